/** Why the text of a file cannot be had. */
export type Obstacle = 'missing' | 'forbidden' | 'folder' | 'unreadable' | 'pdf' | 'formatted' | 'binary';

/** What is in a file: a text, or something else. */
export type Content = { readonly text: string } | { readonly obstacle: Obstacle };

/** How files begin that people take for text because a word processor shows them so. */
const beginnings: readonly (readonly [beginning: string, obstacle: Obstacle])[] = [
  ['%PDF-', 'pdf'],
  // docx and odt are zip files, doc is an OLE file.
  ['PK\x03\x04', 'formatted'],
  ['\xd0\xcf\x11\xe0', 'formatted'],
  ['{\\rtf', 'formatted'],
];

/**
 * The text that these bytes are, without its byte order mark: UTF-16 where the mark says so, UTF-8 where the bytes are
 * that, and otherwise windows-1252, in which older systems save.
 */
export function decode(bytes: Uint8Array): Content {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const known = beginnings.find(([characters]) => beginning.startsWith(characters));
  if (known) return { obstacle: known[1] };
  const text = textIn(bytes);
  return text.includes('\0') ? { obstacle: 'binary' } : { text };
}

function textIn(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Several versions of Node decode windows-1252 as Latin-1, without its quotes and dashes, unless they do it in a
    // stream.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}
