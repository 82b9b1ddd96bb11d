import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { projectFolder } from './project';

/**
 * The licences of the packages of which code is in the bundles, with the notices that they bring along, in the order
 * of their names; also of those that are within a file of another package. `metafiles` is what esbuild tells about the
 * bundles. A package without a licence is an error.
 */
export function getNotices(metafiles: readonly Metafile[]): string {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const files = new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file));
  const folders = [...files].flatMap((file) => [packageFolder(file), ...packagesWithin(file)]);
  const packages = [...new Set(folders)].filter((folder) => folder !== undefined).map(noticeOf);
  return [introduction, ...new Set(packages.sort())].join(`\n${'-'.repeat(80)}\n\n`);
}

const introduction = 'This program contains code of the packages below, under their own licences.\n';

/** The folder of the innermost package that a file belongs to; nothing for a file of this project. */
function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/**
 * The folders of the packages that were put into a file when its own package was made: the program that did so wrote
 * above each piece where it came from.
 */
function packagesWithin(file: string): readonly string[] {
  const own = packageFolder(file);
  if (own === undefined) return [];
  const text = readFileSync(path.resolve(projectFolder, file), 'utf8');
  const names = [...text.matchAll(/^\/\/(?:#region)? ?\S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm)];
  return [...new Set(names.map(([, name = '']) => name))].map((name) => installed(name, own));
}

/** The folder of a package that another one needs: the nearest one above that. */
function installed(name: string, from: string): string {
  const above = from.lastIndexOf('node_modules/');
  if (above === -1) throw new Error(`${name} is in a bundle, but is not installed`);
  const inside = `${from}/node_modules/${name}`;
  if (existsSync(path.resolve(projectFolder, inside))) return inside;
  const beside = `${from.slice(0, above)}node_modules/${name}`;
  if (existsSync(path.resolve(projectFolder, beside))) return beside;
  return installed(name, from.slice(0, above).replace(/\/$/, ''));
}

/**
 * What is within a package that tells so in its own words only: it is as one file, in which no names are left. Of the
 * licence another package has a copy.
 */
const unnamed: Readonly<Record<string, { readonly title: string; readonly licence: string }>> = {
  unpdf: {
    title: 'PDF.js, as it is within unpdf (Apache-2.0)\n\nCopyright Mozilla Foundation',
    licence: 'node_modules/@biomejs/biome/LICENSE-APACHE',
  },
};

function noticeOf(folder: string): string {
  const place = path.resolve(projectFolder, folder);
  const { name, version, license } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));
  const files = readdirSync(place).filter((file) => /^(?:licen[cs]e|copying|notice|thirdpartynotice)/i.test(file));
  if (files.length === 0) throw new Error(`There is no licence in ${folder}`);
  const texts = files.sort().map((file) => withoutOther(readText(path.join(place, file))));
  const within = unnamed[name];
  if (within !== undefined) texts.push(`${within.title}\n\n${readText(path.resolve(projectFolder, within.licence))}`);
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}

/** Of a licence that is ours to choose with the GPL beside it, that other one is left out: it is not the one we take. */
function withoutOther(text: string): string {
  return text.replace(/\n+GPL version 3\n=+\n[\s\S]*$/, '');
}

function readText(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}

/** What esbuild tells about all bundles below a folder. */
export function readMetafiles(folder: string): readonly Metafile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('metafile.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
}

if (require.main === module) {
  const bundles = path.join(projectFolder, 'dist');
  writeFileSync(path.join(bundles, 'ThirdPartyNotices.txt'), getNotices(readMetafiles(bundles)));
}
