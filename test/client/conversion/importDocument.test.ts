import '../vscodeModule';
import assert from 'node:assert/strict';
import { createImportCommands } from '../../../client/src/conversion/importDocument';
import { withEditor } from '../vscodeModule';

suite('The file that is proposed to be imported', () => {
  test('is the one that is open in the editor, as text or in a viewer', async () => {
    assert.equal(await proposedFor(new TabInputText('/map/brief.docx')), '/map/brief.docx');
    assert.equal(await proposedFor(new TabInputCustom('/map/Brief.PDF')), '/map/Brief.PDF');
  });

  test('is none where that is text already, or nothing is open', async () => {
    assert.equal(await proposedFor(new TabInputText('/map/brief.va')), undefined);
    assert.equal(await proposedFor(undefined), undefined);
  });
});

class TabInputText {
  readonly uri: { readonly path: string };
  constructor(path: string) {
    this.uri = { path };
  }
}

class TabInputCustom extends TabInputText {}

/** Which file is proposed where the tab that is active shows something. */
async function proposedFor(input: TabInputText | undefined): Promise<string | undefined> {
  let proposed: TabInputText['uri'] | undefined;
  const parts = {
    TabInputText,
    TabInputCustom,
    window: {
      tabGroups: { activeTabGroup: { activeTab: input && { input } } },
      showOpenDialog: async ({ defaultUri }: { readonly defaultUri?: TabInputText['uri'] }) => {
        proposed = defaultUri;
      },
    },
    workspace: { getConfiguration: () => ({ get: () => undefined }) },
  };
  const importer = () => assert.fail('nothing is read where no file is chosen');
  const { 'vraagAntwoord.importDocument': run } = createImportCommands(importer);
  await withEditor(parts, async () => run?.());
  return proposed?.path;
}
