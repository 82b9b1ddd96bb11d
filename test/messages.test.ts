import assert from 'node:assert/strict';
import { isLanguage, joinNumbers, messagesIn } from '../server/src/messages';

suite('messages', () => {
  test('numbers as a sentence names them', () => {
    assert.equal(joinNumbers([], 'nl'), '');
    assert.equal(joinNumbers(['3'], 'nl'), '3');
    assert.equal(joinNumbers(['3', '4'], 'nl'), '3 en 4');
    assert.equal(joinNumbers(['3', '4a', '5'], 'nl'), '3, 4a en 5');
    assert.equal(joinNumbers(['3', '4', '5'], 'en'), '3, 4 and 5');
  });

  test('both languages', () => {
    assert.equal(messagesIn('nl').unanswered('7'), 'Vraag 7 is nog niet beantwoord.');
    assert.equal(messagesIn('en').unanswered('7'), 'Question 7 has not been answered yet.');
    assert.equal(messagesIn('nl').merged(['3', '4', '5']), 'Dit antwoord geldt voor vraag 3, 4 en 5.');
    assert.equal(messagesIn('en').merged(['3', '4', '5']), 'This answer covers questions 3, 4 and 5.');
  });

  test('a long row of missing numbers is named by its ends', () => {
    assert.equal(messagesIn('nl').numberingGap(['5']), 'Vraag 5 ontbreekt.');
    assert.equal(messagesIn('nl').numberingGap(['5', '6']), 'Vraag 5 en 6 ontbreken.');
    assert.equal(messagesIn('nl').numberingGap(['5', '6', '7', '8']), 'Vraag 5 t/m 8 ontbreken.');
    assert.equal(messagesIn('en').numberingGap(['5', '6', '7', '8']), 'Questions 5 to 8 are missing.');
  });

  test('what is a language', () => {
    assert.ok(isLanguage('nl'));
    assert.ok(isLanguage('en'));
    for (const value of ['de', 'toString', '', undefined, null, 3]) assert.ok(!isLanguage(value));
  });
});
