import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project';

/**
 * The page that VS Code and the marketplaces show. They take pictures from a public place alone, so those of a project
 * that names no repository are left out; with one, `vsce` makes its links lead there.
 */
export function pageOfExtension(page: string, repository: string | undefined): string {
  return repository === undefined ? page.replace(/^!\[[^\]]*\]\([^)]*\)\n\n/gm, '') : page;
}

if (require.main === module) {
  const read = (file: string) => readFileSync(path.join(projectFolder, file), 'utf8');
  const { repository } = JSON.parse(read('package.json'));
  writeFileSync(path.join(projectFolder, 'dist', 'README.nl.md'), pageOfExtension(read('README.nl.md'), repository));
}
