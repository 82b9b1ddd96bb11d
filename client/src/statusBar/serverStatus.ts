import { Disposable, LanguageStatusSeverity, languages, workspace } from 'vscode';
import { languageId } from '../editor/language';
import { getMessages } from '../editor/settings';
import type { LanguageServer } from '../server/languageServer';

/**
 * Shows in the language status, beside the name of the language, whether the server works and whether it read all of the
 * folder, and offers a restart. It is one line, which is cut where it is long: what was not read, the list of documents
 * tells.
 */
export function showServerStatus(server: LanguageServer): Disposable {
  const item = languages.createLanguageStatusItem('vraagAntwoord.server', { language: languageId });
  let isAllRead = true;
  const show = () => {
    const messages = getMessages();
    item.name = messages.name;
    item.text = messages[server.state];
    item.busy = server.state === 'starting';
    item.severity = server.state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    const unread = isAllRead ? '' : messages.notAllRead;
    item.detail = server.state === 'failed' ? messages.failedDetail : unread;
    item.command = { command: 'vraagAntwoord.restartServer', title: messages.restart };
  };
  show();
  return Disposable.from(
    item,
    server.onDidChangeState(show),
    server.onDidChangeFolder((folder) => {
      isAllRead = folder.notices.length === 0;
      show();
    }),
    workspace.onDidChangeConfiguration(show),
  );
}
