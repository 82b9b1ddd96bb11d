import type { Messages } from '../messages';
import { textOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/** Headings of answers without text below them. */
export function findEmptyAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  return structure.answers
    .filter(({ heading, body }) => heading !== undefined && textOf(structure, body) === '')
    .map(({ covers, selectionRange }) => ({ range: selectionRange, message: messages.emptyAnswer(covers) }));
}
