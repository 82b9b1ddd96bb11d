import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import type { Section, Structure } from '../../../server/src/parser/structure';
import { parseMarkers } from '../../markers';

const question = ({ questions }: Structure) => questions[0];
const answer = ({ answers }: Structure) => answers[0];
const note = ({ notes }: Structure) => notes[0];

suite('sections', () => {
  test('a heading, and the lines below it up to the next', () => {
    check('\n <|<|Vraag 1|>\n\n  <|Klopt dit?\n\nEn dat?|>|>  \n\nVraag 2', question, 'Vraag 1');
    check('Vraag 1\nA?\n<|<|Antwoord op vraag 1:|>\n<|Ja.|>|>\n', answer, 'Antwoord op vraag 1:');
    check('Vraag 1\nA?\n<|<|Toelichting:|>\n<|Zo is het.|>|>', note, 'Toelichting:');
  });

  test('a heading with its text behind it', () => {
    check('<|<|Vraag 1:|>  <|Klopt dit?\nEn dat?|>|>\n\nAntwoord', question, 'Vraag 1:');
    check('** <|<|Vraag 1|>**  <|Klopt dit?|>|>\n\nAntwoord', question, 'Vraag 1');
    check('Vraag 1\nA?\n<|<|Antwoord|> <|Nee.|>|>', answer, 'Antwoord');
  });

  test('a heading with nothing below it', () => {
    check('<|<|Vraag 1<||>|>|>', question, 'Vraag 1');
    check('<|<|Vraag 1<||>|>|>  \n\n\nAntwoord 1', question, 'Vraag 1');
    check('Vraag 1\nA?\n<|<|Antwoord:<||>|>|>   ', answer, 'Antwoord:');
  });

  test('what the page repeats, and a footnote, are in a section but not in its text', () => {
    check('<|<|Vraag 1|>\n<|Klopt dit?¹|>\n\n¹ De Courant\nISSN 0921 - 7398|>\n\nVraag 2', question, 'Vraag 1');
    check('<|<|Vraag 1<||>|>\nISSN 0921 - 7398|>\n\nVraag 2', question, 'Vraag 1');
    check('<|<|Vraag 1|>\nISSN 0921 - 7398\n\n<|Klopt dit?|>|>', question, 'Vraag 1');
  });

  test('a heading on several lines', () => {
    check('Vraag 1\nA?\n<|<|Antwoord op vraag 1,  \n  2 en 3|> \n<|Ja.|>|>', answer, 'Antwoord op vraag 1, 2 en 3');
    const { text, ranges } = parseMarkers('Vraag 1\nA?\n  Antwoord op vraag <|1|>, <|2|>,  \n <|3|> en <|4|> \nJa.');
    assert.deepEqual(
      answer(parse(text))?.numbers,
      ranges.map((range, index) => ({ number: String(index + 1), range })),
    );
    const apart = parseMarkers('Vraag 1\nA?\nVraag 2\nB?\nAntwoord\nop de vragen\n <|1|> en <|2|>\nJa.');
    assert.deepEqual(
      answer(parse(apart.text))?.numbers.map(({ range }) => range),
      apart.ranges,
    );
    assert.equal(answer(parse(apart.text))?.heading, 'Antwoord op de vragen 1 en 2');
    const three = parseMarkers('Vraag 1\nA?\nAntwoord op de\nvragen <|1|> en\n <|2|>\nJa.');
    assert.deepEqual(
      answer(parse(three.text))?.numbers.map(({ range }) => range),
      three.ranges,
    );
    check(
      'Vraag 1\nA?\n<|<|Antwoord op de \nvragen 1, \n 2 en 3:|>\n<|Ja.|>|>',
      answer,
      'Antwoord op de vragen 1, 2 en 3:',
    );
    check('Vraag 1\nA?\n • <|<|Antwoord 1,  \n2|>\n<|Ja.|>|>', answer, 'Antwoord 1, 2');
    check('Vraag 1\nA?\n<|<|Antwoord op vragen\n1 en 2:<||>|>|>', answer, 'Antwoord op vragen 1 en 2:');
  });

  test('a question without a heading', () => {
    const { text, ranges } = parseMarkers('Vragen van het lid De Wit\n\n  <|<|Klopt dit|>\nbericht?|>\n\nWaarom?');
    const [first] = parse(text).questions;
    assert.deepEqual([first?.range, first?.selectionRange, first?.body], [ranges[0], ranges[1], ranges[0]]);
    assert.equal(first?.heading, undefined);
  });

  test('a heading in the middle of a line', () => {
    check('Vraag 1\nA?\nGlas 12<|<|Antwoord 1|>\n<|Ja.|>|>\n', answer, 'Antwoord 1');
  });
});

/** The range of a section, its heading and its text are those that are marked. */
function check(
  marked: string,
  find: (structure: Structure) => (Section & { readonly heading: string | undefined }) | undefined,
  heading: string,
): void {
  const { text, ranges } = parseMarkers(marked);
  const found = find(parse(text));
  assert.deepEqual([found?.range, found?.selectionRange, found?.body], ranges, marked);
  assert.equal(found?.heading, heading);
}
