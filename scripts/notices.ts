import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { projectFolder } from './project';

/**
 * The licences of the packages of which code is in the bundles, with the notices that they bring along, in the order
 * of their names. `metafiles` is what esbuild tells about the bundles. A package without a licence is an error.
 */
export function getNotices(metafiles: readonly Metafile[]): string {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => packageFolder(file));
  const packages = [...new Set(folders)].filter((folder) => folder !== undefined).map(noticeOf);
  return [introduction, ...packages.sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

const introduction = 'This program contains code of the packages below, under their own licences.\n';

/** The folder of the innermost package that a file belongs to; nothing for a file of this project. */
function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function noticeOf(folder: string): string {
  const place = path.resolve(projectFolder, folder);
  const { name, version, license } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));
  const files = readdirSync(place).filter((file) => /^(?:licen[cs]e|copying|notice|thirdpartynotice)/i.test(file));
  if (files.length === 0) throw new Error(`There is no licence in ${folder}`);
  const texts = files
    .sort()
    .map((file) => readFileSync(path.join(place, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
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
