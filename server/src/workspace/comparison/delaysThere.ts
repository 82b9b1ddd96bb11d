import type { ComparedQuestion, DelayThere } from '../../features/elsewhere/comparison';
import type { Deferral, KeptDelay } from '../documents/deferral';
import { nameOf } from '../documents/documentName';

/** What puts off questions in the document at an address, each time with the questions and those of their numbers. */
export function delaysThere(
  uri: string,
  deferred: ReadonlyMap<ComparedQuestion, readonly Deferral[]>,
): readonly DelayThere[] {
  const found = new Map<KeptDelay, ComparedQuestion[]>();
  for (const [question, deferrals] of deferred) {
    for (const delay of new Set(deferrals.map((deferral) => deferral.delay))) {
      const numbers = deferrals.filter((deferral) => deferral.delay === delay).map(({ number }) => number);
      const known = found.get(delay);
      if (known === undefined) found.set(delay, [{ ...question, numbers }]);
      else known.push({ ...question, numbers });
    }
  }
  const name = nameOf(uri);
  return [...found].map(([{ place, text, isAnswer }, questions]) => ({ uri, name, place, text, isAnswer, questions }));
}
