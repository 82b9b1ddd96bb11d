import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Structure } from '../../parser/structure';
import { contains } from '../../parser/text/ranges';

/**
 * What a document has in common with the one that belongs to it: the questions as they were submitted and their
 * answers are mostly published in two documents, of which the second repeats the questions.
 */
export interface Comparison {
  /** The other document: its address, and its name as a user knows it. */
  readonly uri: string;
  readonly name: string;
  /** What the other document holds. */
  readonly role: DocumentRole;
  /** Whether this one holds answers to the other one as well, each to what the other leaves open. */
  readonly isMutual: boolean;
  /** The questions that stand in both, in the order of this document. */
  readonly shared: readonly SharedQuestion[];
  /**
   * The questions of this document that the other one answers, or a further one: open here, and answered elsewhere. So
   * are those that are withdrawn there: they need no other answer.
   */
  readonly answeredThere: readonly ComparedQuestion[];
  /** Those of which the other one says no more than that they are withdrawn. */
  readonly withdrawnThere: readonly ComparedQuestion[];
  /** What other documents say of questions of this one that are answered later, or in a letter that they name. */
  readonly delays: readonly DelayThere[];
  /** The questions that stand in the other document alone, and that this one answers without repeating them. */
  readonly answeredAlone: readonly ComparedQuestion[];
  /** Likewise, but of the answer this document has only a place, in which no text stands yet. */
  readonly unwrittenAlone: readonly ComparedQuestion[];
  /** Likewise, but this document says that they are answered later. */
  readonly deferredAlone: readonly ComparedQuestion[];
  /** The questions that stand in this document alone, answers and all, and where the other one would have them. */
  readonly onlyHere: readonly AbsentQuestion[];
  /** The questions that stand in the other document alone, answers and all, and where this one would have them. */
  readonly onlyThere: readonly AbsentQuestion[];
  /** Further documents with answers to the same questions. What they have is left out by none. */
  readonly further: readonly FurtherDocument[];
}

/** Words in another document that put off questions of the one at hand. */
export interface DelayThere {
  readonly uri: string;
  readonly name: string;
  /** The heading of a notice, or its first line where it has none; a sentence; the text of an answer. */
  readonly place: Range;
  /** What it says, as it is written. */
  readonly text: string;
  /** Whether it is an answer that says no more than that it comes later. */
  readonly isAnswer: boolean;
  readonly questions: readonly ComparedQuestion[];
}

/** A further document with answers, such as a second letter or a reprint. */
export interface FurtherDocument {
  readonly uri: string;
  readonly name: string;
  /** The questions of the document at hand that it asks too. */
  readonly shared: readonly ComparedQuestion[];
  /** Those that it answers, asking them or not, and that the document at hand leaves to it. */
  readonly answered: readonly AnsweredFurther[];
  /**
   * Those that it answers too, and are open here all the same: it answers all that the document at hand does,
   * which is another version of it and has only a place for the answer, or none. And the same the other way round.
   */
  readonly openHere: readonly ComparedQuestion[];
  readonly openThere: readonly ComparedQuestion[];
  /** Whether the shared ones count there, where all documents are added up. */
  readonly comesFirst: boolean;
  /** Whether it only says that the answers come later. */
  readonly isDelay: boolean;
}

/** A question that a further document answers, and the line there with the heading of the answer, if it is known. */
export interface AnsweredFurther extends ComparedQuestion {
  readonly answerLine: number | undefined;
}

/** The document that belongs to another one, with what both have in common. */
export interface Companion {
  readonly structure: Structure;
  readonly comparison: Comparison;
  /** The names of other documents that fit just as well. */
  readonly ties: readonly string[];
  /** Where it is not certain that they belong together, a reader may be led there, but nothing is concluded from it. */
  readonly isCertain: boolean;
}

/** What a document is to another: the questions as they were submitted, or the answers to them. */
export type DocumentRole = 'questions' | 'answers';

/** A question of one document; several numbers where they share one text. */
export interface ComparedQuestion {
  readonly numbers: readonly string[];
  /** Those of its numbers that still wait for an answer in its own document. */
  readonly open: readonly string[];
  /** Those of the open ones that have no answer there, or place for one. */
  readonly unanswered: readonly string[];
  /** The whole section in which it is put. */
  readonly section: Range;
  /** The heading; the number, where it is one of several in a heading. */
  readonly selectionRange: Range;
  /** The text that asks it. */
  readonly text: Range;
}

/** One question in both documents, by its text: the numbers may differ. */
export interface SharedQuestion {
  readonly here: ComparedQuestion;
  readonly there: ComparedQuestion;
  /** Where the words differ, in the order of the text; none where the one is a part of the other. */
  readonly differences: readonly Difference[];
}

/**
 * Words that are not the same in both documents. Quotation marks, accents, line ends and the like are no difference.
 */
export interface Difference {
  /** The words here and there as they are written, on one line; one of them may be empty. */
  readonly here: string;
  readonly there: string;
  /**
   * The words here; empty, behind the word before them, where words are missing:
   *
   *     Hoeveel scholen doen soms mee?
   *                          soms      ← range
   */
  readonly range: Range;
  /** What puts the words of the other document in place of those here, and leaves all else as it stands. */
  readonly restoring: readonly TextEdit[];
}

/**
 * Where it shows that the words of a question differ: the first words here that are others, or its heading where words
 * are only missing.
 *
 *     Vraag 1
 *     Hoeveel scholen doen soms mee?
 *                          soms      ← range
 */
export function placeOfDifferences({ here, differences }: SharedQuestion): Range {
  return differences.find((difference) => difference.here !== '')?.range ?? here.selectionRange;
}

/** A question that one of two documents does not have. */
export interface AbsentQuestion {
  readonly question: ComparedQuestion;
  /** What it asks, without the marks of footnotes, each paragraph on one line; read when it is asked for. */
  readonly text: () => string;
  /** The heading of the question in front of it in the document that lacks it, or of the first one. */
  readonly place: Range;
  /** Whether it comes below the question with that heading, or above the first one. */
  readonly side: 'below' | 'above';
}

/**
 * Those of some things that are about the question that a number in some heading asks. They are looked up by number: a
 * document may have thousands of them.
 */
export function aboutQuestion<Thing>(
  things: readonly Thing[],
  questionOf: (thing: Thing) => ComparedQuestion,
  { number, heading }: AskedIn,
): readonly Thing[] {
  if (things.length === 0) return things;
  const found = indexOf(things, questionOf).get(number) ?? [];
  return found.filter((thing) => contains(questionOf(thing).section, heading.start));
}

/** A number, and the heading (or the number in it) that asks it. */
export interface AskedIn {
  readonly number: string;
  readonly heading: Range;
}

/** The things in a list by the numbers of their questions, worked out once for each list. */
function indexOf<Thing>(
  things: readonly Thing[],
  questionOf: (thing: Thing) => ComparedQuestion,
): ReadonlyMap<string, readonly Thing[]> {
  const known = indexes.get(things) as ReadonlyMap<string, readonly Thing[]> | undefined;
  if (known !== undefined) return known;
  const index = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const number of questionOf(thing).numbers) {
      const others = index.get(number);
      if (others === undefined) index.set(number, [thing]);
      else others.push(thing);
    }
  }
  indexes.set(things, index);
  return index;
}

const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, readonly unknown[]>>();

/** Whether one of some questions is the one that a number asks. */
export function isAmong(questions: readonly ComparedQuestion[], asked: AskedIn): boolean {
  return aboutQuestion(questions, (question) => question, asked).length > 0;
}

/** Whether the other document answers the question that a number in this heading asks. */
export function isAnsweredThere(comparison: Comparison | undefined, number: string, heading: Range): boolean {
  return comparison !== undefined && isAmong(comparison.answeredThere, { number, heading });
}

/** The words in other documents that put off the question that a number in this heading asks. */
export function delayOf({ delays }: Comparison, number: string, heading: Range): DelayThere | undefined {
  return delays.find(({ questions }) => isAmong(questions, { number, heading }));
}

/** Whether another document puts off the question that a number in this heading asks. */
export function isDeferredThere(comparison: Comparison | undefined, number: string, heading: Range): boolean {
  return comparison !== undefined && delayOf(comparison, number, heading) !== undefined;
}
