import assert from 'node:assert/strict';
import { digitsIn, isDigit, isRaised } from '../../../server/src/parser/text/digits';
import { parseMarkers } from '../../markers';

suite('digits', () => {
  test('where they begin', () => {
    for (const marked of [
      '<|>1',
      'Vraag <|>12 en <|>3',
      'dit?<|>¹ en dat?<|>²³',
      'dit?<|>⁴ en dat?<|>⁹⁹, <|>4⁵',
      'dit?<|>1¹ – en <|>4',
      '… – “dit”',
      '€ <|>3 en ½ ´',
      '',
      'dit?<|>⁰',
      '<|>2024Z<|>18891',
    ]) {
      const { text, positions } = parseMarkers(marked);
      assert.deepEqual(
        digitsIn(text),
        positions.map(({ character }) => character),
      );
    }
  });

  test('on the line and above it', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => code);
    assert.equal(String.fromCharCode(...all.filter(isDigit)), '0123456789²³¹⁰⁴⁵⁶⁷⁸⁹');
    assert.equal(String.fromCharCode(...all.filter(isRaised)), '²³¹⁰⁴⁵⁶⁷⁸⁹');
  });
});
