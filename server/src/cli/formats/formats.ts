import type { Format } from './format';
import { formatAsHtml } from './html';
import { formatAsJson } from './json';
import { formatAsLines } from './lines';
import { formatAsSarif } from './sarif';
import { formatAsText } from './text';

/**
 * Every form a report can have, by the name that a user gives it. A new one is a file beside this one and a line here.
 */
export const formats = {
  text: formatAsText,
  lines: formatAsLines,
  json: formatAsJson,
  sarif: formatAsSarif,
  html: formatAsHtml,
} satisfies Readonly<Record<string, Format>>;
