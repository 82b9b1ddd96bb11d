import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import { hashWords } from '../../../server/src/workspace/words/hashes';
import { hashPlainText } from '../../../server/src/workspace/words/plainWords';
import { readQuestionText } from '../../../server/src/workspace/words/questionText';

suite('the words of a plain text as numbers', () => {
  test('are those of the words that are read', () => {
    checkPlain('Klopt het bericht «Brug dicht»? Zo ja:\n waarom (en wanneer)?');
    checkPlain('Eén EU-instelling in Zuid-\nHolland, en de minis-\n teries – en/of foto’s van ‘’s nachts’?');
    checkPlain('Klopt het dat op 5 april (2021) of in mei\n2022 de 46 agenda- en andere punten stonden?');
    checkPlain("Camera`s en auto's- of -fietsen--paden\u00a0-");
    checkPlain('Klopt het **bericht**?*\nWelk «bericht»12 \nWaarom?3');
    checkPlain('Is de coo\u0308peratie gei\u0308soleerd?¹ Zo ja, «waarom»²³?');
    checkPlain('');
  });

  test('and so are those of any text that is taken for plain', () => {
    const pieces = fc.constantFrom(
      ...'aZé-’\'‘12 \n\t.,?!«»“”"*_(){[%º/',
      ' 12',
      ' 2021',
      'woord ',
      'x-\n',
      '\u0308',
      '¹',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (text) => checkSame(text.join(''))),
      { numRuns: 2000 },
    );
  });

  test('what may be a mark, or is written in more than one way, has to be read', () => {
    for (const text of [
      'bericht?1 2',
      'bericht? 1 Zo',
      'woord\n1',
      'de 2e',
      'de 1.400',
      'x 1,4',
      'de [brug]',
      'bericht¹',
      'een \u0308',
      'straße',
    ]) {
      assert.equal(hashPlainText(text), undefined, text);
    }
  });
});

function checkPlain(text: string): void {
  assert.ok(hashPlainText(text), text);
  checkSame(text);
}

/** Below it stand notes, so that any small number may be a mark. */
function checkSame(body: string): void {
  const structure = parse(`Vraag 1\n${body}\n\nAntwoord\nNee.\n\n1 De Krant\n2 Het Blad\n12 De Bode`);
  const [question] = structure.questions;
  if (question === undefined) return;
  const plain = hashPlainText(textOf(structure, question.body));
  if (plain !== undefined) assert.deepEqual(plain, hashWords(readQuestionText(structure, question.body).words), body);
}
