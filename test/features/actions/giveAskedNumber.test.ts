import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

const first = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\n';

suite('the number of the question above an answer', () => {
  test('in the place of one that no question has', () => {
    checkAction(
      `${first}Vraag 5\nB?\n\nAntwoord op vraag <|>15\nNee.`,
      'Maak hier antwoord 5 van',
      `${first}Vraag 5\nB?\n\nAntwoord op vraag 5\nNee.`,
      'quickfix',
    );
    checkAction(
      `${first}Vraag 2\nB?\n\nVraag 3\nC?\n\n**Antwoord 2 en <|>13:** Nee.`,
      'Maak hier antwoord 2 en 3 van',
      `${first}Vraag 2\nB?\n\nVraag 3\nC?\n\n**Antwoord 2 en 3:** Nee.`,
      'quickfix',
    );
  });

  test('in the place of one that was answered before', () => {
    checkAction(
      `${first}Vraag 2\nB?\n\nAntwoord <|>1\nNee.\n\nVraag 3\nC?\n\nAntwoord 3\nNee.`,
      'Maak hier antwoord 2 van',
      `${first}Vraag 2\nB?\n\nAntwoord 2\nNee.\n\nVraag 3\nC?\n\nAntwoord 3\nNee.`,
      'quickfix',
    );
  });

  test('at the question that has no answer', () => {
    const other = `Vragen van het lid A (ABC)\n\n${first}Vraag 2\nB?\n\nAntwoord 2\nNee.\n\n`;
    const wrong = (number: number, cursor: string) =>
      `${other}Vragen van het lid B (DEF)\n\n${first}Vraag ${cursor}2\nB?\n\nAntwoord ${number}\nNee.`;
    checkAction(wrong(3, '<|>'), 'Maak hier antwoord 2 van', wrong(2, ''), 'quickfix');
    const gone = `${first}Vraag <|>2\nB?\n\nVraag 3\nC?\n\nAntwoord 13\nNee.`;
    assert.ok(!titlesAt(gone, 'quickfix').some((title) => /^Maak/.test(title)));
  });

  test('not where another question may be meant', () => {
    for (const text of [
      `${first}Vraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord <|>13\nNee.`,
      `${first}Antwoord <|>2\nNee.`,
      `${first}Antwoord <|>1\nToch niet.`,
      `${first}Vraag 2\nB?\n\nAntwoord 2\nNee.\n\nAntwoord <|>1\nToch niet.`,
    ]) {
      assert.deepEqual(
        titlesAt(text, 'quickfix').filter((title) => /^Maak/.test(title)),
        [],
        text,
      );
    }
  });
});
