import type { Companion } from '../../features/elsewhere/comparison';
import type { Structure } from '../../parser/structure';
import { nameOf } from '../documents/documentName';
import { type Counterpart, compareDocuments } from './comparison';

/** What was compared last: while neither document changes, nothing does. */
interface Last {
  companion?: Companion;
  further?: Counterpart['further'];
}

function nothingYet(): Last {
  return {};
}

/** A document with all that it has in common with the one that belongs to it. */
export function companionOf(structure: Structure, counterpart: Counterpart): Companion {
  const last = structure.once(nothingYet);
  const before = last.companion;
  const isCertain = counterpart.certainty === 'certain';
  const ties = counterpart.ties?.map(nameOf) ?? [];
  const isSame =
    before?.structure === counterpart.structure &&
    before.comparison.uri === counterpart.uri &&
    last.further === counterpart.further &&
    before.isCertain === isCertain &&
    before.ties.join('\n') === ties.join('\n');
  if (isSame) return before;
  const comparison = compareDocuments(structure, counterpart);
  last.further = counterpart.further;
  last.companion = { structure: counterpart.structure, comparison, ties, isCertain };
  return last.companion;
}
