import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { projectFolder } from '../../../scripts/project';

const editor = path.join(projectFolder, 'test', 'editor');

/** A worker in a browser can load one script of the extension, and no modules. */
const inWorker: BuildOptions = {
  bundle: true,
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
  logLevel: 'error',
};

/** The extension as a browser takes it: from what is built. */
export function placeProduct(folder: string): void {
  mkdirSync(folder);
  for (const name of ['dist', 'docs', 'snippets', 'syntaxes', 'language-configuration.json', 'package.json']) {
    symlinkSync(path.join(projectFolder, name), path.join(folder, name));
  }
}

/** The address of the folder that {@link placeMemoryFolder} makes. */
export const memoryFolder = 'vscode-vfs://memory/documents';

/** An extension with a folder that is on no disk and holds these texts, by their names. */
export async function placeMemoryFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  mkdirSync(folder);
  const manifest = {
    name: 'memory',
    publisher: 'vraag-antwoord',
    version: '0.0.0',
    engines: { vscode: '^1.101.0' },
    browser: './extension.js',
    activationEvents: ['onFileSystem:vscode-vfs', 'onSearch:vscode-vfs'],
    enabledApiProposals: ['fileSearchProvider'],
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  await build({
    ...inWorker,
    entryPoints: [path.join(editor, 'web', 'memoryFolder.ts')],
    define: { beginning: JSON.stringify(files) },
    outfile: path.join(folder, 'extension.js'),
  });
}

/** The documents in `seeds/`, by their names. */
export function readSeeds(): Readonly<Record<string, string>> {
  const folder = path.join(projectFolder, 'seeds');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** What cannot work in a browser: where no process runs, no task does, and there is none to end from outside. */
const needProcess = ['checkTask.test.ts', 'crash.test.ts'];

/** Makes one script of the tests of `host/` with this word in their names, all of them when it is empty. */
export async function bundleTests(file: string, word: string): Promise<void> {
  const loads = readdirSync(path.join(editor, 'host'))
    .filter((name) => name.endsWith('.test.ts') && name.includes(word) && !needProcess.includes(name))
    .map((name) => `require('./host/${name}');`);
  const contents = `
    import { runMochaInWorker } from './web/mochaInWorker';
    export const run = () => runMochaInWorker(() => {
      ${loads.join('\n')}
    });`;
  // Mocha for browsers is one script and no module, though its package says that all in it are modules.
  const mocha = `${file}.mocha.cjs`;
  copyFileSync(require.resolve('mocha/mocha.js'), mocha);
  await build({
    ...inWorker,
    stdin: { contents, resolveDir: editor },
    alias: {
      'node:assert/strict': path.join(editor, 'web', 'assertStrict.ts'),
      'node:assert': 'assert',
      'mocha/mocha.js': mocha,
    },
    // What stands in for it asks who runs it.
    define: { process: '{ "env": {} }' },
    outfile: file,
  });
}
