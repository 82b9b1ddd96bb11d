import assert from 'node:assert/strict';
import { parse } from '../../server/src/parser/parse';
import type { Structure } from '../../server/src/parser/structure';

suite('lazy structure', () => {
  test('what a function makes of a structure is made once, and for each function and each structure', () => {
    const structure = parse('Vraag 1\nKlopt dit?\n');
    let times = 0;
    const countQuestions = ({ questions }: Structure) => {
      times++;
      return [questions.length];
    };
    const first = structure.once(countQuestions);
    assert.equal(structure.once(countQuestions), first);
    assert.equal(times, 1);
    assert.deepEqual(
      structure.once(({ answers }) => [answers.length]),
      [0],
    );
    assert.deepEqual(parse('').once(countQuestions), [0]);
    assert.equal(times, 2);
  });

  test('a structure that something was made of is equal to one that is new', () => {
    const text = 'Vraag 1\nKlopt dit?\n';
    const structure = parse(text);
    structure.once(() => [1]);
    assert.equal(JSON.stringify(structure), JSON.stringify(parse(text)));
  });
});
