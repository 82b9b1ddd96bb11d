/** The words that a question is meant by in its own answer. */
const question =
  '(?:(?:[Dd]eze|[Dd]e|[Uu]w|[Bb]ovenstaande) vraag|(?:[Dd]eze|[Uu]w|[Bb]ovenstaande|[Dd]e (?:overige|resterende)) vragen|(?:[Dd]e )?[Vv]ra(?:ag|gen) \\d[\\d ,/tmenot]{0,30})';
const inTime = 'binnen (?:de|het) [a-zà-ÿ ]{0,30}termijn(?: van (?:drie|zes|[36]) weken)?';
const sorry = '(?: helaas| nog| thans| op dit moment| tot mijn spijt| om deze reden){0,2}';
const when =
  '(?: nog| later| binnenkort| separaat| nader| op een later moment| zo (?:spoedig|snel) mogelijk| in een (?:aparte|afzonderlijke|volgende|latere) brief| per (?:aparte|separate) brief){1,2}';
const because = '(?:,? (?:omdat|aangezien|daar|doordat|vanwege|wegens|in verband met) [^:]{1,200})?';

/** A sentence that says that the answer to its own question comes later, without the mark at its end. */
const delays = [
  `${question} (?:kan|kunnen)${sorry} niet (?:worden beantwoord ${inTime}|${inTime} (?:worden beantwoord|beantwoord(?: worden)?))`,
  `${question} (?:kan|kunnen) (?:ik|wij)${sorry} niet ${inTime} beantwoorden`,
  `(?:Ik kan|Wij kunnen|(?:Helaas|Tot mijn spijt) (?:kan ik|kunnen wij)) ${question}${sorry} niet ${inTime} beantwoorden`,
  `(?:Helaas|Tot mijn spijt) (?:kan|kunnen) ${question} niet ${inTime} (?:worden beantwoord|beantwoord worden)`,
  `Het (?:is|lukt)(?: mij| ons)?${sorry} niet(?: mogelijk)?(?: om)? ${question} ${inTime} te(?: kunnen)? beantwoorden`,
  `(?:De b|B)eantwoording van ${question} ${inTime} is${sorry} niet mogelijk`,
  `${question} (?:zal|zullen) (?:ik|wij)${when} beantwoorden`,
  `${question} (?:wordt|worden)${when} beantwoord`,
  `(?:Ik zal|Wij zullen) ${question}${when} beantwoorden`,
  `Het antwoord op ${question} (?:volgt|ontvangt (?:u|de Kamer|uw Kamer))${when}`,
  `(?:U|De Kamer|Uw Kamer) ontvangt het antwoord op ${question}${when}`,
  `(?:De b|B)eantwoording van ${question} is(?: helaas)? uitgesteld`,
  `Voor (?:de )?beantwoording van ${question} is(?: helaas)?(?: nog)? (?:meer|extra) tijd nodig`,
]
  .map((form) => form + because)
  // A reason why it cannot be said yet may be an answer.
  .concat(`${question} (?:kan|kunnen)(?: helaas| ik)? nog niet (?:worden beantwoord|beantwoorden)`)
  .map((form) => new RegExp(`^${form}$`));

/** A sentence behind it that says when the answer comes, or why it does not come now. */
const furtherWords = [
  /^(?:U ontvangt|(?:De|Uw) Kamer ontvangt|Ik zend|Ik stuur|Ik zal|Ik streef ernaar|Ik verwacht|Ik hoop|Wij zullen|Naar verwachting|Zodra) [^:]{0,160}antwoord[^:]{0,100}$/,
  /^Het antwoord (?:volgt|ontvangt u|wordt|zal) [^:]{1,100}$/,
  /^De reden (?:hiervoor|hiervan|daarvoor|daarvan|van het uitstel|voor het uitstel) is [^:]{1,200}$/,
];

const beginning =
  /^(?:Deze|De (?:vra|b|ove|res)|Uw|Bov|Bean|Ik (?:kan|zal)|Wij|Helaas|Tot mijn|Het (?:is|lukt|antwoord)|Vra|Voor|U ontv|De Kamer)/;

/** Words of which each form has some. */
const signs = /termijn|nog|later|binnenkort|separa|nader|mogelijk|brief|uitgesteld|tijd nodig/;

/** A longer one says something else too, in characters. */
export const longestDelay = 600;

/** Whether an answer that begins so may be one that only comes later: most begin with other words. */
export function mayBeDelayAnswer(text: string): boolean {
  return beginning.test(text);
}

/**
 * Whether an answer says only that the answer comes later: its text on one line, without brackets around it and the mark
 * at its end.
 */
export function isDelayAnswer(text: string): boolean {
  // The forms take milliseconds to compile, and nearly all documents need none of them.
  if (!mayBeDelayAnswer(text) || !text.includes('antwoord') || !signs.test(text)) return false;
  const [first = '', ...further] = text.split(/(?<=[a-zà-ÿ\d)])\. (?=[A-Z])/);
  return (
    delays.some((form) => form.test(first)) &&
    further.every((sentence) => furtherWords.some((words) => words.test(sentence)))
  );
}
