import assert from 'node:assert/strict';
import { checksOf } from './check';

const check = checksOf('circular-reference');

suite('circular-reference', () => {
  test('two answers, each with the way along', () => {
    const [found] = check(
      answers({ 4: 'Zie <|antwoord op vraag 5|>.', 5: 'Zie antwoord op vraag 4.' }),
      'De antwoorden op vraag 4 en 5 verwijzen alleen naar elkaar. Een eigen antwoord ontbreekt.',
    );
    assert.deepEqual(
      found?.relatedInformation?.map(({ message, location }) => [message, location.range.start.line]),
      [
        ['Het antwoord op vraag 4 verwijst naar vraag 5.', 4],
        ['Het antwoord op vraag 5 verwijst naar vraag 4.', 10],
      ],
    );
  });

  test('a longer circle is reported once', () => {
    check(
      answers({ 1: '<|Zie vraag 2|>.', 2: 'Zie vraag 3.', 3: 'Zie vraag 4.', 4: 'Zie vraag 1.' }),
      'De antwoorden op vraag 1, 2, 3 en 4 verwijzen alleen naar elkaar. Een eigen antwoord ontbreekt.',
    );
  });

  test('a long chain that leads nowhere is no circle', () => {
    check(
      answers(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [index + 1, `Zie vraag ${index + 2}.`]))),
    );
  });

  test('an answer that refers to its own question', () => {
    check(
      answers({ 1: 'Ja.', 2: 'Zie <|antwoord vraag 2|>.' }),
      'Het antwoord op vraag 2 verwijst alleen naar zichzelf.',
    );
    check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\nZie <|antwoord vraag 1|>.',
      'Het antwoord op vraag 1 en 2 verwijst alleen naar zichzelf.',
    );
  });

  test('two circles', () => {
    check(
      answers({ 1: '<|Zie vraag 2|>.', 2: 'Zie vraag 1.', 3: '<|Zie vraag 4|>.', 4: 'Zie vraag 3.' }),
      'De antwoorden op vraag 1 en 2 verwijzen alleen naar elkaar. Een eigen antwoord ontbreekt.',
      'De antwoorden op vraag 3 en 4 verwijzen alleen naar elkaar. Een eigen antwoord ontbreekt.',
    );
  });

  test('an answer that leads to a circle is no part of it', () => {
    check(
      answers({ 1: 'Zie vraag 2.', 2: '<|Zie vraag 3|>.', 3: 'Zie vraag 2.' }),
      'De antwoorden op vraag 2 en 3 verwijzen alleen naar elkaar. Een eigen antwoord ontbreekt.',
    );
  });

  test('a row of references that ends in an answer', () => {
    check(answers({ 1: 'Zie vraag 2.', 2: 'Zie vraag 3.', 3: 'Ja.' }));
    check(answers({ 1: 'Ja.', 2: 'Zie vraag 1.', 3: 'Zie vraag 2.' }));
  });

  test('a way out of the circle', () => {
    check(answers({ 1: 'Zie de antwoorden op vraag 2 en 3.', 2: 'Zie vraag 1.', 3: 'Ja.' }));
    check(`${answers({ 1: 'Zie vraag 2.', 2: 'Zie vraag 1.' })}\nAntwoord op vraag 2\nJa.\n`);
  });

  test('a reference beside a text of its own', () => {
    check(answers({ 1: 'Ja, zie antwoord vraag 2.', 2: 'Zie antwoord vraag 1.' }));
    check(answers({ 1: 'Zie antwoord vraag 2. Verder is er geld.', 2: 'Zie antwoord vraag 1.' }));
  });

  test('a question without an answer is reported as that', () => {
    check(`${answers({ 1: 'Zie vraag 2.' })}Vraag 2\nB?\n`);
  });
});

/** A document in which every question has its own answer. */
function answers(texts: Readonly<Record<number, string>>): string {
  return Object.entries(texts)
    .map(([number, text]) => `Vraag ${number}\nHoe zit dat?\n\nAntwoord ${number}\n${text}\n\n`)
    .join('');
}
