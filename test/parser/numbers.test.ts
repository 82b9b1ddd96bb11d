import assert from 'node:assert/strict';
import { readNumbers } from '../../server/src/parser/numbers';

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
  });

  test('spans give every number', () => {
    check('2 t/m 6', '2 3 4 5 6');
    check('1 tot en met 4', '1 2 3 4');
    check('4-7', '4 5 6 7');
    check('9–11', '9 10 11');
    check('2, 4 t/m 6 en 9', '2 4 5 6 9');
    check('6 t/m 2', '6 2');
    assert.equal(readNumbers('1 t/m 90', 0)?.numbers.length, 90);
  });

  test('sub-questions', () => {
    check('1a', '1a');
    check('1 b', '1b');
    check('1 C', '1c');
    check('1a, b en c', '1a 1b 1c');
    check('1a t/m 1d', '1a 1b 1c 1d');
    check('1 en 2', '1 2');
  });

  test('a missing comma inside a list, but no page number behind one number', () => {
    check('7, 8, 9 10 en 11', '7 8 9 10 11');
    check('3 4 en 5', '3 4 5');
    check('3 4', '3');
    assert.equal(readNumbers('7, 8, 9 10 en 11', 0)?.missesComma, true);
    assert.equal(readNumbers('3, 4 en 5', 0)?.missesComma, false);
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
