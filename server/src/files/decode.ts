import { wideTextIn } from './wideText';

/** Why the text of a file cannot be had. */
export type Obstacle =
  | 'missing'
  | 'forbidden'
  | 'folder'
  | 'full'
  | 'unreadable'
  | 'pdf'
  | 'formatted'
  | 'otherFormat'
  | 'binary';

/** What is in a file: a text, or something else. */
export type Content = { readonly text: string } | { readonly obstacle: Obstacle };

/** How files begin that people take for text because a word processor shows them so. */
const beginnings: readonly (readonly [beginning: string, obstacle: (bytes: Uint8Array) => Obstacle])[] = [
  ['%PDF-', () => 'pdf'],
  // docx, xlsx and odt are zip files, doc is an OLE file.
  ['PK\x03\x04', (bytes) => (isOfWord(bytes) ? 'formatted' : 'otherFormat')],
  ['\xd0\xcf\x11\xe0', () => 'otherFormat'],
  ['{\\rtf', () => 'otherFormat'],
];

/** Whether a zip file holds a text of Word, by the names of what is in it. */
function isOfWord(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('word/');
}

/**
 * The text that these bytes are, without its byte order mark: UTF-16 or UTF-8 where the bytes are that, and otherwise
 * windows-1252, in which older systems save. `asUtf8` decodes UTF-8 in a way of its own; it answers `undefined` where the
 * bytes are something else.
 */
export function decode(bytes: Uint8Array, asUtf8 = decodeUtf8): Content {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const known = beginnings.find(([characters]) => beginning.startsWith(characters));
  if (known) return { obstacle: known[1](bytes) };
  const wide = wideTextIn(bytes);
  // In other texts that character is a byte, and bytes are looked through much sooner.
  if (wide === undefined ? bytes.includes(0) : wide.includes('\0')) return { obstacle: 'binary' };
  // Several versions of Node decode windows-1252 as Latin-1, without its quotes and dashes, unless they do it in a
  // stream.
  return { text: wide ?? asUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes, { stream: true }) };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
