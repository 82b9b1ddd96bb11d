import type { Position } from 'vscode-languageserver-types';
import { setsOf } from '../../parser/lookup';
import { compare } from '../../parser/ranges';
import type { Answer, Structure } from '../../parser/structure';
import type { Comparison } from '../comparison';
import { type Asked, askedNumbers } from './askedNumbers';
import { isMovedUp } from './movedUp';
import { questionAbove } from './questionAbove';
import { countsUp, type Naming, type NewNumber, newNumberOf } from './renumber';
import { hasSubmittedNumber } from './submittedNumbers';

/** A question with its sub-questions: 3, 3a, 3b. */
type Group = readonly [Asked, ...Asked[]];

/** The new numbers of one numbering, by question; and by number, for what only names them. */
interface Row {
  readonly start: Position;
  readonly ofQuestion: ReadonlyMap<Naming, ReadonlyMap<string, string>>;
  readonly ofNumber: ReadonlyMap<string, string>;
}

/**
 * The numbers that make each set of questions count on from its lowest number, in the order of the text. A question
 * that was moved up to be answered together with an earlier one keeps its turn, and one that has the number under which
 * it was submitted keeps that: those behind it count on from there.
 *
 *     Vraag 1    → 1
 *     Vraag 2    → 2
 *     Vraag 2    → 3   and an answer directly below it to question 2 as well
 *     Vraag 5    → 4
 */
export function consecutiveNumbers(structure: Structure, comparison?: Comparison): NewNumber {
  const sets = setsOf(structure).map((set) => {
    const rows = askedNumbers(set).map((row) => rowOf(set, row, comparison));
    return { named: new Set<Naming>([...set.questions, ...set.answers, ...set.references]), set, rows };
  });
  return (number, naming) => {
    const found = sets.find(({ named }) => named.has(naming));
    if (found === undefined) return number;
    const { set, rows } = found;
    const row = rows.findLast(({ start }) => compare(start, naming.range.start) <= 0) ?? rows[0];
    const question = isAnswer(naming) ? questionAbove(set, naming) : naming;
    return (question && row?.ofQuestion.get(question)?.get(number)) ?? newNumberOf(number, row?.ofNumber ?? new Map());
  };
}

function rowOf(set: Structure, row: readonly Asked[], comparison: Comparison | undefined): Row {
  const groups = groupsOf(row);
  const ordered = countsUp(row) ? groups : inTurn(set, row, groups);
  let whole = Math.min(...row.map((asked) => asked.whole));
  const ofQuestion = new Map<Naming, Map<string, string>>();
  const ofNumber = new Map<string, string>();
  for (const group of ordered) {
    if (group.some((asked) => hasSubmittedNumber(comparison, asked))) whole = group[0].whole;
    const letters = lettersOf(group);
    for (const [place, { question, number }] of group.entries()) {
      const next = `${whole}${letters[place]}`;
      ofQuestion.set(question, (ofQuestion.get(question) ?? new Map()).set(number, next));
      // Of a number that is asked twice the first question keeps what refers to it.
      if (!ofNumber.has(number)) ofNumber.set(number, next);
    }
    whole++;
  }
  return { start: row[0]?.question.range.start ?? { line: 0, character: 0 }, ofQuestion, ofNumber };
}

/**
 * The order of the text, but for questions that were moved up for a reason: each of these comes back to its turn, in
 * front of the first question behind it that has its number or a higher one.
 */
function inTurn(set: Structure, row: readonly Asked[], groups: readonly Group[]): readonly Group[] {
  const places = new Map(groups.map((group, place) => [group, place] as const));
  const placeOf = (group: Group) => places.get(group) ?? 0;
  const moved = groups.filter(([first]) => isMovedUp(set, first, row.slice(0, row.indexOf(first))));
  const ordered = groups.filter((group) => !moved.includes(group));
  for (const group of moved.toSorted(([one], [other]) => one.whole - other.whole)) {
    const isNext = (other: Group) => placeOf(other) > placeOf(group) && other[0].whole >= group[0].whole;
    const next = ordered.findIndex(isNext);
    ordered.splice(next === -1 ? ordered.length : next, 0, group);
  }
  return ordered;
}

/** The letters of a group: its own where they count up, otherwise as many as it needs. */
function lettersOf(group: Group): readonly string[] {
  const letters = group.map(({ number }) => /[a-h]$/.exec(number)?.[0] ?? '');
  if (countsUp(group)) return letters;
  const row = letters[0] === '' ? ['', ...'abcdefgh'] : [...'abcdefgh'];
  return group.length > row.length ? letters : row;
}

function isAnswer(naming: Naming): naming is Answer {
  return 'covers' in naming;
}

function groupsOf(row: readonly Asked[]): readonly Group[] {
  const groups: [Asked, ...Asked[]][] = [];
  for (const asked of row) {
    const group = groups.at(-1);
    if (group?.[0].whole === asked.whole && /[a-h]$/.test(asked.number)) group.push(asked);
    else groups.push([asked]);
  }
  return groups;
}
