import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { onOneLine, readQuestionText } from '../../../server/src/workspace/words/questionText';
import { show } from '../../diagnostics/check';
import { parseMarkers } from '../../markers';

suite('the words of a question', () => {
  test('capitals, punctuation and white space make no difference', () => {
    check('Klopt  het\n  bericht «Brug dicht»? Zo ja: waarom?', 'klopt het bericht brug dicht zo ja waarom');
    check('klopt het\u00a0bericht ’Brug dicht’?Zo ja, waarom?', 'klopt het bericht brug dicht zo ja waarom');
    check('Klopt het bericht “Brug dicht”\t? Zo ja — waarom', 'klopt het bericht brug dicht zo ja waarom');
  });

  test('a word may be broken off at the end of a line', () => {
    check('Kent u de Wereldgezond-\nheidsorganisatie?', 'kent u de wereldgezondheidsorganisatie');
    check('Kent u de Wereldgezond- \r\n  heidsorganisatie?', 'kent u de wereldgezondheidsorganisatie');
    check('Kent u de Wereldgezond\u00adheidsorganisatie?', 'kent u de wereldgezondheidsorganisatie');
    check('Kent u de EU-instellingen?', 'kent u de euinstellingen');
  });

  test('the noise of a scan in accents and apostrophes', () => {
    check('Welke technologieén, foto’s en camera`s?', 'welke technologieen fotos en cameras');
    check("Welke technologieën, foto's en camera‘s?", 'welke technologieen fotos en cameras');
    check('Eén reden? E\u0301e\u0301n is geen.', 'een reden een is geen');
    check('Wat deed de 46° sessie? En de 46e, de 46ste?', 'wat deed de 46e sessie en de 46e de 46e');
  });

  test('the marks of footnotes are no words, whether or not their notes are there', () => {
    check('Klopt dit bericht?1 Zo nee?', 'klopt dit bericht zo nee');
    check('Klopt dit bericht?¹ Zo nee?', 'klopt dit bericht zo nee');
    check('Klopt dit bericht?’ Zo nee?', 'klopt dit bericht zo nee');
    check('Klopt dit bericht?* Zo nee?', 'klopt dit bericht zo nee');
    check('Klopt dit «bericht»1?, 2 Zo nee?', 'klopt dit bericht zo nee');
    check('Klopt dit bericht? 1) Zo nee? [2]', 'klopt dit bericht zo nee');
    check('Klopt dit bericht? 1 Zo nee?\n2', 'klopt dit bericht zo nee');
    check('Klopt dit bericht5 over China12?', 'klopt dit bericht over china');
    check('Klopt dit bericht?\n\nAntwoord\nJa.\n\n1 De Krant', 'klopt dit bericht');
  });

  test('numbers and signs are words', () => {
    check('Kost dit € 1,4 miljoen of 1.400 euro in 2021?', 'kost dit € 1,4 miljoen of 1400 euro in 2021');
    check('Is 5% van de CO2 of 3 m² weg?', 'is 5 % van de co2 of 3 m2 weg');
  });

  test('the marks of Markdown are none', () => {
    check('Klopt **dit** _bericht_ over [China]{.underline}?', 'klopt dit bericht over china');
  });

  test('each word leads back to its place', () => {
    const { text, ranges } = parseMarkers('Vraag 1\nKent u de <|Wereldgezond-\nheidsorganisatie|>?1 <|Klopt|> dit?');
    const { words, passage } = readFirst(text);
    for (const [index, word] of [[3, ranges[0]] as const, [4, ranges[1]] as const]) {
      const { start = 0, end = 0 } = words[index] ?? {};
      assert.equal(show(text, passage.rangeAt(start, end)), show(text, word));
    }
  });

  test('a word on one line', () => {
    assert.equal(onOneLine('Wereldgezond-\nheidsorganisatie'), 'Wereldgezondheidsorganisatie');
    assert.equal(onOneLine('EU-\ninstellingen en\n  meer'), 'EU-instellingen en meer');
  });
});

/** The words of the first question, joined with a blank. */
function check(body: string, expected: string): void {
  const { words } = readFirst(`Vraag 1\n${body}`);
  assert.equal(words.map(({ text }) => text).join(' '), expected, body);
}

function readFirst(text: string) {
  const structure = parse(text);
  const [question] = structure.questions;
  assert.ok(question);
  return readQuestionText(structure, question.body);
}
