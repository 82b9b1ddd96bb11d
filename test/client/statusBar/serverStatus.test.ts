import '../vscodeModule';
import assert from 'node:assert/strict';
import { Emitter } from 'vscode-languageserver-protocol';
import type { LanguageServer } from '../../../client/src/server/languageServer';
import { showServerStatus } from '../../../client/src/statusBar/serverStatus';
import type { FolderChangedParams } from '../../../server/src/protocol';
import { withEditor } from '../vscodeModule';

suite('The language status', () => {
  test('says in a few words that not all of the folder was read: a long line is cut', async () => {
    const item = { text: '', detail: '' };
    const folder = new Emitter<FolderChangedParams>();
    const parts = {
      Disposable: { from: () => undefined },
      LanguageStatusSeverity: { Information: 0 },
      languages: { createLanguageStatusItem: () => item },
      workspace: { getConfiguration: () => ({ get: () => undefined }), onDidChangeConfiguration: () => undefined },
    };
    const server = { state: 'running', onDidChangeState: () => undefined, onDidChangeFolder: folder.event };
    await withEditor(parts, async () => {
      showServerStatus(server as unknown as LanguageServer);
      assert.deepEqual(item.detail, '');
      folder.fire({ notices: ['2 Word- of pdf-bestanden zijn niet gelezen; importeer wat moet meetellen.'] });
      assert.deepEqual([item.text, item.detail], ['Vraag en Antwoord werkt', 'niet alles is gelezen']);
      folder.fire({ notices: [] });
      assert.equal(item.detail, '');
    });
  });
});
