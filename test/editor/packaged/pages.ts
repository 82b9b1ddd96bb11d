import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { projectFolder } from '../../../scripts/project';
import { type InstalledCommand, run } from './installedCommand';

/**
 * The lines of a page that run this program, as they are written. Of a line that passes what it writes on to another
 * program, or to nothing yet, the first part.
 */
export function commandsOf(page: string): readonly string[] {
  const text = readFileSync(path.join(projectFolder, page), 'utf8');
  const blocks = [...text.matchAll(/^```sh(?:ell)?\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  return blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => /^(?:\$ )?(?:vraag-antwoord|node dist\/cli\.js) /.test(line))
    .map((line) => line.replace(/^\$ /, '').replace(/\s*(?:\||\|\| status=\$\?)$/, ''));
}

/** Puts what the pages name into the folder: documents, folders of them, and the program as it is built. */
export async function prepareFolder({ folder, place, programs }: InstalledCommand): Promise<void> {
  if (existsSync(path.join(folder, 'seeds'))) return;
  const seeds = path.join(projectFolder, 'seeds');
  for (const name of ['seeds', 'archive', 'documents', 'FOLDER', '2024'])
    cpSync(seeds, path.join(folder, name), { recursive: true });
  const [questions, answers] = ['001_6ae4c03786fa8873.txt', '000_41dde034a3926c80.txt'].map((name) =>
    readFileSync(path.join(seeds, name), 'utf8'),
  ) as [string, string];
  for (const name of ['QUESTIONS', 'vragen.txt']) writeFileSync(path.join(folder, name), questions);
  for (const name of ['ANSWERS', 'antwoord.txt', 'brief.txt']) writeFileSync(path.join(folder, name), answers);
  run(path.join(programs, 'vraag-antwoord'), ['convert', '--output', 'brief.docx', 'brief.txt'], folder);
  const pdf = new PDFDocument().text(answers);
  pdf.end();
  writeFileSync(path.join(folder, 'brief.pdf'), await buffer(pdf));
  symlinkSync(path.join(place, 'vraag-antwoord', 'dist'), path.join(folder, 'dist'));
}

/** Runs a line in a shell; findings are no failure, but a complaint is. */
export function runLine(line: string, { folder, programs }: InstalledCommand): void {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${programs}${path.delimiter}${process.env.PATH}` },
  });
  assert.ok((status === 0 || status === 1) && stderr === '', `${line}\n${status}\n${stdout}${stderr}`);
}
