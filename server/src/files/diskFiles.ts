import { promises } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentPattern, type Files } from './files';
import { importablePattern } from './importable';

/** The files on the disk of the machine on which the server runs, for a client that does not read files itself. */
export const diskFiles: Files = {
  async list(folders) {
    const found = await Promise.all(folders.filter((folder) => folder.startsWith('file:')).map(listIn));
    return found.flat();
  },
  async read(uri, limit) {
    try {
      const path = fileURLToPath(uri);
      const { size } = await promises.stat(path);
      return size < limit ? await promises.readFile(path) : 'too-large';
    } catch {
      return undefined;
    }
  },
};

async function listIn(folder: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const paths = await glob([documentPattern, importablePattern, '**/.gitignore'], {
    cwd: fileURLToPath(folder),
    ignore: '**/{node_modules,.git}/**',
    expandDirectories: false,
  });
  // The address goes on as the client began it, so that it is the one that the client gives to a document.
  return paths.map((path) => `${folder}${path.split('/').map(encodeURIComponent).join('/')}`);
}
