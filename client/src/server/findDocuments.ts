import { CancellationTokenSource, FileType, Uri, workspace } from 'vscode';
import { documentEndings, type FoundFiles, importableEndings } from '../../../server/src/protocol';

/**
 * What may be a document or be imported as one, and what says which of them git ignores. What begins with `~` Word keeps
 * beside a document that is open.
 */
const documents = `**/{${[
  ...documentEndings.map((ending) => `*.${ending}`),
  ...importableEndings.map((ending) => `[!~]*.${ending}`),
].join(',')},.gitignore}`;
const isDocument = new RegExp(
  `(?:\\.(?:${documentEndings.join('|')})|^[^~].*\\.(?:${importableEndings.join('|')})|^\\.gitignore)$`,
  'i',
);

/** Hidden folders and packages; what the user hides with `files.exclude` is left out too. */
const excluded = '**/{node_modules,.*}/**';
const isExcluded = /^(?:node_modules|\..*)$/;

/** Where the editor searches itself; elsewhere it leaves that to an extension, and waits for one without end. */
const searched = ['file', 'vscode-remote'];

/** So long an extension may take to search, in milliseconds. */
const patience = 5000;

/** Looking into a folder may mean to ask a server for it. */
const mostFolders = 500;

/**
 * The files in the folders that are open that may be documents, or be imported. A folder that nobody searches is looked
 * through, as far as that can be waited for.
 */
export async function findDocuments(): Promise<FoundFiles> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const others = folders.filter(({ scheme }) => !searched.includes(scheme));
  const found = await search(others.length > 0 ? patience : undefined);
  const unsearched = others.filter((folder) => !found.some((file) => isInside(file, folder)));
  const { files, isCutOff } = await lookThrough(unsearched);
  return { uris: [...found, ...files].map((uri) => uri.toString()), isCutOff };
}

/** What a search finds within so much time. */
async function search(time: number | undefined): Promise<readonly Uri[]> {
  const ending = new CancellationTokenSource();
  const found = workspace.findFiles(documents, excluded, undefined, ending.token);
  if (time === undefined) return found;
  const ended = new Promise<readonly Uri[]>((resolve) => {
    const timer = setTimeout(() => resolve([]), time);
    found.then(
      () => clearTimeout(timer),
      () => resolve([]),
    );
  });
  const first = await Promise.race([found, ended]);
  ending.cancel();
  return first;
}

/** Looks through folders and those in them, the ones at the top first. */
async function lookThrough(
  folders: readonly Uri[],
): Promise<{ readonly files: readonly Uri[]; readonly isCutOff: boolean }> {
  const files: Uri[] = [];
  let isCutOff = false;
  let rest = mostFolders;
  for (let level = folders; level.length > 0; ) {
    const now = level.slice(0, rest);
    if (now.length < level.length) isCutOff = true;
    rest -= now.length;
    const below: Uri[] = [];
    for (const content of await Promise.all(now.map(contentOf))) {
      if (content === undefined) isCutOff = true;
      for (const [place, type] of content ?? []) (type === FileType.Directory ? below : files).push(place);
    }
    level = below;
  }
  return { files, isCutOff };
}

/** The folders and the documents in a folder; `undefined` where it cannot be looked into. */
async function contentOf(folder: Uri): Promise<readonly (readonly [Uri, FileType])[] | undefined> {
  try {
    const content = await workspace.fs.readDirectory(folder);
    return content
      .filter(([name, type]) =>
        // What is a link besides may lead back to where one came from.
        type === FileType.Directory ? !isExcluded.test(name) : type & FileType.File && isDocument.test(name),
      )
      .map(([name, type]) => [Uri.joinPath(folder, name), type]);
  } catch {
    return undefined;
  }
}

function isInside(file: Uri, { scheme, authority, path }: Uri): boolean {
  return file.scheme === scheme && file.authority === authority && file.path.startsWith(`${path.replace(/\/$/, '')}/`);
}
