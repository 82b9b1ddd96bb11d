import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { type Language, messagesIn } from '../messages';
import { compare } from '../parser/ranges';
import type { HeadingTypo, Structure } from '../parser/structure';
import { type EditTarget, workspaceEditOf } from './workspaceEdit';

/** What a client asks for. */
export interface CodeActionOptions extends EditTarget {
  readonly language: Language;
  /** The findings that the client shows there. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds of action that the client wants; all where it says none. */
  readonly only?: readonly CodeActionKind[] | undefined;
}

/**
 * What can be changed at a press of a button around the cursor or in the selection: a heading with a typing error
 * becomes the heading that was probably meant. Nothing changes until the user chooses it.
 */
export function getCodeActions(structure: Structure, range: Range, options: CodeActionOptions): CodeAction[] {
  if (options.only?.some((kind) => kind === '' || kind === CodeActionKind.QuickFix) === false) return [];
  return structure.headingTypos.filter((typo) => touches(typo.range, range)).map((typo) => correctionOf(typo, options));
}

function correctionOf(typo: HeadingTypo, options: CodeActionOptions): CodeAction {
  const { language, diagnostics } = options;
  return {
    title: messagesIn(language).changeHeading(typo.suggestion),
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostics.filter(({ code, range }) => code === 'heading-typo' && isSame(range, typo.range)),
    isPreferred: true,
    edit: workspaceEditOf(options, [{ range: typo.range, newText: typo.suggestion }]),
  };
}

function touches(one: Range, other: Range): boolean {
  return compare(one.start, other.end) <= 0 && compare(other.start, one.end) <= 0;
}

function isSame(one: Range, other: Range): boolean {
  return compare(one.start, other.start) === 0 && compare(one.end, other.end) === 0;
}
