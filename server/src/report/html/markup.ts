/** HTML that may be put in a page as it is. */
export interface Markup {
  readonly html: string;
}

/** What can stand in a template: a text is escaped, and nothing is shown for what is not there. */
export type Content = string | number | Markup | undefined | readonly Content[];

/**
 * A piece of a page. Whatever is put in it is text, and stays text, also within quotes in a tag, unless it was made by
 * this function too.
 */
export function html(pieces: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { html: pieces.map((piece, index) => piece + render(contents[index])).join('') };
}

function render(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return content.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  if (typeof content === 'number') return String(content);
  return 'html' in content ? content.html : content.map(render).join('');
}
