import type { NumberReader } from '../numbers/numberReader';
import type { Reference } from '../structure';
import type { Passage } from '../text/passage';
import type { Rows, Stretch } from '../text/rows';
import { saysAbout, saysElsewhere } from './otherDocument';
import {
  type IsMeant,
  isOfThisDocument,
  type ReferenceInText,
  referencesIn,
  referencesInText,
  textPassage,
} from './referencesInText';
import { type Numerals, visitReferring } from './referringStretches';

/** What is known of a document before the references in it are read. */
interface Known extends Numerals {
  /** The references of the stretches that are nothing else, with a number or without. */
  readonly referrals: ReadonlyMap<Stretch, readonly Reference[]>;
  /** Whether a question has a number, or one of its parts. */
  readonly asks: (number: string) => boolean;
  /** How the numbers behind words that refer are read. */
  readonly read: NumberReader;
}

/**
 * The references in stretches of text to questions and answers of the same document, in the order of the text. A
 * reference does not go on from one stretch to the next.
 */
export function findReferences(rows: Rows, stretches: readonly Stretch[], known: Known): readonly Reference[] {
  const references: Reference[] = [];
  // Of what it says to be about something a document may not ask all: "de vragen 1 t/m 12 over bruggen".
  const isMeant: IsMeant = (text, found) =>
    isOfThisDocument(text, found) &&
    (!saysAbout(text, found.end) || found.numbers.every(({ number }) => known.asks(number)));
  visitReferring(rows, stretches, known, (stretch) => {
    for (const reference of known.referrals.get(stretch) ??
      referencesIn(rows, stretch, { isMeant, read: known.read })) {
      references.push(reference);
    }
  });
  return references;
}

/** Words that refer to a question, with words behind them that may say whose it is. */
export interface ReferenceToWhose extends ReferenceInText {
  readonly passage: Passage;
}

/**
 * The references in stretches of text that say to mean other questions than those around them, or that do so if what
 * stands behind them is the name of whoever asks.
 */
export function findReferencesToWhose(
  rows: Rows,
  stretches: readonly Stretch[],
  known: Known,
): readonly ReferenceToWhose[] {
  const found: ReferenceToWhose[] = [];
  visitReferring(rows, stretches, known, (stretch) => {
    if (known.referrals.has(stretch)) return;
    const passage = textPassage(rows, stretch);
    for (const reference of referencesInText(passage.text, { isMeant: maySayWhose, read: known.read }))
      found.push({ passage, ...reference });
  });
  return found;
}

/** What stands behind numbers before the name of whoever asks the question: "vraag 2 van de VVD", "vraag 2 (VVD)". */
const whose = /^[\s,)]*(?:\(|van\s|gesteld\s)/;

function maySayWhose(text: string, found: ReferenceInText): boolean {
  const { end } = found;
  return saysElsewhere(text, end) || (whose.test(text.slice(end, end + 20)) && isOfThisDocument(text, found));
}
