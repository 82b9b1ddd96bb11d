/** A number in small digits above the line, so that it is not read as part of what stands before it: `12` as `¹²`. */
export function inSmallDigits(number: string): string {
  return number.trim().replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}
