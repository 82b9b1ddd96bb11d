import assert from 'node:assert/strict';
import fs, { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { Writable } from 'node:stream';
import { mock } from 'node:test';
import { until } from '../editor/until';
import { runWith } from './runIn';
import { type Files, withFiles } from './temporaryFolder';

const open = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nHoe lang al?\n';
const complete = `${open}\nAntwoord 2\nEen jaar.\n`;

suite('Watching documents', () => {
  test('a change is checked, and the last check decides the status', () =>
    watch({ 'a.va': open, 'b.va': complete }, ['.'], 0, async (folder, shown) => {
      await shown('Vraag 2 is nog niet beantwoord');
      writeFileSync(join(folder, 'a.va'), complete);
      await shown('2 documenten, 2 vragen: 2 beantwoord');
    }));

  test('however often it checks, it listens to its output once', () =>
    watch({ 'a.va': open }, ['.'], 0, async (folder, shown, output) => {
      await shown('Wacht op wijzigingen');
      const listeners = output.listenerCount('error');
      writeFileSync(join(folder, 'a.va'), complete);
      await shown('2 vragen: 2 beantwoord');
      await shown('Wacht op wijzigingen');
      assert.equal(output.listenerCount('error'), listeners);
    }));

  test('a reader that stops early ends it', () =>
    withFiles({ 'a.va': open }, async (directory) => {
      const output = new Writable({
        write(_chunk, _encoding, done) {
          done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
        },
      });
      const { status } = await runWith({ directory, output }, 'check', '--watch', '.');
      assert.equal(status, 1);
    }));

  test('documents come and go', () =>
    watch({ 'map/a.va': complete }, ['map/*.va'], 1, async (folder, shown) => {
      await shown('1 document, 2 vragen: 2 beantwoord');
      writeFileSync(join(folder, 'map/b.va'), open);
      await shown('2 documenten, 4 vragen: 3 beantwoord, 1 open');
      rmSync(join(folder, 'map/a.va'));
      await shown('1 document, 2 vragen: 1 beantwoord, 1 open');
    }));

  test('a folder that is deleted and made again, and one that is made later', () =>
    watch({ 'map/a.va': open }, ['map', 'later'], 2, async (folder, shown) => {
      await shown('later: dit bestand of deze map bestaat niet.');
      await shown('1 document, 2 vragen: 1 beantwoord, 1 open');
      rmSync(join(folder, 'map'), { recursive: true });
      await shown('map: dit bestand of deze map bestaat niet.');
      mkdirSync(join(folder, 'map'));
      writeFileSync(join(folder, 'map/a.va'), complete);
      await shown('1 document, 2 vragen: 2 beantwoord');
      writeFileSync(join(folder, 'map/b.va'), open);
      await shown('2 documenten, 4 vragen: 3 beantwoord, 1 open');
      mkdirSync(join(folder, 'later'));
      writeFileSync(join(folder, 'later/c.va'), `${complete}Tot nu toe.\n`);
      await shown('3 documenten, 6 vragen: 5 beantwoord, 1 open');
      rmSync(join(folder, 'later'), { recursive: true });
      await shown('2 documenten');
    }));

  test('a folder that cannot be opened is not watched, and the others are', () =>
    withUnwatchable('dicht', 'EACCES', () =>
      watch({ 'a.va': open, 'dicht/b.va': complete }, ['.'], 0, async (folder, shown) => {
        await shown('Wacht op wijzigingen');
        writeFileSync(join(folder, 'a.va'), complete);
        await shown('2 documenten, 2 vragen: 2 beantwoord');
      }),
    ));

  test('a folder that the system watches no more ends the command with that error', () =>
    withUnwatchable('later', 'ENOSPC', () =>
      withFiles({ 'a.va': open }, async (directory) => {
        const writeError = () => mkdirSync(join(directory, 'later'), { recursive: true });
        await assert.rejects(runWith({ directory, writeError }, 'check', '--watch', '.'), { code: 'ENOSPC' });
      }),
    ));

  test('a report that is saved among the documents is no change', () =>
    watch({ 'a.va': open }, ['.', '--output', 'verslag.txt'], 0, async (folder, shown) => {
      const saved = (words: string) =>
        until(
          words,
          () => readFileSync(join(folder, 'verslag.txt'), 'utf8'),
          (text) => text.includes(words),
        );
      await shown('Wacht op wijzigingen. Stop met Ctrl+C.');
      await saved('1 open');
      writeFileSync(join(folder, 'a.va'), complete);
      await saved('2 vragen: 2 beantwoord');
    }));
});

/** As on a system that does not watch the folders of this name, for the reason that the code says. */
async function withUnwatchable(name: string, code: string, use: () => Promise<void>): Promise<void> {
  const { watch: open } = fs;
  mock.method(fs, 'watch', (...words: Parameters<typeof open>) => {
    if (basename(String(words[0])) === name) throw Object.assign(new Error(code), { code });
    return open(...words);
  });
  syncBuiltinESMExports();
  try {
    await use();
  } finally {
    mock.restoreAll();
    syncBuiltinESMExports();
  }
}

/** Watches the files in a folder while `act` changes them, then interrupts it and expects a status. */
async function watch(
  files: Files,
  words: readonly string[],
  status: number,
  act: (folder: string, shown: (words: string) => Promise<string>, output: Writable) => Promise<void>,
): Promise<void> {
  await withFiles(files, async (directory) => {
    let screen = '';
    let interrupt = () => {};
    const interruption = new Promise<void>((resolve) => {
      interrupt = resolve;
    });
    const add = (text: string) => {
      screen += text;
    };
    const output = new Writable({
      write(chunk, _, done) {
        add(String(chunk));
        done();
      },
    });
    const run = runWith(
      {
        directory,
        output,
        writeError: add,
        clear: () => {
          screen = '';
        },
        interruption: () => interruption,
      },
      'check',
      '--watch',
      ...words,
    );
    const shown = (text: string) =>
      until(
        text,
        () => screen,
        (all) => all.includes(text),
      );
    try {
      await act(directory, shown, output);
    } finally {
      interrupt();
    }
    assert.equal((await run).status, status);
  });
}
