import type { Range } from 'vscode-languageserver-types';
import { lazily } from '../parser/lazily';
import { textOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { comparedQuestions } from './comparedQuestions';
import { hashOf, hashWords, type WordHashes } from './hashes';
import type { MatchedText } from './matching';
import { hashPlainText } from './plainWords';
import { type QuestionText, readQuestionText } from './questionText';

/** A question of a document with its words, as they are compared with those of another document. */
export interface WordedQuestion extends MatchedText {
  readonly question: ReturnType<typeof comparedQuestions>[number];
  /** The words as they stand there; few questions are looked at so closely. */
  readonly text: () => QuestionText;
}

/** The questions of a document with their words, read once for each structure. */
export function wordedQuestions(structure: Structure): readonly WordedQuestion[] {
  return structure.once(readQuestions);
}

function readQuestions(structure: Structure): readonly WordedQuestion[] {
  return comparedQuestions(structure).map((question) => {
    const text = lazily(() => readQuestionText(structure, question.text));
    const words = wordsIn(structure, question.text, text);
    return { question, words, key: hashOf(words), text };
  });
}

/** Most questions are plain, and a folder has very many of them. */
function wordsIn(structure: Structure, range: Range, text: () => QuestionText): WordHashes {
  return hashPlainText(textOf(structure, range)) ?? hashWords(text().words);
}
