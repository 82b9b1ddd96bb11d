import assert from 'node:assert/strict';
import type { FileEvent } from 'vscode-languageserver';
import { changedDocuments } from '../../server/src/folder/changedDocuments';
import { parse } from '../../server/src/parser/parse';
import { createDocumentIndex } from '../../server/src/workspace/index/documentIndex';

const limits = { documents: 10, characters: 1000 };

suite('The documents that files changed', () => {
  test('are read anew where they stand in the folder', async () => {
    await check({ changed: ['map/een.va', 'elders/een.va'] }, ['map/een.va']);
  });

  test('are those in a folder of which alone is told', async () => {
    await check({ deleted: ['map/sub'] }, ['map/sub/twee.va', 'map/sub/drie.va']);
    await check({ made: ['map/nieuw'], onDisk: ['map/een.va', 'map/nieuw/vier.va'] }, ['map/nieuw/vier.va']);
  });

  test('are the texts too in which no questions were found', async () => {
    await check({ deleted: ['map/sub'], passedOver: 'map/sub/nota.txt' }, [
      'map/sub/twee.va',
      'map/sub/drie.va',
      'map/sub/nota.txt',
    ]);
  });

  test('are not those that git ignores, or that are no document', async () => {
    await check(
      { made: ['map/dist/vier.va', 'map/plan.docx'], onDisk: ['map/een.va'], ignored: 'map/dist/vier.va' },
      [],
    );
  });

  test('are no more than are read of a folder', async () => {
    const onDisk = Array.from({ length: 12 }, (_, number) => `map/nieuw/${number}.va`);
    await check({ made: ['map/nieuw'], onDisk }, onDisk.slice(0, limits.documents));
  });
});

interface Events {
  readonly made?: readonly string[];
  readonly changed?: readonly string[];
  readonly deleted?: readonly string[];
  readonly onDisk?: readonly string[];
  readonly ignored?: string;
  /** A text that was read too, and holds no question. */
  readonly passedOver?: string;
}

/** Three documents were read; told of files, which are to be read anew? */
async function check(
  { made = [], changed = [], deleted = [], onDisk = [], ignored, passedOver }: Events,
  expected: readonly string[],
): Promise<void> {
  const source = {
    tooLarge: new Set<string>(),
    importable: [],
    isCutOff: false,
    isIgnored: (uri: string) => uri === ignored,
    list: async () => [...onDisk],
    read: async (uri: string) => (uri === passedOver ? 'Geachte lezer,' : undefined),
  };
  const index = createDocumentIndex(source, limits);
  for (const uri of ['map/een.va', 'map/sub/twee.va', 'map/sub/drie.va']) index.open(uri, parse('Vraag 1\nWaarom?\n'));
  if (passedOver !== undefined) await index.reread(passedOver);
  const changes: FileEvent[] = [
    ...made.map((uri) => ({ uri, type: 1 as const })),
    ...changed.map((uri) => ({ uri, type: 2 as const })),
    ...deleted.map((uri) => ({ uri, type: 3 as const })),
  ];
  const isInside = (uri: string) => uri.startsWith('map/');
  assert.deepEqual(await changedDocuments(changes, { source, index, limits, isInside }), expected);
}
