import { askedNumbers } from '../features/numbering/askedNumbers';
import { gapsIn } from '../features/numbering/gaps';
import { isMovedUp } from '../features/numbering/movedUp';
import type { Messages } from '../messages';
import type { Structure } from '../parser/structure';
import { lazily } from '../parser/text/lazily';
import type { Finding } from './rule';

/**
 * Questions that come after a higher number without a reason. There is a reason where the higher question was moved
 * up to be asked or answered together with an earlier one: "Vraag 1 en 4" before 2 and 3, or 9 and 10 after 5 when
 * one answer covers 3, 4, 5, 9 and 10. A number that is asked twice, or that ends a gap, is reported as that.
 */
export function findNumberingOrder(structure: Structure, messages: Messages): readonly Finding[] {
  const findings: Finding[] = [];
  for (const row of askedNumbers(structure)) {
    const endsGap = lazily(() => new Set(gapsIn(row).map(({ asked }) => asked)));
    for (const [index, asked] of row.entries()) {
      const previous = row[index - 1];
      if (previous === undefined || asked.whole >= previous.whole || asked.isRepeated) continue;
      if (endsGap().has(previous) || isMovedUp(structure, previous)) continue;
      findings.push({
        range: asked.range,
        message: messages.numberingOrder(previous.number, asked.number),
        related: [{ range: previous.range, message: messages.question([previous.number]) }],
      });
    }
  }
  return findings;
}
