import assert from 'node:assert/strict';
import { pairsOf } from '../pairs';

const introduction = 'Het kabinet heeft toen geantwoord:';
const repeated = ['Antwoord 1: 10 miljoen.', 'Antwoord 2: het Rijk.', 'Antwoord 3: in 2025.'];
const first = ['Vraag 1', 'Klopt dit?', 'Antwoord 1', 'Toen vroeg de commissie:', '1. Wat zijn de kosten?', ''];
const others = ['Vraag 2', 'Hoe?', 'Antwoord 2', 'Zo.', 'Vraag 3', 'Wie?', 'Antwoord 3', 'Ik.'];

suite('earlier answers that an answer repeats', () => {
  test('behind a colon, where each number has an answer below its question', () => {
    check([...first, introduction, '', ...repeated, '', ...others], '1→3 2→15 3→19');
    check([...first, introduction, 'Antwoord 3', 'In 2025.', ...others], '1→3 2→12 3→16');
    check(['Vraag 1', 'A?', `Antwoord 1: ${introduction}`, ...repeated, ...others], '1→3 2→9 3→13');
    check(['Vraag 1', 'A?', 'Antwoord', introduction, ...repeated, ...others], '1→3 2→10 3→14');
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 1 en 2', introduction, ...repeated.slice(0, 2)], '1→5 2→5');
    check([...others, 'Vraag 4', 'D?', 'Antwoord 4', introduction, ...repeated.slice(1)], '2→3 3→7 4→11');
  });

  test('not where nothing introduces them', () => {
    check(['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', 'Antwoord 2', 'Nee.', ...others], '1→3 2→5,9 3→13');
    check(['Vraag 1', 'A?', 'Antwoord 1:', 'Antwoord 2:', 'Nee.', ...others], '1→3 unwritten 2→4,8 3→12');
  });

  test('not where one of them is the only answer to its question', () => {
    check([...first, introduction, ...repeated, ...others.slice(0, 6)], '1→3,8 2→9,13 3→10');
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 1', 'Dit:', 'Antwoord 2', 'Dat.'], '1→5 2→7');
    check(['Vraag 1 en 2', 'A? B?', 'Antwoord 1', 'Dit:', 'Antwoord 2', 'Dat.'], '1→3 2→5');
    check(['Vraag 1', 'A?', 'Antwoord 1', 'Dit:', 'Antwoord', 'Dat.'], '1→3,5');
  });

  test('not where the numbering begins anew', () => {
    const set = ['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 2', 'Dit:', 'Antwoord 1', 'Dat.'];
    const next = ['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'B?', 'Antwoord 2', 'Nee.'];
    check([...set, ...next], '1→7 2→5 1→11 2→15');
  });
});

/** What each question has for an answer. */
function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}
