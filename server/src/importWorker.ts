import { contentOf } from './convert/content';
import { importProblems } from './convert/messages';
import { readDocument } from './convert/readDocument';
import { writeText } from './convert/to/text';
import { decode } from './files/decode';
import type { Import, ImportParams } from './protocol';

/** The worker that this file runs in, which is not declared where code for Node is written too. */
declare const self: {
  onmessage: (event: { readonly data: ImportParams }) => void;
  postMessage: ((message: Import) => void) | undefined;
  reportError(error: unknown): void;
};

// The library for PDF takes a worker that can send messages for one of its own, and would send some.
const answer = self.postMessage?.bind(self);
self.postMessage = undefined;

// Reads one document for an editor in a browser, as `convert` does on the command line. Of an error in a promise, who
// waits for the answer would hear nothing.
self.onmessage = ({ data }) => {
  read(data).then(answer, (error) => self.reportError(error));
};

async function read({ bytes, language }: ImportParams): Promise<Import> {
  const reading = await readDocument(bytes, (text) => {
    const content = decode(text);
    return 'text' in content ? content.text : undefined;
  });
  if ('problem' in reading) return { problem: importProblems[reading.problem][language] };
  return { text: writeText(contentOf(reading.text)) };
}
