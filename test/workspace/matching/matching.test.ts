import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { matchQuestions } from '../../../server/src/workspace/matching/matching';
import { comparedQuestions } from '../../../server/src/workspace/words/comparedQuestions';
import { hashOf, hashWords } from '../../../server/src/workspace/words/hashes';
import { readQuestionText } from '../../../server/src/workspace/words/questionText';

suite('which question is which', () => {
  test('the same questions, whatever their numbers', () => {
    check(
      'Vraag 1\nWie betaalt de brug?\n\nVraag 2\nWanneer gaat hij open?',
      'Vraag 4\nWanneer gaat hij open?\n\nVraag 7\nWie betaalt de brug?',
      ['1 = 7', '2 = 4'],
    );
  });

  test('one is left out, one is new', () => {
    check(
      'Vraag 1\nWie betaalt de brug?\n\nVraag 2\nWanneer gaat hij open?\n\nVraag 3\nHoe hoog is hij?',
      'Vraag 1\nWie betaalt de brug?\n\nVraag 2\nHoe hoog is hij?\n\nVraag 3\nMogen er fietsers over?',
      ['1 = 1', '3 = 2'],
    );
  });

  test('a word is changed, also in a question of a few words', () => {
    check(
      'Vraag 1\nKlopt dit?\n\nVraag 2\nHoe beoordeelt u deze berichtgeving?',
      'Vraag 1\nKlopt dat?\n\nVraag 2\nHoe beoordeelt u zulke berichtgeving?',
      ['1 ~ 1', '2 ~ 2'],
    );
  });

  test('copies of one question keep their order', () => {
    check(
      'Vraag 1\nWaarom?\n\nVraag 2\nWie betaalt de brug?\n\nVraag 3\nWaarom?',
      'Vraag 1\nNieuw is dit toch?\n\nVraag 2\nWaarom?\n\nVraag 3\nWie betaalt de brug?\n\nVraag 4\nWaarom?',
      ['1 = 2', '2 = 3', '3 = 4'],
    );
  });

  test('of questions that are much alike each has its own', () => {
    check(
      'Vraag 1\nHoeveel bruggen gingen open in 2019?\n\nVraag 2\nHoeveel bruggen gingen open in 2020?',
      'Vraag 1\nHoeveel bruggen gingen open in 2020?\n\nVraag 2\nHoeveel bruggen gingen open in 2021?',
      ['1 ~ 2', '2 = 1'],
    );
  });

  test('questions that are put together hold each other', () => {
    check(
      'Vraag 2\nWie betaalt de nieuwe brug?\n\nVraag 3\nWanneer gaat de brug weer open?',
      'Vraag 2 en 3\nWie betaalt de nieuwe brug? Wanneer gaat de brug weer open?',
      ['2 in 2,3', '3 in 2,3'],
    );
    check(
      'Vraag 1 t/m 3\nWie betaalt de nieuwe brug? En wanneer gaat de brug weer open?',
      'Vraag 1\nWie betaalt de nieuwe brug?\n\nVraag 2\nEn wanneer gaat de brug weer open?',
      ['1,2,3 in 1', '1,2,3 in 2'],
    );
  });

  test('hundreds of questions that all have a word changed, in another order', () => {
    const ask = (number: number, place: number, year: string) =>
      `Vraag ${number}\nKunt u aangeven hoeveel bruggen er in ${nameOf(place)} ${year} open zijn gegaan voor schepen?`;
    const numbers = Array.from({ length: 300 }, (_, index) => index + 1);
    check(
      numbers.map((number) => ask(number, number, 'dit jaar')).join('\n\n'),
      numbers.map((number) => ask(number, 301 - number, 'vorig jaar')).join('\n\n'),
      numbers.map((number) => `${number} ~ ${301 - number}`),
    );
  });

  test('a question that stands many times within another one', () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
    const part = 'Wie betaalt de nieuwe brug over de Waal?';
    check(
      numbers.map((number) => `Vraag ${number}\n${part}`).join('\n\n'),
      numbers.map((number) => `Vraag ${number}\n${part} En wat kost de tunnel bij ${nameOf(number)}?`).join('\n\n'),
      numbers.map((number) => `${number} ~ ${number}`),
    );
  });

  test('questions in common words are not the same', () => {
    check('Vraag 1\nWat is de reden dat u dit wilt?', 'Vraag 1\nIs het zo dat bruggen duur zijn?', []);
    check('Vraag 1\n???', 'Vraag 1\n!!!', []);
    check('', 'Vraag 1\nKlopt dit?', []);
  });
});

/** The matches as `1 = 2` for the same words, `1 ~ 2` for nearly the same, `1 in 2` where one is a part. */
function check(here: string, there: string, expected: readonly string[]): void {
  const [one, other] = [questionsOf(here), questionsOf(there)];
  const found = matchQuestions(one, other).map((match) => {
    const sign = match.isPart ? 'in' : match.similarity === 1 ? '=' : '~';
    return `${one[match.here]?.numbers} ${sign} ${other[match.there]?.numbers}`;
  });
  assert.deepEqual(found, expected);
}

/** A word of letters for a number: digits behind a word may be the mark of a footnote. */
function nameOf(number: number): string {
  return `stad${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
}

function questionsOf(text: string) {
  const structure = parse(text);
  return comparedQuestions(structure).map(({ numbers, text: range }) => {
    const words = Uint32Array.from(hashWords(readQuestionText(structure, range).words));
    return { numbers, words, key: hashOf(words) };
  });
}
