/** The characters with which a line begins that has a number of its own. */
export const labelSigns = '0123456789⁰¹²³⁴⁵⁶⁷⁸⁹.,*_[(Nn';

// "1.", "**1**", ".1", "¹", "[1]", "[^1]", "(Noot 1)".
const beginning = /[*_]{0,3}[.,]?\d|[⁰¹²³⁴-⁹]|\[\^?\d|\(?[Nn]oot \d/y;

/** Whether a line that begins at an offset has a number, as a question, an answer or a footnote may have. */
export function mayBeNumbered(text: string, offset: number): boolean {
  beginning.lastIndex = offset;
  return beginning.test(text);
}
