import { findMarks, labelsIn } from './footnoteMarks';
import { endOf } from './ranges';
import type { ScannedLine } from './scan';
import type { Footnote, FootnoteMark, Line } from './structure';

/** The footnotes of a document, and its lines with those of the footnotes known as such. */
export interface Footnotes {
  readonly lines: readonly ScannedLine[];
  readonly marks: readonly FootnoteMark[];
  readonly footnotes: readonly Footnote[];
}

/** How a footnote is labelled where its text stands. */
interface FootnoteForm {
  readonly example: string;
  /** The label, in group `label`, at the beginning of the line; the note begins where the match ends. */
  readonly pattern: RegExp;
  /**
   * A bare number begins many lines that are no footnote: it has to be the next one, and somewhere a mark has to point
   * at it.
   */
  readonly proof: 'form' | 'mark' | 'mark-and-source';
}

const footnoteForms: readonly FootnoteForm[] = [
  { example: '¹ Kamerstuk 22 112', pattern: /^\s*(?<label>[⁰¹²³⁴-⁹]{1,3})\s*(?=\S)/u, proof: 'form' },
  { example: '[1] Kamerstuk 22 112', pattern: /^\s*\[(?<label>\d{1,3})\s?\]:?\s*(?=\S)/u, proof: 'form' },
  {
    example: '(Noot 1) Kamerstuk 22 112',
    pattern: /^\s*\(?[Nn]oot (?<label>\d{1,3})\)?[:.]?\s*(?=\S)/u,
    proof: 'form',
  },
  { example: '1) Pointer, 17 november 2024', pattern: /^\s*(?<label>\d{1,3})\)\s+(?=\S)/u, proof: 'mark-and-source' },
  { example: '1.  Argos, 27 september 2023', pattern: /^\s*(?<label>\d{1,3})\.\s+(?=\S)/u, proof: 'mark-and-source' },
  { example: '1', pattern: /^\s*(?<label>\d{1,3})\s*$/u, proof: 'mark-and-source' },
  {
    example: '1 https://…',
    pattern: /^\s*(?<label>\d{1,3})\s*(?=[\p{Lu}«“‘„"<(]|https?:|www\.|\d{4}Z)/u,
    proof: 'mark',
  },
];

// What a footnote refers to has an address, a year, or a number in the papers of parliament.
const source =
  /https?:|www\.|\.(?:nl|com|org|eu)\b|Kamerstuk|Aanhangsel|Handelingen|\b(?:19|20)\d\d\b|\bnr\.? ?\d|\bp\. ?\d|\bibid/i;

/** Finds footnotes and the marks that point at them; says of each line whether it is part of a footnote. */
export function findFootnotes(lines: readonly ScannedLine[]): Footnotes {
  const marked = new Set(
    lines.flatMap(({ kind, text, heading }) =>
      kind === 'text' || kind === 'heading' ? labelsIn(text.slice(heading?.textStart ?? 0)) : [],
    ),
  );
  const kinds: Line['kind'][] = lines.map(({ kind }) => kind);
  const footnotes: Footnote[] = [];
  let lastNumber = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as ScannedLine;
    if (!startsLikeFootnote(line) || !beginsParagraph(lines[index - 1], kinds[index - 1])) continue;
    const end = endOfFootnote(lines, index);
    const label = labelOf(lines.slice(index, end), marked, lastNumber);
    if (label === undefined) continue;
    footnotes.push(footnote(label, lines, index, end));
    kinds.fill('footnote', index, end);
    lastNumber = Number(label.label);
    index = end - 1;
  }
  const classified = lines.map((line, index) => {
    const kind = kinds[index] as Line['kind'];
    return kind === line.kind ? line : { ...line, kind };
  });
  const marks = findMarks(classified, new Set(footnotes.map(({ label }) => label)));
  return { lines: classified, footnotes, marks };
}

interface Label {
  readonly label: string;
  readonly start: number;
  readonly textStart: number;
}

function labelOf(block: readonly ScannedLine[], marked: ReadonlySet<string>, lastNumber: number): Label | undefined {
  const text = block[0]?.text ?? '';
  for (const { pattern, proof } of footnoteForms) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [written, label] = nextLabel(found, text, lastNumber);
    const isNext = Number(label) === lastNumber + 1 || label === '1';
    const hasSource = block.some((line) => source.test(line.text));
    if (proof !== 'form' && !(marked.has(label) && isNext)) continue;
    if (proof === 'mark-and-source' && !hasSource) continue;
    const start = text.length - text.trimStart().length;
    return { label, start, textStart: proof === 'mark' ? start + written.length : found[0].length };
  }
  return undefined;
}

/** The label as written and as a number. In "32024Z15585" the label is the number that comes next. */
function nextLabel(found: RegExpExecArray, text: string, lastNumber: number): readonly [string, string] {
  const written = found.groups?.label ?? '';
  const next = String(lastNumber + 1);
  if (/^\s*\d{5,}Z/.test(text) && text.trimStart().startsWith(next)) return [next, next];
  return [written, written.normalize('NFKC')];
}

function beginsParagraph(previous: ScannedLine | undefined, kind: Line['kind'] | undefined): boolean {
  if (previous === undefined || kind !== 'text') return true;
  return /[.?!:»”)]\s*\d*\s*$/.test(previous.text.slice(-20));
}

/** A footnote goes on up to an empty line, a heading, page furniture or the next label. */
function endOfFootnote(lines: readonly ScannedLine[], start: number): number {
  let end = start + 1;
  for (let line = lines[end]; line?.kind === 'text' && !startsLikeFootnote(line); line = lines[end]) end++;
  return end;
}

function startsLikeFootnote({ kind, text }: ScannedLine): boolean {
  return kind === 'text' && footnoteForms.some(({ pattern }) => pattern.test(text));
}

function footnote({ label, start, textStart }: Label, lines: readonly Line[], first: number, end: number): Footnote {
  const firstLine = lines[first] as Line;
  const at = (character: number) => ({ line: firstLine.line, character: firstLine.character + character });
  const lastCharacter = endOf(lines[end - 1] as Line);
  return {
    label,
    range: { start: at(start), end: lastCharacter },
    selectionRange: { start: at(start), end: endOf(firstLine) },
    body: { start: at(textStart), end: lastCharacter },
  };
}
