import type { QuestionText } from '../words/questionText';
import type { Hunk, WordSpan } from './restoringEdits';
import { gapBefore, parted } from './wordGaps';

/** The two texts between which something differs. */
type Texts = Readonly<Record<keyof Hunk, QuestionText>>;

/** The places in front of this one and behind it where they differ too. */
type Neighbours = Readonly<Record<'previous' | 'next', Hunk | undefined>>;

/** How many words are tried on each side: a text may be one word over and over. */
const farthest = 5;

/**
 * Where the words that only one text has are followed by the one with which they begin, that one may as well be counted
 * among them in its place. They become those around which the least punctuation differs:
 *
 *     over «Zembla» en «Nova»
 *     over «Zembla en de stad» en «Nova»
 *                  en de stad                 come, and not "de stad» en"
 */
export function slid(texts: Texts, hunk: Hunk, { previous, next }: Neighbours): Hunk {
  const isHere = hunk.here.start < hunk.here.end;
  if (isHere === hunk.there.start < hunk.there.end) return hunk;
  const [longer, shorter] = isHere ? (['here', 'there'] as const) : (['there', 'here'] as const);
  const { words } = texts[longer];
  const { start, end } = hunk[longer];
  const isSame = (step: number) => words[start + step]?.text === words[end + step]?.text;
  // A word that both texts have stays between two places.
  const lowest = Math.max(-farthest, (previous?.[longer].end ?? -1) + 1 - start);
  const highest = Math.min(farthest, (next?.[longer].start ?? words.length + 1) - 1 - end);
  let [least, most] = [0, 0];
  while (least > lowest && isSame(least - 1)) least--;
  while (most < highest && isSame(most)) most++;
  const costOf = (step: number) => {
    const place = hunk[shorter].start;
    let cost = isParted(texts, shifted(hunk, step), [longer, shorter]) ? 0 : 1;
    for (let index = place + least; index <= place + most; index++) {
      const other = index - place + (index < place + step ? start : end);
      const isOther = gapBefore(texts[shorter], index) !== gapBefore(texts[longer], other);
      if (index !== place + step && isOther) cost++;
    }
    return cost;
  };
  const steps = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const [best = 0] = steps.sort((one, other) => costOf(one) - costOf(other) || Math.abs(one) - Math.abs(other));
  return shifted(hunk, best);
}

function isParted(texts: Texts, hunk: Hunk, [longer, shorter]: readonly [keyof Hunk, keyof Hunk]): boolean {
  const { start, end } = hunk[longer];
  const gap = gapBefore(texts[shorter], hunk[shorter].start);
  return parted(gap, gapBefore(texts[longer], start), gapBefore(texts[longer], end)) !== undefined;
}

function shifted({ here, there }: Hunk, step: number): Hunk {
  const shift = ({ start, end }: WordSpan): WordSpan => ({ start: start + step, end: end + step });
  return { here: shift(here), there: shift(there) };
}
