import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  workspace,
} from 'vscode';
import { getActiveEditor, languageId } from '../editor/language';
import { getMessages } from '../editor/settings';
import type { ActiveOverview } from '../overview/activeOverview';

/**
 * Tells in the language status, beside the name of the language, that the document in the active editor was saved in
 * another encoding than it is read in, so that it shows `�` for `ë`, and offers to open it anew.
 */
export function showWrongEncoding(active: ActiveOverview): Disposable {
  let item: LanguageStatusItem | undefined;
  const update = async () => {
    const document = getActiveEditor()?.document;
    const isWrong = document !== undefined && (await isMisread(document));
    // Another document may have become active in the meantime, which has a run of its own.
    if (document !== getActiveEditor()?.document || isWrong === (item !== undefined)) return;
    item?.dispose();
    item = isWrong ? createItem() : undefined;
  };
  return Disposable.from(active.onDidChange(update), { dispose: () => item?.dispose() });
}

function createItem(): LanguageStatusItem {
  const { encoding, wrongEncoding, wrongEncodingDetail, reopen } = getMessages();
  const item = languages.createLanguageStatusItem('vraagAntwoord.encoding', { language: languageId });
  item.name = encoding;
  item.text = wrongEncoding;
  item.detail = wrongEncodingDetail;
  item.severity = LanguageStatusSeverity.Warning;
  item.command = { command: 'workbench.action.editor.changeEncoding', title: reopen };
  return item;
}

/** The sign that stands for bytes that no character has. */
const replacement = '\ufffd';

/** Whether a document is read as UTF-8 and its file is none. A file that has the sign itself is what it is. */
async function isMisread(document: TextDocument): Promise<boolean> {
  if (!document.encoding.startsWith('utf8') || document.isUntitled || !document.getText().includes(replacement))
    return false;
  try {
    return !isUtf8(await workspace.fs.readFile(document.uri));
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
