import type { DocumentRole } from '../../features/elsewhere/comparison';
import { isQuestionAnswerDocument } from '../../parser/detect';
import { parse } from '../../parser/parse';
import { isDelay } from '../../parser/states';
import type { Structure } from '../../parser/structure';
import { type DocumentPrint, printOf } from '../documents/documentPrint';
import { roleOf } from '../documents/roles';
import { createPairing, type Pair } from '../pairing/pairing';
import { type Completeness, completenessOf } from './completeness';
import { type IndexedQuestion, indexedQuestions } from './indexedQuestions';
import { defaultLimits, type IndexLimits } from './indexLimits';

/** Where documents come from: a folder, or a workspace of an editor. */
export interface DocumentSource {
  /** The addresses of all texts that may be documents. */
  list(): Promise<readonly string[]>;
  /** The text at an address; `undefined` when it is there no more, or cannot be read. */
  read(uri: string): Promise<string | undefined>;
}

/** How many texts are asked for at a time: the source may have to fetch them from afar. */
const readers = 8;

/** How reading is followed and ended. */
export interface FillOptions {
  /** Is told after each text how many were dealt with, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Is asked before each text. What was read by then stays. */
  readonly isCancelled?: () => boolean;
}

/** What came of reading all documents. */
export interface FillReport {
  /** The documents of questions and answers that were found. */
  readonly found: number;
  /** The texts that were not read because there are more than the limit. */
  readonly beyondLimit: readonly string[];
  readonly tooLarge: readonly string[];
  readonly unreadable: readonly string[];
  readonly isCancelled: boolean;
}

/** What is kept of a document: not its text, but what is asked of many documents at once. */
export interface IndexedDocument {
  readonly uri: string;
  readonly title: string | undefined;
  /** What it holds, by itself. */
  readonly role: DocumentRole;
  /** Whether it answers nothing, and says that the answers come later. */
  readonly isDelay: boolean;
  readonly questions: readonly IndexedQuestion[];
}

/** All documents of a folder. */
export interface DocumentIndex {
  /** Reads all documents of the source. */
  fill(options?: FillOptions): Promise<FillReport>;
  /** Takes a document from the source again, after it was made, changed or deleted there. */
  reread(uri: string): Promise<void>;
  /** Takes a document as an editor has it; until it is closed, what the source says about it does not count. */
  open(uri: string, structure: Structure): void;
  /** Takes a document from the source again, once an editor has it no more. */
  close(uri: string): Promise<void>;
  documents(): IterableIterator<IndexedDocument>;
  documentAt(uri: string): IndexedDocument | undefined;
  /** The addresses of the texts that were read in which no questions were found. */
  passedOver(): IterableIterator<string>;
  /** The document that belongs to this one. */
  counterpartOf(uri: string): Pair | undefined;
  /** How many questions of a document are answered, there or in the document that belongs to it. */
  completenessOf(uri: string): Completeness | undefined;
}

/** Makes an index of the documents in a source; nothing is read until it is asked for. */
export function createDocumentIndex(source: DocumentSource, limits: IndexLimits = defaultLimits): DocumentIndex {
  const documents = new Map<string, IndexedDocument & { readonly print: DocumentPrint }>();
  const pairing = createPairing();
  const opened = new Set<string>();
  const passedOver = new Set<string>();
  /** The last reading of each text that is being read: what an earlier one gives may be the text as it was before. */
  const readings = new Map<string, symbol>();
  /** What was found to belong together; while no document changes, that stays. */
  const pairs = new Map<string, { readonly pair: Pair | undefined }>();

  return {
    fill,
    reread: async (uri) => {
      await take(uri);
    },
    open(uri, structure) {
      opened.add(uri);
      readings.delete(uri);
      put(uri, structure);
    },
    async close(uri) {
      opened.delete(uri);
      await take(uri);
    },
    documents: () => documents.values(),
    documentAt: (uri) => documents.get(uri),
    passedOver: () => passedOver.values(),
    counterpartOf,
    completenessOf(uri) {
      const document = documents.get(uri);
      if (document === undefined) return undefined;
      const pair = counterpartOf(uri);
      const counterpart = pair?.certainty === 'certain' ? documents.get(pair.uri) : undefined;
      return completenessOf(document.print, counterpart?.print, pair?.further);
    },
  };

  function counterpartOf(uri: string): Pair | undefined {
    const known = pairs.get(uri) ?? { pair: pairing.counterpartOf(uri) };
    pairs.set(uri, known);
    return known.pair;
  }

  async function fill({ onProgress, isCancelled = () => false }: FillOptions = {}): Promise<FillReport> {
    const all = await source.list();
    const listed = all.slice(0, limits.documents);
    const obstacles = { 'too-large': [] as string[], unreadable: [] as string[] };
    const waiting = listed.values();
    let done = 0;
    let cancelled = false;
    const readOn = async () => {
      for (const uri of waiting) {
        cancelled ||= isCancelled();
        if (cancelled) return;
        const obstacle = await take(uri);
        if (obstacle !== undefined) obstacles[obstacle].push(uri);
        done++;
        onProgress?.(done, listed.length);
      }
    };
    await Promise.all(Array.from({ length: readers }, readOn));
    return {
      found: documents.size,
      beyondLimit: all.slice(limits.documents),
      tooLarge: obstacles['too-large'],
      unreadable: obstacles.unreadable,
      isCancelled: cancelled,
    };
  }

  /** Reads one document of the source, and says what came in between. */
  async function take(uri: string): Promise<'too-large' | 'unreadable' | undefined> {
    if (opened.has(uri)) return undefined;
    const reading = Symbol(uri);
    readings.set(uri, reading);
    const text = await source.read(uri).catch(() => undefined);
    // Meanwhile an editor may have opened it, or it changed and is read again.
    if (readings.get(uri) !== reading) return undefined;
    readings.delete(uri);
    const isDocument = text !== undefined && text.length <= limits.characters && isOfThisKind(uri, text);
    if (isDocument) put(uri, parse(text));
    else remove(uri);
    if (text === undefined) return 'unreadable';
    if (text.length > limits.characters) return 'too-large';
    if (!documents.has(uri)) passedOver.add(uri);
    return undefined;
  }

  function put(uri: string, structure: Structure): void {
    if (structure.questions.length === 0 && structure.answers.length === 0 && !isDelay(structure)) {
      remove(uri);
      return;
    }
    const print = printOf(structure);
    passedOver.delete(uri);
    documents.set(uri, {
      uri,
      title: structure.frontMatter?.title,
      role: roleOf(print),
      isDelay: print.isDelay,
      questions: indexedQuestions(structure),
      print,
    });
    pairing.set(uri, print);
    pairs.clear();
  }

  function remove(uri: string): void {
    passedOver.delete(uri);
    documents.delete(uri);
    pairing.delete(uri);
    pairs.clear();
  }
}

/** The file types of this language hold nothing else; another text must be recognised. */
function isOfThisKind(uri: string, text: string): boolean {
  return /\.(?:va|kamervragen)$/i.test(uri) || isQuestionAnswerDocument(text);
}
