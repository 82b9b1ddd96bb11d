import assert from 'node:assert/strict';
import { type Element, isTag } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { brief, written } from '../documents';
import { fixtureTexts, seedTexts } from '../reading';

const blocks = '(p |ul |table )';
const names = 'FRBRthis FRBRuri FRBRdate FRBRauthor ';
const inline = '(noteRef |eol )*';

/**
 * Which elements stand in which, in what order, as far as they are written here: taken from the schema of Akoma Ntoso
 * 3.0, which no package brings along.
 */
const contents: Readonly<Record<string, { readonly children: string; readonly attributes?: readonly string[] }>> = {
  akomaNtoso: { children: 'debate ' },
  debate: { children: 'meta (preface )?debateBody ', attributes: ['name'] },
  meta: { children: 'identification references (notes )?' },
  identification: { children: 'FRBRWork FRBRExpression FRBRManifestation ', attributes: ['source'] },
  FRBRWork: { children: `${names}FRBRcountry ` },
  FRBRExpression: { children: `${names}FRBRlanguage ` },
  FRBRManifestation: { children: names },
  FRBRthis: { children: '', attributes: ['value'] },
  FRBRuri: { children: '', attributes: ['value'] },
  FRBRdate: { children: '', attributes: ['date', 'name'] },
  FRBRauthor: { children: '', attributes: ['href'] },
  FRBRcountry: { children: '', attributes: ['value'] },
  FRBRlanguage: { children: '', attributes: ['language'] },
  references: { children: '(TLCOrganization |TLCPerson )+', attributes: ['source'] },
  TLCOrganization: { children: '', attributes: ['eId', 'href', 'showAs'] },
  TLCPerson: { children: '', attributes: ['eId', 'href', 'showAs'] },
  notes: { children: '(note )+', attributes: ['source'] },
  note: { children: `${blocks}+`, attributes: ['eId', 'marker'] },
  preface: { children: `${blocks}+` },
  debateBody: { children: '(questions )+' },
  questions: { children: '(question |answer |other )*', attributes: ['eId'] },
  question: { children: `(num )?(heading )?${blocks}+`, attributes: ['eId', 'by', 'to'] },
  answer: { children: `(num )?(heading )?${blocks}+`, attributes: ['eId', 'by', 'to'] },
  other: { children: `${blocks}+`, attributes: ['eId'] },
  num: { children: '' },
  heading: { children: '' },
  p: { children: inline },
  ul: { children: '(li )+' },
  li: { children: inline },
  table: { children: '(tr )+' },
  tr: { children: '(td )+' },
  td: { children: `${blocks}+` },
  noteRef: { children: '', attributes: ['href', 'marker'] },
  eol: { children: '' },
};

suite('Writing Akoma Ntoso', () => {
  for (const [name, text] of [
    ['brief.txt', brief],
    ['an empty document', ''],
    ...seedTexts,
    ...fixtureTexts,
  ] as const) {
    test(`${name} has the structure of the standard`, async () => check(await written(text, 'akn')));
  }

  test('several sets of questions', async () => {
    const set = 'Vraag 1\nKent u de brug?\n\nVraag 2\nWaarom?\n\nAntwoord 1\nJa.\n\n';
    const document = await written(`Vragen van de VVD\n\n${set}Vragen van het CDA\n\n${set}`, 'akn');
    check(document);
    assert.deepEqual(document.match(/<question eId="[^"]*"/g), [
      '<question eId="questions_1__question_1"',
      '<question eId="questions_1__question_2"',
      '<question eId="questions_2__question_1"',
      '<question eId="questions_2__question_2"',
    ]);
  });

  test('characters that XML does not have are left out', async () => {
    const document = await written('Vraag 1\nKlopt\u0001 d\u000cit\uffff\ud800 😀?\n', 'akn');
    check(document);
    assert.match(document, /<p>Klopt dit 😀\?<\/p>/);
  });

  test('a question and a merged answer', async () => {
    const document = await written(brief, 'akn');
    assert.match(document, /<FRBRdate date="2024-05-26" name="ontvangen"\/>/);
    assert.match(
      document,
      /<question eId="questions_1__question_3" by="#vragensteller" to="#bewindspersoon">\n<num>3<\/num>\n<heading>Vraag 3<\/heading>\n<p>Waarom\?<\/p>\n<\/question>/,
    );
    assert.match(
      document,
      /<answer eId="questions_1__answer_2-3" by="#bewindspersoon" to="#vragensteller">\n<num>2 en 3<\/num>\n<heading>Antwoord op vraag 2 en 3<\/heading>/,
    );
  });
});

function check(document: string): void {
  const [root] = parseDocument(document, { xmlMode: true }).children.filter(isTag);
  assert.ok(root);
  const elements = [root, ...DomUtils.findAll(() => true, root.children)];
  const ids = elements.flatMap(({ attribs }) => attribs.eId ?? []);
  assert.equal(new Set(ids).size, ids.length, 'two elements have one name');
  for (const element of elements) checkElement(element);
  for (const { attribs } of elements) {
    for (const link of [attribs.by, attribs.to, attribs.source, attribs.href]) {
      if (link?.startsWith('#')) assert.ok(ids.includes(link.slice(1)), `${link} leads nowhere`);
    }
  }
}

function checkElement({ name, attribs, children }: Element): void {
  const known = contents[name];
  assert.ok(known, `${name} is not known`);
  const inside = children.filter(isTag).map((child) => `${child.name} `);
  assert.match(inside.join(''), new RegExp(`^${known.children}$`), `in ${name}`);
  for (const attribute of known.attributes ?? []) assert.ok(attribs[attribute], `${name} has no ${attribute}`);
}
