import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/src/parser/parse';
import { hashPlainText, hashWords } from '../../server/src/workspace/hashes';
import { readQuestionText } from '../../server/src/workspace/questionText';

suite('numbers for the words of a question', () => {
  test('a plain text has those of its words', () => {
    checkSame('Klopt het bericht «Brug dicht»? Zo ja:\n waarom (en wanneer)?');
    checkSame('Vraag 1\n');
    assert.ok(hashPlainText('Klopt het bericht?'));
  });

  test('and so has any text that is taken for plain', () => {
    const characters = fc.constantFrom(...'aZ-’1 \n\t.,?!«»“”"*_é(');
    fc.assert(fc.property(fc.string({ unit: characters, maxLength: 40 }), checkSame));
  });

  test('what has to be read is not plain', () => {
    for (const text of ['EU-instellingen', 'foto’s', 'één', 'bericht?1', 'de **brug**']) {
      assert.equal(hashPlainText(text), undefined, text);
    }
  });
});

function checkSame(body: string): void {
  const structure = parse(`Vraag 1\n${body}`);
  const [question] = structure.questions;
  if (question === undefined) return;
  const { words, passage } = readQuestionText(structure, question.body);
  const plain = hashPlainText(passage.text);
  if (plain !== undefined) assert.deepEqual(plain, hashWords(words), body);
}
