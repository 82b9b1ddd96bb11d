import { readFileSync } from 'node:fs';
import { type Content, decode, type Obstacle } from '../files/decode';

/** The text of a file, as its bytes are decoded. */
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
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};
