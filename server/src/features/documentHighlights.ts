import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Structure } from '../parser/structure';
import { occurrencesOf } from './navigation/occurrences';
import { subjectInSetAt } from './navigation/subject';

/**
 * With the cursor on a number, a heading, a reference or a footnote mark, every place that names the same question
 * or note lights up. In running text nothing does; an empty answer keeps the editor from lighting up every "en".
 */
export function getDocumentHighlights(structure: Structure, position: Position): DocumentHighlight[] {
  const place = subjectInSetAt(structure, position);
  if (place?.subject.range === undefined) return [];
  return occurrencesOf(structure, place).map(({ range, isDeclaration }) => ({
    range,
    kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
