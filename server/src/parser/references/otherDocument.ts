/** Who puts a question of another document: "vraag 12 van het lid …", "vraag 5 van de Rekenkamer", "vraag 1 van Bo". */
const ofOthers =
  /^[\s,)]*van\s+(?:(?:kamer)?lid|het|een|leden|(?:(?:uw|mijn|onze|de|haar|zijn)\s+)?collega|(?:de\s+)?(?:heer|heren)\s|mevrouw|(?:mw|mevr|dhr)\.|dezelfde|de\s+(?:vragen|leden|(?:Eerste|Tweede)\s+Kamer|(?:vaste\s+)?(?:kamer)?commissie|[A-Za-zÀ-ɏ\d-]{0,30}fractie|eerdere|vorige|(?:technische\s+)?briefing|hoorzitting)|(?:de\s+)?(?!(?:Deze|Dit)\s)[A-ZÀ-ÞĀ-ɏ][a-zß-ɏ]|\d|uw\s+(?:eerdere|vorige)|(?:eerdere|vorige))/;
/** Where it stands: "vraag 4 uit de brief", "vraag 1 in de nota", "antwoord 1 op de vragen van …". */
const inOthers =
  /^[\s,)]*(?:uit\s+(?:de|het|mijn|uw|eerdere)|in\s+(?:de\s+(?:(?:Kamer)?brief|lijst|eerdere|vorige|nota)|het\s+(?:verslag|rapport|schriftelijk)|mijn\s+(?:(?:Kamer)?brief|antwoorden|eerdere|vorige)|dezelfde|eerdere)|(?:van|in|op|bij|t\.\s?a\.\s?v\.|ten\s+aanzien\s+van)\s+(?:(?:de|uw|mijn|een)\s+)?(?:(?:eerdere|vorige|schriftelijke|mondelinge|aanvullende|feitelijke|technische)\s+){0,2}(?:set|reeks|serie|FAQ|enquête|vragenlijst|(?:Kamer)?vragen)(?![A-Za-zÀ-ɏ-])(?!\s+(?:hierboven|hieronder)))/;
/** The number of that document, or the series in which it is published. */
const byNumber =
  /^[\s,)]*(?:(?:(?:uit|in|van)\s+|\(\s*)?(?:Aanhangsel|Handelingen|Kamerstuk|kenmerk|\d{4}[ZD])|d\.d\.)/;

/** How much right before a reference may say that it is an earlier one, in characters. */
const longestEarlier = 80;
const earlier = /\b(?:eerdere|vorige|prejudiciële|mondelinge)\s+(?:schriftelijke\s+)?(?:Kamer)?$/iu;
// The number of a document stands before it: "Kamerstuk 36 800 X, nr. 5, antwoord op vraag 6".
const cited = /(?:\bnrs?\.\s?\d[\w-]{0,8}|\b\d{4}[ZD]\s?\d{5})\)?[,:]?\s+(?:(?:in\s)?(?:het|de)\s)?$/i;
/** Other questions of which it is one: "mijn antwoorden van 4 mei jl., vraag 9", "eerdere vragen, met name vraag 1". */
const amongOthers =
  /\b(?:(?:eerdere|vorige)\s(?:schriftelijke\s)?(?:Kamer)?vragen|(?:(?:Kamer)?vragen|antwoorden|beantwoording|set|brief)\s(?:van\s\d{1,2}\s[a-z]{3,9}|d\.\s?d\.\s[^,;]{1,20}))(?:\s\d{4})?(?:\sjl\.)?,\s(?:(?:en\s)?(?:in\shet\sbijzonder|met\sname|namelijk|te\sweten|waaronder|specifiek)\s(?:(?:op|bij|onder|in)\s)?(?:(?:het|de|mijn)\s)?)?$/i;
/** A sentence that begins with such questions: "In de Kamervragen van 4 mei antwoordde ik op vraag 1". */
const sentenceOnOthers =
  /^\W{0,5}(?:In|Bij|Op)\s(?:(?:antwoord|reactie)\sop\s)?(?:(?:de|mijn|uw|onze)\s)?(?:(?:beantwoording|antwoorden)\s(?:van|op)\s(?:(?:de|uw)\s)?)?(?:(?:eerdere|vorige)\s(?:schriftelijke\s)?(?:Kamer)?vragen|(?:schriftelijke\s)?(?:(?:Kamer)?vragen|antwoorden|beantwoording|set)\s(?:van\s\d{1,2}\s[a-z]{3,9}|d\.\s?d\.|met\skenmerk))(?![^,;]{0,80}\ben\s)[^,;]{0,80}$/i;

/** How far from a reference such words still speak of it, in characters. */
const distance = 160;

/** Whether the words behind the numbers of a reference say that the question is in another set or document. */
export function saysElsewhere(text: string, end: number): boolean {
  const behind = text.slice(end, end + 60);
  return [ofOthers, inOthers, byNumber].some((words) => words.test(behind));
}

/** Whether the words around a reference, in its sentence, say that it speaks of other questions than these. */
export function speaksOfOthers(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (here.test(text.slice(end, end + 20))) return false;
  const before = text.slice(Math.max(0, start - distance), start);
  if (earlier.test(before.slice(-longestEarlier)) || cited.test(before)) return true;
  if (!others.test(before)) return false;
  const sentence = lastSentenceOf(before).replace(/\s+/g, ' ');
  return amongOthers.test(sentence) || (sentenceOnOthers.test(sentence) && !pointsHere.test(sentence));
}

/** The beginning of the sentence that a text breaks off in. */
export function lastSentenceOf(text: string): string {
  return text.split(/[.?!]\s+(?=[A-Z])/).at(-1) as string;
}

const here = /^\s+(?:hierboven|hieronder)(?![a-z])/;

// "In antwoord op eerdere vragen hierover verwijs ik u naar het antwoord op vraag 1": what is pointed at stands here.
const pointsHere = /\b(?:(?:ver)?wijs\sik|(?:ver)?wijzen\swij|zie)\s/i;

// One of these stands in each way to speak of other questions before a reference.
const others = /vragen|antwoord|\bset\b|\bbrief\b/i;

/**
 * What a question is about, or its page, behind its number. Where this document does not ask all that is named, it speaks
 * of another: "de vragen 1 t/m 12 over bruggen", "vraag 12 op blz. 20".
 */
export function saysAbout(text: string, end: number): boolean {
  return about.test(text.slice(end, end + 30));
}

const about =
  /^(?:\s+(?:over|inzake|betreffende|aangaande|omtrent|t\.\s?a\.\s?v\.|ten\s+aanzien\s+van)\s|(?:,|\s[-–(])?\s?(?:op\s)?(?:blz\.?|bladzijde|pagina|pag\.|p\.)\s?\d)/;
