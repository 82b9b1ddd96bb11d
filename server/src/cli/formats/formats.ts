import type { Format } from './format';
import { htmlFormat } from './html';
import { jsonFormat } from './json';
import { linesFormat } from './lines';
import { sarifFormat } from './sarif';
import { textFormat } from './text';

/**
 * Every form a report can have, by the name that a user gives it. A new one is a file beside this one and a line here.
 */
export const formats = {
  text: textFormat,
  lines: linesFormat,
  json: jsonFormat,
  sarif: sarifFormat,
  html: htmlFormat,
} satisfies Readonly<Record<string, Format>>;

/** How the files of a form are named, where their name says it. */
const endings: readonly (readonly [ending: RegExp, form: keyof typeof formats])[] = [
  [/\.html?$/i, 'html'],
  [/\.sarif(?:\.json)?$/i, 'sarif'],
  [/\.json$/i, 'json'],
];

/** The form of a report in a file of this name: a text, unless the name says otherwise. */
export function formatOf(name: string): keyof typeof formats {
  return endings.find(([ending]) => ending.test(name))?.[1] ?? 'text';
}
