import { type ChildNode, Element, isTag, isText, Text } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { type Dialect, type Role, rolesFor, spanned, textOf } from './markup';
import { inFormat } from './numberFormats';
import { parseMarkup } from './parseMarkup';
import { isUnseen } from './unseenElements';

/**
 * The text of a web page or an HTML document, without what a page has around it. It knows the sections and the
 * footnotes of officielebekendmakingen.nl, and footnotes that are links to a place in the same page.
 */
export function readHtml(html: string): string {
  const children = parseMarkup(html);
  keepLineEnds(DomUtils.getElementsByTagName('pre', children));
  return textOf(mainPart(children), dialectOf(children));
}

/** Makes elements of the line ends in text that was laid out before it came into the page; elsewhere they are blanks. */
function keepLineEnds(laidOut: Element[]): void {
  for (const text of DomUtils.filter(isText, laidOut).filter(isText)) {
    const [first = '', ...others] = text.data.split(/\r\n|\r|\n/);
    text.data = first;
    for (const line of others.reverse()) {
      DomUtils.append(text, new Text(line));
      DomUtils.append(text, new Element('br', {}));
    }
  }
}

/** Where the document itself stands in a page, from the surest place to the least. */
const mainParts: readonly ((element: Element) => boolean)[] = [
  ({ attribs }) => attribs.id === 'main-column',
  ({ name }) => name === 'article',
  ({ name }) => name === 'main',
  ({ name }) => name === 'body',
];

function mainPart(nodes: ChildNode[]): readonly ChildNode[] {
  for (const isMain of mainParts) {
    const found = DomUtils.findAll(isMain, nodes);
    if (found.length === 1) return found;
  }
  return nodes;
}

const roles: Readonly<Record<string, Role>> = {
  ...rolesFor('block', 'address article aside body dd div dl dt fieldset figcaption figure footer'),
  ...rolesFor('block', 'h1 h2 h3 h4 h5 h6 header hr html main p pre section caption'),
  ...rolesFor('list', 'ol ul'),
  ...rolesFor('hidden', 'button del form head iframe nav noscript script select style svg template'),
  ...rolesFor('cell', 'td th'),
  blockquote: 'quotation',
  li: 'item',
  table: 'table',
  tr: 'row',
  br: 'break',
  sup: 'raised',
};

const classRoles: Readonly<Record<string, Role>> = { vraag: 'question', antwoord: 'answer', 'note-close': 'hidden' };

function dialectOf(nodes: ChildNode[]): Dialect {
  const byId = new Map(
    DomUtils.findAll(({ attribs }) => attribs.id !== undefined, nodes).map((element) => [element.attribs.id, element]),
  );
  const noteOf = new Map<Element, Element>();
  for (const link of DomUtils.getElementsByTagName('a', nodes)) {
    const target = targetOf(link);
    if (target !== undefined) noteOf.set(link, target);
  }
  const notes = new Set(noteOf.values());

  return {
    roleOf: (element) => {
      if (notes.has(element) || isBackLink(element) || isUnseen(element)) return 'hidden';
      const byClass = element.attribs.class?.split(/\s+/).map((name) => classRoles[name]);
      const role = byClass?.find((one) => one !== undefined) ?? roles[element.name] ?? 'transparent';
      // The mark of a footnote may stand in small characters; it says of itself what it is.
      return role === 'raised' && DomUtils.getElementsByTagName('a', element).length > 0 ? 'transparent' : role;
    },
    bulletOf: createBullets(),
    spanOf: ({ attribs }) => ({ columns: spanned(Number(attribs.colspan)), rows: spanned(Number(attribs.rowspan)) }),
    noteAt: (element) => noteOf.get(element)?.children,
    addressOf: ({ name, attribs }) => (name === 'a' ? attribs.href : undefined),
  };

  /** The footnote at which a link points: one of which the text is a number, to an element that is no heading. */
  function targetOf(link: Element): Element | undefined {
    const id = link.attribs.href?.match(/^#(.+)$/)?.[1];
    if (id === undefined || !/^\s*[[(]?\d{1,3}[\])]?\s*$/.test(DomUtils.textContent(link))) return undefined;
    const target = byId.get(`supernote-note-${id}`) ?? byId.get(id);
    if (target === undefined || /^h\d$/.test(target.name)) return undefined;
    const isAround = DomUtils.findOne((element) => element === link, target.children) !== null;
    return isAround || DomUtils.textContent(target).trim() === '' ? undefined : target;
  }

  /** What a footnote has besides its text: its number, and the way back to the mark. */
  function isBackLink(element: Element): boolean {
    if (element.attribs.class?.includes('nootnum')) return !noteOf.has(element);
    const isLink = element.name === 'a' && element.attribs.href?.startsWith('#') === true;
    return isLink && /^\s*[↑↩^]/.test(DomUtils.textContent(element));
  }
}

/** Gives the bullet of an item, or its number. */
function createBullets(): (item: Element) => string {
  const numbers = new Map<Element, string>();
  return (item) => {
    const list = item.parent;
    if (list === null || !isTag(list) || list.name !== 'ol') return '• ';
    if (!numbers.has(item)) for (const [one, number] of numbered(list)) numbers.set(one, number);
    return `${numbers.get(item)}. `;
  };
}

/** The items of a list with their numbers: an item may say its own, and those below it count on from there. */
function numbered(list: Element): readonly (readonly [Element, string])[] {
  const items = list.children.filter(isTag).filter(({ name }) => name === 'li');
  const { start, type = '1', reversed } = list.attribs;
  const step = reversed === undefined ? 1 : -1;
  let next = wholeNumber(start) ?? (reversed === undefined ? 1 : items.length);
  return items.map((item) => {
    const number = wholeNumber(item.attribs.value) ?? next;
    next = number + step;
    return [item, inFormat(number, formats[type] ?? 'decimal')];
  });
}

/** What HTML calls the ways to count, by the names that Word has for them. */
const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}
