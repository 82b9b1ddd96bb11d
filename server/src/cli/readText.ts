import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** Why the text of a file cannot be had. */
export type Obstacle = 'missing' | 'forbidden' | 'unreadable' | 'pdf' | 'formatted' | 'binary';

/** What is in a file: a text, or something else. */
export type Content = { readonly text: string } | { readonly obstacle: Obstacle };

/**
 * The text of a file, without its byte order mark: UTF-16 where the mark says so, UTF-8 where the bytes are that, and
 * otherwise windows-1252, in which older systems save.
 */
export function readText(file: string): Content {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    return { obstacle: obstacleOf(error) };
  }
}

/** Why the system did not give what is in a file. */
export function obstacleOf(error: unknown): Obstacle {
  return systemObstacles[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable';
}

const systemObstacles: Readonly<Record<string, Obstacle>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/** How files begin that people take for text because a word processor shows them so. */
const beginnings: readonly (readonly [beginning: string, obstacle: Obstacle])[] = [
  ['%PDF-', 'pdf'],
  // docx and odt are zip files, doc is an OLE file.
  ['PK\x03\x04', 'formatted'],
  ['\xd0\xcf\x11\xe0', 'formatted'],
  ['{\\rtf', 'formatted'],
];

/** The text that these bytes are, as {@link readText} finds it in a file. */
export function decode(bytes: Uint8Array): Content {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const known = beginnings.find(([characters]) => beginning.startsWith(characters));
  if (known) return { obstacle: known[1] };
  const encoding = encodingOf(bytes);
  // Several versions of Node decode windows-1252 as Latin-1, without its quotes and dashes, unless they do it in a stream.
  const text = new TextDecoder(encoding).decode(bytes, { stream: encoding === 'windows-1252' });
  return text.includes('\0') ? { obstacle: 'binary' } : { text };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}
