import assert from 'node:assert/strict';
import { findMergedAnswers } from '../../server/src/diagnostics/mergedAnswer';
import { messagesIn } from '../../server/src/messages';
import { parse } from '../../server/src/parser/parse';
import { checksOf } from './check';

const check = checksOf('merged-answer');

suite('merged-answer', () => {
  test('one answer to several questions points at each of them', () => {
    const [found] = check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\n<|Antwoord op vraag 1, 2 en 3|>\nJa.',
      'Dit antwoord geldt voor vraag 1, 2 en 3.',
    );
    assert.deepEqual(
      found?.relatedInformation?.map(({ message, location }) => [message, location.uri, location.range.start.line]),
      [
        ['Vraag 1: A?', 'file:///vragen.txt', 0],
        ['Vraag 2: B?', 'file:///vragen.txt', 3],
        ['Vraag 3: C?', 'file:///vragen.txt', 6],
      ],
    );
  });

  test('under a merged question heading', () => {
    check('Vraag 1 en 2\nA?\n\nB?\n\n<|Antwoord 1 en 2|>\nJa.', 'Dit antwoord geldt voor vraag 1 en 2.');
    check('Vraag 1 en 2\nA?\n\nB?\n\n<|Antwoord|>\nJa.', 'Dit antwoord geldt voor vraag 1 en 2.');
  });

  test('a number that no question has does not count', () => {
    check('Vraag 1\nA?\n\nAntwoord op vraag 1 en 12\nJa.');
  });

  test('in a document of answers alone', () => {
    const [found] = check(
      'Antwoord 1\nJa.\n\n<|Antwoord 2 en 3|>\nDat wordt niet bijgehouden.\n\nAntwoord 4\nNee.\n',
      'Dit antwoord geldt voor vraag 2 en 3.',
    );
    assert.deepEqual(found?.relatedInformation ?? [], []);
  });

  test('where nothing is written yet there is nothing to compare', () => {
    check('Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\n');
    check('Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\nPM');
  });

  test('an answer to one question', () => {
    check('Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?\n\nAntwoord op vraag 2\nZie antwoord vraag 1.');
  });

  test('of very many joint answers the first lead to their questions', () => {
    const questions = Array.from({ length: 500 }, (_, index) => `Vraag ${index + 1}\nA?\n\n`).join('');
    const structure = parse(questions + 'Antwoord op de vragen 1 t/m 500\nJa.\n\n'.repeat(30));
    const places = findMergedAnswers(structure, messagesIn('nl')).map(({ related = [] }) => related.length);
    assert.deepEqual(places, [...Array(20).fill(500), ...Array(10).fill(0)]);
  });
});
