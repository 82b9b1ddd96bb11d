import assert from 'node:assert/strict';
import { likelyOthers } from '../../server/src/cli/likelyOthers';
import { parse } from '../../server/src/parser/parse';
import { printOf } from '../../server/src/workspace/documents/documentPrint';

const bridge = ['Wie betaalt de nieuwe brug?', 'Wanneer gaat de brug weer open?', 'Hoe hoog wordt de brug?'];
const school = ['Hoeveel scholen gaan er dicht?', 'Wie betaalt de nieuwe brug?', 'Waarom is dat zo?'];

suite('which files probably belong to each other', () => {
  test('questions, and the answers that repeat most of them', () => {
    check({ vragen: submitted(bridge), antwoorden: answered(bridge.slice(1)), school: answered(school) }, [
      'vragen → antwoorden',
      'antwoorden → vragen',
      'school → ',
    ]);
  });

  test('not two copies of the same questions', () => {
    check({ een: submitted(bridge), twee: submitted(bridge) }, ['een → ', 'twee → ']);
  });

  test('not what has other questions, or none', () => {
    check({ vragen: submitted(bridge), school: answered(school), leeg: 'Geachte voorzitter,' }, [
      'vragen → ',
      'school → ',
      'leeg → ',
    ]);
  });
});

function check(texts: Readonly<Record<string, string>>, expected: readonly string[]): void {
  const files = Object.keys(texts).map((name) => ({ path: name, file: name, isNamed: true }));
  const prints = new Map(files.map((file) => [file, printOf(parse(texts[file.path] ?? ''))]));
  const likelyOther = likelyOthers(prints);
  assert.deepEqual(
    files.map((file) => `${file.path} → ${likelyOther(file)?.path ?? ''}`),
    expected,
  );
}

function submitted(questions: readonly string[]): string {
  return questions.map((question, index) => `Vraag ${index + 1}\n${question}\n`).join('\n');
}

function answered(questions: readonly string[]): string {
  return questions
    .map((question, index) => `Vraag ${index + 1}\n${question}\n\nAntwoord ${index + 1}\nDat is bekend.\n`)
    .join('\n');
}
