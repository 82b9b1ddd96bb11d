import assert from 'node:assert/strict';
import { firstPuttingOff } from '../../../server/src/parser/delays/firstPuttingOff';

const some = { numbers: ['1', '3a'], others: 'none', except: [] } as const;
const others = { numbers: [], others: 'remaining', except: ['2'] } as const;
const all = { numbers: ['1'], others: 'all', except: [] } as const;
const numbers = ['1', '1b', '2', '2c', '3', '3a'];

suite('the words that put off a question', () => {
  test('are those that name it, or that speak of others', () => {
    const found = (beside: 'answers' | 'nothing') =>
      [some, others, all].map((words) =>
        numbers.filter((number) => firstPuttingOff([words], beside)(number) === words),
      );
    assert.deepEqual(found('nothing'), [['1', '1b', '3a'], ['1', '1b', '3', '3a'], numbers]);
    assert.deepEqual(found('answers'), [
      ['1', '1b', '3a'],
      ['1', '1b', '3', '3a'],
      ['1', '1b'],
    ]);
  });

  test('are the first of several', () => {
    const words = [{ ...some, numbers: ['2'] }, some, others, { ...others, except: [] }, all];
    const found = numbers.map((number) => words.indexOf(firstPuttingOff(words, 'nothing')(number) ?? all));
    assert.deepEqual(found, [1, 1, 0, 0, 2, 1]);
    assert.equal(firstPuttingOff([], 'nothing')('1'), undefined);
  });
});
