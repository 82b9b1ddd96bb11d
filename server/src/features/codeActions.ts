import {
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-types';
import { type Language, messagesIn } from '../messages';
import type { Structure } from '../parser/structure';
import { contains } from '../parser/text/ranges';
import type { Action, Proposal } from './actions/action';
import { actions } from './actions/actions';
import { ignoringActions } from './actions/ignoreFindings';
import { type EditTarget, workspaceEditOf } from './edits/workspaceEdit';
import type { Comparison } from './elsewhere/comparison';

/** What a client asks for. */
export interface CodeActionOptions extends EditTarget {
  readonly language: Language;
  /** The findings that the client shows there. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds of action that the client wants; all where it says none. */
  readonly only?: readonly CodeActionKind[] | undefined;
  /** What is known of the document that belongs to this one. */
  readonly comparison?: Comparison | undefined;
  /** Whether the user asked, or the client asks at every move of the cursor. */
  readonly triggerKind?: CodeActionTriggerKind | undefined;
}

/**
 * What can be changed around the cursor or in the selection, as {@link actions} lists it. Nothing changes until the
 * user chooses it. Changes of the whole document (`source`) are left out while the cursor only moves.
 */
export function getCodeActions(structure: Structure, range: Range, options: CodeActionOptions): CodeAction[] {
  const { uri, language, lineEnd, diagnostics, comparison, client } = options;
  const messages = messagesIn(language);
  const context = { structure, range, diagnostics, lineEnd, comparison, messages };
  const changes = actions
    .filter((action) => isWanted(action, options))
    .flatMap((action) => action.propose(context).map((proposal) => codeActionOf(action, proposal, options)));
  if (!client?.ignoresFindings || !isWanted({ kind: CodeActionKind.QuickFix }, options)) return changes;
  return [...changes, ...ignoringActions(structure, { uri, diagnostics, messages })];
}

function isWanted({ kind }: { readonly kind: CodeActionKind }, { only, triggerKind }: CodeActionOptions): boolean {
  if (only !== undefined) return only.some((wanted) => isWithin(kind, wanted));
  return triggerKind !== CodeActionTriggerKind.Automatic || !isWithin(kind, CodeActionKind.Source);
}

/** Kinds are words with dots between them; a kind holds all that begin with it. */
function isWithin(kind: CodeActionKind, wanted: CodeActionKind): boolean {
  return wanted === CodeActionKind.Empty || kind === wanted || kind.startsWith(`${wanted}.`);
}

function codeActionOf({ kind }: Action, proposal: Proposal, options: CodeActionOptions): CodeAction {
  const { title, solves, isPreferred } = proposal;
  const solved = options.diagnostics.filter(
    ({ code, range: { start, end } }) =>
      code === solves?.code && solves !== undefined && contains(solves.range, start) && contains(solves.range, end),
  );
  return {
    title,
    kind,
    ...(solves === undefined ? {} : { diagnostics: solved }),
    ...(isPreferred === undefined ? {} : { isPreferred }),
    edit: workspaceEditOf(options, proposal),
  };
}
