import { diffArrays } from 'diff';
import type { Difference } from '../../features/elsewhere/comparison';
import { onOneLine, type QuestionText, type Span, withoutSpans } from '../words/questionText';
import { type Hunk, restoringEdits, type WordSpan } from './restoringEdits';
import { slid } from './slidHunk';
import { pairedSigns } from './wordGaps';

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
  const placed: Hunk[] = [];
  for (const [index, hunk] of hunks.entries()) {
    placed.push(slid({ here, there }, hunk, { previous: placed.at(-1), next: hunks[index + 1] }));
  }
  return placed.filter((hunk) => !isConversion(here, there, hunk));
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

/** Words as they are written, on one line, with what stands between them but the marks of footnotes. */
function wordingOf(text: QuestionText, words: WordSpan): string {
  if (words.start === words.end) return '';
  const { start, end } = spanOf(text, words);
  return onOneLine(withoutSpans(text.passage.text, text.marks).slice(start, end));
}

/**
 * The characters of words, with the other half of a bracket or of quotation marks beside them: `grote stad (G5)`.
 */
function spanOf({ passage: { text }, words }: QuestionText, { start, end }: WordSpan): Span {
  const span = { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  const written = text.slice(span.start, span.end);
  for (const [opening, closing] of pairedSigns) {
    const isOpen = written.lastIndexOf(opening) > written.lastIndexOf(closing);
    if (isOpen && text[span.end] === closing) span.end++;
    const closed = written.indexOf(closing);
    const isClosed = closed !== -1 && !written.slice(0, closed).includes(opening);
    if (isClosed && text[span.start - 1] === opening) span.start--;
  }
  return span;
}

function rangeOf(text: QuestionText, span: WordSpan) {
  const { passage, words } = text;
  if (span.start < span.end) {
    const { start, end } = spanOf(text, span);
    return passage.rangeAt(start, end);
  }
  const place = words[span.start - 1]?.end ?? words[span.start]?.start ?? 0;
  return passage.rangeAt(place, place);
}
