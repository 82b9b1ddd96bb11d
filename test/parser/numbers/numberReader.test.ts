import assert from 'node:assert/strict';
import { numberReader } from '../../../server/src/parser/numbers/numberReader';

suite('numbers in sentences of a document', () => {
  const asked = new Set(['1', '1.1', '1.2', '2']);

  test('digits behind a full stop are part of a number that is asked', () => {
    check(asked, 'vraag 1.2 is', '1.2 at 9');
    check(asked, 'vraag 1.1 en 1.2.', '1.1 1.2 at 16');
    check(asked, 'vraag 2 en 1.2.', '2 1.2 at 14');
  });

  test('otherwise they may be the mark of a footnote', () => {
    check(asked, 'vraag 1.3 is', '1 at 7');
    check(asked, 'vraag 2.12', '2 at 7');
    check(new Set(['1', '2']), 'vraag 1.2 is', '1 at 7');
    check(asked, 'vraag 1.', '1 at 7');
    check(asked, 'vraag 1, 2', '1 2 at 10');
    check(asked, 'vraag die', undefined);
  });

  test('a number that is not asked may stand beside it', () => {
    check(asked, 'vraag 7 en 1.2.', '7 1.2 at 14');
    check(asked, 'vraag 1.2 en 1.3.', '1 at 7');
  });
});

/** The numbers behind “vraag ”, and where they end. */
function check(asked: ReadonlySet<string>, text: string, expected: string | undefined): void {
  const list = numberReader(asked)(text, 'vraag '.length);
  const found = list && `${list.numbers.map(({ number }) => number).join(' ')} at ${list.end}`;
  assert.equal(found, expected, text);
}
