import type { Connection } from 'vscode-languageserver';
import {
  documentEndings,
  type FileContent,
  type FileParams,
  type FoundFiles,
  fileRequest,
  filesRequest,
} from '../protocol';

/** What may be documents, in a folder and in the folders below it. */
export const documentPattern = `**/*.{${documentEndings.join(',')}}`;

/** The files of the folder that is open in an editor, wherever they are kept. */
export interface Files {
  /** The addresses of the files that may be documents or be imported, and of every `.gitignore`, in some order. */
  list(folders: readonly string[]): Promise<readonly string[]>;
  /** Whether there may be more than were listed last, in folders that were not looked into. */
  readonly isCutOff?: boolean;
  /** The bytes of a file; `undefined` when it is there no more, or cannot be read. */
  read(uri: string, limit: number): Promise<Uint8Array | 'too-large' | undefined>;
}

/** Whether an address is that of rules by which git ignores files. */
export function isRules(uri: string): boolean {
  return uri.endsWith('/.gitignore');
}

/** The files as a client has them: also in a browser, where a server has no disk. */
export function createClientFiles(connection: Connection): Files {
  let isCutOff = false;
  return {
    get isCutOff() {
      return isCutOff;
    },
    list: async () => {
      const found = await connection.sendRequest<FoundFiles>(filesRequest);
      isCutOff = found.isCutOff;
      return found.uris;
    },
    read: async (uri, limit) => {
      const params: FileParams = { uri, limit };
      const content = await connection.sendRequest<FileContent | null>(fileRequest, params).catch(() => null);
      if (content === null) return undefined;
      return 'base64' in content ? bytesOf(content.base64) : 'too-large';
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
