import assert from 'node:assert/strict';
import { getCounterpart } from '../../server/src/features/counterpart';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

suite('counterpart', () => {
  test('from a question to its answer, with all that it covers', () => {
    check('Vraag 1\nKl<|>opt dit?\n\nVraag 2\nEcht?\n\n<|Antwoord op vraag 1 en 2|>\nJa.', ['answer 1,2']);
  });

  test('from an answer to its questions', () => {
    const expected = ['question 1', 'question 2'];
    check('<|Vraag 1|>\nKlopt dit?\n\n<|Vraag 2|>\nEcht?\n\nAntwoord op vraag 1 en 2\nJ<|>a.', expected);
  });

  test('on a number to that question alone', () => {
    check('Vraag 1\nKlopt dit?\n\n<|Vraag 2|>\nEcht?\n\nAntwoord op vraag 1 en <|>2\nJa.', ['question 2']);
  });

  test('a reference under the cursor does not matter', () => {
    check('Vraag 1\nA?\n\nAntwoord 1\nJa.\n\n<|Vraag 2|>\nB?\n\nAntwoord 2\nZie antwoord vraag <|>1.', ['question 2']);
  });

  test('inside the set of questions in which the cursor is', () => {
    const set = 'Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\n';
    check(`${set}Vraag 1\nC<|>?\n\n<|Antwoord|>\nJa.\n\nVraag 2\nD?`, ['answer 1']);
    check(`${set}Vraag 1\nC?\n\nAntwoord\nJa.\n\nVraag 2\nD<|>?`, []);
    check(`${set}<|>## Vraag 1\nC?\n\n<|Antwoord|>\nJa.\n\nVraag 2\nD?`, ['answer 1']);
  });

  test('before the first word of a heading as on it', () => {
    check('Vraag 1\nA?\n\n<|>## Vraag 2\nB?\n\n## <|Antwoord 2|>\nJa.', ['answer 2']);
    check('Vraag 1\nA?\n\n*<|>*Vraag 2**\nB?\n\n**<|Antwoord 2|>**\nJa.', ['answer 2']);
    check('Vraag 1\nA?\n\n <|> Vraag 2\nB?\n\n  <|Antwoord 2|>\nJa.', ['answer 2']);
  });

  test('an open question has none', () => {
    check('Vraag 1\nKl<|>opt dit?', []);
  });
});

/** The counterparts of the cursor have these kinds and numbers, and the marked ranges as their headings. */
function check(marked: string, expected: readonly string[]): void {
  const { text, positions, ranges } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  const counterparts = getCounterpart(parse(text), position);
  assert.deepEqual(
    counterparts.map(({ kind, numbers }) => `${kind} ${numbers.join()}`),
    expected,
  );
  assert.deepEqual(
    counterparts.map(({ selectionRange }) => selectionRange),
    ranges,
  );
}
