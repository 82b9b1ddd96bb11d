import type { Heading } from './headings';
import { codes, firstCharacter, kindOf, lastIn, type Rows, type Stretch, startOfRow, textOfRow } from './rows';
import { isAnswerHeading, isQuestionHeading } from './scan';
import type { HeadedSection } from './sections';

/**
 * The sections of a set, in which what closes the letter is no part of the last question or answer:
 *
 *     Antwoord 2
 *     Ja.
 *     ·
 *     Hoogachtend,              ┐
 *     De minister van Defensie, │ closing
 *     R. Brekelmans             ┘
 *
 * A closing line begins it, or who signs, where nothing but short lines follow; so does the title of an annex
 * (*bijlage*). No other section is looked at.
 */
export function withClosing(rows: Rows, sections: readonly HeadedSection[]): readonly HeadedSection[] {
  const index = sections.findLastIndex((section) => isQuestionHeading(section) || isAnswerHeading(section));
  const last = sections[index];
  const row = last && startOfClosing(rows, last.content);
  if (last === undefined || row === undefined) return sections;
  const { content } = last;
  const below = { first: row, start: startOfRow(rows, row), end: content.end };
  return [
    ...sections.slice(0, index),
    { ...last, content: { ...content, end: row } },
    { row, heading: headingOf(rows, row), numbers: [], content: below },
    ...sections.slice(index + 1),
  ];
}

/** The heading of a closing has no characters: its first line is text. */
function headingOf(rows: Rows, row: number): Heading {
  const text = textOfRow(rows, row);
  const start = text.length - text.trimStart().length;
  return { kind: 'closing', numbers: [], start, end: start, textStart: start, suggestion: undefined };
}

function startOfClosing(rows: Rows, content: Stretch): number | undefined {
  const annex = startOfAnnex(rows, content);
  return startOfSignature(rows, { ...content, end: annex ?? content.end }) ?? annex;
}

/** The first row with the title of an annex that says what it is, or below which something stands. */
function startOfAnnex(rows: Rows, content: Stretch): number | undefined {
  for (let row = content.first; row < content.end; row++) {
    if (!annexSigns.includes(firstCharacter(rows, row)) || kindOf(rows, row) !== 'text') continue;
    const name = annexTitle.exec(lineOf(rows, row))?.[1];
    if (name === undefined || !standsApart(rows, content, row)) continue;
    if (name !== '' || lastIn(rows, { ...content, first: row + 1 }, codes.text) !== undefined) return row;
  }
  return undefined;
}

/** The topmost row of those that sign, at the end of a section. */
function startOfSignature(rows: Rows, content: Stretch): number | undefined {
  let top: number | undefined;
  // With who signs stand names alone; below a closing line also for whom he signs, and where he works.
  let isSigned = true;
  let below = '';
  let row = lastIn(rows, content, codes.text);
  // What stands behind a heading on its line is the beginning of a text.
  for (let count = 0; row !== undefined && kindOf(rows, row) === 'text' && count < mostLines; count++) {
    const line = lineOf(rows, row);
    if (closingLine.test(line)) return row;
    const isMark = signature.test(line);
    if (line.length > longestLine || (/[.?!:;]$/.test(line) && !isMark)) break;
    if (isSigned && (isMark || (signatory.test(line) && (line.endsWith(',') || isName(below))))) top = row;
    else if (!isName(line)) isSigned = false;
    below = line;
    row = lastIn(rows, { ...content, end: row }, codes.text);
  }
  return top !== undefined && standsApart(rows, content, top) ? top : undefined;
}

// A longer line is none of a closing, in characters, and more lines are no signature.
const longestLine = 120;
const mostLines = 15;

const annexSigns = [...'B#*_'];
const annexTitle =
  /^(?:Bijlagen?|BIJLAGEN?)(?:\s(?:\d{1,2}|[A-Z]{1,4}))?(?:$|:\s*|\.\s|\s[-–—]\s|(?<=\d)\s(?=[A-Z]))(.{0,100})(?<![.?!;,])$/;
const closingLine =
  /^(?:hoogachtend|met (?:de meeste |bijzondere )?hoogachting|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?)(?:[,.]|$)/i;
const signatory =
  /^(?:Mede namens de|Namens de|De|DE) (?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS)(?:-[Pp]resident)?(?:,| van | voor | VAN | VOOR )/;
const signature = /^(?:[([](?:handtekening|(?:was )?getekend|w\.g\.)[)\]]|w\.g\.(?: .*)?)$/i;

/** A name with its initials, its titles and what stands between: `drs. E. van der Burg`. */
function isName(line: string): boolean {
  const words = line.split(/\s+/);
  return words.length <= 8 && words.every((word) => wordOfName.test(word)) && /\p{Lu}/u.test(line);
}

const wordOfName =
  /^(?:\p{Lu}[\p{L}.'’-]*|van|von|den?|der|het|ten?|ter|la|le|el|al|['’]t|(?:mr|drs?|ir|ing|prof)\.)$/u;

/** Whether a row begins something new: a sentence or a list above it does not go on in it. */
function standsApart(rows: Rows, content: Stretch, row: number): boolean {
  const above = lastIn(rows, { ...content, end: row }, codes.text);
  if (above === undefined) return true;
  const line = lineOf(rows, above);
  if (above < row - 1) return !/[:;,]$/.test(line);
  return /[.?!)\]»”’"|]$/.test(line) || isName(line) || signatory.test(line) || closingLine.test(line);
}

/** A row without the white space and the marks of Markdown around it. */
function lineOf(rows: Rows, row: number): string {
  return textOfRow(rows, row)
    .replace(/^[\s#*_]+/, '')
    .trimEnd()
    .replace(/(?<![*_])[*_]+$/, '');
}
