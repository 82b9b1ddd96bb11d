import { endOfStretch, type Rows, type Stretch } from '../text/rows';
import { beginningIn, withoutMarks } from './writing';

const withdrawal =
  /^(?:(?:dit|(?:deze |de )?vraag(?: \d{1,3})?) )?(?:(?:(?:is|werd) (?:komen te )?)?(?:vervallen|ingetrokken)|vervalt)$/i;

/** Who withdrew it, or asked to, which stands before or behind the verb. */
const byWhom =
  / (?:door|op verzoek van) (?:het (?:kamer)?lid|de (?:(?:kamer)?leden|vragenstellers?|indieners?))(?: (?!ingetrokken|vervallen)[^\s.,;:?]{1,20}){0,4}/i;

/** Longer than any of these with what may stand around it, in characters. */
const longest = 80;

/** One of these stands in each of them. */
const sign = /erval|ngetrokken|ERVAL|NGETROKKEN/;

/** Whether some rows say that a question is withdrawn, and nothing else: "(vervallen)", "Deze vraag is ingetrokken." */
export function isWithdrawn(rows: Rows, stretch: Stretch): boolean {
  const end = endOfStretch(rows, stretch);
  // Most questions are longer, whatever empty lines and page furniture stand below them.
  if (end - stretch.start > 4 * longest || !sign.test(rows.text.slice(stretch.start, end))) return false;
  const text = beginningIn(rows, stretch, longest + 1);
  return text.length <= longest && withdrawal.test(withoutMarks(text).replace(byWhom, ''));
}
