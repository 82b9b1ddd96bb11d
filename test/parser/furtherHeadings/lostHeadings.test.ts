import assert from 'node:assert/strict';
import { pairsOf } from '../pairs';

const first = ['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', ''];
const lost = ['Waarom is dat zo?', ''];

suite('questions that lost their heading', () => {
  test('a paragraph that asks above an answer to a question that is nowhere put', () => {
    check([...first, ...lost, 'Antwoord 2', 'Nee.'], '1→3 2→8');
    check([...first, 'Een bericht. Waarom', 'is dat zo?', '', 'Antwoord 2', 'Nee.'], '1→3 2→9');
    check([...first, 'Dit klopt.', '', ...lost, 'Antwoord 2', 'Nee.'], '1→3 2→10');
    check([...first, ...lost, 'Antwoord 2', 'Nee.', 'Vraag 3', 'C?', 'Antwoord 3', 'Soms.'], '1→3 2→8 3→12');
    check([...first, ...lost, 'Antwoord 2', 'Nee.', '', ...lost, 'Antwoord 3', 'Soms.'], '1→3 2→8 3→13');
    check([...first, ...lost, 'Antwoord 5', 'Nee.', 'Vraag 9', 'C?'], '1→3 5→8 9→open');
    check(['Vraag 2', 'A?', 'Antwoord 2', 'Ja.', '', ...lost, 'Antwoord 3', 'Ja.'], '2→3 3→8');
  });

  test('a text that does not ask, or that is all there is below a heading', () => {
    check([...first, 'Zo is het.', '', 'Antwoord 2', 'Nee.'], '1→3');
    check([...first, 'waarom is dat zo?', '', 'Antwoord 2', 'Nee.'], '1→3');
    check([...first, ...lost, 'Zo is het.', '', 'Antwoord 2', 'Nee.'], '1→3');
    check(['Vraag 1', 'A?', 'Antwoord 1', ...lost, 'Antwoord 2', 'Nee.'], '1→3');
    check(['Vraag 1', ...lost, 'Antwoord 2', 'Nee.'], '1→open');
    check(['Vraag 1', 'Antwoord 2', 'Nee.'], '1→open');
  });

  test('an answer to a question that is put, elsewhere, or to several', () => {
    check([...first, ...lost, 'Antwoord 1', 'Nee.'], '1→3,8');
    check([...first, ...lost, 'Antwoord 2', 'Nee.', 'Vraag 2', 'C?'], '1→3 2→8');
    check(['Vraag 2', 'A?', 'Antwoord 2', 'Ja.', '', ...lost, 'Antwoord 1', 'Nee.'], '2→3');
    check([...first, ...lost, 'Antwoord 4', 'Nee.', 'Vraag 3', 'C?'], '1→3 3→open');
    check([...first, ...lost, 'Antwoord 3', 'Nee.', 'Vraag 4', 'C?', 'Vraag 2', 'D?'], '1→3 4→open 2→open');
    check([...first, ...lost, 'Antwoord 2 en 3', 'Nee.'], '1→3');
    check([...first, ...lost, 'Antwoord', 'Nee.'], '1→3,8');
    check([...first, ...lost, 'Antwoord 2,', '3 en 4', 'Nee.'], '1→3');
    check(['Antwoord 1', 'Ja.', '', ...lost, 'Antwoord 2', 'Nee.'], '');
    check([...first, ...lost, 'Toelichting:', 'Geen.'], '1→3');
    check(['Er is geld.', '', ...lost, 'Antwoord 1', 'Nee.', 'Vraag 2', 'B?'], '2→open');
    check(['Brief', 'Er is geld.', '', ...lost, 'Antwoord 1', 'Nee.', 'Vraag 2', 'B?'], '1→6 2→open');
    check([...first, ...lost, 'Vraag 1', 'A?', 'Antwoord 2', 'Nee.'], '1→3 1→3');
  });
});

/** What each question has for an answer: the lines, from 1, or how it stands. */
function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}
