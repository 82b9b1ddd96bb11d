import assert from 'node:assert/strict';
import { parse } from '../../server/src/parser/parse';
import { compareDocuments } from '../../server/src/workspace/comparison/comparison';
import { createDocumentIndex } from '../../server/src/workspace/index/documentIndex';
import { type GeneratedPair, generateFolder } from './generator';

suite('a folder of 10,000 documents', function () {
  // It takes some seconds, and more on a busy machine.
  this.timeout(240_000);

  const seed = Number(process.env.SEED ?? 2024);
  const { texts, pairs } = generateFolder(10_000, seed);
  const index = createDocumentIndex({
    list: async () => [...texts.keys()],
    read: async (uri) => texts.get(uri),
  });

  test('every document is read', async () => {
    assert.equal((await index.fill()).found, 10_000);
  });

  test(`all ${pairs.length} pairs are found, from both sides, and no others`, () => {
    const expected = new Map(
      pairs.flatMap(({ questions, answers }) => [
        [questions, answers],
        [answers, questions],
      ]),
    );
    const counts = { found: 0, missed: 0, wrong: 0 };
    for (const uri of texts.keys()) {
      const found = index.counterpartOf(uri)?.uri;
      if (found !== expected.get(uri)) counts[found === undefined ? 'missed' : 'wrong']++;
      else if (found !== undefined) counts.found++;
    }
    assert.deepEqual(counts, { found: 2 * pairs.length, missed: 0, wrong: 0 });
  });

  test('nearly all are certain', () => {
    const likely = pairs.filter(({ questions }) => index.counterpartOf(questions)?.certainty === 'likely');
    assert.ok(likely.length < pairs.length / 100, `${likely.length} are only likely`);
  });

  const different = pairs.filter(({ differing, leftOut }) => differing.length + leftOut.length > 0);
  const same = pairs.filter((pair) => !different.includes(pair)).filter((_, number) => number % 8 === 0);

  test(`each of the ${different.length} pairs with a difference has that one, and no other`, () => {
    for (const pair of different) assert.deepEqual(differencesIn(pair), [pair.differing, pair.leftOut], pair.answers);
  });

  test(`${same.length} of the pairs without a difference have none`, () => {
    for (const pair of same) assert.deepEqual(differencesIn(pair), [[], []], pair.answers);
  });

  /** The numbers of the questions that differ in the answers, and of those that the answers leave out. */
  function differencesIn({ questions, answers }: GeneratedPair) {
    const [structure, other] = [answers, questions].map((uri) => parse(texts.get(uri) ?? '')) as [Document, Document];
    const { shared, onlyThere } = compareDocuments(structure, {
      uri: questions,
      structure: other,
      certainty: 'certain',
    });
    return [
      shared.filter(({ differences }) => differences.length > 0).flatMap(({ here }) => here.numbers),
      onlyThere.flatMap(({ question }) => question.numbers),
    ];
  }
});

type Document = ReturnType<typeof parse>;
