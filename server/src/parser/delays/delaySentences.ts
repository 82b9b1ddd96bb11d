/**
 * Where a sentence ends. Behind fewer letters than three ends an abbreviation, but not in "Dat is zo." What stands before
 * the mark is looked at last, since a mark is found fast.
 */
export const sentenceEnd =
  /[.?!;](?=\s|$)(?<=(?:[A-Za-zà-ÿ]{3}|\)|(?:^|\s)(?:zo|[Jj]a|nu|is|af|op|er)).)|[.?!](?=\s[A-Z]|$)(?<=\d.)/;

/** How much of a sentence is read on either side of the words by which it is found, in characters. */
export const longestHalf = 300;

/**
 * Where the sentence around some words begins and ends in a text, both in characters: from behind the end of the one
 * before it up to its own last mark. Nothing outside `from` and `to` is read.
 */
export function sentenceAround(
  text: string,
  words: { readonly start: number; readonly end: number },
  { from = 0, to = text.length }: { readonly from?: number; readonly to?: number } = {},
): { readonly start: number; readonly end: number } {
  const before = text.slice(Math.max(from, words.start - longestHalf), words.start);
  const behind = text.slice(words.end, Math.min(to, words.end + longestHalf));
  return {
    start: words.start - (before.split(sentenceEnd).at(-1) as string).length,
    end: words.end + (behind.split(sentenceEnd)[0] as string).length,
  };
}

/** The words that name the term in which questions are answered, or say that answers come in time. */
export const term =
  /\btijdig\b|\bbinnen\s(?:(?:de|het)\s(?:(?:gebruikelijke|gestelde|(?:daarvoor|daartoe|hiervoor)\sgestelde|gewone|normale|reguliere|wettelijke|voorgeschreven)\s)?termijn|(?:de\s)?(?:drie|3)\sweken)\b/;

/** What a sentence says of the term: it cannot be met, and was not missed by answers that have come. */
const cannotBe = [
  /\bniet\b/i,
  /\b(?:kan|kunnen|zal|zullen|lukt|mogelijk|haalbaar)\b/,
  /beantwoord|\bantwoorden\sop\b/i,
];
const couldNotBe = /\b(?:kon|konden|was|waren|werd|werden|lukte|gelukt)\b/;

/** Whether a sentence that names the term says that it cannot be met. */
export function saysLate(sentence: string): boolean {
  return cannotBe.every((words) => words.test(sentence)) && !couldNotBe.test(sentence);
}

const later =
  /\b(?:nog|later|pas|binnenkort|spoedig|snel mogelijk|separaat|nader|(?:aparte|afzonderlijke|volgende) brief|na het [a-z]*reces)\b/i;
/** When they come: "uiterlijk in januari 2027", "voor 1 maart", "in het eerste kwartaal", "binnen twee weken". */
const then =
  /\b(?:in|op|v[oó][oó]r|na|rond|per|uiterlijk|begin|medio|eind|binnen) (?:(?:de|het|in|op|begin|medio|eind|loop van) ){0,3}(?:(?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|(?:eerste|tweede|derde|vierde|volgend|komend) kwartaal|(?:komende |volgende )?(?:zomer|herfst|winter|voorjaar|najaar)|[a-z]*reces|(?:een|twee|drie|vier|zes|enkele|\d{1,2}) (?:dagen|weken|maanden))\b|\b(?:volgende|komende) (?:week|maand)\b/i;
/** A text, in which questions are answered that says itself when it came: "in het rapport dat op 1 mei verscheen". */
const otherText =
  /\b(?:in|uit|bij|met|door) (?:de|het|een|mijn|uw) (?:[a-zà-ÿ]{1,30} )?[a-z]*(?:rapport|brief|bijlage|nota|notitie|onderzoek|verslag|evaluatie|advies|antwoorden|beantwoording)\b/i;
/** What is said of something that was named before it: ", die voor de zomer is opgesteld,". */
const clause =
  /(?:\b(?:de|het|een|mijn|uw|deze|dit) [a-zà-ÿ-]{1,40} |, )(?:die|dat|welke)\b[^,]{0,200}?(?=,|\b(?:wordt|worden|zal|zullen)\b|$)/gi;
const answering =
  /\b(?:zal|zullen|wordt|worden|kan|kunnen|streef)\b.{0,200}\bbeantwoord(?:en)?\b|\bik beantwoord\b|\bbeantwoord ik\b/i;
const sending = /\b(?:volgt|volgen|ontvangt|ontvangen|(?:toe|na)?(?:zenden|sturen|komen))\b/;
const answersTo = /\bantwoord(?:en)?\sop\b/;
const comesBack =
  /(?<!antwoord )\bop (?:(?:de|deze|uw) )?(?:(?:overige|resterende|andere|openstaande) )?vra(?:ag|gen)\b.{0,100}\bkom(?:en)? (?:ik|wij)\b.{0,100}\bterug\b/i;
const takesTime = /\b(?:meer|extra|langere)\stijd\b/;
const toAnswer = /\bbeantwoord(?:ing|en)\b/i;
const takenByQuestions = /\b(?:de|deze|uw)\svra(?:ag|gen)\b.{0,200}\btijd\s(?:vergen|vragen|kosten|nodig)\b/i;
const announcing = /\bhierbij (?:bericht|deel|informeer|laat|meld) ik\b/i;
const postponement = /\bverzoek\b.{0,100}\buitstel\b|\buitstel\b.{0,100}\bverzo(?:ek|cht)\b/i;
/**
 * Time that was taken, or that somebody else gets: "heeft meer tijd gekost", "vergde meer tijd", "Gemeenten krijgen extra
 * tijd".
 */
const taken =
  /\btijd (?:dan [a-zà-ÿ]{1,30} |van (?:[a-zà-ÿ]{1,30} ){1,4})?(?:in beslag )?(?:(?:heb|heeft|hebben) )?(?:gekost|genomen|gevergd|gevraagd|geduurd)\b|\b(?:heb|heeft|hebben) [^,]{0,60}\btijd moeten\b|\b(?:vergden?|kostten?|vroeg|vroegen|nam|namen) (?:[^\s,]{1,30} ){0,2}(?:meer|extra|langere) tijd\b|\btijd (?:vergden?|kostten?|vroeg|vroegen|nam|namen)\b|\b(?:bleek|bleken|krijgt|krijgen|geeft|geven) (?:[^\s,]{1,30} ){0,2}(?:meer|extra|langere) tijd\b|\btijd (?:nodig )?(?:bleek|bleken|krijgt|krijgen|geeft|geven)\b|\b(?:heb|heeft|hebben)\b[^,]{0,80}\buitstel\b[^,]{0,100}\b(?:gevraagd|verzocht)\b|\buitstel\b[^,]{0,100}\b(?:gevraagd|verzocht) (?:heb|heeft|hebben)\b|\b(?:is|zijn) beantwoord\b|\buw verzoek om uitstel\b/i;
/** Time that is asked for now, whatever else was: "vergt meer tijd, omdat de afstemming meer tijd heeft gekost". */
const stillTakes =
  /\b(?:vergt|vergen|kost|kosten|vraagt) (?:[^\s,]{1,30} ){0,2}(?:meer|extra|langere) tijd\b|\btijd (?:vergt|vergen|kost|kosten|vraagt|nodig is|nodig heb)\b(?! (?:gehad|gebleken|geweest))|\b(?:is|heb) (?:[^\s,]{1,30} ){0,3}(?:meer|extra|langere) tijd nodig\b(?! (?:gehad|gebleken|geweest))|\b(?:verzoek (?:ik|wij)|(?:ik|wij|hierbij) verzoek(?:en)?)\b/i;
const hasCome = /\b(?:hierbij|hiermee|hieronder|hierna|onderstaand|bijgaand|reeds|inmiddels)\b/i;

/** Whether a sentence says that answers come later, and does not name the term: "Vraag 7 zal ik nog beantwoorden." */
export function saysLater(sentence: string): boolean {
  if (asksForTime(sentence)) return true;
  if (hasCome.test(sentence) || couldNotBe.test(sentence) || takesTime.test(sentence)) return false;
  if (!later.test(sentence) && !saysWhen(sentence)) return false;
  return comesBack.test(sentence) || answering.test(sentence) || (sending.test(sentence) && answersTo.test(sentence));
}

/** Whether a sentence says when answers come: a date of another text, in which they stand, is none of theirs. */
function saysWhen(sentence: string): boolean {
  return then.test(sentence) && !otherText.test(sentence) && then.test(sentence.replace(clause, ' '));
}

/** Whether a sentence says that the answers take more time, or asks for it: "Hierbij verzoek ik om uitstel voor …". */
export function asksForTime(sentence: string): boolean {
  if (couldNotBe.test(sentence) || (taken.test(sentence) && !stillTakes.test(sentence))) return false;
  if (postponement.test(sentence)) return toAnswer.test(sentence);
  if (!takesTime.test(sentence) || hasCome.test(sentence.replace(announcing, ''))) return false;
  return toAnswer.test(sentence) || takenByQuestions.test(sentence);
}

/** A word that stands in each sentence that asks for time. */
export const timeSign = /\btijd\b|\buitstel\b/;
