import type { NumberReader } from '../numbers/numberReader';
import type { NumberInText } from '../numbers/numbers';
import type { Reference } from '../structure';
import { type Passage, passageOf } from '../text/passage';
import { linesOfStretch, type Rows, type Stretch } from '../text/rows';
import { saysElsewhere, speaksOfOthers } from './otherDocument';
import { isQuotedFromElsewhere } from './quotedReference';
import { wordsThatMayRefer } from './referenceForms';

/** Words that refer, with their numbers, and where they stand in a text. */
export interface ReferenceInText {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly NumberInText[];
  readonly target: Reference['target'];
}

/** Whether words that refer, in a text, are among those that are looked for. */
export type IsMeant = (text: string, found: ReferenceInText) => boolean;

/** Which references are looked for, and how their numbers are read. */
export interface Sought {
  readonly isMeant: IsMeant;
  readonly read: NumberReader;
}

/** The references in a text that are looked for, in its order. */
export function referencesInText(text: string, { isMeant, read }: Sought): readonly ReferenceInText[] {
  const found: ReferenceInText[] = [];
  let last = 0;
  for (const { index: start, words, target } of wordsThatMayRefer(text)) {
    if (start < last) continue;
    const list = read(text, start + words.length);
    if (list === undefined) continue;
    last = list.end;
    const reference = { start, end: last, numbers: list.numbers, target };
    if (isMeant(text, reference)) found.push(reference);
  }
  return found;
}

/** The references in one stretch of text. */
export function referencesIn(rows: Rows, stretch: Stretch, sought: Sought): readonly Reference[] {
  const passage = textPassage(rows, stretch);
  return referencesInText(passage.text, sought).map((found) => referenceIn(passage, found));
}

/** The text of a stretch, without the lines between that are none of it. */
export function textPassage(rows: Rows, stretch: Stretch): Passage {
  return passageOf(linesOfStretch(rows, stretch).filter(({ kind }) => kind === 'text'));
}

/** Whether words that refer mean a question of the document in which they stand. */
export function isOfThisDocument(text: string, found: ReferenceInText): boolean {
  const { end } = found;
  return (
    !saysElsewhere(text, end) &&
    !isCount(text.slice(end, end + 60)) &&
    !speaksOfOthers(text, found) &&
    !isQuotedFromElsewhere(text, found)
  );
}

/** Whether the words behind a number say that it counts something, or is a date: "op vraag 3 mei". */
export function isCount(behind: string): boolean {
  return notANumber.test(behind);
}

const notANumber =
  /^\s*(?:(?:(?:tot|[-–—])\s+\d{1,4}\s*)?(?:%|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|(?:keer|maal|miljoen|miljard|duizend)(?![a-zà-ÿ])|\/?\d)/i;

/** What is found in a passage, as it stands in the document. */
export function referenceIn(passage: Passage, { start, end, numbers, target }: ReferenceInText): Reference {
  return {
    range: passage.rangeAt(start, end),
    numbers: numbers.map((number) => ({ number: number.number, range: passage.rangeAt(number.start, number.end) })),
    target,
  };
}
