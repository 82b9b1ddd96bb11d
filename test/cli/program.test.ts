import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getNotices, readMetafiles } from '../../scripts/notices';
import { withFiles } from './temporaryFolder';

const project = resolve(__dirname, '../../..');

suite('The program as it is built', function () {
  this.timeout(60_000);

  let folder: string;
  let program: string;

  suiteSetup(() => {
    folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));
    program = join(folder, 'cli.js');
    for (const script of ['bundle', 'minify'])
      execFileSync(process.execPath, [`scripts/${script}.mjs`, '--outdir', folder], { cwd: project });
  });

  suiteTeardown(() => rmSync(folder, { recursive: true }));

  test('checks the seeds', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', 'seeds'], {
      cwd: project,
      encoding: 'utf8',
      // Where this is set some programs colour what goes to a file too.
      env: { ...process.env, CI: 'true' },
    });
    assert.equal(stderr, '');
    assert.ok(!stdout.includes('\u001b'), 'the report is coloured');
    assert.match(stdout, /^5 documenten, 42 vragen: 40 beantwoord, 2 beantwoord met een verwijzing \(/m);
    assert.equal(status, 0);
  });

  test('checks in several threads', () => {
    const [alone, together] = ['1', '2'].map((jobs) =>
      spawnSync(process.execPath, [program, 'check', '--format', 'json', '--jobs', jobs, 'seeds'], {
        cwd: project,
        encoding: 'utf8',
      }),
    );
    assert.deepEqual([together?.status, together?.stderr], [0, '']);
    assert.equal(together?.stdout, alone?.stdout);
  });

  test('reads the standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, [program, 'check', '--format', 'lines', '-'], {
      input: 'Vraag 1\nWat?\n\nAntwoord 1\nDit.\n\nVraag 2\nHoe?\n',
      encoding: 'utf8',
    });
    assert.equal(stdout, '<stdin>:7:1: warning: Vraag 2 is nog niet beantwoord. [unanswered-question]\n');
    assert.equal(status, 1);
  });

  test('watches until it is interrupted, on systems with that signal', () => {
    if (process.platform === 'win32') return;
    return withFiles({ 'a.va': 'Vraag 1\nWat?\n\nAntwoord 1\nDit.\n' }, async (directory) => {
      const run = spawn(process.execPath, [program, 'check', '--watch', '.'], { cwd: directory });
      let errors = '';
      while (!errors.includes('Ctrl+C')) errors += (await once(run.stderr, 'data'))[0];
      run.kill('SIGINT');
      assert.deepEqual(await once(run, 'close'), [0, null]);
    });
  });

  test('ends with the status of the check', () =>
    withFiles({ 'a.txt': 'Vraag 1\nWat?\n\nAntwoord 1\nDit.\n\nVraag 2\nHoe?\n' }, (directory) => {
      const { status, stdout } = spawnSync(process.execPath, [program, 'check', '.'], {
        cwd: directory,
        encoding: 'utf8',
      });
      assert.match(stdout, /Vraag 2 is nog niet beantwoord\./);
      assert.equal(status, 1);
    }));

  test('an error of its own is one line, and no finding', () => {
    const accident = join(folder, 'accident.cjs');
    writeFileSync(accident, "process.cwd = () => { throw new Error('kapot'); };");
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', accident, program, 'check', 'seeds'], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.deepEqual([stdout, stderr, status], ['', 'Er is iets misgegaan: kapot\n', 2]);
  });

  test('where the system watches no more folders, a watch ends with that error', () => {
    const limit = join(folder, 'limit.cjs');
    writeFileSync(
      limit,
      "require('fs').watch = () => { throw Object.assign(new Error('no more'), { code: 'ENOSPC', syscall: 'watch' }); };",
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', limit, program, 'check', '--watch', 'seeds'],
      { cwd: project, encoding: 'utf8', timeout: 20_000 },
    );
    assert.deepEqual([stdout, stderr, status], ['', 'Er is iets misgegaan: no more\n', 2]);
  });

  test('a full disk is no finding, on systems that can play one', () => {
    if (!existsSync('/dev/full')) return;
    const full = openSync('/dev/full', 'w');
    const said = ['nl', 'en'].map((language) => {
      const { status, stderr } = spawnSync(process.execPath, [program, 'check', '--language', language, 'seeds'], {
        cwd: project,
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      assert.equal(status, 2);
      return stderr;
    });
    assert.deepEqual(said, [
      'De uitvoer kan niet worden opgeslagen: de schijf is vol. Maak ruimte, of kies een andere plaats.\n',
      'The output cannot be saved: the disk is full. Make room, or choose another place.\n',
    ]);
    const silent = spawnSync(process.execPath, [program, 'check', 'seeds'], {
      cwd: project,
      stdio: ['ignore', full, full],
    });
    assert.equal(silent.status, 2);
    closeSync(full);
  });

  test('starts by its name on systems that read the first line', () => {
    if (process.platform === 'win32') return;
    assert.equal(spawnSync(program, ['--help']).status, 0);
  });

  test('is calm when nobody reads on', () => {
    // More than the system keeps in store for a reader.
    const text = Array.from({ length: 500 }, (_, index) => `Vraag ${index + 1}\nWat?\n`).join('\n');
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.va`, text]));
    return withFiles(files, async (directory) => {
      const run = spawn(process.execPath, [program, 'check', '.'], { cwd: directory });
      let errors = '';
      run.stderr.on('data', (chunk) => {
        errors += chunk;
      });
      await once(run.stdout, 'data');
      run.stdout.destroy();
      const [status] = await once(run, 'close');
      assert.deepEqual([errors, status], ['', 0]);
    });
  });

  test('every package in it has a licence, and is named with it', () => {
    const notices = getNotices(readMetafiles(folder));
    assert.match(notices, /^commander \S+ \(MIT\)\n\n.*Copyright/ms);
    assert.match(notices, /^vscode-languageserver \S+ \(MIT\)$/m);
    assert.doesNotMatch(notices, /^(?:esbuild|mocha) /m);
  });

  test('starts the language server', async () => {
    const server = spawn(process.execPath, [program, 'lsp', '--stdio']);
    const request = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    });
    server.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
    let answer = '';
    while (!answer.includes('documentSymbolProvider')) answer += (await once(server.stdout, 'data'))[0];
    server.kill();
    await once(server, 'close');
  });
});
