import '../vscodeModule';
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { createExportCommands } from '../../../client/src/conversion/exportDocument';
import type { LanguageServer } from '../../../client/src/server/languageServer';
import { withEditor } from '../vscodeModule';

/** A place as the editor has it, as far as it is asked for here. */
interface Place {
  readonly path: string;
}

suite('The name that a document is proposed to be exported under', () => {
  test('is its own, in the form that is chosen', async () => {
    assert.equal(await proposedFor('/map/liften.va', ['/map/liften.pdf']), '/map/liften.docx');
  });

  test('is another where a file of that name stands', async () => {
    assert.equal(await proposedFor('/map/liften.va', ['/map/liften.docx']), '/map/liften 2.docx');
    const files = ['/map/liften.docx', '/map/liften 2.docx'];
    assert.equal(await proposedFor('/map/liften.va', files), '/map/liften 3.docx');
  });
});

/** Which place is proposed for a document as a file of Word, in a folder with some files. */
async function proposedFor(path: string, files: readonly string[]): Promise<string | undefined> {
  let proposed: Place | undefined;
  const parts = {
    Uri: { joinPath: (place: Place, ...names: readonly string[]) => ({ path: posix.join(place.path, ...names) }) },
    window: {
      activeTextEditor: { document: { uri: { path }, isUntitled: false } },
      showQuickPick: async ([word]: readonly unknown[]) => word,
      showSaveDialog: async ({ defaultUri }: { readonly defaultUri?: Place }) => {
        proposed = defaultUri;
      },
    },
    workspace: {
      getConfiguration: () => ({ get: () => undefined }),
      textDocuments: [],
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
  return proposed?.path;
}
