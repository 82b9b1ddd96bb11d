import { readdirSync, readFileSync } from 'node:fs';
import { until } from './until';

/** The processes of a machine can be read like this on Linux alone. */
export const canSeeProcesses = process.platform === 'linux';

/** The process of the language server that this one started, by way of an editor or not. */
export function serverProcess(): string | undefined {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((name) => /dist\/server\.js/.test(read(name, 'cmdline')) && isBelow(name, String(process.pid)));
}

/** Has a server end as one that crashes does; answers which it was. */
export async function killServer(): Promise<string> {
  const found = await until('a server', serverProcess);
  process.kill(Number(found), 'SIGKILL');
  return found;
}

function isBelow(process: string, ancestor: string): boolean {
  for (let parent = parentOf(process); parent !== undefined; parent = parentOf(parent)) {
    if (parent === ancestor) return true;
  }
  return false;
}

function parentOf(process: string): string | undefined {
  return /^PPid:\s+(\d+)/m.exec(read(process, 'status'))?.[1];
}

function read(process: string, file: string): string {
  try {
    return readFileSync(`/proc/${process}/${file}`, 'utf8');
  } catch {
    // It has ended by now.
    return '';
  }
}
