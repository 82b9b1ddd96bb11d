import { endOfRow, type Rows, type Stretch, textOfRow } from '../text/rows';

// The word for an answer, with who gives it or without, and its number.
const label =
  /^\W*(?:(?:Concept[- ]?)?(?:[Aa]ntwoord(?:en)?|[Bb]eantwoording)|Reactie)(?:\s+(?:van\s+)?(?:(?:de|het)\s+)?(?:minister|staatssecretaris|kabinet|college|[A-Z][A-Za-z]{0,2}[A-Z]))?(?:\s+(?:op\s+)?(?:vra(?:ag|gen)\s+)?\d{1,3}[a-h]?)?\W*$/;

/**
 * What stands below the title of an answer, which is no text of it, in rows that hold an answer without a heading; all of
 * the rows where they begin with none.
 *
 *     Klopt dit?
 *     ·
 *     Reactie
 *     Ja.        ← the rows below the title
 */
export function belowLabel(rows: Rows, answer: Stretch): Stretch {
  const { first, end } = answer;
  if (!label.test(textOfRow(rows, first))) return answer;
  return { first: first + 1, start: endOfRow(rows, first), end };
}
