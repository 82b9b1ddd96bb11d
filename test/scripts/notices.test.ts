import assert from 'node:assert/strict';
import type { Metafile } from 'esbuild';
import { getNotices } from '../../scripts/notices';
import { type Files, withFiles } from '../cli/temporaryFolder';

const line = '-'.repeat(80);

suite('The notices beside the bundles', () => {
  test('the licence of each package in a bundle once, by name, with its own notices', () =>
    check(
      {
        'node_modules/twee/package.json': '{ "name": "twee", "version": "2.0.0", "license": "ISC" }',
        'node_modules/twee/LICENSE.md': 'Licentie van twee\r\n',
        'node_modules/twee/thirdpartynotices.txt': 'Met dank aan nul',
        'node_modules/twee/README.md': 'Over twee',
        'node_modules/twee/lib/a.js': '// vier staat in node_modules/vier\n',
        'node_modules/twee/lib/b.js': '',
        'node_modules/twee/node_modules/@de/een/index.js': '',
        'node_modules/twee/node_modules/@de/een/package.json':
          '{ "name": "@de/een", "version": "1.0.0", "license": "MIT" }',
        'node_modules/twee/node_modules/@de/een/License.txt': 'Licentie van een',
      },
      {
        'node_modules/twee/lib/a.js': 10,
        'node_modules/twee/lib/b.js': 10,
        'node_modules/twee/node_modules/@de/een/index.js': 10,
        'node_modules/drie/index.js': 0,
        'server/src/server.ts': 10,
      },
      `This program contains code of the packages below, under their own licences.

${line}

@de/een 1.0.0 (MIT)

Licentie van een

${line}

twee 2.0.0 (ISC)

Licentie van twee

Met dank aan nul
`,
    ));

  test('of two licences to choose from the one that is not the GPL', () =>
    check(
      {
        'node_modules/twee/package.json': '{ "name": "twee", "version": "2.0.0", "license": "(MIT OR GPL-3.0)" }',
        'node_modules/twee/LICENSE': 'Kies er een.\n\nMIT\n===\n\nMag alles.\n\n\nGPL version 3\n=====\n\nMag veel.\n',
        'node_modules/twee/index.js': '',
      },
      { 'node_modules/twee/index.js': 10 },
      `This program contains code of the packages below, under their own licences.

${line}

twee 2.0.0 ((MIT OR GPL-3.0))

Kies er een.

MIT
===

Mag alles.
`,
    ));

  test('a package that is within a file of another one, wherever it is installed', () =>
    check(
      {
        'node_modules/twee/package.json': '{ "name": "twee", "version": "2.0.0", "license": "ISC" }',
        'node_modules/twee/LICENSE': 'Licentie van twee',
        'node_modules/twee/index.js':
          '// node_modules/vier/index.js\n1;\n//#region ../node_modules/@de/een/lib/a.js\n2;\n',
        'node_modules/vier/package.json': '{ "name": "vier", "version": "4.0.0", "license": "MIT" }',
        'node_modules/vier/LICENSE': 'Licentie van vier',
        'node_modules/twee/node_modules/@de/een/package.json':
          '{ "name": "@de/een", "version": "1.0.0", "license": "MIT" }',
        'node_modules/twee/node_modules/@de/een/LICENSE': 'Licentie van een',
      },
      { 'node_modules/twee/index.js': 10 },
      `This program contains code of the packages below, under their own licences.

${line}

@de/een 1.0.0 (MIT)

Licentie van een

${line}

twee 2.0.0 (ISC)

Licentie van twee

${line}

vier 4.0.0 (MIT)

Licentie van vier
`,
    ));

  test('a package within another one that is not installed stops the packaging', () =>
    assert.rejects(
      check(
        {
          'node_modules/een/package.json': '{ "name": "een" }',
          'node_modules/een/index.js': '// node_modules/drie/index.js\n',
        },
        { 'node_modules/een/index.js': 10 },
        '',
      ),
      /drie is in a bundle, but is not installed/,
    ));

  test('a package without a licence stops the packaging', () =>
    assert.rejects(
      check(
        { 'node_modules/een/package.json': '{ "name": "een" }', 'node_modules/een/index.js': '' },
        { 'node_modules/een/index.js': 10 },
        '',
      ),
      /There is no licence in .*node_modules\/een$/,
    ));
});

/** `sizes` is how many bytes of each file are in the bundle. */
function check(files: Files, sizes: Readonly<Record<string, number>>, expected: string): Promise<void> {
  return withFiles(files, (folder) => {
    const inputs = Object.entries(sizes).map(([file, bytesInOutput]) => [`${folder}/${file}`, { bytesInOutput }]);
    const output = { bytes: 0, imports: [], exports: [], inputs: Object.fromEntries(inputs) };
    const metafile: Metafile = { inputs: {}, outputs: { 'dist/server.js': output } };
    assert.equal(getNotices([metafile]), expected);
  });
}
