import { type Element, isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { type Dialect, nameOf, type Role, rolesFor, spanned, textOf } from './markup';
import { parseMarkup } from './parseMarkup';

/** The text of questions and answers in Akoma Ntoso, as `to/akn.ts` writes it. An unknown element only holds text. */
export function readAkn(xml: string): string {
  const children = parseMarkup(xml, { xmlMode: true });
  const all = DomUtils.findAll((element) => nameOf(element) === 'authorialNote', children);
  const notes = new Map(all.map((note) => [`#${note.attribs.eId}`, note]));
  return textOf(children, dialectOf(notes));
}

const roles: Readonly<Record<string, Role>> = {
  ...rolesFor('block', 'p num heading subheading preface preamble other scene narrative speech conclusions'),
  ...rolesFor('list', 'ul ol'),
  ...rolesFor('cell', 'td th'),
  question: 'question',
  answer: 'answer',
  li: 'item',
  table: 'table',
  tr: 'row',
  eol: 'break',
  sup: 'raised',
  ...rolesFor('hidden', 'del meta'),
};

/** The notes by the addresses with which further marks point at them. */
function dialectOf(notes: ReadonlyMap<string, Element>): Dialect {
  return {
    roleOf: (element) => {
      if (isLoneNote(element)) return 'item';
      // What the number says, the heading says too.
      if (nameOf(element) === 'num' && hasHeading(element.parent)) return 'hidden';
      return roles[nameOf(element)] ?? 'transparent';
    },
    bulletOf: (item) => (nameOf(item) === 'authorialNote' ? `[${item.attribs.marker}] ` : '• '),
    spanOf: ({ attribs }) => ({ columns: spanned(Number(attribs.colspan)), rows: spanned(Number(attribs.rowspan)) }),
    noteAt: (element) => {
      if (nameOf(element) === 'noteRef') return notes.get(element.attribs.href ?? '')?.children;
      return nameOf(element) === 'authorialNote' && !isLoneNote(element) ? element.children : undefined;
    },
    addressOf: (element) => (/^(?:a|ref)$/.test(nameOf(element)) ? element.attribs.href : undefined),
  };
}

/** Whether it is a footnote to which nothing points: it stands below the text. */
function isLoneNote(element: Element): boolean {
  return nameOf(element) === 'authorialNote' && isWithin(element, 'conclusions');
}

function isWithin({ parent }: Element, name: string): boolean {
  return parent !== null && isTag(parent) && (nameOf(parent) === name || isWithin(parent, name));
}

function hasHeading(section: Element['parent']): boolean {
  return section?.children.some((child) => isTag(child) && nameOf(child) === 'heading') === true;
}
