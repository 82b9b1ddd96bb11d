import { withSingleBlanks } from '../../parser/text/singleBlanks';
/**
 * Text of a document as Markdown that shows just that text: `*`, `<` or `#` mean nothing in it, and a web address
 * stays an address that can be followed. Lines are joined, paragraphs stay apart.
 */
export function toMarkdown(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => escapeParagraph(withSingleBlanks(paragraph.trim())))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function escapeParagraph(paragraph: string): string {
  return paragraph
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:!?)»”’'"])/)
    .map((piece, index) => (index % 2 === 1 ? `<${piece}>` : escapeInline(piece)))
    .join('')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([#+\-=])/, '\\$1');
}

function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|$]/g, '\\$&');
}
