import { isBlank, skipBlanks } from './rows';
import { withSingleBlanks } from './singleBlanks';

// What is not as it would stand on one line.
const uneven = / {2}|[^\S ]/;

/** The words between two offsets on one line, as many as take more than so many characters, or all. */
export function firstWords(text: string, start: number, end: number, length: number): string {
  const first = skipBlanks(text, start, end);
  const beginning = text.slice(first, Math.min(end, first + length + 1));
  if (!uneven.test(beginning)) return first + beginning.length < end ? beginning : beginning.trimEnd();
  let behind = first;
  for (let offset = first, count = 0; offset < end && count <= length; offset++) {
    if (isBlank(text.charCodeAt(offset))) continue;
    count += offset > behind ? 2 : 1;
    behind = offset + 1;
  }
  return withSingleBlanks(text.slice(first, behind));
}

/** A text on one line with the words of the next line behind it. */
export function withWords(text: string, words: string): string {
  if (text === '' || words === '') return text + words;
  return `${text} ${words}`;
}
