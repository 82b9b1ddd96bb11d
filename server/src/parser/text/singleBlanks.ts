// All white space but the single blanks, which most is.
const uneven = /[^\S ]\s*| \s+/g;

/** A text on one line: where white space stands in it, of whatever kind and length, is a single blank. */
export function withSingleBlanks(text: string): string {
  return text.replace(uneven, ' ');
}
