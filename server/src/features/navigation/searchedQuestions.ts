import type { Range } from 'vscode-languageserver-types';
import { inEachSet, type PutQuestion, putQuestions, textOf } from '../../parser/lookup';
import { stateOf } from '../../parser/states';
import { isOpen, type Structure } from '../../parser/structure';
import { withSingleBlanks } from '../../parser/text/singleBlanks';

/** A question as it is searched; numbers that share a text are one. */
export interface SearchedQuestion {
  readonly numbers: readonly string[];
  /** On one line, with every character composed. */
  readonly text: string;
  /** The heading. */
  readonly range: Range;
  /** The title above the set of questions in which it stands, where that has one. */
  readonly title: string | undefined;
  /** Whether one of the numbers waits for an answer; the outline gives such a question an icon of its own. */
  readonly isOpen: boolean;
}

/** The questions of a document as they are searched, in the order of the text. */
export function searchedQuestions(structure: Structure): readonly SearchedQuestion[] {
  return structure.once(readQuestions);
}

function readQuestions(structure: Structure): readonly SearchedQuestion[] {
  return inEachSet(structure, questionsIn);
}

function questionsIn(set: Structure): readonly SearchedQuestion[] {
  const byText = new Map<Range, PutQuestion[]>();
  for (const put of putQuestions(set)) {
    const others = byText.get(put.asked.text);
    if (others === undefined) byText.set(put.asked.text, [put]);
    else others.push(put);
  }
  return [...byText.values()].map((put) => {
    const [{ question, asked }] = put as [PutQuestion];
    const numbers = put.map(({ asked: { number } }) => number);
    return {
      numbers,
      text: withSingleBlanks(textOf(set, asked.text)).normalize('NFC'),
      range: question.selectionRange,
      title: set.frontMatter?.title,
      isOpen: numbers.some((number) => isOpen(stateOf(set, number))),
    };
  });
}
