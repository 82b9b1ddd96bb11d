import { isPartial } from '../features/partial';
import type { Structure } from '../parser/structure';
import { answersAloneIn } from './answersAlone';
import { joinHashes, type WordHashes } from './hashes';
import { originOf } from './origin';
import type { DocumentPrint } from './pairing';
import { answeringOf } from './roles';
import { wordedQuestions } from './wordedQuestions';

/** What is kept of a document to find the one that belongs to it: some four bytes for each word of its questions. */
export function printOf(structure: Structure): DocumentPrint {
  const questions = wordedQuestions(structure);
  const words = joinHashes(questions.map((one) => one.words));
  return {
    ...answeringOf(structure),
    ...originOf(structure),
    isPartial: isPartial(structure),
    answersAlone: answersAloneIn(structure),
    questions: questions.map(({ question: { set, numbers, open } }, index) => ({
      words: words[index] as WordHashes,
      set,
      numbers,
      open: open.length,
    })),
    answered: questions.filter(({ question: { open } }) => open.length === 0).length,
  };
}
