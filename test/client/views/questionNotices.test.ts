import assert from 'node:assert/strict';
import { messagesIn } from '../../../client/src/messages';
import type { QuestionFilter } from '../../../client/src/views/questionList';
import { getQuestionNotices } from '../../../client/src/views/questionNotices';
import { getOverview } from '../../../server/src/features/overview';
import { parse } from '../../../server/src/parser/parse';

const counterpart = {
  uri: 'file:///kv.txt',
  name: 'kv.txt',
  certainty: 'certain',
  ties: [],
  answeredAlone: 0,
  unwrittenAlone: [],
  deferredAlone: [],
} as const;
const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } };
const leftOut = [{ number: '4', text: 'Wie betaalt dat?', place }];

suite('What stands above the list of questions', () => {
  test('which questions it shows, or why none', () => {
    check('Vraag 1\nKlopt dit?', 'all', 1, []);
    check('Vraag 1\nKlopt dit?', 'open', 1, ['De lijst toont alleen onbeantwoorde vragen.']);
    check('Vraag 1\nKlopt dit?', 'open', 0, ['Alle vragen zijn beantwoord.']);
    check('', 'all', 0, ['Er staan geen vragen in dit document.']);
    check('Antwoord 1\nJa.', 'all', 0, ['In dit document staan antwoorden zonder de vragen.']);
  });

  test('which submitted questions are left out', () => {
    const absent = 'Vraag 4 uit kv.txt staat niet in dit document.';
    check('Vraag 1\nKlopt dit?', 'all', 1, [absent], leftOut);
    check('Vraag 1\nKlopt dit?', 'open', 1, ['De lijst toont alleen onbeantwoorde vragen.', absent], leftOut);
    check('Vraag 1\nKlopt dit?', 'open', 0, [absent], leftOut);
    check(
      'Vraag 1\nKlopt dit?',
      'merged',
      1,
      ['De lijst toont alleen vragen die samen met andere beantwoord zijn.'],
      leftOut,
    );
  });
});

function check(
  document: string,
  filter: QuestionFilter,
  shown: number,
  expected: readonly string[],
  absent: typeof leftOut = [],
): void {
  const overview = { ...getOverview(parse(document)), counterpart: { ...counterpart, leftOut: absent } };
  assert.deepEqual(getQuestionNotices(overview, filter, shown, messagesIn('nl')), expected);
}
