import assert from 'node:assert/strict';
import { toPlace } from '../../../client/src/commands/openQuestionPlace';
import { messagesIn } from '../../../client/src/messages';
import { getCompleteness } from '../../../client/src/overview/completeness';
import { getOverview } from '../../../server/src/features/overview';
import { parse } from '../../../server/src/parser/parse';

suite('The list of open questions', () => {
  test('a question without an answer', () => {
    check('Vraag 1\nKlopt dit?\nAntwoord\nJa.\nVraag 2\nWaarom?', ['Vraag 2', undefined, 'Waarom?']);
  });

  test('an answer that is still to be written', () => {
    check('Vraag 1\nKlopt dit?\nAntwoord\n', ['Vraag 1', 'antwoord nog niet af', 'Klopt dit?']);
    check('Vraag 1\nKlopt dit?\nAntwoord\nPM', ['Vraag 1', 'antwoord nog niet af', 'Klopt dit?']);
  });

  test('a question of one of several sets', () => {
    const set = (title: string) => `${title}\n\nVraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?\n\n`;
    check(
      `${set('Vragen van de leden van de ABC-fractie')}${set('Vragen van het lid De Boer')}Antwoord\nPM`,
      ['Vraag 2', 'ABC-fractie', 'B?'],
      ['Vraag 2', 'De Boer · antwoord nog niet af', 'B?'],
    );
    check(`${set('')}${set('')}`, ['Vraag 2', 'Reeks 1', 'B?'], ['Vraag 2', 'Reeks 2', 'B?']);
  });

  test('a question that is put off', () => {
    check('Vraag 1\nKlopt dit?\nMededeling\nHet antwoord volgt.', ['Vraag 1', 'uitgesteld', 'Klopt dit?']);
  });
});

/** The rows of the list: label, description, detail. */
function check(document: string, ...expected: readonly (readonly (string | undefined)[])[]): void {
  const { open } = getCompleteness(getOverview(parse(document)));
  const rows = open.map((question) => toPlace(question, messagesIn('nl')));
  assert.deepEqual(
    rows.map(({ label, description, detail }) => [label, description, detail]),
    expected,
  );
}
