import { readAkn } from './from/akn';
import { readDocx } from './from/docx';
import { readHtml } from './from/html';
import { readPdf } from './from/pdf';
import { readXml } from './from/xml';
import { type MarkupForm, markupFormOf } from './markupForm';

/** Why there is no text to be had from a file. */
export type ImportProblem =
  | 'damaged-word'
  | 'locked-word'
  | 'old-word'
  | 'not-word'
  | 'damaged-pdf'
  | 'locked-pdf'
  | 'scanned-pdf'
  | 'empty'
  | 'binary';

/** The text of a file, or why there is none. */
export type Reading = { readonly text: string } | { readonly problem: ImportProblem };

/** The forms that a document is read from, by the bytes with which a file begins. */
const binaryForms: readonly {
  readonly beginning: string;
  readonly read: (bytes: Uint8Array) => Promise<Reading>;
}[] = [
  { beginning: 'PK\x03\x04', read: readDocx },
  { beginning: '%PDF-', read: readPdf },
  // A Word document with a password is in a container of the kind that Word documents were before 2007.
  { beginning: '\xd0\xcf\x11\xe0', read: async (bytes) => ({ problem: isLocked(bytes) ? 'locked-word' : 'old-word' }) },
];

/** Those that are text themselves. */
const markupForms: Readonly<Record<MarkupForm, (text: string) => string>> = {
  html: readHtml,
  akn: readAkn,
  xml: readXml,
};

/**
 * The text of a document in any of the forms that are known; what it is shows from its beginning, whatever its name.
 * `decode` makes text of bytes that are text, and gives nothing for others.
 */
export async function readDocument(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string | undefined,
): Promise<Reading> {
  const reading = await readForm(bytes, decode);
  return 'text' in reading && reading.text.trim() === '' ? { problem: 'empty' } : reading;
}

async function readForm(bytes: Uint8Array, decode: (bytes: Uint8Array) => string | undefined): Promise<Reading> {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const binary = binaryForms.find(({ beginning }) => start.startsWith(beginning));
  if (binary !== undefined) return binary.read(bytes);
  const text = decode(bytes);
  if (text === undefined) return { problem: 'binary' };
  const form = markupFormOf(text);
  return { text: form === undefined ? text : markupForms[form](text) };
}

/** Whether a container holds a document with a password; the name of what it holds is in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}
