import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import fc from 'fast-check';
import { MarkupKind } from 'vscode-languageserver-types';
import { readMetafiles } from '../scripts/notices';
import { getCompletion } from '../server/src/features/completion';
import { getHover } from '../server/src/features/hover';
import { toMarkdown } from '../server/src/features/text/markdown';
import { parse } from '../server/src/parser/parse';

// This file runs from out/test, two folders below the root.
const root = join(__dirname, '..', '..');

/** What leads out of a program: to a network, to other programs, or to code that is made on the spot. */
const ways =
  /^(?:node:)?(?:http2?|https|net|tls|dgram|dns|child_process|cluster|vm|inspector|repl|worker_threads)(?:\/|$)/;

suite('Security', function () {
  // Building takes a while on a busy machine.
  this.timeout(60_000);

  test('the bundles lead nowhere but between a client and its server', () => {
    assert.deepEqual(
      waysOut(),
      [
        // The command line checks in several threads.
        'cli.js: worker_threads by server',
        'part.js: worker_threads by server',
        // Help in a program of its own: not used.
        'cli.js: child_process by commander',
        // The client starts the server, which ends with it, and has the command line of the extension make text of a
        // document that is imported.
        'extension.js: child_process by client',
        // Between the server and another client there may be a pipe or a socket.
        'server.js: net by vscode-jsonrpc',
        // The library looks for packages elsewhere with it: not used, and so not even read.
        'server.js: child_process by later:child_process',
      ].sort(),
    );
  });

  test('no text is run as code', () => {
    for (const folder of ['server/src', 'client/src']) {
      for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.ts')) continue;
        const source = readFileSync(join(root, folder, name), 'utf8');
        assert.doesNotMatch(
          source,
          /\beval\(|\bnew Function\b|\bfetch\(|\bXMLHttpRequest\b|isTrusted|supportHtml|innerHTML|enableScripts: true|enableCommandUris: true/,
          name,
        );
      }
    }
  });

  test('what a document says makes no link, image or command in a hover or a suggestion', () => {
    const nasty = [
      ...['[klik](command:workbench.action.quit)', '![](https://example.org/a.png)', '<img src=x onerror=alert(1)>'],
      ...['[a]: command:x\n\n[a]', '<command:workbench.action.quit>', '`code` **vet** ~~weg~~ $(gear)', '&lt;b&gt;'],
      ...['javascript:alert(1)', '\\[klik](command:x)', '[klik](command:x\\)', '# kop', '| a | b |\n|---|---|'],
    ];
    for (const text of nasty) {
      const document = `Vraag 1\n${text}\n\nAntwoord\n${text}\n\n`;
      const structure = parse(document);
      for (const line of [0, document.split('\n').indexOf('Antwoord')]) {
        const hover = getHover(structure, { line, character: 1 }, { language: 'nl', format: MarkupKind.Markdown });
        assert.ok(hover, text);
        assertInert((hover.contents as { readonly value: string }).value);
      }
      const open = parse(`Vraag 1\n${text}\n\n`);
      const suggestions = getCompletion(open, { line: 3, character: 0 }, options);
      for (const { documentation } of suggestions) {
        if (typeof documentation === 'object') assertInert(documentation.value);
      }
    }
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...nasty, '\\', '[', '](', ')', '<', '>', '!', '\n\n', 'https://a.nl')),
        (parts) => assertInert(toMarkdown(parts.join(''))),
      ),
    );
  });

  test('the extension holds what it needs and nothing else', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    const expected =
      /^(?:package\.json|language-configuration\.json|(?:dist\/)?README(?:\.nl)?\.md|LICENSE|CHANGELOG\.md|dist\/(?:browser\/)?\w+(?:-\w+)?\.js|dist\/ThirdPartyNotices\.txt|(?:snippets|syntaxes)\/[\w.]+\.json|docs\/diagnostics\/[a-z-]+\.md|docs\/(?:pictures|walkthrough)\/[a-z-]+\.(?:svg|png))$/;
    assert.deepEqual(
      files.filter((file) => !expected.test(file)),
      [],
    );
    assert.ok(files.includes('LICENSE'));
  });
});

const options = { lineEnd: '\n', format: MarkupKind.Markdown, keepsWhitespace: true } as const;

/** Every sign that Markdown minds has a backslash before it; the only links are addresses of the web, as they stand. */
function assertInert(markdown: string): void {
  const withoutBold = markdown.replace(/^\*\*(.*)\*\*$/gm, '$1');
  const withoutLinks = withoutBold.replace(/<https?:\/\/[^\s<>]*>/g, '');
  const bare = withoutLinks.replace(/\\[!-/:-@[-`{-~]/g, 'x');
  assert.doesNotMatch(bare, /[\\`*_[\]<>&~|$]/, markdown);
  assert.doesNotMatch(bare, /^(?:#|[+-] |=+$|\d+[.)] )/m, markdown);
}

/** Each module that leads out, with who imports it, by bundle. */
function waysOut(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));
  try {
    execFileSync(process.execPath, ['scripts/bundle.mjs', '--outdir', folder], { cwd: root });
    const place = join(folder, 'extension');
    const places = [`--outdir=${place}`, `--metafile=${join(place, 'metafile.json')}`, '--log-level=warning'];
    execFileSync('npm', ['run', '--silent', 'build:node', '--', ...places], {
      cwd: root,
      shell: process.platform === 'win32',
    });
    const metafiles = readMetafiles(folder);
    const inputs = Object.fromEntries(metafiles.flatMap((metafile) => Object.entries(metafile.inputs)));
    const outputs = Object.fromEntries(metafiles.flatMap((metafile) => Object.entries(metafile.outputs)));
    const found = Object.entries(outputs).flatMap(([output, { inputs: parts }]) =>
      Object.keys(parts).flatMap((file) =>
        (inputs[file]?.imports ?? [])
          .filter(({ external, path }) => external && ways.test(path))
          .map(
            ({ path }) =>
              `${output.split('/').at(-1)?.replace(/-\w+/, '')}: ${path.replace('node:', '')} by ${ownerOf(file)}`,
          ),
      ),
    );
    return [...new Set(found)].sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The package that a file belongs to, or the folder of this project. */
function ownerOf(file: string): string {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file.split('/')[0] ?? file;
}
