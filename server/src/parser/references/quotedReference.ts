import { lastSentenceOf } from './otherDocument';

/**
 * Whether words that refer to a question stand in a quotation from another document, and so mean a question there. The
 * words before the quotation, or a source in brackets behind it, have to say so:
 *
 *     In de brief van 3 mei staat: «Zoals ik in antwoord op vraag 2 schreef, is dat zo.»
 *
 * A quotation that is nothing but the reference may point at this document.
 */
export function isQuotedFromElsewhere(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const before = text.slice(Math.max(0, start - longestHalf), start);
  const opening = [...before.matchAll(opens)].at(-1);
  if (opening === undefined) return false;
  const { index, 0: mark } = opening;
  const close = closing[mark] as RegExp;
  const quoted = before.slice(index + 1);
  const behind = text.slice(end, end + longestHalf);
  const closed = close.exec(behind);
  if (closed === null || close.test(quoted) || (quoted.trim() === '' && closed.index === 0)) return false;
  if (source.test(behind.slice(closed.index + 1, closed.index + 1 + longestSource))) return true;
  const place = start - before.length + index;
  const sentence = lastSentenceOf(text.slice(Math.max(0, place - longestIntroduction), place));
  return otherDocument.test(sentence) && !asksHere.test(sentence);
}

// How much of a quotation is read on either side of a reference, and how much before and behind it, in characters.
const longestHalf = 300;
const longestIntroduction = 120;
const longestSource = 30;

// What stands before a mark is looked at last, since a mark is found fast.
const opens = /[«“„]|"(?<=(?:^|[\s(:])")(?!\s)/g;

/** What ends a quotation, by the mark with which it begins. */
const closing: Readonly<Record<string, RegExp>> = { '«': /»/, '“': /”/, '„': /[”“]/, '"': /"/ };

const source = /^[.,;]?\s*\((?:Kamerstuk|Aanhangsel|Handelingen|(?:Kamer)?brief|bron|zie\s|\d{4}Z)/i;

const otherDocument =
  /(?<![a-zà-ÿ])(?:(?:[a-zà-ÿ]*brief|brieven|kamerstuk|aanhangsel|handelingen|rapport|artikel|krant|bericht|persbericht|interview|advies|nota|verslag|motie|uitzending|toespraak|website|vergaderjaar|[a-zà-ÿ]*debat|[a-zà-ÿ]*overleg|destijds)(?![a-zà-ÿ])|(?:eerdere|vorige)\s(?:schriftelijke\s)?(?:(?:kamer)?vragen|antwoord|beantwoording))/i;

/** Words by which an answer quotes the question that it answers. */
const asksHere = /\bvraagt\b|\bvragen\s(?:zij|wij|de\sleden)\b|\b(?:deze|uw)\svraag\b/i;
