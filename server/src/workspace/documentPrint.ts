import type { Range } from 'vscode-languageserver-types';
import { passageIn } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { comparedQuestions } from './comparedQuestions';
import { hashPlainText, hashWords, joinHashes, type WordHashes } from './hashes';
import type { DocumentPrint } from './pairing';
import { readQuestionText } from './questionText';
import { answeringOf } from './roles';

/** What is kept of a document to find the one that belongs to it: some four bytes for each word of its questions. */
export function printOf(structure: Structure): DocumentPrint {
  const questions = comparedQuestions(structure);
  const words = joinHashes(questions.map(({ text }) => wordsIn(structure, text)));
  return {
    ...answeringOf(structure),
    questions: questions.map(({ set, numbers, open }, index) => ({
      words: words[index] as WordHashes,
      set,
      count: numbers.length,
      open: open.length,
    })),
    answered: questions.filter(({ open }) => open.length === 0).length,
  };
}

/** Most questions are plain, and a folder has very many of them. */
function wordsIn(structure: Structure, text: Range): WordHashes {
  return hashPlainText(passageIn(structure, text).text) ?? hashWords(readQuestionText(structure, text).words);
}
