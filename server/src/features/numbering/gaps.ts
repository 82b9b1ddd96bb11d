import { lazily } from '../../parser/text/lazily';
import type { Asked } from './askedNumbers';

/** A place where numbers are left out that are asked nowhere else either. */
export interface Gap {
  readonly previous: Asked;
  readonly asked: Asked;
  readonly missing: readonly string[];
}

/**
 * The gaps in one numbering. It may begin at any number, as a part of a longer document does. A number that stands
 * there under another one, as 4 in 3, 3, 5, is not missing. Where a third of the steps leaves something out the
 * questions are a selection, and nothing is missing.
 */
export function gapsIn(row: readonly Asked[]): readonly Gap[] {
  const present = lazily(() => new Set(row.flatMap(({ whole, meant }) => [whole, Number(meant ?? whole)])));
  const gaps: Gap[] = [];
  let highest = row[0];
  for (const asked of row) {
    if (highest === undefined || asked.whole <= highest.whole) continue;
    const missing: string[] = [];
    for (let number = highest.whole + 1; number < asked.whole; number++) {
      if (!present().has(number)) missing.push(String(number));
    }
    if (missing.length > 0) gaps.push({ previous: highest, asked, missing });
    highest = asked;
  }
  return gaps.length <= Math.max(1, (row.length - 1) / 3) ? gaps : [];
}
