import assert from 'node:assert/strict';
import { subjectOf } from '../../../client/src/findings/findingSubject';
import { type Language, messagesIn } from '../../../client/src/messages';

suite('what a finding that is ignored is about', () => {
  test('questions, by their numbers', () => {
    check('nl', 'merged-answer 3, 4, 5', 'Vraag 3, 4 en 5');
    check('en', 'merged-answer 3, 4, 5', 'Questions 3, 4 and 5');
    check('en', 'unanswered-question 2a', 'Question 2a');
  });

  test('questions of one of several sets', () => {
    check('nl', 'merged-answer 1, 2 (2)', 'Vraag 1 en 2 (2)');
  });

  test('words that are marked', () => {
    check('nl', 'heading-typo Antwoort 3', '“Antwoort 3”');
    check('nl', 'heading-typo', '“”');
  });
});

function check(language: Language, finding: string, subject: string): void {
  assert.equal(subjectOf(finding, messagesIn(language)), subject);
}
