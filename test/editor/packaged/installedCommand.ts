import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../../scripts/project';

/** The command as it is packed for npm, installed where there is nothing else. */
export interface InstalledCommand {
  /** The folder in which it is installed. */
  readonly place: string;
  /** The folder with the program, for the PATH. */
  readonly programs: string;
  /** An empty folder to work in. */
  readonly folder: string;
  remove(): void;
}

/** Packs the command and installs it, both by npm. */
export function installCommand(): InstalledCommand {
  const place = mkdtempSync(path.join(tmpdir(), 'vraag-antwoord-'));
  const [packages, prefix, folder] = ['packages', 'prefix', 'work'].map((name) => path.join(place, name)) as [
    string,
    string,
    string,
  ];
  for (const part of [packages, prefix, folder]) mkdirSync(part);
  run('npm', ['pack', '--pack-destination', packages], projectFolder);
  const [packed = ''] = readdirSync(packages);
  run('npm', ['install', '--global', '--prefix', prefix, path.join(packages, packed)], folder);
  return {
    place: path.join(prefix, 'lib', 'node_modules'),
    programs: path.join(prefix, 'bin'),
    folder,
    remove: () => rmSync(place, { recursive: true }),
  };
}

/** Runs a program that must end well, and gives what it wrote. */
export function run(program: string, parameters: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, parameters, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${program} ${parameters.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
