// A digit as it stands in a line or above it.
export const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The characters with which a numbered line begins. */
export const labelSigns = `0123456789${superscript}.,*_[(Nn`;

const beginning = new RegExp(String.raw`[*_]{0,3}[.,]?\d|[${superscript}]|\[\d|\(?[Nn]oot \d`, 'y');

/** Whether a line that begins at an offset is numbered: as a question, an answer or a footnote may be. */
export function mayBeNumbered(text: string, offset: number): boolean {
  beginning.lastIndex = offset;
  return beginning.test(text);
}
