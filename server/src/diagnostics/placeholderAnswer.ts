import type { Messages } from '../messages';
import { isOfWithdrawn } from '../parser/states';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';
import { findUnfinishedAnswers } from './unfinishedAnswer';

/** Answers of which the whole text, or a line of it, only says that something has to come: "PM", "n.t.b.", "[…]". */
export function findPlaceholderAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const whole = structure.answers
    .filter((answer) => answer.writing === 'placeholder' && !isOfWithdrawn(structure, answer))
    .map(({ covers, body }) => ({ range: body, message: messages.placeholderAnswer(covers) }));
  return [...whole, ...findUnfinishedAnswers(structure, messages)];
}
