import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../../scripts/project';
import { type Seed, seeds } from '../seeds';
import { until } from '../until';
import { findNeovim, type Neovim, startNeovim } from './startNeovim';

suite('Neovim, as docs/editors/neovim.md says', () => {
  let neovim: Neovim;

  suiteSetup(function () {
    this.timeout(300_000);
    findNeovim();
  });

  teardown(() => neovim?.close());

  for (const seed of seeds) {
    test(`findings and folds of ${seed.name}`, async () => {
      neovim = await open(seed);
      const levels = expectedLevels(seed);
      await until('folds', foldLevels, (found) => String(found) === String(levels));
      const expected = seed.problems.split('\n').filter((line) => line !== '');
      await until('findings', findings, (found) => String(found) === String(expected));
    });
  }

  test('from a question to its answer, and from the answer to its questions', async () => {
    neovim = await open(seedNamed('000'));
    neovim.press('18G');
    assert.equal(cursorLine(), 18);
    neovim.press('gd');
    await until('the answer', cursorLine, (line) => line === 36);
    neovim.press('gd');
    const questions = () => neovim.ask('vim.tbl_map(function(item) return item.lnum end, vim.fn.getqflist())');
    await until('the questions', questions, (lines) => String(lines) === '18,22,28');
  });

  test('a question closes with its answer, and opens again', async () => {
    neovim = await open(seedNamed('000'));
    const lastHidden = () => neovim.ask('vim.fn.foldclosedend(11)');
    assert.equal(lastHidden(), -1);
    neovim.press('zM');
    await until('all to be closed', lastHidden, (line) => line === 16);
    neovim.press('zR');
    await until('all to be open', lastHidden, (line) => line === -1);
  });

  /** Resolves when the server has told what folds. */
  async function open({ name }: Seed): Promise<Neovim> {
    neovim = await startNeovim(path.join(projectFolder, 'seeds', name));
    await until('folds', foldLevels, (found) => found.includes(1));
    return neovim;
  }

  function cursorLine(): unknown {
    return neovim.ask('vim.api.nvim_win_get_cursor(0)[1]');
  }

  function foldLevels(): number[] {
    return neovim.ask('vim.fn.map(vim.fn.range(1, vim.fn.line([[$]])), [[foldlevel(v:val)]])') as number[];
  }

  /** As the table of the seeds tells them. */
  function findings(): string[] {
    const parts = 'function(found) return { found.lnum + 1, found.severity, found.code } end';
    const found = neovim.ask(`vim.tbl_map(${parts}, vim.diagnostic.get(0))`) as [number, number, string][];
    return found.map(([line, severity, code]) => `${line} ${severities[severity]} ${code}`);
  }
});

const severities = ['', 'error', 'warning', 'information', 'hint'];

function seedNamed(start: string): Seed {
  const seed = seeds.find(({ name }) => name.startsWith(start));
  assert.ok(seed);
  return seed;
}

/** In how many folds each line is; a section of one line is none. */
function expectedLevels({ name, outline, otherFolds }: Seed): number[] {
  const folds = [...outline.split('\n'), ...otherFolds].flatMap((line) => {
    const [, start, end] = /^ *(\d+)-(\d+)/.exec(line) ?? [];
    return start === end ? [] : [{ start: Number(start), end: Number(end) }];
  });
  const lines = readFileSync(path.join(projectFolder, 'seeds', name), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
  return lines.map((_, index) => folds.filter(({ start, end }) => start <= index + 1 && index + 1 <= end).length);
}
