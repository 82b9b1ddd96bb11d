import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type Context, createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { readMetafiles } from '../scripts/notices';
import { until } from './editor/until';

const project = resolve(__dirname, '../..');

/** What the extension in a browser loads, the programs by way of `worker.js`, which knows them only when it runs. */
const bundles = ['browser/extension.js', 'browser/worker.js', 'serverInBrowser.js', 'conversionInBrowser.js'];

/** What the server uses of a worker, in which its parts leave nothing else behind. */
interface Worker extends Context {
  importScripts(address: string): void;
  onmessage?: (event: { readonly data: unknown }) => void;
}

suite('The bundles for browsers', function () {
  this.timeout(60_000);

  let folder: string;

  suiteSetup(() => {
    folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));
    execFileSync(process.execPath, ['scripts/bundle.mjs', '--outdir', folder], { cwd: project });
    const inBrowser = join(folder, 'browser');
    for (const name of ['browser', 'worker']) {
      const places = [`--outdir=${inBrowser}`, `--metafile=${join(inBrowser, `${name}.metafile.json`)}`];
      execFileSync('npm', ['run', '--silent', `build:${name}`, '--', ...places, '--log-level=error'], {
        cwd: project,
        shell: process.platform === 'win32',
      });
    }
  });

  suiteTeardown(() => rmSync(folder, { recursive: true }));

  test('hold all that they need but the editor itself', () => {
    const needs = outputsFor(...bundles).map(([name, { imports }]) => {
      const external = imports.filter((one) => one.external).map(({ path }) => path);
      return [basename(name), [...new Set(external)]] as const;
    });
    assert.ok(needs.length > 15);
    assert.deepEqual(
      needs.filter(([, external]) => external.length > 0),
      [['extension.js', ['vscode']]],
    );
  });

  test('are made of sources that ask nothing of Node', () => {
    const inputs = outputsFor(...bundles).flatMap(([, output]) => Object.keys(output.inputs));
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
    const inBrowser = outputsFor('browser/extension.js').flatMap(([, { inputs }]) => Object.keys(inputs));
    const client = /node_modules\/vscode-/;
    assert.ok(inNode.length > 30);
    assert.deepEqual(
      inNode.filter((file) => client.test(file)),
      [],
    );
    assert.ok(inBrowser.some((file) => client.test(file)));
  });

  test('hold the server once, and no library for other documents than text where it is not used', () => {
    const [extension, server] = ['browser/extension.js', 'serverInBrowser.js'].map((name) =>
      outputsFor(name).flatMap(([, { inputs }]) => Object.keys(inputs)),
    );
    assert.ok(!extension?.includes('server/src/server.ts'));
    assert.ok(server?.includes('server/src/server.ts'));
    const heavy = /node_modules\/(?:mammoth|unpdf|docx|jszip|htmlparser2)\//;
    assert.deepEqual(
      [...(extension ?? []), ...(server ?? [])].filter((file) => heavy.test(file)),
      [],
    );
  });

  test('of the server are read one by one in a worker, each once, and in no scope of its neighbours', async () => {
    const read: string[] = [];
    const replies: { readonly id?: number; readonly result?: { readonly serverInfo?: object } }[] = [];
    const worker: Worker = {
      addEventListener() {},
      postMessage: (message: (typeof replies)[number]) => replies.push(message),
      importScripts(address) {
        read.push(basename(address));
        runInContext(readFileSync(address, 'utf8'), scope);
      },
      TextDecoder,
      TextEncoder,
      setTimeout,
      clearTimeout,
    };
    worker.self = worker;
    const scope = createContext(worker);
    worker.importScripts(join(folder, 'browser', 'worker.js'));
    const names = Object.keys(worker);
    worker.onmessage?.({ data: `${folder}/serverInBrowser.js` });
    const params = { processId: null, rootUri: null, capabilities: {} };
    worker.onmessage?.({ data: { jsonrpc: '2.0', id: 1, method: 'initialize', params } });
    const reply = await until('a reply', () => replies.find(({ id }) => id === 1));
    assert.ok(reply.result?.serverInfo);
    assert.ok(read.length > 8);
    assert.equal(new Set(read).size, read.length);
    assert.deepEqual(
      Object.keys(worker).filter((name) => !names.includes(name)),
      ['require', 'module'],
    );
  });

  /** What esbuild tells about each of some bundles, and about all parts that they load. */
  function outputsFor(...names: readonly string[]) {
    const metafiles = readMetafiles(folder);
    const outputs = new Map(metafiles.flatMap((metafile) => Object.entries(metafile.outputs)));
    const found = new Set([...outputs.keys()].filter((file) => names.some((name) => file.endsWith(`/${name}`))));
    for (const file of found) {
      for (const { path, external } of outputs.get(file)?.imports ?? []) if (!external) found.add(path);
    }
    return [...outputs].filter(([file]) => found.has(file));
  }
});
