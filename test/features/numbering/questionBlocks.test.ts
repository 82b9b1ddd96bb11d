import assert from 'node:assert/strict';
import { questionBlocks } from '../../../server/src/features/numbering/questionBlocks';
import { parse } from '../../../server/src/parser/parse';
import { countedReads } from '../../countedReads';

suite('question blocks', () => {
  test('no question is looked at again for each of the others', () => {
    const pair = (number: number) =>
      `Vraag ${number}\nA?\n\nVraag ${number + 1}\nB?\n\nAntwoord op vraag ${number} en ${number + 1}\nJa.\n\n`;
    const text = Array.from({ length: 800 }, (_, index) => pair(2 * index + 1)).join('');
    const { structure, reads } = countedReads(parse(text));
    assert.equal(questionBlocks(structure).length, 800);
    assert.ok(reads() < 100 * 1600, `${reads()} reads`);
  });

  test('questions that are all answered together are one block', () => {
    const numbers = Array.from({ length: 400 }, (_, index) => index + 1);
    const text = `${numbers.map((number) => `Vraag ${number}\nA?\n`).join('\n')}\nAntwoord op vraag 1 t/m 400\nJa.\n`;
    const { structure, reads } = countedReads(parse(text));
    assert.deepEqual(
      questionBlocks(structure).map((block) => block.numbers),
      [numbers.map(String)],
    );
    assert.ok(reads() < 100 * 400, `${reads()} reads`);
  });
});
