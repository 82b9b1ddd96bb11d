import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { type Language, messagesIn } from '../messages';
import type { SearchedQuestion } from './navigation/searchedQuestions';
import { excerptAround } from './text/excerptAround';
import { foldText } from './text/foldText';

/** A document in which is searched. */
export interface SearchedDocument {
  readonly uri: string;
  readonly title: string | undefined;
  readonly questions: readonly SearchedQuestion[];
}

/** As many as a person looks through. */
const mostResults = 100;

/**
 * The questions of all documents in which every word of a query stands, be it inside another word, in any order and
 * without regard to capitals and diacritics; a number finds the question that has it. The best come first: with the
 * number, then with whole words, then with beginnings of words. Without a query they stand in the order of the text.
 */
export function getWorkspaceSymbols(
  documents: readonly SearchedDocument[],
  query: string,
  language: Language,
): SymbolInformation[] {
  const messages = messagesIn(language);
  const words = foldText(query.normalize('NFC'))
    .split(/\s+/)
    .filter((word) => word !== '');
  return documents
    .flatMap((document) => document.questions.map((question) => ({ ...question, document })))
    .map((question) => ({
      ...question,
      score: scoreOf(question, foldText(messages.question(question.numbers)), words),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostResults)
    .map(({ numbers, text, isOpen, range, title, document }) => ({
      name: excerptAround(`${messages.question(numbers)} · ${text}`, words),
      kind: isOpen ? SymbolKind.Event : SymbolKind.Field,
      location: { uri: document.uri, range },
      containerName: title ?? document.title ?? fileNameOf(document.uri),
    }));
}

/** How well a question fits; 0 where a word of the query is missing. */
function scoreOf({ numbers, text }: SearchedQuestion, label: string, words: readonly string[]): number {
  const folded = foldText(text);
  let score = 1;
  for (const word of words) {
    const found = numbers.includes(word) ? scores.number : Math.max(scoreIn(folded, word), scoreIn(label, word));
    if (found === 0) return 0;
    score += found;
  }
  return score;
}

// A question with the number goes before any question in which a few such words stand.
const scores = { number: 20, word: 3, beginning: 2, part: 1 };

function scoreIn(text: string, word: string): number {
  let best = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isInWord(text[at - 1])) best = Math.max(best, scores.part);
    else if (isInWord(text[at + word.length])) best = Math.max(best, scores.beginning);
    else return scores.word;
  }
  return best;
}

function isInWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
