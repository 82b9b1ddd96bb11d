import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import { pairsOf } from '../pairs';

suite('words behind a dash', () => {
  const pair = (number: number, note: string, ...below: readonly string[]) => [
    `Vraag ${number}`,
    'A?',
    '',
    `Antwoord ${number} – ${note}`,
    ...below,
    '',
  ];

  test('are the answer where nothing is written below them', () => {
    for (const note of ['ja', 'nee', 'neen', 'geen', 'onbekend', 'zeventien', 'tweeënveertig']) {
      check([...pair(1, note), ...pair(2, note)], '1→4 2→9', [note, note]);
    }
    for (const note of [
      'geen, alle bruggen zijn open',
      'geen van de bruggen',
      'onbekend, dit wordt niet bijgehouden',
    ]) {
      check([...pair(1, note), ...pair(2, note)], '1→4 2→9', [note, note]);
    }
    check([...pair(1, 'ja, dat klopt.'), ...pair(2, 'nee.')], '1→4 2→9', ['ja, dat klopt.', 'nee.']);
  });

  test('are the answer where they say yes or no, with more below them', () => {
    check(pair(1, 'ja', 'Dat klopt.'), '1→4', ['ja\nDat klopt.']);
    check(pair(1, 'geen', 'Dat klopt.'), '1→4', ['geen\nDat klopt.']);
  });

  test('say how far a draft is', () => {
    const drafts = ['concept 12 nov', 'directie FEZ', 'nog af te stemmen', 'nog niet akkoord', 'versie 3', 'akkoord'];
    const others = [
      'gereed',
      'open',
      'vervallen',
      'juridisch',
      'nog onbekend',
      'geen input',
      'geen wijzigingen',
      'onbekend wie dit doet',
    ];
    for (const note of [...drafts, ...others]) {
      check(pair(1, note), '1→4 unwritten', ['']);
      check(pair(1, note, 'Ja.'), '1→4', ['Ja.']);
    }
  });

  test('say what is answered below them', () => {
    check(pair(1, 'kosten', 'Die zijn hoog.'), '1→4', ['Die zijn hoog.']);
    check(pair(1, 'kosten'), '1→4 unwritten', ['']);
    const title = ['Vraag 1', 'A?', 'Vraag 2', 'B?', '', 'Antwoord op de vragen 1 en 2 – kosten', ''];
    check([...title, 'Antwoord 1', 'Ja.', 'Antwoord 2', 'Nee.'], '1→8 2→10', ['Ja.', 'Nee.']);
  });
});

function check(lines: readonly string[], expected: string, texts: readonly string[]): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
  const structure = parse(lines.join('\n'));
  assert.deepEqual(
    structure.answers.map(({ body }) => textOf(structure, body)),
    texts,
  );
}
