import type { LocationLink, Position } from 'vscode-languageserver-types';
import { setAt } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { subjectAt } from './subject';
import { targetsOf } from './targets';

/**
 * Where a jump goes: from a question to its answers, from an answer to its questions, from one number of a heading
 * to that question alone, from a reference to what it names, from a footnote mark to its text and back. The reader
 * sees underlined what the jump is about: a number, a heading, the words that refer; in running text one word.
 *
 * @param uri the address of the document, to which all links point
 */
export function getDefinition(structure: Structure, position: Position, uri: string): LocationLink[] {
  const set = setAt(structure, position);
  const subject = subjectAt(set, position);
  if (subject === undefined) return [];
  const origin = subject.range === undefined ? {} : { originSelectionRange: subject.range };
  return targetsOf(set, subject).map(({ range, selectionRange }) => ({
    ...origin,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: selectionRange,
  }));
}
