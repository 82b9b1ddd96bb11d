import type { Diagnostic, Range } from 'vscode-languageserver-types';
import type { Messages } from '../../messages';
import type { Structure } from '../../parser/structure';
import type { Change, LineEnd } from '../edits/workspaceEdit';
import type { Comparison } from '../elsewhere/comparison';

/**
 * The kinds of change in the terms of LSP, such as `quickfix` or `refactor.rewrite`; a client asks for actions by them.
 */
export const actionKinds = [
  'quickfix',
  'refactor.rewrite',
  'source.fixAll.vraagAntwoord',
  'source.renumber.vraagAntwoord',
  'quickfix.insertAnswer',
  'quickfix.insertAllAnswers',
  'source.insertAllAnswers.vraagAntwoord',
] as const;

/** One kind of change that a user can choose from a menu: what sort of change it is, and where it can be made. */
export interface Action {
  readonly kind: (typeof actionKinds)[number];
  /** The changes of this kind that can be made around the cursor or in the selection; none where none can. */
  readonly propose: (context: ActionContext) => readonly Proposal[];
}

/** Where changes are asked for. */
export interface ActionContext {
  readonly structure: Structure;
  /** The selection; empty, at the cursor, when nothing is selected. */
  readonly range: Range;
  /** The findings that the client shows there. */
  readonly diagnostics: readonly Diagnostic[];
  /** What ends a line in this document, for lines that are added. */
  readonly lineEnd: LineEnd;
  /** What is known of the document that belongs to this one. */
  readonly comparison: Comparison | undefined;
  readonly messages: Messages;
}

/** A change that is made when the user chooses it, and not before. */
export interface Proposal extends Change {
  /** The findings that are gone after it: those with this code inside this range. */
  readonly solves?: { readonly code: string; readonly range: Range };
  /** It is the one thing that can be meant, so it may be made without a choice. */
  readonly isPreferred?: true;
}
