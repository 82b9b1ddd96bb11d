import { type HeadedRows, type HeadingInRow, isAnswerHeading, isBeforeDash, withHeadings } from '../scan/scan';
import { hasLinesBelow } from '../scan/sectionContent';
import { endOfRow, type Rows, startOfRow, written } from '../text/rows';

/**
 * Takes the words behind a dash for the answer, and not for what a draft says of it or what it is about, where they say
 * yes or no, and where they are a number with nothing written below it:
 *
 *     Antwoord 1 – ja
 *     ·
 *     Antwoord 2 – zeventien
 *     ·
 *     Antwoord 3 – akkoord      ← no answer
 */
export function notedAnswers(document: HeadedRows): HeadedRows {
  const { rows, headings } = document;
  const isSaid = (one: HeadingInRow, start: number, index: number) => {
    if (saysAnswer(rows, one)) return true;
    // To several questions it may be the title above an answer to each.
    if (one.heading.numbers.length > 1) return false;
    return numeral.test(noteFrom(rows, one, start)) && !hasLinesBelow(document, index, written);
  };
  const found: HeadingInRow[] = [];
  for (const [index, one] of headings.entries()) {
    if (one.heading.note === undefined || !isAnswerHeading(one)) continue;
    const { note, ...heading } = one.heading;
    if (!isSaid(one, note.start, index)) continue;
    found.push({ row: one.row, heading: { ...heading, end: note.before, textStart: note.start } });
  }
  return withHeadings(document, found);
}

/** Whether the words behind the dash of an answer say yes, no or the like. */
export function saysAnswer(rows: Rows, one: HeadingInRow): boolean {
  const { note, textStart } = one.heading;
  if (!isAnswerHeading(one) || (note === undefined && !isBeforeDash(rows, one))) return false;
  return saysAll.test(noteFrom(rows, one, note?.start ?? textStart));
}

function noteFrom(rows: Rows, { row }: HeadingInRow, start: number): string {
  return rows.text.slice(startOfRow(rows, row) + start, endOfRow(rows, row));
}

// "geen input", "geen wijzigingen" and "onbekend wie dit doet" say how far a draft is, but not a sentence with its stop.
const saysAll =
  /^(?:ja(?:zeker)?|neen?|zeker|klopt|idem|nvt|geenszins|nooit|niemand|niets|nergens|(?:geen|onbekend)(?=\s.*\.\s*$)|geen(?!\s(?:input|reacties?|bijdragen?|tekst|antwoord|wijziging|opmerking|aanpassing))|onbekend(?!\s(?:wie|wanneer|of)\b))(?![a-zà-ÿ-])/;

const numeral =
  /^(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|tachtig|tig|honderd|duizend|[eë]n)+\s*$/;
