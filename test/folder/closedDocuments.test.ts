import assert from 'node:assert/strict';
import { createClosedDocuments } from '../../server/src/folder/closedDocuments';

suite('closed documents', () => {
  test('are read once, until they are forgotten', async () => {
    const { documents, reads } = reading(['Vraag 1\nKlopt het?\n', 'Vraag 1\nIs dat zo?\n']);
    const first = await documents.get('a');
    assert.equal(await documents.get('a'), first);
    documents.forget('a');
    assert.notEqual(await documents.get('a'), first);
    assert.equal(reads(), 2);
  });
  test('are looked for again where they were not there before', async () => {
    const { documents } = reading([undefined, 'Vraag 1\nKlopt het?\n']);
    assert.equal(await documents.get('a'), undefined);
    assert.equal((await documents.get('a'))?.questions.length, 1);
  });
  test('are looked for again where they could not be read', async () => {
    const { documents } = reading([new Error('weg'), 'Vraag 1\nKlopt het?\n']);
    await assert.rejects(documents.get('a'));
    assert.equal((await documents.get('a'))?.questions.length, 1);
  });
});

/** Documents of which every reading gives the next of these texts. */
function reading(texts: readonly (string | Error | undefined)[]) {
  let count = 0;
  const documents = createClosedDocuments(async () => {
    const text = texts[count++];
    if (text instanceof Error) throw text;
    return text;
  });
  return { documents, reads: () => count };
}
