import { continues, endsSentence } from './lineForms';
import type { Neighbours } from './neighbours';

/** How a document wraps its lines, as its own lines tell. */
export interface Wrapping {
  /** The length that a line has at least when it is full; without it nothing tells which lines are wrapped. */
  readonly width: number | undefined;
  /** Empty lines stand between its paragraphs, so a sentence may end at the end of a line. */
  readonly separatesParagraphs: boolean;
}

/** Shorter lines are headings, names and items of lists more often than they are wrapped. */
export const shortestWrapped = 45;

/** Looks at the lines that are wrapped for certain: the sentence goes on, in lower case, on the line below. */
export function readWrapping(pairs: readonly Neighbours[]): Wrapping {
  const lengths = pairs
    .filter(({ upper, lower, isApart }) => !isApart && !endsSentence(upper.text) && continues(upper.text, lower.text))
    .map(({ upper }) => upper.text.trim().length)
    .filter((length) => length >= shortestWrapped)
    .sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length / 4)];
  const ends = pairs.filter(
    ({ upper, lower }) =>
      endsSentence(upper.text) && !continues(upper.text, lower.text) && !isFull(upper.text, lower.text, width),
  );
  const apart = ends.filter(({ isApart }) => isApart).length;
  return { width, separatesParagraphs: apart >= ends.length - apart };
}

/** Whether the first word of the lower line would not have fitted on the upper one. */
export function isFull(upper: string, lower: string, width: number | undefined): boolean {
  const [word = ''] = lower.trimStart().split(/\s/, 1);
  return width !== undefined && upper.trim().length + 1 + word.length >= width;
}

/** Whether a line is much longer than the lines of a document: then it is a paragraph, and not wrapped. */
export function isOverlong(text: string, width: number | undefined): boolean {
  return width !== undefined && text.trim().length > 1.5 * width;
}
