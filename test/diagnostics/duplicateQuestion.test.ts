import assert from 'node:assert/strict';
import { checksOf } from './check';
import { questions } from './questions';

const check = checksOf('duplicate-question');

suite('duplicate-question', () => {
  test('the number that was probably meant', () => {
    const meant = 'Vraag 3 komt twee keer voor. Hier is waarschijnlijk vraag 4 bedoeld.';
    check(questions('1 2 3 <3> 5'), meant);
    check(questions('1 2 3 <3> 5').replace('Vraag 5', 'Antwoord 4\nJa.\n\nVraag 5'), meant);
    check(`${questions('1 2 3 <3>')}\n\nAntwoord 4\nJa.`, meant);
    check(questions('1 4 <1> 3'), 'Vraag 1 komt twee keer voor. Hier is waarschijnlijk vraag 2 bedoeld.');
  });

  test('no number that was probably meant', () => {
    check(questions('1 2 3 <3>'), 'Vraag 3 komt twee keer voor.');
    check(questions('1 2 <2> 3 5'), 'Vraag 2 komt twee keer voor.');
  });

  test('the same number twice points at the first', () => {
    const [found] = check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\n<|Vraag 2|>\nC?\n\nVraag 3\nD?',
      'Vraag 2 komt twee keer voor.',
    );
    const [related] = found?.relatedInformation ?? [];
    assert.equal(related?.message, 'Hier staat vraag 2 voor het eerst.');
    assert.equal(related?.location.range.start.line, 3);
  });

  test('in a merged heading the number', () => {
    check('Vraag 1\nA?\n\nVraag <|1|> en 2\nB?\n\nC?', 'Vraag 1 komt twee keer voor.');
  });

  test('three times', () => {
    check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\n<|Vraag 2|>\nC?\n\n<|Vraag 2|>\nD?',
      'Vraag 2 komt 3 keer voor.',
      'Vraag 2 komt 3 keer voor.',
    );
  });

  test('sub-questions are questions of their own', () => {
    check('Vraag 1\nA?\n\nVraag 1a\nB?\n\nVraag 1b\nC?\n\nVraag 2\nD?');
  });

  test('a numbering that begins anew', () => {
    const set = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\n';
    check(set + set);
    check(set + set.replace('Vraag 2', 'Vraag 1a\nEn toen?\n\nVraag 2'));
  });
});
