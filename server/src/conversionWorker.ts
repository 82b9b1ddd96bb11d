import type { Export, ExportParams, Import, ImportParams } from './conversionMessages';
import { contentOf } from './convert/content';
import { formOf } from './convert/forms';
import { importProblems, unknownForm } from './convert/messages';
import { readDocument } from './convert/readDocument';
import { writeText } from './convert/to/text';
import { writeDocument } from './convert/writeDocument';
import { decode } from './files/decode';

/** The worker that this file runs in, which is not declared where code for Node is written too. */
declare const self: {
  onmessage: (event: { readonly data: ImportParams | ExportParams }) => void;
  postMessage: ((message: Import | Export) => void) | undefined;
  reportError(error: unknown): void;
};

// The library for PDF takes a worker that can send messages for one of its own, and would send some.
const answer = self.postMessage?.bind(self);
self.postMessage = undefined;

// Reads or writes one document for an editor in a browser, as `convert` does on the command line. Of an error in a
// promise, who waits for the answer would hear nothing.
self.onmessage = ({ data }) => {
  const converted: Promise<Import | Export> = 'bytes' in data ? read(data) : write(data);
  converted.then(answer, (error) => self.reportError(error));
};

async function read({ bytes, language }: ImportParams): Promise<Import> {
  const reading = await readDocument(bytes, (text) => {
    const content = decode(text);
    return 'text' in content ? content.text : undefined;
  });
  if ('problem' in reading) return { problem: importProblems[reading.problem][language] };
  return { text: writeText(contentOf(reading.text)) };
}

async function write({ text, source, target, language }: ExportParams): Promise<Export> {
  const form = formOf(target);
  if (form === undefined) return { problem: unknownForm[language] };
  const written = await writeDocument({ path: source, text }, form);
  return { bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written };
}
