import assert from 'node:assert/strict';
import { getDiagnostics } from '../../../server/src/diagnostics/diagnostics';
import { findingKey } from '../../../server/src/features/actions/findingKey';
import { parse } from '../../../server/src/parser/parse';
import { countedReads } from '../../countedReads';
import { parseMarkers } from '../../markers';

suite('what a finding is known by', () => {
  test('the numbers of a heading', () => {
    check('Vraag 3\nA?\n\nVraag 4\nB?\n\nVraag 5\nC?\n\nAntwoord op vraag 3, 4 en 5\nJa.', ['merged-answer 3, 4, 5']);
    check('Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3-4\nJa.', ['merged-answer 3, 4']);
    check('Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?', ['unanswered-question 2']);
    check('Vraag 1\nA?\n\nAntwoord\n\nVraag 3\nB?\n\nAntwoord\nJa.', ['empty-answer 1', 'numbering-gap 3']);
    check('Vraag1\nA?\n\nAntwoord 1\nJa.', ['heading-typo 1']);
  });

  test('one number of several', () => {
    check('Vraag 1 en 2\n\nA?\n\nB?\n\nAntwoord 1\nJa.', ['unanswered-question 2']);
    check('Vraag 1\nA?\n\nAntwoord 1 en 7\nJa.', ['unknown-question 7']);
  });

  test('the numbers of an answer that holds nothing but a sign', () => {
    check('Vraag 1\nA?\n\nAntwoord\nPM\n\nVraag 2\nB?\n\nAntwoord\nJa.', ['placeholder-answer 1']);
  });

  test('a reference', () => {
    check('Vraag 1\nA?\n\nAntwoord 1\nZie het antwoord op vraag 8.', ['unknown-reference 8']);
  });

  test('the question in whose text the words stand that differ', () => {
    const text = 'Vraag 1\nDoen <|scholen|> mee?\n\nVraag 2 en 3\n\nDoen <|zij|> mee zoals bij vraag <|1|>?\n\nHoe?';
    const { text: marked, ranges } = parseMarkers(text);
    const structure = parse(marked);
    const keys = ranges.map((range) => findingKey(structure, { code: 'question-differs', range }));
    assert.deepEqual(keys, ['question-differs 1', 'question-differs 2', 'question-differs 2']);
    const heading = structure.questions[1]?.numbers[1]?.range;
    assert.ok(heading);
    assert.equal(findingKey(structure, { code: 'question-differs', range: heading }), 'question-differs 3');
  });

  test('the words where there is no number', () => {
    check('Vraag 1\nA?¹\n\nAntwoord 1\nJa.²\n\n¹ De Krant, 2021', ['footnote-without-text ²']);
  });

  test('no question is looked at again for each finding', () => {
    const pair = (number: number) =>
      `Vraag ${number}\nA?\n\nVraag ${number + 1}\nB?\n\nAntwoord ${number}\nZie vraag ${number + 1}.\n\n`;
    const text = Array.from({ length: 800 }, (_, index) => pair(2 * index + 1)).join('');
    const { structure, reads } = countedReads(parse(text));
    const ranges = structure.questions.flatMap(({ selectionRange, body }) => [selectionRange, body]);
    const before = reads();
    const keys = ranges.map((range) => findingKey(structure, { code: 'question-differs', range }));
    assert.deepEqual(keys.slice(0, 3), ['question-differs 1', 'question-differs 1', 'question-differs 2']);
    assert.ok(reads() - before < 100 * ranges.length, `${reads() - before} reads`);
  });

  test('which set of questions, if it is not the first', () => {
    const set = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord 3\nJa.\n\n';
    check(set + set, ['unanswered-question 2', 'unanswered-question 2 (2)']);
  });

  test('what is ignored is not reported, and all else is', () => {
    const text = 'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord 1 en 2\nJa.\n\nVraag 3\nC?';
    const ignored = ['merged-answer 1, 2', 'unanswered-question 4'];
    const found = getDiagnostics(parse(text), { uri: '', language: 'nl', severities: {}, ignored });
    assert.deepEqual(
      found.map(({ code }) => code),
      ['unanswered-question'],
    );
  });
});

/** The findings in a document are known by these. */
function check(text: string, expected: readonly string[]): void {
  const structure = parse(text);
  const found = getDiagnostics(structure, { uri: '', language: 'nl', severities: {} });
  assert.deepEqual(
    found.map((finding) => findingKey(structure, finding)),
    expected,
  );
}
