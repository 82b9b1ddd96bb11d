import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineEndOf } from '../../server/src/features/edits/workspaceEdit';
import { getMoveQuestion } from '../../server/src/features/moveQuestion';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

const uri = 'file:///vragen.txt';

suite('move question', () => {
  test('the question changes places with its neighbour, and the numbers follow', () => {
    const before = `Vraag 1
Klopt dit?

Antwoord op vraag 1
Zie het antwoord op vraag 2.


Vraag 2
Waarom vroeg u dat <|>bij vraag 1?

Antwoord op vraag 2
Daarom.

Vraag 3
Hoe?
`;
    const after = `Vraag 1
Waarom vroeg u dat <|>bij vraag 2?

Antwoord op vraag 1
Daarom.


Vraag 2
Klopt dit?

Antwoord op vraag 2
Zie het antwoord op vraag 1.

Vraag 3
Hoe?
`;
    check(before, 'up', after);
    check(after, 'down', before);
  });

  test('numbers that each have their own part of what is said keep their places', () => {
    const text = (first: string, words: string) =>
      `Vraag 1\n${first}?\n\nVraag 2\n${first === 'A' ? 'B<|>' : 'A'}?\n\nVraag 3\nC?\n\nAntwoord 3\nDat is anders dan in het antwoord op ${words}.\n`;
    const moved = (before: string, after: string) => check(text('A', before), 'up', text('B<|>', after));
    moved('vraag 1 respectievelijk 2', 'vraag 2 respectievelijk 1');
    moved('vraag 1, resp. vraag 2', 'vraag 2, resp. vraag 1');
    moved('vraag 1 en 2', 'vraag 1 en 2');
  });

  test('what is said of another document stays as it is', () => {
    const behind = '\n\nVraag 3\nC?\n\nAntwoord 3\nZie vraag 1 (2023D01234), en vraag 1 van mw. De Wit.\n';
    check(`Vraag 1\nA?\n\nVraag 2\nB<|>?${behind}`, 'up', `Vraag 1\nB<|>?\n\nVraag 2\nA?${behind}`);
  });

  test('references from another set of questions go along', () => {
    const set = (title: string, first: string, second: string) =>
      `Vragen van ${title}\n\nVraag 1\n${first}\n\nAntwoord 1\nJa.\n\nVraag 2\n${second}\n\nAntwoord 2\nJa.\n\n`;
    const other = (number: number) =>
      set(
        'het lid De Boer',
        'C?',
        `Klopt vraag ${number} van de leden van de ABC-fractie? En vraag 2 van de XYZ-fractie?`,
      );
    const title = 'de leden van de ABC-fractie';
    check(`${set(title, 'A?', 'B<|>?')}${other(2)}`, 'up', `${set(title, 'B<|>?', 'A?')}${other(1)}`);
    check(`${other(1)}${set(title, 'A<|>?', 'B?')}`, 'down', `${other(2)}${set(title, 'B?', 'A<|>?')}`);
  });

  test('the last one of a document that does not end its last line', () => {
    check('Vraag 1\nA?\n\nVraag 2\nB<|>?', 'up', 'Vraag 1\nB<|>?\n\nVraag 2\nA?');
    check('Vra<|>ag 1\nA?\n\nVraag 2\nB?', 'down', 'Vraag 1\nB?\n\nVra<|>ag 2\nA?');
  });

  test('a question without an answer, and answers that stand elsewhere', () => {
    check(
      'Vraag 1\nA?\n\n<|>Vraag 2\nB?\n\nAntwoord 1\nJa.\n\nAntwoord 2\nNee.\n',
      'up',
      '<|>Vraag 1\nB?\n\nAntwoord 2\nJa.\n\nAntwoord 1\nNee.\n\nVraag 2\nA?\n',
    );
  });

  test('questions that are answered together move as one', () => {
    check(
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB<|>?\n\nVraag 3\nC?\n\nAntwoord op vraag 2 en 3\nNee.\n\nVraag 4\nD?\n',
      'up',
      'Vraag 1\nB<|>?\n\nVraag 2\nC?\n\nAntwoord op vraag 1 en 2\nNee.\n\nVraag 3\nA?\n\nAntwoord 3\nJa.\n\nVraag 4\nD?\n',
    );
    check(
      'Vraag 1\nA<|>?\n\nVraag 2 en 3\n\nB?\n\nC?\n\nAntwoord 2 en 3\nNee.\n',
      'down',
      'Vraag 1 en 2\n\nB?\n\nC?\n\nAntwoord 1 en 2\nNee.\n\nVraag 3\nA<|>?\n',
    );
  });

  test('a question with its sub-questions', () => {
    check(
      'Vraag 1\nA.\n\nVraag 1a\nB?\n\nVraag 1b\nC?\n\nAntwoord 1a en b\nJa.\n\nVraag 2\n<|>D?\n\nAntwoord 2\nZie vraag 1b.\n',
      'up',
      'Vraag 1\n<|>D?\n\nAntwoord 1\nZie vraag 2b.\n\nVraag 2\nA.\n\nVraag 2a\nB?\n\nVraag 2b\nC?\n\nAntwoord 2a en b\nJa.\n',
    );
  });

  test('in a list that is out of order the numbers stay, and come into order', () => {
    check('Vraag 2\nA?\n\nVraag 1\nB<|>?\n\nVraag 3\nC?', 'up', 'Vraag 1\nB<|>?\n\nVraag 2\nA?\n\nVraag 3\nC?');
  });

  test('bullets, bare numbers and other line ends', () => {
    check(
      ' • Vraag 1\r\n  A?\r\n\r\n  Ja.\r\n\r\n • Vraag 2\r\n  B<|>?\r\n\r\n  Nee.\r\n',
      'up',
      ' • Vraag 1\r\n  B<|>?\r\n\r\n  Nee.\r\n\r\n • Vraag 2\r\n  A?\r\n\r\n  Ja.\r\n',
    );
    check(
      '1. Klopt dit?\n\nAntwoord:\nJa.\n\n2. Klopt<|> dat?\n\nAntwoord:\nZie vraag 1.\n',
      'up',
      '1. Klopt<|> dat?\n\nAntwoord:\nZie vraag 2.\n\n2. Klopt dit?\n\nAntwoord:\nJa.\n',
    );
  });

  test('what a page repeats and its footnotes stay between the questions', () => {
    check(
      'Vraag 1\nA?¹\n\n¹ De Krant, 2021\n\nVraag 2\nB<|>?\n\nVraag 3\nC?\n',
      'up',
      'Vraag 1\nB<|>?\n\n¹ De Krant, 2021\n\nVraag 2\nA?¹\n\nVraag 3\nC?\n',
    );
  });

  test('the closing of the letter stays at its end', () => {
    const closing = 'Hoogachtend,\n\nde minister van Defensie,\n\nR. Brekelmans\n';
    const pair = (number: number, answer: string) => `Vraag ${number}\nA?\n\nAntwoord ${number}\n${answer}\n\n`;
    check(`${pair(1, 'Ja.')}${pair(2, 'N<|>ee.')}${closing}`, 'up', `${pair(1, 'N<|>ee.')}${pair(2, 'Ja.')}${closing}`);
  });

  test('a title between two questions stays in its place', () => {
    const pair = (number: number, answer: string) => `Vraag ${number}\nA?\n\nAntwoord ${number}\n${answer}\n\n`;
    for (const title of ['Vragen van de leden van de D66-fractie', '## D66']) {
      const below = `${title}\n\n${pair(3, 'Soms.')}`;
      const before = `${pair(1, 'Ja.')}${pair(2, 'N<|>ee.')}${below}`;
      check(before, 'up', `${pair(1, 'N<|>ee.')}${pair(2, 'Ja.')}${below}`);
      check(before, 'down', `${pair(1, 'Ja.')}${pair(2, 'Soms.')}${title}\n\n${pair(3, 'N<|>ee.')}`);
    }
  });

  test('nothing to go past', () => {
    checkRefused('Vraag 1\nA<|>?\n\nVraag 2\nB?', 'up', 'Dit is de eerste vraag.');
    checkRefused('Vraag 1\nA?\n\nVraag 2\nB<|>?', 'down', 'Dit is de laatste vraag.');
    const ofSet =
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\nVraag 1\nC?\n\nAntwoord 1\nSoms.\n\nVraag 2\nD?\n\nAntwoord 2\nNooit.\n';
    checkRefused(ofSet.replace('C', 'C<|>'), 'up', 'Dit is de eerste vraag van deze reeks.');
    checkRefused(ofSet.replace('B', 'B<|>'), 'down', 'Dit is de laatste vraag van deze reeks.');
    const nowhere = 'Zet de cursor in een vraag of het antwoord eronder om die te verplaatsen.';
    checkRefused('Geach<|>te voorzitter,\n\nVraag 1\nA?', 'down', nowhere);
    checkRefused('Vraag 1\nA?\n\nAntwoord\nJa.\n\nToelichting:\nDez<|>e vragen.', 'up', nowhere);
    checkRefused('Vraag 1\nA?\n\nAntwoord\nJa.\n\nHoogach<|>tend,\nR. Brekelmans', 'up', nowhere);
    checkRefused('<|>', 'up', nowhere);
  });

  test('not where it is unclear what a number means', () => {
    checkRefused(
      'Vraag 1\nA?\n\nVraag 2\nB<|>?\n\nVraag 2\nC?',
      'up',
      'Vraag 2 komt meer dan één keer voor, dus het is niet duidelijk welke verwijzingen mee moeten. Wijzig het nummer met de hand.',
    );
  });

  test('not past a footnote, where a mark would come to point at that of another page', () => {
    const pages = (label: string) =>
      `<|>Vraag 1\nA?[1]\n\n[1] Over A.\n\nVraag 2\nB?[${label}]\n\n[${label}] Over B.\n`;
    checkRefused(
      pages('1'),
      'down',
      'Een voetnoot zou dan bij een andere tekst horen. Geef eerst elke voetnoot een eigen nummer.',
    );
    check(pages('2'), 'down', 'Vraag 1\nB?[2]\n\n[1] Over A.\n\n<|>Vraag 2\nA?[1]\n\n[2] Over B.\n');
  });

  test('up and down again is the same text', () => {
    const heading = fc.constantFrom('Vraag ', '**Vraag ', ' • Vraag ', '## Vraag ');
    const answers = fc.array(fc.constantFrom('none', 'bare', 'numbered', 'merged', 'referring'), {
      minLength: 3,
      maxLength: 8,
    });
    const text = fc.tuple(heading, answers, fc.constantFrom('\n', '\r\n')).map(([form, kinds, end]) =>
      kinds
        .flatMap((kind, index) => {
          const number = index + 1;
          const answer = {
            none: [],
            bare: ['Antwoord', 'Ja.', ''],
            numbered: [`Antwoord op vraag ${number}:`, 'Nee.', '', 'Zo is het.', ''],
            merged: [`Antwoord ${number === 1 ? 1 : `${number - 1} en ${number}`}`, 'Dat klopt.', ''],
            referring: [`Antwoord ${number}`, `Zie het antwoord op de vragen 1 en ${kinds.length}.`, ''],
          }[kind];
          return [form + number + (form.startsWith('**') ? '**' : ''), 'Klopt dit?', '', ...answer];
        })
        .join(end),
    );
    let moved = 0;
    fc.assert(
      fc.property(text, fc.nat(), (before, chosen) => {
        const { questions } = parse(before);
        const position = questions[chosen % questions.length]?.range.start ?? { line: 0, character: 0 };
        const result = move(before, position, 'up');
        if ('message' in result) return;
        moved++;
        assert.deepEqual(numbersIn(result.text), numbersIn(before));
        assert.equal(move(result.text, result.cursor, 'down').text, before);
      }),
      { numRuns: 150 },
    );
    assert.ok(moved > 50, `only ${moved} were moved`);
  });

  test('whatever the document, nothing but numbers changes in the text that moves', () => {
    const part = fc.constantFrom(
      ...['Vraag 1', 'Vraag 2', 'Vraag 3 en 4', 'Vraag 1a', '**Vraag 5**', '1. Klopt dit?', '2. En dit?', ' • Vraag 6'],
      ...['Antwoord', 'Antwoord 1', 'Antwoord op vraag 2, 3 en 4', 'Antwoord 3 en 4', 'Toelichting:', 'Mededeling'],
      ...['Klopt dit?1', 'Ja.', 'Zie antwoord vraag 3.', 'zoals gemeld bij vraag 2', '1 https://example.org', ''],
    );
    const texts = fc
      .array(fc.tuple(part, fc.constantFrom('\n', '\n\n')), { minLength: 6, maxLength: 20 })
      .map((parts) => parts.flat().join(''));
    let moved = 0;
    fc.assert(
      fc.property(texts, fc.nat(), (text, chosen) => {
        const { questions } = parse(text);
        const position = questions[chosen % questions.length]?.range.start;
        const result = position && move(text, position, 'up');
        if (result === undefined || 'message' in result) return;
        moved++;
        const words = (whole: string) =>
          whole
            .replace(/\d+[a-h]?/g, '#')
            .match(/\S+/g)
            ?.sort();
        assert.deepEqual(words(result.text), words(text));
      }),
      { numRuns: 300 },
    );
    assert.ok(moved > 30, `only ${moved} were moved`);
  });
});

type Direction = 'up' | 'down';

/** With the cursor at its marker the document becomes this one, and the cursor stands at the marker there. */
function check(marked: string, direction: Direction, expected: string): void {
  const { text, positions } = parseMarkers(marked);
  const after = parseMarkers(expected);
  const [position] = positions;
  assert.ok(position);
  assert.deepEqual(move(text, position, direction), { text: after.text, cursor: after.positions[0] });
}

function checkRefused(marked: string, direction: Direction, message: string): void {
  const { text, positions } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  assert.deepEqual(move(text, position, direction), { message });
}

function move(text: string, position: { line: number; character: number }, direction: Direction) {
  const options = { uri, lineEnd: lineEndOf(text), language: 'nl', direction } as const;
  const { edit, cursor, message } = getMoveQuestion(parse(text), position, options);
  if (message !== undefined) return { message };
  assert.ok(cursor);
  const document = TextDocument.create(uri, '', 1, text);
  return { text: TextDocument.applyEdits(document, [...(edit?.changes?.[uri] ?? [])]), cursor };
}

/** The numbers of the questions, in the order of the text. */
function numbersIn(text: string): readonly string[] {
  return parse(text).questions.flatMap(({ numbers }) => numbers.map(({ number }) => number));
}
