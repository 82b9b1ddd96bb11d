import { wholeOf } from '../numbers/numbers';
import type { PutOff } from './putOff';

/** What stands beside the words: answers to other questions, of which words about all questions do not speak, or none. */
type Surroundings = 'answers' | 'nothing';

/**
 * Finds for a number the first of some words that put off the answer to its question, provided that there is none:
 * those that name it, or that speak of others. They are looked up: a document may put off thousands of questions, each
 * in a sentence of its own.
 */
export function firstPuttingOff<Words extends PutOff>(
  all: readonly Words[],
  beside: Surroundings,
): (number: string) => Words | undefined {
  const named = new Map<string, number>();
  const general: { readonly place: number; readonly except: ReadonlySet<string> }[] = [];
  for (const [place, { numbers, others, except }] of all.entries()) {
    for (const number of numbers) if (!named.has(number)) named.set(number, place);
    if (others === 'remaining' || (others === 'all' && beside === 'nothing')) {
      general.push({ place, except: new Set(except) });
    }
  }
  return (number) => {
    // Words that name a question mean its parts too.
    const whole = wholeOf(number);
    const naming = Math.min(named.get(number) ?? all.length, named.get(whole) ?? all.length);
    const speaking = general.find(({ except }) => !except.has(number) && !except.has(whole))?.place;
    return all[Math.min(naming, speaking ?? all.length)];
  };
}
