import type { AbsentQuestion, ComparedQuestion, Comparison, SharedQuestion } from '../features/comparison';
import { answersTo, questionWith, setsOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { nameOf } from './documentName';
import type { WordHashes } from './hashes';
import { type Match, matchQuestions } from './matching';
import type { Certainty } from './pairing';
import { findDifferences } from './questionDifferences';
import { answeringOf, roleBeside } from './roles';
import { type WordedQuestion, wordedQuestions } from './wordedQuestions';

/** The document that belongs to another one. */
export interface Counterpart {
  readonly uri: string;
  readonly structure: Structure;
  readonly certainty: Certainty;
}

/** In a document that only probably belongs to the other, a question is the same when nearly all its words are. */
const leastSimilarWhenLikely = 0.8;

/**
 * Lays a document beside the one that belongs to it: which questions stand in both, where their words differ, and which
 * stand in one alone. A counterpart that is not certain lacks nothing: what is not in it may be asked elsewhere.
 */
export function compareDocuments(structure: Structure, counterpart: Counterpart): Comparison {
  const isCertain = counterpart.certainty === 'certain';
  const here = wordedQuestions(structure);
  const there = wordedQuestions(counterpart.structure);
  const matches = matchQuestions(here, there).filter(
    ({ similarity }) => isCertain || similarity >= leastSimilarWhenLikely,
  );
  const shared = matches.map((match) => sharedQuestion(here, there, match));
  const onlyHere = findAbsent(here, there, matches.map(turned));
  const onlyThere = findAbsent(there, here, matches);
  const isNumbered = ({ question }: AbsentQuestion) => hasAnswerAlone(counterpart.structure, question);
  const role = roleBeside(answeringOf(counterpart.structure), answeringOf(structure));
  const answered = [
    ...shared.filter((both) => both.there.open.length === 0).map((both) => both.here),
    ...(isCertain ? onlyHere.filter(isNumbered).map(({ question }) => question) : []),
  ];
  return {
    uri: counterpart.uri,
    name: nameOf(counterpart.uri),
    role,
    shared,
    answeredThere: role === 'answers' ? answered : [],
    onlyHere: isCertain ? onlyHere.filter((absent) => !isNumbered(absent)) : [],
    onlyThere: isCertain ? onlyThere.filter(({ question }) => !hasAnswerAlone(structure, question)) : [],
  };
}

function sharedQuestion(
  here: readonly WordedQuestion[],
  there: readonly WordedQuestion[],
  match: Match,
): SharedQuestion {
  const one = here[match.here] as WordedQuestion;
  const other = there[match.there] as WordedQuestion;
  const differences =
    match.isPart || isSameRow(one.words, other.words) ? [] : findDifferences(one.text(), other.text());
  return { here: one.question, there: other.question, differences };
}

function isSameRow(words: WordHashes, others: WordHashes): boolean {
  return words.length === others.length && words.every((word, index) => word === others[index]);
}

function turned({ here, there, ...match }: Match): Match {
  return { ...match, here: there, there: here };
}

/** The questions that no question of a document is, with where that document would have them. */
function findAbsent(
  questions: readonly WordedQuestion[],
  document: readonly WordedQuestion[],
  matches: readonly Match[],
): readonly AbsentQuestion[] {
  const places = new Map(matches.map(({ here, there }) => [there, document[here]?.question.selectionRange]));
  let place = document[0]?.question.selectionRange ?? {
    start: { line: 0, character: 0 },
    end: { line: 0, character: 0 },
  };
  return questions.flatMap(({ question }, index) => {
    const known = places.get(index);
    if (known === undefined) return [{ question, place }];
    place = known;
    return [];
  });
}

/** Whether a document has an answer to a question of which it does not have the text. */
function hasAnswerAlone(structure: Structure, { numbers }: ComparedQuestion): boolean {
  return setsOf(structure).some((set) =>
    numbers.every((number) => answersTo(set, number).length > 0 && questionWith(set, number) === undefined),
  );
}
