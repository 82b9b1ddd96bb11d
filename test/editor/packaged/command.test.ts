import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  createMessageConnection,
  InitializeRequest,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { readMetafiles } from '../../../scripts/notices';
import { projectFolder } from '../../../scripts/project';
import { type InstalledCommand, installCommand, run } from './installedCommand';
import { commandsOf, prepareFolder, runLine } from './pages';

const seed = path.join(projectFolder, 'seeds', '000_41dde034a3926c80.txt');

suite('The packaged command, installed in an empty folder', () => {
  let installed: InstalledCommand;
  let command: string;

  suiteSetup(function () {
    this.timeout(180_000);
    installed = installCommand();
    command = path.join(installed.programs, 'vraag-antwoord');
  });

  suiteTeardown(() => installed.remove());

  test('brings along no other package, and no source', () => {
    assert.deepEqual(readdirSync(installed.place), ['vraag-antwoord']);
    assert.deepEqual(readdirSync(path.join(installed.place, 'vraag-antwoord')).sort(), [
      'LICENSE',
      'README.md',
      'README.nl.md',
      'dist',
      'docs',
      'package.json',
    ]);
  });

  test('names every package that is in its bundles, with the licence', () => {
    const notices = readFileSync(path.join(installed.place, 'vraag-antwoord', 'dist', 'ThirdPartyNotices.txt'), 'utf8');
    const inputs = readMetafiles(path.join(projectFolder, 'dist'))
      .flatMap(({ outputs }) => Object.values(outputs))
      .flatMap((output) => Object.entries(output.inputs));
    const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
    const names = new Set(used.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []));
    assert.ok(names.size > 30);
    // The last two are within a file of another package.
    for (const name of [...names, 'nanoid', 'PDF.js'])
      assert.match(notices, new RegExp(`^${name}[ ,].* \\(.+\\)$`, 'm'));
    assert.match(notices, /Apache License/);
  });

  test('checks a document', () => {
    const { summary } = JSON.parse(run(command, ['check', '--format', 'json', seed], installed.folder));
    assert.deepEqual([summary.questions, summary.answered, summary.mergedAnswers], [15, 15, 1]);
  });

  test('makes a Word document and reads it again', () => {
    const word = path.join(installed.folder, 'antwoorden.docx');
    run(command, ['convert', '--output', word, seed], installed.folder);
    assert.equal(readFileSync(word).subarray(0, 2).toString(), 'PK');
    assert.match(run(command, ['convert', word], installed.folder), /^Antwoord op vraag 3, 4 en 5$/m);
  });

  test('serves an editor', async () => {
    const server = spawn(command, ['lsp', '--stdio'], { cwd: installed.folder, stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const parameters = { processId: null, rootUri: null, capabilities: {} };
    const { serverInfo } = await connection.sendRequest<InitializeResult>(InitializeRequest.method, parameters);
    assert.equal(serverInfo?.name, 'Vraag en Antwoord');
    connection.dispose();
    server.kill();
  });

  for (const page of ['README.md', 'docs/command-line.md', 'docs/convert.md', 'docs/editors/README.md']) {
    test(`${page}: its commands do what they say`, async function () {
      this.timeout(120_000);
      await prepareFolder(installed);
      const lines = commandsOf(page);
      assert.ok(lines.length > 0);
      for (const line of lines) runLine(line, installed);
    });
  }
});
