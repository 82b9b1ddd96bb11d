import type { Range } from 'vscode-languageserver-types';
import type { Messages } from '../messages';
import { mayAnswer } from '../parser/answers/placeholderForms';
import { beginningOf } from '../parser/lookup';
import { isOfWithdrawn } from '../parser/states';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';
import { findUnfinishedAnswers } from './unfinishedAnswer';

/** Longer than a sentence that may hold the place of an answer, in characters, and how many lines it takes at most. */
const longestSentence = 100;
const mostLines = 2;

/**
 * Answers of which the whole text, or a line of it, only says that something has to come: "PM", "n.t.b.", "[…]". A
 * sentence that may be the answer is told of for information, and its question counts as answered: "Ligt bij JenV."
 */
export function findPlaceholderAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const whole = structure.answers.flatMap((answer): readonly Finding[] => {
    const { writing, covers, body: range } = answer;
    const isUncertain = writing === 'text' && mayHoldPlace(structure, range);
    if ((writing !== 'placeholder' && !isUncertain) || isOfWithdrawn(structure, answer)) return [];
    return isUncertain
      ? [{ range, message: messages.possiblePlaceholder(covers), atMost: 'information' }]
      : [{ range, message: messages.placeholderAnswer(covers) }];
  });
  return [...whole, ...findUnfinishedAnswers(structure, messages)];
}

/** Whether a text is a sentence that may hold the place of an answer; most are longer. */
function mayHoldPlace(structure: Structure, body: Range): boolean {
  return body.end.line - body.start.line < mostLines && mayAnswer(beginningOf(structure, body, longestSentence));
}
