import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';

suite('lists that repeat the questions', () => {
  test('before those with answers', () => {
    check(['Vraag 1', 'Vraag 2', 'Vraag 1', 'Antwoord', 'Vraag 2', 'Antwoord'], '(1) (2) 1 2');
    check(['Vraag 1', 'Vraag 2', 'Vraag 1 en 2', 'Antwoord'], '(1) (2) 1 2');
    check(['Vraag 1', 'Vraag 2', 'Vraag 1 en 3', 'Vraag 2', 'Antwoord 1 en 3', 'Antwoord 2'], '(1) (2) 1 3 2');
  });

  test('before those that have no answers yet', () => {
    check(['Vraag 1', 'Vraag 2', 'Vraag 1 en 2'], '(1) (2) 1 2');
    check(['Vraag 1', 'Vraag 2', 'Vraag 1', 'Vraag 2'], '(1) (2) 1 2');
  });

  test('in an annex behind the last answer', () => {
    check(['Vraag 1', 'Antwoord', 'Vraag 2', 'Antwoord', 'Vraag 1', 'Vraag 2'], '1 2 (1) (2)');
    check(['Vraag 1', 'Antwoord', 'Vraag 2', 'Antwoord', 'Vraag 1 en 2', 'Vraag 1'], '1 2 (1) (2) (1)');
  });

  test('are none that ask anything else', () => {
    check(['Vraag 1', 'Vraag 2', 'Vraag 1', 'Antwoord'], '1 2 1');
    check(['Vraag 1', 'Antwoord', 'Vraag 3', 'Antwoord', 'Vraag 1 en 2', 'Vraag 3 en 4'], '1 3 1 2 3 4');
  });

  test('are none of one question', () => {
    check(['Vraag 1', 'Vraag 1', 'Antwoord'], '1 1');
    check(['Vraag 1', 'Antwoord', 'Vraag 2', 'Antwoord', 'Vraag 1'], '1 2 1');
  });
});

/** The numbers under these headings, in brackets where a list only repeats them. */
function check(headings: readonly string[], expected: string): void {
  const { questions } = parse(headings.map((heading) => `${heading}\nDit is de tekst.\n\n`).join(''));
  const numbers = questions.flatMap((question) => question.numbers);
  const shown = numbers.map(({ number, role }) => (role === 'listing' ? `(${number})` : number));
  assert.equal(shown.join(' '), expected, headings.join(', '));
}
