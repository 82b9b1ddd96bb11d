import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import type { Messages } from '../../messages';
import type { Structure } from '../../parser/structure';
import { type IgnoredFinding, ignoreFindingCommand } from '../../protocol';
import { findingKey } from './findingKey';

/** What is ignored, and where. */
export interface IgnoringOptions {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly messages: Messages;
}

/** Of each finding that it is not shown any more, also not later. The document stays as it is: the client keeps it. */
export function ignoringActions(structure: Structure, { uri, diagnostics, messages }: IgnoringOptions): CodeAction[] {
  const own = diagnostics.filter(({ source }) => source === 'Vraag en Antwoord');
  return own.map((diagnostic): CodeAction => {
    const title = own.length > 1 ? messages.ignoreOne(String(diagnostic.message)) : messages.ignoreFinding;
    const ignored: IgnoredFinding = { uri, finding: findingKey(structure, diagnostic) };
    const command = { title, command: ignoreFindingCommand, arguments: [ignored] };
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command };
  });
}
