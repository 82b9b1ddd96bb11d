import type { DocumentRole } from '../features/comparison';
import { lazily } from '../parser/lazily';
import type { DocumentPrint, PrintedQuestion } from './documentPrint';
import { answersFor, type FurtherAnswers } from './furtherAnswers';
import { matchQuestions } from './matching';
import { haveSameNumber, haveSameOrigin } from './origin';
import { createOriginIndex } from './originIndex';
import { areOfTwoRoles, roleBeside } from './roles';
import { createShingleIndex } from './shingleIndex';
import type { QuestionKind } from './tellingWords';

/** The document that belongs to another one. */
export interface Pair {
  readonly uri: string;
  /** What the other one holds. */
  readonly role: DocumentRole;
  /** How sure it is, from 0 to 1: what the questions of both have in common, and how much text that is. */
  readonly confidence: number;
  readonly certainty: Certainty;
  /** Other documents that fit just as well, such as a copy. */
  readonly ties: readonly string[];
  /** Other documents that certainly answer these questions too, or the same questions as this one. */
  readonly further: readonly FurtherAnswers[];
}

/** How sure it is that two documents belong together, for a user to read. Only what is certain is acted on. */
export type Certainty = 'certain' | 'likely';

const leastCertain = 0.6;
const leastLikely = 0.48;

/** The rows of words in common that make it as likely as not that the likeness is no chance. */
const evenEvidence = 4;

/** What a row of words is worth as evidence, by the question in which it stands. */
const worthOf: Readonly<Record<QuestionKind, number>> = { telling: 1, opening: 0.5, stock: 0 };

/** What the same members, or the same number of parliament, are worth among rows of words. */
const originEvidence = 4;

/** Where a smaller part is the same of the questions that ask something of their own, the likeness counts for less. */
const enoughTelling = 1 / 3;

/** What is left of a likeness where other members ask, or parliament gave another number: about the same news, mostly. */
const otherOrigin = 0.7;

/** How many documents are looked at closely. */
const mostCandidates = 6;

/** Documents by the text of their questions. */
export interface Pairing {
  /** Adds a document, or takes it anew when it has changed. The time does not depend on how many there are. */
  set(uri: string, print: DocumentPrint): void;
  delete(uri: string): void;
  /**
   * The answers to a document of questions, or the questions of a document of answers; `undefined` if there are none.
   */
  counterpartOf(uri: string): Pair | undefined;
}

/** The same before other answers are looked for. */
type PairOfTwo = Omit<Pair, 'further'>;

/** What was found for a document, and the documents that may answer its questions, each alone or with others. */
interface Found {
  readonly pair: PairOfTwo | undefined;
  readonly answering: () => readonly string[];
}

const nothingFurther: readonly FurtherAnswers[] = [];

/**
 * Finds which documents belong together. Rare rows of words in their questions lead to a few candidates, of which the
 * questions are then matched one by one, so that no document is compared with all.
 */
export function createPairing(): Pairing {
  const prints = new Map<string, DocumentPrint>();
  const index = createShingleIndex();
  const origins = createOriginIndex();
  /** What was found before. */
  const pairs = new Map<string, PairOfTwo>();
  /** The same of documents as they are now. */
  const found = new Map<string, Found>();

  return {
    set(uri, print) {
      found.clear();
      prints.set(uri, print);
      origins.set(uri, print);
      index.set(uri, print.sketch);
    },
    delete(uri) {
      found.clear();
      prints.delete(uri);
      pairs.delete(uri);
      index.delete(uri);
      origins.delete(uri);
    },
    counterpartOf(uri) {
      const { pair } = find(uri);
      if (pair === undefined) pairs.delete(uri);
      else pairs.set(uri, pair);
      return pair && { ...pair, further: furtherTo(uri, pair) };
    },
  };

  function find(uri: string): Found {
    const known = found.get(uri);
    if (known !== undefined) return known;
    const byQuestions = findByQuestions(uri);
    const { pair } = byQuestions;
    const isSure = pair?.certainty === 'certain';
    const byOrigin = isSure && !isDelay(pair.uri) ? undefined : findByOrigin(uri);
    const isBetter =
      byOrigin !== undefined && (!isSure || (byOrigin.certainty === 'certain' && !isDelay(byOrigin.uri)));
    const result = isBetter ? { ...byQuestions, pair: byOrigin } : byQuestions;
    found.set(uri, result);
    return result;
  }

  /** Whether a document answers nothing, and says that the answers come later; it counts until there are some. */
  function isDelay(uri: string): boolean {
    return prints.get(uri)?.isDelay === true;
  }

  /** Most questions are answered in one document: then there is nothing further. */
  function furtherTo(uri: string, pair: PairOfTwo): readonly FurtherAnswers[] {
    if (pair.certainty !== 'certain') return nothingFurther;
    const [questions, answers] = pair.role === 'answers' ? [uri, pair.uri] : [pair.uri, uri];
    const asked = prints.get(questions) as DocumentPrint;
    const { pair: best, answering } = find(questions);
    const all = [...new Set([...(best?.certainty === 'certain' ? [best.uri] : []), ...answering()])];
    const others = all.filter((other) => {
      const { pair: found } = find(other);
      return other !== answers && found?.uri === questions && found.certainty === 'certain';
    });
    if (others.length === 0) return nothingFurther;
    const place = all.includes(answers) ? all.indexOf(answers) : all.length;
    return others.map((other) => ({
      uri: other,
      questions: answersFor(asked, prints.get(other) as DocumentPrint),
      comesFirst: all.indexOf(other) < place,
      isDelay: isDelay(other),
    }));
  }

  function findByQuestions(uri: string): Found {
    const print = prints.get(uri);
    if (print === undefined) return { pair: undefined, answering: () => [] };
    const ranked = index
      .candidatesFor(uri, (other) => mayBelongTogether(uri, other))
      .slice(0, mostCandidates)
      .map((other) => ({ uri: other, ...likenessOf(print, prints.get(other) as DocumentPrint) }))
      .filter(({ confidence }) => confidence >= leastLikely)
      .sort(
        (one, other) =>
          Number(isSurelyAnswered(other)) - Number(isSurelyAnswered(one)) ||
          Number(one.isDelay) - Number(other.isDelay) ||
          other.confidence - one.confidence ||
          other.answered - one.answered ||
          (one.uri < other.uri ? -1 : 1),
      );
    const answering = lazily(() => {
      const repeating = ranked.filter(isSurelyAnswered).map((other) => other.uri);
      const alone = print.questions.length > 0 ? origins.counterpartsOf(uri).uris : [];
      return [...repeating, ...alone].slice(0, mostCandidates);
    });
    const [best, ...others] = ranked;
    if (best === undefined) return { pair: undefined, answering };
    const ties = others.filter(
      ({ confidence, answered }) => confidence === best.confidence && answered === best.answered,
    );
    const pair: PairOfTwo = {
      uri: best.uri,
      role: best.role,
      confidence: best.confidence,
      certainty: best.confidence >= leastCertain ? 'certain' : 'likely',
      ties: ties.map((tie) => tie.uri),
    };
    return { pair, answering };
  }

  /** What a document says of its questions, where it does not repeat them, is right unless several may be meant. */
  function findByOrigin(uri: string): PairOfTwo | undefined {
    const { uris, isCertain } = origins.counterpartsOf(uri);
    const [best, ...ties] = uris;
    const [print, other] = [prints.get(uri), best === undefined ? undefined : prints.get(best)];
    if (best === undefined || print === undefined || other === undefined) return undefined;
    const [confidence, certainty] = isCertain ? [1, 'certain' as const] : [0.5, 'likely' as const];
    return { uri: best, role: roleBeside(other, print), confidence, certainty, ties };
  }

  /**
   * Whether one of two documents may be the questions and the other the answers. Where they were found to be so, they
   * remain so until they answer as much as each other: while answers are written a pair comes and goes but once.
   */
  function mayBelongTogether(uri: string, other: string): boolean {
    const [one, another] = [prints.get(uri), prints.get(other)];
    if (one === undefined || another === undefined) return false;
    if (areOfTwoRoles(one, another)) return true;
    const [found, foundThere] = [pairs.get(uri), pairs.get(other)];
    const isAsFound =
      (found?.uri === other && found.role === roleBeside(another, one)) ||
      (foundThere?.uri === uri && foundThere.role === roleBeside(one, another));
    return isAsFound && one.answering !== another.answering;
  }
}

/** A document that answers a few of its questions is the questions to one that answers them, and no answers to a copy. */
function isSurelyAnswered({ role, confidence }: { readonly role: DocumentRole; readonly confidence: number }): boolean {
  return role === 'answers' && confidence >= leastCertain;
}

/**
 * How much of the text of the questions two documents have in common, less where that is but a few words, or hardly any
 * but the questions that all documents about the same news may have. Of a document with several sets of questions only
 * those count of which a question is in the other document. Under the same number of parliament the longer document may
 * have any more questions: the shorter one leaves them out.
 */
function likenessOf(one: DocumentPrint, other: DocumentPrint) {
  const matches = matchQuestions(one.questions, other.questions);
  const isSameOrigin = haveSameOrigin(one, other);
  const lengths = [
    lengthsIn(
      one,
      matches.map(({ here }) => here),
    ),
    lengthsIn(
      other,
      matches.map(({ there }) => there),
    ),
  ];
  const common = { ...nothing };
  let evidence = isSameOrigin === true ? originEvidence : 0;
  for (const { here, there, similarity } of matches) {
    const [first, second] = [one.questions[here], other.questions[there]] as [PrintedQuestion, PrintedQuestion];
    const { words, kind } = first.words.length < second.words.length ? first : second;
    // Questions of which half the words are the same may be about the same news, and are no sign of more.
    const weight = Math.max(0, 2 * similarity - 1);
    common[kind] += weight * words.length;
    evidence += weight * worthOf[kind] * Math.max(0, words.length - 2);
  }
  const [here = 0, there = 0] = lengths.map(sumOf);
  const overlap = partOf(sumOf(common), haveSameNumber(one, other) ? 2 * Math.min(here, there) : here + there);
  const allTelling = lengths.reduce((sum, { telling }) => sum + telling, 0);
  const telling = allTelling === 0 ? 1 : partOf(common.telling, allTelling) / enoughTelling;
  const likeness = overlap * Math.min(1, telling) * (isSameOrigin === false ? otherOrigin : 1);
  const role = roleBeside(other, one);
  return {
    role,
    confidence: Math.round(((likeness * evidence) / (evidence + evenEvidence)) * 1000) / 1000,
    isDelay: other.isDelay,
    answered: role === 'answers' ? other.answered : one.answered,
  };
}

type WordCounts = Record<QuestionKind, number>;

const nothing: Readonly<WordCounts> = { telling: 0, opening: 0, stock: 0 };

/** How many words stand in the questions of the sets in which some of them stand. */
function lengthsIn({ questions }: DocumentPrint, places: readonly number[]): Readonly<WordCounts> {
  const sets = new Set(places.map((place) => questions[place]?.set));
  const counts = { ...nothing };
  for (const { set, words, kind } of questions) if (sets.has(set)) counts[kind] += words.length;
  return counts;
}

function sumOf({ telling, opening, stock }: Readonly<WordCounts>): number {
  return telling + opening + stock;
}

/** What part two documents have in common of all that stands in both. */
function partOf(common: number, length: number): number {
  return length === 0 ? 0 : (2 * common) / length;
}
