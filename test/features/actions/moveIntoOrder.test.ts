import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

suite('a question out of order', () => {
  test('moves to its place with its answer', () => {
    const before =
      'Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 3\nC?\n\nAntwoord\nSoms.\n\n<|>Vraag 2\nB?\n\nAntwoord\nNee.\n';
    const after = 'Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?\n\nAntwoord\nNee.\n\nVraag 3\nC?\n\nAntwoord\nSoms.\n';
    checkAction(before, 'Zet vraag 2 vóór vraag 3', after, 'quickfix');
    checkAction(
      before.replaceAll('\n', '\r\n'),
      'Zet vraag 2 vóór vraag 3',
      after.replaceAll('\n', '\r\n'),
      'quickfix',
    );
  });

  test('with those behind it', () => {
    checkAction(
      '**Vraag 1**\nA?\n\n**Vraag 4**\nD?\n\n**<|>Vraag 2**\nB?\n\n**Vraag 3**\nC?\n\n**Vraag 5**\nE?',
      'Zet vraag 2 en 3 vóór vraag 4',
      '**Vraag 1**\nA?\n\n**Vraag 2**\nB?\n\n**Vraag 3**\nC?\n\n**Vraag 4**\nD?\n\n**Vraag 5**\nE?',
      'quickfix',
    );
  });

  test('not where questions that are only listed would come to be asked', () => {
    const lists = 'Vraag 2\nC?\n\nVraag 2\nD?\n';
    const marked = `Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 3\nE?\n\n<|>Vraag 2\nB?\n\nAntwoord 2\nNee.\n\n${lists}`;
    assert.ok(!titlesAt(marked, 'quickfix').some((title) => /^Zet/.test(title)));
  });

  test('not where more is out of order, or an answer belongs to others too', () => {
    assert.ok(
      !titlesAt('Vraag 1\nA?\n\nVraag 4\nD?\n\n<|>Vraag 2\nB?\n\nVraag 5\nE?\n\nVraag 3\nC?', 'quickfix').some(
        (title) => /^Zet/.test(title),
      ),
    );
    const merged = titlesAt('Vraag 1\nA?\n\nVraag 3\nC?\n\n<|>Vraag 2\nB?\n\nAntwoord 1, 2 en 3\nJa.', 'quickfix');
    assert.ok(!merged.some((title) => /^Zet/.test(title)));
  });

  test('not where the footnotes of two pages would change places', () => {
    const pages = (label: string) =>
      `Vraag 1\nA?\n\nVraag 3\nC?[${label}]\n\n[${label}] Over C.\n\n<|>Vraag 2\nB?[1]\n\nVraag 4\nD?\n\n[1] Over B.\n`;
    const isOffered = (label: string) => titlesAt(pages(label), 'quickfix').some((title) => /^Zet/.test(title));
    assert.deepEqual([isOffered('2'), isOffered('1')], [true, false]);
  });
});
