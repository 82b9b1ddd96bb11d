import type { DocumentPrint } from './documentPrint';
import { haveSameNumber, haveSameOrigin } from './origin';
import { areOfTwoRoles } from './roles';

/** A subject of fewer characters may be that of other questions too. */
const shortestSubject = 12;

/** Documents by what they say of where their questions come from. */
export interface OriginIndex {
  /** Adds a document, or takes it anew when it has changed. */
  set(uri: string, print: DocumentPrint): void;
  delete(uri: string): void;
  /**
   * The questions to a document of answers that does not repeat them, or such answers to a document of questions; those
   * that answer most come first.
   */
  counterpartsOf(uri: string): readonly string[];
}

/**
 * Makes an index without documents. A document of answers alone has no words in common with the questions, but it may
 * say that it answers those with some number of parliament, or those of these members about that subject.
 */
export function createOriginIndex(): OriginIndex {
  const prints = new Map<string, DocumentPrint>();
  const documents = new Map<string, Set<string>>();

  return { set, delete: remove, counterpartsOf };

  function set(uri: string, print: DocumentPrint): void {
    remove(uri);
    prints.set(uri, print);
    for (const key of placesOf(print)) {
      const known = documents.get(key);
      if (known === undefined) documents.set(key, new Set([uri]));
      else known.add(uri);
    }
  }

  function remove(uri: string): void {
    const print = prints.get(uri);
    prints.delete(uri);
    for (const key of print === undefined ? [] : placesOf(print)) documents.get(key)?.delete(uri);
  }

  function counterpartsOf(uri: string): readonly string[] {
    const print = prints.get(uri);
    if (print === undefined) return [];
    // A member may have asked questions in thousands of documents, and documents without any are few.
    const keys = print.questions.length > 0 ? keysOf(print).map(withoutQuestions) : keysOf(print);
    const others = new Set(keys.flatMap((key) => [...(documents.get(key) ?? [])]));
    const fitting = [...others].filter((other) => belongTogether(print, prints.get(other) as DocumentPrint));
    const numbered = fitting.filter((other) => haveSameNumber(print, prints.get(other) as DocumentPrint));
    if (numbered.length === 0) return fitting.length === 1 ? fitting : [];
    const answered = (other: string) => prints.get(other)?.answersAlone[0]?.length ?? 0;
    return numbered.sort((one, other) => answered(other) - answered(one) || (one < other ? -1 : 1));
  }
}

/** Under which keys a document is kept: among all, and one that puts no questions among those as well. */
function placesOf(print: DocumentPrint): readonly string[] {
  const keys = keysOf(print);
  return print.questions.length > 0 ? keys : [...keys, ...keys.map(withoutQuestions)];
}

function withoutQuestions(key: string): string {
  return `${key} without questions`;
}

function keysOf({ documentNumbers, members }: DocumentPrint): readonly string[] {
  return [...documentNumbers, ...members];
}

/** Whether one of two documents holds answers alone, each to a question that the other one puts. */
function belongTogether(one: DocumentPrint, other: DocumentPrint): boolean {
  const [questions, answers] = one.questions.length > 0 ? [one, other] : [other, one];
  const [alone, ...others] = answers.answersAlone;
  if (answers.questions.length > 0 || alone === undefined || others.length > 0) return false;
  const asked = new Set(questions.questions.flatMap(({ numbers }) => numbers));
  return (
    alone.every((number) => asked.has(number)) &&
    areOfTwoRoles(questions, answers) &&
    haveSameOrigin(questions, answers) === true &&
    (haveSameNumber(questions, answers) || namesSubject(answers, questions))
  );
}

function namesSubject({ letter = '' }: DocumentPrint, { subject = '' }: DocumentPrint): boolean {
  return subject.length >= shortestSubject && letter.includes(subject);
}
