import { textOf } from '../parser/lookup';
import type { Reference, Structure } from '../parser/structure';
import { withSingleBlanks } from '../parser/text/singleBlanks';

/**
 * The words behind the numbers of a reference that name another set of questions, on one line; none for a reference
 * that ends with its numbers.
 *
 *     Zie vraag 2 van de leden van de VVD-fractie.
 *                 van de leden van de VVD-fractie
 */
export function whoseQuestion(structure: Structure, { numbers, range }: Reference): string {
  const start = numbers.at(-1)?.range.end ?? range.start;
  return withSingleBlanks(textOf(structure, { start, end: range.end })).replace(/^, ?/, '');
}
