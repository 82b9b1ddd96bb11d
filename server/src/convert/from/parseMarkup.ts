import { type ChildNode, DomHandler } from 'domhandler';
import { Parser, type ParserOptions } from 'htmlparser2';

/** No document has more elements in each other; a web browser stops at about as many. */
const deepest = 500;

/**
 * The elements and texts of a marked-up document. Of one that is nested deeper than any person writes only the texts
 * are taken, each on a line: whoever goes into its elements one by one would come to an end of the memory.
 */
export function parseMarkup(markup: string, options: ParserOptions = {}): ChildNode[] {
  return parseToDepth(markup, options) ?? parseToDepth(markup.replace(/(?:<[^<>]*>\s*)+/g, '<br/>'), options) ?? [];
}

/** `undefined` where it is too deep. */
function parseToDepth(markup: string, options: ParserOptions): ChildNode[] | undefined {
  const handler = new DomHandler(undefined, { xmlMode: options.xmlMode === true });
  let depth = 0;
  const parser = new Parser(
    // Comments are left out, and CDATA is text like any other.
    {
      onend: () => handler.onend(),
      ontext: (text) => handler.ontext(text),
      onopentag: (name, attributes) => {
        handler.onopentag(name, attributes);
        if (++depth > deepest) parser.pause();
      },
      onclosetag: () => {
        handler.onclosetag();
        depth--;
      },
    },
    options,
  );
  parser.end(markup);
  return depth > deepest ? undefined : handler.dom;
}
