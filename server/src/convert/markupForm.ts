/** A form that is text itself, and holds a document between its tags. */
export type MarkupForm = 'html' | 'akn' | 'xml';

/** How each of them begins, in the order in which it is looked for. */
const beginnings: readonly (readonly [form: MarkupForm, beginning: RegExp])[] = [
  // A comment ends at its first "-->": where it could go on, a row of comments could be cut in endlessly many ways.
  [
    'html',
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body|main|article)\b/i,
  ],
  ['akn', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:\w+:)?akomaNtoso\b/],
  ['xml', /^\s*(?:<\?xml\b|<(?:\w+:)?(?:officiele-publicatie|kamervragen|vraagdoc)\b)/],
];

/** Which of them a text is, by its first characters; any other text is the document itself. */
export function markupFormOf(text: string): MarkupForm | undefined {
  const start = text.slice(0, 4096);
  return beginnings.find(([, beginning]) => beginning.test(start))?.[0];
}
