import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { Structure } from '../parser/structure';
import type { Companion } from './elsewhere/comparison';
import { otherSideElsewhere } from './elsewhere/otherSide';
import { linksTo } from './navigation/links';
import { subjectInSetAt } from './navigation/subject';
import { targetsOf } from './navigation/targets';

/**
 * Where a jump goes: from a question to its answers, from an answer to its questions, from one number of a heading
 * to that question alone, from a reference to what it names, from a footnote mark to its text and back. The reader
 * sees underlined what the jump is about: a number, a heading, the words that refer; in running text one word. From
 * a question that has no answer here it goes to the answer in the document that belongs to this one, or in a further one,
 * and from an answer that does not repeat its question to the question there.
 *
 * @param uri the address of the document, to which the other links point
 */
export function getDefinition(
  structure: Structure,
  position: Position,
  uri: string,
  companion?: Companion,
): LocationLink[] {
  const place = subjectInSetAt(structure, position);
  if (place === undefined) return [];
  const { set, subject } = place;
  const here = targetsOf(set, subject);
  if (here.length > 0 || companion === undefined) return linksTo(here, subject.range, uri);
  return otherSideElsewhere(subject, companion).flatMap((place) => linksTo([place], subject.range, place.uri));
}
