import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, InsertTextMode, MarkupKind } from 'vscode-languageserver-types';
import { type CompletionOptions, getCompletion } from '../../server/src/features/completion';
import { lineEndOf } from '../../server/src/features/edits/workspaceEdit';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

suite('completion', () => {
  test('the answer to the question directly above, also together with those above it', () => {
    check('Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\n<|>', [
      'Antwoord op vraag 3',
      'Antwoord op vraag 2 en 3',
      'Antwoord op vraag 1, 2 en 3',
      'Antwoord op vraag 2',
      'Antwoord op vraag 1',
      'Vraag 4',
    ]);
  });

  test('questions are answered together only where no answer stands between them', () => {
    check('Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 2\nJa.\n\nVraag 3\nC?\n\n<|>\n\nVraag 4\nD?', [
      'Antwoord op vraag 3',
      'Antwoord op vraag 1',
    ]);
  });

  test('no more than five together', () => {
    const questions = [1, 2, 3, 4, 5, 6].map((number) => `Vraag ${number}\nA?\n\n`).join('');
    const merged = completed(`${questions}<|>`).map(({ label }) => label.replace(/^Antwoord op vraag /, ''));
    assert.deepEqual(merged.slice(0, 5), ['6', '5 en 6', '4, 5 en 6', '3, 4, 5 en 6', '2, 3, 4, 5 en 6']);
    assert.ok(!merged.includes('1, 2, 3, 4, 5 en 6'));
  });

  test('as this document writes its headings', () => {
    check('Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?\n\n<|>', ['Antwoord', 'Vraag 3']);
    check('**Vraag 1:**\nA?\n\n**Antwoord 1:**\nJa.\n\n**Vraag 2:**\nB?\n\n<|>', ['**Antwoord 2:**', '**Vraag 3:**']);
    check('1. Is A zo?\n\nAntwoord:\nJa.\n\n2. Is B zo?\n\n<|>', ['Antwoord:', '3.']);
    check(' • Vraag 1\n  A?\n\n<|>', ['Antwoord op vraag 1', '• Vraag 2']);
    check('**Vraag:** Is A zo?\n\n**Antwoord:** Ja.\n\n**Vraag:** Is B zo?\n\n<|>', ['**Antwoord:**', '**Vraag:**']);
    check('Vragen van het lid De Boer over een proef\n\nIs A zo?\n\nIs B zo?\n\n<|>', [
      'Antwoord',
      'Antwoord op vraag 1 en 2',
      'Antwoord op vraag 1',
    ]);
  });

  test('while the heading is typed', () => {
    const start = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\n';
    check(`${start}Ant<|>`, ['Antwoord 2']);
    check(`${start}Antwoord <|>`, ['Antwoord 2']);
    check(`${start}Antwoord 2<|>`, ['Antwoord 2']);
    check(`${start}ant<|>`, ['Antwoord 2']);
    check(`${start}Vr<|>`, ['Vraag 3']);
    check(`${start}  **Ant<|>`, ['Antwoord 2']);
    check(`${start}Antwoord 9<|>`, []);
  });

  test('nothing in prose', () => {
    check('Vraag 1\nIs dit <|>zo?', []);
    check('Vraag 1\nIs dit <|>', []);
    check('Vraag 1\n<|>Is dit zo?', []);
    check('Vraag 1\nIs dit zo?\n\nAntwoord\nDit is een <|>', []);
    check('Vraag 1\nIs dit zo?\n\nAntwoord\nOver het\nantw<|>', []);
    check('Vraag 1\nZie vraag <|>', []);
    check('Geachte <|>voorzitter', []);
  });

  test('the next question, where it does not exist', () => {
    check('<|>', ['Vraag 1']);
    check('<|>\n\nVraag 1\nA?', []);
    check('Vraag 1\nA?\n\nAntwoord\nJa.\n\n<|>\n\nVraag 2\nB?\n\nAntwoord\nJa.', ['Zie het antwoord op vraag 2.']);
    check('Vraag 1a\nA?\n\nAntwoord\nJa.\n\nV<|>', ['Vraag 1b', 'Vraag 2']);
    check('Vraag 1a\nA?\n\nAntwoord\nJa.\n\nV<|>\n\nVraag 1b\nB?', []);
  });

  test('references, first of all in an answer that is empty', () => {
    const start = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\nVraag 3\nC?\n\nAntwoord 3\n';
    check(`${start}<|>`, ['Zie het antwoord op vraag 2.', 'Zie het antwoord op vraag 1.', 'Vraag 4']);
    check(`${start}Zie<|>`, ['Zie het antwoord op vraag 2.', 'Zie het antwoord op vraag 1.']);
    check(`${start}Ja.\n\n<|>`, ['Vraag 4', 'Zie het antwoord op vraag 2.', 'Zie het antwoord op vraag 1.']);
  });

  test('references where answers have no heading', () => {
    check(
      'Beantwoord op 3 mei 2022\n\n • Vraag 1\n  Is A zo?\n\n  Ja.\n\n • Vraag 2\n  Is B zo?\n\n  <|>\n\n • Vraag 3\n  Is C zo?\n\n  Nee.',
      ['Zie het antwoord op vraag 1.', 'Zie het antwoord op vraag 3.', 'Antwoord op vraag 2'],
    );
  });

  test('references to answers that are still to be written come last, in an answer that is empty', () => {
    const start = 'Vraag 1\nA?\n\nAntwoord 1\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\nVraag 3\nC?\n\nAntwoord 3\n';
    const end = '\n\nVraag 4\nD?\n\nVraag 5\nE?\n\nAntwoord 5\nPM\n';
    check(`${start}Zie<|>${end}`, [
      'Zie het antwoord op vraag 2.',
      'Zie het antwoord op vraag 1.',
      'Zie het antwoord op vraag 4.',
      'Zie het antwoord op vraag 5.',
    ]);
    check(`${start}Ja.\nZie<|>${end}`, ['Zie het antwoord op vraag 2.']);
  });

  test('numbers behind "antwoord op vraag", those of answered questions first', () => {
    const start = 'Vraag 1\nA?\n\nAntwoord 1\n\nVraag 2\nB?\n\nAntwoord 2\nJa.\n\nVraag 3\nC?\n\nAntwoord 3\n';
    const end = '\n\nVraag 4\nD?\n\nVraag 5\nE?\n\nAntwoord 5\nZie vraag 3.\n\nVraag 6\nF?\n\nAntwoord 6\nZie vraag 2.';
    check(`${start}Zie het antwoord op vraag <|>${end}`, ['2', '1', '4']);
    check(`${start}Zie de antwoorden op de vragen 2 en <|>${end}`, ['1', '4']);
    check(`${start}Zie het antwoord op vraag 4<|>${end}`, ['4']);
    check(`${start}Ja, zie mijn antwoord op vraag <|>.${end}`, ['2', '1', '4']);
    check(`${start}Zoals gemeld bij vraag <|>${end}`, ['1', '2', '4', '5', '6']);
  });

  test('numbers behind "vraag"', () => {
    const start = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord 3\n';
    check(`${start}Zoals gemeld bij vraag <|>`, ['1', '2']);
    check(`${start}Zoals gemeld bij de vragen 1 en <|>`, ['2']);
    check(`${start}Zoals gemeld bij vraag 2<|>`, ['2']);
    check(`${start}Zoals gemeld bij vraag 3<|>`, []);
    check(`${start}Zie vraag <|>1`, []);
  });

  test('the missing answers in order, where answers stand apart from the questions', () => {
    check('Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord op vraag 2\nJa.\n\n<|>', [
      'Antwoord op vraag 3',
      'Antwoord op vraag 1',
      'Vraag 4',
    ]);
  });

  test('the numbers of the set at the cursor', () => {
    const set = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\n';
    check(`${set}Antwoord 2\nJa.\n\n${set}<|>`, ['Antwoord 2', 'Vraag 3']);
  });

  test('nothing in running text', () => {
    const text = `${'Over de proef op scholen. '.repeat(50)}Vraag 1 Is A zo?  Antwoord 1  Ja.  Vraag 2 Is B zo? `;
    check(`${text}<|>`, []);
  });

  test('a heading takes the place of what was typed on its line, and the text goes below it', () => {
    const start = 'Vraag 1\r\n\r\nA?\r\n\r\nAntwoord 1\r\n\r\nJa.\r\n\r\nVraag 2\r\n\r\nB?\r\n\r\n';
    checkText(`${start}antw<|>\r\n\r\nVraag 3`, `${start}Antwoord 2\r\n\r\n\r\n\r\nVraag 3`);
    checkText(
      '  **Vraag 1**\n    A?\n\n  **Antwoord 1**\n    Ja.\n\n  **Vraag 2**\n    B?\n\n<|>',
      '  **Vraag 1**\n    A?\n\n  **Antwoord 1**\n    Ja.\n\n  **Vraag 2**\n    B?\n\n  **Antwoord 2**\n    ',
    );
    checkText(
      'Vraag 1: A?\n\nAntwoord 1: Ja.\n\nVraag 2: B?\n\nA<|>',
      'Vraag 1: A?\n\nAntwoord 1: Ja.\n\nVraag 2: B?\n\nAntwoord 2: ',
    );
  });

  test('a number takes the place of its digits', () => {
    const start = 'Vraag 12\nA?\n\nAntwoord 12\nJa.\n\nVraag 13\nB?\n\nAntwoord 13\nZie ook vraag ';
    checkText(`${start}1<|>.`, `${start}12.`);
  });

  test('the text of the questions stands beside the list, as the editor shows it', () => {
    const marked = 'Vraag 1\nIs *dit* zo?\n\nVraag 2\nB?\n\nA<|>';
    const [, merged] = completed(marked, { format: MarkupKind.Markdown });
    assert.deepEqual(merged?.documentation, { kind: MarkupKind.Markdown, value: 'Is \\*dit\\* zo?\n\nB?' });
    const [, plain] = completed(marked);
    assert.deepEqual(plain?.documentation, { kind: MarkupKind.PlainText, value: 'Is *dit* zo?\n\nB?' });
    assert.equal(plain?.detail, 'Is *dit* zo?');
  });

  test('of a long question so much stands in the list as leaves room for the suggestion', () => {
    const long = 'Vraag 1\nKunt u uitleggen hoe dit in de afgelopen jaren is gegaan?\n\nAntwoord op vraag 1\nJa.\n\n';
    const [reference] = completed(`${long}Vraag 2\nB?\n\nAntwoord op vraag 2\n<|>`);
    assert.equal(reference?.detail, 'Kunt u…');
    const [number] = completed(`${long}Vraag 2\nB?\n\nAntwoord op vraag 2\nZie antwoord op vraag <|>`);
    assert.equal(number?.detail, 'Kunt u uitleggen hoe dit in de afgelopen…');
  });

  test('the first is chosen already, and the list keeps its order', () => {
    const items = completed('Vraag 1\nA?\n\nVraag 2\nB?\n\n<|>');
    assert.deepEqual(
      items.map(({ preselect }) => preselect),
      [true, undefined, undefined, undefined],
    );
    assert.deepEqual(items.map(({ sortText }) => sortText).sort(), ['0', '1', '2', '3']);
  });

  test('only an editor that can is told to leave the white space as it is', () => {
    assert.equal(completed('<|>')[0]?.insertTextMode, undefined);
    assert.equal(completed('<|>', { keepsWhitespace: true })[0]?.insertTextMode, InsertTextMode.asIs);
  });
});

/** These are the suggestions at the cursor, the most likely first. */
function check(marked: string, expected: readonly string[]): void {
  assert.deepEqual(
    completed(marked).map(({ label }) => label),
    expected,
    marked,
  );
}

/** The first suggestion makes this text, and no other line changes. */
function checkText(marked: string, expected: string): void {
  const [item] = completed(marked);
  const edit = item?.textEdit;
  assert.ok(edit && 'range' in edit, marked);
  const document = TextDocument.create('', '', 1, marked.replace('<|>', ''));
  assert.equal(TextDocument.applyEdits(document, [edit]), expected);
}

function completed(marked: string, options: Partial<CompletionOptions> = {}): readonly CompletionItem[] {
  const { text, positions } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  const defaults = { lineEnd: lineEndOf(text), format: MarkupKind.PlainText, keepsWhitespace: false };
  return getCompletion(parse(text), position, { ...defaults, ...options });
}
