import { askedNumbers } from '../features/askedNumbers';
import { gapsIn } from '../features/numbering';
import type { Messages } from '../messages';
import { textOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

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
