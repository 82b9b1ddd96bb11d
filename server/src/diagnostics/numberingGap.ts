import type { Messages } from '../messages';
import { textOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { type Asked, askedNumbers } from './askedNumbers';
import type { Finding } from './rule';

/** A place where numbers are left out that are asked nowhere else either. */
export interface Gap {
  readonly previous: Asked;
  readonly asked: Asked;
  readonly missing: readonly string[];
}

/** Questions that follow while a number before them is missing: after 4 comes 6, and 5 is nowhere. */
export function findNumberingGaps(structure: Structure, messages: Messages): readonly Finding[] {
  if (isPartial(structure)) return [];
  return askedNumbers(structure)
    .flatMap(gapsIn)
    .map(({ previous, asked, missing }) => ({
      range: asked.range,
      message: [messages.numberingOrder(previous.number, asked.number), ...missingText(missing, messages)].join(' '),
      related: [{ range: previous.range, message: messages.question([previous.number]) }],
    }));
}

/** Whether a document says of itself that it answers a part of the questions: "Deelbeantwoording". */
function isPartial(structure: Structure): boolean {
  const { frontMatter } = structure;
  return (
    frontMatter !== undefined &&
    /\b(?:deels|deelbeantwoording|gedeeltelijke)/i.test(textOf(structure, frontMatter.range))
  );
}

/** Names the missing numbers where they are one row; a few that stand further down make it no longer a clear row. */
function missingText(missing: readonly string[], messages: Messages): readonly string[] {
  const isRow = Number(missing.at(-1)) - Number(missing[0]) === missing.length - 1;
  return isRow ? [messages.numberingGap(missing)] : [];
}

/**
 * The gaps in one numbering. It may begin at any number, as a part of a longer document does. A number that stands
 * there under another one, as 4 in 3, 3, 5, is not missing. Where a third of the steps leaves something out the
 * questions are a selection, and nothing is missing.
 */
export function gapsIn(row: readonly Asked[]): readonly Gap[] {
  const present = new Set(row.flatMap(({ whole, meant }) => [whole, Number(meant ?? whole)]));
  const gaps: Gap[] = [];
  let highest = row[0];
  for (const asked of row) {
    if (highest === undefined || asked.whole <= highest.whole) continue;
    const missing: string[] = [];
    for (let number = highest.whole + 1; number < asked.whole; number++) {
      if (!present.has(number)) missing.push(String(number));
    }
    if (missing.length > 0) gaps.push({ previous: highest, asked, missing });
    highest = asked;
  }
  return gaps.length <= Math.max(1, (row.length - 1) / 3) ? gaps : [];
}
