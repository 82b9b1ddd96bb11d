import type { Note } from '../structure';
import { paragraphAt } from '../text/paragraphs';
import { endOfText, filled, type Rows, type Stretch, spanIn, startOfText, textOfRow } from '../text/rows';
import { delayIn } from './delayIn';

/**
 * A notice of delay without a heading of its own: below `Mededeling van minister …` in the front matter, or, in a letter
 * that holds nothing else, the paragraph that says that the answers come later.
 */
export function announcedDelay(rows: Rows, front: Stretch, content: 'letter' | 'sections'): readonly Note[] {
  const below = delayBelowTitle(rows, front);
  return below.length > 0 || content === 'sections' ? below : delayInLetter(rows);
}

function delayBelowTitle(rows: Rows, front: Stretch): readonly Note[] {
  const isAnnounced = (row: number) => announcement.test(textOfRow(rows, row));
  let row = 0;
  while (row < front.end && !isAnnounced(row)) row++;
  if (row === front.end) return [];
  const title = rangeOfRows(rows, row, row);
  const first = row + 1;
  const below = spanIn(rows, { first, start: rows.starts[first] ?? rows.text.length, end: front.end }, filled);
  const end = below?.end ?? title.end;
  const body = below ?? { start: end, end };
  return [
    { kind: 'notice-of-delay', heading: undefined, range: { start: title.start, end }, selectionRange: title, body },
  ];
}

const announcement = /^\W*Mededeling van (?:de )?(?:minister|staatssecretaris)/i;

function delayInLetter(rows: Rows): readonly Note[] {
  const place = delayIn(rows.text);
  if (place === undefined) return [];
  const { first, last } = paragraphAt(rows, place, rows.text.length);
  const range = rangeOfRows(rows, first, last);
  const selectionRange = rangeOfRows(rows, first, first);
  return [{ kind: 'notice-of-delay', heading: undefined, range, selectionRange, body: range }];
}

function rangeOfRows(rows: Rows, first: number, last: number) {
  return { start: startOfText(rows, first), end: endOfText(rows, last) };
}
