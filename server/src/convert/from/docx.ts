import mammoth from 'mammoth';
import type { Reading } from '../readDocument';
import { readHtml } from './html';
import { readableParts } from './wordParts';

/** The text of a Word document, without the headers and footers of its pages; what was deleted in it is left out. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  try {
    const document = Uint8Array.from(readableParts(bytes));
    // The library takes the one in Node, where the tests run, and the other once it is bundled; any array of bytes will
    // do for a buffer.
    const input = { buffer: document as Buffer, arrayBuffer: document.buffer };
    const { value } = await mammoth.convertToHtml(input, options);
    return { text: readHtml(value) };
  } catch (error) {
    return { problem: isOtherPackage(error) ? 'not-word' : 'damaged-word' };
  }
}

const options = {
  // Words on either side of the end of a page or a column are not one word.
  styleMap: ["br[type='page'] => hr", "br[type='column'] => hr"],
  // A picture has no text; without this its bytes would be part of the page.
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  externalFileAccess: false,
};

/** Whether a file is whole, but holds something else than a text of Word: a sheet, slides, or any other zip file. */
function isOtherPackage(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Could not find (?:main document part|the body element)|file in options/.test(error.message)
  );
}
