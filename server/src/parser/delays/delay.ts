import type { Range } from 'vscode-languageserver-types';
import { passageOf } from '../text/passage';
import { linesOfRows, type Rows, rowAt } from '../text/rows';
import type { PutOff } from './putOff';

/** Words that put answers off, and where they stand. */
export interface Delay extends PutOff {
  /** The heading of a notice, or its first line where it has none; a sentence; the text of an answer. */
  readonly place: Range;
  /** All that is said. */
  readonly body: Range;
  /** Whether they are an answer that says no more than that it comes later. */
  readonly isAnswer: boolean;
}

/** The text in a range, without page furniture and footnotes, its lines joined by line feeds. */
export function textIn(rows: Rows, body: Range): string {
  const lines = linesOfRows(rows, rowAt(rows, body.start), rowAt(rows, body.end) + 1);
  return passageOf(
    lines.filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote'),
    body,
  ).text;
}
