import type { LocationLink, Position } from 'vscode-languageserver-types';
import { setAt } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Companion } from './elsewhere/comparison';
import { submittedQuestions } from './elsewhere/targetsElsewhere';
import { linksTo } from './navigation/links';
import { sectionSubjectAt } from './navigation/subject';

/** From a question that is repeated with its answer to the question as it was submitted, in a document of its own. */
export function getDeclaration(
  structure: Structure,
  position: Position,
  companion: Companion | undefined,
): LocationLink[] {
  const subject = sectionSubjectAt(setAt(structure, position), position);
  if (subject === undefined || companion === undefined) return [];
  return linksTo(submittedQuestions(subject, companion), subject.range, companion.comparison.uri);
}
