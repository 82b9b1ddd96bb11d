import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { NoteText } from '../blocks';
import type { Content, Part } from '../content';
import { type FormattedBlock, formatted, type Run, runsOf } from '../formatted';
import { asXmlText } from './xmlText';

// Who writes it Word does not know yet; left out, the library would name an author itself.
const nobody = { creator: '', lastModifiedBy: '' };

/**
 * The document for Word: headings in the styles for headings, so that Word makes a table of contents and a navigation
 * pane of them, footnotes at the bottom of the page, and the number of the page.
 */
export async function writeDocx({ parts, footnotes, frontMatter }: Content): Promise<Uint8Array> {
  // Word counts its footnotes itself, in the order of their marks; this is how it finds their texts.
  const marked = footnotes.filter(({ isMarked }) => isMarked);
  const ids = new Map(marked.map((note, index) => [note, index + 1]));
  const pointed = new Set<NoteText>();
  const document = new Document({
    ...(frontMatter?.title !== undefined && { title: asXmlText(frontMatter.title) }),
    ...nobody,
    styles,
    numbering: { config: [bullets] },
    footnotes: Object.fromEntries(
      marked.map(({ text }, index) => [index + 1, { children: [new Paragraph({ children: runs(runsOf([text])) })] }]),
    ),
    sections: [
      {
        properties: { page },
        footers: { default: footer },
        children: [...parts.flatMap(partInWord), ...footnotes.filter(({ isMarked }) => !isMarked).map(loneNote)],
      },
    ],
  });
  return Packer.pack(document, 'uint8array');

  function partInWord({ kind, heading, blocks }: Part): ISectionOptions['children'] {
    const level = kind === 'answer' ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
    const title = heading === undefined ? [] : [new Paragraph({ text: asXmlText(heading), heading: level })];
    return [...title, ...formatted(blocks).map((block) => blockInWord(block, kind))];
  }

  function blockInWord(block: FormattedBlock, part: Part['kind']): Paragraph | Table {
    if (block.kind === 'title') {
      const heading = part === 'front-matter' ? HeadingLevel.TITLE : HeadingLevel.HEADING_3;
      return new Paragraph({ children: runs(block.text), heading });
    }
    if (block.kind === 'item') {
      const level = Math.min(block.depth, deepest);
      return new Paragraph({ children: runs(block.text), numbering: { reference: bullets.reference, level } });
    }
    if (block.kind === 'paragraph') {
      return new Paragraph({
        children: block.lines.flatMap((line, index) =>
          (index === 0 ? [] : [new TextRun({ break: 1 })]).concat(runs(line)),
        ),
      });
    }
    const rows = block.rows.map((cells) =>
      cells.map((cell) => new TableCell({ children: [new Paragraph({ children: runs(cell) })] })),
    );
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map((children, index) => new TableRow({ children, ...(index === 0 && { tableHeader: true }) })),
    });
  }

  /** A footnote to which nothing points stands as a paragraph below the text. */
  function loneNote({ label, text }: NoteText): Paragraph {
    return new Paragraph({ children: runs(runsOf([`[${label}] ${text}`])) });
  }

  function runs(texts: readonly Run[]): TextRun[] {
    return texts.map(({ inline, isBold: bold, isItalic: italics }) =>
      typeof inline === 'string'
        ? new TextRun({ text: asXmlText(inline), ...(bold && { bold }), ...(italics && { italics }) })
        : markInWord(inline.note),
    );
  }

  /** The mark of a footnote. Word shows a footnote once; a second mark is its number alone. */
  function markInWord(note: NoteText): TextRun {
    const id = ids.get(note);
    if (id === undefined || pointed.has(note)) return new TextRun({ text: note.label, superScript: true });
    pointed.add(note);
    return new FootnoteReferenceRun(id);
  }
}

/** Word counts nine depths of a list, from 0. */
const deepest = 8;

const bullets = {
  reference: 'opsomming',
  levels: Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  })),
};

const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES], size: 14 })],
    }),
  ],
});

/** A4, with margins in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1701, right: 1418, bottom: 1418, left: 1701 },
};

const letter = { font: 'Verdana', color: '000000' };

/** Sizes of letters are in half points, those of blanks in twentieths of a point. */
const styles = {
  default: {
    document: {
      run: { ...letter, size: 18, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 160, line: 276 } },
    },
    title: {
      run: { ...letter, size: 24, bold: true },
      paragraph: { spacing: { after: 160 }, keepNext: true },
    },
    heading1: {
      run: { ...letter, size: 20, bold: true },
      paragraph: { spacing: { before: 360, after: 60 }, keepNext: true },
    },
    heading2: {
      run: { ...letter, size: 18, bold: true },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    heading3: {
      run: { ...letter, size: 18, bold: true, italics: true },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    footnoteText: { run: { ...letter, size: 14 }, paragraph: { spacing: { after: 40 } } },
  },
};
