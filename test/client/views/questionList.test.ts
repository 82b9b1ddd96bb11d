import assert from 'node:assert/strict';
import {
  getQuestionGroups,
  getQuestionRows,
  type QuestionFilter,
  withoutIndent,
} from '../../../client/src/views/questionList';
import { getOverview } from '../../../server/src/features/overview';
import { parse } from '../../../server/src/parser/parse';

const document = `Vraag 1
A?
Antwoord
Ja.
Vraag 2
B?
Vraag 3
C?
Antwoord 2 en 3
Nee.
Vraag 4
D?
Antwoord
Zie antwoord vraag 1.
Vraag 5
E?
Antwoord
PM
Vraag 6
F?`;

suite('List of questions', () => {
  test('all questions, in the order of the text', () => {
    check(document, 'all', ['1', '2', '3', '4', '5', '6']);
    check('Vraag 1\nOver de brug:\nVraag 1a\nDicht?\nVraag 1b\nLang?', 'all', ['1', '1a', '1b']);
    check('', 'all', []);
  });

  test('the open ones, with those of which the answer is still to be written, and those that are put off', () => {
    check(document, 'open', ['5', '6']);
    check('Vraag 1\nA?\n\nMededeling\nDe antwoorden volgen later.', 'open', ['1']);
    check('Vraag 1\nOver de brug:\nVraag 1a\nDicht?\nVraag 1b\nLang?', 'open', ['1a', '1b']);
  });

  test('those that are answered together', () => check(document, 'merged', ['2', '3']));

  test('those that are answered by reference', () => check(document, 'referred', ['4']));

  test('a row stays the same while the text around its question changes', () => {
    const [, before] = rowsOf(document, 'all');
    const [after] = rowsOf(
      `Vragen van het lid De Wit\n\n${document.replace('Vraag 1\nA?\nAntwoord\nJa.\n', '')}`,
      'all',
    );
    assert.equal(after?.id, before?.id);
    assert.notDeepEqual(after?.question.range, before?.question.range);
  });

  test('each row is another one, also where a number is put twice', () => {
    const set = 'Vraag 1\nA?\nAntwoord\nJa.\nVraag 2\nB?\nAntwoord\nNee.\n';
    for (const text of ['Vraag 1\nA?\n\nVraag 1\nB?\n\nVraag 1\nC?', set + set]) {
      const ids = rowsOf(text, 'all').map(({ id }) => id);
      assert.ok(ids.length > 2);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  test('one set of questions has no groups', () => checkGroups(document, 'all', []));

  test('several sets are groups, without those of which nothing is shown', () => {
    const text = 'Vraag 1\nA?\nAntwoord\nJa.\nVraag 2\nB?\nAntwoord\nNee.\nVraag 1\nC?\nAntwoord\nJa.\nVraag 2\nD?';
    checkGroups(text, 'all', ['0: 1 2', '1: 1 2']);
    checkGroups(text, 'open', ['1: 2']);
    checkGroups(text, 'merged', []);
  });

  test('the text of a question without its indent', () => {
    assert.equal(withoutIndent('Klopt  \r\n    dit?\r\n\r\n   Sinds wanneer?'), 'Klopt\ndit?\n\nSinds wanneer?');
  });
});

function rowsOf(text: string, filter: QuestionFilter) {
  return getQuestionRows(getOverview(parse(text)), filter);
}

/** The list shows these numbers. */
function check(text: string, filter: QuestionFilter, expected: readonly string[]): void {
  assert.deepEqual(
    rowsOf(text, filter).map(({ question }) => question.number),
    expected,
  );
}

/** The groups as `set: numbers`. */
function checkGroups(text: string, filter: QuestionFilter, expected: readonly string[]): void {
  assert.deepEqual(
    getQuestionGroups(getOverview(parse(text)), rowsOf(text, filter)).map(
      ({ set, rows }) => `${set}: ${rows.map(({ question }) => question.number).join(' ')}`,
    ),
    expected,
  );
}
