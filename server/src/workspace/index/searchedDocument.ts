import type { SearchedQuestion } from '../../features/navigation/searchedQuestions';
import type { SearchedDocument } from '../../features/workspaceSymbols';
import { isOpen } from '../../parser/structure';
import type { IndexedDocument } from './documentIndex';

/** A document of an index as it is searched: by the first words of its questions, which is what is kept of them. */
export function searchedDocument({ uri, title, questions }: IndexedDocument): SearchedDocument {
  const searched: SearchedQuestion[] = [];
  for (const { number, state, text, title: titleOfSet, selectionRange } of questions) {
    const last = searched.at(-1);
    const question = {
      numbers: [number],
      text: text.normalize('NFC'),
      range: selectionRange,
      title: titleOfSet,
      isOpen: isOpen(state),
    };
    if (last === undefined || last.text !== question.text) searched.push(question);
    else {
      const numbers = [...last.numbers, number];
      searched[searched.length - 1] = { ...last, numbers, isOpen: last.isOpen || question.isOpen };
    }
  }
  return { uri, title, questions: searched };
}
