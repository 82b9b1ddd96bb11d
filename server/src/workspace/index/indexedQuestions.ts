import type { Range } from 'vscode-languageserver-types';
import { mergedWith } from '../../features/states/mergedWith';
import { excerptOf } from '../../features/text/excerpt';
import { inEachSet, putQuestions } from '../../parser/lookup';
import { stateOf } from '../../parser/states';
import type { QuestionState, Structure } from '../../parser/structure';

/** How much of a question is kept, in characters: nearly always all of it. */
const excerptLength = 300;

/** What is kept of a question to find it among those of all documents. */
export interface IndexedQuestion {
  readonly number: string;
  /** How it stands with the question in its own document. */
  readonly state: QuestionState;
  /** Whether its answer answers other questions too. */
  readonly isMerged: boolean;
  /** The title above the set of questions in which it stands, where that has one. */
  readonly title: string | undefined;
  /** The first words, on one line. */
  readonly text: string;
  /** The heading; the number, where it is one of several in a heading. */
  readonly selectionRange: Range;
}

/** The questions of a document, each number by itself. */
export function indexedQuestions(structure: Structure): readonly IndexedQuestion[] {
  return inEachSet(structure, (set) =>
    putQuestions(set).map(({ question, asked: { number, range, text } }) => ({
      number,
      state: stateOf(set, number),
      isMerged: mergedWith(set, [number]).length > 0,
      title: set.frontMatter?.title,
      text: excerptOf(set, text, excerptLength),
      selectionRange: question.numbers.length > 1 ? range : question.selectionRange,
    })),
  );
}
