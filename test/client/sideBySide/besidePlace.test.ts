import assert from 'node:assert/strict';
import {
  chooseCounterpart,
  getFirstPlace,
  getMarked,
  getPlaceInView,
  mustReveal,
} from '../../../client/src/sideBySide/besidePlace';
import { getCounterpart } from '../../../server/src/features/counterpart';
import { getOverview } from '../../../server/src/features/overview';
import { parse } from '../../../server/src/parser/parse';
import type { Counterpart } from '../../../server/src/protocol';
import { parseMarkers } from '../../markers';

const merged = `<|Vraag 1
Klopt <|>dit?|>

<|Vraag 2
Waar<|>om?|>

<|Antwoord op vraag 1 en 2
D<|>aarom.|>

Vraag 3
W<|>ie?`;

suite('Side by side', () => {
  test('follows the cursor, and the window where the cursor is out of it', () => {
    const cursor = { line: 12, character: 3 };
    assert.deepEqual(getPlaceInView(cursor, [lines(10, 20)]), cursor);
    assert.deepEqual(getPlaceInView(cursor, [lines(2, 4), lines(12, 20)]), cursor);
    assert.deepEqual(getPlaceInView(cursor, [lines(20, 41)]), { line: 30, character: 0 });
    assert.deepEqual(getPlaceInView(cursor, [lines(2, 4), lines(20, 24)]), { line: 13, character: 0 });
    assert.deepEqual(getPlaceInView(cursor, []), cursor);
  });

  test('a question has its answer beside it, an open question nothing', () => {
    check([0], 'answer 1,2');
    check([3], undefined);
  });

  test('an answer has the question beside it from which the reader came', () => {
    check([0, 2], 'question 1');
    check([1, 2], 'question 2');
    check([0, 2, 1, 2], 'question 2');
    check([1, 2, 3, 2], 'question 2');
  });

  test('an answer has its first question beside it where the reader came from none of them', () => {
    check([2], 'question 1');
    check([2, 3, 2], 'question 1');
  });

  test('of an answer to several questions all are marked, where they stand in one document', () => {
    const { text, positions, ranges } = parseMarkers(merged);
    const [, , inAnswer] = positions;
    assert.ok(inAnswer);
    const counterparts = getCounterpart(parse(text), inAnswer);
    assert.deepEqual(getMarked(counterparts, counterparts[1]), ranges.slice(0, 2));
    assert.deepEqual(getMarked(counterparts, undefined), []);
    const elsewhere = { ...counterpart('question', 1, 2), uri: 'file:///vragen.txt' };
    assert.deepEqual(getMarked([...counterparts, elsewhere], elsewhere), [elsewhere.range]);
  });

  test('above all questions it shows the first that is answered', () => {
    const first = (text: string) => {
      const { positions, ...document } = parseMarkers(text);
      assert.ok(positions[0]);
      return getFirstPlace(getOverview(parse(document.text)), positions[0]);
    };
    const head = 'Vragen van het lid De Wit\n<|>\n';
    assert.deepEqual(first(`${head}Vraag 1\nWie?\n\nVraag 2\nWat?\n\nAntwoord 2\nDit.\n`), { line: 5, character: 0 });
    assert.deepEqual(first(`${head}Antwoord 2\nDit.\n`), { line: 2, character: 0 });
    assert.equal(first(`${head}Vraag 1\nWie?\n`), undefined);
    assert.equal(first('Vraag 1\nWie?\n<|>\nAntwoord\nIk.\n'), undefined);
  });

  test('the question that is shown stays, though the text above it grew', () => {
    const [, , inAnswer] = parseMarkers(merged).positions;
    assert.ok(inAnswer);
    const counterparts = getCounterpart(parse(parseMarkers(merged).text), inAnswer);
    const shown = counterparts[1];
    assert.ok(shown);
    const moved = { ...shown, range: lines(40, 41) };
    assert.equal(chooseCounterpart(counterparts, { cameFrom: undefined, shown: moved }), shown);
  });

  test('the window moves to show all of another counterpart', () => {
    const answer = counterpart('answer', 10, 14);
    const question = counterpart('question', 2, 4);
    assert.equal(mustReveal(answer, undefined, [lines(0, 9)]), true);
    assert.equal(mustReveal(answer, question, [lines(0, 12)]), true);
    assert.equal(mustReveal(answer, question, [lines(12, 30)]), true);
    assert.equal(mustReveal(answer, question, [lines(8, 14)]), false);
  });

  test('the window stays where some of the same counterpart is in it', () => {
    const answer = counterpart('answer', 10, 14);
    assert.equal(mustReveal(answer, answer, [lines(0, 10)]), false);
    assert.equal(mustReveal(answer, counterpart('answer', 11, 15), [lines(14, 40)]), false);
    assert.equal(mustReveal(answer, answer, [lines(0, 9)]), true);
    assert.equal(mustReveal(answer, answer, [lines(0, 9), lines(15, 20)]), true);
  });
});

/** A reader who is at these cursors of the merged answer, one after another, sees that beside the last one. */
function check(path: readonly number[], expected: string | undefined): void {
  const { text, positions } = parseMarkers(merged);
  const structure = parse(text);
  let cameFrom: (typeof positions)[number] | undefined;
  let shown: Counterpart | undefined;
  for (const step of path) {
    const place = positions[step];
    assert.ok(place);
    shown = chooseCounterpart(getCounterpart(structure, place), { cameFrom, shown });
    if (shown?.kind === 'answer') cameFrom = place;
  }
  assert.equal(shown && `${shown.kind} ${shown.numbers.join()}`, expected);
}

function counterpart(kind: Counterpart['kind'], first: number, last: number): Counterpart {
  return { kind, numbers: ['1'], range: lines(first, last), selectionRange: lines(first, first) };
}

/** The first up to the last line. */
function lines(first: number, last: number) {
  return { start: { line: first, character: 0 }, end: { line: last, character: 5 } };
}
