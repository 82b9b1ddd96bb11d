import assert from 'node:assert/strict';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

suite('footnotes', () => {
  test('the forms of a mark, with the text at the end', () => {
    check('Kent u dit bericht?<|1|>', '<|1 https://voorbeeld.nl/bericht|>');
    check('Kent u dit bericht?<|¹|>', '<|¹ <https://voorbeeld.nl/bericht>|>');
    check('Kent u dit bericht?<|⁴|>', '<|⁴ <https://voorbeeld.nl/bericht>|>');
    check('Dat kost € 5 per «maat»<|⁹|>.', '<|⁹ De Courant, 3 mei 2020|>');
    check('Kent u dit bericht?<|[1]|>', '<|[1] Kamerstuk 22 112, nr. 3|>');
    check('Kent u dit bericht <|[1 ]|>?', '<|1 De Courant, 3 mei 2020|>');
    check('Kent u dit bericht? <|1)|>', '<|1) De Courant, 3 mei 2020|>');
    check('Kent u «dit bericht»<|1|>?', '<|1De Courant, 3 mei 2020|>');
    check('Zij is verplaatst<|1|> naar elders.', '<|1 Kamerstuk 22 112, nr. 3|>');
  });

  test('several marks at once', () => {
    check('Kent u dit?<|1|>, <|2|>', '<|1 De Courant, 3 mei 2020|>', '<|2 De Bode, 4 mei 2020|>');
    check('Kent u dit?<|1|><|2|>', '<|1 De Courant, 3 mei 2020|>', '<|2 De Bode, 4 mei 2020|>');
    check('Zij is verplaatst<|1|> <|2|>.', '<|1 De Courant, 3 mei 2020|>', '<|2 De Bode, 4 mei 2020|>');
  });

  test('the marks of a line below it', () => {
    check('Kent u dit, en wat vindt u?\n<|1|> <|2|>', '<|1 De Courant, 3 mei 2020|>', '<|2 De Bode, 4 mei 2020|>');
  });

  test('a text that goes on on the next line', () => {
    check('Kent u dit?<|1|>', '<|1 https://voorbeeld.nl/een-lang-\nadres|>');
    check('Kent u dit?<|1|>', '<|1\n  De Courant, 3 mei 2020|>');
  });

  test('numbers that are no footnote', () => {
    check('De uitstoot van CO2 daalt met 3%.', '3 mei was het zover.');
    check('Zie Kamerstuk 22 112, nr. 43)', '43 mensen kwamen.');
    check('Het zijn er 10² of 10¹².', '12 mei was het zover.');
    check('Het was 46° op 12 m² grond.', '4. De commissie werkt daaraan.');
    check('Kent u dit?<|1|>', '1. 65 121');
    check('Natura2000 en A4 blijven.', '2 en 4');
  });
});

function check(body: string, ...notes: readonly string[]): void {
  const { text, ranges } = parseMarkers(`Vraag 1\n${body}\n\n${notes.join('\n')}`);
  const { footnoteMarks, footnotes } = parse(text);
  assert.deepEqual(
    [...footnoteMarks, ...footnotes].map(({ range }) => range),
    ranges,
    text,
  );
}
