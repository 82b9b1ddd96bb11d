import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { getDiagnostics } from '../../../server/src/diagnostics/diagnostics';
import { getCodeActions } from '../../../server/src/features/codeActions';
import { parse } from '../../../server/src/parser/parse';

const uri = 'file:///vragen.txt';
const text = 'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\nJa.';
const found = getDiagnostics(parse(text), { uri, language: 'nl', severities: {} });

suite('ignoring a finding', () => {
  test('a command for the client, and no change', () => {
    assert.deepEqual(ignoring(found), [
      {
        title: 'Negeer deze melding',
        kind: 'quickfix',
        diagnostics: found,
        command: {
          title: 'Negeer deze melding',
          command: 'vraagAntwoord.ignoreFinding',
          arguments: [{ uri, finding: 'merged-answer 1, 2' }],
        },
      },
    ]);
  });

  test('of several each says which it is', () => {
    assert.deepEqual(
      ignoring([...found, ...found.map((one) => ({ ...one, message: 'Een tweede.' }))]).map(({ title }) => title),
      ['Negeer de melding “Dit antwoord geldt voor vraag 1 en 2.”', 'Negeer de melding “Een tweede.”'],
    );
  });

  test('not of a finding that another program made, nor to a client that cannot keep it', () => {
    assert.deepEqual(ignoring(found.map((one) => ({ ...one, source: 'Spelling' }))), []);
    assert.deepEqual(ignoring(found, false), []);
    assert.deepEqual(ignoring(found, true, ['refactor']), []);
  });
});

function ignoring(diagnostics: readonly Diagnostic[], ignoresFindings = true, only?: string[]): readonly CodeAction[] {
  const client = { placesCursor: false, asksConfirmation: false, ignoresFindings };
  const range = diagnostics[0]?.range;
  assert.ok(range);
  const options = { uri, lineEnd: '\n', language: 'nl', diagnostics, client, only } as const;
  return getCodeActions(parse(text), range, options).filter(({ command }) => command !== undefined);
}
