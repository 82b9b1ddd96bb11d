import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { furnitureForms, isFurniture } from '../../../server/src/parser/scan/furniture';

suite('page furniture', () => {
  test('each example is furniture, also in a document', () => {
    for (const { example } of furnitureForms) {
      assert.ok(isFurniture(example), example);
      check(`Vraag 1\nKlopt dit?\n  ${example}  \nEn dat?`, [example]);
    }
  });

  for (const line of [
    'ah-tk-20232024-1314',
    'kv-tk-20232024-1',
    'h-tk-20232024-1',
    'ah tk 20232024 1314',
    'h-ek-20232024-1',
    'Tweede Kamer der Staten-Generaal',
    'Tweede Kamer der Staten-Generaal2',
    'ISSN 0921-7398',
    'ISSN 0921 – 7398',
    'ISSN 0921 - 7398 en wat er volgt',
    "'s-Gravenhage 2024",
    '‘s-Gravenhage 2024',
    'Tweede Kamer, vergaderjaar 2023-2024, Aanhangsel',
    'Eerste Kamer, vergaderjaar 2023–2024, Aanhangsel  12',
    'Eerste Kamer, vergaderjaar 2023–2024, 36 410',
    'Tweede Kamer, vergaderjaar 2023-2024, 36 410 VII, nr. 4',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410 VII , nr.4 12',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 4',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 44  ',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410 VII 3',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410 VII  3',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410 VII',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410 VII,nr. 4  12',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410\u00a0 12',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410\u00a03',
    'pagina 12 van 16',
    'PAGINA 1 VAN 1',
    '12/16',
    '123/456',
    '---',
    '___',
    '***',
    '======',
    '+--+--+',
    '|==|',
    '| - |',
  ]) {
    test(line, () => check(`Vraag 1\nKlopt dit?\n${line}\nEn dat?`, [line.trim()]));
  }

  for (const line of [
    'zah-tk-20232024-1314',
    'ah-tk-20232024-1314 is bekend',
    'ah-tk-2024-1314',
    'ah.tk-20232024-1314',
    'De Tweede Kamer der Staten-Generaal',
    'Tweede Kamer der Staten-Generaal 3',
    'Het ISSN 0921 - 7398',
    'ISSN 0921 7398',
    'Te ’s-Gravenhage 2024',
    '’s-Gravenhage in 2024',
    's-Gravenhage 2024',
    '’s-Gravenhage 24',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410x',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410\u00a0x',
    '+---+ x',
    'Tweede Kamer, vergaderjaar 2023, Aanhangsel 1',
    'De Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1',
    'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1 is bekend',
    'Tweede Kamer, vergaderjaar 2023–2024, is bekend',
    'Tweede Kamer, vergaderjaar 2023–2024, 36 410 is bekend',
    'De Tweede Kamer, vergaderjaar 2023–2024, 36 410 VII, nr. 4',
    'Pagina 2 van zes',
    'Pagina 2 van 6 telt',
    'Op pagina 2 van 6',
    '2/6 deel',
    '1234/6',
    '2/1234',
    '24/7 open',
    '--',
    '-----x',
    'x-----',
    '-_-',
    '+-----',
    'x+---+',
    '+ Vraag +',
    '|',
  ]) {
    test(`${line} is text`, () => check(`Vraag 1\nKlopt dit?\n${line}\nEn dat?`, []));
  }

  // The title of each page, how many pages there are, and whether the titles are furniture too.
  for (const [title, pages, isTitle] of [
    ['Antwoorden over het fietspad langs de dijk', 3, true],
    ['Antwoord: het fietspad langs de dijk', 3, true],
    ['  Antwoorden over het fietspad langs de dijk  ', 4, true],
    ['Antwoorden over het fietspad langs de dijk', 2, false],
    ['Antwoorden over het fietspad langs de dijk.', 3, false],
    ['Antwoorden over het pad te Ede', 3, true],
    ['Antwoorden over het pad bij Ee', 3, true],
    ['Antwoorden over het pad bij E', 3, false],
    ['12 34 56 78 90 12 34 56 78 90 12 34 56', 3, false],
  ] as const) {
    test(`a title at the foot of ${pages} pages: ${title}`, () => {
      for (const page of [
        (number: number) => `Tekst.\n\n${title}\n${number}/9\n\nEn ${number} meer.`,
        (number: number) => `Tekst.\n${number}/9\n\n${title}\n\nEn ${number} meer.`,
        (number: number) => `Tekst.\n\n${title}\n\nEn ${number} meer.\n${number}/9`,
      ]) {
        const text = Array.from({ length: pages }, (_, index) => page(index + 1)).join('\n');
        const found = furnitureIn(`Vraag 1\n${text}`).filter((line) => line === title.trim());
        assert.equal(found.length, isTitle ? pages : 0, text);
      }
    });
  }

  test('a line that is repeated, but not beside other furniture', () => {
    const line = 'Dit bericht is ons bekend sinds de zomer';
    check(
      [1, 2, 3].map((number) => `Vraag ${number}\n${line}\nEn verder?\nHoe dan?\n${number}/9\nTja?\nNee?`).join('\n'),
      ['1/9', '2/9', '3/9'],
    );
  });
});

/** The lines that are furniture, and no others. */
function check(text: string, lines: readonly string[]): void {
  assert.deepEqual(furnitureIn(text), lines);
}

function furnitureIn(text: string): readonly string[] {
  return parse(text).lines.flatMap((line) => (line.kind === 'furniture' ? [line.text.trim()] : []));
}
