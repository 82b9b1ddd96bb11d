import { Disposable, LanguageStatusSeverity, languages, workspace } from 'vscode';
import { languageId } from '../editor/language';
import { getMessages } from '../editor/settings';
import type { LanguageServer } from '../server/languageServer';

/**
 * Shows in the language status, beside the name of the language, whether the server works and what it did not read, and
 * offers a restart.
 */
export function showServerStatus(server: LanguageServer): Disposable {
  const item = languages.createLanguageStatusItem('vraagAntwoord.server', { language: languageId });
  let notices = '';
  const show = () => {
    const messages = getMessages();
    item.name = messages.name;
    item.text = messages[server.state];
    item.busy = server.state === 'starting';
    item.severity = server.state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.detail = server.state === 'failed' ? messages.failedDetail : notices;
    item.command = { command: 'vraagAntwoord.restartServer', title: messages.restart };
  };
  show();
  return Disposable.from(
    item,
    server.onDidChangeState(show),
    server.onDidChangeFolder((folder) => {
      notices = folder.notices.join(' ');
      show();
    }),
    workspace.onDidChangeConfiguration(show),
  );
}
