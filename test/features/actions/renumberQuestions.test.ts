import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

const renumber = 'Vragen hernummeren…';

suite('renumbering', () => {
  test('a gap is closed from there on', () => {
    const before = `${pair('3')}<|>${pair('5')}${pair('6')}`;
    checkAction(before, 'Doornummeren: vraag 5 wordt vraag 4', pair('3') + pair('4') + pair('5'), 'quickfix');
    checkAction(before, renumber, pair('3') + pair('4') + pair('5'), 'quickfix');
  });

  test('only that gap', () => {
    const before = `${pair('1')}<|>${pair('3')}${pair('4')}${pair('5')}${pair('6')}${pair('7')}${pair('9')}`;
    const after = ['1', '2', '3', '4', '5', '6', '8'].map(pair).join('');
    checkAction(before, 'Doornummeren: vraag 3 wordt vraag 2', after, 'quickfix');
  });

  test('a gap with a double behind it: all numbers, so that no double is left', () => {
    const before = `${pair('1')}<|>${pair('3')}${pair('3')}`;
    assert.deepEqual(titlesAt(before, 'quickfix').filter(isRenumbering), [renumber]);
    checkAction(before, renumber, pair('1') + pair('2') + pair('3'), 'quickfix');
  });

  test('a double and a number that is out of order', () => {
    checkAction(`${pair('1')}<|>${pair('1')}${pair('2')}`, renumber, pair('1') + pair('2') + pair('3'), 'quickfix');
    checkAction(
      `${pair('1')}${pair('3')}<|>${pair('2')}${pair('4')}`,
      renumber,
      pair('1') + pair('2') + pair('3') + pair('4'),
      'quickfix',
    );
  });

  test('the whole document, wherever the cursor is', () => {
    checkAction(
      `${pair('1')}${pair('3')}<|>`,
      'Vragen hernummeren',
      pair('1') + pair('2'),
      'source.renumber.vraagAntwoord',
    );
  });

  test('not where all is in order, nor where it would change what is said', () => {
    for (const kind of ['quickfix', 'source.renumber.vraagAntwoord']) {
      assert.deepEqual(titlesAt(`${pair('1')}<|>${pair('2')}`, kind).filter(isRenumbering), []);
      assert.deepEqual(titlesAt(`${pair('1')}<|>${pair('3')}Antwoord 2\nNee.`, kind).filter(isRenumbering), []);
    }
  });
});

function pair(number: string): string {
  return `Vraag ${number}\nKlopt dit?\n\nAntwoord ${number}\nJa.\n\n`;
}

function isRenumbering(title: string): boolean {
  return /nummeren/.test(title);
}
