import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

const questions = (count: number) =>
  Array.from({ length: count }, (_, place) => `Vraag ${place + 1}\nA?\n\nAntwoord ${place + 1}\nJa, zeker.\n\n`).join(
    '',
  );

suite('a number near the one that a reference names', () => {
  test('with a digit too many or too few, or that stands beside it', () => {
    const asked = questions(3);
    checkAction(
      `${asked}Vraag 4\nB?\n\nAntwoord 4\nZie het antwoord op vraag <|>12.`,
      'Maak hier vraag 2 van',
      `${asked}Vraag 4\nB?\n\nAntwoord 4\nZie het antwoord op vraag 2.`,
      'quickfix',
    );
    checkAction(
      `Vraag 4\nB?\n\nAntwoord 4\nNee. Zie ook de antwoorden op vraag 5 en <|>7.\n\nVraag 5\nC?\n\nAntwoord 5\nJa.\n\nVraag 6\nD?\n\nAntwoord 6\nNee.`,
      'Maak hier vraag 6 van',
      `Vraag 4\nB?\n\nAntwoord 4\nNee. Zie ook de antwoorden op vraag 5 en 6.\n\nVraag 5\nC?\n\nAntwoord 5\nJa.\n\nVraag 6\nD?\n\nAntwoord 6\nNee.`,
      'quickfix',
    );
  });

  test('for the first of very many in a selection', () => {
    const references = 'Dat is zo, zie ook vraag 13. '.repeat(25);
    const titles = titlesIn(`<|${questions(1)}Vraag 2\nB?\n\nAntwoord 2\n${references}|>`);
    assert.deepEqual(titles, Array(20).fill('Maak hier vraag 1 van'));
  });

  test('the nearest first', () => {
    const text = `${questions(11)}Vraag 12\nB?\n\nAntwoord 12\nZie het antwoord op vraag <|>13.`;
    assert.deepEqual(titlesIn(text), ['Maak hier vraag 3 van', 'Maak hier vraag 1 van']);
  });

  test('not the question itself, one that is open or refers on, or one that is written otherwise', () => {
    assert.deepEqual(titlesIn(`${questions(2)}Vraag 3\nB?\n\nAntwoord 3\nZie het antwoord op vraag <|>33.`), []);
    assert.deepEqual(titlesIn(`${questions(2)}Vraag 3\nB?\n\nAntwoord 3\nZie het antwoord op vraag <|>45.`), []);
    const open = 'Vraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord 3\nZie het antwoord op vraag 1.\n\n';
    assert.deepEqual(titlesIn(`${questions(1)}${open}Vraag 4\nD?\n\nAntwoord 4\nZie het antwoord op vraag <|>23.`), []);
  });
});

function titlesIn(marked: string): readonly string[] {
  return titlesAt(marked, 'quickfix').filter((title) => /^Maak/.test(title));
}
