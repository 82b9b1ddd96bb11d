import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minify } from 'terser';
import { outputFolder } from './outputFolder.mjs';

/**
 * Makes the bundles in a folder (`dist`, unless `--outdir` names another) smaller than esbuild does, in their place. Terser gives
 * the same short names in one function after another, so that they pack into a tenth less. A start takes as long as before.
 */
const folder = outputFolder();

// What is larger holds the libraries for documents in other forms: they would take longer than all others together,
// and become 2 % smaller.
const longest = 600_000;

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js')) continue;
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  if (text.length > longest) continue;
  // Nothing outside a bundle uses a name of its own; and with ASCII alone the engine keeps a byte for each character.
  const { code } = await minify(text, { ecma: 2020, toplevel: true, format: { ascii_only: true } });
  writeFileSync(file, code);
}
