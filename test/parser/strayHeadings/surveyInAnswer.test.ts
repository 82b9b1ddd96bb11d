import assert from 'node:assert/strict';
import { pairsOf } from '../pairs';

suite('a survey in an answer', () => {
  const survey = ['Vraag 1: Hoe oud bent u?', 'Vraag 2: Waar woont u?', ''];

  test('is text in a document with bare numbers', () => {
    const introduced = ['1. Wat is gevraagd?', '', 'Antwoord: De vragen luidden:', ...survey];
    check([...introduced, '2. Wie deden mee?', '', 'Antwoord: Velen.'], '1→3 2→9');
    const below = ['1', 'Wat is gevraagd?', '', 'Antwoord', 'De vragen luidden:', '', ...survey, 'Dat is al.', ''];
    check([...below, '2', 'Wie deden mee?', '', 'Antwoord', 'Velen.'], '1→4 2→15');
    check(introduced, '1→3');
  });

  test('are the questions of the document where it has no such numbers, or nothing says that they are listed', () => {
    check(['Antwoord: Hierbij de antwoorden:', ...survey, 'Antwoord 1', 'Ja.'], '1→5 2→open');
    check(['1 mei 2024', 'Antwoord: Hierbij de antwoorden:', ...survey, 'Antwoord 1', 'Ja.'], '1→6 2→open');
    check(['1. Inleiding', 'Antwoord: Hierbij de antwoorden.', ...survey, 'Antwoord 1', 'Ja.'], '1→6 2→open');
    const own = ['Vraag 3', 'B?', 'Antwoord 3', 'Ja.'];
    check(['1. Inleiding', 'Antwoord: Hierbij de antwoorden:', ...survey, ...own], '1→open 2→open 3→8');
  });
});

function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}
