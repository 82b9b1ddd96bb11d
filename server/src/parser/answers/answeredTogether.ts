import { readNumbers } from '../numbers/numbers';
import { endOfStretch, type Rows, type Stretch } from '../text/rows';

/**
 * The numbers that the first sentence of an answer says to be answered together, whatever its heading says:
 *
 *     Antwoord 3
 *     De vragen 3 en 4 worden gezamenlijk beantwoord. …    → 3, 4
 *
 * None where it says no such thing, puts them off, or speaks of the questions of others.
 */
export function answeredTogether(rows: Rows, content: Stretch): readonly string[] {
  const text = rows.text.slice(content.start, Math.min(endOfStretch(rows, content), content.start + longestSentence));
  if (!text.includes('eantwoord')) return [];
  const sentence = text.slice(0, sentenceEnd.exec(text)?.index);
  const named = questions.exec(sentence);
  if (named === null || !sentence.includes('eantwoord') || !together.test(sentence) || otherwise.test(sentence))
    return [];
  return readNumbers(sentence, named.index + named[0].length)?.numbers.map(({ number }) => number) ?? [];
}

// In characters.
const longestSentence = 300;
const sentenceEnd = /[.?!](?=\s|$)/;
const questions = /\bvra(?:ag|gen)\s+(?=\d)/i;
const together = /\b(?:gezamenlijk|tezamen|samen|samenhang|tegelijk|tegelijkertijd|gelijktijdig|gecombineerd)\b/i;
const otherwise =
  /\b(?:niet|geen|apart|afzonderlijk|los|eerder|eerdere|vorige|leden|lid|fractie|brief|kamerstuk|later|nader|binnenkort|spoedig|zodra|termijn|(?:19|20)\d\d)\b/i;
