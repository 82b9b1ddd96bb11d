import type { Range } from 'vscode-languageserver-types';
import { isSame } from '../parser/ranges';
import type { NumberMark } from '../parser/structure';

/** Numbers that share characters, as those that "4 t/m 9" leaves out do: what is said of them is said once. */
export function groupByRange(
  marks: readonly NumberMark[],
): readonly { readonly range: Range; readonly numbers: readonly string[] }[] {
  const groups: { readonly range: Range; readonly numbers: string[] }[] = [];
  for (const { number, range } of marks) {
    const group = groups.find((other) => isSame(other.range, range));
    if (group === undefined) groups.push({ range, numbers: [number] });
    else group.numbers.push(number);
  }
  return groups;
}
