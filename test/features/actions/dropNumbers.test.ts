import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

const questions = 'Vraag 1\nA?\n\nVraag 2\nB?\n\n';

suite('a number that is too many', () => {
  test('goes from the heading of an answer', () => {
    checkAction(
      `${questions}Antwoord 1, 2 en <|>16\nJa.`,
      'Haal vraag 16 uit deze kop',
      `${questions}Antwoord 1 en 2\nJa.`,
      'quickfix',
    );
    checkAction(
      `${questions}**Antwoorden op de vragen 2 en <|>16:** Ja.\n\n**Antwoord op vraag 1:** Nee.`,
      'Haal vraag 16 uit deze kop',
      `${questions}**Antwoord op vraag 2:** Ja.\n\n**Antwoord op vraag 1:** Nee.`,
      'quickfix',
    );
  });

  test('of a span, all that no question has', () => {
    checkAction(
      `${questions}Antwoord 1 <|>t/m 4\nJa.`,
      'Haal vraag 3 en 4 uit deze kop',
      `${questions}Antwoord 1 en 2\nJa.`,
      'quickfix',
    );
  });

  test('not where no other is left', () => {
    assert.ok(!titlesAt(`${questions}Antwoord <|>16\nJa.`, 'quickfix').some((title) => /^Haal/.test(title)));
  });

  test('that has an answer of its own, where the answer is below another question', () => {
    const answered = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\n';
    checkAction(
      `${answered}Vraag 2\nB?\n\nAntwoord op vraag <|>1 en 2\nNee.`,
      'Haal vraag 1 uit deze kop',
      `${answered}Vraag 2\nB?\n\nAntwoord op vraag 2\nNee.`,
      'quickfix',
    );
    assert.ok(
      !titlesAt(`${questions}Antwoord 1\nJa.\n\nAntwoord <|>1 en 2\nNee.`, 'quickfix').some((title) =>
        /^Haal/.test(title),
      ),
    );
  });
});
