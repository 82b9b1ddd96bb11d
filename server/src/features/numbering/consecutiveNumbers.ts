import type { Messages } from '../../messages';
import { setsOf } from '../../parser/lookup';
import { wholeOf } from '../../parser/numbers/numbers';
import type { Answer, Structure } from '../../parser/structure';
import { compare } from '../../parser/text/ranges';
import type { Comparison } from '../elsewhere/comparison';
import { excerptOf } from '../text/excerpt';
import { type Asked, askedNumbers } from './askedNumbers';
import { meantBy } from './meantQuestions';
import { type NumberedRow, numberRow } from './numberedRow';
import type { Refusal } from './renaming';
import { longestExcerpt, type Naming, type NewNumber, namingsOf, newNumberOf } from './renumber';

/** A set of questions with its new numbers. */
interface NumberedSet {
  readonly set: Structure;
  readonly rows: readonly NumberedRow[];
  /** All that names its questions, in this set or another. */
  readonly namings: readonly Naming[];
  /** What becomes of the numbers of each question. */
  readonly ofQuestion: ReadonlyMap<Naming, ReadonlyMap<string, string>>;
}

/**
 * The numbers that make each set of questions count on, as {@link numberRow} tells. An answer goes with the questions
 * that it is to, and a reference with the first question that has its number.
 *
 *     Vraag 1           → 1
 *     Vraag 2           → 2
 *     Antwoord 1 en 2   → 1 en 2
 *     Vraag 2           → 3
 *     Vraag 3           → 4
 *     Antwoord 2 en 3   → 3 en 4
 *
 * Refused where a question cannot have a number of its own, and where it is not known which question an answer is to.
 */
export function consecutiveNumbers(
  structure: Structure,
  messages: Messages,
  comparison?: Comparison,
): { readonly newNumber: NewNumber } | Refusal {
  const sets = setsOf(structure).map((set) => numberSet(structure, set, comparison));
  const refusal = whyUnnumbered(sets, messages, comparison) ?? whyUnclear(sets, messages);
  if (refusal !== undefined) return { refusal };
  const setOf = new Map(sets.flatMap((numbered) => numbered.namings.map((naming) => [naming, numbered] as const)));
  const newNumber: NewNumber = (number, naming) => {
    const found = setOf.get(naming);
    if (found === undefined) return number;
    const [meant] = isAnswer(naming) ? meantBy(found.set, naming, number) : [];
    if (meant !== undefined) return nextFor(found, meant, number);
    return found.ofQuestion.get(naming)?.get(number) ?? newNumberOf(number, firstNumbers(found, naming));
  };
  return { newNumber };
}

function numberSet(structure: Structure, set: Structure, comparison: Comparison | undefined): NumberedSet {
  const rows = askedNumbers(set).map((row) => numberRow(set, row, comparison));
  const ofQuestion = new Map<Naming, Map<string, string>>();
  for (const { numbers } of rows) {
    for (const [{ question, number }, next] of numbers) {
      ofQuestion.set(question, (ofQuestion.get(question) ?? new Map()).set(number, next));
    }
  }
  return { set, rows, namings: namingsOf(structure, set), ofQuestion };
}

/** What a number becomes where it means a question, or a part of it. */
function nextFor({ ofQuestion }: NumberedSet, { question, number, whole }: Asked, named: string): string {
  const next = ofQuestion.get(question)?.get(number) ?? number;
  const isPart = number !== named && whole === Number.parseInt(named, 10);
  return isPart ? wholeOf(next) + named.slice(wholeOf(named).length) : next;
}

/** The new numbers in the numbering in which something stands; of a number that is asked twice, those of the first. */
function firstNumbers({ rows }: NumberedSet, { range }: Naming): ReadonlyMap<string, string> {
  const row = rows.findLast(({ start }) => compare(start, range.start) <= 0) ?? rows[0];
  return row?.ofNumber ?? new Map();
}

function isAnswer(naming: Naming): naming is Answer {
  return 'covers' in naming;
}

/** Why some question cannot have a number of its own, if that is so. */
function whyUnnumbered(
  sets: readonly NumberedSet[],
  messages: Messages,
  comparison: Comparison | undefined,
): string | undefined {
  const rows = sets.flatMap(({ rows }) => rows);
  const [first, ...others] = rows.flatMap(({ crowded }) => crowded);
  if (first !== undefined && comparison !== undefined) {
    return messages.renumberCrowded(first.number, first.range.start.line + 1, others.length, comparison.name);
  }
  const [unlettered] = rows.flatMap((row) => row.unlettered);
  return unlettered && messages.renumberUnlettered(String(unlettered.whole));
}

/** Why it is not certain what an answer is to, if it makes a difference. */
function whyUnclear(sets: readonly NumberedSet[], messages: Messages): string | undefined {
  for (const numbered of sets) {
    const lowest = lowestAsked(numbered);
    for (const answer of numbered.set.answers) {
      const unclear = answer.numbers.find(({ number }) => {
        const meant = meantBy(numbered.set, answer, number);
        // Below an answer to 1 the first question is probably not 2, from which it would count on.
        if (meant.length === 0 && Number.parseInt(number, 10) < lowest) return true;
        return new Set(meant.map((asked) => nextFor(numbered, asked, number))).size > 1;
      });
      if (unclear === undefined) continue;
      const place = excerptOf(numbered.set, answer.selectionRange, longestExcerpt);
      return messages.renumberUnclear(place, answer.selectionRange.start.line + 1, unclear.number);
    }
  }
  return undefined;
}

/** The lowest number that is asked in a set. */
function lowestAsked({ rows }: NumberedSet): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const { numbers } of rows) for (const { whole } of numbers.keys()) lowest = Math.min(lowest, whole);
  return lowest;
}
