import { type Content, contentOf } from './content';
import type { Form } from './forms';
import { writeAkn } from './to/akn';
import { writeDocx } from './to/docx';
import { writeHtml } from './to/html';
import { writeJson } from './to/json';
import { writeMarkdown } from './to/markdown';
import { writeText } from './to/text';

/** A document as plain text, and the path by which it is named. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

type Writer = (content: Content, source: Source) => string | Promise<Uint8Array>;

const writers: Readonly<Record<Form, Writer>> = {
  text: writeText,
  docx: writeDocx,
  markdown: writeMarkdown,
  html: writeHtml,
  json: writeJson,
  akn: writeAkn,
};

/** A document in one of the forms. */
export async function writeDocument(source: Source, form: Form): Promise<string | Uint8Array> {
  return writers[form](contentOf(source.text), source);
}
