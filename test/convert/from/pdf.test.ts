import assert from 'node:assert/strict';
import PDFDocument from 'pdfkit';
import { contentOf } from '../../../server/src/convert/content';
import { writeText } from '../../../server/src/convert/to/text';
import { lettersOf, read, sayingsOf, seedTexts, textIn } from '../reading';

suite('Reading a PDF', () => {
  for (const [name, text] of seedTexts) {
    test(`${name} says the same`, async () => {
      const plain = writeText(contentOf(text));
      const bytes = await pdfOf((pdf) => pdf.font('Helvetica').fontSize(9).text(inWinAnsi(plain)));
      const imported = writeText(contentOf(await textIn(bytes)));
      assert.deepEqual(sayingsOf(imported), sayingsOf(inWinAnsi(plain)));
      assert.equal(lettersOf(imported), lettersOf(inWinAnsi(plain)));
    });
  }

  test('the lines of a paragraph are one paragraph again, also over a page', async () => {
    const sentence = `Het gaat om ${'de gemeenten in deze provincie en '.repeat(150)}het Rijk.`;
    await check(
      (pdf) => pdf.text('Vraag 1').text('Kent u het bericht?').moveDown().text('Antwoord').text(sentence),
      `Vraag 1\nKent u het bericht?\n\nAntwoord\n${sentence}\n`,
    );
  });

  test('a raised digit is the mark of a footnote', () =>
    check((pdf) => {
      pdf.fontSize(11).text('Vraag 1', 72, 100).text('Kent u het bericht?', 72, 115);
      const end = 72 + pdf.widthOfString('Kent u het bericht?');
      pdf.fontSize(6).text('1', end, 114);
      pdf.fontSize(5).text('1', 72, 699).fontSize(8).text('De Courant, 3 mei 2024', 78, 700);
    }, 'Vraag 1\nKent u het bericht?[1]\n\n[1] De Courant, 3 mei 2024\n'));

  test('a small number below a word is no mark, whatever footnotes there are', () =>
    check((pdf) => {
      pdf.fontSize(7).text('Bijlagen', 450, 98).text('1', 450, 107);
      pdf.fontSize(11).text('Vraag 1', 72, 100).text('Kent u het bericht?', 72, 115);
      const end = 72 + pdf.widthOfString('Kent u het bericht?');
      pdf.fontSize(6).text('1', end, 114);
      pdf.fontSize(5).text('1', 72, 699).fontSize(8).text('De Courant, 3 mei 2024', 78, 700);
    }, 'Bijlagen\n1\n\nVraag 1\nKent u het bericht?[1]\n\n[1] De Courant, 3 mei 2024\n'));

  test('small text beside an address comes first, also where the text below goes on under it', () =>
    check((pdf) => {
      pdf.fontSize(11);
      for (const [row, line] of ['Aan de Voorzitter', 'Postbus 20018', '2500 EA DEN HAAG'].entries())
        pdf.text(line, 72, 100 + row * 13);
      pdf.fontSize(7);
      for (const [row, line] of ['Ministerie van Verkeer', 'Directie Bruggen', 'Ons kenmerk', '12345-J'].entries())
        pdf.text(line, 400, 99 + row * 8.2);
      pdf.fontSize(11).text('Hierbij krijgt u de antwoorden op de vragen over de bruggen van de minister.', 72, 170);
    }, 'Ministerie van Verkeer\nDirectie Bruggen\nOns kenmerk\n12345-J\n\nAan de Voorzitter\nPostbus 20018\n2500 EA DEN HAAG\n\nHierbij krijgt u de antwoorden op de vragen over de bruggen van de minister.\n'));

  test('small text in the cells of a table stays beside the others', () =>
    check((pdf) => {
      pdf.fontSize(11).text('Antwoord 1', 72, 100).text('Zie de tabel van de bruggen in deze provincie.', 72, 115);
      for (const [row, [name, note]] of [
        ['Delft', 'in 2024'],
        ['Gouda', 'vanaf 2025'],
      ].entries()) {
        pdf.fontSize(11).text(name ?? '', 72, 150 + row * 15, { baseline: 'alphabetic' });
        pdf.fontSize(8).text(note ?? '', 300, 150 + row * 15, { baseline: 'alphabetic' });
      }
    }, 'Antwoord 1\nZie de tabel van de bruggen in deze provincie.\n\n| Delft | in 2024 |\n| Gouda | vanaf 2025 |\n'));

  test('lines below each other are never one, however near', async () => {
    const bytes = await pdfOf((pdf) => {
      pdf.fontSize(11).text('De Voorzitter van de Tweede Kamer', 72, 100);
      pdf.fontSize(10).text('Ministerie van Verkeer', 400, 97).text('Directie Bruggen', 400, 104);
    });
    assert.match(await textIn(bytes), /Ministerie van Verkeer\n+Directie Bruggen/);
  });

  test('what the pages repeat is gone, and so is the number of the page', () =>
    check(
      (pdf) => {
        for (const number of [1, 2, 3]) {
          if (number > 1) pdf.addPage();
          pdf.text('Ministerie van Verkeer', 72, 40).text(`Blad ${number} van 3`, 72, 700);
          pdf.text(`Vraag ${number}`, 72, 100).text(`Kent u brug ${'ABC'[number - 1]}?`);
        }
      },
      ['A', 'B', 'C'].map((name, index) => `Vraag ${index + 1}\nKent u brug ${name}?\n`).join('\n'),
    ));

  test('what the pages repeat is gone also where something else is read first', () =>
    check(
      (pdf) => {
        for (const number of [1, 2, 3]) {
          if (number > 1) pdf.addPage();
          pdf.fontSize(8).text('3 mei 2024, 8:54', 40, 30).text(`${number}/3`, 540, 780);
          pdf
            .fontSize(11)
            .text(`Vraag ${number}`, 72, 100)
            .text(`Kent u brug ${'ABC'[number - 1]}?`);
          if (number > 1) continue;
          for (const [row, line] of ['Ministerie van Verkeer', 'Bruggen', 'Sluizen', 'Kades'].entries())
            pdf.fontSize(7).text(line, 400, 99 + row * 8.2);
        }
      },
      [
        'Ministerie van Verkeer\nBruggen\nSluizen\nKades\n',
        ...['A', 'B', 'C'].map((name, index) => `Vraag ${index + 1}\nKent u brug ${name}?\n`),
      ].join('\n'),
    ));

  test('the columns of a table stay apart', () =>
    check((pdf) => {
      pdf.text('Antwoord 1', 72, 100).text('Zie de tabel.', 72, 115);
      for (const [row, [name, count]] of [
        ['Gemeente', 'Scholen'],
        ['Delft', '3'],
        ['Gouda', '12'],
      ].entries()) {
        pdf.text(name ?? '', 72, 150 + row * 15).text(count ?? '', 300, 150 + row * 15);
      }
    }, 'Antwoord 1\nZie de tabel.\n\n| Gemeente | Scholen |\n| Delft | 3 |\n| Gouda | 12 |\n'));

  test('the narrow columns of a table stay apart where its rows have all cells', () => {
    const rows = [
      ['Regio', 'Aantal', 'Gemiddelde wachttijd'],
      ['Haaglanden', '1.203', '21'],
      ['Zuid-Limburg', '318', '12'],
    ];
    const draw = (pdf: Pdf, lefts: (row: number) => readonly number[]) => {
      pdf.fontSize(12).text('Antwoord 1', 72, 100).text('Zie de tabel.', 72, 118);
      for (const [row, cells] of rows.entries()) {
        for (const [column, cell] of cells.entries())
          pdf.text(cell, lefts(row)[column] ?? 0, 150 + row * 24, { lineBreak: false });
      }
    };
    const head = 'Antwoord 1\nZie de tabel.\n\n';
    return Promise.all([
      check(
        (pdf) => draw(pdf, (row) => (row === 0 ? [80, 154, 206] : [72, 151, 200])),
        `${head}| Regio | Aantal | Gemiddelde wachttijd |\n| Haaglanden | 1.203 | 21 |\n| Zuid-Limburg | 318 | 12 |\n`,
      ),
      check(
        (pdf) => draw(pdf, (row) => [72, 151 + row * 4, 200 + row * 9]),
        `${head}Regio   Aantal Gemiddelde wachttijd\nHaaglanden 1.203 21\nZuid-Limburg 318   12\n`,
      ),
    ]);
  });

  test('paragraphs of one line, a little further apart than the lines of one', () => {
    const lines = Array(4).fill('Hierbij zend ik u de antwoorden op de vragen over de wachttijden in de zorg');
    const paragraphs = ['Hoogachtend,', 'de minister', 'J. de Vries', 'Bijlage 1', 'Bijlage 2'];
    return check(
      (pdf) => {
        pdf.fontSize(12);
        for (const [row, line] of lines.entries()) pdf.text(line, 72, 100 + row * 18);
        for (const [row, text] of paragraphs.entries()) pdf.text(text, 72, 178 + row * 24);
      },
      [lines.join('\n'), ...paragraphs].map((text) => `${text}\n`).join('\n'),
    );
  });

  test('the items of a list are no rows of a table, however far behind their numbers they begin', () =>
    check((pdf) => {
      pdf.text('Het gaat om:', 72, 100);
      for (const [row, cells] of [
        ['a)', 'de brug;'],
        ['ii.', 'de sluis;'],
        ['•', 'de kade.'],
      ].entries())
        for (const [column, cell] of cells.entries()) pdf.text(cell, 72 + column * 60, 130 + row * 14);
    }, 'Het gaat om:\n\na) de brug;\nii. de sluis;\n• de kade.\n'));

  test('a document with a password', async () => {
    const bytes = await pdfOf((pdf) => pdf.text('Vraag 1'), { userPassword: 'geheim' });
    assert.deepEqual(await read(bytes), { problem: 'locked-pdf' });
  });

  test('a document of which only the printing is forbidden can be read', async () => {
    const bytes = await pdfOf((pdf) => pdf.text('Vraag 1'), { ownerPassword: 'geheim' });
    assert.equal(await textIn(bytes), 'Vraag 1\n');
  });

  test('two columns of text below a title, and the next page', () =>
    check(
      (pdf) => {
        const sentence = 'De brug is dit jaar gesloten en gaat daarna weer open voor het verkeer. ';
        pdf.fontSize(10).text('Vragen over een brug en een sluis, met de antwoorden daarop van de minister', 60, 60);
        pdf.text(`Vraag 1\nKent u de brug?\nAntwoord 1\n${sentence.repeat(3)}`, 60, 90, { width: 220 });
        pdf.text(`Vraag 2\nKent u de sluis?\nAntwoord 2\n${sentence.repeat(3)}`, 310, 90, { width: 220 });
        pdf.addPage().text('Vraag 3\nEn het gemaal?', 60, 60);
      },
      [
        'Vragen over een brug en een sluis, met de antwoorden daarop van de minister',
        'Vraag 1\nKent u de brug?',
        `Antwoord 1\n${'De brug is dit jaar gesloten en gaat daarna weer open voor het verkeer. '.repeat(3).trim()}`,
        'Vraag 2\nKent u de sluis?',
        `Antwoord 2\n${'De brug is dit jaar gesloten en gaat daarna weer open voor het verkeer. '.repeat(3).trim()}`,
        'Vraag 3\nEn het gemaal?',
      ]
        .map((text) => `${text}\n`)
        .join('\n'),
    ));

  for (const angle of [90, 180, 270]) {
    test(`text that is turned ${angle} degrees`, () =>
      check(
        (pdf) =>
          pdf.rotate(angle, { origin: [300, 400] }).text('Vraag 1\nKent u de brug?\n\nAntwoord 1\nJa.', 150, 350),
        'Vraag 1\nKent u de brug?\n\nAntwoord 1\nJa.\n',
      ));
  }

  test('questions that stand at the same height on each page', () =>
    check((pdf) => {
      for (const number of [1, 2, 3]) {
        if (number > 1) pdf.addPage();
        pdf.text('Tweede Kamer', 60, 30).text(`Vraag ${number}\nKent u brug ${number}?`, 60, 70);
      }
    }, 'Vraag 1\nKent u brug 1?\n\nVraag 2\nKent u brug 2?\n\nVraag 3\nKent u brug 3?\n'));

  test('questions that end with the same words at the same height', () =>
    check(
      (pdf) => {
        for (const number of [1, 2, 3]) {
          if (number > 1) pdf.addPage();
          pdf.text(`Vraag ${number}\nGaat brug ${number} nog\nopen? Zo nee, waarom niet?`, 60, 70);
          pdf.text('Tweede Kamer', 60, 700);
        }
      },
      [1, 2, 3].map((number) => `Vraag ${number}\nGaat brug ${number} nog\nopen? Zo nee, waarom niet?\n`).join('\n'),
    ));

  test('pages that are pictures', async () => {
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const bytes = await pdfOf((pdf) => pdf.image(Buffer.from(pixel, 'base64'), 0, 0, { width: 500 }));
    assert.deepEqual(await read(bytes), { problem: 'scanned-pdf' });
  });

  test('a damaged document', async () => {
    const bytes = await pdfOf((pdf) => pdf.text('Vraag 1'));
    assert.deepEqual(await read(bytes.subarray(0, 300)), { problem: 'damaged-pdf' });
    assert.deepEqual(await read('%PDF-1.7\n'), { problem: 'damaged-pdf' });
  });
});

type Pdf = PDFKit.PDFDocument;

/** Checks what is made of a PDF on which this was drawn. */
async function check(draw: (pdf: Pdf) => unknown, expected: string): Promise<void> {
  assert.equal(writeText(contentOf(await textIn(await pdfOf(draw)))), expected);
}

function pdfOf(draw: (pdf: Pdf) => unknown, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', ...options });
    const pieces: Buffer[] = [];
    pdf.on('data', (piece) => pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    draw(pdf);
    pdf.end();
  });
}

/** The fonts that every PDF has hold only the letters of western Europe. */
function inWinAnsi(text: string): string {
  return text.normalize('NFC').replace(/[^\n -~¡-ÿ‘’“”–—…•€]/gu, ' ');
}
