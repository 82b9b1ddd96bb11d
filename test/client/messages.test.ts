import assert from 'node:assert/strict';
import { type Language, messagesIn } from '../../client/src/messages';
import { getCompleteness } from '../../client/src/overview/completeness';
import { getOverview } from '../../server/src/features/overview';
import { parse } from '../../server/src/parser/parse';

const answered = (number: number) => `Vraag ${number}\nKlopt dit?\nAntwoord\nJa.\n`;
const referred = (number: number) => `Vraag ${number}\nKlopt dit?\nAntwoord\nZie antwoord vraag 1.\n`;
const open = (number: number) => `Vraag ${number}\nKlopt dit?\n`;

suite('Messages of the client', () => {
  test('counts in Dutch', () => {
    check('nl', '', 'Geen vragen', 'Er staan geen vragen in dit document.');
    check('nl', open(1), '0/1 beantwoord', 'De vraag is nog niet beantwoord.');
    check('nl', answered(1), '1/1 beantwoord', 'De vraag is beantwoord.');
    check('nl', open(1) + open(2), '0/2 beantwoord', 'Van de 2 vragen is er nog geen beantwoord.');
    check('nl', answered(1) + open(2), '1/2 beantwoord', '1 van de 2 vragen is beantwoord.');
    check(
      'nl',
      answered(1) + referred(2) + open(3),
      '2/3 beantwoord',
      '2 van de 3 vragen zijn beantwoord, waarvan 1 met een verwijzing.',
    );
    check('nl', answered(1) + answered(2), '2/2 beantwoord', 'Beide vragen zijn beantwoord.');
  });

  test('what is open, and apart from that what is put off', () => {
    assert.equal(messagesIn('nl').openCount(1, 0), '1 open vraag');
    assert.equal(messagesIn('nl').openCount(2, 1), '2 open vragen, 1 uitgesteld');
    assert.equal(messagesIn('nl').openCount(0, 2), '2 uitgesteld');
    assert.equal(messagesIn('en').openCount(1, 2), '1 open question, 2 deferred');
  });

  test('counts in English', () => {
    check('en', '', 'No questions', 'There are no questions in this document.');
    check('en', open(1), '0/1 answered', 'The question has not been answered yet.');
    check('en', answered(1), '1/1 answered', 'The question is answered.');
    check('en', open(1) + open(2), '0/2 answered', 'None of the 2 questions has been answered yet.');
    check('en', answered(1) + open(2), '1/2 answered', '1 of the 2 questions is answered.');
    check(
      'en',
      answered(1) + referred(2) + open(3),
      '2/3 answered',
      '2 of the 3 questions are answered, 1 of them by reference.',
    );
    check('en', answered(1) + answered(2), '2/2 answered', 'Both questions are answered.');
  });

  test('numbers in a sentence', () => {
    assert.equal(messagesIn('nl').openNumbers(['3']), 'Open: vraag 3.');
    assert.equal(messagesIn('nl').openNumbers(['3', '4', '5a']), 'Open: vraag 3, 4 en 5a.');
    assert.equal(messagesIn('en').openNumbers(['3', '4']), 'Open: questions 3 and 4.');
    assert.equal(messagesIn('nl').answer(['3', '4']), 'Antwoord op vraag 3 en 4');
  });
});

/** What the status bar says of a document, in short and in full. */
function check(language: Language, document: string, counts: string, countsInFull: string): void {
  const completeness = getCompleteness(getOverview(parse(document)));
  const messages = messagesIn(language);
  assert.deepEqual([messages.counts(completeness), messages.countsInFull(completeness)], [counts, countsInFull]);
}
