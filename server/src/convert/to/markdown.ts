import type { Block, Inline } from '../blocks';
import type { Content, Part } from '../content';

/** The document as Markdown: questions are headings, answers headings below them, footnotes those of Markdown. */
export function writeMarkdown({ parts, footnotes }: Content): string {
  const notes = footnotes.map(({ label, text }) => `[^${label}]: ${escaped(text)}`);
  return [...parts.flatMap(partInMarkdown), ...notes].map((text) => `${text}\n`).join('\n');
}

function partInMarkdown({ kind, heading, blocks }: Part): readonly string[] {
  const title = heading === undefined ? [] : [`${kind === 'answer' ? '###' : '##'} ${escaped(heading)}`];
  return [...title, ...listsTogether(blocks)];
}

/** Each block as a text; the items of a list are one text, so that no empty line stands between them. */
function listsTogether(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const text = blockInMarkdown(block);
    if (block.kind === 'item' && blocks[index - 1]?.kind === 'item') texts.push(`${texts.pop()}\n${text}`);
    else texts.push(text);
  }
  return texts;
}

function blockInMarkdown(block: Block): string {
  if (block.kind === 'item') return `${'  '.repeat(block.depth)}- ${withoutMeaning(inlinesInMarkdown(block.text))}`;
  if (block.kind === 'paragraph')
    return block.lines.map((line) => withoutMeaning(inlinesInMarkdown(line))).join('  \n');
  // The first row says how many columns there are: what stands in further ones would be left out.
  const width = block.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const rows = block.rows.map((cells) => {
    const texts = Array.from({ length: width }, (_, index) => inlinesInMarkdown(cells[index] ?? []));
    return `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(width)}`;
  return [rows[0], rule, ...rows.slice(1)].join('\n');
}

function inlinesInMarkdown(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? escaped(inline) : `[^${inline.note.label}]`)).join('');
}

/**
 * A text in which nothing is taken for a tag, a link, code or the name of a sign, as `&lt;` is; stars make words bold, as
 * whoever put them there wants. What cannot be taken for any of these stays as it is: `[zo]`, `< 5`, `C:\map`.
 */
function escaped(text: string): string {
  return text.replace(hasMeaning, '\\$&');
}

// Behind the last bracket of a text the mark of a footnote may stand, and would make a link of it.
const hasMeaning = /\\(?=[!-/:-@[-`{-~]|$)|<(?=[a-z/!?])|`|\[(?=\^)|\](?=[([:]|$)|&(?=#?\w+;)/gi;

/** A line of which the beginning makes no quotation, table, rule or box to tick; a title is one, as bold words are. */
function withoutMeaning(line: string): string {
  return line.replace(/^(?:#{1,6}\s*$|[>|=~]|-+$|(?:- ?){3,}$|\[(?=[ x]\] ))/i, '\\$&');
}
