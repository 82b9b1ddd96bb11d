import type { Range } from 'vscode-languageserver-types';
import { delaysOf } from '../../parser/delays/delays';
import { firstPuttingOff } from '../../parser/delays/firstPuttingOff';
import type { PutOff } from '../../parser/delays/putOff';
import { haveSameOrigin, type Source } from '../../parser/frontMatter/source';
import { inEachSet, textOf } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';
import type { Match } from '../words/matchedText';
import { absentPlaces } from './absentQuestions';

/** What is kept of the words by which a document puts answers off. */
export interface KeptDelay extends PutOff {
  /** The set of questions in which they stand. */
  readonly set: number;
  readonly place: Range;
  readonly text: string;
  readonly isAnswer: boolean;
}

/** All that puts answers off in a document. */
export function delaysIn(structure: Structure): readonly KeptDelay[] {
  return inEachSet(structure, (set, index) =>
    delaysOf(set).map(({ body, ...delay }) => ({ ...delay, set: index, text: textOf(structure, body) })),
  );
}

/** A number of a question that another document puts off, and the words that do. */
export interface Deferral {
  readonly number: string;
  readonly delay: KeptDelay;
}

/** A document that may put off questions of another one. */
export interface DeferringDocument extends Source {
  readonly questions: readonly (PlacedQuestion & {
    /** Its numbers that are put off there. */
    readonly deferred: readonly string[];
  })[];
  readonly delays: readonly KeptDelay[];
  /** A letter that answers nothing, beside one with answers, speaks of what it names, or of what that one leaves open. */
  readonly isBesideAnswers: boolean;
}

/** A document of which questions may be put off in another one. */
interface AskingDocument {
  readonly questions: readonly PlacedQuestion[];
  /** Where the questions of each of its sets come from, where there are several. */
  readonly setOrigins: readonly Source[];
}

interface PlacedQuestion {
  readonly numbers: readonly string[];
  /** The set of questions in which it stands. */
  readonly set: number;
}

/**
 * What a document puts off of the questions of another one, by the places of these: those that it repeats, as it stands
 * with them there, and of the others those of which it speaks. A letter that repeats none speaks of the sets whose
 * members or number it names.
 */
export function deferralsIn(
  { questions: here, setOrigins }: AskingDocument,
  { questions, delays, isBesideAnswers, ...source }: DeferringDocument,
  matches: readonly Match[],
): ReadonlyMap<number, readonly Deferral[]> {
  const deferrals = new Map<number, Deferral[]>();
  if (delays.length === 0) return deferrals;
  const add = (place: number, number: string, delay: KeptDelay | undefined) => {
    const known = deferrals.get(place);
    if (delay === undefined) return;
    if (known === undefined) deferrals.set(place, [{ number, delay }]);
    else known.push({ number, delay });
  };
  const beside = isBesideAnswers ? 'answers' : 'nothing';
  const inSets = new Map(delays.map(({ set }): [number, KeptDelay[]] => [set, []]));
  for (const delay of delays) inSets.get(delay.set)?.push(delay);
  const delayOf = new Map([...inSets].map(([set, some]) => [set, firstPuttingOff(some, beside)]));
  for (const match of matches) {
    const [one, other] = [here[match.here], questions[match.there]];
    if (one === undefined || other === undefined || other.deferred.length === 0) continue;
    for (const [number, theirs] of numbersOfBoth(one.numbers, other.numbers)) {
      if (!theirs.every((known) => other.deferred.includes(known))) continue;
      const [delay] = theirs.flatMap((known) => delayOf.get(other.set)?.(known) ?? []);
      add(match.here, number, delay);
    }
  }
  const known = new Set(matches.map((match) => questions[match.there]?.set));
  // Of questions that it does not repeat, a document that repeats some speaks by their numbers.
  const delayOfAbsent = firstPuttingOff(
    delays.filter(({ set }) => known.size === 0 || known.has(set)),
    questions.length === 0 ? beside : 'answers',
  );
  const absent = absentPlaces(
    here.map(({ set }) => set),
    new Set(matches.map((match) => match.here)),
  );
  for (const place of absent) {
    const { numbers, set } = here[place] as PlacedQuestion;
    const origin = setOrigins[set];
    if (questions.length === 0 && origin !== undefined && haveSameOrigin(origin, source) === false) continue;
    for (const number of numbers) add(place, number, delayOfAbsent(number));
  }
  return deferrals;
}

/** Each number of a question with those that it has elsewhere: one by one, where there are as many of them. */
export function numbersOfBoth(
  here: readonly string[],
  there: readonly string[],
): readonly (readonly [here: string, there: readonly string[]])[] {
  return here.map((number, index) => [number, here.length === there.length ? [there[index] as string] : there]);
}
