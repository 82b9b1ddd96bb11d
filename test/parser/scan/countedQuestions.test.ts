import assert from 'node:assert/strict';
import { pairsOf } from '../pairs';

suite('questions that say how many there are', () => {
  test('behind a slash, in a document that has no others', () => {
    assert.equal(pairsOf(['Vraag 1/12', 'A?', 'Antwoord', 'Ja.', 'Vraag 2/12', 'B?', 'Antwoord', 'Nee.']), '1→3 2→7');
    assert.equal(pairsOf(['Vraag 1/3', 'A?', 'Vraag 2/3', 'B?', 'Vraag 3/3', 'C?']), '1→open 2→open 3→open');
    assert.equal(pairsOf(['Vraag 1/2', 'A?', 'Antwoord 1', 'Ja.', 'Vraag 2/2', 'B?', 'Antwoord 2', 'Ja.']), '1→3 2→7');
  });

  test('but beside others, alone or in another order a slash stands between two numbers, or behind that of a page', () => {
    assert.equal(pairsOf(['Vraag 1/2', 'A?', 'Antwoord', 'Ja.']), '1→3 2→3');
    assert.equal(pairsOf(['Vraag 1', 'A?', 'Vraag 2/3', 'B?', 'Vraag 4', 'C?']), '1→open 2→open 3→open 4→open');
    assert.equal(pairsOf(['Vraag 1/2', 'A?', 'Vraag 3/4', 'B?']), '1→open 2→open 3→open 4→open');
    assert.equal(pairsOf(['Vraag 2/3', 'A?', 'Vraag 3/3', 'B?']), '2→open 3→open');
  });
});
