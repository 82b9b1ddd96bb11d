import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** A program that the tests need. */
export interface Program {
  /** As a person calls it. */
  readonly title: string;
  /** The names that it may have on the PATH. */
  readonly names: readonly string[];
  /** The packages of Debian that bring it. */
  readonly packages: readonly string[];
}

/**
 * The place of a program on this machine. On Debian it is installed if it is not there; elsewhere that is an error that
 * tells what to do.
 */
export function findOrInstall({ title, names, packages }: Program): string {
  const found = find(names);
  if (found !== undefined) return found;
  console.log(
    `\nThere is no ${title} on this machine. It is installed now with apt-get, by sudo where that is needed.`,
  );
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...packages);
  const installed = find(names);
  if (installed === undefined) {
    throw new Error(`There is no ${title} on this machine, and apt-get could not install it. Install ${title}.`);
  }
  return installed;
}

function find(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function aptGet(...parameters: string[]): void {
  const command = ['apt-get', '--quiet', '--quiet', '--option=DPkg::Lock::Timeout=300', ...parameters];
  const [program = '', ...rest] = process.getuid?.() === 0 ? command : ['sudo', '--non-interactive', ...command];
  spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
