import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';

const long = 'woorden '.repeat(130);

suite('the first look at a text', () => {
  test('line ends of every kind', () => {
    check('a\nb\r\nc\rd\n\re\r\n', '0:0 a', '1:0 b', '2:0 c', '3:0 d', '4:0 ', '5:0 e', '6:0 ');
    check('\r\n\r\r\n', '0:0 ', '1:0 ', '2:0 ', '3:0 ');
    check('a\r', '0:0 a', '1:0 ');
    check('', '0:0 ');
    for (const end of ['\n', '\r', '\r\n']) {
      const { rows } = parse(Array.from({ length: 5_000 }, (_, line) => `regel ${line}`).join(end));
      assert.equal(rows.starts.length, 5_000);
      assert.equal(rows.text.slice(rows.starts[4_999], rows.ends[4_999]), 'regel 4999');
    }
  });

  test('a line is cut before a heading that is glued to its end', () => {
    check('Vraag 1\nA?\nGlas 12Antwoord 1\nJa.', '0:0 Vraag 1', '1:0 A?', '2:0 Glas 12', '2:7 Antwoord 1', '3:0 Ja.');
    for (const [above, heading] of [
      ['Klopt dit?', 'Antwoord'],
      ['Klopt dat?', 'Antwoord  '],
      ['Dat is zo.', 'Vraag 2'],
      ['Nee!', 'Antwoord op vraag 2 en 3'],
      ['Dat is «zo»', 'Vraag 2'],
      ['Dat is “zo”', 'Vraag  2, 3 en 4'],
      ['(Dat is zo)', 'Vraag 2-4'],
      ['12', 'Antwoord vragen 2 & 3'],
      ['12', 'Antwoord op  vragen  2  '],
    ] as const) {
      check(
        `Vraag 1\n${above}${heading}\nJa.`,
        '0:0 Vraag 1',
        `1:0 ${above}`,
        `1:${above.length} ${heading}`,
        '2:0 Ja.',
      );
    }
    for (const line of [
      'Klopt dit? Antwoord',
      'Klopt ditAntwoord',
      'Klopt dit:Vraag 2',
      'Klopt dit?Antwoord 2 is bekend',
      'Klopt dit?Antwoorden',
      'Klopt dit?Vraag over geld',
      'Klopt dit?Het Antwoord',
      'Antwoord.Antwoord over 2',
    ]) {
      check(`Vraag 1\n${line}\nJa.`, '0:0 Vraag 1', `1:0 ${line}`, '2:0 Ja.');
    }
  });

  test('a long line is cut at the headings inside it', () => {
    checkInside(
      `Vraag 1 Klopt dit? Antwoord Ja. Vraag 2 Waarom? Antwoord Om geld.`,
      'Vraag 1 Klopt dit? ',
      'Antwoord Ja. ',
      'Vraag 2 Waarom? ',
      'Antwoord Om geld.',
    );
    checkInside('Vraag 1, 2 en 3: Klopt dit? Antwoord: Ja.', 'Vraag 1, 2 en 3: Klopt dit? ', 'Antwoord: Ja.');
    checkInside('Vraag 1 t/m 3. «Klopt dit?» Antwoord «Ja.»', 'Vraag 1 t/m 3. «Klopt dit?» ', 'Antwoord «Ja.»');
    checkInside('Vraag 1 – 3 “Klopt dit?” Antwoord “Ja.”', 'Vraag 1 – 3 “Klopt dit?” ', 'Antwoord “Ja.”');
    checkInside(
      'Vraag 1a Klopt dit? Vraag 1 B Klopt dat? Vraag .3 Waarom?',
      'Vraag 1a Klopt dit? ',
      'Vraag 1 B Klopt dat? ',
      'Vraag .3 Waarom?',
    );
    checkInside(
      'Vraag 1 Klopt dit? Antwoord op vraag 1: ja. Antwoorden op de vragen 2 en 3 Nee.',
      'Vraag 1 Klopt dit? ',
      'Antwoord op vraag 1: ja. ',
      'Antwoorden op de vragen 2 en 3 Nee.',
    );
    checkInside(
      'Vraag 1 Klopt dit? 12Vraag 2 Waarom? 13Antwoord 2: ja.',
      'Vraag 1 Klopt dit? 12',
      'Vraag 2 Waarom? 13',
      'Antwoord 2: ja.',
    );
    checkInside(
      'Vraag 1 Klopt dit?  Ja.    Vraag 2  Waarom?',
      'Vraag 1 Klopt dit?  ',
      'Ja.',
      '    ',
      'Vraag 2  ',
      'Waarom?',
    );
    checkInside(
      'Vraag 1 Klopt dit? Zie vraag 2. Het antwoord 3 is: ja. Mijn Antwoord 4 is.',
      'Vraag 1 Klopt dit? Zie vraag 2. Het antwoord 3 is: ja. Mijn Antwoord 4 is.',
    );
    checkInside(
      'Vraag 1 Klopt dit? Antwoord: ja. Een Antwoord Ja.',
      'Vraag 1 Klopt dit? Antwoord: ja. Een Antwoord Ja.',
    );
    checkInside(
      'Vraag 1 Klopt dit? Vraag 2 klopt niet. Vraag 1234 Nee. Vraagt 3 Ja.',
      'Vraag 1 Klopt dit? Vraag 2 klopt niet. Vraag 1234 Nee. Vraagt 3 Ja.',
    );
  });

  test('white space around a long line begins no piece', () => {
    const { lines } = parse(`    ${long} Vraag 12 Klopt dit?  \nTekst  `);
    assert.deepEqual(
      lines.map(({ line, text }) => `${line} ${text.trim().slice(0, 7)}`),
      ['0 ', '0 woorden', '0 Vraag 1', '1 Tekst'],
    );
  });

  test('a line that is not long enough, or that stands among headings, is not cut', () => {
    const short = 'Inleiding Vraag 1 Klopt dit? Antwoord Ja.';
    check(short, `0:0 ${short}`);
    const line = (length: number) => `${'x'.repeat(length - 26)} Vraag 1 Klopt dit? Ja. Ja`;
    assert.equal(parse(line(1_000)).lines.length, 1);
    assert.equal(parse(line(1_001)).lines.length, 2);
    const prose = `${long} Vraag 2 Klopt dit? Ja.`;
    assert.equal(parse(`Vraag 1\n${prose}`).lines.length, 2);
    assert.equal(parse(`${prose}\nTekst`).lines.length, 3);
    assert.equal(parse(`${long} Vraag om meer.`).lines.length, 1);
    assert.equal(parse(`${'regel\n'.repeat(300)}Zie Vraag 2 Klopt dit?`).lines.length, 301);
  });

  test('a heading goes on below up to four empty lines and lines of page furniture, with a question', () => {
    const covered = (lines: string) =>
      parse(`Vraag 1\nA?\n\nVraag 2\nB?\n\n${lines}\nJa.`).answers[0]?.covers.join(' ');
    for (const below of ['vraag 1', 'de vraag 1', '  de  vraag 1', 'de\tvragen 1']) {
      assert.equal(covered(`Antwoord op\n\n${below}`), '1', below);
    }
    assert.equal(covered('Antwoord op\n\nvragen 1 en 2'), '1 2');
    assert.equal(covered('Antwoord op\n\nPagina 2 van 3\n\n\nvraag 1'), '1');
    assert.equal(covered('Antwoord op\n\n\n\n\n\nvraag 1'), undefined);
    for (const below of ['1', 'de bijvraag 1', 'over vraag 1', 'vraag1', 'devraag 1']) {
      assert.equal(covered(`Antwoord op\n\n${below}`), undefined, below);
    }
  });

  test('a heading is no text, on both its lines, and a page number is none', () => {
    const kinds = parse('Vraag 1\nA?\n2/6\nAntwoord op vraag 1,\n2 en 3\nJa.\n\n').lines.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['heading', 'text', 'furniture', 'heading', 'heading', 'text', 'blank', 'blank']);
    const numbers = parse('1. Klopt dit?\n2\nWaarom?').lines.map(({ kind }) => kind);
    assert.deepEqual(numbers, ['heading', 'heading', 'text']);
  });
});

/** The pieces of the lines of a text. */
function check(text: string, ...expected: readonly string[]): void {
  const pieces = parse(text).lines.map((piece) => `${piece.line}:${piece.character} ${piece.text}`);
  assert.deepEqual(pieces, expected);
}

/** The pieces of a line behind a long beginning. */
function checkInside(line: string, ...expected: readonly string[]): void {
  const { lines } = parse(`${long}${line}`);
  assert.deepEqual(
    lines.slice(1).map(({ text }) => text),
    expected,
  );
}
