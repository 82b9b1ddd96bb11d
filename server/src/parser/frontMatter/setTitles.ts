import { type Paragraph, paragraphsOf } from '../text/paragraphs';
import { linesOfStretch, type Rows, rowAt, type Stretch, startOfRow } from '../text/rows';
import { namesDocument } from './frontMatter';

/**
 * The row in which the front matter of a further set of questions begins, in the text of the last section above it:
 *
 *     Ja.
 *     ·
 *     Vragen van de leden van de VVD-fractie    ← the row
 *     ·
 *     Vraag 1
 *
 * A paragraph that names a document, says its number or is the head of a print begins it, and a sentence that says whose
 * questions follow; so does a title of another form (`## VVD`), where nothing but titles follow.
 */
export function startOfSetTitle(rows: Rows, content: Stretch): number | undefined {
  const top = Math.max(content.first, content.end - longestSetTitle);
  const last = top === content.first ? content : { first: top, start: startOfRow(rows, top), end: content.end };
  const paragraphs = paragraphsOf(linesOfStretch(rows, last));
  const below = paragraphs.map((paragraph) =>
    isProse(paragraph) && !leadsIn.test(paragraph.text) ? 'prose' : titleKind(paragraph),
  );
  const lastProse = below.lastIndexOf('prose');
  const first = below.findIndex((kind, index) => kind === 'document' || (kind === 'title' && index > lastProse));
  const start = paragraphs[first]?.range.start;
  if (start === undefined) return undefined;
  const row = rowAt(rows, start);
  // What stands behind a heading, or right below a line of text, is no title.
  return row > content.first || startOfRow(rows, row) === content.start ? row : undefined;
}

// The most rows above a question that are looked at for the title of its set, and the most characters of one paragraph.
const longestSetTitle = 60;
const longestTitleText = 600;

function titleKind({ text, lines }: Paragraph): 'document' | 'title' | 'other' {
  if (annex.test(text)) return 'document';
  if (text.length > longestTitleText) return 'other';
  if (namesDocument.test(text) || documentNumber.test(text) || leadsIn.test(text)) return 'document';
  return lines.length === 1 && /^#+\s|fractie[\s:*_]{0,5}$|^\*\*[^*]+\*\*$/.test(text) ? 'title' : 'other';
}

// The head of a further print of parliament, right above its title.
const annex =
  /^(?:Tweede Kamer der Staten-Generaal ?\d{0,2} )?Vergaderjaar \d{4}[-–]\d{4} Aanhangsel van de Handelingen(?![A-Za-zÀ-ɏ])/;
// "De leden van de SP-fractie stellen de volgende vragen."
const leadsIn =
  /^De leden van de [A-Za-zÀ-ɏ\d-]{1,30}fractie (?:stellen|hebben) de volgende vragen(?: aan de (?:minister|staatssecretaris))?[.:]$/;
const documentNumber = /^(?:Kamervraag\s+)?\d{4}Z ?\d{5}\b|^AH \d+$/;

/** Whether a paragraph is a sentence; the dates behind a title end with a bracket. */
function isProse({ text }: Paragraph): boolean {
  const end = text.slice(-60);
  return /[.!:;,][\s)\]"'”’*_]{0,5}$/.test(end) && !/\((?:ingezonden|ontvangen)\s[^()]{4,40}\)[\s.*_]{0,5}$/.test(end);
}
