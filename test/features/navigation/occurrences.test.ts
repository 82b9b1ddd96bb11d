import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { getDocumentHighlights } from '../../../server/src/features/documentHighlights';
import { getReferences } from '../../../server/src/features/references';
import { parse } from '../../../server/src/parser/parse';
import { parseMarkers } from '../../markers';

const uri = 'file:///vragen.txt';

suite('document highlights and references', () => {
  test('a question number: its heading, the answer heading, references', () => {
    check(`Vraag <|<|>1|>
A?

Antwoord <|1|>
Ja.

Vraag 2
B?

Antwoord 2
Zie antwoord vraag <|1|>.`);
  });

  test('from each of these places', () => {
    check('Vraag <|1|>\nA?\n\nAntwoord <|1<|>|>\nJa.');
    check('Vraag <|1|>\nA?\n\nAntwoord <|1|>\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nZie antwoord vraag <|<|>1|>.');
  });

  test('all words of a reference without a number', () => {
    check('Vraag <|1|>\nA?\n\nAntwoord <|1<|>|>\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n<|Zie boven|>.');
  });

  test('only the number under the cursor', () => {
    check('Vraag 1\nA?\n\nVraag <|2|>\nB?\n\nAntwoord op vraag 1 en <|2<|>|>\nJa.');
  });

  test('on the words of a heading all its numbers', () => {
    check('Vraag <|1|>\nA?\n\nVraag <|2|>\nB?\n\nAnt<|>woord op vraag <|1|> en <|2|>\nJa.');
  });

  test('an answer heading that says no number', () => {
    check('Vraag <|1<|>|>\nA?\n\n<|Antwoord|>\nJa.');
  });

  test('a footnote', () => {
    check('Vraag 1\nKent u dit?<|<|>¹|>\n\nAntwoord 1\nJa.\n\n<|¹|> De Krant, 3 maart 2021', { declaration: 1 });
  });

  test('running text lights up nothing, and lists the number of its section', () => {
    const { text, positions, ranges } = parseMarkers('Vraag <|1|>\nKlopt <|>dit?\n\nAntwoord <|1|>\nJa.');
    const [position] = positions;
    assert.ok(position);
    assert.deepEqual(getDocumentHighlights(parse(text), position), []);
    const references = getReferences(parse(text), position, { uri, includeDeclaration: true });
    assert.deepEqual(
      references.map(({ range }) => range),
      ranges,
    );
  });

  test('outside every section', () => {
    const structure = parse('Vragen van het lid Jansen\n\nVraag 1\nA?');
    const position = { line: 0, character: 3 };
    assert.deepEqual(getDocumentHighlights(structure, position), []);
    assert.deepEqual(getReferences(structure, position, { uri, includeDeclaration: true }), []);
  });
});

/** The marked ranges light up and are listed; without the declaration all but that one. */
function check(marked: string, { declaration = 0 } = {}): void {
  const { text, positions, ranges } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  const structure = parse(text);
  const highlights = getDocumentHighlights(structure, position) ?? [];
  assert.deepEqual(
    highlights.map(({ range }) => range),
    ranges,
    marked,
  );
  const all = getReferences(structure, position, { uri, includeDeclaration: true });
  assert.deepEqual(
    all,
    ranges.map((range) => ({ uri, range })),
  );
  assert.equal(highlights[declaration]?.kind, DocumentHighlightKind.Write);
  const others = getReferences(structure, position, { uri, includeDeclaration: false });
  const written = highlights.filter(({ kind }) => kind === DocumentHighlightKind.Write).map(({ range }) => range);
  assert.deepEqual(
    others.map(({ range }) => range),
    ranges.filter((range) => !written.some((other) => JSON.stringify(other) === JSON.stringify(range))),
  );
}
