import assert from 'node:assert/strict';
import { pairsOf } from '../pairs';

const asked = (...quotation: readonly string[]) => [
  'Vraag 1',
  'Kent u dit antwoord?',
  ...quotation,
  'Antwoord 1',
  'Ja.',
];
const others = ['Vraag 2', 'B?', 'Antwoord 2', 'Ja.', 'Vraag 3', 'C?', 'Antwoord 3', 'Nee.'];

suite('quotations that are slanting or bold', () => {
  test('where the numbers come again below', () => {
    const quoted = ['*Vraag 3*', '*Hoe lang?*', '*Antwoord 3*', '*Lang.*'];
    check([...asked(...quoted), ...others], '1→7 2→11 3→15');
    check([...asked('**Vraag 3**', 'Hoe lang?', '**Antwoord**', 'Lang.'), ...others], '1→7 2→11 3→15');
    check([...asked('_Vraag 3_', '_Hoe lang?_'), ...others], '1→5 2→9 3→13');
    check([...asked(), '*Antwoord 3*', '*Lang.*', ...others], '1→3 2→9 3→13');
    const second = ['*Vraag 2*', '*Hoe kort?*', '*Antwoord 2*', '*Kort.*'];
    check([...asked(...quoted, ...second), ...others], '1→11 2→15 3→19');
    check([...asked(...quoted), 'Vraag 2', 'B?', 'Vraag 3', 'C?'], '1→7 2→open 3→open');
  });

  test('not where they go on from the headings above', () => {
    check([...asked(), '*Vraag 2*', 'B?', '*Antwoord 2*', 'Ja.', ...others.slice(4)], '1→3 2→7 3→11');
    check([...asked(), '*Vraag 2*', 'B?', '*Antwoord 2*', 'Ja.', ...others], '1→3 2→7,11 2→7,11 3→15');
    check(['*Vraag 1*', 'A?', '*Vraag 2*', 'B?', ...asked(), ...others.slice(0, 4)], '1→7 2→11');
  });

  test('not where the numbers do not come again in the form of the others', () => {
    check([...asked(), '*Vraag 3*', 'C?', '*Antwoord 3*', 'Nee.', ...others.slice(0, 4)], '1→3 3→7 2→11');
    check(
      [...asked(), '**Vraag 3**', 'C?', 'Antwoord 3', 'Nee.', '**Vraag 2**', 'B?', 'Antwoord 2'],
      '1→3 3→7 2→11 unwritten',
    );
    check([...asked('*Vraag 3*', 'C?', '*Vraag 9*', 'D?'), ...others], '1→7 3→15 9→open 2→11 3→15');
    check([...asked(), '*Antwoord*', '*Lang.*', ...others], '1→3,5 2→9 3→13');
    check([...others, '*Vraag 2*', 'B?', '*Vraag 3*', 'C?'], '2→3 3→7');
    check([...asked('* Vraag 3', 'Hoe lang?'), ...others], '1→5 3→13 2→9 3→13');
  });

  test('not where they are more than a few', () => {
    const pair = (number: number) => [`*Vraag ${number}*`, 'A?', `*Antwoord ${number}*`, 'Ja.'];
    const quoted = [...pair(2), ...pair(3), ...pair(4)];
    check(
      [...asked(), '*Vraag 3*', 'C?', ...quoted.slice(0, 8), ...others],
      '1→3 3→13,21 2→9,17 3→13,21 2→9,17 3→13,21',
    );
  });
});

/** What each question has for an answer. */
function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}
