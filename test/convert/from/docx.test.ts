import assert from 'node:assert/strict';
import {
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { writeDocument } from '../../../server/src/convert/writeDocument';
import { read, sayingsOf, seedTexts, textIn } from '../reading';

suite('Reading a Word document', () => {
  for (const [name, text] of seedTexts) {
    test(`${name} says the same`, async () => {
      const bytes = (await writeDocument({ path: name, text }, 'docx')) as Uint8Array;
      assert.deepEqual(sayingsOf(await textIn(bytes)), sayingsOf(text));
    });
  }

  test('headings that are bold or in a style for headings, and text of several runs', () =>
    check(
      [
        paragraph('Vragen over de brug'),
        new Paragraph({ text: 'Vraag 1', heading: HeadingLevel.HEADING_3 }),
        new Paragraph({
          children: [new TextRun('Kent u de '), new TextRun({ text: 'brug', italics: true }), new TextRun('?')],
        }),
        new Paragraph({ children: [new TextRun({ text: 'Antwoord 1', bold: true })] }),
        new Paragraph({ children: [new TextRun('Ja.'), new TextRun({ text: 'Die is er.', break: 1 })] }),
      ],
      ['Vragen over de brug', 'Vraag 1', 'Kent u de brug?', 'Antwoord 1', 'Ja.\nDie is er.'],
    ));

  test('a footnote', () =>
    check(
      [
        new Paragraph({ children: [new TextRun('Kent u dit bericht?'), new FootnoteReferenceRun(1)] }),
        paragraph('Ja.'),
      ],
      ['Kent u dit bericht?[1]', 'Ja.', '[1] De Courant, 3 mei 2024'],
    ));

  test('a link', () =>
    check(
      [
        new Paragraph({
          children: [
            new TextRun('Zie '),
            new ExternalHyperlink({ link: 'https://example.org/brug', children: [new TextRun('de website')] }),
            new TextRun(' en '),
            new InternalHyperlink({ anchor: 'boven', children: [new TextRun('boven')] }),
            new TextRun('.'),
          ],
        }),
      ],
      ['Zie de website (https://example.org/brug) en boven.'],
    ));

  test('small digits', () =>
    check(
      [new Paragraph({ children: [new TextRun('Dertig m'), new TextRun({ text: '2', superScript: true })] })],
      ['Dertig m²'],
    ));

  test('a table of data keeps its rows', () =>
    check(
      [
        tableOf([
          ['Gemeente', 'Scholen'],
          ['Delft', '3'],
        ]),
        paragraph('Zo is het.'),
      ],
      ['| Gemeente | Scholen |\n| Delft | 3 |', 'Zo is het.'],
    ));

  test('a table that only places questions and answers is text', () =>
    check(
      [
        tableOf([
          ['Vraag 1', 'Kent u de brug?'],
          ['Antwoord', 'Ja.'],
        ]),
      ],
      ['Vraag 1', 'Kent u de brug?', 'Antwoord', 'Ja.'],
    ));

  test('what was deleted is gone, and what was inserted is there', () => {
    const change = { id: 0, author: 'A', date: '2024-05-03T00:00:00Z' };
    return check(
      [
        new Paragraph({
          children: [
            new TextRun('Er doen '),
            new DeletedTextRun({ text: 'twintig', ...change }),
            new InsertedTextRun({ text: 'dertig', ...change }),
            new TextRun(' scholen mee.'),
          ],
        }),
      ],
      ['Er doen dertig scholen mee.'],
    );
  });

  test('numbers that Word counts, with other text between them', () =>
    check(
      [
        numbered('Kent u de brug?'),
        paragraph('Antwoord: ja.'),
        numbered('Waarom?'),
        numbered('Nu?', 1),
        numbered('Later?', 1),
      ],
      ['1. Kent u de brug?', 'Antwoord: ja.', '2. Waarom?', '2a) Nu?', '2b) Later?'],
    ));

  test('numbers that are the heading', () =>
    check(
      [numbered('', 2), paragraph('Kent u de brug?'), numbered('', 2), paragraph('Waarom?')],
      ['Vraag 1', 'Kent u de brug?', 'Vraag 2', 'Waarom?'],
    ));

  test('numbers by a style for lists', async () => {
    const parts = unzipSync(await documentOf([numbered('Eerst'), paragraph('Tussen'), numbered('Dan')]));
    const numbering = new TextDecoder().decode(parts['word/numbering.xml'] ?? assert.fail());
    const linked = numbering
      .replace(/<w:num .*/s, '')
      .replace(/(<w:abstractNum w:abstractNumId="2"[^>]*>)/, '$1<w:styleLink w:val="Lijst"/>')
      .concat('<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Lijst"/></w:abstractNum>')
      .concat('<w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num></w:numbering>');
    const document = zipSync({ ...parts, 'word/numbering.xml': new TextEncoder().encode(linked) });
    assert.equal(await textIn(document), '1. Eerst\n\nTussen\n\n2. Dan\n');
  });

  test('numbers by the style of the paragraph', () =>
    check(
      [new Paragraph({ text: 'Eerst', style: 'Genummerd' }), new Paragraph({ text: 'Dan', style: 'Genummerd' })],
      ['1. Eerst', '2. Dan'],
    ));

  test('a numbered paragraph that was deleted is not counted, nor one that was moved away', async () => {
    const item = (text: string, change = '') =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:rPr>${change}</w:rPr></w:pPr>${text}</w:p>`;
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    await checkBody(
      [
        item(run('Kent u de brug?')),
        item('<w:del><w:r><w:delText>Waar is zij?</w:delText></w:r></w:del>', '<w:del/>'),
        item(run('Waarom is zij '), '<w:del/>'),
        item(run('gesloten?')),
        item(`<w:moveFrom>${run('Hoe lang nog?')}</w:moveFrom>`, '<w:moveFrom/>'),
        item(run('En nu?')),
      ],
      ['1. Kent u de brug?', '2. Waarom is zij gesloten?', '3. En nu?'],
    );
  });

  test('a line end, a tab and a text of which the direction is told', () =>
    checkBody(
      [
        '<w:p><w:r><w:t>De brug</w:t><w:cr/><w:t>is dicht</w:t><w:ptab/><w:t>sinds mei.</w:t></w:r></w:p>',
        '<w:p><w:bdo w:val="ltr"><w:r><w:t>Delft</w:t></w:r></w:bdo><w:dir><w:r><w:t>, Leiden</w:t></w:r></w:dir></w:p>',
        '<w:p><w:r><w:ruby><w:rt><w:r><w:t>brug</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>pont</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
      ],
      ['De brug\nis dicht sinds mei.', 'Delft, Leiden', 'pont'],
    ));

  test('a text in a part with another name', async () => {
    const parts = unzipSync(await documentOf([numbered('Kent u de brug?')]));
    const renamed = Object.entries(parts).map(([name, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      const written = new TextEncoder().encode(text.replaceAll('word/document.xml', 'word/document2.xml'));
      return [name.replace('document.xml', 'document2.xml'), written] as const;
    });
    assert.equal(await textIn(zipSync(Object.fromEntries(renamed))), '1. Kent u de brug?\n');
  });

  test('text boxes, each once', () => {
    const box = (text: string) =>
      `<w:txbxContent><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
    const now = (text: string) => `<w:drawing><wp:inline>${box(text)}</wp:inline></w:drawing>`;
    const before = (text: string) => `<w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`;
    const both = (choice: string, fallback: string) =>
      `<mc:AlternateContent><mc:Choice>${choice}</mc:Choice>${fallback}</mc:AlternateContent>`;
    const runs = [
      both(now('In twee vormen'), `<mc:Fallback>${before('In twee vormen')}</mc:Fallback>`),
      both(now('Anders een plaatje'), '<mc:Fallback><w:pict/></mc:Fallback>'),
      both(now('Anders niets'), ''),
      now('Alleen nieuw'),
    ];
    return checkBody(
      runs.map((run) => `<w:p><w:r>${run}</w:r></w:p>`),
      ['1. In twee vormen', '2. Anders een plaatje', '3. Anders niets', '4. Alleen nieuw'],
    );
  });

  test('a field that was filled in, and fields that still say what is asked', () => {
    const field = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const cell = (content: string) => `<w:tc><w:p>${content}</w:p></w:tc>`;
    const prompt = run('Klik of tik om tekst in te voeren.');
    return checkBody(
      [
        field('<w:text/>', `<w:p>${run('Ja.')}</w:p>`),
        field('<w:showingPlcHdr/><w:text/>', `<w:p>${prompt}</w:p>`),
        `<w:p>${run('Op ')}${field('<w:showingPlcHdr w:val="1"/>', prompt)}${field('<w:showingPlcHdr w:val="0"/>', run('3 mei'))}</w:p>`,
        `<w:tbl><w:tr>${cell(run('Delft'))}${field('<w:showingPlcHdr/>', cell(prompt))}${cell(run('3'))}</w:tr></w:tbl>`,
      ],
      ['Ja.', 'Op 3 mei', '| Delft |  | 3 |'],
    );
  });

  test('a field that is said to show its prompt, with text in it', () => {
    const field = (content: string, flag = '<w:showingPlcHdr/>') =>
      `<w:sdt><w:sdtPr>${flag}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const run = (text: string, style = '') =>
      `<w:r>${style === '' ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    const line = (content: string) => `<w:p>${content}</w:p>`;
    const prompt = field(run('Naam', 'PlaceholderText') + run(' De Boer'));
    return checkBody(
      [
        field(line(run('Vraag 1')) + line(run('Kent u de brug?')) + field(line(run('Ja.')), '')),
        line(run('Aan ') + prompt),
        line(run('Op ') + field(run('[datum]', 'Tekstvanplaatsaanduiding')) + run('3 mei')),
        line(run('Door ') + field(run('wie?', 'Prompt')) + run('ons')),
        field(line(run('Klik of tik om een datum in te voeren.')) + field(line(run('4 mei')), '')),
      ],
      ['Vraag 1', 'Kent u de brug?', 'Ja.', 'Aan De Boer', 'Op 3 mei', 'Door ons', '4 mei'],
    );
  });

  test('an empty document', async () => assert.deepEqual(await read(await documentOf([])), { problem: 'empty' }));

  test('cells that go over several columns or rows', () => {
    const cell = (text: string, options: { readonly columnSpan?: number; readonly rowSpan?: number } = {}) =>
      new TableCell({ ...options, children: [paragraph(text)] });
    const table = new Table({
      rows: [
        new TableRow({ children: [cell('Gemeente'), cell('Bruggen', { columnSpan: 2 })] }),
        new TableRow({ children: [cell('Delft', { rowSpan: 2 }), cell('3'), cell('4')] }),
        new TableRow({ children: [cell('5'), cell('6')] }),
      ],
    });
    return check([table], ['| Gemeente | Bruggen |  |\n| Delft | 3 | 4 |\n|  | 5 | 6 |']);
  });

  test('words on either side of the end of a page, and a place where a word may be cut', () =>
    check(
      [new Paragraph({ children: [new TextRun('De brug'), new PageBreak(), new TextRun('is ge\u00adsloten')] })],
      ['De brug', 'is gesloten'],
    ));

  test('a damaged document', async () => {
    const bytes = await documentOf([paragraph('Vraag 1')]);
    assert.deepEqual(await read(bytes.subarray(0, bytes.length / 2)), { problem: 'damaged-word' });
    const parts = unzipSync(bytes);
    const text = parts['word/document.xml'] ?? assert.fail();
    const half = zipSync({ ...parts, 'word/document.xml': text.subarray(0, text.length - 20) });
    assert.deepEqual(await read(half), { problem: 'damaged-word' });
  });

  test('a file that is packed as Word documents are, and holds something else', async () => {
    const zip =
      'UEsDBBQAAAAAAAAAIQD5776jAQAAAAEAAAABAAAAYWJQSwECFAMUAAAAAAAAACEA+e++owEAAAABAAAAAQAAAAAAAAAAAAAAgAEAAAAAYVBLBQYAAAAAAQABAC8AAAAgAAAAAAA=';
    assert.deepEqual(await read(Buffer.from(zip, 'base64')), { problem: 'not-word' });
  });

  test('a document with a password, and one of an old version', async () => {
    const container = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const locked = Buffer.concat([container, Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')]);
    assert.deepEqual(await read(locked), { problem: 'locked-word' });
    assert.deepEqual(await read(Buffer.concat([container, Buffer.alloc(500)])), { problem: 'old-word' });
  });
});

/** Checks the text of a Word document with these paragraphs, of which the pages have a header. */
async function check(children: readonly FileChild[], paragraphs: readonly string[]): Promise<void> {
  const text = paragraphs.join('\n\n');
  assert.equal(await textIn(await documentOf(children)), text === '' ? '' : `${text}\n`);
}

/** Checks the text of a Word document with this markup in it, as programs write it that the tests do not have. */
async function checkBody(markup: readonly string[], paragraphs: readonly string[]): Promise<void> {
  const parts = unzipSync(await documentOf([numbered('Eerst'), paragraph('@')]));
  const main = new TextDecoder().decode(parts['word/document.xml'] ?? assert.fail());
  const body = main.replace(/<w:body>.*<\/w:body>/s, () => `<w:body>${markup.join('')}</w:body>`);
  const document = zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(body) });
  assert.equal(await textIn(document), `${paragraphs.join('\n\n')}\n`);
}

function documentOf(children: readonly FileChild[]): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'vragen',
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
              { level: 1, format: LevelFormat.LOWER_LETTER, text: '%1%2)' },
              { level: 2, format: LevelFormat.DECIMAL, text: 'Vraag %3' },
            ],
          },
        ],
      },
      styles: {
        paragraphStyles: [
          { id: 'Prompt', name: 'Placeholder Text' },
          { id: 'Genummerd', name: 'Genummerd', paragraph: { numbering: { reference: 'vragen', level: 0 } } },
        ],
      },
      footnotes: { 1: { children: [paragraph('De Courant, 3 mei 2024')] } },
      sections: [{ headers: { default: new Header({ children: [paragraph('Ministerie')] }) }, children }],
    }),
  );
}

function paragraph(text: string): Paragraph {
  return new Paragraph(text);
}

function numbered(text: string, level = 0): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'vragen', level } });
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [paragraph(text)] })) }),
    ),
  });
}
