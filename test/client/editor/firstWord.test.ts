import assert from 'node:assert/strict';
import { atFirstWord } from '../../../client/src/editor/firstWord';
import { parseMarkers } from '../../markers';

suite('The first word of a line', () => {
  test('is meant by what stands before it', () => {
    check('<|>## <|>Vraag 1');
    check('*<|>*<|>Vraag 1**');
    check(' <|> • <|>Vraag 1');
    check('<|>\t<|>1. Klopt dit?');
  });

  test('is not meant by a place behind its beginning', () => {
    check('Vr<|><|>aag 1');
    check('Vraag 1<|><|>');
  });

  test('is not needed', () => {
    check('<|><|>');
    check('<|>***<|>');
  });

  test('a line that is gone by now has none', () => {
    const place = { line: 7, character: 3 };
    assert.deepEqual(atFirstWord({ lineCount: 1, lineAt: () => ({ text: 'Vraag 1' }) }, place), place);
  });
});

/** The first place stands for the second one. */
function check(marked: string): void {
  const { text, positions } = parseMarkers(marked);
  const [place, expected] = positions;
  assert.ok(place);
  assert.deepEqual(atFirstWord({ lineCount: 1, lineAt: () => ({ text }) }, place), expected);
}
