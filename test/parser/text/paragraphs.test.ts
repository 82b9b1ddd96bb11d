import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { asks, isQuestion, paragraphsOf, questionsIn } from '../../../server/src/parser/text/paragraphs';

suite('paragraphs', () => {
  test('an empty line ends one', () => {
    check(['Klopt dit', '  bericht?  ', ' ', 'Waarom?'], 'Klopt dit bericht? | Waarom?');
    check(['', 'Klopt dit?', ''], 'Klopt dit?');
    check([''], '');
  });

  test('one that goes on below the end of a page', () => {
    const page = ['', 'ISSN 0921 - 7398', ''];
    check(['Klopt het dat', ...page, 'dit bericht', 'juist is?'], 'Klopt het dat dit bericht juist is?');
    check(['Klopt het dat', ...page, '  dit bericht?'], 'Klopt het dat dit bericht?');
    check(['Klopt dit?', ...page, 'Waarom?'], 'Klopt dit? | Waarom?');
    check(['Klopt het dat', 'ISSN 0921 - 7398', 'Dit juist is?'], 'Klopt het dat Dit juist is?');
    check(['Klopt het¹ dat', '', '¹ De Courant', '', 'dit juist is?'], 'Klopt het¹ dat dit juist is?');
    check(['Klopt dit?', ...page, 'Waarom?', '', 'en wanneer?'], 'Klopt dit? | Waarom? | en wanneer?');
    check([...page, 'en dit?'], 'en dit?');
  });

  test('where it stands', () => {
    const [first, second] = paragraphsOf(parse('  Klopt\n dit?  \n\nWaarom?').lines);
    assert.deepEqual(first?.range, { start: { line: 0, character: 2 }, end: { line: 1, character: 5 } });
    assert.deepEqual(second?.range, { start: { line: 3, character: 0 }, end: { line: 3, character: 7 } });
  });

  test('the questions in it that each end their line', () => {
    const questions = (...lines: readonly string[]) =>
      paragraphsOf(parse(lines.join('\n')).lines).flatMap((paragraph) =>
        questionsIn(paragraph).map(({ text }) => text),
      );
    assert.deepEqual(questions('Klopt', 'dit?', 'Waarom? En', 'hoe?'), ['Klopt dit?', 'Waarom? En hoe?']);
    assert.deepEqual(questions('Klopt dit?', 'Dat is zo.'), ['Klopt dit?', 'Dat is zo.']);
    assert.deepEqual(questions('Klopt dit.'), ['Klopt dit.']);
  });

  test('a question begins like a sentence and ends with a question mark', () => {
    for (const text of [
      'Klopt dit?',
      '- Klopt dit?',
      '•  Klopt dit?',
      '«Ja»?',
      '“Ja?”',
      '‘Ja?',
      '„Ja?',
      '"Ja?"',
      "'Ja?'",
      '’t Is?',
    ]) {
      assert.ok(isQuestion(paragraph(text)), text);
    }
    for (const text of ['klopt dit?', 'Dit klopt.', '-Klopt dit?', '1 vraag?', 'x - Klopt dit?', '- dit?']) {
      assert.ok(!isQuestion(paragraph(text)), text);
    }
  });

  test('what may stand behind a question mark', () => {
    for (const behind of [
      ...['', ' ', '»', '”', '"', '’', "'", ')', ']', ' » ) ', '_', '**', '?', '.', '. ', '.)', '?.'],
      ...['1', '12', '123', '1, 2', '1, 12', '1,2', '1 2', '1 2, 3 4 5 6', ' 1', ' 1)', '»1', '1.', '1 **'],
      ...['¹', '¹²³⁴', '[1]', ' [12 ]', '[1].', '⁹'],
    ]) {
      assert.ok(asks(`Klopt dit?${behind}`), behind);
    }
    for (const behind of [' Ja', ' Ja.', '1234', '1 2 3 4 5 6 7', '[1234]', '¹²³⁴⁵', '1a', ':', ' -', '[a]', '1   2']) {
      assert.ok(!asks(`Klopt dit?${behind}`), behind);
    }
    assert.ok(!asks('Klopt dit'));
    assert.ok(asks(`${'Een lange zin die '.repeat(20)}klopt?1`));
    assert.ok(asks(`Klopt dit?${' '.repeat(100)}`));
    assert.ok(!asks(`Klopt dit?${')'.repeat(100)}`));
  });
});

function paragraph(text: string) {
  const [only] = paragraphsOf([{ line: 0, character: 0, text, kind: 'text' }]);
  assert.ok(only);
  return only;
}

/** The words of the paragraphs, apart with bars. */
function check(lines: readonly string[], expected: string): void {
  const body = parse(['Vraag 1', ...lines].join('\n')).lines.slice(1);
  assert.equal(
    paragraphsOf(body)
      .map(({ text }) => text)
      .join(' | '),
    expected,
  );
}
