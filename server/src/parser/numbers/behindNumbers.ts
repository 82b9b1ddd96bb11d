import { skip } from '../text/skip';
import { type NumberList, readHeadingNumbers } from './numbers';

// "Antwoord 1 (en 4)", "Antwoord 2 (tevens antwoord op vraag 3)".
const alsoAnswers = /\s*\((?:en|tevens|ook|mede)\s(?:[^\d)]{0,40}\s)?(?=\d)/y;
// "Vraag 3 (pagina 4)" names a page of the document that is asked about.
const pageMark = /\s*\((?:op\s+)?(?:pagina|pag\.|p\.|blz\.|bladzijde)\s*\d+(?:[^\d)\n][^)\n]{0,19})?\)/iy;
// "Vraag 3 – blz. 4", "Vraag 3, pagina 4", "Vraag 3 van 12", "Antwoord 3 van 12".
const pageAlone =
  /(?:\s+|\s*[-–—,]\s*)(?:pagina|pag\.|p\.|blz\.?|bladzijde)\s*\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?=[\s:.*_]*$)|(?<=\b(?:Vraag|Antwoord)\s{1,2}\d{1,3})\s+van\s+\d{1,3}(?=[\s:*_]*$)/iy;
// "Vraag 1 van de ABC-fractie", "Vraag 1 (ABC)", "Vraag 1 (van de leden Bo en Li)", "Vraag 1 (van het lid Bo (ABC))",
// "Antwoord op vraag 1 van de leden Van Bo (ABC) en Li".
const ofWhom =
  /\s+(?:van|namens)\s+(?:de\s+[A-Za-zÀ-ɏ\d-]{1,30}-?fractie|(?:het\s+lid|de\s+leden|de\s+heer|mevrouw)(?:,?\s+(?:(?:en|van|den?|der|ten?|ter|el)(?=\s)|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]{0,30}|\([A-Za-zÀ-ɏ\d-]{1,20}\))){1,20})|\s*\((?:van\s+|namens\s+)?(?:(?:het\s+)?lid|(?:de\s+)?leden|de\s+heer|mevrouw|de\s+fracties?\s+van)\s[^\d()]{1,80}(?:\([A-Za-zÀ-ɏ\d-]{1,20}\))?\)|\s*\([A-Z][A-Za-zÀ-ɏ\d-]{1,14}\)/y;
// "Vraag 1 van de ABC" alone on its line; a party has two capitals, or a digit.
const ofParty =
  /,?\s+(?:van|namens)\s+(?:de|het(?=\s+CDA))\s+(?=[A-ZÀ-Þ][A-Za-zÀ-ɏ]{0,14}[A-ZÀ-Þ\d])[A-Za-zÀ-ɏ\d-]{2,20}(?=[\s:*_]*$)/y;
// "Antwoord op vraag 1 door de minister van Financiën", "Antwoord op vraag 1, mede namens staatssecretaris Bo (Defensie)".
const byWhom =
  /,?\s+(?:door|van|(?:mede\s+)?namens)\s+(?:de\s+)?(?:[Mm]inister|[Ss]taatssecretaris)(?:,?\s+(?:(?:van|voor|en|den?|der|het|mede|namens|minister|staatssecretaris)(?=\s)|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]{0,30}|\([A-Za-zÀ-ɏ ,-]{1,60}\))){1,20}(?=[\s:*_]*$)/y;
// A footnote with the heading itself: "Vraag 1[1]", "Vraag 1¹".
const noteMark = /\s?(?:\[\^?\d{1,3}\s?\]|[⁰¹²³⁴-⁹]{1,3})/uy;
// "Antwoord op de vragen 1 en 2 gezamenlijk", "Antwoord op de vragen 1 en 2 (samengevoegd)".
const together =
  /,?\s+(?:gezamenlijk|tezamen|samen)(?=[\s:.*_]*$)|\s*\((?:gezamenlijk|tezamen|samen|samengevoegd|gecombineerd)\)/y;

/** The numbers of a heading with those between brackets behind them. */
export function withOthers(text: string, list: NumberList): Pick<NumberList, 'numbers' | 'end'> {
  const open = skip(alsoAnswers, text, list.end);
  const others = open > list.end ? readHeadingNumbers(text, open) : undefined;
  if (others === undefined || text.charAt(others.end) !== ')') return list;
  return { numbers: [...list.numbers, ...others.numbers], end: others.end + 1 };
}

/**
 * Where a heading ends of which the numbers end at an offset: behind a footnote, who asks or answers, and a page or how
 * many there are.
 */
export function endBehindNumbers(text: string, end: number): number {
  const place = patterns.reduce((before, pattern) => skip(pattern, text, before), end);
  if (place >= text.length) return place;
  const label = text.slice(0, end);
  if (ofTitleOrItem.test(label)) return place;
  return skip(ofParty, text, /ntwoord/i.test(label) ? skip(byWhom, text, place) : place);
}

const patterns = [noteMark, ofWhom, together, pageMark, pageAlone];

// "Vragen 1 t/m 4 van de SP", "Beantwoording van de vragen 1 t/m 4 door de minister": what stands below has its own headings.
// "- Vraag 3 van de SP" is an item of a list in an answer.
const ofTitleOrItem = /^(?!.*antwoord\s)\D*\d+\D+\d|\s1\s?(?:t\/m|tot|[-–,])|^\s*[-–•·]\s/i;
