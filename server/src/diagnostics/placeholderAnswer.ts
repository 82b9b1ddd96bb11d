import type { Messages } from '../messages';
import { mayAnswer } from '../parser/answers/placeholderForms';
import { beginningOf } from '../parser/lookup';
import { isOfWithdrawn } from '../parser/states';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';
import { findUnfinishedAnswers } from './unfinishedAnswer';

/** Longer than a sentence that holds the place of an answer, in characters. */
const longestSentence = 100;

/**
 * Answers of which the whole text, or a line of it, only says that something has to come: "PM", "n.t.b.", "[…]". A
 * sentence that may be the answer is told of for information: "Ligt bij JenV."
 */
export function findPlaceholderAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const whole = structure.answers
    .filter((answer) => answer.writing === 'placeholder' && !isOfWithdrawn(structure, answer))
    .map(({ covers, body }): Finding => {
      const finding = { range: body, message: messages.placeholderAnswer(covers) };
      const isUncertain = mayAnswer(beginningOf(structure, body, longestSentence));
      return isUncertain ? { ...finding, atMost: 'information' } : finding;
    });
  return [...whole, ...findUnfinishedAnswers(structure, messages)];
}
