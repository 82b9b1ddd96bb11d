import assert from 'node:assert/strict';
import { compareNumbers, isSpan, readHeadingNumbers, readNumbers } from '../../../server/src/parser/numbers/numbers';

suite('numbers', () => {
  test('a single number', () => {
    check('3', '3');
    check('12', '12');
    check('.11', '11');
    check('', undefined);
    check('drie', undefined);
    check('2024', undefined);
    check('1000', '1000');
  });

  test('lists, in the order in which they are written', () => {
    check('3 en 4', '3 4');
    check('3, 4 en 5', '3 4 5');
    check('1,2,3,4 en 5', '1 2 3 4 5');
    check('7, 8, en 9', '7 8 9');
    check('7,, 8 en 9', '7 8 9');
    check('6 & 7', '6 7');
    check('5 en 3', '5 3');
    check('1 en vraag 2', '1 2');
    check('3, 3 en 4', '3 4');
    check('1 respectievelijk 2', '1 2');
    check('1, respectievelijk op vraag 2', '1 2');
    check('1, 2 resp. 3', '1 2 3');
    check('1 respectievelijk ja', '1', 1);
    check('1 en 3, respectievelijk 4 procent en 5 procent', '1 3', 6);
    check('1 en 3, respectievelijk 4 en 5 procent', '1 3', 6);
    check('1 en 3, respectievelijk 4 mei en 5 mei', '1 3', 6);
    check('2 respectievelijk 3%', '2', 1);
    check('2 resp. 3 jaarlijkse', '2 3', 9);
    check('6/7', '6 7');
    check('6 / 7', '6 7');
    check('1a/1b', '1a 1b');
    check('1a/b', '1a 1b');
    check('6/7/8 en 9', '6 7 8 9');
    check('7/6', '7');
    check('3/5/2026', '3');
    check('5/1000', '5');
    check('1 5/10', '1');
  });

  test('spans give every number', () => {
    check('2 t/m 6', '2 3 4 5 6');
    check('1 tot en met 4', '1 2 3 4');
    check('4-7', '4 5 6 7');
    check('9–11', '9 10 11');
    check('4‑7', '4 5 6 7');
    check('4‐7', '4 5 6 7');
    check('2, 4 t/m 6 en 9', '2 4 5 6 9');
    check('6 t/m 2', '6 2');
    assert.equal(readNumbers('1 t/m 90', 0)?.numbers.length, 90);
  });

  test('sub-questions', () => {
    check('1a', '1a');
    check('1 b', '1b');
    check('1 C', '1c');
    check('1 d.', '1d');
    check('1 d.d. 3 mei', '1', 1);
    check('1a, b en c', '1a 1b 1c');
    check('1a t/m 1d', '1a 1b 1c 1d');
    check('1 en 2', '1 2');
  });

  test('a missing comma inside a list, but no page number behind one number', () => {
    check('7, 8, 9 10 en 11', '7 8 9 10 11');
    check('3 4 en 5', '3 4 5');
    check('3 4', '3');
    assert.equal(readNumbers('7, 8, 9 10 en 11', 0)?.isMistyped, true);
    assert.equal(readNumbers('3, 4 en 5', 0)?.isMistyped, false);
  });

  test('"en" without a blank beside it, between two numbers', () => {
    check('1en 2', '1 2');
    check('1 en2', '1 2');
    check('1, 2 en3', '1 2 3');
    check('11en12', '11 12');
    check('3en 2', '3', 1);
    check('3 en2', '3', 1);
    check('3enz.', undefined);
    check('3 en2x', '3', 1);
    assert.equal(readNumbers('1en 2', 0)?.isMistyped, true);
    assert.equal(readNumbers('1 en2', 0)?.isMistyped, true);
    assert.equal(readNumbers('1 en 2', 0)?.isMistyped, false);
  });

  test('numbers with full stops, but none of a sentence behind one', () => {
    check('1. en 2.', '1 2', 7);
    check('1., 2. en 3', '1 2 3');
    check('3 En 4', '3 4');
    check('3 EN VRAAG 4', '3 4');
    check('3. En 4 jaar', '3', 1);
    assert.equal(readNumbers('1. en 2.', 0)?.isMistyped, false);
  });

  test('any white space between the words, and any of the words', () => {
    check('3  en  4', '3 4');
    check('3 ,  4', '3 4');
    check('3, , 4', '3 4');
    check('3,  en  4', '3 4');
    check('3, & 4', '3 4');
    check('3; 4', '3 4');
    check('3 + 4', '3 4');
    check('3\u00a0en\u00a04', '3 4');
    check('3 alsmede 4', '3 4');
    check('3 alsook  4', '3 4');
    check('3 respectievelijk 4', '3 4');
    check('3 resp. 4', '3 4');
    check('3, tevens op vraag 4', '3 4');
    check('3, tevens 4 brieven', '3', 1);
    check('3 en de  vragen  4', '3 4');
    check('3 en op  de  vraag  4', '3 4');
    check('3 en het  antwoord  4', '3 4');
    check('3, antwoorden 4', '3 4');
    check('3enz 4', undefined);
    check('3, 4  5 en 6', '3 4 5 6');
    check('1  t/m  3', '1 2 3');
    check('1 t/m de  vragen  3', '1 2 3');
    check('1 t/m vraag 3', '1 2 3');
    check('1 t.e.m. 3', '1 2 3');
    check('1 te.m 3', '1 2 3');
    check('1 tem 3', '1 2 3');
    check('1 tot  3', '1 2 3');
    check('1 tot-en-met 3', '1 2 3');
    check('1 tot drie', '1', 1);
    check('1 tot 2 keer toe', '1', 1);
    check('1 tot 3 weken', '1', 1);
    check('1 tot en met 3 mei', '1 2 3');
    check('1 tot de vragen 3', '1', 1);
    check('1 — 3', '1 2 3');
  });

  test('a span of letters or to a letter, and one that is too long', () => {
    check('1a t/m 3', '1a 2 3');
    check('1 t/m 3b', '1 2 3b');
    check('1 t/m 1c', '1 1c');
    check('2a t/m 3c', '2a 3c');
    check('1c t/m 1a', '1c 1a');
    check('900 t/m 902', '900 901 902');
    assert.equal(readNumbers('1 t/m 1000', 0)?.numbers.length, 1000);
    check('1 t/m 1001', '1 1001');
    check('1 t/m 9999', '1 9999');
  });

  test('two numbers without a comma only in a list, and only upwards', () => {
    assert.equal(readNumbers('3 4', 0)?.isMistyped, false);
    check('7 7 en 8', '7', 1);
    check('7 6 en 8', '7', 1);
    check('7 8, 6 en 9', '7 8 6 9');
    check('2 t/m 4 6', '2 3 4 6');
  });

  test('what stands between two numbers of a span', () => {
    for (const between of [' t/m ', '-', ' tot en met ', ' tot ', ' t/m vraag ']) assert.ok(isSpan(between), between);
    for (const between of [' en ', ', ', ' t/m x', '', ' ']) assert.ok(!isSpan(between), between);
  });

  test('the order of numbers and their parts', () => {
    const sorted = ['2', '3', '3a', '3b', '10', '10a', '12'];
    assert.deepEqual([...sorted].reverse().sort(compareNumbers), sorted);
    assert.deepEqual([...sorted].sort(compareNumbers), sorted);
    assert.equal(compareNumbers('3a', '3a'), 0);
  });

  test('numbers that are cut, in a heading', () => {
    const read = (text: string) =>
      readHeadingNumbers(text, 0)
        ?.numbers.map(({ number }) => number)
        .join(' ');
    assert.equal(read('1.1'), '1.1');
    assert.equal(read('2.10:'), '2.10');
    assert.equal(read('1.1 en 1.2'), '1.1 1.2');
    assert.equal(read('1.1 t/m 1.4'), '1.1 1.2 1.3 1.4');
    assert.equal(read('1.9-1.11, 2.1'), '1.9 1.10 1.11 2.1');
    assert.equal(read('1. 2'), '1');
    assert.equal(read('3.5.2024'), '3');
    assert.equal(read('1.000'), '1');
    assert.equal(read('3.4 en 5'), '3.4 5');
    // In a sentence it may be the mark of a footnote.
    check('1.1', '1', 1);
    assert.deepEqual(['1.10', '2', '1.2', '1.1', '1'].sort(compareNumbers), ['1', '1.1', '1.2', '1.10', '2']);
  });

  test('stops where the list stops', () => {
    check('3 en het kabinet', '3', 1);
    check('3, zoals gemeld', '3', 1);
    check('3 en 4 van het lid', '3 4', 6);
  });

  test('the numbers that a span leaves out share its characters', () => {
    const marks = readNumbers('2 t/m 4', 0)?.numbers.map(({ number, start, end }) => `${number}:${start}-${end}`);
    assert.deepEqual(marks, ['2:0-1', '3:0-7', '4:6-7']);
  });
});

function check(text: string, numbers: string | undefined, end?: number): void {
  const list = readNumbers(text, 0);
  assert.equal(list?.numbers.map(({ number }) => number).join(' '), numbers, text);
  if (end !== undefined) assert.equal(list?.end, end, text);
}
