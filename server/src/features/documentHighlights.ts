import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import { setAt } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { occurrencesOf } from './occurrences';
import { subjectAt } from './subject';

/**
 * With the cursor on a number, a heading, a reference or a footnote mark, every place that names the same question
 * or note lights up. In running text nothing does; an empty answer keeps the editor from lighting up every "en".
 */
export function getDocumentHighlights(structure: Structure, position: Position): DocumentHighlight[] {
  const set = setAt(structure, position);
  const subject = subjectAt(set, position);
  if (subject?.range === undefined) return [];
  return occurrencesOf(set, subject).map(({ range, isDeclaration }) => ({
    range,
    kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
