// The class of all digits above the line takes three times as long as one of a few of them and the common digits.
const common = /[\d¹²³]+/g;
const all = /[\d⁰¹²³⁴-⁹]+/g;
// From the first of the digits that the common class lacks to the last character there is.
const mayBeRare = /[\u2070-\uffff]/g;
const rare = /[⁰⁴-⁹]/;

/**
 * The offsets at which digits begin in a text that follow no digit, those above the line among them. What has a number,
 * be it a reference or the mark of a footnote, is found by its digits, and most of a text has none.
 */
export function digitsIn(text: string): readonly number[] {
  const pattern = hasRareDigit(text) ? all : common;
  const starts: number[] = [];
  pattern.lastIndex = 0;
  while (pattern.test(text)) {
    let start = pattern.lastIndex - 1;
    while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
    starts.push(start);
  }
  return starts;
}

function hasRareDigit(text: string): boolean {
  mayBeRare.lastIndex = 0;
  while (mayBeRare.test(text)) if (rare.test(text.charAt(mayBeRare.lastIndex - 1))) return true;
  return false;
}

/** Whether a character is a digit, on the line or above it. */
export function isDigit(code: number): boolean {
  if (code < 128) return code >= 48 && code <= 57;
  return isRaised(code);
}

/** Whether a character is a digit above the line. */
export function isRaised(code: number): boolean {
  return raised.has(code);
}

const raised = new Set([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((digit) => digit.charCodeAt(0)));

/** The place in a list of rising offsets of the first one that is not below another offset. */
export function placeOf(offsets: readonly number[], offset: number): number {
  let place = 0;
  for (let high = offsets.length; place < high; ) {
    const middle = (place + high) >> 1;
    if ((offsets[middle] as number) < offset) place = middle + 1;
    else high = middle;
  }
  return place;
}
