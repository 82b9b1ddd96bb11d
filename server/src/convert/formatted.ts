import type { Block, Inline } from './blocks';

/** A piece of a line with how it looks. */
export interface Run {
  readonly inline: Inline;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

type Runs = readonly Run[];

/** A block of which the signs of Markdown have become what they mean. */
export type FormattedBlock =
  | { readonly kind: 'title'; readonly text: Runs }
  | { readonly kind: 'paragraph'; readonly lines: readonly Runs[] }
  | { readonly kind: 'item'; readonly text: Runs; readonly depth: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Runs[])[] };

/** Blocks for a form that has titles, bold and italic of its own. A line `# Titel` is a title, also in a paragraph. */
export function formatted(blocks: readonly Block[]): readonly FormattedBlock[] {
  return blocks.flatMap((block): readonly FormattedBlock[] => {
    if (block.kind === 'item') return [{ ...block, text: runsOf(block.text) }];
    if (block.kind === 'table') return [{ kind: 'table', rows: block.rows.map((cells) => cells.map(runsOf)) }];
    return withTitles(block.lines);
  });
}

const titleSign = /^#{1,6}\s+(?=\S)/;

function withTitles(lines: readonly (readonly Inline[])[]): readonly FormattedBlock[] {
  const blocks: FormattedBlock[] = [];
  let paragraph: (readonly Inline[])[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', lines: runsOfLines(paragraph) });
    paragraph = [];
  };
  for (const line of lines) {
    const [first, ...others] = line;
    if (typeof first !== 'string' || !titleSign.test(first)) {
      paragraph.push(line);
      continue;
    }
    endParagraph();
    blocks.push({ kind: 'title', text: runsOf([first.replace(titleSign, ''), ...others]) });
  }
  endParagraph();
  return blocks;
}

/** The lines of a paragraph, over which what is bold or italic may go on. */
function runsOfLines(lines: readonly (readonly Inline[])[]): readonly Runs[] {
  const split: Run[][] = [[]];
  for (const run of runsOf(lines.flatMap((line, index) => (index === 0 ? line : ['\n', ...line])))) {
    const [first = '', ...others] = typeof run.inline === 'string' ? run.inline.split('\n') : [run.inline];
    split.at(-1)?.push({ ...run, inline: first });
    split.push(...others.map((inline) => [{ ...run, inline }]));
  }
  return split.map((line) => line.filter(({ inline }) => inline !== ''));
}

/**
 * A line with what is bold or italic in it: `*due diligence*`, `**Van Ojik**`. The signs are around words, with a blank
 * or a bracket on their other side; any other one is a sign like all others, as in `5 * 3` and `* punt`.
 */
export function runsOf(line: readonly Inline[]): Runs {
  const pieces = line.flatMap((inline): readonly Inline[] =>
    typeof inline === 'string' ? inline.split(/(\*+|_+)/).filter((text) => text !== '') : [inline],
  );
  const steps = stepsIn(pieces);
  const runs: Run[] = [];
  let [bold, italic] = [0, 0];
  for (const [index, piece] of pieces.entries()) {
    const step = steps.get(index);
    if (typeof piece === 'string' && step !== undefined) {
      if (piece.length > 1) bold += step;
      if (piece.length !== 2) italic += step;
      continue;
    }
    // The mark of a footnote looks the same everywhere.
    const isText = typeof piece === 'string';
    const style = { isBold: isText && bold > 0, isItalic: isText && italic > 0 };
    const last = runs.at(-1);
    const isSame = last?.isBold === style.isBold && last.isItalic === style.isItalic;
    if (isText && isSame && typeof last.inline === 'string') {
      runs.splice(-1, 1, { inline: last.inline + piece, ...style });
    } else runs.push({ inline: piece, ...style });
  }
  return runs;
}

const sign = /^(?:\*{1,3}|_{1,3})$/;
const beforeOpening = /^[\s([{«‹“‘„"'–—]?$/;
const behindOpening = /^[\p{L}\p{N}«‹“‘„"'([<€§]$/u;
const beforeClosing = /^[\p{L}\p{N}.,;:?!…)\]»›”’"'%>]$/u;
const behindClosing = /^[\s)\]}»›”’"'.,;:?!…–—-]?$/;

/** For each of the pieces that are signs of bold or italic: 1 where it begins, -1 where it ends. */
function stepsIn(pieces: readonly Inline[]): ReadonlyMap<number, 1 | -1> {
  const steps = new Map<number, 1 | -1>();
  const open = new Map<string, number>();
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece !== 'string' || !sign.test(piece)) continue;
    const before = textBeside(pieces, index, -1).at(-1) ?? '';
    const behind = textBeside(pieces, index, 1).charAt(0);
    const start = open.get(piece);
    if (start !== undefined && beforeClosing.test(before) && behindClosing.test(behind)) {
      steps.set(start, 1).set(index, -1);
      for (const [other, place] of open) if (place >= start) open.delete(other);
    } else if (beforeOpening.test(before) && behindOpening.test(behind)) open.set(piece, index);
  }
  return steps;
}

/** The text on a side of a sign; one other sign may stand between them, and a mark of a footnote is as a bracket. */
function textBeside(pieces: readonly Inline[], index: number, direction: 1 | -1): string {
  const nearest = pieces[index + direction];
  const piece = typeof nearest === 'string' && sign.test(nearest) ? pieces[index + 2 * direction] : nearest;
  return typeof piece === 'string' ? piece : piece === undefined ? '' : ']';
}
