import type { Location, Position } from 'vscode-languageserver-types';
import type { Structure } from '../parser/structure';
import { occurrencesOf } from './navigation/occurrences';
import { subjectInSetAt } from './navigation/subject';

/** What to list. */
export interface ReferenceOptions {
  /** The address of the document, in which all places are. */
  readonly uri: string;
  /** Whether the heading of the question itself is listed too. */
  readonly includeDeclaration: boolean;
}

/**
 * Every place that names the question under the cursor: its heading, the headings of its answers, the references to
 * it. It works anywhere in a question or an answer; on a footnote it lists its marks.
 */
export function getReferences(structure: Structure, position: Position, options: ReferenceOptions): Location[] {
  const place = subjectInSetAt(structure, position);
  if (place === undefined) return [];
  return occurrencesOf(structure, place)
    .filter(({ isDeclaration }) => options.includeDeclaration || !isDeclaration)
    .map(({ range }) => ({ uri: options.uri, range }));
}
