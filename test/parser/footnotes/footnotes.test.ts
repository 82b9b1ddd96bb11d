import assert from 'node:assert/strict';
import { wholeTextOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import { parseMarkers } from '../../markers';

suite('footnotes', () => {
  test('the forms of a mark, with the text at the end', () => {
    check('Kent u dit bericht?<|1|>', '<|1 https://voorbeeld.nl/bericht|>');
    check('Kent u dit bericht?<|¹|>', '<|¹ <https://voorbeeld.nl/bericht>|>');
    check('Kent u dit bericht?<|⁴|>', '<|⁴ <https://voorbeeld.nl/bericht>|>');
    check('Dat kost € 5 per «maat»<|⁹|>.', '<|⁹ De Courant, 3 mei 2020|>');
    check('Kent u dit bericht?<|[1]|>', '<|[1] Kamerstuk 22 112, nr. 3|>');
    check('Kent u dit bericht <|[1 ]|>?', '<|1 De Courant, 3 mei 2020|>');
    check('Kent u dit bericht? <|1)|>', '<|1) De Courant, 3 mei 2020|>');
    check('Kent u «dit bericht»<|1|>?', '<|1De Courant, 3 mei 2020|>');
    check('Zij is verplaatst<|1|> naar elders.', '<|1 Kamerstuk 22 112, nr. 3|>');
  });

  test('several marks at once', () => {
    check('Kent u dit?<|1|>, <|2|>', '<|1 De Courant, 3 mei 2020|>', '<|2 De Bode, 4 mei 2020|>');
    check('Kent u dit?<|1|><|2|>', '<|1 De Courant, 3 mei 2020|>', '<|2 De Bode, 4 mei 2020|>');
    check('Zij is verplaatst<|1|> <|2|>.', '<|1 De Courant, 3 mei 2020|>', '<|2 De Bode, 4 mei 2020|>');
  });

  test('the marks of a line below it', () => {
    check('Kent u dit, en wat vindt u?\n<|1|> <|2|>', '<|1 De Courant, 3 mei 2020|>', '<|2 De Bode, 4 mei 2020|>');
  });

  test('a number below a line that is no mark', () => {
    check('Kent u dit bericht?<|¹|>\n\nBijlagen\n1', '<|¹ De Courant, 3 mei 2020|>');
    check('Bijlage(n)\n1\n\nKent u «dit bericht»?\n<|1|>', '<|1 De Courant, 3 mei 2020|>');
    check('Kent u dit bericht?<|¹|>\n\nHet aantal bijlagen is\n1', '<|¹ De Courant, 3 mei 2020|>');
  });

  test('a text that goes on on the next line', () => {
    check('Kent u dit?<|1|>', '<|1 https://voorbeeld.nl/een-lang-\nadres|>');
    check('Kent u dit?<|1|>', '<|1\n  De Courant, 3 mei 2020|>');
  });

  test('a text that goes on on the next page is that of the answer', () => {
    check('Kent u dit?<|1|>', '<|1 De Courant, 3 mei 2020|>\n\fdat gisteren verscheen.');
  });

  test('numbers that are no footnote', () => {
    check('De uitstoot van CO2 daalt met 3%.', '3 mei was het zover.');
    check('Zie Kamerstuk 22 112, nr. 43)', '43 mensen kwamen.');
    check('Het zijn er 10² of 10¹².', '12 mei was het zover.');
    check('Het was 46° op 12 m² grond.', '4. De commissie werkt daaraan.');
    check('Kent u dit?<|1|>', '1. 65 121');
    check('Natura2000 en A4 blijven.', '2 en 4');
  });

  // The mark, what stands below the question, and the label and the text of each footnote in it.
  for (const [mark, below, ...notes] of [
    ['¹', '¹ Kamerstuk 22', '1: Kamerstuk 22'],
    ['¹', '  ¹Kamerstuk 22', '1: Kamerstuk 22'],
    ['¹²', '¹²  Kamerstuk 22', '12: Kamerstuk 22'],
    ['[12]', '[12] Kamerstuk 22', '12: Kamerstuk 22'],
    ['[1]', '[1 ]: Kamerstuk', '1: Kamerstuk'],
    ['[1]', '[1]Kamerstuk', '1: Kamerstuk'],
    ['1', '(Noot 1) Kamerstuk', '1: Kamerstuk'],
    ['1', 'Noot 12: Kamerstuk', '12: Kamerstuk'],
    ['1', 'noot 1. Kamerstuk', '1: Kamerstuk'],
    ['1)', '1)  De Courant, 2020', '1: De Courant, 2020'],
    ['1', '  1.  Argos, 2023', '1: Argos, 2023'],
    ['1', '1 https://a.nl', '1: https://a.nl'],
    ['1', '1www.a.nl', '1: www.a.nl'],
    ['1', '1 «Bericht»', '1: «Bericht»'],
    ['1', '1 (bron)', '1: (bron)'],
    ['1', '1 “Bericht”', '1: “Bericht”'],
    ['1', '(Noot 1)  Kamerstuk', '1: Kamerstuk'],
    ['1', 'Noot 1'],
    ['1', '1. '],
    ['2', '1 x ² Kamerstuk'],
    ['2', '1 x [2] Kamerstuk'],
    ['2', '1 x Noot 2: Kamerstuk'],
    ['2', '1 x 2) De Courant, 2020'],
    ['2', '1 x 2. De Courant, 2020'],
    ['2', '1 x 2 De Courant'],
    ['2', '1 x De Courant, 2'],
    ['1, 12', '1 De Courant\n122024Z15585', '1: De Courant'],
    ['1, 2', '1 De Courant.\n\nTekst. En meer\n2 De Bode', '1: De Courant.'],
    ['¹', '¹'],
    ['[1]', '[1]'],
    ['¹', 'x ¹ Kamerstuk'],
    ['1)', '1) zonder bron'],
    ['1', '1. zonder bron'],
    ['1', '1 kleine letter'],
    ['1', '2 De Courant'],
    ['', '1 De Courant'],
    ['1, 2, 3', '1 De Courant\n2 De Bode\n32024Z15585', '1: De Courant', '2: De Bode', '3: 2024Z15585'],
    ['1, 2', '1 De Courant\nvan gisteren\n2 De Bode\n\n3 leden', '1: De Courant van gisteren', '2: De Bode'],
    ['1', '1\nDe Courant, 3 mei 2020', '1: De Courant, 3 mei 2020'],
    ['1', '1 De Courant\n\nEn dit is weer tekst.\n2 De Bode', '1: De Courant'],
    ['1, 2', '1 De Courant.\n\nTekst.\n2 De Bode', '1: De Courant.', '2: De Bode'],
    ['1, 2', '1 De Courant.\n\nTekst die niet eindigt\n2 De Bode', '1: De Courant.'],
    ['1, 2', '1 De Courant.\n\nTekst? 12 \n2 De Bode', '1: De Courant.', '2: De Bode'],
    ['1, 2', '1 De Courant.\n\nTekst 12\n2 De Bode', '1: De Courant.'],
    ['1, 3', '1 De Courant\n3 De Bode', '1: De Courant'],
    ['1, 1', '1 De Courant\n\n1 De Bode', '1: De Courant', '1: De Bode'],
  ] as const) {
    test(`${mark} with ${below}`, () => {
      const structure = parse(`Vraag 1\nKent u dit?${mark}\n\n${below}`);
      const told = structure.footnotes.map(({ label, body }) => `${label}: ${onOneLine(wholeTextOf(structure, body))}`);
      assert.deepEqual(told, notes);
    });
  }

  test('more than nine', () => {
    const marks = Array.from({ length: 12 }, (_, index) => `Kent u «dit»${index + 1}?`);
    for (const form of [
      (label: number) => `${label}) De Courant, 2020`,
      (label: number) => `${label}. De Courant, 2020`,
      (label: number) => `${label}\nDe Courant, 2020`,
      (label: number) => `${label} De Courant`,
      (label: number) => `${label}2024Z15585`,
    ]) {
      const notes = marks.map((_, index) => form(index + 1));
      const { footnotes } = parse(['Vraag 1', ...marks, '', ...notes].join('\n'));
      assert.deepEqual(
        footnotes.map(({ label }) => label),
        marks.map((_, index) => String(index + 1)),
        notes[0],
      );
    }
  });

  test('what shows that a number begins a footnote', () => {
    for (const source of [
      ...[
        'http://a',
        'https://a',
        'www.a',
        'de-bode.nl',
        'bode.com',
        'bode.org',
        'bode.eu',
        'Kamerstuk',
        'handelingen',
      ],
      ...['het Aanhangsel', 'in 1998', 'in 2024', 'nr. 3', 'nr.3', 'nr 3', 'nr3', 'p. 3', 'p.3', 'ibidem'],
    ]) {
      assert.equal(parse(`Vraag 1\nKent u dit?1\n\n1. Zie ${source}`).footnotes.length, 1, source);
    }
    for (const none of ['bode.nls', 'nr. x', 'nr', 'p. x', 'p 3', 'in 1898', 'in 12024', 'in 20245', 'kennr. 3']) {
      assert.equal(parse(`Vraag 1\nKent u dit?1\n\n1. Zie ${none}`).footnotes.length, 0, none);
    }
  });

  test('a number that is left out', () => {
    check(
      'Kent u dit?<|1|> Echt?<|2|> Ook dat?<|4|>',
      '<|1 De Courant, 2020|>',
      '<|2 De Bode|>',
      '<|4 Kamerstuk 22 112|>',
      '7 Deze noot heeft geen teken.',
    );
    check('Kent u dit?<|1|> Echt?<|4|>', '<|1. De Courant, 2020|>', '<|4. Kamerstuk 22 112|>');
    check('Dit?<|1|> Dat?<|2|> Zo?<|3|>', '<|1 De Courant.|>', '3 Kamerstuk 22.', '<|2 De Bode|>', '<|3 De Krant|>');
    const above = 'Vraag 1\nKent u dit?1 Echt?2 Ook dat?4\n\n1 De Courant, 2020\n\nTekst.\n4 Kamerstuk 22 112';
    assert.equal(parse(above).footnotes.length, 1);
  });

  test('where a footnote, its first line and its text stand', () => {
    for (const [first, second] of [
      ['<|<|1  <|>De Courant|>', 'van gisteren|>'],
      ['<|<|[1] <|>De Courant|>', '  van gisteren|>'],
      ['  <|<|(Noot 1) <|>De Courant|>  ', 'van gisteren|>  '],
    ]) {
      const marked = `Vraag 1\nKent u dit?1\n\n${first}\n${second}\n\nTekst`;
      const { text, ranges, positions } = parseMarkers(marked);
      const [range, selectionRange] = ranges;
      const body = { start: positions[0], end: range?.end };
      assert.deepEqual(parse(text).footnotes, [{ label: '1', range, selectionRange, body }]);
    }
  });
});

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function check(body: string, ...notes: readonly string[]): void {
  const { text, ranges } = parseMarkers(`Vraag 1\n${body}\n\n${notes.join('\n')}`);
  const { footnoteMarks, footnotes } = parse(text);
  assert.deepEqual(
    [...footnoteMarks, ...footnotes].map(({ range }) => range),
    ranges,
    text,
  );
}
