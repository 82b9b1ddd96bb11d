import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// This file runs from out/test/scripts, three folders below the root.
const root = join(__dirname, '..', '..', '..');

suite('scripts that make the bundles', () => {
  for (const script of ['bundle.mjs', 'minify.mjs']) {
    for (const wrong of ['wrongly', '--wrongly', '--outdir']) {
      test(`${script} ${wrong}`, () => {
        const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}`, wrong], {
          cwd: root,
          encoding: 'utf8',
        });
        assert.equal(status, 2);
        assert.match(
          stderr,
          new RegExp(`^.*${wrong}.*\\n(?:.*\\n)*Usage: node scripts/${script} \\[--outdir FOLDER\\]\\n$`),
        );
        assert.ok(!existsSync(join(root, wrong)));
      });
    }
  }
});
