import assert from 'node:assert/strict';
import { checksOf } from './check';
import { questions } from './questions';

const check = checksOf('numbering-order');

suite('numbering-order', () => {
  test('a lower number after a higher one', () => {
    const [found] = check(questions('1 2 4 <3> 5'), 'Na vraag 4 volgt vraag 3.');
    assert.deepEqual(
      found?.relatedInformation?.map(({ message }) => message),
      ['Vraag 4'],
    );
  });

  test('a merged heading that takes a later question along', () => {
    check('Vraag 1 en 4\nA?\n\nB?\n\nVraag 2\nC?\n\nVraag 3\nD?\n\nVraag 5\nE?');
  });

  test('questions that are answered together with an earlier one', () => {
    check(`${questions('1 2 3 4 5 9 10')}\n\nAntwoord op vraag 3, 4, 5, 9 en 10\nJa.\n\n${questions('6 7 8')}`);
  });

  test('a number typed wrong is a gap, not a disorder', () => {
    check(questions('1 2 3 14 5 6'));
  });

  test('a number that is asked twice is reported as that', () => {
    check(questions('1 2 3 2 4'));
  });

  test('a numbering that begins anew', () => {
    check(questions('1 2 3 1 2'));
  });

  test('sub-questions', () => {
    check('Vraag 1\nA?\n\nVraag 1a\nB?\n\nVraag 1b\nC?\n\nVraag 2\nD?');
  });
});
