import { lazily } from '../../parser/text/lazily';
import type { DocumentPrint } from '../documents/documentPrint';
import { answerEachOther, completeEachOther } from '../documents/mutualAnswers';
import { byNearness } from '../documents/nearness';
import type { Found, PairOfTwo } from '../documents/pairOfTwo';
import { areOfTwoRoles, roleBeside, roleOf } from '../documents/roles';
import { createShingleIndex } from '../words/shingleIndex';
import { type FurtherAnswers, furtherTo } from './furtherAnswers';
import { likenessOf, mayBeExcerpt } from './likeness';
import { createOriginIndex } from './originIndex';

/** The document that belongs to another one. */
export interface Pair extends PairOfTwo {
  /** Other documents that certainly answer these questions too, or the same questions as this one. */
  readonly further: readonly FurtherAnswers[];
}

/** From which confidence on, between 0 and 1, two documents certainly hold the same questions. */
export const leastCertain = 0.6;
const leastLikely = 0.48;

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
      return (
        pair && {
          ...pair,
          further: furtherTo(uri, pair, { find, printAt: (other) => prints.get(other) as DocumentPrint }),
        }
      );
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

  function findByQuestions(uri: string): Found {
    const print = prints.get(uri);
    if (print === undefined) return { pair: undefined, answering: () => [] };
    const nearestFirst = byNearness(uri);
    const like = index
      .candidatesFor(uri, {
        isWanted: (other) => mayBelongTogether(uri, other),
        isAkin: (other) => mayBeExcerpt(print, prints.get(other) as DocumentPrint),
      })
      .slice(0, mostCandidates)
      .map((other) => ({ uri: other, ...likenessOf(print, prints.get(other) as DocumentPrint) }))
      .filter(({ confidence }) => confidence >= leastLikely);
    // Beside the questions alone a document with few answers is not the questions to one with the rest of them.
    const isBesideQuestions = like.some((other) => other.confidence >= leastCertain && holdsQuestions(other.uri));
    const ranked = like
      .map((other) => ({ ...other, isMutual: other.isMutual || (isBesideQuestions && complete(uri, other.uri)) }))
      .sort(
        (one, other) =>
          Number(one.isMutual) - Number(other.isMutual) ||
          Number(isSurelyAnswered(other)) - Number(isSurelyAnswered(one)) ||
          Number(one.isDelay) - Number(other.isDelay) ||
          other.confidence - one.confidence ||
          other.answered - one.answered ||
          nearestFirst(one.uri, other.uri),
      );
    const answering = lazily(() => {
      const repeating = ranked.filter(isSurelyAnswered).map((other) => other.uri);
      if (print.questions.length === 0) return repeating;
      const alone = origins.counterpartsOf(uri);
      return [...repeating, ...alone.uris, ...alone.delays].slice(0, mostCandidates);
    });
    const [best, ...others] = ranked;
    if (best === undefined) return { pair: undefined, answering };
    const ties = others.filter(
      ({ isMutual, confidence, answered }) =>
        isMutual === best.isMutual && confidence === best.confidence && answered === best.answered,
    );
    const pair: PairOfTwo = {
      uri: best.uri,
      role: best.role,
      isMutual: best.isMutual,
      confidence: best.confidence,
      certainty: best.confidence >= leastCertain ? 'certain' : 'likely',
      ties: ties.map((tie) => tie.uri),
    };
    return { pair, answering };
  }

  /** Whether a document answers none of its questions. */
  function holdsQuestions(uri: string): boolean {
    const print = prints.get(uri);
    return print !== undefined && roleOf(print) === 'questions';
  }

  function complete(uri: string, other: string): boolean {
    const [one, another] = [prints.get(uri), prints.get(other)];
    return one !== undefined && another !== undefined && completeEachOther(one, another);
  }

  /** What a document says of its questions, where it does not repeat them, is right unless several may be meant. */
  function findByOrigin(uri: string): PairOfTwo | undefined {
    const { uris, isCertain } = origins.counterpartsOf(uri);
    const [best, ...ties] = uris;
    const [print, other] = [prints.get(uri), best === undefined ? undefined : prints.get(best)];
    if (best === undefined || print === undefined || other === undefined) return undefined;
    const [confidence, certainty] = isCertain ? [1, 'certain' as const] : [0.5, 'likely' as const];
    return { uri: best, role: roleBeside(other, print), isMutual: false, confidence, certainty, ties };
  }

  /**
   * Whether one of two documents may be the questions and the other the answers. Where they were found to be so, they
   * remain so until they answer as much as each other: while answers are written a pair comes and goes but once.
   */
  function mayBelongTogether(uri: string, other: string): boolean {
    const [one, another] = [prints.get(uri), prints.get(other)];
    if (one === undefined || another === undefined) return false;
    if (areOfTwoRoles(one, another) || answerEachOther(one, another)) return true;
    const [found, foundThere] = [pairs.get(uri), pairs.get(other)];
    const isAsFound =
      (found?.uri === other && found.role === roleBeside(another, one)) ||
      (foundThere?.uri === uri && foundThere.role === roleBeside(one, another));
    return isAsFound && one.answering !== another.answering;
  }
}

/** A document that answers a few of its questions is the questions to one that answers them, and no answers to a copy. */
function isSurelyAnswered({ role, confidence }: Pick<PairOfTwo, 'role' | 'confidence'>): boolean {
  return role === 'answers' && confidence >= leastCertain;
}
