import assert from 'node:assert/strict';
import { type Language, messagesIn } from '../../../client/src/messages';
import { getQuestionAppearance } from '../../../client/src/views/questionAppearance';
import { getOverview } from '../../../server/src/features/overview';
import { parse } from '../../../server/src/parser/parse';

suite('A question in the list', () => {
  test('answered', () => {
    check('nl', 'Vraag 1\nKlopt dit?\nAntwoord\nJa.', 'Klopt dit?', 'Vraag 1, beantwoord: Klopt dit?');
  });

  test('answered together with others', () => {
    const document = (last: number) => `Vraag 1\nA?\nVraag 2 t/m ${last}\nB?\nAntwoord 1 t/m ${last}\nJa.`;
    check('nl', document(3), 'samen met vraag 2 en 3 · A?', 'Vraag 1, beantwoord samen met vraag 2 en 3: A?');
    check('nl', document(5), 'samen met 4 andere vragen · A?', 'Vraag 1, beantwoord samen met 4 andere vragen: A?');
    check(
      'en',
      document(3),
      'together with questions 2 and 3 · A?',
      'Question 1, answered together with questions 2 and 3: A?',
    );
  });

  test('answered by reference', () => {
    const document = 'Vraag 2\nA?\nAntwoord\nZie antwoord vraag 1.\nVraag 1\nB?\nAntwoord\nJa.';
    check('nl', document, 'met een verwijzing · A?', 'Vraag 2, beantwoord met een verwijzing: A?');
  });

  test('open, put off, or with a place for its answer', () => {
    check('nl', 'Vraag 1\nA?', 'open · A?', 'Vraag 1, open: A?');
    check('nl', 'Vraag 1\nA?\n\nMededeling\nLater.', 'uitgesteld · A?', 'Vraag 1, uitgesteld: A?');
    const written = 'antwoord nog niet af';
    check('nl', 'Vraag 1\nA?\nAntwoord\nPM', `${written} · A?`, `Vraag 1, ${written}: A?`);
  });

  test('with a number that another question has too', () => {
    const document = 'Vraag 1\nA?\nVraag 1\nB?\nVraag 2\nC?\nAntwoord 2\nJa.';
    check('nl', document, 'open · dubbel nummer · A?', 'Vraag 1, open, dubbel nummer: A?');
    check('en', document, 'open · double number · A?', 'Question 1, open, double number: A?');
    const { questions } = getOverview(parse(document));
    assert.deepEqual(
      questions.map(({ isDouble }) => isDouble),
      [true, true, undefined],
    );
  });

  test('an introduction to sub-questions', () => {
    check('nl', 'Vraag 1\nA:\nVraag 1a\nB?\nVraag 1b\nC?', 'inleiding · A:', 'Vraag 1, inleiding: A:');
  });

  test('a question that is withdrawn', () => {
    check('nl', 'Vraag 1\n(vervallen)', 'vervallen · (vervallen)', 'Vraag 1, vervallen: (vervallen)');
  });

  test('submitted under another number', () => {
    const [question] = getOverview(parse('Vraag 1\nA?\nAntwoord\nJa.')).questions;
    assert.ok(question);
    const { description, spoken } = getQuestionAppearance({ ...question, submittedAs: '4' }, messagesIn('nl'));
    assert.deepEqual(
      [description, spoken],
      ['ingezonden als vraag 4 · A?', 'Vraag 1, beantwoord, ingezonden als vraag 4: A?'],
    );
  });

  test('the icons differ without their colours', () => {
    const states = [
      'answered',
      'referred',
      'unanswered',
      'unwritten',
      'deferred',
      'introduction',
      'withdrawn',
    ] as const;
    const icons = states.flatMap((state) => [
      iconOf(state, []),
      ...(state === 'answered' ? [iconOf(state, ['2'])] : []),
    ]);
    assert.equal(new Set(icons).size, states.length + 1);
  });
});

/** How the first question of a document is shown, and how it is read aloud. */
function check(language: Language, document: string, description: string, spoken: string): void {
  const [question] = getOverview(parse(document)).questions;
  assert.ok(question);
  const appearance = getQuestionAppearance(question, messagesIn(language));
  assert.deepEqual([appearance.description, appearance.spoken], [description, spoken]);
}

type Question = Parameters<typeof getQuestionAppearance>[0];

function iconOf(state: Question['state'], mergedWith: readonly string[]): string {
  const [question] = getOverview(parse('Vraag 1\nA?')).questions;
  assert.ok(question);
  return getQuestionAppearance({ ...question, state, mergedWith }, messagesIn('nl')).icon.name;
}
