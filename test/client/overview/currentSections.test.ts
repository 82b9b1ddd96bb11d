import assert from 'node:assert/strict';
import { getCurrentQuestions, getCurrentSections } from '../../../client/src/overview/currentSections';
import { getOverview } from '../../../server/src/features/overview';
import { parse } from '../../../server/src/parser/parse';
import { parseMarkers } from '../../markers';

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

  test('a question and its answer in one of several sets', () => {
    const set = 'Vraag 1\nA?\nVraag 2\nB?\nAntwoord 1 en 2\nJa.\n';
    check(`${set}<|Vraag 1\nC<|>?|>\n<|Antwoord\nNee.|>\nVraag 2\nD?`);
  });

  test('the question in which the cursor is, or all that are answered there', () => {
    checkQuestions('Vraag 1\nKlopt <|>dit?\nVraag 2\nWaarom?', ['1']);
    checkQuestions('Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\nAntwoord 1 en 2\nDaar<|>om.', ['1', '2']);
    checkQuestions('Vraag 1 en 2\nKlopt dit?\n\nWaa<|>rom?\n\nAntwoord 1 en 2\nDaarom.', ['2']);
    checkQuestions('Vraag 1 <|>en 2\nKlopt dit?\n\nWaarom?\n\nAntwoord 1 en 2\nDaarom.', ['1', '2']);
    checkQuestions('Vraag 1\nA?\n\nVraag 1<|>\nB?', ['1']);
    checkQuestions('Inlei<|>ding\n\nVraag 1\nA?', []);
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

/** The numbers of the questions at the cursor. */
function checkQuestions(marked: string, expected: readonly string[]): void {
  const { text, positions } = parseMarkers(marked);
  const [cursor] = positions;
  assert(cursor);
  assert.deepEqual(
    getCurrentQuestions(getOverview(parse(text)), cursor).map(({ number }) => number),
    expected,
  );
}
