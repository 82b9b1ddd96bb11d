import type { Range } from 'vscode-languageserver-types';
import type { Structure } from '../../parser/structure';
import { isSame } from '../../parser/text/ranges';
import { type Asked, askedNumbers } from '../numbering/askedNumbers';
import { gapsIn } from '../numbering/gaps';

/** A number in the row of all that are asked with it. */
export interface PlaceInRow {
  readonly row: readonly Asked[];
  readonly index: number;
  readonly asked: Asked;
}

/** The number about which a finding is shown at a range. */
export function placeInRow(set: Structure, range: Range): PlaceInRow | undefined {
  for (const row of askedNumbers(set)) {
    const index = row.findIndex((one) => isSame(one.range, range));
    const asked = row[index];
    if (asked !== undefined) return { row, index, asked };
  }
  return undefined;
}

/**
 * Whether a row has no more gaps, and no more numbers behind a higher one, than another row. Which numbers are meant in
 * the places of others is not known of a row that is only thought of.
 */
export function isNoWorse(row: readonly Asked[], than: readonly Asked[]): boolean {
  const plain = row.map((asked) => ({ ...asked, meant: undefined }));
  return gapsIn(plain).length <= gapsIn(than).length && countDescents(row) <= countDescents(than);
}

/** A number that is asked for the second time is out of order for that reason alone. */
function countDescents(row: readonly Asked[]): number {
  const isFirst = ({ number }: Asked, index: number) => row.findIndex((other) => other.number === number) === index;
  return row.filter((asked, index) => asked.whole < (row[index - 1]?.whole ?? 0) && isFirst(asked, index)).length;
}
