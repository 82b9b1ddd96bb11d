// What has still to come; with a verb it is a sentence about what is called so: "PM is geen eenheid."
const whatOpens =
  /^(?:PM|P\.M\.|pm) (?!(?:.* )?(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|moeten|zal|gaat|en|niet|staat|betekent|geldt|houdt|komt|blijft|betreft|slaat|ontstaat|bestaat|heet|vormt|veroorzaakt|zit|zitten|mag|moet)(?: |$))[a-zà-ÿ]/;

/** The letters of a ministry or of a part of one, by which those who write an answer call each other. */
const department =
  '(?:AenM|AZ|BHO|BZK?|DEF|Def|EZK?|FIN|Fin|IenW|JenV|KGG|LNV|LVVN|OCW|SZW|VRO|VWS|FEZ|HBJZ|WJZ|DG[A-Z][A-Za-z]{0,8})';
const departments = `${department}(?:(?:/|, | en )${department})*`;
const onlyDepartments = new RegExp(`^${departments}$`);
// "BZK:" with "JenV:" on the next line.
const emptyLabels = new RegExp(`^${departments}:(?: ${departments}:)*$`);
// "JenV/DGSenB: svp aanvullen", "Concept: nog af te stemmen met FIN".
const addressee = /^(?:(?=[^ ]{0,20}[A-Z][^ ]{0,20}[A-Z])[A-Za-z&/-]{2,20}|[Cc]oncept): (?=.)/;

/** One way to say that an answer has still to come, in an answer that says nothing else. */
export interface PlaceholderForm {
  readonly example: string;
  /** The letters with which it may begin, as small ones; none where it begins with a sign. */
  readonly initials: string;
  /** The whole text, on one line, without brackets around it and the full stop behind it; `who` are ministries. */
  readonly pattern: RegExp;
  /** Whether it may be an answer too, as a sentence: "Ligt bij JenV." to a question who is to decide. */
  readonly mayAnswer?: true;
}

/** The prompts of an empty content control in Word. */
const prompts: readonly PlaceholderForm[] = [
  {
    example: 'Klik of tik om tekst in te voeren',
    initials: 'k',
    pattern:
      /^(?:klik(?: of tik)?(?: hier)? (?:om|als u) (?:een )?(?:tekst|datum) (?:in te voeren|wilt invoeren)|kies een item)$/i,
  },
  {
    example: 'Click or tap here to enter text',
    initials: 'c',
    pattern: /^(?:click(?: or tap)?(?: here)? to enter (?:text|a date)|choose an item)$/i,
  },
];

// The letters are those of Dutch and its neighbours: a class of all letters takes longer to compile than all the rest.
export const placeholderForms: readonly PlaceholderForm[] = [
  { example: 'p.m.', initials: 'p', pattern: /^p\.?\s?m\.?$/i },
  {
    example: 'PM BZK',
    initials: 'pn',
    pattern:
      /^(?:PM|P\.M\.|NTB|NNB|[Nn]\.[Tt]\.[Bb]\.)(?:(?:[ :/–-]+|, | en )(?:[A-Z]{2}[A-Za-z]{0,4}|[A-Z][a-z]{1,3}[A-Z]))+$/,
  },
  { example: 'PM cijfers FEZ', initials: 'p', pattern: whatOpens },
  {
    example: '@@ aanvullen @@',
    initials: '',
    pattern: /^@@(?!.*@@ ?[A-ZÀ-ÖØ-Þ])|^(?:[^.!?]|\.(?! ?[A-ZÀ-ÖØ-Þ@]))*@@$/,
  },
  { example: 'pro memorie', initials: 'p', pattern: /^pro memorie$/i },
  { example: 'n.t.b.', initials: 'n', pattern: /^n\.?\s?(?:n\.?\s?)?t\.?\s?b\.?$/i },
  { example: 'n.n.b.', initials: 'n', pattern: /^n\.?\s?n\.?\s?b\.?$/i },
  {
    example: 'nader te bepalen',
    initials: 'n',
    pattern:
      /^(?:nog |nader |nog nader )(?:te bepalen|te beantwoorden|in te vullen|aan te vullen|uit te werken|op te stellen)(?: door (?:het |de )?[a-zà-ÿ][a-zà-ÿ&/]{1,14})?$/i,
  },
  {
    example: 'antwoord volgt',
    initials: 'hdatrbciv',
    pattern:
      /^(?:(?:het |de )?(?:antwoord|tekst|reactie|bijdrage|concept|input)(?: (?:van )?(?:het |de )?[a-zà-ÿ&]{2,10})? )?volgt(?: nog| later)?(?: van (?:het |de |directie |afdeling )?[a-zà-ÿ&]{2,20})?$/i,
  },
  // Not with "de": "De cijfers volgen." may be what a minister says.
  {
    example: 'Tabel volgt',
    initials: 'tcb',
    pattern: /^(?:tabel volgt|(?:cijfers|bedragen) volgen)(?: nog| later)?$/i,
  },
  {
    example: 'nog in afstemming met FIN',
    initials: 'nia',
    pattern:
      /^(?:nog )?(?:in afstemming|af te stemmen)(?: met (?:het |de )?[a-zà-ÿ][a-zà-ÿ&/]{1,14}(?:(?:, ?| en )[a-zà-ÿ][a-zà-ÿ&/]{1,14})?)?$/i,
  },
  {
    example: 'Wordt nog aangeleverd door OCW',
    initials: 'hdatrbw',
    pattern:
      /^(?:(?:het |de )?(?:antwoord|tekst|reactie|bijdrage) )?wordt (?:nog|later|nader) (?:aangeleverd|aangevuld|ingevuld)(?: (?:door|met) (?:het |de )?[a-zà-ÿ][a-zà-ÿ&/]{1,14}(?:(?:, ?| en )[a-zà-ÿ][a-zà-ÿ&/]{1,14})?)?$/i,
  },
  {
    example: 'Wordt nagekomen',
    initials: 'hdatrbw',
    pattern:
      /^(?:(?:het |de )?(?:antwoord|tekst|reactie|bijdrage) )?wordt (?:nog |later )?nage(?:komen|stuurd|zonden)$/i,
  },
  {
    example: 'In bewerking',
    initials: 'ni',
    pattern: /^(?:nog )?in bewerking(?: (?:bij|door) (?:het |de )?[a-zà-ÿ][a-zà-ÿ&/]{1,14})?$/i,
  },
  {
    example: 'Hier komt de tekst van FIN',
    initials: 'h',
    pattern:
      /^hier komt (?:nog )?(?:(?:het|de|een) )?(?:antwoord|tekst|reactie|bijdrage|passage|input)(?: (?:van|over) .{2,30})?$/i,
  },
  { example: 'concept', initials: 'c', pattern: /^concept(?: ?(?:antwoord|tekst))?$/i },
  {
    example: '[hier antwoord invullen]',
    initials: 'hndatrbigs',
    pattern:
      /^(?:hier |nog |graag |svp |s\.v\.p\. )?(?:(?:het |de )?(?:antwoord|tekst|reactie|bijdrage) )?(?:hier |nog |graag |svp |s\.v\.p\. )?(?:invullen|aanvullen|invoegen)(?: door (?:het |de )?[a-zà-ÿ][a-zà-ÿ&/]{1,14})?$/i,
  },
  {
    example: 'Door BZK te beantwoorden',
    initials: 'dn',
    pattern:
      /^(?:[Nn]og )?[Dd]oor (?<who>[A-Z].*?) (?:nog )?(?:te beantwoorden|in te vullen|aan te vullen|aan te leveren)$/,
  },
  {
    example: 'Ligt bij JenV',
    initials: 'l',
    pattern: /^[Ll]igt (?:nu |nog )?bij (?<who>[A-Z].*)$/,
    mayAnswer: true,
  },
  {
    example: 'Input van JenV',
    initials: 'ib',
    pattern: /^(?:[Ii]nput|[Bb]ijdrage)(?: van)? (?<who>[A-Z].*)$/,
    mayAnswer: true,
  },
  {
    example: 'Bijdrage FEZ nog niet ontvangen',
    initials: 'atbi',
    pattern:
      /^(?:antwoord|tekst|bijdrage|input)(?: (?:van )?(?:het |de )?[a-zà-ÿ&/]{2,14})? nog niet (?:ontvangen|binnen|aangeleverd)$/i,
    mayAnswer: true,
  },
  {
    example: 'Nog geen antwoord ontvangen',
    initials: 'n',
    pattern: /^nog geen (?:antwoord|tekst|bijdrage|input)(?: (?:ontvangen|binnen|beschikbaar))?$/i,
    mayAnswer: true,
  },
  // The sentence without its number.
  {
    example: 'Zie het antwoord op vraag …',
    initials: 'zigvw',
    pattern:
      /^(?:zie|(?:ik verwijs|wij verwijzen)(?: u)? naar|graag verwijs ik(?: u)? naar|verwezen wordt naar) (?:ook )?(?:(?:het|mijn|de) )?(?:antwoord(?:en)? )?(?:(?:op|bij|van) )?(?:de )?vra(?:ag|gen)(?: (?:nr|nummer|[xy]{1,3}|en|t\/m|…))*$/i,
  },
  ...prompts,
  { example: '[antwoord]', initials: 'at', pattern: /^(?:antwoord|tekst)$/i },
  { example: 'XXX', initials: 'x', pattern: /^x{2,}$/i },
  { example: 'TODO', initials: 't', pattern: /^(?:to[ -]?do|t\.?b\.?d\.?|t\.?b\.?c\.?)$/i },
];

/** Whether a text, on one line and without the marks around it, only says that an answer has still to come. */
export function isPlaceholder(text: string): boolean {
  const words = withoutAddressee(text);
  return placeholderForms.some((form) => isIn(form, words));
}

/** Whether words are in a form. The names of the ministries are asked last: to make what knows them takes long. */
function isIn({ initials, pattern }: PlaceholderForm, words: string): boolean {
  if (initials !== '' && !initials.includes(words.charAt(0).toLowerCase())) return false;
  const found = pattern.exec(words);
  const who = found?.groups?.who;
  return found !== null && (who === undefined || onlyDepartments.test(who));
}

/**
 * Whether a text may only hold the place of an answer, and may be one, as it is a sentence: `Nog geen antwoord ontvangen.`
 * Its question counts as answered.
 */
export function mayAnswer(text: string): boolean {
  if (!text.endsWith('.')) return false;
  return placeholderForms.some((form) => form.mayAnswer && isIn(form, text.slice(0, -1)));
}

/** Whether a text, as `isPlaceholder` takes it, is what Word says in a field that is to be filled in. */
export function isPrompt(text: string): boolean {
  return prompts.some(({ pattern }) => pattern.test(text));
}

/** Whether a text begins with what has still to come, and may go on: `PM cijfers FEZ, met de tabel`. */
export function opensWithWhat(text: string): boolean {
  return whatOpens.test(text);
}

/** A text without the one to whom it is said, or without the word that it is a draft: `JenV/DGSenB: svp aanvullen`. */
export function withoutAddressee(text: string): string {
  return text.replace(addressee, '');
}

/** Whether a text is nothing but the letters of who has to write it: `BZK/VWS`, `DGSenB`. */
export function namesDepartments(text: string): boolean {
  return onlyDepartments.test(text);
}

/** Whether a text is nothing but labels with the letters of who has to write behind them: `BZK: JenV:`. */
export function hasEmptyLabels(text: string): boolean {
  return text.endsWith(':') && emptyLabels.test(text);
}
