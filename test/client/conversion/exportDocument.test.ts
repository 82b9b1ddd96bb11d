import '../vscodeModule';
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { createExportCommands } from '../../../client/src/conversion/exportDocument';
import type { LanguageServer } from '../../../client/src/server/languageServer';
import { withEditor } from '../vscodeModule';

/** A place as the editor has it, as far as it is asked for here. */
interface Place {
  readonly path: string;
  readonly scheme: string;
}

suite('The place that a document is proposed to be exported under', () => {
  test('is its own, in the form that is chosen', async () => {
    assert.equal(await proposedFor('/map/liften.va', ['/map/liften.pdf']), 'file:/map/liften.docx');
  });

  test('is another where a file of that name stands', async () => {
    assert.equal(await proposedFor('/map/liften.va', ['/map/liften.docx']), 'file:/map/liften 2.docx');
    const files = ['/map/liften.docx', '/map/liften 2.docx'];
    assert.equal(await proposedFor('/map/liften.va', files), 'file:/map/liften 3.docx');
  });

  test('is where a new document will be saved, or else the folder that is open', async () => {
    assert.equal(await proposedFor('/map/brieven/liften.va', [], 'untitled'), 'file:/map/brieven/liften.docx');
    assert.equal(await proposedFor('Untitled-1', [], 'untitled'), 'file:/map/Untitled-1.docx');
  });
});

/** Which place is proposed for a document as a file of Word, in a folder with some files. */
async function proposedFor(
  path: string,
  files: readonly string[],
  scheme: 'file' | 'untitled' = 'file',
): Promise<string | undefined> {
  let proposed: Place | undefined;
  const parts = {
    Uri: {
      joinPath: ({ path, scheme }: Place, ...names: readonly string[]) => place(posix.join(path, ...names), scheme),
    },
    window: {
      activeTextEditor: { document: { uri: place(path, scheme), isUntitled: scheme === 'untitled' } },
      showQuickPick: async ([word]: readonly unknown[]) => word,
      showSaveDialog: async ({ defaultUri }: { readonly defaultUri?: Place }) => {
        proposed = defaultUri;
      },
    },
    workspace: {
      getConfiguration: () => ({ get: () => undefined }),
      textDocuments: [],
      workspaceFolders: [{ uri: place('/map', 'file') }],
      fs: {
        stat: async (place: Place) => {
          if (!files.includes(place.path)) throw new Error('nothing there');
        },
      },
    },
  };
  const exporter = () => assert.fail('nothing is made where no place is chosen');
  const { 'vraagAntwoord.exportDocument': run } = createExportCommands({} as LanguageServer, exporter);
  await withEditor(parts, async () => run?.());
  return proposed && `${proposed.scheme}:${proposed.path}`;
}

function place(path: string, scheme: string): Place & { readonly with: (change: Pick<Place, 'scheme'>) => Place } {
  return { path, scheme, with: (change) => place(path, change.scheme) };
}
