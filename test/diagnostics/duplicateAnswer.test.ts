import assert from 'node:assert/strict';
import { checksOf } from './check';

const check = checksOf('duplicate-answer');

suite('duplicate-answer', () => {
  test('two answers that say the same number; the second points at the first', () => {
    const [found] = check(
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord <|1|>\nNee.',
      'Vraag 1 heeft twee antwoorden.',
    );
    const [related] = found?.relatedInformation ?? [];
    assert.equal(related?.message, 'Hier staat het eerste antwoord op vraag 1.');
    assert.equal(related?.location.range.start.line, 3);
  });

  test('a second answer below one question', () => {
    check('Vraag 1\nA?\n\nAntwoord\nJa.\n\n<|Antwoord|>\nNee.', 'Vraag 1 heeft twee antwoorden.');
  });

  test('a merged answer that covers what was answered', () => {
    check(
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord op vraag <|1|> en 2\nNee.',
      'Vraag 1 heeft twee antwoorden.',
    );
  });

  test('an answer that only points at another one', () => {
    check('Vraag 1\nA?\n\nAntwoord op vraag 1 en 2\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nZie antwoord vraag 1.');
  });

  test('an answer in parts', () => {
    check('Vraag 1\nA? En B?\n\nAntwoord 1a\nJa.\n\nAntwoord 1b\nNee.\n\nVraag 2\nC?\n\nAntwoord 2\nJa.');
    check('Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nAntwoord 1 (vervolg)\nMaar niet altijd.');
  });

  test('an answer that is not written yet', () => {
    check('Vraag 1\nA?\n\nAntwoord 1\n\nAntwoord 1\nJa.');
    check('Vraag 1\nA?\n\nAntwoord 1\nPM\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\nJa.');
  });

  test('a number that is asked twice is reported as that', () => {
    check('Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?\n\nAntwoord\nNee.\n\nVraag 2\nC?\n\nAntwoord\nSoms.');
  });

  test('of very many answers to one question the first are told of', () => {
    const again = (number: string) => `\n\nAntwoord ${number}\nNee.`;
    check(
      `Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord 1\nJa.${again('<|1|>').repeat(20)}${again('1').repeat(4)}`,
      ...Array.from({ length: 20 }, () => 'Vraag 1 heeft 25 antwoorden.'),
    );
  });

  test('two sets of questions in one document', () => {
    const set = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\n';
    check(set + set);
  });
});
