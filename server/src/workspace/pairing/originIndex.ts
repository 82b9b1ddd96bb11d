import { haveSameNumber, haveSameOrigin } from '../../parser/frontMatter/source';
import type { DocumentPrint } from '../documents/documentPrint';
import { byNearness } from '../documents/nearness';
import { areOfTwoRoles } from '../documents/roles';

/** A subject of fewer characters may begin that of other questions too: `wolven`, and `wolven in Drenthe`. */
const longSubject = 12;

/** With fewer still it is no subject. */
const shortestSubject = 3;

/** Documents by what they say of where their questions come from. */
export interface OriginIndex {
  /** Adds a document, or takes it anew when it has changed. */
  set(uri: string, print: DocumentPrint): void;
  delete(uri: string): void;
  /**
   * The questions to a document of answers that does not repeat them, or such answers to a document of questions; those
   * that answer most come first.
   */
  counterpartsOf(uri: string): OriginCounterparts;
}

/** The documents that say of themselves that they belong to another one. */
export interface OriginCounterparts {
  readonly uris: readonly string[];
  /** Notices that only put the answers off, where there are some. */
  readonly delays: readonly string[];
  /** Not so where several ask other questions under one number, and nothing tells which of them are answered. */
  readonly isCertain: boolean;
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

  function counterpartsOf(uri: string): OriginCounterparts {
    const print = prints.get(uri);
    if (print === undefined) return { uris: [], delays: [], isCertain: false };
    if (print.questions.length === 0) {
      const groups = questionsTo(print);
      const uris = [...new Set(groups.flat())].sort(byNearness(uri));
      return { uris, delays: [], isCertain: groups.every(areAlike) };
    }
    // A member may have asked questions in thousands of documents, and documents without any are few.
    const { fitting, delays } = fittingTo(print, withoutQuestions);
    const groupsAround = (other: string) => questionsTo(printAt(other)).filter((group) => group.includes(uri));
    const isToThese = (other: string) => groupsAround(other).length > 0;
    const answered = (other: string) => printAt(other).answersAlone[0]?.length ?? 0;
    const nearestFirst = byNearness(uri);
    const uris = fitting
      .filter(isToThese)
      .sort((one, other) => answered(other) - answered(one) || nearestFirst(one, other));
    const [best] = uris;
    return {
      uris,
      delays: delays.filter(isToThese),
      isCertain: best !== undefined && groupsAround(best).every(areAlike),
    };
  }

  /**
   * The documents whose questions a document of answers answers; several where nothing tells which. A letter may put off
   * the questions of several numbers: those of each stand by themselves.
   */
  function questionsTo(answers: DocumentPrint): readonly (readonly string[])[] {
    const { fitting } = fittingTo(answers, (key) => key);
    const byNumber = answers.numbersPutOff
      .map((number) => fitting.filter((uri) => printAt(uri).documentNumbers.includes(number)))
      .filter((group) => group.length > 0);
    return (byNumber.length > 1 ? byNumber : [fitting]).map((group) => mostNamed(answers, group));
  }

  /** Those of some documents of questions of which the words above answers name most. */
  function mostNamed(answers: DocumentPrint, fitting: readonly string[]): readonly string[] {
    // One number may stand above a first and a corrected version, or by mistake above questions of others.
    const named = fitting.map((uri) => namesOf(answers, printAt(uri)));
    const most = Math.max(...named);
    return fitting.filter((_, place) => named[place] === most);
  }

  /** All that have the number of a document, or else the one that names the same members and subject. */
  function fittingTo(print: DocumentPrint, keyOf: (name: string) => string): Fitting {
    const among = (names: readonly string[]) => {
      const all = new Set(names.flatMap((name) => [...(documents.get(keyOf(name)) ?? [])]));
      const fitting = [...all].filter((other) => belongTogether(print, printAt(other)));
      // A notice that puts answers off stands back when there are some.
      const answering = fitting.filter((other) => !printAt(other).isDelay);
      if (answering.length === 0) return { fitting, delays: [] };
      return { fitting: answering, delays: fitting.filter((other) => printAt(other).isDelay).sort() };
    };
    const numbered = among(print.documentNumbers);
    if (numbered.fitting.length > 0) return numbered;
    const named = among(print.members);
    // Several letters may speak of the same questions, and a letter of several copies of them; not of other questions.
    const isClear = print.questions.length > 0 || areAlike(named.fitting);
    return isClear ? named : { fitting: [], delays: [] };
  }

  /** Whether all of these ask the same. */
  function areAlike(uris: readonly string[]): boolean {
    const asked = uris.map((uri) =>
      printAt(uri)
        .questions.map(({ key }) => key)
        .join(),
    );
    return new Set(asked).size === 1;
  }

  function printAt(uri: string): DocumentPrint {
    return prints.get(uri) as DocumentPrint;
  }
}

/** Documents that may belong to one, and the notices of delay among them where there are others. */
interface Fitting {
  readonly fitting: readonly string[];
  readonly delays: readonly string[];
}

/** How much of what stands above answers names these questions, besides a number. */
function namesOf(answers: DocumentPrint, questions: DocumentPrint): number {
  const members = questions.members.filter((member) => answers.members.includes(member)).length;
  return members + Number(namesSubject(answers, questions));
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

/**
 * Whether one of two documents holds answers alone, or places for them, each to a question that the other one puts, or
 * puts them all off.
 */
function belongTogether(one: DocumentPrint, other: DocumentPrint): boolean {
  const [questions, answers] = one.questions.length > 0 ? [one, other] : [other, one];
  const [alone = [], ...others] = answers.placesAlone;
  if (questions.questions.length === 0 || answers.questions.length > 0 || others.length > 0) return false;
  if (alone.length === 0 && !answers.isDelay) return false;
  const asked = new Set(questions.questions.flatMap(({ numbers }) => numbers));
  return (
    alone.every((number) => asked.has(number)) &&
    areOfTwoRoles(questions, answers) &&
    haveSameOrigin(questions, answers) === true &&
    (haveSameNumber(questions, answers) || namesSubject(answers, questions))
  );
}

/** Whether the words above answers name the subject of some questions; a short one as all that these are about. */
function namesSubject({ letter = '' }: DocumentPrint, { subject = '' }: DocumentPrint): boolean {
  if (subject.length >= longSubject) return letter.includes(subject);
  if (subject.length < shortestSubject) return false;
  const words = ` over ${subject}`;
  for (let at = letter.indexOf(words); at !== -1; at = letter.indexOf(words, at + 1)) {
    if (/^ ?(?:[.,;:)(]|$)/.test(letter.slice(at + words.length, at + words.length + 2))) return true;
  }
  return false;
}
