import { type Range, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { type Language, messagesIn } from '../messages';
import { type PutQuestion, putQuestions, setsOf, stateOf, textOf } from '../parser/lookup';
import { isOpen, type Structure } from '../parser/structure';
import { excerptAround } from './text/excerptAround';
import { foldText } from './text/foldText';

/** A document in which is searched. */
export interface SearchedDocument {
  readonly uri: string;
  readonly structure: Structure;
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
    .flatMap((document) => textsOf(document.structure).map((text) => ({ ...text, document })))
    .map((text) => ({ ...text, score: scoreOf(text, foldText(messages.question(text.numbers)), words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostResults)
    .map(({ numbers, text, kind, range, document: { uri, structure } }) => ({
      name: excerptAround(`${messages.question(numbers)} · ${text}`, words),
      kind,
      location: { uri, range },
      containerName: structure.frontMatter?.title ?? fileNameOf(uri),
    }));
}

/** A question as it is searched; numbers that share a text are one. */
interface QuestionText {
  readonly numbers: readonly string[];
  /** On one line, with every character composed. */
  readonly text: string;
  readonly folded: string;
  readonly range: Range;
  /** The kind that the outline gives the question, so that it has the same icon. */
  readonly kind: SymbolKind;
}

/** The texts that were searched before; a structure is never changed. */
const knownTexts = new WeakMap<Structure, readonly QuestionText[]>();

function textsOf(structure: Structure): readonly QuestionText[] {
  const known = knownTexts.get(structure) ?? setsOf(structure).flatMap(readTexts);
  knownTexts.set(structure, known);
  return known;
}

function readTexts(set: Structure): readonly QuestionText[] {
  const byText = new Map<Range, PutQuestion[]>();
  for (const put of putQuestions(set)) {
    const known = byText.get(put.asked.text);
    if (known === undefined) byText.set(put.asked.text, [put]);
    else known.push(put);
  }
  return [...byText.values()].map((put) => {
    const [{ question, asked }] = put as [PutQuestion];
    const numbers = put.map(({ asked: { number } }) => number);
    const text = textOf(set, asked.text).replace(/\s+/g, ' ').normalize('NFC');
    const kind = numbers.some((number) => isOpen(stateOf(set, number))) ? SymbolKind.Event : SymbolKind.Field;
    return { numbers, text, folded: foldText(text), range: question.selectionRange, kind };
  });
}

/** How well a question fits; 0 where a word of the query is missing. */
function scoreOf({ numbers, folded }: QuestionText, label: string, words: readonly string[]): number {
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
