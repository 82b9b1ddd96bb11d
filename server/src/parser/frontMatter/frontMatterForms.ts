import type { FrontMatterName } from '../structure';

/** What the front matter may say, and the words that say it. */
export interface FrontMatterForm {
  readonly name: FrontMatterName;
  readonly example: string;
  /** Characters that every text in this form holds; most texts hold those of a few forms. */
  readonly sign: string;
  /** What stands before the value; it may stand there more than once. */
  readonly before: RegExp;
  /** The value in the text behind that, with which this text begins unless a function finds where it stands. */
  readonly value: RegExp | ((behind: string) => Span | undefined);
}

/** Where a value begins and ends in a text, in characters. */
export type Span = readonly [start: number, end: number];

const date = /^\d{1,2}\s+[a-z]+\s+\d{4}/;
const bracketedDate = /^\d{1,2}\s+[a-z]+\s+\d{4}(?=\))/;
const restOfLine = /^[^\s|][^|\n\r\u2028\u2029]*/;
// It goes on where the next line does so in lower case, or far from the margin, as in a column.
const subjectOfLetter =
  /^[^\s|][^|\n\r\u2028\u2029]*(?:\n(?:[^\S\n]{8,}(?=[^\s|-])|(?=[a-zß-öø-ÿ]))[^|\n\r\u2028\u2029]*){0,4}/;

// The letters are those of Dutch and its neighbours: what knows all letters takes long to make ready.

/** Words at the beginning of a line, which may be a title in Markdown or the first cell in a row of a table. */
function onLine({ source }: RegExp): RegExp {
  return new RegExp(String.raw`^[^\S\r\n\u2028\u2029]*(?:#{1,6} |\| ?)?${source}`, 'gm');
}

/**
 * How the title of answers begins that names who asked the questions, up to the name:
 *
 *     Antwoord van minister Blok op de vragen van het lid Bromet (GroenLinks)
 */
export const answersToQuestions =
  /(?:Antwoord(?:en)?(?:\svan\s[^.]{2,200}?)?\sop|Beantwoording(?:\svan)?)\s(?:de\s)?(?:schriftelijke\s|[Kk]amer)?vra(?:ag|gen)\svan\s(?=het\slid\s|de\s(?:leden\s|fractie\s)?(?:van\s(?:de\s)?)?[A-ZÀ-ÖØ-ÞĀ-ɏ])/;

const askers = /^(?:het lid|de leden) [\s\S]{2,200}?(?=\s(?:aan|over)\s)/;

/** All forms; of those that say the same thing the first that a text has counts. */
export const frontMatterForms: readonly FrontMatterForm[] = [
  {
    name: 'document-number',
    example: 'Kamervraag 2023Z13670',
    sign: 'Kamervraag',
    before: onLine(/Kamervraag\s+/),
    value: /^\d{4}Z\d+/,
  },
  {
    name: 'document-number',
    example: '2024Z18891',
    sign: 'Z',
    before: onLine(/(?=\d{4}Z)/),
    value: /^\d{4}Z ?\d{5}(?=\s*\n|\s*$)/,
  },
  {
    name: 'document-number',
    example: 'AH 617',
    sign: 'AH ',
    before: onLine(/(?=AH )/),
    value: /^AH \d+(?=\s*\n|\s*$)/,
  },
  {
    name: 'document-number',
    example: 'gegeven antwoorden 387',
    sign: 'gegeven antwoorden',
    before: /gegeven antwoorden\**\s+(?:#+ )?/g,
    value: /^\d{1,4}(?=\s*\n|\s*$)/,
  },
  {
    name: 'subject',
    example: 'Vragen van het lid Bromet (GroenLinks) over de export van technologie (ingezonden …)',
    sign: ' van ',
    before: onLine(/Vra(?:ag|gen) van /),
    value: subjectIn,
  },
  {
    name: 'subject',
    example: 'Antwoorden op vragen van het lid Bromet (GroenLinks) over de export van technologie (ingezonden …)',
    sign: 'vra',
    before: onLine(answersToQuestions),
    value: subjectIn,
  },
  {
    name: 'subject',
    example: 'Kamervraag 2023Z13670 / Het gebruik van …',
    sign: 'Kamervraag',
    before: onLine(/Kamervraag\s+\d{4}Z\d+\s+/),
    value: restOfLine,
  },
  {
    name: 'subject',
    example: 'Betreft: Beantwoording Kamervragen over …',
    sign: 'Betreft',
    before: onLine(/Betreft(?: *[:|]|\t| (?=[A-ZÀ-ÖØ-ÞĀ-ɏ]| ))[^\S\r\n\u2028\u2029]*/),
    value: subjectOfLetter,
  },
  {
    name: 'subject',
    example: 'Onderwerp: Beantwoording Kamervragen over …',
    sign: 'Onderwerp',
    before: onLine(/Onderwerp(?: *[:|]|\t| (?=[A-ZÀ-ÖØ-ÞĀ-ɏ]| ))[^\S\r\n\u2028\u2029]*/),
    value: subjectOfLetter,
  },
  {
    name: 'asked-by',
    example: 'Vragen van het lid Bromet (GroenLinks) aan …',
    sign: ' van ',
    before: onLine(/Vra(?:ag|gen) van /),
    value: askers,
  },
  {
    name: 'asked-by',
    example: 'Antwoord van minister Blok op de vragen van het lid Bromet (GroenLinks) over …',
    sign: 'vra',
    before: onLine(answersToQuestions),
    value: askers,
  },
  {
    name: 'asked-by',
    example: 'Indiener Don Ceder (CU)',
    sign: 'Indiener',
    before: onLine(/Indieners?:?(?: \|)? /),
    value: restOfLine,
  },
  {
    name: 'answered-by',
    example: 'Antwoord van minister Blok (Buitenlandse Zaken)',
    sign: 'Antwoord',
    before: onLine(/Antwoord(?:en)? van (?:de )?/),
    value: /^(?:[Mm]inister|[Ss]taatssecretaris)[^(]{2,150}?(?:\([^)]{2,80}\)|(?=\sop\s+(?:de\s+)?(?:Kamer)?vragen))/,
  },
  {
    name: 'answered-by',
    example: 'Beantwoord door Wopke Hoekstra',
    sign: 'Beantwoord door',
    before: onLine(/Beantwoord door:?(?: \|)? /),
    value: restOfLine,
  },
  {
    name: 'submitted',
    example: '(ingezonden 22 december 2020)',
    sign: '(in',
    before: /\(in(?:-\s+)?ge(?:-\s+)?zon(?:-\s+)?den\s+/g,
    value: bracketedDate,
  },
  {
    name: 'submitted',
    example: 'Ingediend 13 juli 2023',
    sign: 'Ingediend',
    before: onLine(/Ingediend:?(?: \|)? /),
    value: date,
  },
  {
    name: 'answered',
    example: '(ontvangen 13 april 2021)',
    sign: '(ont',
    before: /\(ont(?:-\s+)?van(?:-\s+)?gen\s+/g,
    value: bracketedDate,
  },
  {
    name: 'answered',
    example: 'Beantwoord 15 september 2023 (na 64 dagen)',
    sign: 'Beantwoord',
    before: onLine(/Beantwoord:?(?: \|)? /),
    value: date,
  },
];

// In characters: how much may stand before "over", and how long a subject is.
const longestBefore = 600;
const shortestSubject = 3;
const longestSubject = 400;

// What may stand behind a subject, and is no part of it; the stop of an abbreviation is.
const fullStop = /([a-zß-öø-ÿ]{3}|\))\.$/;
const documentNumber = /\s?\(\d{4}Z ?\d{5}\)$/;

// What stands behind a subject: a date, the end of its cell in a table, which may go on in the next row, an empty line, or
// a line that says something else, as a letter does: "Ons kenmerk: …", "Den Haag, 3 november 2026". A subject itself may
// go on so: "het ongeluk in / Alphen, 3 mei 2026 (ingezonden …)".
const endOfSubject = new RegExp(
  [
    /\((?:in(?:-\s+)?ge(?:-\s+)?zon(?:-\s+)?den|ont(?:-\s+)?van(?:-\s+)?gen)/,
    /(?<!\n[^\S\n]{0,20})\|(?![^\S\n]*\n[^\S\n]*\|[^\S\n]*[a-zà-ÿ])/,
    /\n[^\S\n]*(?:\n|(?:Datum|(?:Ons k|Uw k|K)enmerk)(?::|\s+(?:\S{1,30} ){0,2}\S{0,30}\d)|Betreft[\s:]|(?:Aan|Van|Indieners?|Onderwerp) ?:)/,
    /\n[^\S\n]*(?:['’]s-)?[A-Z][a-z]+(?: [A-Z][a-z]+)?, \d{1,2} [a-z]{3,9}\.? \d{4}[^\S\n]*(?:\n(?!\()|$)/,
    /$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** What questions are about: the words behind "over", up to the date, an empty line or the end of the text. */
function subjectIn(behind: string): Span | undefined {
  for (const { index, 0: over } of behind.slice(0, longestBefore).matchAll(/\bover /g)) {
    const start = index + over.length;
    const end = behind.slice(start + shortestSubject).search(endOfSubject);
    const words = behind.slice(start, start + shortestSubject + end).trimEnd();
    const { length } = words.replace(fullStop, '$1').replace(documentNumber, '');
    if (length <= longestSubject) return [start, start + length];
  }
  return undefined;
}
