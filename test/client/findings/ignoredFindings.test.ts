import '../vscodeModule';
import assert from 'node:assert/strict';
import type { FileRenameEvent } from 'vscode';
import { moveIgnored } from '../../../client/src/findings/ignoredFindings';
import { withEditor } from '../vscodeModule';

const ignored = { 'brief.va': ['merged-answer 1, 2'], 'mei/brief.va': ['numbering-gap 4'], 'mei2/brief.va': ['x 1'] };

suite('What is ignored in a document', () => {
  test('goes along when the document gets another name', async () => {
    assert.deepEqual(await keptAfter('/map/brief.va', '/map/mei/brief 2.va'), {
      'mei/brief 2.va': ['merged-answer 1, 2'],
      'mei/brief.va': ['numbering-gap 4'],
      'mei2/brief.va': ['x 1'],
    });
  });

  test('goes along with a folder', async () => {
    assert.deepEqual(await keptAfter('/map/mei', '/map/oud/mei'), {
      'brief.va': ['merged-answer 1, 2'],
      'oud/mei/brief.va': ['numbering-gap 4'],
      'mei2/brief.va': ['x 1'],
    });
  });

  test('stays in the settings where another file moves, or the document goes elsewhere', async () => {
    assert.equal(await keptAfter('/map/bijlage.va', '/map/brief 2.va'), undefined);
    assert.equal(await keptAfter('/map/brief.va', '/elders/brief.va'), undefined);
  });
});

/** What is written in the settings of the folder `/map` when a file gets another place; nothing where they stay. */
async function keptAfter(from: string, to: string): Promise<unknown> {
  let written: unknown;
  const folder = { uri: { path: '/map' } };
  const parts = {
    ConfigurationTarget: { WorkspaceFolder: 3 },
    workspace: {
      workspaceFolders: [folder],
      getWorkspaceFolder: ({ path }: { readonly path: string }) => (path.startsWith('/map/') ? folder : undefined),
      asRelativePath: ({ path }: { readonly path: string }) => path.replace('/map/', ''),
      getConfiguration: () => ({
        inspect: () => ({ workspaceFolderValue: ignored }),
        update: async (_: string, value: unknown) => {
          written = value;
        },
      }),
    },
  };
  const event = { files: [{ oldUri: { path: from }, newUri: { path: to } }] } as unknown as FileRenameEvent;
  await withEditor(parts, () => moveIgnored(event));
  return written;
}
