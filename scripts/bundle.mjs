import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { outputFolder } from './outputFolder.mjs';

/**
 * Bundles the command line, the server, and what reads and writes documents in other forms, in Node and in a browser,
 * into a folder (`dist`, unless `--outdir` names another), with what they share in parts beside them, and what is imported
 * by `import()` in a part of its own, which is read when it is needed. Node starts a program faster when it is CommonJS,
 * and only modules of the other kind can be cut into parts: so they are bundled as those, and then written as CommonJS.
 * `server/src/loadInBrowser.ts` reads them there.
 */
const folder = outputFolder();
// Esbuild holds that no Node knows all properties of Unicode, and would have what looks for a letter made at each use.
const supported = { 'regexp-unicode-property-escapes': true };
const inNode = { platform: 'node', target: 'node20', supported, minify: true };

// The library asks for these when it is read, for pipes and for packages elsewhere, which this server does not use: it
// gets them at the first use, as each makes a start a few milliseconds longer.
const laterModules = {
  name: 'later modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:crypto|child_process)$/ }, ({ path: module, importer }) =>
      importer.includes('node_modules/vscode-') ? { path: module, namespace: 'later' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'later' }, ({ path: module }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${module}')[name] });`,
    }));
  },
};

// The libraries have a way in for browsers, which they do not give to a program for Node.
const forBrowsers = Object.fromEntries(
  ['vscode-jsonrpc', 'vscode-languageserver-protocol', 'vscode-languageserver'].map((name) => [
    `${name}/browser`,
    `./node_modules/${name}/lib/browser/main.js`,
  ]),
);

// What reads and writes documents in other forms is the same in a browser as in Node, where it gets no files but what it
// is given. The libraries have another file for a browser in the place of one that reads from the disk.
const withoutFiles = {
  name: 'without files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:unzip|files)$/ }, ({ path: module, resolveDir }) => {
      const file = path.join(resolveDir, `${module}.js`);
      const inBrowser = file.replace(/(node_modules.mammoth.)lib/, '$1browser');
      return inBrowser === file ? undefined : { path: inBrowser };
    });
  },
};
const withoutStreams = { 'readable-stream': 'data:text/javascript,', fflate: './node_modules/fflate/esm/browser.js' };

const { outputFiles, metafile } = await build({
  ...inNode,
  entryPoints: {
    server: 'server/src/node.ts',
    serverInBrowser: 'server/src/browser.ts',
    cli: 'server/src/cli/cli.ts',
    convert: 'server/src/cli/convert.ts',
    conversionInBrowser: 'server/src/conversionWorker.ts',
  },
  bundle: true,
  splitting: true,
  format: 'esm',
  alias: { ...forBrowsers, ...withoutStreams },
  plugins: [laterModules, withoutFiles],
  define: { 'import.meta.url': '__filename' },
  chunkNames: 'part-[hash]',
  outdir: folder,
  metafile: true,
  write: false,
});

// A part gives each thing that it shares by a function that looks it up by its name in another object, which takes time
// whenever it is used. What has a value once the part is read is given as that value.
const plainExports = `{
  const given = module.exports;
  module.exports = {};
  for (const name in given) {
    if (given[name] === undefined) Object.defineProperty(module.exports, name, { get: () => given[name] });
    else module.exports[name] = given[name];
  }
}`;

// In a browser all parts share one scope, in which the names of one would take the place of those of another. So each
// is a function.
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.startsWith('part-')) rmSync(path.join(folder, name));
for (const file of outputFiles) {
  const { code } = await transform(file.text, {
    ...inNode,
    format: 'cjs',
    supported: { ...supported, 'dynamic-import': false },
    banner: '(() => {',
    footer: `${plainExports} })();`,
  });
  writeFileSync(file.path, code, { mode: code.startsWith('#!') ? 0o755 : 0o644 });
}
writeFileSync(path.join(folder, 'metafile.json'), JSON.stringify(metafile));
