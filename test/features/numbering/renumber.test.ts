import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { newNumbersIn, renumber } from '../../../server/src/features/numbering/renumber';
import { messagesIn } from '../../../server/src/messages';
import { setsOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import type { Structure } from '../../../server/src/parser/structure';

/** Four questions that one answer covers in this form. */
const answered = (one: number, two: number, three: number, four: number, list: string) =>
  `Vraag ${one}\nA?\n\nVraag ${two}\nB?\n\nVraag ${three}\nC?\n\nVraag ${four}\nD?\n\nAntwoord op vraag ${list}\nJa.\n`;

suite('renumber', () => {
  test('two questions swap, with their answers and the references to them', () => {
    check(
      'Vraag 1\nA?\n\nAntwoord 1\nZie vraag 2.\n\nVraag 2\nKlopt het antwoord op vraag 1?\n\nAntwoord op vraag 2: Ja.\n',
      { 1: '2', 2: '1' },
      'Vraag 2\nA?\n\nAntwoord 2\nZie vraag 1.\n\nVraag 1\nKlopt het antwoord op vraag 2?\n\nAntwoord op vraag 1: Ja.\n',
    );
  });

  test('an answer that refers to two others', () => {
    const referring = (one: number, two: number) =>
      `Vraag 1\nA?\n\nAntwoord 1\nZie het antwoord op vraag ${one} en het antwoord op vraag ${two}.\n\n`;
    const pairs = (one: number, two: number) =>
      `Vraag ${one}\nB?\n\nAntwoord ${one}\nJa.\n\nVraag ${two}\nC?\n\nAntwoord ${two}\nNee.\n`;
    check(referring(2, 3) + pairs(2, 3), { 2: '4' }, referring(3, 4) + pairs(4, 3));
    check(referring(2, 3) + pairs(2, 3), { 3: '5' }, referring(2, 5) + pairs(2, 5));
  });

  test('a list that counts up goes on doing so', () => {
    check(answered(1, 2, 3, 4, '1, 2 en 4'), { 2: '3', 3: '2' }, answered(1, 3, 2, 4, '1, 3 en 4'));
    check(answered(1, 2, 3, 4, '2 en 3'), { 2: '3', 3: '2' }, answered(1, 3, 2, 4, '2 en 3'));
    check(answered(1, 2, 3, 4, '3 en 2'), { 2: '3', 3: '2' }, answered(1, 3, 2, 4, '2 en 3'));
  });

  test('a span stays one where its numbers stay a row', () => {
    check(answered(1, 2, 3, 4, '2 t/m 4'), { 2: '3', 3: '4', 4: '5' }, answered(1, 3, 4, 5, '3 t/m 5'));
    check(answered(1, 2, 3, 4, '1-4'), { 2: '4', 4: '2' }, answered(1, 4, 3, 2, '1-4'));
    check(answered(1, 2, 3, 4, '1 tot en met 3'), { 3: '4', 4: '3' }, answered(1, 2, 4, 3, '1, 2 en 4'));
  });

  test('a span is written out where they do not', () => {
    check(answered(1, 2, 3, 4, '2 t/m 4'), { 4: '9' }, answered(1, 2, 3, 9, '2, 3 en 9'));
    check(answered(1, 2, 3, 4, '1 en 2-4:'), { 4: '9' }, answered(1, 2, 3, 9, '1, 2, 3 en 9:'));
    check(answered(1, 2, 3, 4, '1 t/m 3 en 4'), { 2: '9' }, answered(1, 9, 3, 4, '1, 3, 4 en 9'));
    check(answered(1, 2, 3, 4, '1 t/m 3 (en 4)'), { 1: '9' }, answered(9, 2, 3, 4, '2 t/m 4 (en 9)'));
    check(answered(1, 2, 3, 4, '1 t/m vraag 4'), { 1: '9' }, answered(9, 2, 3, 4, '2, 3, 4 en 9'));
  });

  test('the questions under a merged heading keep their places', () => {
    check(
      'Vraag 1 t/m 3\n\nA?\n\nB?\n\nC?\n\nAntwoord 1 t/m 3\nJa.',
      { 1: '3', 3: '1' },
      'Vraag 3, 2 en 1\n\nA?\n\nB?\n\nC?\n\nAntwoord 1 t/m 3\nJa.',
    );
  });

  test('sub-questions follow, in the writing that they have', () => {
    check(
      'Vraag 3\nA.\n\nVraag 3 A\nB?\n\nVraag 3b\nC?\n\nAntwoord 3a en b\nJa.\n\nVraag 4\nZie vraag 3b?\n\nAntwoord 4\nJa.',
      { 3: '4', 4: '3' },
      'Vraag 4\nA.\n\nVraag 4 A\nB?\n\nVraag 4b\nC?\n\nAntwoord 4a en b\nJa.\n\nVraag 3\nZie vraag 4b?\n\nAntwoord 3\nJa.',
    );
  });

  test('headings in other forms, other line ends, and a list on two lines', () => {
    check(
      ' • Vraag 1\r\n  A?\r\n\r\n  Ja.\r\n\r\n • Vraag 2\r\n  B?\r\n\r\n  Zie antwoord vraag 1.\r\n',
      { 1: '2', 2: '1' },
      ' • Vraag 2\r\n  A?\r\n\r\n  Ja.\r\n\r\n • Vraag 1\r\n  B?\r\n\r\n  Zie antwoord vraag 2.\r\n',
    );
    check(
      '**Vraag 1**\r\nA?\r\n\r\n**Vraag 2**\r\nB?\r\n\r\n**Antwoord 1,\r\n2**\r\nJa.\r\n',
      { 1: '3' },
      '**Vraag 3**\r\nA?\r\n\r\n**Vraag 2**\r\nB?\r\n\r\n**Antwoord 2,\r\n3**\r\nJa.\r\n',
    );
    check(
      '1. Kunt u dit bevestigen?\n\nAntwoord:\nJa.\n\n3) Kunt u dat bevestigen?\n\nAntwoord:\nZie vraag 1.\n',
      { 3: '2' },
      '1. Kunt u dit bevestigen?\n\nAntwoord:\nJa.\n\n2) Kunt u dat bevestigen?\n\nAntwoord:\nZie vraag 1.\n',
    );
  });

  test('one set of questions, and not the others', () => {
    const set = (first: string, second: string) =>
      `Vraag ${first}\nA?\n\nAntwoord ${first}\nJa.\n\nVraag ${second}\nB?\n\nAntwoord ${second}\nZie vraag ${first}.\n\n`;
    check(set('1', '2') + set('1', '2'), { 2: '3' }, set('1', '3') + set('1', '2'));
  });

  test('a question that lost its heading', () => {
    const before = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nB?\n\nAntwoord 2\nJa.\n\nVraag 4\nC?\n\nAntwoord 4\nJa.';
    check(before, { 2: '3' }, before.replace('Antwoord 2', 'Antwoord 3'));
  });

  test('refused where two questions would have the same number', () => {
    checkRefused(answered(1, 2, 3, 4, '1'), { 2: '3' }, 'Er zouden dan twee vragen 3 zijn. Kies andere nummers.');
  });

  test('refused where the questions would not be recognised any more', () => {
    const message =
      'Met dit nummer worden de vragen anders herkend. Kies een nummer dat aansluit, of schrijf eerst ‘Vraag’ voor de nummers.';
    const text = '1. Klopt dit?\n\nAntwoord\nJa.\n\n2. Klopt dat?\n\nAntwoord\nJa.\n\n3. Waarom?\n\nAntwoord\nZo.';
    checkRefused(text, { 1: '3', 3: '1' }, message);
  });

  test('there and back again is the same text', () => {
    const forms = fc.constantFrom('Vraag ', '**Vraag ', '## Vraag ', '  • Vraag ', 'VRAAG ');
    const lists = fc.constantFrom('Antwoord op vraag ', 'Antwoord ', 'Antwoorden op de vragen ', 'Antwoord vraag ');
    const counts = fc.integer({ min: 2, max: 8 });
    const document = fc.tuple(forms, lists, counts, fc.constantFrom('\n', '\r\n')).chain(([form, list, count, end]) => {
      const numbers = Array.from({ length: count }, (_, index) => index + 1);
      const sorted = fc.subarray(numbers, { minLength: 1 });
      const answers = fc.array(sorted, { minLength: 1, maxLength: count });
      return fc
        .tuple(answers, sorted, fc.shuffledSubarray(numbers, { minLength: count, maxLength: count }))
        .map(([merged, referred, order]) => ({
          numbers,
          order,
          text: [
            ...numbers.flatMap((number) => [form + number + (form === '**Vraag ' ? '**' : ''), 'Klopt dit?', '']),
            ...merged.flatMap((covered) => [list + joined(covered), 'Ja, dat klopt.', '']),
            `${list}${joined(numbers)}`,
            `Ja. Zie het antwoord op de vragen ${joined(referred)}.`,
          ].join(end),
        }));
    });
    let renumbered = 0;
    fc.assert(
      fc.property(document, ({ text, numbers, order }) => {
        const forth = Object.fromEntries(numbers.map((number, index) => [number, String(order[index])]));
        const back = Object.fromEntries(Object.entries(forth).map(([number, next]) => [next, number]));
        const result = applied(text, forth);
        if (typeof result !== 'string') return;
        renumbered++;
        assert.equal(applied(result, back), text);
        assert.equal(withoutNumbers(result), withoutNumbers(text));
        assert.deepEqual(
          coverageIn(parse(result)),
          coverageIn(parse(text)).map((covered) => covered.map((number) => forth[number] ?? number).sort()),
        );
      }),
      { numRuns: 200 },
    );
    assert.ok(renumbered > 100, `only ${renumbered} were not refused`);
  });

  test('whatever the document, a span that breaks or a number that is refused, the rest stays', () => {
    const part = fc.constantFrom(
      ...['Vraag 1', 'Vraag 2', 'Vraag 3 t/m 5', 'Vraag 1a', 'Vraag 1 b', '**Vraag 6**', '1. Klopt dit?', '2. En dit?'],
      ...['Antwoord', 'Antwoord 1a en b', 'Antwoord op vraag 2, 3 en 9', 'Antwoord 2 t/m 6:', 'Antwoord 1, 3-5 en 6'],
      ...['Klopt dit?', 'Ja.', 'Zie antwoord vraag 3 tot en met 5.', 'zoals gemeld bij vraag 2', ''],
    );
    const text = fc
      .array(fc.tuple(part, fc.constantFrom('\n', '\r\n', '\n\n')), { maxLength: 16 })
      .map((parts) => parts.flat().join(''));
    const orders = fc.shuffledSubarray(['1', '2', '3', '4', '5', '6'], { minLength: 6 });
    let renumbered = 0;
    fc.assert(
      fc.property(text, orders, (before, order) => {
        const result = applied(before, Object.fromEntries(order.map((next, index) => [index + 1, next])));
        if (typeof result !== 'string') return;
        renumbered++;
        const others = (whole: string) => whole.replace(/\d+|t\/m|tot en met|(?<=\d)-(?=\d)|,| en(?= \d)|\s/g, '');
        assert.equal(others(result), others(before));
      }),
      { numRuns: 300 },
    );
    assert.ok(renumbered > 100, `only ${renumbered} were not refused`);
  });
});

/** With these numbers in the place of others, in its first set, the document is this text. */
function check(text: string, numbers: Readonly<Record<string, string>>, expected: string): void {
  assert.equal(applied(text, numbers), expected);
}

function checkRefused(text: string, numbers: Readonly<Record<string, string>>, refusal: string): void {
  assert.deepEqual(applied(text, numbers), { refusal });
}

function applied(text: string, numbers: Readonly<Record<string, string>>) {
  const structure = parse(text);
  const newNumber = newNumbersIn(structure, setsOf(structure)[0] ?? structure, new Map(Object.entries(numbers)));
  const result = renumber(structure, newNumber, messagesIn('nl'));
  if ('refusal' in result) return result;
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), [...result.edits]);
}

function joined(numbers: readonly number[]): string {
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`;
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}

function coverageIn({ answers }: Structure): readonly (readonly string[])[] {
  return answers.map(({ covers }) => covers.toSorted());
}
