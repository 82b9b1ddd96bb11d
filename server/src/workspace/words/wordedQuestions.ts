import { textOf } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';
import { comparedQuestions } from './comparedQuestions';
import { hashOf, hashWords, joinHashes, type WordHashes } from './hashes';
import type { MatchedText } from './matchedText';
import { hashPlainText } from './plainWords';
import { readQuestionText } from './questionText';

/** A question of a document with its words, as they are compared with those of another document. */
export interface WordedQuestion extends MatchedText {
  readonly question: ReturnType<typeof comparedQuestions>[number];
}

/** The questions of a document with their words, read once for each structure. */
export function wordedQuestions(structure: Structure): readonly WordedQuestion[] {
  return structure.once(readQuestions);
}

function readQuestions(structure: Structure): readonly WordedQuestion[] {
  const questions = comparedQuestions(structure);
  const hashes = joinHashes(
    // Most questions are plain, and a folder has very many of them.
    questions.map(
      ({ text }) => hashPlainText(textOf(structure, text)) ?? hashWords(readQuestionText(structure, text).words),
    ),
  );
  return questions.map((question, index) => {
    const words = hashes[index] as WordHashes;
    return { question, words, key: hashOf(words) };
  });
}
