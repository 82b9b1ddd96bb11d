import assert from 'node:assert/strict';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import type { Log, Result } from 'sarif';
import { sarifFormat } from '../../../server/src/cli/formats/sarif';
import { rules } from '../../../server/src/diagnostics/rules';
import { ruleTexts } from '../../../server/src/report/ruleTexts';
import { write } from './write';

const open = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nHoe lang al?\n';
const merged = 'Vraag 1\nKlopt dit?\n\nVraag 2\nEn dat?\n\n  Antwoord op vraag 1 en 2\nJa.\n';

// The schema has a pattern for languages that is no expression under the stricter flag `u`.
const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

suite('The report as SARIF', () => {
  test('a finding with its rule, place and fingerprint', async () => {
    assert.deepEqual(await resultsOf(open), [
      {
        ruleId: 'unanswered-question',
        ruleIndex: 0,
        level: 'warning',
        message: { text: 'Vraag 2 is nog niet beantwoord.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '0.txt', uriBaseId: 'ROOT' },
              region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 8 },
            },
          },
        ],
        partialFingerprints: { 'question/v1': 'unanswered-question/2:1' },
      },
    ]);
  });

  test('a region ends behind its last character', async () => {
    const [result] = await resultsOf(merged);
    const region = { startLine: 7, startColumn: 3, endLine: 7, endColumn: 27 };
    assert.deepEqual(result?.locations?.[0]?.physicalLocation?.region, region);
  });

  test('a line more above it does not make it another finding', async () => {
    const [before, after] = [await resultsOf(open), await resultsOf(`Aan de Kamer\n\n${open}`)];
    assert.deepEqual(fingerprintsOf(after), fingerprintsOf(before));
    assert.notDeepEqual(after, before);
  });

  test('findings on questions with the same number have fingerprints of their own', async () => {
    const doubled = 'Vraag 1\nWat?\n\nAntwoord 1\nDit.\n\nVraag 2\nHoe?\n\nVraag 2\nWie?\n\nVraag 2\nWaar?\n';
    const fingerprints = fingerprintsOf(await resultsOf(doubled));
    assert.ok(fingerprints.length > 2);
    assert.equal(new Set(fingerprints).size, fingerprints.length);
  });

  test('every rule is described, in the language of the report', async () => {
    for (const language of ['nl', 'en'] as const) {
      const { runs } = await logOf([open], { language });
      assert.deepEqual(
        runs[0]?.tool.driver.rules?.map(({ id, shortDescription, help }) => [id, shortDescription?.text, help?.text]),
        rules.map(({ code }) => [code, ruleTexts[code].description[language], ruleTexts[code].help[language]]),
      );
      assert.equal(runs[0]?.tool.driver.language, language);
      assert.equal(runs[0]?.columnKind, 'utf16CodeUnits');
    }
  });

  test('an address outside of the base, and a text without one', async () => {
    const file = await logOf([open], { addressOf: () => 'file:///elders/a.txt' });
    assert.deepEqual(artifactOf(file), { uri: 'file:///elders/a.txt' });
    const input = await logOf([open], { addressOf: () => undefined });
    assert.deepEqual(artifactOf(input), { description: { text: '0.txt' } });
  });

  test('without findings, and without documents', async () => {
    assert.deepEqual(await resultsOf('Vraag 1\nWat?\n\nAntwoord 1\nDit.\n'), []);
    assert.deepEqual((await logOf([])).runs[0]?.results, []);
  });
});

/** The log of these documents, which is valid. */
async function logOf(texts: readonly string[], options: Parameters<typeof write>[2] = {}): Promise<Log> {
  const documents = texts.map((text, index) => ({ path: `${index}.txt`, text }));
  const log: Log = JSON.parse(await write(sarifFormat, documents, options));
  assert.equal(isValid(log), true, JSON.stringify(isValid.errors));
  return log;
}

async function resultsOf(text: string): Promise<readonly Result[]> {
  return (await logOf([text])).runs[0]?.results ?? [];
}

function fingerprintsOf(results: readonly Result[]): readonly string[] {
  return results.flatMap(({ partialFingerprints = {} }) => Object.values(partialFingerprints));
}

function artifactOf({ runs: [run] }: Log): object | undefined {
  return run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
}
