import assert from 'node:assert/strict';
import { checksOf } from './check';
import { questions } from './questions';

const check = checksOf('numbering-gap');

suite('numbering-gap', () => {
  test('a number that is nowhere', () => {
    const [found] = check(questions('1 2 3 4 <6> 7'), 'Na vraag 4 volgt vraag 6. Vraag 5 ontbreekt.');
    assert.deepEqual(
      found?.relatedInformation?.map(({ message }) => message),
      ['Vraag 4'],
    );
    check(questions('1 2 <5> 6'), 'Na vraag 2 volgt vraag 5. Vraag 3 en 4 ontbreken.');
    check(questions('1 2 <9>'), 'Na vraag 2 volgt vraag 9. Vraag 3 t/m 8 ontbreken.');
  });

  test('one number typed wrong is one gap', () => {
    check(questions('1 2 3 <14> 5 6'), 'Na vraag 3 volgt vraag 14.');
  });

  test('in a merged heading', () => {
    check('Vraag 1\nA?\n\nVraag 2 en <|4|>\nB?\n\nC?', 'Na vraag 2 volgt vraag 4. Vraag 3 ontbreekt.');
  });

  test('numbers that stand elsewhere are not missing', () => {
    check('Vraag 1 en 4\nA?\n\nB?\n\nVraag 2\nC?\n\nVraag 3\nD?\n\nVraag 5\nE?');
    check(questions('1 2 3 4 5 9 10 6 7 8'));
    check(questions('1 2 4 3 5'));
  });

  test('sub-questions', () => {
    check('Vraag 1a\nA?\n\nVraag 1b\nB?\n\nVraag 2\nC?\n\nVraag 2c\nD?\n\nVraag 3\nE?');
  });

  test('a part of a longer document may begin at any number', () => {
    check(questions('7 8 9'));
  });

  test('a selection of questions', () => {
    check(questions('3 17 24 31 40'));
  });

  test('a numbering that begins anew', () => {
    check(questions('1 2 3 1 2'));
  });

  test('questions that are answered later', () => {
    check(`${questions('1 2 5')}\n\nAntwoord 5\nJa.\n\nDe vragen 3 en 4 beantwoord ik na het reces.`);
    check(
      `De vragen 3 en 4 beantwoord ik na het reces.\n\n${questions('1 2 5 6 7 8 <10>')}`,
      'Na vraag 8 volgt vraag 10. Vraag 9 ontbreekt.',
    );
  });

  test('a document that answers a part of the questions', () => {
    check(
      'Deelbeantwoording van de vragen van het lid Jansen\n\nVraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nVraag 7\nD?',
    );
  });
});
