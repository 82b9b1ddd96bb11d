import assert from 'node:assert/strict';
import { type Language, messagesIn } from '../../client/src/messages';

suite('what was cleaned', () => {
  test('in Dutch', () => {
    check('nl', [34, 3, 2], '34 regels samengevoegd, 3 woorden hersteld, 2 regels van de pagina weggehaald');
    check('nl', [1, 1, 1], '1 regel samengevoegd, 1 woord hersteld, 1 regel van de pagina weggehaald');
    check('nl', [0, 0, 4], '4 regels van de pagina weggehaald');
    check('nl', [0, 0, 0], 'Witregels en spaties opgeschoond');
  });

  test('in English', () => {
    check('en', [34, 3, 2], '34 lines joined, 3 words mended, 2 page lines removed');
    check('en', [1, 0, 1], '1 line joined, 1 page line removed');
    check('en', [0, 0, 0], 'Empty lines and spaces cleaned');
  });
});

/** What the status bar says of joined lines, mended words and removed lines. */
function check(language: Language, counts: readonly [number, number, number], message: string): void {
  const [joinedLines, mendedWords, removedLines] = counts;
  assert.equal(messagesIn(language).cleaned({ joinedLines, mendedWords, removedLines }), message);
}
