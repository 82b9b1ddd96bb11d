import { type ChildNode, type Element, isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { type Dialect, nameOf, type Role, rolesFor, spanned, textOf } from './markup';
import { parseMarkup } from './parseMarkup';

/**
 * The text of questions and answers in the XML of officielebekendmakingen.nl, both in its present form (`kamervragen`)
 * and in the one before it (`vraagdoc`). An element that is not known only holds text.
 */
export function readXml(xml: string): string {
  const children = parseMarkup(withSigns(withoutDocumentType(xml)), { xmlMode: true });
  return textOf(children, dialectOf(children));
}

const documentType = /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/y;

/** With the signs that older documents name as HTML does, `&eacute;`; XML itself knows five names. */
function withSigns(xml: string): string {
  return xml.replace(/&(?!(?:amp|lt|gt|quot|apos);)\w+;/g, (name) => DomUtils.textContent(parseMarkup(name)));
}

/** Without what names the kind of a document; the names that it gives to pieces of text are not looked up. */
function withoutDocumentType(xml: string): string {
  documentType.lastIndex = Math.max(0, xml.indexOf('<!DOCTYPE'));
  return xml.replace(documentType, '');
}

const roles: Readonly<Record<string, Role>> = {
  ...rolesFor('block', 'al al-groep dagtekening deze gegeven kamervraagkop kamervraagnummer kamervraagomschrijving'),
  ...rolesFor('block', 'kamervraagopmerking kop nr nummer omschr ondertekening opmerking reactie tekst tekstregel'),
  ...rolesFor('block', 'titel title toelicht toelichting tussenkop vraagnummer citaat bijschrift plaatje bron'),
  ...rolesFor('list', 'lijst'),
  ...rolesFor('hidden', 'metadata meta'),
  vraag: 'question',
  antwoord: 'answer',
  li: 'item',
  table: 'table',
  row: 'row',
  entry: 'cell',
  br: 'break',
  sup: 'raised',
};

function dialectOf(nodes: ChildNode[]): Dialect {
  const notes = DomUtils.findAll((element) => nameOf(element) === 'noot', nodes);
  const pointed = new Map(
    DomUtils.findAll((element) => nameOf(element) === 'nootref', nodes).map((mark) => [mark, noteOf(mark)]),
  );
  const apart = new Set(pointed.values());

  return {
    roleOf: (element) => {
      const name = nameOf(element);
      if (name === 'noot' || (name === 'li.nr' && isItem(element.parent)) || name === 'noot.nr') return 'hidden';
      // What names a heading stands on one line with it: label, number and title.
      if (name === 'nr' || name === 'titel') return isHeading(element.parent) ? 'transparent' : 'block';
      return roles[name] ?? 'transparent';
    },
    bulletOf: (item) => {
      const number = item.children.find((child) => isTag(child) && nameOf(child) === 'li.nr');
      const written = number === undefined ? '' : DomUtils.textContent(number).trim();
      return `${written === '' || /^[-–•·]$/.test(written) ? '•' : written} `;
    },
    // Columns are named `col1`, `col2`, or likewise.
    spanOf: ({ attribs: { namest, nameend, morerows } }) => ({
      columns: spanned(numberIn(nameend) - numberIn(namest) + 1),
      rows: spanned(Number(morerows) + 1),
    }),
    noteAt: (element) => {
      const note = nameOf(element) === 'noot' && !apart.has(element) ? element : pointed.get(element);
      return note?.children;
    },
    addressOf: (element) => (nameOf(element) === 'extref' ? element.attribs.doc : undefined),
  };

  /** The footnote at which a mark points, by its number or its name. */
  function noteOf(mark: Element): Element | undefined {
    const { nr, refid = nr } = mark.attribs;
    return notes.find(({ attribs }) => attribs.nr === nr || attribs.id === refid);
  }
}

function isItem(element: Element['parent']): boolean {
  return element !== null && isTag(element) && nameOf(element) === 'li';
}

function isHeading(element: Element['parent']): boolean {
  return element !== null && isTag(element) && nameOf(element) === 'kop';
}

function numberIn(name: string | undefined): number {
  return Number(/\d{1,4}$/.exec(name ?? '')?.[0]);
}
