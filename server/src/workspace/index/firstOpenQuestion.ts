import { countsAsOpen } from '../../parser/structure';
import type { DocumentIndex } from './documentIndex';
import type { IndexedQuestion } from './indexedQuestions';

/** The first question of a document that is neither answered nor put off, there or in the document that belongs to it. */
export function firstOpenQuestion(index: DocumentIndex, uri: string): IndexedQuestion | undefined {
  const before = index.completenessOf(uri)?.beforeOpen;
  if (before === undefined) return undefined;
  return index
    .documentAt(uri)
    ?.questions.slice(before)
    .find(({ state }) => countsAsOpen(state));
}
