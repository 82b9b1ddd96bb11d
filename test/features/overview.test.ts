import assert from 'node:assert/strict';
import { getOverview } from '../../server/src/features/overview';
import { parse } from '../../server/src/parser/parse';

suite('overview', () => {
  test('every question with its state and its first words', () => {
    check(
      `Vraag 1
Klopt het
  bericht?

Antwoord
Ja.

Vraag 2
Echt?

Antwoord
Zie antwoord vraag 1.

Vraag 3
Sinds wanneer?`,
      ['1 answered Klopt het bericht?', '2 referred Echt?', '3 unanswered Sinds wanneer?'],
      ['1', '2'],
    );
  });

  test('the numbers of a merged heading one by one', () => {
    check(
      'Vraag 1 en 2\nKlopt dit?\n\nEcht?\n\nAntwoord op vraag 2\nEcht.',
      ['1 unanswered Klopt dit?', '2 answered Echt?'],
      ['2'],
    );
  });

  test('a notice of delay', () => {
    check('Vraag 1\nKlopt dit?\n\nMededeling\nDe vragen worden later beantwoord.', ['1 deferred Klopt dit?'], []);
  });

  test('an introduction and its sub-questions', () => {
    check(
      'Vraag 1\nOver de brug:\n\nVraag 1a\nIs die dicht?\n\nAntwoord 1a\nJa.\n\nVraag 1b\nHoe lang?\n\nAntwoord 1b\nEen jaar.',
      ['1 introduction Over de brug:', '1a answered Is die dicht?', '1b answered Hoe lang?'],
      ['1a', '1b'],
    );
  });

  test('no question', () => {
    check('', [], []);
  });
});

/** The questions as `number state text`, the answers as the numbers they cover. */
function check(document: string, questions: readonly string[], answers: readonly string[]): void {
  const overview = getOverview(parse(document));
  assert.deepEqual(
    overview.questions.map(({ number, state, text }) => `${number} ${state} ${text}`),
    questions,
  );
  assert.deepEqual(
    overview.answers.map(({ numbers }) => numbers.join()),
    answers,
  );
}
