import '../vscodeModule';
import assert from 'node:assert/strict';
import { createInsertCommands } from '../../../client/src/commands/insertAnswers';
import type { LanguageServer } from '../../../client/src/server/languageServer';
import { withEditor } from '../vscodeModule';

suite('Putting in all missing answers', () => {
  test('tells that a submitted question is missing too, which comes the second time', async () => {
    const answers = { edit: 'answers' };
    assert.deepEqual(await pressed([answers, { edit: 'questions' }], ['5']), [
      'answers',
      'Doe dit nog eens voor de ingezonden vraag die ontbreekt.',
    ]);
    assert.deepEqual(await pressed([answers, { edit: 'questions' }], ['5', '6']), [
      'answers',
      'Doe dit nog eens voor de ingezonden vragen die ontbreken.',
    ]);
    assert.deepEqual(await pressed([{ edit: 'questions' }], ['5']), ['questions']);
    assert.deepEqual(await pressed([answers], []), ['answers']);
  });
});

/** What happens in turn, the edits and what is told, where these actions are on offer and these questions left out. */
async function pressed(
  actions: readonly { readonly edit: string }[],
  leftOut: readonly string[],
): Promise<readonly string[]> {
  const happened: unknown[] = [];
  const parts = {
    window: {
      activeTextEditor: { document: { uri: { scheme: 'file' }, languageId: 'vraagantwoord', version: 1 } },
      setStatusBarMessage: (message: string) => happened.push(message),
    },
    workspace: {
      getConfiguration: () => ({ get: () => undefined }),
      applyEdit: async (edit: unknown) => happened.push(edit),
    },
    commands: { executeCommand: async () => actions },
  };
  const server = {
    state: 'running',
    start: async () => {},
    getOverview: async () => ({ counterpart: { leftOut: leftOut.map((number) => ({ number })) } }),
  } as unknown as LanguageServer;
  await withEditor(parts, () => createInsertCommands(server)['vraagAntwoord.insertAllAnswers']());
  return happened.map(String);
}
