import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { pairsOf } from '../pairs';

suite('headings of questions that an answer mentions', () => {
  const pair = (number: number, ...answer: readonly string[]) => [
    `${number}. Hoe zit dat met de cijfers?`,
    '',
    `Antwoord ${number}:`,
    ...answer,
    '',
  ];
  const mention = ['Het ging om deze vraag uit de enquête.', '', 'Vraag 12: Hoe oud bent u?'];

  test('are text where the questions of the document have a number alone', () => {
    const lines = [...pair(1, 'Ja.'), ...pair(2, ...mention), ...pair(3, 'Nee.')];
    assert.equal(pairsOf(lines), '1→3 2→8 3→15');
    assert.equal(parse(lines.join('\n')).layout, 'numbers');
    assert.equal(pairsOf([...pair(1, ...mention), ...pair(2, 'Ja.'), ...pair(3, 'Nee.')]), '1→3 2→10 3→15');
    assert.equal(pairsOf([...pair(1, 'Ja.'), ...pair(2, 'Ja.'), ...pair(3, ...mention)]), '1→3 2→8 3→13');
    const part = ['Vraag 2a', 'De gemeente.'];
    assert.equal(pairsOf([...pair(1, 'Ja.'), ...pair(2, ...part), ...pair(3, 'Nee.')]), '1→3 2→8 3→14');
  });

  test('are those of the document where an answer stands below one, a question above, or few have a number', () => {
    const asked = [...pair(1, 'Ja.'), ...pair(2, ...mention, '', 'Antwoord 12', 'Tien.'), ...pair(3, 'Nee.')];
    assert.match(pairsOf(asked), /12→/);
    const above = [...pair(1, 'Ja.'), ...pair(2, 'Ja.').slice(0, 2), 'Vraag 12', 'B?', '', ...pair(3, 'Nee.')];
    assert.match(pairsOf(above), /12→/);
    assert.match(pairsOf([...pair(1, ...mention), ...pair(2, 'Ja.')]), /12→/);
    const rest = ['Antwoord 1', 'Ja.', '', 'Vraag 2', 'B?', '', 'Vraag 3', 'C?', '', 'Antwoord 3', 'Nee.'];
    assert.equal(pairsOf(rest), '2→open 3→10');
  });
});
