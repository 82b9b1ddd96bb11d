import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getDiagnostics } from '../../server/src/diagnostics/diagnostics';
import { type CodeActionOptions, getCodeActions } from '../../server/src/features/codeActions';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

const uri = 'file:///vragen.txt';

suite('code actions', () => {
  test('a mistyped heading becomes the one that was meant', () => {
    check('Vra<|>ag1\nA?', 'Wijzig in “Vraag 1”', 'Vraag 1\nA?');
    check('Vraag <|>l\nA?', 'Wijzig in “Vraag 1”', 'Vraag 1\nA?');
    check(
      'Vraag 1\nA?\n\nAn<|>woord op vraag 1\nJa.',
      'Wijzig in “Antwoord op vraag 1”',
      'Vraag 1\nA?\n\nAntwoord op vraag 1\nJa.',
    );
  });

  test('white space, bold marks, a colon and a page stay', () => {
    check('  Vra<|>ag1  \r\nA?', 'Wijzig in “Vraag 1”', '  Vraag 1  \r\nA?');
    check('**Vra<|>ag1:**\nA?', 'Wijzig in “Vraag 1”', '**Vraag 1:**\nA?');
    check('Vra<|>ag1 (pagina 4)\nA?', 'Wijzig in “Vraag 1”', 'Vraag 1 (pagina 4)\nA?');
    check(
      'Vraag 3\nA?\n\n<|>Antwoord op vraag 3 4 en 5: Ja.',
      'Wijzig in “Antwoord op vraag 3, 4 en 5”',
      'Vraag 3\nA?\n\nAntwoord op vraag 3, 4 en 5: Ja.',
    );
  });

  test('it belongs to the finding, and to no other', () => {
    const text = 'Vraag1\nA?\n\nAntwoord 1\n\nVraag 2\nB?';
    const [action] = actionsAt(`<|>${text}`, { diagnostics: findingsIn(text) });
    assert.deepEqual(
      action?.diagnostics?.map(({ code }) => code),
      ['heading-typo'],
    );
    assert.equal(action?.isPreferred, true);
    assert.equal(action?.kind, 'quickfix');
  });

  test('in a selection all of them', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 3 } };
    assert.equal(
      getCodeActions(parse('Vraag1\nA?\n\nAnwoord 1\nJa.'), range, { ...defaults, only: ['quickfix'] }).length,
      2,
    );
  });

  test('nothing where there is nothing to correct', () => {
    assert.deepEqual(actionsAt('Vraag1\n<|>A?\n\nAntwoord\nJa.', { only: ['quickfix'] }), []);
    assert.deepEqual(actionsAt('Vraag <|>1\nA?\n\nAntwoord\nJa.'), []);
    assert.deepEqual(actionsAt('<|>'), []);
  });

  test('only the kinds that are asked for', () => {
    const text = '<|>Vraag1\nA?\n\nAntwoord\nJa.';
    assert.equal(actionsAt(text, { only: ['quickfix'] }).length, 1);
    assert.equal(actionsAt(text, { only: [''] }).length, 2);
    assert.equal(actionsAt(text, { only: [] }).length, 0);
    assert.equal(actionsAt(text, { only: ['refactor'] }).length, 0);
  });

  test('in English', () => {
    assert.equal(actionsAt('<|>Vraag1\nA?', { language: 'en' })[0]?.title, 'Change to “Vraag 1”');
  });
});

const defaults: CodeActionOptions = { uri, lineEnd: '\n', language: 'nl', diagnostics: [] };

/** One action is offered at the cursor, with this title, and it makes this text. */
function check(marked: string, title: string, expected: string): void {
  const [action, ...others] = actionsAt(marked).filter((one) => one.title === title);
  assert.deepEqual(others, []);
  assert.ok(action, title);
  const edits = action.edit?.changes?.[uri] ?? [];
  const document = TextDocument.create(uri, 'vraagantwoord', 1, marked.replace('<|>', ''));
  assert.equal(TextDocument.applyEdits(document, edits), expected);
}

function actionsAt(marked: string, options: Partial<CodeActionOptions> = {}) {
  const { text, positions } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  return getCodeActions(parse(text), { start: position, end: position }, { ...defaults, ...options });
}

function findingsIn(text: string) {
  return getDiagnostics(parse(text), { uri, language: 'nl', severities: {} });
}
