import { headingWithoutCharacters } from '../headings/heading';
import { isAnswerHeading, isQuestionHeading } from '../scan/scan';
import { firstCharacter, kindOf, lastIn, type Rows, startOfRow, textOfRow, written } from '../text/rows';
import type { HeadedSection } from './sections';

/**
 * The sections of a set, in which a title directly above a question is no part of the question or answer above it:
 *
 *     Antwoord 2
 *     Ja.
 *     ·
 *     Vragen van de leden van de D66-fractie    ← title
 *     ·
 *     Vraag 3
 *
 * Below an empty line a line that says whose questions follow is a title, and so is a heading of Markdown. What may be
 * all that is answered above is none, but the name of a party; nor is what may be all that is asked.
 */
export function withTitles(rows: Rows, sections: readonly HeadedSection[]): readonly HeadedSection[] {
  const isHeaded = sections.some(isAnswerHeading);
  const titles = new Map<HeadedSection, number>();
  for (const [index, section] of sections.entries()) {
    const row = startOfTitle(rows, section, sections[index + 1]);
    // Where no answer has a heading, one may be all that stands below a question.
    if (row !== undefined && (isHeaded || namesParty(rows, row))) titles.set(section, row);
  }
  if (titles.size === 0) return sections;
  return sections.flatMap((section) => {
    const row = titles.get(section);
    if (row === undefined) return [section];
    const { content } = section;
    const below = { first: row, start: startOfRow(rows, row), end: content.end };
    return [
      { ...section, content: { ...content, end: row } },
      { row, heading: headingWithoutCharacters('title', textOfRow(rows, row)), numbers: [], content: below },
    ];
  });
}

/** The topmost row of the titles between a section and the question below it. */
function startOfTitle(rows: Rows, section: HeadedSection, below: HeadedSection | undefined): number | undefined {
  if (below === undefined || !isQuestionHeading(below)) return undefined;
  const { content } = section;
  let title: number | undefined;
  let row = lastIn(rows, content, written);
  while (row !== undefined && isTitle(rows, row)) {
    title = row;
    row = lastIn(rows, { ...content, end: row }, written);
  }
  if (row !== undefined || title === undefined) return title;
  const isMarkup = firstCharacter(rows, title) === '#' && firstCharacter(rows, below.row) === '#';
  return isAnswerHeading(section) && !isMarkup && namesParty(rows, title) ? title : undefined;
}

/** Whether a title says who asks: `Vragen van …`, or a heading of Markdown with the name of a party or a fraction. */
function namesParty(rows: Rows, row: number): boolean {
  return firstCharacter(rows, row) !== '#' || partyForm.test(textOfRow(rows, row).trim());
}

function isTitle(rows: Rows, row: number): boolean {
  if (!titleSigns.includes(firstCharacter(rows, row)) || kindOf(rows, row) !== 'text') return false;
  if (kindOf(rows, row - 1) !== 'blank') return false;
  const text = textOfRow(rows, row).trim();
  return text.length <= longestTitle && titleForm.test(text);
}

// The first characters of a title, and the most that one has.
const titleSigns = '#*_V';
const longestTitle = 150;

const titleForm =
  /^(?:#{1,6}\s+(?!#)|[*_]{0,3}(?:Vragen|VRAGEN)\s(?:en\s(?:opmerkingen|antwoorden)\s)?(?:van|door)\s(?:de|het)\s(?:leden|lid|fracties?|[A-Za-zÀ-ɏ\d]{1,30}-?fractie)(?![A-Za-zÀ-ɏ\d])).*(?<![.?!:;,][*_]{0,3})$/;

const partyForm =
  /^#{1,6}\s(?:(?:50PLUS|BBB|CDA|ChristenUnie|CU|D66|DENK|F[Vv]D|GL-PvdA|GroenLinks(?:-PvdA)?|JA21|NSC|PvdA|PvdD|PVV|SGP|SP|Volt|VVD)$|Vragen\s(?:van|door)\s|.*fractie$)/;
