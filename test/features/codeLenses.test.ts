import assert from 'node:assert/strict';
import { getCodeLenses } from '../../server/src/features/codeLenses';
import type { Language } from '../../server/src/messages';
import { parse } from '../../server/src/parser/parse';
import { insertAnswerCommand, type ServerCommand, showCommand } from '../../server/src/protocol';

const both = [showCommand, insertAnswerCommand];
const uri = 'file:///vragen.txt';

suite('code lenses', () => {
  test('a question that is answered, and one that is open', () => {
    check('Vraag 1\nKlopt dit?\n\nAntwoord\nJa.\n\nVraag 2\nWaarom?', [
      '0 beantwoord · naar antwoord → show 3',
      '6 open · antwoord invoegen → insertAnswer 6',
    ]);
  });

  test('questions that are answered together, and their answer', () => {
    check('Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n\nAntwoord op vraag 1, 2 en 9\nDaarom.', [
      '0 beantwoord samen met vraag 2 · naar antwoord → show 6',
      '3 beantwoord samen met vraag 1 · naar antwoord → show 6',
      '6 geldt voor vraag 1 en 2 · naar vraag → show 0',
    ]);
  });

  test('a place without text, a reference, and a notice of delay', () => {
    check(
      'Vraag 1\nKlopt dit?\n\nAntwoord 1\nPM\n\nVraag 2\nEcht?\n\nAntwoord 2\nZie vraag 3.\n\nVraag 3\nO?\n\nAntwoord 3\nJa.',
      [
        '0 antwoord nog niet af · naar antwoord → show 3',
        '6 beantwoord met een verwijzing · naar antwoord → show 9',
        '12 beantwoord · naar antwoord → show 15',
      ],
    );
    check('Vraag 1\nKlopt dit?\n\nMededeling\nLater.', ['0 uitgesteld']);
  });

  test('bullets, a merged heading, and several sets', () => {
    check(' • Vraag 1\n  Klopt dit?\n\n  Ja, dat klopt.\n\n • Vraag 2\n  Waarom?\n\n  Daarom.', [
      '0 beantwoord · naar antwoord → show 3',
      '5 beantwoord · naar antwoord → show 8',
    ]);
    check('Vraag 1 en 2\nKlopt dit?\n\nAntwoord 1 en 2\nJa.', [
      '0 beantwoord · naar antwoord → show 3',
      '3 geldt voor vraag 1 en 2 · naar vraag → show 0',
    ]);
    const set = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nJa.\n\n';
    check(set.repeat(2), [
      '0 beantwoord · naar antwoord → show 3',
      '6 beantwoord · naar antwoord → show 9',
      '12 beantwoord · naar antwoord → show 15',
      '18 beantwoord · naar antwoord → show 21',
    ]);
  });

  test('all line ends', () => {
    check('Vraag 1\r\nKlopt dit?\r\n\r\nAntwoord\r\nJa.', ['0 beantwoord · naar antwoord → show 3']);
  });

  test('a client that can do nothing is only told something', () => {
    check('Vraag 1\nKlopt dit?\n\nAntwoord\nJa.\n\nVraag 2\nWaarom?', ['0 beantwoord', '6 open'], []);
  });

  test('in English', () => {
    check(
      'Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n\nAntwoord op vraag 1 en 2\nJa.',
      [
        '0 answered together with question 2 · to the answer → show 6',
        '3 answered together with question 1 · to the answer → show 6',
        '6 applies to questions 1 and 2 · to the question → show 0',
      ],
      both,
      'en',
    );
  });

  test('a text without questions has none', () => {
    check('Geachte voorzitter,', []);
  });
});

/** The lenses as text: the line below them, what they say, what a click does and on which line. */
function check(
  text: string,
  expected: readonly string[],
  commands: readonly ServerCommand[] = both,
  language: Language = 'nl',
): void {
  const lenses = getCodeLenses(parse(text), { uri, language, commands });
  const described = lenses.map(({ range, command }) => {
    const [address, place] = command?.arguments ?? [];
    if (place !== undefined) assert.equal(address, uri);
    const action = place === undefined ? '' : ` → ${command?.command.split('.').at(-1)} ${place.start.line}`;
    return `${range.start.line} ${command?.title}${action}`;
  });
  assert.deepEqual(described, expected);
}
