import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { readMetafiles } from '../scripts/notices';

const project = resolve(__dirname, '../..');

suite('The bundles for browsers', function () {
  this.timeout(60_000);

  let folder: string;

  suiteSetup(() => {
    folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));
    for (const name of ['browser', 'workers']) {
      const places = [`--outdir=${folder}`, `--metafile=${join(folder, `${name}.metafile.json`)}`];
      execFileSync('npm', ['run', '--silent', `build:${name}`, '--', ...places, '--log-level=error'], {
        cwd: project,
        shell: process.platform === 'win32',
      });
    }
  });

  suiteTeardown(() => rmSync(folder, { recursive: true }));

  test('hold all that they need but the editor itself', () => {
    const outputs = readMetafiles(folder).flatMap((metafile) => Object.entries(metafile.outputs));
    const needs = outputs.map(([name, { imports }]) => {
      const external = imports.filter((one) => one.external).map(({ path }) => path);
      return [name.replace(/^.*\//, ''), [...new Set(external)]];
    });
    assert.deepEqual(Object.fromEntries(needs), { 'extension.js': ['vscode'], 'server.js': [], 'conversion.js': [] });
  });

  test('are made of sources that ask nothing of Node', () => {
    const inputs = readMetafiles(folder).flatMap((metafile) => Object.keys(metafile.inputs));
    const own = inputs.filter((file) => /^(?:client|server)\//.test(file));
    assert.ok(own.length > 100);
    const ofNode = /\b(?:process|Buffer|global)\b[.[(]|\b__(?:dirname|filename)\b|['"]node:|\brequire\(/;
    assert.deepEqual(
      own.filter((file) => ofNode.test(readFileSync(join(project, file), 'utf8'))),
      [],
    );
  });

  test('hold the language client, which the extension in Node takes from there when it needs it', () => {
    const entryPoints = [join(project, 'client/src/extension.ts')];
    const { metafile } = buildSync({
      entryPoints,
      bundle: true,
      platform: 'node',
      external: ['vscode'],
      write: false,
      metafile: true,
    });
    const inNode = Object.keys(metafile.inputs);
    const inBrowser = readMetafiles(folder).flatMap(({ inputs }) => Object.keys(inputs));
    const client = /node_modules\/vscode-/;
    assert.ok(inNode.length > 30);
    assert.deepEqual(
      inNode.filter((file) => client.test(file)),
      [],
    );
    assert.ok(inBrowser.some((file) => client.test(file)));
  });

  test('hold the server once, and no library for other documents than text where it is not used', () => {
    const [extension, workers] = ['extension.js', 'server.js'].map((name) => {
      const output = readMetafiles(folder).flatMap(({ outputs }) => Object.entries(outputs));
      return Object.keys(output.find(([file]) => file.endsWith(name))?.[1].inputs ?? {});
    });
    assert.ok(!extension?.includes('server/src/server.ts'));
    assert.ok(workers?.includes('server/src/server.ts'));
    const heavy = /node_modules\/(?:mammoth|unpdf|docx|jszip|htmlparser2)\//;
    assert.deepEqual(
      [...(extension ?? []), ...(workers ?? [])].filter((file) => heavy.test(file)),
      [],
    );
  });
});
