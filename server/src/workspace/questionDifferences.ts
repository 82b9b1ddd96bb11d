import { diffArrays } from 'diff';
import type { Difference } from '../features/comparison';
import { onOneLine, type QuestionText, withoutSpans } from './questionText';
import { type Hunk, restoringEdits, type WordSpan } from './restoringEdits';

/** Two texts that differ in more words than this are not the same question. */
const mostWords = 1000;

/**
 * Where the words of a question differ from those of the same question in another document. A conversion may lose the
 * blank between two words or put one into a word; so where the letters are the same, nothing differs.
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
  return hunks.filter((hunk) => lettersIn(here, hunk.here) !== lettersIn(there, hunk.there));
}

function lettersIn({ words }: QuestionText, { start, end }: WordSpan): string {
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}

/** Words as they are written, on one line, with what stands between them but the marks of footnotes. */
function wordingOf({ passage, words, marks }: QuestionText, { start, end }: WordSpan): string {
  const [first, last] = [words[start], words[end - 1]];
  if (start === end || first === undefined || last === undefined) return '';
  return onOneLine(withoutSpans(passage.text, marks).slice(first.start, last.end));
}

function rangeOf({ passage, words }: QuestionText, { start, end }: WordSpan) {
  if (start < end) return passage.rangeAt(words[start]?.start ?? 0, words[end - 1]?.end ?? 0);
  const place = words[start - 1]?.end ?? words[start]?.start ?? 0;
  return passage.rangeAt(place, place);
}
