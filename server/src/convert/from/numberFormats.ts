/**
 * A number as a list shows it, in a format by the name that Word has for it. Any other format is decimal, and so are
 * numbers that no list with letters has.
 */
export function inFormat(number: number, format: string): string {
  if (number < 1 || number > 1000) return String(number);
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return String(number);
}

/** `a` up to `z`, and then `aa`, as Word counts. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

const romanDigits = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  const digit = romanDigits.find(([value]) => value <= number);
  return digit === undefined ? '' : digit[1] + roman(number - digit[0]);
}
