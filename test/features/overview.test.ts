import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { getOverview } from '../../server/src/features/overview';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

suite('overview', () => {
  test('every question with its state and its first words', () => {
    check(
      `Vraag 1
Klopt het
  bericht?

Antwoord
Ja.

Vraag 2
Echt?

Antwoord
Zie antwoord vraag 1.

Vraag 3
Sinds wanneer?`,
      ['1 answered Klopt het bericht?', '2 referred Echt?', '3 unanswered Sinds wanneer?'],
      ['1', '2'],
    );
  });

  test('the numbers of a merged heading one by one', () => {
    check(
      'Vraag 1 en 2\nKlopt dit?\n\nEcht?\n\nAntwoord op vraag 2\nEcht.',
      ['1 unanswered Klopt dit?', '2 answered Echt?'],
      ['2'],
    );
  });

  test('a notice of delay', () => {
    check('Vraag 1\nKlopt dit?\n\nMededeling\nDe vragen worden later beantwoord.', ['1 deferred Klopt dit?'], []);
  });

  test('an introduction and its sub-questions', () => {
    check(
      'Vraag 1\nOver de brug:\n\nVraag 1a\nIs die dicht?\n\nAntwoord 1a\nJa.\n\nVraag 1b\nHoe lang?\n\nAntwoord 1b\nEen jaar.',
      ['1 introduction Over de brug:', '1a answered Is die dicht?', '1b answered Hoe lang?'],
      ['1a', '1b'],
    );
  });

  test('a question is not answered while a part of it is not', () => {
    const listed = 'Vraag 1\na. Hoeveel?\nb. Waarom?\n\n';
    const of = (answers: string, state: string, covered: readonly string[] = ['1', '1']) =>
      check(listed + answers, [`1 ${state} a. Hoeveel? b. Waarom?`], covered);
    of('Antwoord 1a\nVeel.', 'unwritten', ['1']);
    of('Antwoord 1a\nZie vraag 2.\n\nAntwoord 1b\nDaarom.', 'answered');
    of('Antwoord 1a\nVeel.\n\nAntwoord 1b\n', 'unwritten');
    of('Antwoord 1a\nVeel.\n\nAntwoord 1b\nPM', 'unwritten');
    of('Antwoord 1a\nVeel.\n\nAntwoord 1b\nOp deze vraag kom ik terug.', 'answered');
    of('Antwoord 1a\nVeel.\n\nAntwoord 1b\n\nAntwoord 1\nDaarom.', 'answered', ['1', '1', '1']);
    of('Antwoord 1\nVeel.', 'answered', ['1']);
    of('Antwoord 1a\nVeel, en voor b geldt hetzelfde.', 'answered', ['1']);
    checkUnwritten('Vraag 1\na. Hoeveel?\n<|b. Waarom?|>\n\nAntwoord 1a\nVeel.');
    checkUnwritten('Vraag 1\na. Hoeveel?\nb. Waarom?\n\nAntwoord 1a\nVeel.\n\nAntwoord 1b\n<|PM|>');
  });

  test('what the answer of a question answers too', () => {
    checkMerged('Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord op vraag 1, 3 en 9\nJa.', ['3', '', '1']);
    checkMerged('Vraag 1 en 2\nA?\n\nB?\n\nAntwoord 1 en 2\nJa.', ['2', '1']);
    checkMerged('Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?', ['', '']);
  });

  test('the text of each question, and the heading of its answer', () => {
    checkPlaces('Vraag 1\n<|Klopt dit?|>\n\n<|Antwoord|>\nJa.\n\nVraag 2\n<|Waarom?|>');
    checkPlaces('Vraag 1 en 2\n<|A?|>\n\n<|B?|>\n\n<|Antwoord op vraag 2|>\nJa.');
  });

  test('each set of questions by itself', () => {
    const set = 'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord 1 en 2\nJa.\n\n';
    const { questions, answers } = getOverview(parse(`${set}Vraag 1\nC?\n\nAntwoord\nNee.\n\nVraag 2\nD?`));
    assert.deepEqual(
      questions.map(({ set, number, mergedWith }) => `${set} ${number} ${mergedWith.join()}`),
      ['0 1 2', '0 2 1', '1 1 ', '1 2 '],
    );
    assert.deepEqual(
      answers.map(({ set, numbers }) => `${set} ${numbers.join()}`),
      ['0 1,2', '1 1'],
    );
  });

  test('no question', () => {
    check('', [], []);
  });
});

/** The questions as `number state text`, the answers as the numbers they cover. */
function check(document: string, questions: readonly string[], answers: readonly string[]): void {
  const overview = getOverview(parse(document));
  assert.deepEqual(
    overview.questions.map(({ number, state, text }) => `${number} ${state} ${text}`),
    questions,
  );
  assert.deepEqual(
    overview.answers.map(({ numbers }) => numbers.join()),
    answers,
  );
}

/** The other numbers that are answered together with each question. */
function checkMerged(document: string, expected: readonly string[]): void {
  const { questions } = getOverview(parse(document));
  assert.deepEqual(
    questions.map(({ mergedWith }) => mergedWith.join()),
    expected,
  );
}

/** The marked places are the texts of the questions and the headings of their answers. */
function checkPlaces(marked: string): void {
  const { text, ranges } = parseMarkers(marked);
  const { questions } = getOverview(parse(text));
  const places = questions.flatMap(({ body, answer }) => (answer === undefined ? [body] : [body, answer]));
  assert.deepEqual(new Set(places.map(toText)), new Set(ranges.map(toText)));
}

/** The marked places are where the texts go that the answers to the questions still lack. */
function checkUnwritten(marked: string): void {
  const { text, ranges } = parseMarkers(marked);
  assert.deepEqual(
    getOverview(parse(text)).questions.map(({ unwritten }) => unwritten),
    ranges,
  );
}

function toText({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
