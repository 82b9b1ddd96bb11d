import assert from 'node:assert/strict';
import { getCurrentSections } from '../../client/src/currentSections';
import { getOverview } from '../../server/src/features/overview';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

suite('Current sections', () => {
  test('a question and its answer', () => {
    check('<|Vraag 1\nKlopt <|>dit?|>\n<|Antwoord\nJa.|>\nVraag 2\nWaarom?\nAntwoord\nDaarom.');
    check('<|Vraag 1\nKlopt dit?|>\n<|Antwoord\nJ<|>a.|>\nVraag 2\nWaarom?\nAntwoord\nDaarom.');
    check('Vraag 1\nKlopt dit?\nAntwoord\nJa.\n<|<|>Vraag 2\nWaarom?|>\n<|Antwoord\nDaarom.|>');
  });

  test('an answer that stands far from its question', () => {
    check('<|Vraag 1\nKlopt <|>dit?|>\nVraag 2\nWaarom?\nAntwoord 2\nDaarom.\n<|Antwoord 1\nJa.|>');
  });

  test('an answer to several questions', () => {
    check('<|Vraag 1\nKlopt dit?|>\n<|Vraag 2\nWaarom?|>\n<|Antwoord op vraag 1 en 2\nDaar<|>om.|>\nVraag 3\nWie?');
    check('<|Vraag 1\nKlopt <|>dit?|>\nVraag 2\nWaarom?\n<|Antwoord op vraag 1 en 2\nDaarom.|>\nVraag 3\nWie?');
  });

  test('several questions under one heading', () => {
    check('<|Vraag 1 en 2\nKlopt dit<|>?\n\nWaarom?|>\n<|Antwoord 1 en 2\nJa.|>\nVraag 3\nWie?');
  });

  test('the blank lines below a section', () => {
    check('<|Vraag 1\nKlopt dit?|>\n<|>\n<|Antwoord\nJa.|>\n\nVraag 2\nWaarom?');
    check('<|Vraag 1\nKlopt dit?|>\n\n<|Antwoord\nJa.|>\n<|>\nVraag 2\nWaarom?');
  });

  test('nothing above the first question', () => {
    check('Vragen van het lid<|> Smit\n\nVraag 1\nKlopt dit?');
    check('<|>');
  });
});

/** The marked sections, and no others, belong to the question at the cursor. */
function check(marked: string): void {
  const { text, positions, ranges } = parseMarkers(marked);
  const [cursor] = positions;
  assert(cursor);
  const lines = getCurrentSections(getOverview(parse(text)), cursor).map(
    ({ start, end }) => `${start.line}-${end.line}`,
  );
  assert.deepEqual([...new Set(lines)].sort(), ranges.map(({ start, end }) => `${start.line}-${end.line}`).sort());
}
