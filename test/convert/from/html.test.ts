import assert from 'node:assert/strict';
import { writeDocument } from '../../../server/src/convert/writeDocument';
import { lettersOf, sayingsOf, seedTexts, textIn } from '../reading';

suite('Reading a web page', () => {
  for (const [name, text] of seedTexts) {
    test(`${name} says the same, in the same order`, async () => {
      const [page, plain] = await Promise.all([
        writeDocument({ path: name, text }, 'html'),
        writeDocument({ path: name, text }, 'text'),
      ]);
      const imported = await textIn(page);
      assert.deepEqual(sayingsOf(imported), sayingsOf(text));
      assert.equal(lettersOf(imported), lettersOf(String(plain)));
    });
  }

  test('what was deleted is gone, and what was inserted is there', () =>
    check(
      '<html><p>De brug is <del>open</del> <ins>dicht</ins>.</p><del><p>Weg.</p></del><p>Zo is <s>het</s>.</p></html>',
      ['De brug is dicht.', 'Zo is het.'],
    ));

  test('what the page does not show is gone, and so is its foot', () =>
    check(
      `<html><body><p>Vraag 1</p><p>Klopt dit?<span style="color: red; DISPLAY:none !important">X</span></p>
      <p hidden>Geheim.</p><p style="display: none">Weg.</p><p style="--display: none-x">Ja.</p>
      <div><footer><p>Over deze website</p></footer></div></body></html>`,
      ['Vraag 1', 'Klopt dit?', 'Ja.'],
    ));

  test('what unfolds on a click is there, and the foot of an article', () =>
    check(
      `<html><body><article><p>Vraag 1</p><div hidden><p>Ja.</p></div><section style="display:none"><p>Nee.</p></section>
      <p hidden="until-found">Zo.</p><footer><p>Bron: de Kamer.</p></footer></article></body></html>`,
      ['Vraag 1', 'Ja.', 'Nee.', 'Zo.', 'Bron: de Kamer.'],
    ));

  test('a page of officielebekendmakingen.nl', () =>
    check(
      `<html><head><title>Antwoord</title><style>p { color: red }</style></head><body>
      <nav><ul><li><a href="/">Home</a></li></ul></nav>
      <div id="main-column">
        <h1 class="kamervraagomschrijving_kop no-toc">Vragen van het lid De Boer (ABC) aan de
          Minister van Verkeer over een brug (ingezonden 3 mei 2024).</h1>
        <div class="vraag"><h2 class="stuktitel no-toc">Vraag 1</h2>
          <p>Kent u het bericht?<sup><a class="nootnum supernote-click-ID-d1" href="#ID-d1">1</a></sup> Zo ja,
          wat vindt u ervan?</p></div>
        <div class="antwoord"><h2 class="stuktitel no-toc">Antwoord 1</h2><p>Ja.</p><p>Het is waar.</p></div>
        <div id="noten"><hr><div class="voet noot snp-mouseoffset notedefault" id="supernote-note-ID-d1">
          <h5 class="note-close"><a class="note-close" href="#close-ID-d1">X</a> Noot</h5>
          <sup><span class="nootnum"><a id="ID-d1" name="ID-d1"></a>1</span></sup>
          <p><a href="https://example.org/brug" class="externe_link">https://example.org/brug</a></p></div></div>
      </div><footer>Over deze website</footer></body></html>`,
      [
        'Vragen van het lid De Boer (ABC) aan de Minister van Verkeer over een brug (ingezonden 3 mei 2024).',
        'Vraag 1',
        'Kent u het bericht?[1] Zo ja, wat vindt u ervan?',
        'Antwoord 1',
        'Ja.',
        'Het is waar.',
        '[1] https://example.org/brug',
      ],
    ));

  test('questions and answers of which only the number or nothing is said', () =>
    check(
      '<body><div class="vraag"><h2>1</h2><p>Kent u de brug?</p></div><div class="antwoord"><p>Ja.</p></div></body>',
      ['Vraag 1', 'Kent u de brug?', 'Antwoord', 'Ja.'],
    ));

  test('lists and line ends', () =>
    check(
      '<body><p>Het gaat om:</p><ul><li>Delft</li><li>Gouda</li></ul><ol start=3><li>drie<li>vier</ol><p>a<br>b</p></body>',
      ['Het gaat om:\n• Delft\n• Gouda\n3. drie\n4. vier', 'a\nb'],
    ));

  test('a list in another one is indented', () =>
    check(
      '<body><ul><li>een<ul><li>twee<ol><li>drie</ol><p>meer</p><li>nog twee</ul><li>vier</ul><ul><li><ul><li>diep</ul></ul></body>',
      ['• een\n  • twee\n    1. drie', 'meer\n  • nog twee\n• vier\n  • diep'],
    ));

  test('numbers that a list gives its items', () =>
    check(
      '<body><ol><li value="5">vijf<li value="x">zes<li value="2">twee</ol><ol type="a"><li>a<li>b</ol><ol type=I start=3><li>drie</ol><ol reversed><li>twee<li>een</ol><ol start="999999999" type="i"><li>veel</ol></body>',
      ['5. vijf\n6. zes\n2. twee\na. a\nb. b\nIII. drie\n2. twee\n1. een\n999999999. veel'],
    ));

  for (const tags of ['<div>', '<sup>', '<table><tr><td>', '<ul><li>']) {
    test(`100,000 times ${tags} in itself is text`, async () => {
      const page = `<body>${tags.repeat(100_000)}Vraag 1 &amp; meer<p>Antwoord</p></body>`;
      assert.equal(await textIn(page), 'Vraag 1 & meer\nAntwoord\n');
    });
  }

  test('cells that go over several columns or rows', () =>
    check('<body><table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td colspan="999999999">e</table>', [
      `| a | b |  |\n|  | c | d |\n| e |${'  |'.repeat(99)}`,
    ]));

  test('a table that begins as headings do keeps its rows, and one of questions and answers has none', async () => {
    const betreft = ['Betreft', 'Beantwoording Kamervragen over de brug'];
    await check(table(['Datum', '3 mei 2024'], betreft, ['Ons kenmerk', '12-J']), [
      '| Datum | 3 mei 2024 |\n| Betreft | Beantwoording Kamervragen over de brug |\n| Ons kenmerk | 12-J |',
    ]);
    await check(table(['Nr.', 'Vraag', 'Antwoord', ''], ['1', 'Kent u de brug?', 'Ja.', 'IenW']), [
      '| Nr. |  |\n| 1 | IenW |',
      'Vraag 1',
      'Kent u de brug?',
      'Antwoord 1',
      'Ja.',
    ]);
    await check(table(['Vraag'], ['Kent u de brug?'], ['Antwoord'], ['Ja.']), [
      'Vraag',
      'Kent u de brug?',
      'Antwoord',
      'Ja.',
    ]);
    await check(table(['Vraag 1', 'Kent u de brug?'], ['Antwoord 1', 'Ja.']), [
      'Vraag 1',
      'Kent u de brug?',
      'Antwoord 1',
      'Ja.',
    ]);
  });

  test('a table with a question on each row: what other columns say stands above the questions', async () => {
    const titles = ['Nr.', 'Vraag', 'Concept-antwoord', 'Opsteller', 'Status'];
    await check(
      table(titles, ['1.', 'Kent u de brug?', 'Ja.', 'DGS', ''], ['2 en 3', 'Waarom?', '', 'A | B', 'open']).replace(
        '<table>',
        '<p>Vragen over de brug</p><table>',
      ),
      [
        'Vragen over de brug',
        '| Nr. | Opsteller | Status |\n| 1 | DGS |  |\n| 2 en 3 | A \\| B | open |',
        ...['Vraag 1', 'Kent u de brug?', 'Antwoord 1', 'Ja.', 'Vraag 2 en 3', 'Waarom?'],
      ],
    );
    await check(
      table(['Vraag', 'Antwoord', 'Status'], ['1. Kent u de brug?', 'Ja.', 'af'], ['2. Waarom?', '', 'open']),
      [
        '| Nr. | Status |\n| 1 | af |\n| 2 | open |',
        ...['Vraag 1', 'Kent u de brug?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'Waarom?'],
      ],
    );
    await check(table(['Vraag', 'Vraagtekst', 'Antwoord'], ['1', 'Kent u de brug?', ''], ['2', '', 'Ja.']), [
      ...['Vraag 1', 'Kent u de brug?', 'Antwoord 2', 'Ja.'],
    ]);
    await check(table(['Vraag', 'Antwoord', 'Status'], ['Kent u de brug?', '', 'open'], ['Waarom?', 'Daarom.', 'af']), [
      '| Nr. | Status |\n| 1 | open |\n| 2 | af |',
      ...['Vraag', 'Kent u de brug?', 'Vraag', 'Waarom?', 'Antwoord', 'Daarom.'],
    ]);
  });

  test('an answer that goes over several rows of a table', async () => {
    const over = (rows: number, ...cells: readonly (readonly string[])[]) =>
      table(['Nr.', 'Vraag', 'Antwoord'], ...cells).replace('<td>Ja.', `<td rowspan=${rows}>Ja.`);
    const questions = ['Vraag 1', 'Kent u de brug?', 'Vraag 2', 'Waarom?'];
    await check(over(2, ['1', 'Kent u de brug?', 'Ja.'], ['2', 'Waarom?'], ['3', 'Hoe diep?', '']), [
      ...questions,
      ...['Antwoord 1 en 2', 'Ja.', 'Vraag 3', 'Hoe diep?'],
    ]);
    await check(over(3, ['1', 'Kent u de brug?', 'Ja.'], ['2', 'Waarom?'], ['3 en 4', 'Hoe diep?']), [
      ...questions,
      ...['Vraag 3 en 4', 'Hoe diep?', 'Antwoord 1, 2, 3 en 4', 'Ja.'],
    ]);
    await check(over(2, ['1', 'Kent u de brug?', 'Ja.'], ['2', 'Waarom?'], ['3', 'Hoe diep?', 'Een meter.']), [
      ...questions,
      ...['Antwoord 1 en 2', 'Ja.', 'Vraag 3', 'Hoe diep?', 'Antwoord 3', 'Een meter.'],
    ]);
    await check(over(2, ['', '1. Kent u de brug?', 'Ja.'], ['', '2. Waarom?']), [
      ...questions,
      ...['Antwoord 1 en 2', 'Ja.'],
    ]);
    await check(
      table(['Vraag', 'Antwoord'], ['Kent u de brug?', 'Ja.'], ['Waarom?']).replace('<td>Ja', '<td rowspan=2>Ja'),
      ['Vraag', 'Kent u de brug?', 'Antwoord', 'Ja.', 'Vraag', 'Waarom?'],
    );
  });

  test('two tables with questions, one with titles between its rows, and headings in their cells', () => {
    const titles = ['Nr.', 'Vraag', 'Antwoord', 'Opsteller'];
    const first = table(titles, ['', 'Vraag 1 Kent u de brug?', 'Antwoord 1: Ja.', 'DGS'], titles);
    const second = table(titles, ['', '', 'Over het water', ''], ['4', 'Hoe diep?', '', 'DGW']);
    return check(`${first}${second.replace('<body>', '')}`, [
      '| Nr. | Opsteller |\n| 1 | DGS |',
      '| Nr. | Opsteller |\n| 4 | DGW |',
      ...['Vraag 1 Kent u de brug?', 'Antwoord 1: Ja.', 'Over het water', 'Vraag 4', 'Hoe diep?'],
    ]);
  });

  test('a table with questions of which a number cannot be read is read cell by cell', () =>
    check(table(['Nr.', 'Vraag', 'Antwoord'], ['1', 'Kent u de brug?', 'Ja.'], ['2/V', 'Waarom?', '']), [
      ...['1', 'Kent u de brug?', 'Ja.', '2/V', 'Waarom?'],
    ]));

  test('a row with the title of a group of questions', async () => {
    const asked = (first: readonly string[], second: readonly string[]) =>
      table(['Nr', 'Vraag', 'Antwoord'], first, ['12', 'Kent u het?', 'Ja.'], second, [
        '15',
        'Hoe?',
        'Zie het antwoord op vraag 12.',
      ]);
    const questions = [
      ['Vraag 12', 'Kent u het?', 'Antwoord 12', 'Ja.'],
      ['Vraag 15', 'Hoe?', 'Antwoord 15', 'Zie het antwoord op vraag 12.'],
    ] as const;
    const overAll = asked(['Algemeen'], ['Cijfers']).replace(
      /<tr>(<td>[^<]*<\/td><\/tr>)/g,
      (_, cell) => `<tr>${cell.replace('<td>', '<td colspan=3>')}`,
    );
    await check(overAll, ['Algemeen', ...questions[0], 'Cijfers', ...questions[1]]);
    await check(asked(['A', 'Algemeen', ''], ['B', 'Cijfers', '']), [
      ...['A', 'Algemeen', ...questions[0]],
      ...['B', 'Cijfers', ...questions[1]],
    ]);
    await check(
      table(['Vraag', 'Antwoord'], ['Algemeen'], ['Kent u het?', 'Ja.']).replace('<td>Alg', '<td colspan=2>Alg'),
      [...['Algemeen', 'Vraag', 'Kent u het?', 'Antwoord', 'Ja.']],
    );
  });

  test('a table in which a column for numbers holds something else is read cell by cell', () =>
    check(table(['Nr', 'Vraag', 'Antwoord'], ['1', 'Kent u het?', 'Ja.'], ['A', 'Waarom?', 'Daarom.']), [
      ...['1', 'Kent u het?', 'Ja.', 'A', 'Waarom?', 'Daarom.'],
    ]));

  test('a table with questions in an answer is a table of that text', async () => {
    const around = (inside: string) =>
      `<body><p>Vraag 1</p><p>Wat zegt de enquête?</p><p>Antwoord 1</p><p>Dit:</p>${inside.replace('<body>', '')}<p>Zo is het.</p></body>`;
    const answered = ['Vraag 1', 'Wat zegt de enquête?', 'Antwoord 1', 'Dit:'];
    await check(around(table(['Vraag', 'Antwoord'], ['1. Bent u tevreden?', '60% ja'], ['2. Waarom?', 'Daarom'])), [
      ...answered,
      ...['1. Bent u tevreden?', '60% ja', '2. Waarom?', 'Daarom', 'Zo is het.'],
    ]);
    const dated = around(table(['Nr', 'Vraag', 'Antwoord', 'Datum'], ['1', 'Hoe oud bent u?', '34', '3 mei']));
    await check(dated, [
      ...answered,
      ...['Nr', 'Vraag', 'Antwoord', 'Datum', '1', 'Hoe oud bent u?', '34', '3 mei', 'Zo is het.'],
    ]);
    const survey = table(['Vraag', 'Antwoord'], ['Hoe oud bent u?', '34']).replace('<body>', '');
    await check(table(['Nr', 'Vraag', 'Antwoord'], ['1', 'Wat zegt de enquête?', `Dit:${survey}`]), [
      ...answered,
      ...['Hoe oud bent u?', '34'],
    ]);
    await check(`<body><blockquote>${survey}</blockquote></body>`, ['Hoe oud bent u?', '34']);
  });

  test('a table that asks nothing is read cell by cell', async () => {
    for (const [titles, cells] of [
      [
        ['Jaar', 'Vraag', 'Antwoord'],
        ['2020', '300', '200'],
      ],
      [
        ['Vraag', 'Pagina', 'Antwoord'],
        ['1', '3', '4'],
      ],
      [
        ['Vraag', 'Antwoord', 'Bron'],
        ['Leeftijd', '34', 'CBS'],
      ],
    ] as const) {
      await check(table(titles, cells), [...titles, ...cells]);
    }
  });

  test('a table with questions of which a row goes on in another column is read cell by cell', () => {
    const rows = [
      ['Vraag', 'Antwoord', 'Aantal'],
      ['Bent u tevreden?', 'ja', '60'],
      ['', 'nee', '40'],
    ];
    return check(
      table(...rows),
      rows.flat().filter((text) => text !== ''),
    );
  });

  test('a number that sticks to the word of a heading', () =>
    check('<body><div class="vraag"><h2>Vraag3</h2><p>Kent u de brug?</p></div></body>', [
      'Vraag3',
      'Kent u de brug?',
    ]));

  test('the title of a table', () =>
    check('<body><table><caption>Tabel 1</caption><tbody><tr><td>a<td>b</tr></tbody></table></body>', [
      'Tabel 1',
      '| a | b |',
    ]));

  test('text that was laid out before it came into the page', () =>
    check('<body><pre>\nVraag 1\nKent u de\r\nbrug?\n\n<b>Antwoord 1</b>\nJa.</pre><p>een\ntwee</p></body>', [
      'Vraag 1\nKent u de\nbrug?',
      'Antwoord 1\nJa.',
      'een twee',
    ]));

  test('a heading with a typing error', () =>
    check('<body><section class="antwoord"><h3>Anwoord op vraag 3</h3><p>Ja.</p></section></body>', [
      'Anwoord op vraag 3',
      'Ja.',
    ]));

  test('signs that HTML writes in its own way', () =>
    check('<body><p>A &amp; B &lt; C&nbsp;&eacute;&#233;n &laquo;ja&raquo;</p></body>', ['A & B < C één «ja»']));

  test('a link on a number that leads to no footnote', () =>
    check('<body><h2 id="a">Deel 1</h2><p>Zie <a href="#a">1</a> en <a href="#b">2</a>.</p></body>', [
      'Deel 1',
      'Zie 1 en 2.',
    ]));

  test('a link says where it leads, where its text does not', () =>
    check(
      `<body><p>Zie <a href="https://example.org/brug?a=1&amp;b=2">de website </a>en <a href="http://www.example.org/">example.org</a>,
      <a href="https://example.org/m%C3%A9t">https://example.org/mét</a>.</p>
      <p>Mail <a href="mailto:brug@example.org?subject=x">brug@example.org</a> of <a href="mailto:sluis@example.org">de sluis</a>.</p>
      <p><a href="#boven">Naar boven</a>, <a href="/contact">contact</a>, <a href="javascript:x()">dit</a><sup><a href="https://example.org/#n1">1</a></sup>
      of <a href="https://example.org/foto"><img alt=""></a>dat.</p>
      <h2><a href="https://example.org/1">Vraag 1</a></h2><a href="https://example.org/2"><p>Kent u de brug?</p></a></body>`,
      [
        'Zie de website (https://example.org/brug?a=1&b=2) en example.org, https://example.org/mét.',
        'Mail brug@example.org of de sluis (sluis@example.org).',
        'Naar boven, contact, dit1 of dat.',
        'Vraag 1',
        'Kent u de brug?',
      ],
    ));

  test('headings that are quoted, and a quotation without any', () =>
    check(
      `<body><h2>Vraag 1</h2><p>U schreef:</p><blockquote><p>Dit is zo.</p></blockquote><h2>Antwoord 1</h2><p>Eerder:</p>
      <blockquote><p><b>Vraag 2</b><br>Hoe?</p><ul><li>a</ul></blockquote></body>`,
      ['Vraag 1', 'U schreef:', 'Dit is zo.', 'Antwoord 1', 'Eerder:', '> Vraag 2\n> Hoe?\n> • a'],
    ));

  test('the number of a footnote is said once', () => {
    const page = (mark: string, note: string) =>
      `<body><p>Hoe?<sup><a href="#n1">${mark}</a></sup></p><p id="n1">${note}</p></body>`;
    const notes = {
      '<sup>1</sup> Courant': 'Courant',
      '[1] Courant': 'Courant',
      '1. Courant': 'Courant',
      '1) Courant': 'Courant',
      '1 Bron: Courant': 'Bron: Courant',
      '1 https://example.org': 'https://example.org',
      '2 Bruggen': '2 Bruggen',
      '1 mei, Courant': '1 mei, Courant',
      '<sup>2</sup> Courant': '² Courant',
      '[1]': '[1]',
    };
    return Promise.all(
      Object.entries(notes).flatMap(([note, text]) =>
        ['1', '[1]'].map((mark) => check(page(mark, note), ['Hoe?[1]', `[1] ${text}`])),
      ),
    );
  });

  test('a bar in a cell', () => check('<body><table><tr><td>a|b<td>c</tr></table></body>', ['| a\\|b | c |']));

  test('tags that are not closed', () => check('<body><p>een<p>twee<b>drie', ['een', 'tweedrie']));
});

/** A table with these rows. */
function table(...rows: readonly (readonly string[])[]): string {
  return `<body><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

async function check(html: string, paragraphs: readonly string[]): Promise<void> {
  assert.equal(await textIn(html), paragraphs.map((text) => `${text}\n`).join('\n'));
}
