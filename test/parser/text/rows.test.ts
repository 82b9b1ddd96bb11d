import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import {
  codes,
  endOfStretch,
  filled,
  firstCharacter,
  isBlank,
  isLetter,
  kindOf,
  lastIn,
  linesOfRows,
  linesOfStretch,
  offsetIn,
  positionIn,
  rowAt,
  skipBlanks,
  skipBlanksBack,
  spanIn,
  startOfRow,
  textInRange,
  textOfRow,
  written,
} from '../../../server/src/parser/text/rows';
import { parseMarkers } from '../../markers';

const text = 'Vraag 1\r\n  Kent u dit?¹ \n\nGlas 12Antwoord 1\rJa.\nISSN 0921 - 7398\n \n¹ De Courant\n';

suite('rows', () => {
  test('are the lines of a document, and the pieces of one', () => {
    const { rows, lines } = parse(text);
    const told = linesOfRows(rows).map(
      (line, row) => `${line.line}:${line.character} ${kindOf(rows, row)} ${line.text}`,
    );
    assert.deepEqual(told, [
      '0:0 heading Vraag 1',
      '1:0 text   Kent u dit?¹ ',
      '2:0 blank ',
      '3:0 text Glas 12',
      '3:7 heading Antwoord 1',
      '4:0 text Ja.',
      '5:0 furniture ISSN 0921 - 7398',
      '6:0 blank  ',
      '7:0 footnote ¹ De Courant',
      '8:0 blank ',
    ]);
    assert.deepEqual(linesOfRows(rows), lines);
    assert.deepEqual(linesOfRows(rows, 3, 5), lines.slice(3, 5));
    assert.deepEqual([kindOf(rows, -1), kindOf(rows, 10)], [undefined, undefined]);
    assert.deepEqual([textOfRow(rows, -1), textOfRow(rows, 0), textOfRow(rows, 10)], ['', 'Vraag 1', '']);
  });

  test('each position stands in the last row that begins before it', () => {
    const { rows, lines } = parse(text);
    for (const position of positions()) {
      const row = lines.findLastIndex(
        ({ line, character }) => line < position.line || (line === position.line && character <= position.character),
      );
      assert.equal(rowAt(rows, position), row, JSON.stringify(position));
    }
    assert.equal(rowAt(rows, { line: 20, character: 0 }), 9);
    assert.equal(rowAt(parse('').rows, { line: 0, character: 0 }), 0);
    const glued = parse('Vraag 1\nA? 1Antwoord 1\nJa. 2Vraag 2\nB? 3Antwoord 2\nNee.').rows;
    const found = [0, 1, 2, 3, 4].flatMap((line) => [0, 5].map((character) => rowAt(glued, { line, character })));
    assert.deepEqual(found, [0, 0, 1, 2, 3, 4, 5, 6, 7, 7]);
  });

  test('the part of a row in a range', () => {
    const { rows, lines } = parse(text);
    for (const start of positions()) {
      for (const end of positions()) {
        if (start.line > end.line || (start.line === end.line && start.character > end.character)) continue;
        lines.forEach((line, row) => {
          const from = start.line < line.line ? 0 : start.line === line.line ? start.character - line.character : 99;
          const to = end.line > line.line ? 99 : end.line === line.line ? end.character - line.character : -1;
          const [first, last] = [Math.max(0, from), Math.min(line.text.length, to)];
          const expected = first > last ? undefined : line.text.slice(first, last);
          assert.equal(textInRange(rows, row, { start, end }), expected);
        });
      }
    }
  });

  test('an offset as a position', () => {
    const { rows } = parse(text);
    assert.deepEqual(positionIn(rows, 4, startOfRow(rows, 4) + 3), { line: 3, character: 10 });
    assert.deepEqual(positionIn(rows, 1, startOfRow(rows, 1)), { line: 1, character: 0 });
  });

  test('the first character that is no white space', () => {
    const { rows, lines } = parse(text);
    assert.deepEqual(
      lines.map((_, row) => firstCharacter(rows, row)),
      ['V', 'K', '', 'G', 'A', 'J', 'I', '', '¹', ''],
    );
  });

  test('a part of the rows', () => {
    const { text: written, ranges } = parseMarkers('Vraag 1: <|  <|Kent u|>  \n\nISSN 0921 - 7398|>\n\n');
    const { rows: two } = parse(written);
    const stretch = { first: 0, start: 8, end: two.starts.length };
    assert.deepEqual(spanIn(two, stretch, codes.text), ranges[1]);
    assert.deepEqual(spanIn(two, stretch, filled)?.end, ranges[0]?.end);
    assert.equal(spanIn(two, stretch, codes.footnote), undefined);
    assert.equal(offsetIn(two, stretch, codes.text), 11);
    assert.equal(offsetIn(two, stretch, codes.furniture), 21);
    assert.equal(offsetIn(two, stretch, codes.heading), undefined);
    assert.equal(lastIn(two, stretch, filled), 2);
    assert.equal(lastIn(two, stretch, codes.text), 0);
    assert.equal(lastIn(two, stretch, codes.footnote), undefined);
    assert.equal(lastIn(two, { ...stretch, end: 2 }, filled), 0);
    assert.equal(spanIn(two, { first: 1, start: 20, end: 2 }, filled), undefined);
    assert.deepEqual(
      linesOfStretch(two, stretch).map((line) => `${line.character} ${line.kind} ${line.text}`),
      ['8 text    Kent u  ', '0 blank ', '0 furniture ISSN 0921 - 7398', '0 blank ', '0 blank '],
    );
    assert.equal(endOfStretch(two, stretch), written.length);
    assert.equal(endOfStretch(two, { ...stretch, end: 1 }), 19);
    assert.equal(endOfStretch(two, { first: 2, start: 21, end: 2 }), 21);
  });

  test('what an answer has on its own lines', () => {
    const { rows } = parse(text);
    const stretch = { first: 4, start: startOfRow(rows, 4) + 10, end: rows.starts.length };
    assert.equal(lastIn(rows, stretch, written), 5);
    assert.equal(lastIn(rows, stretch, filled), 8);
  });

  test('white space and letters', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const having = (is: (code: number) => boolean) => characters.filter((character) => is(character.charCodeAt(0)));
    assert.deepEqual(
      having(isBlank),
      characters.filter((character) => /\s/.test(character)),
    );
    assert.deepEqual(
      having(isLetter),
      characters.filter((character) => /[a-z]/i.test(character)),
    );
    assert.deepEqual([skipBlanks(' \ta ', 0, 4), skipBlanks('a', 0, 1), skipBlanks('  a', 0, 2)], [2, 0, 2]);
    assert.deepEqual(
      [skipBlanksBack(' a\t ', 0, 4), skipBlanksBack('a', 0, 1), skipBlanksBack('a  ', 1, 3)],
      [2, 1, 1],
    );
  });
});

/** Every place in the document, and some behind the ends of its lines. */
function positions() {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => Array.from({ length: line.length + 2 }, (_, character) => ({ line: index, character })));
}
