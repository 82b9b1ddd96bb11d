import assert from 'node:assert/strict';
import { patternsInSources, readKnownPatterns, verdictOn } from './patterns';

suite('Regular expressions', () => {
  const patterns = patternsInSources();

  test('take no more than linear time', async function () {
    // A pattern that is not among the known ones takes seconds of thought; after many changes `npm run patterns` helps.
    this.timeout(300_000);
    const known = readKnownPatterns();
    const problems: string[] = [];
    for (const pattern of patterns.filter(({ written }) => !known.has(written))) {
      const problem = await verdictOn(pattern);
      if (problem !== undefined) problems.push(`${pattern.place} /${pattern.source}/${pattern.flags} ${problem}`);
    }
    assert.deepEqual(problems, []);
  });

  test('that read a document name the letters of Dutch and its neighbours, which takes less time to make ready', () => {
    const atStart = patterns.filter(({ place }) => /^server\/src\/(?:parser|diagnostics)\//.test(place));
    assert.deepEqual(
      atStart.filter(({ source }) => /\\p\{L/i.test(source)).map(({ place }) => place),
      [],
    );
  });

  test('are found where they are written and where they are put together', () => {
    const places = patterns.map(({ place }) => place);
    assert.ok(places.some((place) => /^server\/src\/parser\/headings\/headings\.ts:\d+$/.test(place)));
    assert.ok(places.includes('server/src/features/text/documentNumbers.ts'));
  });

  for (const [source, isLinear] of [
    ['^(?:a+)+$', false],
    [String.raw`\s*:\s*$`, false],
    [String.raw`(?<!x)\s*:\s*$`, false],
    [String.raw`(?<!\s)\s*:\s*$`, true],
    [String.raw`:\s*$`, true],
  ] as const) {
    test(`/${source}/ ${isLinear ? 'is' : 'is not'} one of them`, async () => {
      const problem = await verdictOn({ place: '', written: '', source, flags: '' });
      assert.equal(problem === undefined, isLinear, problem);
    });
  }
});
