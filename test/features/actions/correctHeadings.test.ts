import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

const title = 'Alle koppen verbeteren';
const kind = 'source.fixAll.vraagAntwoord';

suite('correcting all headings', () => {
  test('every heading of which it is certain what was meant, in one change', () => {
    checkAction(
      'Vraag1\nA?\n\nAnwoord op vraag 1\nJa.\n\n**Vrag 2:**\nB?<|>\n\nVraag 3\nC?\n\nVraag 4\nD?\n\nAntwoord op vraag 2 3 en 4\nNee.',
      title,
      'Vraag 1\nA?\n\nAntwoord op vraag 1\nJa.\n\n**Vraag 2:**\nB?\n\nVraag 3\nC?\n\nVraag 4\nD?\n\nAntwoord op vraag 2, 3 en 4\nNee.',
      kind,
    );
    checkAction('  Vraag1  \r\nA?\r\n<|>', title, '  Vraag 1  \r\nA?\r\n', kind);
  });

  test('lists of numbers in another form', () => {
    checkAction(
      'Vraag 1,2\nA?\n\nAntwoord 1&2\nJa.\n\nVraag 3\nB?\n\nVraag 4\nC?\n\nVraag 5\nD?<|>\n\nAntwoord 3-4,5\nNee.',
      title,
      'Vraag 1 en 2\nA?\n\nAntwoord 1 en 2\nJa.\n\nVraag 3\nB?\n\nVraag 4\nC?\n\nVraag 5\nD?\n\nAntwoord 3-4 en 5\nNee.',
      kind,
    );
  });

  test('not what is a guess, and nothing where all is right', () => {
    for (const text of ['Vraag l\nA?', 'Vraag 1\nA?\n\nAntwoord\nJa.', 'Geachte voorzitter,', '']) {
      assert.ok(!titlesAt(`<|>${text}`, kind).includes(title), text);
    }
  });
});
