import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runIn } from '../cli/runIn';
import { withFiles } from '../cli/temporaryFolder';

const page = readFileSync(resolve(__dirname, '../../../docs/command-line.md'), 'utf8');

const [first, second] = [
  'Vraag 1\nHoeveel scholen doen er mee aan de proef met digitale examens?\n',
  '\nVraag 2\nWie betaalt de kosten van de examens die de scholen afnemen?\n',
];
const third = '\nVraag 3\nDeelt u de zorg over de veiligheid van deze digitale examens?\n';
const files = {
  'vragen.txt': `Kamervraag 2024Z01234\n\nBetreft: Een proef met examens\n\n${first}${second}${third}`,
  'antwoord.txt': `${first}${second}\nAntwoord op vraag 1 en 2\nTien. De gemeente.\n`,
  'zonder koppen.txt': ' • Vraag 1\n  Wat?\n\n  Dit.\n\n • Vraag 2\n  Hoe?\n\n  Zo.\n',
};

suite('The JSON of the command line', () => {
  test('has what the example shows, in the same kinds of values, and nothing else', async () => {
    const [, example = ''] = /```json\n(\{\n {2}"version"[\s\S]*?)```/.exec(page) ?? [];
    assert.deepEqual(
      kindsIn(await outputOf('check', '--format', 'json', '--fail-on', 'never', '.')),
      kindsIn(JSON.parse(example)),
    );
  });

  test('of two documents has what the page names, and nothing else', async () => {
    const [sentence = ''] = /`--format json` gives an object[\s\S]*?\n\n/.exec(page) ?? [];
    const named = new Set([...sentence.matchAll(/`([a-zA-Z]+)`/g)].map(([, name]) => name));
    const report = await outputOf('pair', '--format', 'json', 'vragen.txt', 'antwoord.txt');
    const names = Object.keys(report);
    assert.deepEqual(
      names.filter((name) => !named.has(name)),
      [],
    );
    const others = [...named].filter((name) => name !== undefined && !names.includes(name));
    assert.deepEqual(others, ['certain', 'likely', 'null', 'differences']);
  });
});

async function outputOf(...words: readonly string[]): Promise<object> {
  let output = '';
  await withFiles(files, async (folder) => {
    ({ output } = await runIn(folder, ...words));
  });
  return JSON.parse(output);
}

/** Each place in a value, with the kinds of values that stand there: `documents[].title: null, string`. */
function kindsIn(value: unknown): readonly string[] {
  const kinds = new Map<string, Set<string>>();
  const visit = (place: string, part: unknown): void => {
    const kind = part === null ? 'null' : Array.isArray(part) ? 'list' : typeof part;
    kinds.set(place, (kinds.get(place) ?? new Set()).add(kind));
    if (Array.isArray(part)) for (const item of part) visit(`${place}[]`, item);
    else if (part !== null && typeof part === 'object')
      for (const [name, item] of Object.entries(part)) visit(`${place}.${name}`, item);
  };
  visit('', value);
  return [...kinds].map(([place, found]) => `${place}: ${[...found].sort().join(', ')}`).sort();
}
