import assert from 'node:assert/strict';
import { type FoldingOptions, getFoldingRanges } from '../../server/src/features/foldingRanges';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

const document = `<|Vraag 1
Klopt dit bericht?

<|Antwoord
Ja.

Echt waar.|>|>

<|Vraag 2
Waarom?|>

Vraag 3

`;

suite('folding ranges', () => {
  test('a question folds with its answer, the answer on its own, and a heading alone not at all', () => {
    check(document);
  });

  test('the blank line before the next heading stays visible, also at the end of the document', () => {
    check('<|Vraag 1\nKlopt dit?|>\n\n\n<|Vraag 2\nWaarom?|>\n\n\n\n');
  });

  test('an answer to several questions folds under the last of them', () => {
    check(`<|Vraag 1
Klopt dit?|>

<|Vraag 2
Waarom?

<|Antwoord op vraag 1 en 2
Daarom.|>|>`);
  });

  test('answers that stand apart fold apart', () => {
    check(`<|Vraag 1
Klopt dit?|>

<|Vraag 2
Waarom?|>

<|Antwoord op vraag 1
Ja.|>

<|Antwoord op vraag 2
Daarom.|>`);
  });

  test('front matter and notes', () => {
    check(`<|Vragen van het lid Jansen
over fietspaden (ingezonden 3 maart 2021).|>

<|Vraag 1
Klopt dit?

<|Antwoord 1
Ja.|>|>

<|Toelichting:
Deze vragen volgen op eerdere vragen.|>`);
  });

  test('an answer without a heading folds to its first line', () => {
    check(` <|• Vraag 1
  Klopt dit?

  <|Ja, dat klopt.
  Het is al jaren zo.|>|>

 <|• Vraag 2
  Waarom?

  Daarom.|>
`);
  });

  test('all line ends', () => {
    check(document.replaceAll('\n', '\r\n'));
    check(document.replaceAll('\n', '\r'));
  });

  test('an editor that folds lines gets no characters', () => {
    const folds = getFoldingRanges(parse('Vraag 1\nKlopt dit?\n\nVraag 2\nEcht?'), { lineFoldingOnly: true });
    assert.deepEqual(folds, [
      { startLine: 0, endLine: 1 },
      { startLine: 3, endLine: 4 },
    ]);
  });

  test('an editor that takes characters gets the end of the last line', () => {
    const folds = getFoldingRanges(parse('Vraag 1\nKlopt dit?\n\nVraag 2\nEcht?'));
    assert.deepEqual(folds, [
      { startLine: 0, endLine: 1, endCharacter: 10 },
      { startLine: 3, endLine: 4, endCharacter: 5 },
    ]);
  });

  test('with a limit the outer folds stay, in the order of the text', () => {
    check(
      `<|Vraag 1
Klopt dit?

Antwoord
Ja.

Echt waar.|>

<|Vraag 2
Waarom?

Antwoord
Daarom.|>`,
      { rangeLimit: 2 },
    );
    check('Vraag 1\nKlopt dit?', { rangeLimit: 0 });
  });

  test('headings in running text do not cross', () => {
    const folds = getFoldingRanges(
      parse('Vraag 1 Klopt dit? Antwoord\nJa, dat\nklopt. Vraag 2 Waarom? Antwoord\nDaarom\nis dat.'),
    );
    for (const fold of folds) {
      for (const other of folds.filter(({ startLine }) => startLine > fold.startLine)) {
        assert.ok(other.startLine > fold.endLine || other.endLine <= fold.endLine, JSON.stringify([fold, other]));
      }
    }
  });
});

/** The folds are the lines of the marked ranges. */
function check(marked: string, options: FoldingOptions = {}): void {
  const { text, ranges } = parseMarkers(marked);
  const folds = getFoldingRanges(parse(text), { ...options, lineFoldingOnly: true });
  const expected = ranges.map(({ start, end }) => ({ startLine: start.line, endLine: end.line }));
  assert.deepEqual(folds, expected);
}
