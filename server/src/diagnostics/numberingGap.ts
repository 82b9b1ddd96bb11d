import type { Comparison } from '../features/elsewhere/comparison';
import { isPartial } from '../features/elsewhere/partial';
import { askedNumbers } from '../features/numbering/askedNumbers';
import { gapsIn } from '../features/numbering/gaps';
import { hasSubmittedNumber } from '../features/numbering/submittedNumbers';
import type { Messages } from '../messages';
import { delaysOf } from '../parser/delays/delays';
import { firstPuttingOff } from '../parser/delays/firstPuttingOff';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/**
 * Questions that follow while a number before them is missing: after 4 comes 6, and 5 is nowhere. What is known to be
 * left out of the submitted questions is reported as that. Between two questions with the numbers under which they were
 * submitted nothing went wrong in the numbering: the questions between them are left out, or another letter has them.
 * Nor are those missing that the document says are answered later.
 */
export function findNumberingGaps(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  const gaps = askedNumbers(structure).flatMap(gapsIn);
  if (gaps.length === 0 || isPartial(structure)) return [];
  const leftOut = new Set(comparison?.onlyThere.flatMap(({ question }) => question.numbers));
  const putOffBy = firstPuttingOff(delaysOf(structure), 'answers');
  return gaps
    .filter(({ missing }) => !missing.every((number) => leftOut.has(number) || putOffBy(number) !== undefined))
    .filter((gap) => ![gap.previous, gap.asked].every((asked) => hasSubmittedNumber(comparison, asked)))
    .map(({ previous, asked, missing }) => ({
      range: asked.range,
      message: [messages.numberingOrder(previous.number, asked.number), ...missingText(missing, messages)].join(' '),
      related: [{ range: previous.range, message: messages.question([previous.number]) }],
    }));
}

/** Names the missing numbers where they are one row; a few that stand further down make it no longer a clear row. */
function missingText(missing: readonly string[], messages: Messages): readonly string[] {
  const isRow = Number(missing.at(-1)) - Number(missing[0]) === missing.length - 1;
  return isRow ? [messages.numberingGap(missing)] : [];
}
