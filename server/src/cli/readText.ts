import { isUtf8, transcode } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { type Content, decode, type Obstacle } from '../files/decode';

/** The text of a file, as its bytes are decoded. */
export function readText(file: string): Content {
  try {
    return decode(readFileSync(file), decodeUtf8);
  } catch (error) {
    return { obstacle: obstacleOf(error) };
  }
}

/** By way of UTF-16 Node decodes UTF-8 several times as quickly. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Why the system did not give what is in a file. */
export function obstacleOf(error: unknown): Obstacle {
  return systemObstacles[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable';
}

const systemObstacles: Readonly<Record<string, Obstacle>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ENOSPC: 'full',
  EDQUOT: 'full',
};
