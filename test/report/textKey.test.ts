import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textKeyOf } from '../../server/src/report/textKey';

suite('The number of a text', () => {
  test('is the same whatever the line ends', () => {
    const text = 'Vraag 1\nKlopt dit?\n\nAntwoord\n“Ja.”\n';
    assert.equal(textKeyOf(text.replaceAll('\n', '\r\n')), textKeyOf(text));
  });

  test('is another one where one character is', () => {
    const character = fc.constantFrom('a', 'é', '’', '€', '\n', ' ', '\0', '😀');
    fc.assert(
      fc.property(fc.array(character), fc.array(character), character, character, (before, behind, one, other) => {
        const textWith = (middle: string) => [...before, middle, ...behind].join('');
        assert.equal(textKeyOf(textWith(one)) === textKeyOf(textWith(other)), one === other);
      }),
    );
  });

  test('is a whole number, also of no text and of a long one', () => {
    for (const text of ['', 'x', 'é'.repeat(3_000_001)])
      assert.ok(Number.isSafeInteger(textKeyOf(text)), text.slice(0, 9));
  });
});
