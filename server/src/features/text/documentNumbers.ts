import type { Link } from './webAddresses';

/** The numbers of parliamentary documents in a text of several lines, with the public page of each document. */
export function documentNumbersIn(text: string): readonly Link[] {
  return forms.flatMap(({ pattern, addressOf }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const address = addressOf({ ...match.groups });
      return address === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, address }];
    }),
  );
}

/** A way in which a document is named. */
interface Form {
  readonly example: string;
  readonly pattern: RegExp;
  /** The address of its page, by the named parts of the pattern; `undefined` where they contradict each other. */
  addressOf(parts: Readonly<Record<string, string>>): string | undefined;
}

// White space with one line end at most.
const gap = String.raw`[^\S\n]{0,40}\n?[^\S\n]{0,40}`;
const comma = `,?${gap}`;
/** A word that may be cut at the end of a line. */
const cuttable = (...syllables: readonly string[]) => syllables.join(String.raw`(?:-?\n[^\S\n]{0,40})?`);
const session = `(?:${cuttable('ver', 'ga', 'der', 'jaar')}${gap})?`;
const years = String.raw`(?<from>\d{4})${gap}[-–—/]${gap}(?<to>\d{4}|\d{2})(?!\d)`;
const dossier = String.raw`(?<dossier>\d{2}(?:\.|${gap})\d{3})(?:-(?<part>\d{1,3}))?(?:[-\s]${gap}(?<chapter>[IVX]{1,5}[AB]?|[A-M])(?!\p{L}))?`;
const number = String.raw`(?<number>\d{1,5})(?!\d)`;
const nr = String.raw`nrs?\.?${gap}`;
const supplement = `${cuttable('Aan', 'hang', 'sel')}(?:${gap}van${gap}de)?`;

const forms: readonly Form[] = [
  {
    example: 'Kamerstukken II 2018/19, 21 501-20, nr. 1596',
    pattern: form(
      `${cuttable('Kamer', 'stuk')}(?:ken)?(?:${gap}(?:II?|TK|EK)(?!\\p{L}))?${comma}` +
        `(?:${session}${years}${comma})?${dossier}(?:${comma}${nr}|-(?<=-\\d{1,3}-))${number}`,
    ),
    addressOf: ({ dossier = '', part, chapter, number }) =>
      publication('kst', dossier.replace(/\D/g, ''), part, chapter?.toUpperCase(), number),
  },
  {
    example: 'Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 3922',
    pattern: form(
      `(?:${supplement}${gap}(?:der${gap})?Handelingen|Kamervragen${gap}\\(${supplement}\\))` +
        `(?:${comma}(?:II|TK)(?!\\p{L}))?${comma}${session}${years}${comma}(?:${nr})?${number}`,
    ),
    addressOf: answers,
  },
  {
    example: 'Handelingen II 2018/19, Aanhangsel, nr. 3922',
    pattern: form(
      `(?:Handelingen(?:${gap}(?:II|TK)(?!\\p{L}))?|Tweede${gap}Kamer)${comma}${session}${years}${comma}` +
        `${supplement}(?:${gap}Handelingen)?${comma}${nr}${number}`,
    ),
    addressOf: answers,
  },
  {
    example: 'ah-tk-20182019-3922',
    pattern: form(String.raw`ah-tk-(?<from>\d{4})[-–]?(?<to>\d{4})(?:[-–]|${comma}${nr})${number}`),
    addressOf: answers,
  },
  {
    example: 'kv-tk-2019Z15244',
    pattern: form(String.raw`kv-tk-(?<case>\d{4}Z\d{5})(?!\d)`),
    addressOf: (parts) => publication('kv-tk', parts.case?.toUpperCase()),
  },
  {
    example: 'kst-21501-20-1596',
    pattern: form(String.raw`kst-(?<dossier>\d{5}(?:-[A-Z\d]{1,5}){1,3})(?![\p{L}\d-])`),
    addressOf: ({ dossier }) => publication('kst', dossier?.toUpperCase()),
  },
  {
    example: 'h-tk-20182019-100-7',
    pattern: form(String.raw`h-tk-(?<sitting>\d{8}-\d{1,3}-\d{1,3})(?!\d)`),
    addressOf: ({ sitting }) => publication('h-tk', sitting),
  },
  {
    // Questions, motions and letters have such numbers alike. A page with details needs the kind and the number of a
    // document besides, which the text does not say; the search finds each by its number.
    example: '2019Z12806',
    pattern: /(?<!\p{L}|\p{L}-)(?<year>20\d\d)Z ?(?<number>\d{5})(?!\d)/gu,
    addressOf: ({ year, number }) => `https://www.tweedekamer.nl/zoeken?qry=${year}Z${number}`,
  },
  {
    example: '2024D42030',
    pattern: /(?<!\p{L}|\p{L}-)(?<document>20\d\dD\d{5})(?!\d)/gu,
    addressOf: ({ document }) => `https://www.tweedekamer.nl/kamerstukken/detail?id=${document}&did=${document}`,
  },
];

function form(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])${source}`, 'giu');
}

/** A publication with answers; the years of a session follow each other. */
function answers({ from, to, number }: Readonly<Record<string, string>>): string | undefined {
  const next = String(Number(from) + 1);
  return to === next || to === next.slice(2) ? publication('ah-tk', `${from}${next}`, number) : undefined;
}

function publication(...parts: readonly (string | undefined)[]): string {
  return `https://zoek.officielebekendmakingen.nl/${parts.filter((part) => part !== undefined).join('-')}.html`;
}
