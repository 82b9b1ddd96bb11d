import { type Element, isTag } from 'domhandler';

/**
 * Whether an element is no part of what somebody reads in a page: the foot of the page, or words and paragraphs that it
 * does not show. What holds several paragraphs may be unfolded there, such as the answer below a question, and counts.
 */
export function isUnseen(element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'footer') return isFootOfPage(element);
  if (mayUnfold.has(name)) return false;
  const { hidden, style = '' } = attribs;
  return (hidden !== undefined && hidden !== 'until-found') || /(?:^|;)\s*display\s*:\s*none(?![\w-])/i.test(style);
}

const mayUnfold = new Set(
  'article aside blockquote body dd details div dl fieldset figure html main ol section table tbody tr ul'.split(' '),
);

/** The foot of an article or of another part of the page may hold its footnotes. */
function isFootOfPage(footer: Element): boolean {
  for (let around = footer.parent; around !== null && isTag(around); around = around.parent) {
    if (parts.has(around.name)) return false;
  }
  return true;
}

const parts = new Set(['article', 'aside', 'blockquote', 'footer', 'main', 'section']);
