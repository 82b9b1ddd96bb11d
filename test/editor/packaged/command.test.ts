import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createMessageConnection,
  InitializeRequest,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { projectFolder } from '../../../scripts/project';

const seed = path.join(projectFolder, 'seeds', '000_41dde034a3926c80.txt');

suite('The packaged command, installed in an empty folder', () => {
  let folder: string;
  let command: string;

  suiteSetup(function () {
    this.timeout(180_000);
    folder = mkdtempSync(path.join(tmpdir(), 'vraag-antwoord-'));
    run('npm', ['pack', '--pack-destination', folder], projectFolder);
    const [packed = ''] = readdirSync(folder);
    run('npm', ['install', '--global', '--prefix', folder, path.join(folder, packed)], folder);
    command = path.join(folder, 'bin', 'vraag-antwoord');
  });

  suiteTeardown(() => rmSync(folder, { recursive: true }));

  test('brings along no other package, and no source', () => {
    const modules = path.join(folder, 'lib', 'node_modules');
    assert.deepEqual(readdirSync(modules), ['vraag-antwoord']);
    assert.deepEqual(readdirSync(path.join(modules, 'vraag-antwoord')).sort(), [
      'LICENSE',
      'README.md',
      'README.nl.md',
      'dist',
      'docs',
      'package.json',
    ]);
  });

  test('checks a document', () => {
    const { summary } = JSON.parse(run(command, ['check', '--format', 'json', seed], folder));
    assert.deepEqual([summary.questions, summary.answered, summary.mergedAnswers], [15, 15, 1]);
  });

  test('makes a Word document and reads it again', () => {
    const word = path.join(folder, 'antwoorden.docx');
    run(command, ['convert', '--output', word, seed], folder);
    assert.equal(readFileSync(word).subarray(0, 2).toString(), 'PK');
    assert.match(run(command, ['convert', word], folder), /^Antwoord op vraag 3, 4 en 5$/m);
  });

  test('serves an editor', async () => {
    const server = spawn(command, ['lsp', '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
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
});

function run(program: string, parameters: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, parameters, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${program} ${parameters.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
