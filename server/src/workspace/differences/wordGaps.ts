import { onOneLine, type QuestionText, withoutSpans } from '../words/questionText';

/** Where a word begins; the end of the text for the place behind the last one. */
export function startOf({ passage, words }: QuestionText, index: number): number {
  return words[index]?.start ?? passage.text.trimEnd().length;
}

/** Where a word ends; the start of the text for the place before the first one. */
export function endOf({ words }: QuestionText, index: number): number {
  return words[index]?.end ?? 0;
}

/** What stands between a word and the one before it, but for the marks of footnotes, on one line. */
export function gapBefore(text: QuestionText, index: number): string {
  const gap = readable(text, endOf(text, index - 1), startOf(text, index));
  return index < text.words.length ? gap : gap.trimEnd();
}

/** What stands between two places, but for the marks of footnotes, on one line. */
export function readable({ passage, marks }: QuestionText, start: number, end: number): string {
  return onOneLine(withoutSpans(passage.text, marks).slice(start, end)).replace(/ (?=[,.;:?!])/g, '');
}

/**
 * How what stands between two words is parted by words that come between them, or go from there: into a beginning that
 * stands in front of these words, and an end that stands behind them. `undefined` where it is something else.
 *
 *     Kent u het bericht «Scholen leeg»?
 *     Kent u het bericht «Scholen leeg» van nu?
 *                                     »          first
 *                                             ?  rest
 */
export function parted(gap: string, before: string, behind: string): { first: string; rest: string } | undefined {
  for (let length = gap.length; length >= 0; length--) {
    const [first, rest] = [gap.slice(0, length), gap.slice(length)];
    // A blank goes with the words, and so stays where it is, be it the end of a line.
    const isBlank = first !== '' && first.trim() === '';
    if (!isBlank && before.startsWith(first) && behind.endsWith(rest)) return { first, rest };
  }
  return undefined;
}

/** The place behind the beginning of what stands in front of a word, and behind the blanks with which that ends. */
export function placeBehind(text: QuestionText, index: number, beginning: string): number {
  const start = endOf(text, index - 1);
  const gap = withoutSpans(text.passage.text, text.marks).slice(start, startOf(text, index));
  const signs = [...gap.matchAll(/\S/g)].map((sign) => sign.index);
  const count = beginning.replaceAll(' ', '').length;
  const behind = count === 0 ? 0 : (signs[count - 1] ?? 0) + 1;
  return start + (beginning.endsWith(' ') ? (signs[count] ?? gap.length) : behind);
}

/** What opens and what closes a quotation, or words in brackets. */
export const pairedSigns: readonly (readonly [opening: string, closing: string])[] = [
  ['«', '»'],
  ['‘', '’'],
  ['“', '”'],
  ['„', '”'],
  ['(', ')'],
];
