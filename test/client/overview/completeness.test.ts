import assert from 'node:assert/strict';
import { messagesIn } from '../../../client/src/messages';
import {
  getCompleteness,
  getNextOpenQuestion,
  getPreviousOpenQuestion,
} from '../../../client/src/overview/completeness';
import { getOverview } from '../../../server/src/features/overview';
import { parse } from '../../../server/src/parser/parse';
import type { Overview } from '../../../server/src/protocol';
import { companionOf } from '../../../server/src/workspace/comparison/companion';
import { parseMarkers } from '../../markers';

suite('Completeness', () => {
  test('all kinds of questions', () => {
    check('Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?', { total: 2, answered: 0, referred: 0, open: ['1', '2'] });
    check('Vraag 1\nKlopt dit?\nAntwoord\nJa.\nVraag 2\nWaarom?', { total: 2, answered: 1, referred: 0, open: ['2'] });
    check('Vraag 1\nKlopt dit?\nAntwoord\nJa.\nVraag 2\nWaarom?\nAntwoord\nZie antwoord vraag 1.', {
      total: 2,
      answered: 2,
      referred: 1,
      open: [],
    });
    check('Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\nAntwoord op vraag 1 en 2\nJa.', {
      total: 2,
      answered: 2,
      referred: 0,
      open: [],
    });
    check('Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\nMededeling\nDe vragen worden later beantwoord.', {
      total: 2,
      answered: 0,
      referred: 0,
      open: ['1', '2'],
    });
  });

  test('the introduction to sub-questions does not count', () => {
    const document = 'Vraag 1\nOver bruggen.\nVraag 1a\nWaar?\nAntwoord 1a\nHier.\nVraag 1b\nWanneer?';
    check(document, { total: 2, answered: 1, referred: 0, open: ['1b'] });
  });

  test('a question that is withdrawn does not count', () => {
    const document = 'Vraag 1\nWaar?\nAntwoord 1\nHier.\nVraag 2 (vervallen)\nVraag 3\nWanneer?';
    check(document, { total: 2, answered: 1, referred: 0, open: ['3'] });
  });

  test('what is answered in another document is answered', () => {
    const overview = getOverview(parse('Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?'));
    const elsewhere = overview.questions.map((question) => ({ ...question, state: 'elsewhere' as const }));
    const counts = (questions: Overview['questions']) => {
      const completeness = getCompleteness({ ...overview, questions });
      const { counts, countsInFull } = messagesIn('nl');
      return [counts(completeness), countsInFull(completeness)];
    };
    assert.deepEqual(counts(elsewhere), ['2/2 elders beantwoord', 'Beide vragen zijn elders beantwoord.']);
    const here = overview.questions.map((question) => ({ ...question, state: 'answered' as const }));
    assert.deepEqual(counts([...here, ...elsewhere.slice(1)]), [
      '3/3 beantwoord',
      'Alle 3 vragen zijn beantwoord, waarvan 1 elders.',
    ]);
  });

  test('no questions', () => {
    check('', { total: 0, answered: 0, referred: 0, open: [] });
  });

  test('the next open question', () => {
    const next = checkJump(getNextOpenQuestion);
    next('Be<|>gin.\n<|Vraag 1|>\nKlopt dit?\nVraag 2\nWaarom?');
    next('<|>Vraag 1\nKlopt dit?\n<|Vraag 2|>\nWaarom?');
    next('Vraag 1\nKlopt <|>dit?\nVraag 2\nWaarom?\nAntwoord 2\nDaarom.\n<|Vraag 3|>\nWie?');
    next('<|Vraag 1|>\nKlopt dit?\nVraag 2\nWaa<|>rom?');
    next('Vra<|>ag 1\nKlopt dit?\nAntwoord\nJa.');
  });

  test('an open question stands where its answer goes, if there is a place for that', () => {
    const next = checkJump(getNextOpenQuestion);
    next('<|>Vraag 1\nKlopt dit?\n\nAntwoord 1\n<|PM|>\n\nVraag 2\nWaarom?');
    next('Vraag 1\nKlopt dit?\n\nAntwoord 1\n<|>PM\n\nVraag 2\nWaarom?\n\nAntwoord 2\n<||>\n\nVraag 3\nWie?');
    const apart = 'Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n\n';
    next(`${apart}Antwoord 1\n<|>\n\nAntwoord 2\n<|PM|>`);
    next(`${apart}Antwoord 1\n<||>\n\nAntwoord 2\n<|>PM`);
    const previous = checkJump(getPreviousOpenQuestion);
    previous(`${apart}Antwoord 1\n<||>\n\nAntwoord 2\nP<|>M`);
    previous(`${apart}Antwoord 1\n<|>\n\nAntwoord 2\n<|PM|>`);
  });

  test('places for answers of which the questions stand in the other document', () => {
    const structure = parse('Antwoord 1\nJa.\n\nAntwoord 2\nPM\n\nAntwoord 3\n');
    const questions = parse('Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nVraag 4\nD?');
    const other = { uri: 'file:///vragen.txt', structure: questions, certainty: 'certain' as const };
    const completeness = getCompleteness(getOverview(structure, companionOf(structure, other)));
    const { counts } = messagesIn('nl');
    assert.equal(counts(completeness), '1/4 beantwoord, 1 ontbreekt');
    assert.deepEqual(
      completeness.open.map(({ number, state, selectionRange: { start } }) => [number, state, start.line]),
      [
        ['2', 'unwritten', 4],
        ['4', 'leftOut', 6],
        ['3', 'unwritten', 7],
      ],
    );
  });

  test('submitted questions that are put off and not repeated stand where that is said', () => {
    const structure = parse(
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nMededeling\nDe vragen 2 en 3 zal ik later beantwoorden.',
    );
    const questions = parse('Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nVraag 4\nD?');
    const other = { uri: 'file:///vragen.txt', structure: questions, certainty: 'certain' as const };
    const completeness = getCompleteness(getOverview(structure, companionOf(structure, other)));
    assert.equal(messagesIn('nl').counts(completeness), '1/4 beantwoord, 1 ontbreekt');
    assert.deepEqual(
      completeness.open.map(({ number, state, selectionRange: { start } }) => [number, state, start.line]),
      [
        ['4', 'leftOut', 0],
        ['2', 'deferred', 6],
        ['3', 'deferred', 6],
      ],
    );
  });

  test('the previous open question', () => {
    const previous = checkJump(getPreviousOpenQuestion);
    previous('<|Vraag 1|>\nKlopt dit?\nVraag 2\nWaa<|>rom?');
    previous('<|Vraag 1|>\nKlopt dit?\nVraag 2\nWaarom?\nAntwoord 2\nDaar<|>om.');
    previous('Vraag 1\nKlopt dit?\n<|Vraag 2|>\nWaarom?\n<|>Vraag 3\nWie?');
    previous('Vraag 1\nKlopt <|>dit?\n<|Vraag 2|>\nWaarom?');
    previous('<|Vraag 1|>\nKlopt <|>dit?');
    previous('Vraag 1\nKlopt dit?\nAntwoord\nJa.<|>');
  });
});

interface Counts {
  readonly total: number;
  readonly answered: number;
  readonly referred: number;
  readonly open: readonly string[];
}

function check(document: string, expected: Counts): void {
  const { open, elsewhere, leftOut, ...counts } = getCompleteness(getOverview(parse(document)));
  assert.deepEqual([elsewhere, leftOut], [0, 0]);
  assert.deepEqual({ ...counts, open: open.map(({ number }) => number) }, expected);
}

/** From the cursor the jump leads to the marked heading; without one it leads nowhere. */
function checkJump(jump: typeof getNextOpenQuestion): (marked: string) => void {
  return (marked) => {
    const { text, positions, ranges } = parseMarkers(marked);
    const [cursor] = positions;
    assert(cursor);
    const { open } = getCompleteness(getOverview(parse(text)));
    assert.deepEqual(jump(open, cursor)?.selectionRange, ranges[0]);
  };
}
