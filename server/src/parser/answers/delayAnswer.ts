/**
 * Sentences that say that the answer to their own question comes later: `#` is the question, `@` the term, `~` later.
 * They are compared as words, which takes no time to get ready: a first answer like it may be in a first document.
 */
const forms = new Set([
  '# kan niet @ beantwoord',
  '# kan niet @ worden beantwoord',
  '# kan niet @ beantwoord worden',
  '# kan niet worden beantwoord @',
  '# kan ik niet @ beantwoorden',
  'ik kan # niet @ beantwoorden',
  'kan ik # niet @ beantwoorden',
  'kan # niet @ worden beantwoord',
  'kan # niet @ beantwoord worden',
  'het is niet mogelijk # @ te beantwoorden',
  'het lukt niet # @ te beantwoorden',
  'beantwoording van # @ is niet mogelijk',
  'beantwoording van # is uitgesteld',
  'beantwoording is uitgesteld',
  'voor beantwoording van # is meer tijd nodig',
  'beantwoording van # vergt meer tijd',
  'beantwoording van # vraagt meer tijd',
  'beantwoording van # kost meer tijd',
  'ik heb meer tijd nodig # te beantwoorden',
  '# te beantwoorden heb ik meer tijd nodig',
  'voor beantwoording van # heb ik meer tijd nodig',
  '# worden ~ beantwoord',
  '# zal ik ~ beantwoorden',
  'ik zal # ~ beantwoorden',
  '# zal ik beantwoorden ~',
  'ik zal # beantwoorden ~',
  '# worden beantwoord ~',
  'het antwoord op # volgt ~',
  'het antwoord op # ontvangt u ~',
  'het antwoord op # worden nagezonden',
  'u ontvangt het antwoord op # ~',
  'worden ~ beantwoord',
  'het antwoord volgt ~',
  'dit antwoord volgt ~',
  'dit antwoord ontvangt u ~',
  'u ontvangt dit antwoord ~',
  'antwoord volgt ~',
  'beantwoording volgt ~',
  'beantwoording van # volgt ~',
  'volgt ~',
  '# beantwoord ik ~',
  'ik beantwoord # ~',
  '# is uitgesteld',
  'antwoord uitgesteld',
  'beantwoording uitgesteld',
  'uitgesteld',
  'uitgesteld tot ~',
]);

/** These say so whether or not they tell when. */
const formsAtAnyTime = new Set([
  'op # kom ik terug',
  'ik kom op # terug',
  'hier kom ik op terug',
  'hierop kom ik terug',
  'ik kom hier op terug',
  'ik kom hierop terug',
  'op # zal ik terugkomen',
  'ik zal op # terugkomen',
  'hier zal ik op terugkomen',
  'hierop zal ik terugkomen',
  'ik zal hier op terugkomen',
  'ik zal hierop terugkomen',
  'op # worden teruggekomen',
  'hier worden op teruggekomen',
  'hierop worden teruggekomen',
]);

/** With a reason behind them these may be the answer. */
const formsAlone = new Set([
  '# kan ~ niet worden beantwoord',
  '# kan ik ~ niet beantwoorden',
  'kan ik # ~ niet beantwoorden',
  'ik kan # ~ niet beantwoorden',
]);

/** All these forms. */
export const delayForms: readonly string[] = [...forms, ...formsAtAnyTime, ...formsAlone];

const reason =
  /,? (?:omdat|aangezien|(?<!\b(?:ik|kom|komen|wij|zal|zullen) )daar|doordat|vanwege|wegens|in verband met) /;
const question =
  /\b(?:(?:deze|de|uw|bovenstaande) vraag|(?:deze|uw|bovenstaande|de overige|de resterende) vragen|(?:de )?vra(?:ag|gen) \d+[a-h]?(?:(?:, ?| en | t\/m | tot en met |-)\d+[a-h]?)*)(?= |$)/;
const term =
  /\bbinnen (?:(?:de|het) (?:[a-zà-ÿ]+ ){0,3}termijn(?: van (?:drie|zes|[36]) weken)?|(?:de )?(?:drie|3) weken)/;
const later =
  /(?: (?:nog|later|binnenkort|separaat|nader|op een later moment|zo (?:spoedig|snel) mogelijk|z\.s\.m\.?|te zijner tijd|(?:in een|per|bij) (?:(?:aparte|separate|afzonderlijke|volgende|latere) )?brief(?: die (?:ik (?:u|(?:de|uw) Kamer)|u|(?:de|uw) Kamer) [^,:]{0,60}(?:stuur|sturen|zend|zenden|toekomen|ontvangt))?|(?:v[oó][oó]r|na|rond|uiterlijk|begin|medio|eind|in|binnen|deze|dit|volgende?|komende?)(?: (?:v[oó][oó]r|in|het|de|dit|deze|volgende?|komende?|begin|eind|loop|van|eerste|tweede|derde|vierde|enkele|twee|drie|vier|zes|[a-z]*reces|zomer|herfst|winter|voorjaar|najaar|kwartaal|week|weken|maand|maanden|jaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\d{1,4}))+))+(?= |$)/g;
/** What has to come first, at the end of a sentence. */
const until = / (?:nadat|zodra|na (?:afronding|ontvangst) van) [^,:]{1,100}$/;
/** Words that change nothing, and others for the same. */
const idle =
  /^(?:helaas|tot mijn spijt) |\b(?:helaas|tot mijn spijt|thans|op dit moment|om|mij|ons|de(?= beantwoording)) /g;
const same: Readonly<Record<string, string>> = {
  hebben: 'heb',
  kunnen: 'kan',
  wij: 'ik',
  zullen: 'zal',
  wordt: 'worden',
  'de Kamer': 'u',
  'uw Kamer': 'u',
  extra: 'meer',
  komen: 'kom',
  daar: 'hier',
  daarop: 'hierop',
};
const others = /\b(?:hebben|kunnen|wij|zullen|wordt|(?:de|uw) Kamer|extra|komen|daar|daarop)\b/g;

/** A sentence behind it that says when the answer comes, or why it does not come now. */
const furtherWords = [
  /^(?:U ontvangt|(?:De|Uw) Kamer ontvangt|Ik zend|Ik stuur|Ik zal|Ik streef ernaar|Ik verwacht|Ik hoop|Wij zullen|Naar verwachting|Zodra) (?:[^:]{0,160} )?(?:be)?antwoord[^:]{0,100}$/,
  /^Het antwoord (?:volgt(?! uit)|ontvangt u) [^:]{1,100}$/,
  /^Het antwoord (?:wordt|zal) [^:]{0,80}(?:gezonden|gestuurd|verstuurd|volgen|toekomen|ontvangen|verwacht)[^:]{0,40}$/,
  /^(?:Ik zal|Ik streef ernaar|Ik verwacht|Ik hoop|Wij zullen) (?:[^:]{0,100} )?(?:u|(?:de|uw) Kamer) [^:]{0,100}informeren[^:]{0,60}$/,
  /^(?:Ik zal|Ik streef ernaar|Ik verwacht|Ik hoop|Wij zullen) [^:]{0,160}terugkomen[^:]{0,60}$/,
  /^De reden (?:hiervoor|hiervan|daarvoor|daarvan|van het uitstel|voor het uitstel) is [^:]{1,200}$/,
];

/** A sentence before it that says why it does not come now. */
const reasonBefore =
  /^(?:Dit|Deze vraag|(?:De b|B)eantwoording van deze vraag|Hiervoor) (?:vraagt|vergt|vereist|is) (?:om )?(?:nog |eerst )?(?:nader|verder|meer|aanvullend|extra)e? (?:onderzoek|tijd|afstemming|overleg|uitzoekwerk)(?: nodig)?$/;

const beginning =
  /^(?:Deze|Dit (?:a|v)|Op dit moment k|De (?:vra|b|ove|res)|Uw|Bov|Bean|Ik (?:bea|heb (?:helaas|meer|extra)|ka|ko|za)|Wij|Om (?:de|uw|bov|vra)|Helaas|Tot mijn|Het (?:is|lukt|antwoord)|Vra|Voor|U ontv|De Kamer|Op (?:de|uw|bov|vra)|Hier|Daar|[Vv]olgt|[Aa]ntwoord (?:v|u)|[Uu]itg|[Ww]ordt)/;

/** One of these stands in each. */
const signs = ['antwoord', 'terug', 'olgt', 'itgesteld'];

/** A longer one says something else too, in characters. */
export const longestDelay = 600;

/** Whether an answer that begins so may be one that only comes later: most begin with other words. */
export function mayBeDelayAnswer(text: string): boolean {
  return beginning.test(text);
}

/** Whether a text that begins so holds what each such answer holds. */
export function hasSignOfDelay(text: string): boolean {
  return signs.some((sign) => text.includes(sign));
}

/**
 * Whether an answer says only that the answer comes later: its text on one line, without brackets around it and the mark
 * at its end.
 */
export function isDelayAnswer(text: string): boolean {
  if (!mayBeDelayAnswer(text) || !hasSignOfDelay(text)) return false;
  const [first = '', ...further] = text.split(sentenceEnd);
  if (saysLater(first)) return further.every(tellsMore);
  const [second = '', ...others] = reasonBefore.test(first) ? further : [];
  return saysLater(second) && others.every(tellsMore);
}

function tellsMore(sentence: string): boolean {
  return saysLater(sentence) || furtherWords.some((words) => words.test(sentence));
}

const sentenceEnd = /(?<=[a-zà-ÿ\d)])\. (?=[A-Z])/;

function saysLater(sentence: string): boolean {
  const behind = sentence.search(reason);
  // What stands behind a colon is said.
  if (behind !== -1 && sentence.includes(':', behind)) return false;
  const said = behind === -1 ? sentence : sentence.slice(0, behind);
  const words = (said.charAt(0).toLowerCase() + said.slice(1))
    .replace(until, ' ~')
    .replace(question, '#')
    .replace(term, '@')
    .replace(later, ' ~')
    .replace(idle, '')
    .replace(others, (word) => same[word] ?? word);
  const atAnyTime = words.replaceAll(' ~', '');
  if (forms.has(words.includes('@') ? atAnyTime : words) || formsAtAnyTime.has(atAnyTime)) return true;
  return behind === -1 && formsAlone.has(words);
}
