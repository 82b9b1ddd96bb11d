import type { Messages } from '../messages';
import { isOfWithdrawn } from '../parser/states';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/**
 * Headings of answers without text below them. While no answer of the document has a text, it is a draft in which only
 * the headings have been put; nothing is forgotten then, and its findings are mild.
 */
export function findEmptyAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const empty = structure.answers.filter((answer) => answer.writing === 'empty');
  const isDraft = empty.length > 1 && empty.length === structure.answers.length;
  return empty
    .filter((answer) => answer.heading !== undefined && !isOfWithdrawn(structure, answer))
    .map(({ covers, selectionRange: range }) => {
      const message = messages.emptyAnswer(covers);
      return isDraft ? { range, message, atMost: 'information' } : { range, message };
    });
}
