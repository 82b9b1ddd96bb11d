import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { linesIn, passageOf } from '../../../server/src/parser/text/passage';
import { parseMarkers } from '../../markers';

suite('passages', () => {
  test('the lines that a range touches, cut at its ends', () => {
    check('Klopt <|dit|> bericht?', '0:6 dit');
    check('<|Klopt dit\n\nbericht?|>', '0:0 Klopt dit', '1:0 ', '2:0 bericht?');
    check('Kl<|opt\ndit\nber|>icht?', '0:2 opt', '1:0 dit', '2:0 ber');
    check('Klopt\nd<||>it?', '1:1 ');
    check('Klopt<|\ndit?\n|>Ja.', '0:5 ', '1:0 dit?', '2:0 ');
    check('<|Klopt dit?|>\nJa.', '0:0 Klopt dit?');
    check('Klopt\n<|dit?|>\nJa.', '1:0 dit?');
  });

  test('of a line that is cut at a heading, the pieces', () => {
    check('Vraag 1\nA?\nGlas <|12Antwoord|> 1\nJa.', '2:5 12', '2:7 Antwoord');
    check('Vraag 1\nA?\nGl<|as|> 12Antwoord 1\nJa.', '2:2 as');
    check('Vraag 1\nA?\nGlas 12Ant<|woo|>rd 1\nJa.', '2:10 woo');
  });

  test('every character leads to its place, and back', () => {
    const { text, ranges } = parseMarkers('Vraag 1\n<|Klopt\ndit\n\nbericht|>?');
    const [range] = ranges;
    const passage = passageOf(parse(text).lines, range);
    assert.equal(passage.text, 'Klopt\ndit\n\nbericht');
    const lines = text.split('\n');
    for (let offset = 0; offset <= passage.text.length; offset++) {
      const { start, end } = passage.rangeAt(0, offset);
      assert.deepEqual(start, range?.start);
      assert.equal(passage.offsetAt(end), offset);
      const character = passage.text.charAt(offset);
      if (character !== '\n' && character !== '') assert.equal(lines[end.line]?.charAt(end.character), character);
    }
    assert.deepEqual(passage.rangeAt(19, 40).end, { line: 4, character: 7 });
    assert.equal(passage.offsetAt({ line: 0, character: 0 }), undefined);
    assert.equal(passage.offsetAt({ line: 4, character: 8 }), undefined);
    assert.equal(passage.offsetAt({ line: 5, character: 0 }), undefined);
  });

  test('a character of a piece leads to its place in the line', () => {
    const passage = passageOf(parse('Vraag 1\nA?\nGlas 12Antwoord 1\nJa.').lines);
    assert.equal(passage.text, 'Vraag 1\nA?\nGlas 12\nAntwoord 1\nJa.');
    for (const [offset, character] of [
      [11, 0],
      [17, 6],
      [18, 7],
      [20, 8],
      [28, 16],
    ] as const) {
      assert.deepEqual(passage.rangeAt(0, offset).end, { line: 2, character });
      assert.equal(passage.offsetAt({ line: 2, character }), offset);
    }
  });

  test('nothing stands at the beginning of its range, or of the document', () => {
    const start = { line: 3, character: 2 };
    assert.deepEqual(passageOf([], { start, end: start }).rangeAt(0, 0).start, start);
    assert.deepEqual(passageOf([]).rangeAt(0, 1).end, { line: 0, character: 0 });
    assert.equal(passageOf([]).text, '');
  });
});

/** What of each line lies in the range that is marked, and where it begins. */
function check(marked: string, ...expected: readonly string[]): void {
  const { text, ranges } = parseMarkers(marked);
  const [range] = ranges;
  assert.ok(range);
  assert.deepEqual(
    linesIn(parse(text).lines, range).map((line) => `${line.line}:${line.character} ${line.text}`),
    expected,
  );
}
