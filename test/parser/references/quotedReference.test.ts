import assert from 'node:assert/strict';
import { isQuotedFromElsewhere } from '../../../server/src/parser/references/quotedReference';
import { parseMarkers } from '../../markers';

suite('words that refer in a quotation', () => {
  test('from another document, by the words before it', () => {
    for (const before of [
      'In de brief staat',
      'In de Kamerbrief staat',
      'Uit het artikel',
      'Tijdens het commissiedebat zei u',
      'In het debat',
      'In het rondetafeloverleg zei u',
      'Het overleg',
      'In eerdere vragen',
      'In vorige schriftelijke Kamervragen',
      'In vorige antwoord',
      'In eerdere beantwoording',
    ]) {
      check(`${before} «dat <|vraag 2|> speelt».`, true);
    }
    for (const before of [
      'In het gesprek',
      'De briefing',
      'In het debatje',
      'In alle artikelen',
      'In latere vragen',
      'In eerdere\u200bvragen',
      'In de brief staat dat. U zegt',
    ]) {
      check(`${before} «dat <|vraag 2|> speelt».`, false);
    }
  });

  test('from another document, by a source in brackets behind it', () => {
    for (const source of [
      ' (Kamerstuk 22 112)',
      '(Aanhangsel 12)',
      '.  (Handelingen, nr. 3)',
      ', (Kamerbrief)',
      '; (brief van 3 mei)',
      ' (bron: de krant)',
      ' (zie de website)',
      ' (2024Z18891)',
    ]) {
      check(`Hij zei «dat <|vraag 2|> speelt»${source}.`, true);
    }
    for (const source of [
      ' (bijlage)',
      ' (ziekte)',
      ' (24Z18891)',
      ': (Kamerstuk 22 112)',
      ' en noemt dat (Kamerstuk 22 112)',
      ' en dat ook nog eens in de (Kamerstuk 22 112)',
    ]) {
      check(`Hij zei «dat <|vraag 2|> speelt»${source}.`, false);
    }
  });

  test('of a question that is answered here', () => {
    for (const asking of [
      'U vraagt naar mijn brief:',
      'Zij vragen zij de brief',
      'De brief, vragen de leden',
      'De brief in deze vraag',
      'Uw vraag over de brief',
    ]) {
      check(`${asking} «dat <|vraag 2|> speelt».`, false);
    }
    for (const other of ['De brief bevraagt ons', 'Zij vragen om de brief', 'De brief, de vraag']) {
      check(`${other} «dat <|vraag 2|> speelt».`, true);
    }
  });

  test('that is nothing but these words', () => {
    check('In de brief staat «<|vraag 2|>».', false);
    check('In de brief staat « <|vraag 2|>».', false);
    check('In de brief staat «<|vraag 2|> en meer».', true);
    check('In de brief staat «zie <|vraag 2|>».', true);
  });

  test('by marks that begin and end it', () => {
    for (const [open, close] of ['«»', '“”', '„”', '„“', '""'].map((marks) => [...marks])) {
      check(`In de brief staat ${open}dat <|vraag 2|> speelt${close}.`, true);
      check(`In de brief staat ${open}dat${close} <|vraag 2|> speelt${close}.`, false);
      check(`In de brief staat ${open}dat <|vraag 2|> speelt.`, false);
    }
    check('"Dat <|vraag 2|> speelt" (Kamerstuk 22 112).', true);
    check('In de brief staat:"dat <|vraag 2|> speelt".', true);
    check('In de brief staat ("dat <|vraag 2|> speelt").', true);
    check('In de brief staat 12" dat <|vraag 2|> speelt".', false);
    check('In de brief staat dat <|vraag 2|> speelt.', false);
  });

  test('of three hundred characters on either side, and some before it', () => {
    const long = (length: number) => 'a'.repeat(length);
    check(`In de brief staat «${long(298)} <|vraag 2|> speelt».`, true);
    check(`In de brief staat «${long(299)} <|vraag 2|> speelt».`, false);
    check(`In de brief staat «dat <|vraag 2|> ${long(298)}».`, true);
    check(`In de brief staat «dat <|vraag 2|> ${long(299)}».`, false);
    check(`${long(400)}. In de brief ${long(100)} «dat <|vraag 2|> speelt».`, true);
    check(`In de brief ${long(120)} «dat <|vraag 2|> speelt».`, false);
  });
});

/** Whether the marked words mean a question of another document. */
function check(marked: string, expected: boolean): void {
  const { text, ranges } = parseMarkers(marked);
  const [{ start, end } = { start: { character: 0 }, end: { character: 0 } }] = ranges;
  assert.equal(isQuotedFromElsewhere(text, { start: start.character, end: end.character }), expected, marked);
}
