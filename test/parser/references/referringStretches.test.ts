import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { visitReferring } from '../../../server/src/parser/references/referringStretches';
import { digitsIn } from '../../../server/src/parser/text/digits';
import { startOfRow } from '../../../server/src/parser/text/rows';

suite('text that may refer to a number', () => {
  test('words that refer stand before the number', () => {
    for (const text of [
      'Dat staat in vraag 2.',
      'Zie de vragen 2 en 3.',
      'VRAAG 2',
      'Het antwoord  2',
      'De antwoorden 2',
      'De beantwoording 2',
      'Het antw. 2',
      'Zie vraag .2',
      'Zie vraag ,2',
      'Het antwoord op vraag 2',
      'Het antwoord op de 2',
      'Het antwoord op nr. 2',
      'De antwoorden bij nrs. 2',
      'De antwoorden van nr 2',
      'De antwoorden onder nummer 2',
      'De antwoorden aan nummers 2',
      'Op 3 mei kwam vraag 2.',
      'Van 3 en 4 mei, en van vraag 2.',
    ]) {
      check([text], '0');
    }
  });

  test('they may stand above it', () => {
    check(['2 is een antwoord.'], '0');
    check(['  2 is een antwoord.'], '0');
    check(['op 2 is een antwoord.'], '0');
    check(['.2 is een antwoord.'], '0');
  });

  test('none stand before it', () => {
    for (const text of [
      'Er zijn 2 bruggen.',
      'Zie bijlage 2.',
      'Een vraag over 2 bruggen.',
      'De aanvraagde 2',
      'Glas2',
      'vraag2',
      'Zie vraag x.2',
      'Zie de top 2',
      'Zie de opnr. 2',
      'Zie de nummerse 2',
      'Zie vraag-2',
      'Zie vraag. . 2',
      'Geen enkele vraag.',
      '',
    ]) {
      check([text], '');
    }
  });

  test('of several stretches, each once', () => {
    check(['Zie vraag 2.', 'Er zijn 2 bruggen.', 'Geen.', 'Zie vraag 2 en vraag 3.'], '0 3');
    check(['Geen.', '2', 'Er is 1 brug, en in 1 vraag.', 'Zie vraag 2.'], '1 3');
    check(['Er is 1 vraag.', 'Geen.'], '');
  });

  test('what is known to refer is gone over, with a number or without', () => {
    check(['Idem.', 'Er zijn 2 bruggen.', 'Zie vraag 2.'], '0 2', [0]);
    check(['Er zijn 2 bruggen.', 'Zie vraag 2.', 'Zie boven.'], '0 1 2', [0, 2]);
  });

  test('of a stretch that does not begin at the beginning of the text', () => {
    const { rows } = parse('Vraag 1\nZie vraag 2.\nZie 3.');
    const visited: number[] = [];
    const numerals = { digits: digitsIn(rows.text), referrals: new Map() };
    const stretches = [1, 2].map((first) => ({ first, start: startOfRow(rows, first), end: first + 1 }));
    visitReferring(rows, stretches, numerals, ({ first }) => visited.push(first));
    assert.deepEqual(visited, [1]);
    visitReferring(rows, [], numerals, ({ first }) => visited.push(first));
    assert.deepEqual(visited, [1]);
  });
});

/** Which of these lines are gone over, each a stretch of its own, where some are known to refer. */
function check(lines: readonly string[], expected: string, referrals: readonly number[] = []): void {
  const { rows } = parse(lines.join('\n'));
  const stretches = lines.map((_, first) => ({ first, start: startOfRow(rows, first), end: first + 1 }));
  const known = new Map(referrals.map((index) => [stretches[index], undefined] as const));
  const visited: number[] = [];
  visitReferring(
    rows,
    stretches,
    { digits: digitsIn(rows.text), referrals: known as Map<never, unknown> },
    ({ first }) => visited.push(first),
  );
  assert.equal(visited.join(' '), expected, lines.join('\n'));
}
