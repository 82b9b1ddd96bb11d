import { diffArrays } from 'diff';
import type { Difference } from '../features/comparison';
import { onOneLine, type QuestionText, withoutSpans } from './questionText';
import { type Hunk, restoringEdits, type WordSpan } from './restoringEdits';

/** Two texts that differ in more words than this are not the same question. */
const mostWords = 1000;

/**
 * Where the words of a question differ from those of the same question in another document. A conversion may lose the
 * blank between two words or put one into a word; so where the letters are the same, nothing differs. Nor is the number
 * of a page that ended up in the question a difference, or the mark of a footnote behind a year.
 */
export function findDifferences(here: QuestionText, there: QuestionText): readonly Difference[] {
  return hunksOf(here, there).map((hunk) => ({
    here: wordingOf(here, hunk.here),
    there: wordingOf(there, hunk.there),
    range: rangeOf(here, hunk.here),
    restoring: restoringEdits(here, there, hunk),
  }));
}

function hunksOf(here: QuestionText, there: QuestionText): readonly Hunk[] {
  const changes = diffArrays(
    here.words.map(({ text }) => text),
    there.words.map(({ text }) => text),
    { maxEditLength: mostWords },
  );
  const hunks: Hunk[] = [];
  let [atHere, atThere] = [0, 0];
  let start = { here: 0, there: 0 };
  const close = () => {
    if (atHere > start.here || atThere > start.there) {
      hunks.push({ here: { start: start.here, end: atHere }, there: { start: start.there, end: atThere } });
    }
  };
  for (const { added, removed, count } of changes ?? []) {
    if (removed) atHere += count;
    else if (added) atThere += count;
    else {
      close();
      atHere += count;
      atThere += count;
      start = { here: atHere, there: atThere };
    }
  }
  close();
  return hunks.filter((hunk) => !isConversion(here, there, hunk));
}

function lettersIn({ words }: QuestionText, { start, end }: WordSpan): string {
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}

function isConversion(here: QuestionText, there: QuestionText, hunk: Hunk): boolean {
  return (
    lettersIn(here, hunk.here) === lettersIn(there, hunk.there) ||
    (hunk.there.start === hunk.there.end && isPageNumber(here, hunk.here)) ||
    (hunk.here.start === hunk.here.end && isPageNumber(there, hunk.there)) ||
    yearIn(here, hunk.here) === lettersIn(there, hunk.there) ||
    yearIn(there, hunk.there) === lettersIn(here, hunk.here)
  );
}

/** Whether a word is a number alone on its line, as the numbers of pages are. */
function isPageNumber({ passage: { text }, words }: QuestionText, { start, end }: WordSpan): boolean {
  const word = words[start];
  if (word === undefined || end - start !== 1) return false;
  const before = text.slice(text.lastIndexOf('\n', word.start - 1) + 1, word.start);
  const [after = ''] = text.slice(word.end).split('\n', 1);
  return /^\d{1,3}$/.test(word.text) && /^[-–\s]*$/.test(before) && /^[-–\s]*$/.test(after);
}

/**
 * The year in front of the mark of a footnote, `2021,1`, that looks like a number with decimals and is no amount of
 * money.
 */
function yearIn({ passage, words }: QuestionText, { start, end }: WordSpan): string | undefined {
  const word = words[start];
  if (word === undefined || end - start !== 1 || /\p{Sc}\s*$/u.test(passage.text.slice(0, word.start)))
    return undefined;
  return /^((?:19|20)\d\d)[.,]\d{1,2}$/.exec(word.text)?.[1];
}

/**
 * Words as they are written, on one line, with what stands between them but the marks of footnotes, and with the other
 * half of a bracket beside them: `grote stad (G5)`.
 */
function wordingOf({ passage, words, marks }: QuestionText, { start, end }: WordSpan): string {
  const [first, last] = [words[start], words[end - 1]];
  if (start === end || first === undefined || last === undefined) return '';
  const text = withoutSpans(passage.text, marks);
  const written = onOneLine(text.slice(first.start, last.end));
  if (/\([^()]*$/.test(written) && text[last.end] === ')') return `${written})`;
  return /^[^()]*\)/.test(written) && text[first.start - 1] === '(' ? `(${written}` : written;
}

function rangeOf({ passage, words }: QuestionText, { start, end }: WordSpan) {
  if (start < end) return passage.rangeAt(words[start]?.start ?? 0, words[end - 1]?.end ?? 0);
  const place = words[start - 1]?.end ?? words[start]?.start ?? 0;
  return passage.rangeAt(place, place);
}
