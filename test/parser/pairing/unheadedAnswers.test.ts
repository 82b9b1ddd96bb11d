import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { parseMarkers } from '../../markers';
import { pairsOf } from '../pairs';

suite('answers without a heading', () => {
  // What stands above the first question, and whether it says that the document is answered.
  for (const [front, isAnswered] of [
    ['(ontvangen 3 mei 2021)', true],
    ['Vragen van het lid De Wit (Ontvangen  3 mei 2021)', true],
    ['Beantwoord 3 mei 2021', true],
    ['Brief\nBeantwoord 3 mei 2021', true],
    ['Vragen\nen antwoorden', false],
    ['  beantwoord door minister Bo', true],
    ['Lijst van vragen en antwoorden', true],
    ['De minister heeft de vragen beantwoord.', true],
    ['Hierbij de antwoorden op uw vragen', true],
    ['Hierbij het antwoord aan de leden', false],
    ['Antwoorden van de minister', true],
    ['Vragen\n  antwoord van staatssecretaris Bo (Verkeer)', true],
    ['Antwoord van de minister', true],
    ['Het Antwoord van de minister', false],
    ['Antwoord van de burgemeester', false],
    ['De antwoorden bij de vragen', true],
    ['De antwoorden zijn: ', true],
    ['(ontvangen in mei)', false],
    ['Niet Beantwoord', false],
    ['Beantwoording volgt', false],
    ['Antwoorden volgen', false],
    ['Het antwoord opsturen', false],
    ['Brief', false],
  ] as const) {
    test(`${front.replace('\n', ' / ')} says ${isAnswered ? 'that there are' : 'nothing of'} answers`, () => {
      check(
        [front, '', 'Vraag 1', 'Klopt dit?', '', 'Dat klopt.'],
        isAnswered ? `1→${front.split('\n').length + 5}` : '1→open',
      );
    });
  }

  test('in most of the questions, they need not be told of', () => {
    const answered = (number: number) => [`Vraag ${number}`, 'Klopt dit?', '', 'Dat klopt.', ''];
    const open = (number: number) => [`Vraag ${number}`, 'Klopt dit?', ''];
    check([...answered(1), ...answered(2)], '1→4 2→9');
    check([...answered(1), ...open(2)], '1→open 2→open');
    check([...answered(1)], '1→open');
    check([...answered(1), ...answered(2), ...open(3), ...open(4)], '1→4 2→9 3→open 4→open');
    check([...answered(1), ...answered(2), ...open(3), ...open(4), ...open(5)], '1→open 2→open 3→open 4→open 5→open');
    check([...answered(1), ...answered(2), 'Mededeling', 'Later.'], '1→deferred 2→deferred');
    check([...answered(1), ...answered(2), 'Vraag 3', 'Wilt u:', '', 'a. gaan?', '', 'Ja.'], '1→4 2→9 3→16');
  });

  test('they stand below the question, however many paragraphs that has', () => {
    inAnswered(['Vraag 1', 'A?', '', 'B?', '', 'C?', '', '<|Ja.', '', 'Nee.|>']);
    inAnswered(['Vraag 1', 'Er is geld. Klopt dat?', '', '<|Ja, zeker.|>']);
    inAnswered(['Vraag 1 en 2', 'A?', '', 'B?', '', '<|Ja.|>']);
    inAnswered(['Vraag 1 en 2', 'A? B?', '', '<|Ja.|>']);
    inAnswered(['Vraag 1', 'Wat vindt u? Dat wil ik weten.', '', '<|Niets.|>']);
    inAnswered(['Vraag 1', 'Er is geld.', '', 'Klopt dat?']);
    inAnswered(['Vraag 1', 'A?', '', 'B?']);
    inAnswered(['Vraag 1']);
  });

  test('in a list with bullets the first paragraph is the question', () => {
    inAnswered([' • Vraag 1', '  Graag een overzicht.', '', '  <|Dat is er niet.|>']);
    inAnswered([' • Vraag 1', '  Klopt dit?', '', '  <|En dat?', '', '  Ja.|>']);
    inAnswered([' • Vraag 1 en 2', '  A.', '', '  B.', '', '  <|Ja.|>']);
    inAnswered([' • Vraag 1 en 2', '  A. B.', '', '  <|Ja.|>']);
    inAnswered([' • Vraag 1', '  Wilt u:', '', '  a. gaan;', '', '  b. komen?', '', '  <|Ja.|>']);
    inAnswered([' • Vraag 1', '  Wilt u:', '', '  gaan?']);
    inAnswered([' • Vraag 1', '  A?']);
  });

  test('without empty lines they begin below the last question mark', () => {
    inAnswered(['Vraag 1', 'Klopt', 'dit?', '<|Ja, dat', 'klopt.|>']);
    inAnswered(['Vraag 1', 'Klopt dit?', 'En dat?', '<|Ja.|>']);
    inAnswered(['Vraag 1', 'Klopt dit?', 'ISSN 0921 - 7398', '<|«Ja.»|>']);
    inAnswered(['Vraag 1', 'Klopt dit, of', 'niet? Zo ja,', 'sinds wanneer', 'en', 'waarom', 'dan?', '<|“Zo.”|>']);
    inAnswered(['Vraag 1', 'Klopt dit?', '<|‘Ja.’', 'a', 'b', 'c', 'Nietwaar?|>']);
    inAnswered(['Vraag 1', 'Klopt dit?', 'ja, dat klopt.']);
    inAnswered(['Vraag 1', 'Klopt dit']);
    inAnswered(['Vraag 1', 'Klopt dit?', '- Ja.']);
  });

  test('where most are found, the other questions end at their first full stop', () => {
    const two = ['Vraag 1', 'A?', '', 'Ja.', '', 'Vraag 2', 'B?', '', 'Nee.', ''];
    check([...two, 'Vraag 3', 'Graag een overzicht.', '', 'Dat is er niet.'], '1→4 2→9 3→14');
    check([...two, 'Vraag 3', 'Graag een overzicht.', 'ISSN 0921 - 7398', 'Dat is er niet.'], '1→4 2→9 3→14');
    check([...two, 'Vraag 3', 'Graag een overzicht. En', 'wel nu.', 'Dat is er niet.'], '1→4 2→9 3→14');
    check([...two, 'Vraag 3', 'Graag een', 'overzicht!', 'Dat is er niet.'], '1→4 2→9 3→14');
    check([...two, 'Vraag 3', 'Graag een', 'overzicht. ', 'Dat is er niet.'], '1→4 2→9 3→14');
    check([...two, 'Vraag 3', 'Graag een overzicht.', 'dat is er niet.'], '1→4 2→9 3→open');
    check([...two, 'Vraag 3', 'Graag een overzicht', 'Dat is er niet'], '1→4 2→9 3→open');
    check([...two, 'Vraag 3', 'Graag een overzicht.'], '1→4 2→9 3→open');
  });

  test('where as many answers have a heading as have none, only below a question mark and an empty line', () => {
    const headed = ['Vraag 1', 'A?', 'Antwoord 1', 'Nu.', '', 'Vraag 2', 'B?', '', 'Toen.', ''];
    check([...headed, 'Vraag 3', 'C?', '', 'Later.'], '1→3 2→9 3→14');
    check([...headed, 'Vraag 3', 'C?', '', 'En dat?', '', 'Later.'], '1→3 2→9 3→16');
    check([...headed, 'Vraag 3 en 4', 'C?', '', 'D?', '', 'Later.'], '1→3 2→9 3→16 4→16');
    check([...headed, 'Vraag 3', 'C?', 'Later.'], '1→3 2→open 3→open');
    check([...headed, 'Vraag 3', 'Graag meer.', '', 'Later.'], '1→3 2→open 3→open');
  });

  test('where nearly all answers have a heading, the text below a question is more of the question', () => {
    const headed = (...numbers: readonly number[]) =>
      numbers.flatMap((number) => [`Vraag ${number}`, 'A?', `Antwoord ${number}`, 'Nu.', '']);
    check([...headed(1), 'Vraag 2', 'B?', '', 'Betrek daarbij ook 2027.'], '1→3 2→open');
    check([...headed(1), 'Vraag 2', 'B?', '', 'Antw'], '1→3 2→open');
    const open = (number: number) => [`Vraag ${number}`, 'B?', '', 'Betrek daarbij ook 2027.', ''];
    check([...headed(1, 2, 3, 4), ...open(5), ...open(6)], '1→3 2→8 3→13 4→18 5→open 6→open');
    const short = (number: number) => [`Vraag ${number}`, 'B?', ''];
    check(
      [...headed(1), ...open(2), ...open(3), ...short(4), ...short(5), ...short(6)].slice(0, -1),
      '1→3 2→open 3→open 4→open 5→open 6→open',
    );
  });

  test('a title for an answer that is not there is none', () => {
    for (const title of ['Reactie', 'Reactie:', 'Reactie 9', '**Antwoord kabinet**', 'Reactie OCW 1']) {
      check(['(ontvangen 3 mei 2021)', '', 'Vraag 1', 'A?', '', title, '', 'Vraag 2', 'B?', '', 'Nee.'], '1→open 2→11');
      check(['(ontvangen 3 mei 2021)', '', 'Vraag 1', 'A?', title, ''], '1→open');
      inAnswered(['Vraag 1', 'A?', '', `<|${title}`, 'Dat klopt.|>']);
    }
    inAnswered(['Vraag 1', 'A?', '', '<|Reactie volgde niet|>']);
    check(['(ontvangen 3 mei 2021)', '', 'Vraag 1', 'A?', '', 'Reactie', 'PM'], '1→6 unwritten');
  });

  test('what can be nothing but an answer is one, whatever the others have', () => {
    for (const headed of [[], ['Vraag 5', 'A?', 'Antwoord 5', 'Nu.', '']]) {
      const below = (...lines: readonly string[]) => [...headed, 'Vraag 1', 'B?', '', ...lines];
      const start = headed.length === 0 ? '' : '5→3 ';
      check(below('Ja, dat klopt.'), `${start}1→${headed.length + 4}`);
      check(below('Ik vind dat ook.'), `${start}1→${headed.length + 4}`);
      check(below('  Neen. Dat kan niet.'), `${start}1→${headed.length + 4}`);
      check(below('Zie het antwoord op vraag 5.'), headed.length === 0 ? '1→4 unwritten' : '5→3 1→9 referred');
      check(below('Jaarlijks of vaker.'), `${start}1→open`);
      check(below('Ja of nee volstaat.'), `${start}1→open`);
      check([...headed, 'Vraag 1', 'B?', '', 'En dan?', '', 'Nee, toch niet.'], `${start}1→${headed.length + 6}`);
    }
    check(
      [' • Vraag 1', '   A?', '', '   Ja, dat klopt.', '', ' • Vraag 2', '   B?', '', ' • Vraag 3', '   C?'],
      '1→4 2→open 3→open',
    );
  });
});

/** What each question has for an answer: the lines, from 1, or how it stands. */
function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}

/** In a document that says it is answered, the answer is what is marked. */
function inAnswered(lines: readonly string[]): void {
  const { text, ranges } = parseMarkers(['(ontvangen 3 mei 2021)', '', ...lines].join('\n'));
  assert.deepEqual(
    parse(text).answers.map(({ range }) => range),
    ranges,
    text,
  );
}
