import type { Language } from '../../messages';
import type { DocumentReport } from '../report';
import type { Terminal } from '../terminal';
import { formatAsJson } from './json';
import { formatAsText } from './text';

/**
 * Every form a report can have, by the name that a user gives it. A new one is a file beside this one and a line here.
 */
export const formats = {
  text: formatAsText,
  json: formatAsJson,
} satisfies Readonly<
  Record<string, (documents: readonly DocumentReport[], language: Language, colors: Terminal['colors']) => string>
>;
