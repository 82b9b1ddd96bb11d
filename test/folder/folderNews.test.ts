import assert from 'node:assert/strict';
import { type Audience, createFolderNews } from '../../server/src/folder/folderNews';
import type { FolderCounterpart, FolderDocument } from '../../server/src/protocol';

const uri = 'file:///antwoorden.txt';
const questions = 'file:///vragen.txt';
const counterpart: FolderCounterpart = { uri: questions, name: 'vragen.txt', certainty: 'certain', ties: [] };

suite('news of a folder', () => {
  const alone = documentWith({});
  const paired = documentWith({ counterpart });
  const likely = documentWith({ counterpart: { ...counterpart, certainty: 'likely' } });

  test('nobody hears of what says the same', () => {
    check(alone, documentWith({}), 'nobody');
    check(undefined, undefined, 'nobody');
  });

  test('a document that is more or less complete concerns the list alone', () => {
    check(alone, documentWith({ open: 1 }), 'documents');
    check(paired, documentWith({ counterpart, open: 1 }), 'documents');
    check(undefined, alone, 'documents');
    check(alone, undefined, 'documents');
  });

  test('it concerns the document that belongs to it, where that is open', () => {
    check(paired, documentWith({ counterpart, open: 1 }), 'other', [questions]);
    check(paired, paired, 'nobody', [questions]);
  });

  test('a document that belongs to another one than before concerns both', () => {
    check(alone, paired, 'other');
    check(paired, alone, 'other');
    check(paired, undefined, 'other');
    check(paired, likely, 'other');
    check(paired, documentWith({ counterpart: { ...counterpart, uri: 'file:///andere.txt' } }), 'other');
  });

  test('what was said first counts, and is told once', () => {
    const news = createFolderNews(() => false);
    news.remember(uri, () => alone);
    news.remember(uri, () => documentWith({ open: 1 }));
    assert.equal(
      news.tell(() => alone),
      'nobody',
    );
    news.remember(uri, () => alone);
    assert.equal(
      news.tell(() => documentWith({ open: 1 })),
      'documents',
    );
    assert.equal(
      news.tell(() => documentWith({ open: 2 })),
      'nobody',
    );
    news.remember(uri, () => alone);
    news.forget();
    assert.equal(
      news.tell(() => documentWith({ open: 1 })),
      'nobody',
    );
  });
});

/** Checks who hears of a document that said one thing and now says another, given what is open. */
function check(
  before: FolderDocument | undefined,
  now: FolderDocument | undefined,
  audience: Audience,
  open: readonly string[] = [],
): void {
  const news = createFolderNews((other) => open.includes(other));
  news.remember(uri, () => before);
  assert.equal(
    news.tell(() => now),
    audience,
  );
}

function documentWith(told: Partial<FolderDocument>): FolderDocument {
  const counts = { questions: 5, answered: 5, referred: 0, elsewhere: 0, open: 0, deferred: 0, leftOut: 0, merged: 0 };
  return { uri, role: 'answers', ...counts, ...told };
}
