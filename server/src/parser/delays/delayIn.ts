import { haveSameOrigin, sourceIn } from '../frontMatter/source';
import { withSingleBlanks } from '../text/singleBlanks';
import { asksForTime, saysLate, sentenceAround, term, timeSign } from './delaySentences';

/** A longer text tells of such letters, and is none. */
const longestLetter = 10_000;

const signs = new RegExp(`${term.source}|${timeSign.source}`, 'g');
/** Whose questions a letter to parliament puts off, or which. */
const ofMembers = /\b(?:lid|leden|Kamervragen|schriftelijke vragen|(?:de|deze|uw|gestelde|bovengenoemde) vragen)\b/i;
/** Questions that are asked elsewhere: "de vragen van burgers". */
const ofCitizens =
  /\bvragen van (?:de )?(?!(?:de|het|uw|(?:kamer)?lid|leden|fracties?|collega|mevrouw|heer|heren|commissie|vaste)\b)[a-zà-ÿ]/;
/**
 * Who cannot answer in time is whoever writes, or is not named: not "Gemeenten kunnen deze vragen niet tijdig
 * beantwoorden."
 */
const byWriter = /\b(?:ik|wij|mij|ons|worden|lukt|mogelijk|haalbaar)\b/i;
/** Answers that come with the letter: "Hierbij zend ik u, mede namens de minister van FIN, de antwoorden op de vragen". */
const sendsAnswers =
  /\b(?:hierbij|bijgaand|hiermee)\s(?:(?:ontvangt|zend|zenden|stuur|sturen|bied|bieden|treft|vindt|doe|doen|gaan|volgen)\s(?:(?!dat\s|een\s|over\s)[^\s.?!]+\s){1,20}?)?(?:(?:de|mijn|onze)\s)?(?:antwoorden|beantwoording)\b/i;
/** Questions beside those of which the answers come. */
const ofFurther = /\b(?:overige|resterende|andere|openstaande|laatste|(?:deel|aantal) van|enkele|vra(?:ag|gen)\s\d)/i;

/**
 * Where a letter says that it puts answers off, in characters from its beginning; `undefined` where it does not.
 *
 *     Deze vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.
 *                            binnen de gebruikelijke termijn                     ← the place is where this begins
 */
export function delayIn(text: string): number | undefined {
  if (text.length > longestLetter) return undefined;
  for (const { index, 0: words } of text.matchAll(signs)) {
    const { start, end } = sentenceAround(text, { start: index, end: index + words.length });
    const sentence = withSingleBlanks(text.slice(start, end));
    if (!words.startsWith('binnen') && (!ofMembers.test(sentence) || ofCitizens.test(sentence))) continue;
    if (words === 'tijdig' && !byWriter.test(sentence)) continue;
    if (timeSign.test(words) ? asksForTime(sentence) && isAhead(text, sentence) : saysLate(sentence)) return index;
  }
  return undefined;
}

/**
 * Whether the answers that take time have still to come: the letter with the answers may say why they are late, and
 * those with answers to one member that others have to wait.
 */
function isAhead(text: string, sentence: string): boolean {
  const sent = sendsAnswers.exec(text);
  if (sent === null || ofFurther.test(sentence)) return true;
  const { start, end } = sentenceAround(text, { start: sent.index, end: sent.index + sent[0].length });
  return haveSameOrigin(sourceIn(withSingleBlanks(text.slice(start, end))), sourceIn(sentence)) === false;
}
