import { type Passage, passageOf } from './passage';
import {
  endOfRow,
  filled,
  kindOf,
  linesOfStretch,
  type Rows,
  type Stretch,
  spanIn,
  startOfRow,
  textOfRow,
} from './rows';
import type { FrontMatter, FrontMatterField, FrontMatterName } from './structure';

/** What the front matter may say, and the words that say it. */
interface FieldForm {
  readonly name: FrontMatterName;
  readonly example: string;
  /** A pattern, in which the value is the group `value`, or a function that finds where the value begins and ends. */
  readonly value: RegExp | ((text: string) => readonly [number, number] | undefined);
}

const forms: readonly FieldForm[] = [
  {
    name: 'document-number',
    example: 'Kamervraag 2023Z13670',
    value: /^[^\S\r\n\u2028\u2029]*Kamervraag\s+(?<value>\d{4}Z\d+)/dmu,
  },
  { name: 'document-number', example: '2024Z18891', value: /^[^\S\r\n\u2028\u2029]*(?<value>\d{4}Z ?\d{5})\s*$/dmu },
  { name: 'document-number', example: 'AH 617', value: /^[^\S\r\n\u2028\u2029]*(?<value>AH \d+)\s*$/dmu },
  { name: 'document-number', example: '387', value: /gegeven antwoorden\**\s+(?:#+ )?(?<value>\d{1,4})\s*$/dmu },
  {
    name: 'subject',
    example: '… over de export van technologie (ingezonden …)',
    value: subjectIn,
  },
  {
    name: 'subject',
    example: 'Kamervraag 2023Z13670 / Het gebruik van …',
    value: /^[^\S\r\n\u2028\u2029]*Kamervraag\s+\d{4}Z\d+\s+(?<value>\S.*)$/dmu,
  },
  {
    name: 'asked-by',
    example: 'Vragen van het lid Bromet (GroenLinks) aan …',
    value: /^[^\S\r\n\u2028\u2029]*Vra(?:ag|gen) van (?<value>(?:het lid|de leden) [\s\S]{2,200}?)\saan\s/dmu,
  },
  {
    name: 'asked-by',
    example: 'Indiener Don Ceder (CU)',
    value: /^[^\S\r\n\u2028\u2029]*Indieners?:? (?<value>\S.*)$/dmu,
  },
  {
    name: 'answered-by',
    example: 'Antwoord van minister Blok (Buitenlandse Zaken)',
    value:
      /^[^\S\r\n\u2028\u2029]*Antwoord(?:en)? van (?:de )?(?<value>(?:[Mm]inister|[Ss]taatssecretaris)[^(]{2,150}?(?:\([^)]{2,80}\)|(?=\sop\s+(?:de\s+)?(?:Kamer)?vragen)))/dmu,
  },
  {
    name: 'answered-by',
    example: 'Beantwoord door Wopke Hoekstra',
    value: /^[^\S\r\n\u2028\u2029]*Beantwoord door:? (?<value>\S.*)$/dmu,
  },
  {
    name: 'submitted',
    example: '(ingezonden 22 december 2020)',
    value: /\(ingezonden\s+(?<value>\d{1,2}\s+[a-z]+\s+\d{4})\)/du,
  },
  {
    name: 'submitted',
    example: 'Ingediend 13 juli 2023',
    value: /^[^\S\r\n\u2028\u2029]*Ingediend:? (?<value>\d{1,2}\s+[a-z]+\s+\d{4})/dmu,
  },
  {
    name: 'answered',
    example: '(ontvangen 13 april 2021)',
    value: /\(ontvangen\s+(?<value>\d{1,2}\s+[a-z]+\s+\d{4})\)/du,
  },
  {
    name: 'answered',
    example: 'Beantwoord 15 september 2023 (na 64 dagen)',
    value: /^[^\S\r\n\u2028\u2029]*Beantwoord:? (?<value>\d{1,2}\s+[a-z]+\s+\d{4})/dmu,
  },
];

/** How a line begins that says what the document is: `Vragen van het lid …`, `Antwoord op …`. */
export const namesDocument =
  /^\W*(?:(?:Antwoord|Antwoorden|Beantwoording|Vragen|Mededeling)\s.{0,80}(?:van|op|over)\s|LIJST VAN VRAGEN)/;

// A letter may have pages before its first question; who asks and who answers is said near the questions or on top.
const longestFrontMatter = 20_000;

/** Reads what stands before the first question; `undefined` when nothing does. */
export function readFrontMatter(rows: Rows, front: Stretch): FrontMatter | undefined {
  const range = spanIn(rows, front, filled);
  if (range === undefined) return undefined;
  const passage = passageOf(linesOfStretch(rows, lastOf(rows, front)));
  const text = passage.text.slice(-longestFrontMatter);
  const skipped = passage.text.length - text.length;
  const fields = forms
    .flatMap((form) => fieldOf(form, text, skipped, passage))
    .filter((field, index, all) => all.findIndex(({ name }) => name === field.name) === index);
  return {
    range,
    title: capitalised(fieldValue(fields, 'subject') ?? titleOf(rows, front)),
    fields,
    days: daysBetween(fieldValue(fields, 'submitted'), fieldValue(fields, 'answered')),
  };
}

/** The last rows of the front matter that are filled, as many as are read. */
function lastOf(rows: Rows, { first, end: below }: Stretch): Stretch {
  let end = below;
  while (end > first && kindOf(rows, end - 1) === 'blank') end--;
  let top = end;
  for (let length = 0; top > first && length <= longestFrontMatter; top--) {
    length += endOfRow(rows, top - 1) - startOfRow(rows, top - 1) + 1;
  }
  return { first: top, start: startOfRow(rows, top), end };
}

function fieldValue(fields: readonly FrontMatterField[], name: FrontMatterName): string | undefined {
  return fields.find((field) => field.name === name)?.value;
}

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

function daysBetween(first: string | undefined, last: string | undefined): number | undefined {
  const [start, end] = [first, last].map((text) => {
    const [day, month = '', year] = text?.split(' ') ?? [];
    return months.includes(month) ? Date.UTC(Number(year), months.indexOf(month), Number(day)) : Number.NaN;
  }) as [number, number];
  const days = Math.round((end - start) / 86_400_000);
  return days >= 0 ? days : undefined;
}

function fieldOf(form: FieldForm, text: string, skipped: number, passage: Passage): FrontMatterField[] {
  const span = typeof form.value === 'function' ? form.value(text) : form.value.exec(text)?.indices?.groups?.value;
  if (span === undefined) return [];
  const [start, end] = span;
  const written = text.slice(start, end).trimEnd();
  const value = onOneLine(written);
  if (value === '') return [];
  return [{ name: form.name, value, range: passage.rangeAt(skipped + start, skipped + start + written.length) }];
}

// How many characters may stand before "over", and how long a subject is.
const longestBefore = 600;
const shortestSubject = 3;
const longestSubject = 400;

/** What questions are about: the words behind "over", up to the date, an empty line or the end of the text. */
function subjectIn(text: string): readonly [number, number] | undefined {
  const asked = /^[^\S\r\n\u2028\u2029]*(?:Vraag|Vragen) van /gmu;
  while (asked.test(text)) {
    const before = text.slice(asked.lastIndex, asked.lastIndex + longestBefore);
    for (const {
      index,
      0: { length },
    } of before.matchAll(/\bover /g)) {
      const start = asked.lastIndex + index + length;
      const end = endOfSubject(text, start);
      if (end !== undefined) return [start, end];
    }
  }
  return undefined;
}

function endOfSubject(text: string, start: number): number | undefined {
  const from = start + shortestSubject;
  // White space may stand behind the subject.
  const rest = text.slice(from, from + 2 * longestSubject);
  const found = rest.search(/\(ingezonden|\n[^\S\n]*\n/);
  if (found === -1 && from + rest.length < text.length) return undefined;
  const end = found === -1 ? text.length : from + found;
  return text.slice(start, end).trimEnd().length <= longestSubject ? end : undefined;
}

/** The line that names what the document is, or else the first with words that not every such document begins with. */
function titleOf(rows: Rows, front: Stretch): string | undefined {
  const isWorded = (row: number) => {
    const text = textOfRow(rows, row);
    return kindOf(rows, row) === 'text' && /\p{L}{3}.*\p{L}{3}/u.test(text) && !isStandardTitle(text);
  };
  let first: number | undefined;
  for (let row = front.first; row < front.end; row++) {
    const isName = namesDocument.test(textOfRow(rows, row));
    if ((first === undefined || isName) && isWorded(row)) first ??= row;
    if (isName && isWorded(row)) return onOneLine(wholeTitle(rows, row, front.end));
  }
  return first === undefined ? undefined : onOneLine(wholeTitle(rows, first, front.end));
}

// The most lines that one title takes.
const longestTitle = 4;

/** A title goes on where a line leaves a bracket open, or where the next line goes on in lower case. */
function wholeTitle(rows: Rows, first: number, end: number): string {
  let title = textOfRow(rows, first);
  for (let row = first + 1; row < Math.min(end, first + longestTitle); row++) {
    const text = textOfRow(rows, row);
    const isOpen = title.split('(').length > title.split(')').length;
    if (kindOf(rows, row) !== 'text' || !(isOpen || /^\s*\p{Ll}/u.test(text))) break;
    title += `\n${text}`;
  }
  return title;
}

function isStandardTitle(text: string): boolean {
  return /^\W*\((?:ingezonden|ontvangen)|Tweede Kamer der Staten|^\W*Vergaderjaar|Aanhangsel van de Handelingen|Vragen gesteld door de leden|^\W*regering gegeven/.test(
    text,
  );
}

function capitalised(title: string | undefined): string | undefined {
  return title?.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function onOneLine(text: string): string {
  return text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
}
