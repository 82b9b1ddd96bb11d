import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOrInstall } from '../../../scripts/findOrInstall';
import { projectFolder } from '../../../scripts/project';
import { until } from '../until';

/** A Neovim without a window, configured as docs/editors/neovim.md says and in no other way. */
export interface Neovim {
  /** The value of an expression in Lua. */
  ask(expression: string): unknown;
  /** Presses keys, written as in a mapping. */
  press(keys: string): void;
  close(): Promise<void>;
}

/** The Neovim of this machine; on Debian it is installed if there is none, which takes a while. */
export function findNeovim(): string {
  return findOrInstall({ title: 'Neovim', names: ['nvim'], packages: ['neovim'] });
}

/** Opens a document by the command that docs/editors/neovim.md has for a document with any name. */
export async function startNeovim(file: string): Promise<Neovim> {
  const program = findNeovim();
  const home = mkdtempSync(path.join(tmpdir(), 'vraag-antwoord-neovim-'));
  const programs = path.join(home, 'bin');
  mkdirSync(programs);
  symlinkSync(path.join(projectFolder, 'dist', 'cli.js'), path.join(programs, 'vraag-antwoord'));
  writeFileSync(path.join(home, 'init.lua'), configuration());
  const socket = path.join(home, 'socket');
  const editor = spawn(
    program,
    ['--headless', '--listen', socket, '-u', path.join(home, 'init.lua'), file, firstCommand()],
    {
      // Neovim keeps what it remembers in the home folder.
      env: { PATH: `${programs}${path.delimiter}${process.env.PATH}`, HOME: home },
      stdio: 'ignore',
    },
  );
  const ended = once(editor, 'exit');
  const kill = () => editor.kill('SIGKILL');
  process.once('exit', kill);
  const remote = (...parameters: string[]) => {
    const { stdout, stderr } = spawnSync(program, ['--server', socket, ...parameters], { encoding: 'utf8' });
    // Where the answer is printed differs between versions.
    return `${stdout}${stderr}`;
  };
  const neovim: Neovim = {
    ask: (expression) => JSON.parse(remote('--remote-expr', `luaeval('vim.json.encode(${expression})')`)),
    press: (keys) => void remote('--remote-send', keys),
    close: async () => {
      process.off('exit', kill);
      kill();
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  try {
    await until(
      'Neovim',
      () => answers(neovim),
      (isThere) => isThere,
    );
  } catch (error) {
    await neovim.close();
    throw error;
  }
  return neovim;
}

function configuration(): string {
  return partOfPage(/```lua\n([\s\S]*?)```/);
}

/** What stands behind the name of the document on the first line that a new user tries. */
function firstCommand(): string {
  return partOfPage(/```sh\nnvim \S+ '?(\+[^\n]*?)'?\n```/).replaceAll("'", '');
}

function partOfPage(pattern: RegExp): string {
  const page = readFileSync(path.join(projectFolder, 'docs', 'editors', 'neovim.md'), 'utf8');
  const [, part] = pattern.exec(page) ?? [];
  if (part === undefined) throw new Error(`docs/editors/neovim.md has no ${pattern}`);
  return part;
}

function answers({ ask }: Neovim): boolean {
  try {
    return ask('true') === true;
  } catch {
    return false;
  }
}
