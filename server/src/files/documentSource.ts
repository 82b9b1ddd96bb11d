import ignore, { type Ignore } from 'ignore';
import type { DocumentSource } from '../workspace/index/documentIndex';
import { decode } from './decode';
import { type Files, isRules } from './files';
import { ignoredByRules } from './ignoredByRules';
import { isImportable } from './importable';

/** The documents of the folder that is open in an editor. */
export interface FolderSource extends DocumentSource {
  /** The files that turned out to be too large, of those that were asked for. */
  readonly tooLarge: ReadonlySet<string>;
  /** The documents of which a text can be made, such as those of Word, as they were last listed. */
  readonly importable: readonly string[];
  /** Whether there may be more documents, in folders that were not looked into. */
  readonly isCutOff: boolean;
  /** Whether git ignores what stands at an address, and all that is in it, by the rules as they were last listed. */
  isIgnored(uri: string): boolean;
}

/** Reads the documents of some folders, in the order of their addresses, but for what git ignores there. */
export function createDocumentSource(
  files: Files,
  folders: readonly string[],
  /** The number of bytes from which on a file is not read. */
  largest: number,
): FolderSource {
  const tooLarge = new Set<string>();
  let isIgnored: (path: string) => boolean = () => false;
  let importable: readonly string[] = [];

  return {
    tooLarge,
    get importable() {
      return importable;
    },
    get isCutOff() {
      return files.isCutOff === true;
    },
    isIgnored: (uri) => isIgnored(pathOf(`${uri}/`)),
    async list() {
      const all = (await files.list(folders)).toSorted();
      isIgnored = await readRules(all.filter(isRules));
      const wanted = all.filter((uri) => !isRules(uri) && !isIgnored(pathOf(uri)));
      importable = wanted.filter(isImportable);
      return wanted.filter((uri) => !isImportable(uri));
    },
    async read(uri) {
      return isIgnored(pathOf(uri)) ? undefined : readFile(uri);
    },
  };

  async function readRules(all: readonly string[]): Promise<(path: string) => boolean> {
    const rules = new Map<string, Ignore>();
    for (const uri of all) {
      const text = await readFile(uri);
      if (text !== undefined) rules.set(pathOf(uri).slice(0, -'.gitignore'.length), ignore().add(text));
    }
    return ignoredByRules((folder) => rules.get(folder));
  }

  async function readFile(uri: string): Promise<string | undefined> {
    const bytes = await files.read(uri, largest);
    if (bytes === 'too-large') tooLarge.add(uri);
    else tooLarge.delete(uri);
    if (bytes === undefined || bytes === 'too-large') return undefined;
    const content = decode(bytes);
    return 'text' in content ? content.text : undefined;
  }
}

/** The steps of an address behind its scheme: `file:///map/een%20stuk.txt` is `map/een stuk.txt`. */
function pathOf(uri: string): string {
  const path = uri.replace(/^[\w+.-]+:\/*/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
