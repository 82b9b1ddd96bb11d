import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesFormat } from '../../../server/src/cli/formats/lines';
import { write } from './write';

const text = `Vraag 1
Klopt dit bericht?[1]

Vraag 2
Hoe lang al?

  Antwoord op vraag 1 en 2
Al een jaar.

Antwoord op vraag 12
Ja.

Vraag 3
Hoe nu verder?

[1] De Krant, 2021
[2] Het Blad, 2021
`;

const lines = `map/a b.txt:7:3: info: Dit antwoord geldt voor vraag 1 en 2. [merged-answer]
map/a b.txt:10:19: error: Vraag 12 bestaat niet in dit document. [unknown-question]
map/a b.txt:13:1: warning: Vraag 3 is nog niet beantwoord. [unanswered-question]
map/a b.txt:17:1: hint: Nergens staat een verwijzing naar voetnoot 2. [unused-footnote]
`;

suite('The report as lines', () => {
  test('each finding is a line with its place', async () => {
    assert.equal(await write(linesFormat, [{ path: 'map/a b.txt', text }]), lines);
  });

  test('without findings there are no lines', async () => {
    assert.equal(await write(linesFormat, [{ path: 'a.txt', text: 'Vraag 1\nWat?\n\nAntwoord 1\nDit.\n' }]), '');
  });

  test('the editor finds the findings in them', () => {
    const manifest = JSON.parse(readFileSync(join(__dirname, '../../../../package.json'), 'utf8'));
    const [{ pattern }] = manifest.contributes.problemMatchers;
    const { regexp, file, line, column, severity, message, code } = pattern;
    const found = lines
      .trimEnd()
      .split('\n')
      .map((text) => text.match(new RegExp(regexp)) ?? [])
      .map((parts) => [file, line, column, severity, message, code].map((group) => parts[group]));
    assert.deepEqual(found, [
      ['map/a b.txt', '7', '3', 'info', 'Dit antwoord geldt voor vraag 1 en 2.', 'merged-answer'],
      ['map/a b.txt', '10', '19', 'error', 'Vraag 12 bestaat niet in dit document.', 'unknown-question'],
      ['map/a b.txt', '13', '1', 'warning', 'Vraag 3 is nog niet beantwoord.', 'unanswered-question'],
      ['map/a b.txt', '17', '1', 'hint', 'Nergens staat een verwijzing naar voetnoot 2.', 'unused-footnote'],
    ]);
  });
});
