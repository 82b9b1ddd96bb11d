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
