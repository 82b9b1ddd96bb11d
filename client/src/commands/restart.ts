import { notify } from '../editor/notify';
import { getMessages } from '../editor/settings';
import type { LanguageServer } from '../server/languageServer';

/** The command that starts the server anew, and says for a moment whether that worked. */
export function createRestartCommand(server: LanguageServer): () => Promise<void> {
  return async () => {
    await server.restart();
    const { restarted, failed } = getMessages();
    notify(server.state === 'running' ? restarted : failed);
  };
}
