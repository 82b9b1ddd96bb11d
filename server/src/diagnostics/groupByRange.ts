import type { Range } from 'vscode-languageserver-types';
import type { NumberMark } from '../parser/structure';
import { isInside } from '../parser/text/ranges';

/**
 * Numbers that share characters, as those that "4 t/m 9" names and leaves out do: what is said of them is said once, of
 * all these characters. An end of a span of which nothing between the ends is among the numbers stands alone.
 */
export function groupByRange(
  marks: readonly NumberMark[],
): readonly { readonly range: Range; readonly numbers: readonly string[] }[] {
  const groups: { range: Range; readonly numbers: string[] }[] = [];
  for (const { number, range } of marks) {
    const group = groups.find((other) => isInside(other.range, range) || isInside(range, other.range));
    if (group === undefined) {
      groups.push({ range, numbers: [number] });
    } else {
      group.numbers.push(number);
      if (isInside(group.range, range)) group.range = range;
    }
  }
  return groups;
}
