import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';

/** The files with which the folder begins, by name; the bundle has them. */
declare const beginning: Readonly<Record<string, string>>;

/** What VS Code has not settled yet: with this, `workspace.findFiles` finds files in a folder that is on no disk. */
interface SearchableWorkspace {
  registerFileSearchProvider(
    scheme: string,
    provider: { provideFileSearchResults(): Promise<readonly Uri[]> },
  ): Disposable;
}

const scheme = 'vscode-vfs';
const authority = 'memory';
const root = '/documents';

/** An extension with a folder that is on no disk, as that of a repository on github.dev. */
export function activate(context: ExtensionContext): void {
  const files = new Map(
    Object.entries(beginning).map(([name, text]) => [`${root}/${name}`, new TextEncoder().encode(text)]),
  );
  const searchable = workspace as unknown as SearchableWorkspace;
  context.subscriptions.push(
    workspace.registerFileSystemProvider(scheme, createFileSystem(files)),
    searchable.registerFileSearchProvider(scheme, {
      provideFileSearchResults: async () => [...files.keys()].map((path) => Uri.from({ scheme, authority, path })),
    }),
  );
}

function createFileSystem(files: Map<string, Uint8Array>): FileSystemProvider {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const isFolder = (path: string) => [...files.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => {}),
    stat: (uri): FileStat => {
      const bytes = files.get(uri.path);
      if (bytes !== undefined) return { type: FileType.File, ctime: 0, mtime: 0, size: bytes.length };
      if (isFolder(uri.path)) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      throw FileSystemError.FileNotFound(uri);
    },
    readDirectory: ({ path }) => {
      const inside = [...files.keys()].filter((file) => file.startsWith(`${path}/`));
      const names = new Set(inside.map((file) => file.slice(path.length + 1).split('/')[0] ?? ''));
      return [...names].map((name) => [name, isFolder(`${path}/${name}`) ? FileType.Directory : FileType.File]);
    },
    readFile: (uri) => {
      const bytes = files.get(uri.path);
      if (bytes === undefined) throw FileSystemError.FileNotFound(uri);
      return bytes;
    },
    writeFile: (uri, bytes) => {
      const type = files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
      files.set(uri.path, bytes);
      changed.fire([{ type, uri }]);
    },
    delete: (uri) => {
      files.delete(uri.path);
      changed.fire([{ type: FileChangeType.Deleted, uri }]);
    },
    // A folder is there when something is in it.
    createDirectory: () => {},
    rename: (uri, target) => {
      const bytes = files.get(uri.path);
      if (bytes === undefined) throw FileSystemError.FileNotFound(uri);
      files.delete(uri.path);
      files.set(target.path, bytes);
      changed.fire([
        { type: FileChangeType.Deleted, uri },
        { type: FileChangeType.Created, uri: target },
      ]);
    },
  };
}
