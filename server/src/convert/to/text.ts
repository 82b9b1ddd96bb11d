import type { Block, Inline, NoteText } from '../blocks';
import type { Content, Part } from '../content';

/**
 * The document as plain text: each question and answer below a heading on a line of its own, each paragraph on a line,
 * and the footnotes at the end.
 */
export function writeText({ parts, footnotes }: Content): string {
  const notes = footnotes.map(({ label, text }) => `[${label}] ${text}`).join('\n');
  const texts = [...parts.map(partAsText), notes].filter((text) => text !== '');
  return texts.map((text) => `${text}\n`).join('\n');
}

function partAsText({ heading, blocks }: Part): string {
  const text = blocks.map((block, index) => `${separator(blocks[index - 1], block)}${blockAsText(block)}`).join('');
  return heading === undefined ? text : [heading, text].filter((piece) => piece !== '').join('\n');
}

/** What stands between two blocks: the items of a list follow each other, and a list what introduces it. */
function separator(above: Block | undefined, block: Block): string {
  if (above === undefined) return '';
  return block.kind === 'item' ? '\n' : '\n\n';
}

function blockAsText(block: Block): string {
  if (block.kind === 'item') return `${'  '.repeat(block.depth)}• ${inlinesAsText(block.text)}`;
  if (block.kind === 'table')
    return block.rows.map((cells) => `| ${cells.map(inlinesAsText).join(' | ')} |`).join('\n');
  return block.lines.map(inlinesAsText).join('\n');
}

function inlinesAsText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : markOf(inline.note))).join('');
}

function markOf({ label }: NoteText): string {
  return `[${label}]`;
}
