import type { Messages } from '../messages';
import { writingOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/** Headings of answers without text below them. */
export function findEmptyAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  return structure.answers
    .filter((answer) => answer.heading !== undefined && writingOf(structure, answer) === 'empty')
    .map(({ covers, selectionRange }) => ({ range: selectionRange, message: messages.emptyAnswer(covers) }));
}
