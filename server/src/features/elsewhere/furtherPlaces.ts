import type { Range } from 'vscode-languageserver-types';
import type { Subject } from '../navigation/subject';
import { aboutQuestion, type Companion } from './comparison';

/** Where the answer to some questions stands in a further document, of which the text is not at hand. */
export interface FurtherPlace {
  readonly uri: string;
  /** Its name as a user knows it. */
  readonly name: string;
  readonly numbers: readonly string[];
  /** The beginning of the line with its heading; of the document, where it stands without the question. */
  readonly place: Range;
}

/**
 * Where further documents answer the questions under the cursor, in the order of their numbers; of several documents that
 * answer one of them the first.
 */
export function furtherPlaces(subject: Subject, companion: Companion | undefined): readonly FurtherPlace[] {
  if (subject.kind !== 'question' || companion === undefined) return [];
  const heading = subject.section.selectionRange;
  const found = new Map<string, FurtherPlace>();
  for (const number of subject.numbers) {
    for (const { uri, name, answered } of companion.comparison.further) {
      const [question] = aboutQuestion(answered, (one) => one, { number, heading });
      if (question === undefined) continue;
      const start = { line: question.answerLine ?? 0, character: 0 };
      const key = `${start.line} ${uri}`;
      const numbers = [...(found.get(key)?.numbers ?? []), number];
      found.set(key, { uri, name, numbers, place: { start, end: start } });
      break;
    }
  }
  return [...found.values()];
}
