// What has still to come; with a verb it is a sentence about what is called so: "PM is geen eenheid."
const whatOpens =
  /^(?:PM|P\.M\.|pm) (?!(?:.* )?(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|moeten|zal|gaat|en|niet|staat|betekent|geldt|houdt|komt|blijft|betreft|slaat|ontstaat|bestaat|heet|vormt|veroorzaakt|zit|zitten|mag|moet)(?: |$))[a-zà-ÿ]/;

/** One way to say that an answer has still to come, in an answer that says nothing else. */
export interface PlaceholderForm {
  readonly example: string;
  /** The letters with which it may begin, as small ones; none where it begins with a sign. */
  readonly initials: string;
  /** The whole text, on one line, without brackets around it and the full stop behind it. */
  readonly pattern: RegExp;
}

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
  { example: '@@ aanvullen @@', initials: '', pattern: /^@@|@@$/ },
  { example: 'pro memorie', initials: 'p', pattern: /^pro memorie$/i },
  { example: 'n.t.b.', initials: 'n', pattern: /^n\.?\s?(?:n\.?\s?)?t\.?\s?b\.?$/i },
  { example: 'n.n.b.', initials: 'n', pattern: /^n\.?\s?n\.?\s?b\.?$/i },
  {
    example: 'nader te bepalen',
    initials: 'n',
    pattern:
      /^(?:nog |nader |nog nader )(?:te bepalen|in te vullen|aan te vullen|uit te werken|op te stellen)(?: door (?:het |de )?[a-zà-ÿ][a-zà-ÿ&/]{1,14})?$/i,
  },
  {
    example: 'antwoord volgt',
    initials: 'hdatrbciv',
    pattern:
      /^(?:(?:het |de )?(?:antwoord|tekst|reactie|bijdrage|concept|input)(?: (?:van )?(?:het |de )?[a-zà-ÿ&]{2,10})? )?volgt(?: nog| later)?(?: van (?:het |de |directie |afdeling )?[a-zà-ÿ&]{2,20})?$/i,
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
    initials: 'hndatrbi',
    pattern:
      /^(?:hier |nog )?(?:(?:het |de )?(?:antwoord|tekst|reactie|bijdrage) )?(?:hier |nog )?(?:invullen|aanvullen|invoegen)$/i,
  },
  { example: '[antwoord]', initials: 'at', pattern: /^(?:antwoord|tekst)$/i },
  { example: 'XXX', initials: 'x', pattern: /^x{2,}$/i },
  { example: 'TODO', initials: 't', pattern: /^(?:to[ -]?do|t\.?b\.?d\.?|t\.?b\.?c\.?)$/i },
];

/** Whether a text, on one line and without the marks around it, only says that an answer has still to come. */
export function isPlaceholder(text: string): boolean {
  const initial = text.charAt(0).toLowerCase();
  return placeholderForms.some(
    ({ initials, pattern }) => (initials === '' || initials.includes(initial)) && pattern.test(text),
  );
}

/** Whether a text begins with what has still to come, and may go on: `PM cijfers FEZ en de tabel`. */
export function opensWithWhat(text: string): boolean {
  return whatOpens.test(text);
}
