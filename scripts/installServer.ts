import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorsFolder } from './project';

const codeServerVersion = '4.139.1';
const nodeVersion = '24.21.0';

/** A VS Code server on this machine. */
export interface ServerInstallation {
  /** The Node that runs the server, which needs a newer one than this project. */
  readonly node: string;
  /** The folder of the server. */
  readonly folder: string;
}

/**
 * The VS Code server of the npm package `code-server`, with a Node of its own. The first call installs both, which
 * takes about a minute; later calls find them. An installation that was broken off is made again. What it says is in
 * Dutch, because `npm start` calls it for a user.
 */
export function installServer(): ServerInstallation {
  if (process.platform !== 'linux') {
    throw new Error('Installeer VS Code met het commando `code`. Alleen op Linux kan het ook zonder.');
  }
  const folder = path.join(editorsFolder, `code-server-${codeServerVersion}-node-${nodeVersion}`);
  if (!existsSync(folder)) {
    install(folder);
  }
  return { node: path.join(folder, 'node_modules', nodePackage, 'bin', 'node'), folder: serverFolder(folder) };
}

const nodePackage = `node-linux-${process.arch}`;

function serverFolder(folder: string): string {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** The folder gets its name only when all is in it. */
function install(folder: string): void {
  console.log(
    `\nVS Code wordt eenmalig geïnstalleerd (code-server ${codeServerVersion}). Dat duurt ongeveer een minuut.`,
  );
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const dependencies = { 'code-server': codeServerVersion, [nodePackage]: nodeVersion };
  writeFileSync(path.join(unfinished, 'package.json'), JSON.stringify({ private: true, dependencies }));
  installPackages(unfinished);
  installPackages(serverFolder(unfinished));
  renameSync(unfinished, folder);
}

/**
 * No install scripts: they would compile what only terminals and faster file watching need, and the compiler may be
 * missing. The server says in its log that it does without.
 */
function installPackages(folder: string): void {
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--ignore-scripts', '--omit=dev', '--engine-strict=false', '--loglevel=error'],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) {
    throw new Error(
      `npm kon VS Code niet installeren in ${folder}. Hierboven staat waarom; probeer het daarna opnieuw.`,
    );
  }
}
