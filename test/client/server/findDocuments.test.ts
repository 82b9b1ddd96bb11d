import { editor } from '../vscodeModule';

/** A place as the editor has it, as far as it is asked for here. */
interface Place {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

const FileType = { File: 1, Directory: 2, SymbolicLink: 64 };

class Uri implements Place {
  readonly scheme: string;
  readonly authority = 'a';
  readonly path: string;

  constructor(scheme: string, path: string) {
    this.scheme = scheme;
    this.path = path;
  }

  static joinPath({ scheme, path }: Place, name: string): Uri {
    return new Uri(scheme, `${path}/${name}`);
  }

  toString(): string {
    return `${this.scheme}:${this.path}`;
  }
}

class CancellationTokenSource {
  readonly token = {};
  cancel(): void {}
}

Object.assign(editor, { FileType, Uri, CancellationTokenSource });

import assert from 'node:assert/strict';
import type { FoundFiles } from '../../../server/src/protocol';

/** The content of a folder: `undefined` for a file, `'link'` for a link, `'locked'` for what may not be looked into. */
interface Content {
  readonly [name: string]: Content | undefined | 'link' | 'locked';
}

interface Case {
  readonly scheme: string;
  /** What a search finds. */
  readonly searched: readonly string[];
  readonly content: Content | 'locked';
}

const folder: Content = { 'brief.txt': undefined, oud: { 'Brief.KAMERVRAGEN': undefined, 'foto.png': undefined } };

suite('Finding the files of the folder', () => {
  test('a folder on the disk is searched by the editor alone', () =>
    check({ scheme: 'file', searched: [], content: folder }, { uris: [], isCutOff: false }));

  test('a folder that an extension searches', () =>
    check(
      { scheme: 'elders', searched: ['/map/brief.txt'], content: folder },
      { uris: ['elders:/map/brief.txt'], isCutOff: false },
    ));

  test('a folder in which nothing is searched is looked through', () =>
    check(
      { scheme: 'elders', searched: [], content: folder },
      { uris: ['elders:/map/brief.txt', 'elders:/map/oud/Brief.KAMERVRAGEN'], isCutOff: false },
    ));

  test('and the rules of git and what can be imported are found, but no hidden folder, package or link', () =>
    check(
      {
        scheme: 'elders',
        searched: [],
        content: {
          '.gitignore': undefined,
          'a.MD': undefined,
          'brief.docx': undefined,
          '~$brief.docx': undefined,
          '.git': { 'a.txt': undefined },
          node_modules: { 'a.md': undefined },
          'rondje.va': 'link',
          rondje: 'link',
        },
      },
      { uris: ['elders:/map/.gitignore', 'elders:/map/a.MD', 'elders:/map/brief.docx'], isCutOff: false },
    ));

  test('that a folder cannot be looked into is known', () =>
    check(
      { scheme: 'elders', searched: [], content: { 'a.va': undefined, dicht: 'locked' } },
      { uris: ['elders:/map/a.va'], isCutOff: true },
    ));

  test('and so are too many folders', () => {
    const folders = Array.from({ length: 600 }, (_, index) => [`map ${index}`, { 'a.va': undefined }] as const);
    return findIn({ scheme: 'elders', searched: [], content: Object.fromEntries(folders) }).then((found) => {
      assert.deepEqual([found.uris.length, found.isCutOff], [499, true]);
    });
  });
});

async function check(one: Case, expected: FoundFiles): Promise<void> {
  assert.deepEqual(await findIn(one), expected);
}

async function findIn({ scheme, searched, content }: Case): Promise<FoundFiles> {
  const contentAt = (path: string) =>
    path
      .split('/')
      .slice(2)
      .reduce<Content[string]>((inside, name) => (typeof inside === 'object' ? inside[name] : undefined), content);
  editor.workspace = {
    workspaceFolders: [{ uri: new Uri(scheme, '/map') }],
    findFiles: async () => searched.map((path) => new Uri(scheme, path)),
    fs: {
      readDirectory: async ({ path }: Place) => {
        const inside = contentAt(path);
        if (typeof inside !== 'object') throw new Error('NoPermissions');
        return Object.entries(inside).map(([name, one]) => [name, typeOf(one)]);
      },
    },
  };
  const { findDocuments } = await import('../../../client/src/server/findDocuments.js');
  return findDocuments();
}

function typeOf(content: Content[string]): number {
  if (content === undefined) return FileType.File;
  return content === 'link' ? FileType.Directory + FileType.SymbolicLink : FileType.Directory;
}
