import assert from 'node:assert/strict';
import { type Element, isTag, isText } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { brief, signed, written } from '../documents';
import { fixtureTexts, seedTexts } from '../reading';

const blocks = '(blockList |blockContainer |tblock |toc |ul |ol |table |p |foreign |block )';
/** Of the inline elements, markers and notes, which may stand in any order, those that are written here. */
const inlines = '(authorialNote |noteRef |eol |b |i )*';
const heads = '(num |heading |subheading )*';
const identified = 'FRBRthis (FRBRuri )+(FRBRalias )*(FRBRdate )+(FRBRauthor )+(componentInfo )?(preservation )?';
const named = 'eId href showAs shortForm?';
const spoken = { children: `${heads}(from )?${blocks}+`, attributes: 'eId by to?' };

/** What an element may hold and has to have. */
interface Model {
  /** The elements in it, as a regular expression. */
  readonly children: string;
  /** Its attributes as far as they are written here; one with a question mark may be left out. */
  readonly attributes?: string;
}

/**
 * The elements that are written here with their content models in the schema of Akoma Ntoso 3.0 (OASIS Standard,
 * 29 August 2018, `akomantoso30.xsd`). An `eId` that the schema calls required where the naming convention is followed
 * is required here.
 */
const models: Readonly<Record<string, Model>> = {
  akomaNtoso: { children: 'debate (components )?', attributes: 'xmlns' },
  debate: {
    children: 'meta (coverPage )?(preface )?debateBody (conclusions )?(attachments )?(components )?',
    attributes: 'name contains?',
  },
  meta: {
    children:
      'identification (publication )?(classification )*(lifecycle )*(workflow )*(analysis )*(temporalData )*(references )*(notes )*(proprietary )*(presentation )*',
  },
  identification: { children: 'FRBRWork FRBRExpression FRBRManifestation (FRBRItem )?', attributes: 'source' },
  FRBRWork: {
    children: `${identified}FRBRcountry (FRBRsubtype )?(FRBRnumber )*(FRBRname )*(FRBRprescriptive )?(FRBRauthoritative )?`,
  },
  FRBRExpression: {
    children: `${identified}(FRBRversionNumber )?(FRBRauthoritative )?(FRBRmasterExpression )?(FRBRlanguage )+(FRBRtranslation )*`,
  },
  FRBRManifestation: { children: `${identified}(FRBRportion )?(FRBRformat )?` },
  FRBRthis: { children: '', attributes: 'value' },
  FRBRuri: { children: '', attributes: 'value' },
  FRBRdate: { children: '', attributes: 'date name' },
  FRBRauthor: { children: '', attributes: 'href as?' },
  FRBRcountry: { children: '', attributes: 'value' },
  FRBRlanguage: { children: '', attributes: 'language' },
  references: { children: '(TLCPerson |TLCOrganization )+', attributes: 'source' },
  TLCOrganization: { children: '', attributes: named },
  TLCPerson: { children: '', attributes: named },
  preface: { children: `(${blocks}|longTitle |formula |container )+`, attributes: 'eId?' },
  debateBody: { children: '(questions |debateSection )+', attributes: 'eId?' },
  questions: { children: `${heads}(questions |question |answer |other |${blocks})*`, attributes: 'eId' },
  question: spoken,
  answer: spoken,
  other: { children: `${blocks}*`, attributes: 'eId' },
  conclusions: { children: `(${blocks}|longTitle |formula |container )+`, attributes: 'eId?' },
  num: { children: inlines, attributes: 'eId?' },
  heading: { children: inlines, attributes: 'eId' },
  p: { children: inlines, attributes: 'eId?' },
  b: { children: inlines, attributes: 'eId?' },
  i: { children: inlines, attributes: 'eId?' },
  ul: { children: '(li )+', attributes: 'eId' },
  li: { children: '(authorialNote |noteRef |eol |b |i |ul |ol |p )*', attributes: 'eId? value?' },
  table: { children: '(caption )?(tr )+', attributes: 'eId' },
  tr: { children: '(th |td )+', attributes: 'eId?' },
  td: { children: `${blocks}*`, attributes: 'eId? rowspan? colspan?' },
  authorialNote: { children: `${blocks}+`, attributes: 'eId marker? placement? placementBase?' },
  noteRef: { children: '', attributes: 'eId? href marker? placement? placementBase?' },
  eol: { children: '', attributes: 'eId? number? breakAt? breakWith?' },
};

/** The elements in which text may stand. */
const mixed = ['num', 'heading', 'p', 'b', 'i', 'li'];

/** The types of the attributes that are not just any text. */
const types: Readonly<Record<string, (value: string) => boolean>> = {
  eId: (value) => /^\S+$/.test(value),
  by: isReference,
  to: isReference,
  source: isReference,
  href: (value) => /^(?:#|\/akn\/)[\w./-]+$/.test(value),
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value).toISOString().startsWith(value),
  placement: (value) => ['side', 'left', 'right', 'bottom', 'inline'].includes(value),
};

function isReference(value: string): boolean {
  return /^#\S+$/.test(value);
}

suite('Writing Akoma Ntoso', () => {
  for (const [name, text] of [
    ['brief.txt', brief],
    ['a text with the signs of Markdown', signed],
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

  test('a footnote stands where its first mark is, and below the text where it has none', async () => {
    const document = await written(
      'Vraag 1\nKent u de brug[1]?\n\nAntwoord 1\nJa.[1]\n\n[1] Kamerstuk 22 112\n[2] Zie <boven>.\n',
      'akn',
    );
    check(document);
    assert.match(
      document,
      /de brug<authorialNote eId="questions_1__question_1__authorialNote_1" marker="1" placement="bottom"><p>Kamerstuk 22 112<\/p><\/authorialNote>\?/,
    );
    assert.match(document, /Ja\.<noteRef href="#questions_1__question_1__authorialNote_1" marker="1"\/>/);
    assert.match(
      document,
      /<conclusions eId="conclusions">\n<p><authorialNote eId="conclusions__authorialNote_1" marker="2" placement="bottom"><p>Zie &#60;boven&#62;\.<\/p>/,
    );
  });

  test('the signs of Markdown become what they mean', async () => {
    const document = await written(signed, 'akn');
    for (const written of [
      '<p><b>Antwoorden op de vragen van <b>het lid Visser</b> over bruggen</b></p>',
      '<p>Kent u <b>het bericht</b><authorialNote',
      '<p>De <i>Courant</i>, 3 mei 2024</p></authorialNote> over <i>due diligence</i> en 5 * 3?</p>',
      '<tr><td><p><b>Gemeente</b></p></td>',
    ])
      assert.ok(document.includes(written), written);
  });

  for (const [said, date] of [
    ['3 mei 2024', '2024-05-03'],
    ['31 april 2024', '0001-01-01'],
    ['45 mei 2024', '0001-01-01'],
    ['29 februari 2023', '0001-01-01'],
    ['29 februari 2024', '2024-02-29'],
  ] as const) {
    test(`the date ${said}`, async () => {
      const title = `Vragen van het lid De Boer (ABC) aan de minister van Verkeer over bruggen (ingezonden ${said})`;
      const document = await written(`${title}\n\nVraag 1\nKent u de brug?\n`, 'akn');
      check(document);
      assert.match(
        document,
        new RegExp(`<FRBRdate date="${date}" name="${date === '0001-01-01' ? 'onbekend' : 'ingezonden'}"/>`),
      );
    });
  }

  test('questions and answers that have no number, or one twice, have names of their own', async () => {
    const document = await written('Vraag 1\nKent u de brug?\n\nAntwoord 1\nJa.\n\nAntwoord 1\nNee.\n', 'akn');
    check(document);
    assert.match(document, /<answer eId="questions_1__answer_1_2"/);
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
      /<question eId="questions_1__question_3" by="#vragensteller" to="#bewindspersoon">\n<num>3<\/num>\n<heading eId="questions_1__question_3__heading">Vraag 3<\/heading>\n<p>Waarom\?<\/p>\n<\/question>/,
    );
    assert.match(
      document,
      /<answer eId="questions_1__answer_2-3" by="#bewindspersoon" to="#vragensteller">\n<num>2 en 3<\/num>\n<heading eId="questions_1__answer_2-3__heading">Antwoord op vraag 2 en 3<\/heading>/,
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
  const model = models[name];
  assert.ok(model, `${name} is not known`);
  const inside = children.filter(isTag).map((child) => `${child.name} `);
  assert.match(inside.join(''), new RegExp(`^(?:${model.children})$`), `in ${name}`);
  if (!mixed.includes(name))
    assert.equal(
      children.some((child) => isText(child) && child.data.trim() !== ''),
      false,
      `text in ${name}`,
    );
  const attributes = model.attributes?.split(' ') ?? [];
  for (const attribute of attributes.filter((one) => !one.endsWith('?'))) {
    assert.ok(attribs[attribute], `${name} has no ${attribute}`);
  }
  for (const [attribute, value] of Object.entries(attribs)) {
    assert.ok(
      attributes.some((one) => one.replace('?', '') === attribute),
      `${attribute} in ${name}`,
    );
    assert.ok(types[attribute]?.(value) ?? true, `${attribute}="${value}"`);
  }
}
