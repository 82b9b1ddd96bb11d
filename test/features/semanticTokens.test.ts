import assert from 'node:assert/strict';
import { getSemanticTokens } from '../../server/src/features/semanticTokens';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';
import { tokensOf } from '../tokens';

suite('semantic tokens', () => {
  test('questions that are answered, open and answered by a reference', () => {
    check(
      `<|Vraag 1|>
Klopt dit?

<|Antwoord 1|>
Ja.

<|Vraag 2|>
Echt?

<|Antwoord 2|>
Zie het antwoord op vraag 1.

<|Vraag 3|>
Waarom?

<|Vraag 4|>
Hoe lang nog?

<|Antwoord 4|>
PM
`,
      ['question', 'answer', 'question.referred', 'answer', 'question.open', 'question.open', 'answer.empty'],
    );
  });

  test('answers to several questions', () => {
    check('<|Vraag 1|>\nKlopt dit?\n\n<|Vraag 2|>\nEcht?\n\n<|Antwoord op vraag 1 en 2|>\nJa.', [
      'question',
      'question',
      'answer.merged',
    ]);
  });

  test('questions that are put off', () => {
    check('<|Vraag 1|>\nKlopt dit?\n\nMededeling\nDe antwoorden volgen later.', ['question.deferred']);
  });

  test('under a merged heading one open question is enough', () => {
    check('<|Vraag 1 en 2|>\nKlopt dit?\n\nWaarom?\n\n<|Antwoord op vraag 1|>\nJa.', ['question.open', 'answer']);
  });

  test('bullets, bold, Markdown, and text behind the heading', () => {
    check(' • <|Vraag 1|>\n  Klopt dit?\n\n  Ja, dat klopt.\n\n • <|Vraag 2|>\n  Waarom?\n\n  Daarom.', [
      'question',
      'question',
    ]);
    check('**<|Vraag 1|>**\nKlopt dit?\n\n## <|Antwoord 1|>\nJa.', ['question', 'answer']);
    check('<|Vraag 1:|> Klopt dit?\n<|Antwoord op vraag 1:|> Ja.', ['question', 'answer']);
  });

  test('bare numbers', () => {
    check('<|1.|> Klopt dit?\n\n<|Antwoord:|>\nJa.\n\n<|2.|> Waarom?\n\n<|Antwoord:|>\nDaarom.', [
      'question',
      'answer',
      'question',
      'answer',
    ]);
  });

  test('a heading over two lines', () => {
    check('<|Vraag 1, 2, 3,|>\n<|4 en 5|>\nKlopt dit?', ['question.open', 'question.open']);
  });

  test('several sets of questions, each with its own answers', () => {
    check(
      `<|Vraag 1|>
A?

<|Antwoord 1|>
Ja.

<|Vraag 2|>
B?

<|Antwoord 2|>
Ja.

<|Vraag 1|>
C?

<|Antwoord 1|>
Ja.

<|Vraag 2|>
D?
`,
      ['question', 'answer', 'question', 'answer', 'question', 'answer', 'question.open'],
    );
  });

  test('headings in running text', () => {
    const text = `${'Vragen over de weg. '.repeat(60)}Vraag 1 Klopt dit? Antwoord 1 Ja. Vraag 2 Waarom? Antwoord 2 Nee.`;
    const tokens = tokensOf(getSemanticTokens(parse(text)));
    assert.deepEqual(
      tokens.map(({ range, name }) => [text.slice(range.start.character, range.end.character), name]),
      [
        ['Vraag 1', 'question'],
        ['Antwoord 1', 'answer'],
        ['Vraag 2', 'question'],
        ['Antwoord 2', 'answer'],
      ],
    );
  });

  test('all line ends', () => {
    const document = '<|Vraag 1|>\nKlopt dit?\n\n<|Antwoord|>\nJa.\n';
    check(document.replaceAll('\n', '\r\n'), ['question', 'answer']);
    check(document.replaceAll('\n', '\r'), ['question', 'answer']);
  });

  test('a part of a document', () => {
    const structure = parse('Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n\nVraag 3\nEcht?');
    const part = { start: { line: 1, character: 0 }, end: { line: 4, character: 0 } };
    assert.deepEqual(
      tokensOf(getSemanticTokens(structure, { part })).map(({ range }) => range.start.line),
      [3],
    );
  });

  test('nothing has no tokens', () => {
    assert.deepEqual(getSemanticTokens(parse('')), { data: [] });
  });
});

/** The marked headings are coloured, each by its name. */
function check(marked: string, names: readonly string[]): void {
  const { text, ranges } = parseMarkers(marked);
  const tokens = tokensOf(getSemanticTokens(parse(text)));
  assert.deepEqual(
    tokens,
    ranges.map((range, index) => ({ range, name: names[index] })),
  );
}
