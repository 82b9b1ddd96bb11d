import assert from 'node:assert/strict';
import { isToBoth, numbersOfBoth } from '../../../server/src/parser/answers/toBoth';
import { pairsOf } from '../pairs';

suite('an answer to both questions', () => {
  test('by its heading', () => {
    for (const heading of [
      'Antwoord op beide vragen',
      'Antwoord beide vragen',
      'ANTWOORD BEIDE VRAGEN',
      'Gezamenlijk antwoord op de beide vragen:',
    ]) {
      assert.ok(isToBoth(heading), heading);
    }
    for (const heading of [
      undefined,
      'Antwoord',
      'Beide antwoorden',
      'Antwoord op de vragen',
      'Antwoord aan beiden samen',
      'Antwoord op allebeide vragen',
    ]) {
      assert.ok(!isToBoth(heading), heading);
    }
  });

  test('answers the last two of those above it, behind the answer before it', () => {
    const asked = new Set(['1', '2', '3']);
    assert.deepEqual(numbersOfBoth({ asked, answers: 3 }, ['1', '2', '3']), ['2', '3']);
    assert.deepEqual(numbersOfBoth({ asked, answers: 3 }, ['2', '2']), ['2']);
    assert.equal(numbersOfBoth({ asked, answers: 1 }, ['3']), undefined);
    assert.equal(numbersOfBoth({ asked, answers: 1 }, []), undefined);
  });

  test('answers the only two of a document that has no other answer', () => {
    const asked = new Set(['1', '2']);
    assert.deepEqual(numbersOfBoth({ asked, answers: 1 }, ['2']), ['1', '2']);
    assert.equal(numbersOfBoth({ asked, answers: 2 }, ['2']), undefined);
    assert.equal(numbersOfBoth({ asked: new Set(['1']), answers: 1 }, ['1']), undefined);
  });

  test('where it stands in a document', () => {
    const questions = ['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Vraag 3', 'C?'];
    assert.equal(pairsOf([...questions, 'Antwoord op beide vragen', 'Ja.', 'Antwoord 1', 'Nee.']), '1→9 2→7 3→7');
    assert.equal(
      pairsOf(['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'B?', 'Antwoord op beide vragen']),
      '1→3 2→7 unwritten',
    );
  });
});
