import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getPrepareRename } from '../../server/src/features/prepareRename';
import { getRename } from '../../server/src/features/rename';
import { setAt, setsOf } from '../../server/src/parser/lookup';
import { parse } from '../../server/src/parser/parse';
import type { Structure } from '../../server/src/parser/structure';
import { parseMarkers } from '../markers';

const uri = 'file:///vragen.txt';

suite('rename', () => {
  test('a reference to another set that is named in few words, when the own number changes', () => {
    const set = (title: string, number: string, answer: string) =>
      `Vragen van ${title}\n\nVraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag ${number}\nB?\n\nAntwoord\n${answer}\n\n`;
    for (const whose of [' van de ABC', ' (ABC-fractie)', ', gesteld door de ABC-fractie']) {
      const before = set('de ABC-fractie', '2', 'Ja.') + set('het lid De Boer', '<|<|>2|>', `Zie vraag 2${whose}.`);
      check(before, '7', before.replace('<|<|>2|>', '7'));
    }
  });

  test('not what is said of another document', () => {
    for (const words of [
      'antwoord op vraag 1 uit Aanhangsel Handelingen 2022-2023, nr. 2',
      'antwoord 1 op de vragen van het lid Bosma (2023Z01234)',
      'antwoord op vraag 1 in Kamerstuk 31 305, nr. 3',
      'antwoord op vraag 1 van de set van 4 mei',
      'antwoord op vraag 1 in de nota naar aanleiding van het verslag',
      'antwoord op de vragen 1 t/m 12 over bruggen',
      'rapport, waarin staat «anders dan bij vraag 1 gemeld»,',
    ]) {
      const document = (number: string) =>
        `Vraag ${number}\nHoe?\n\nAntwoord op vraag ${number}\nZo.\n\nVraag 2\nWie?\n\nAntwoord op vraag 2\nZie het ${words} en het antwoord op vraag ${number} respectievelijk 2.\n`;
      check(document('1').replace('1', '<|<|>1|>'), '99', document('99'));
    }
  });

  test('a reference from another set of questions', () => {
    const set = (title: string, number: string, answer: string) =>
      `Vragen van ${title}\n\nVraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag ${number}\nB?\n\nAntwoord ${number}\n${answer}\n\n`;
    const first = (number: string) => set('de ABC-fractie', number, 'Ja.');
    const second = (number: string) =>
      set('het lid De Boer', '2', `Zie het antwoord op vraag ${number} van de ABC-fractie.`);
    const after = first('7') + second('7');
    check(first('2').replace('Vraag 2', 'Vraag <|<|>2|>') + second('2'), '7', after);
    check(first('2') + second('<|<|>2|>'), '7', after);
    checkPrepareRefused(
      first('2') + second('<|>2').replace('ABC-fractie.', 'XYZ-fractie.'),
      'Zet de cursor op het nummer van een vraag om dat te wijzigen.',
    );
  });

  test('the heading, the answer headings that say the number, and the references', () => {
    const before = `Vraag <|1|>
Klopt dit?

Antwoord op vraag 1
Ja.

Vraag 2
Ziet u verband met vraag 1?

Antwoord 2
Zie antwoord vraag 1.
`;
    const after = `Vraag 7
Klopt dit?

Antwoord op vraag 7
Ja.

Vraag 2
Ziet u verband met vraag 7?

Antwoord 2
Zie antwoord vraag 7.
`;
    check(before.replace('<|1|>', '<|<|>1|>'), '7', after);
    const plain = before.replace('<|1|>', '1');
    check(plain.replace('op vraag 1', 'op vraag <|<|>1|>'), '7', after);
    check(plain.replace('antwoord vraag 1', 'antwoord vraag <|1<|>|>'), '7', after);
  });

  test('an answer heading that says no number stays as it is', () => {
    check('Vraag <|<|>1|>\nA?\n\nAntwoord\nJa.', '2', 'Vraag 2\nA?\n\nAntwoord\nJa.');
  });

  test('one number of several', () => {
    check(
      'Vraag 1 en <|<|>2|>\nA?\n\nB?\n\nAntwoord 1 en 2\nJa.',
      '5',
      'Vraag 1 en 5\nA?\n\nB?\n\nAntwoord 1 en 5\nJa.',
    );
  });

  test('the words of a heading or a reference that says one number', () => {
    const text = 'Vraag 1\nA?\n\nAntwoord op vraag 1\nJa.\n\nVraag 2\nB?\n\nAntwoord\nZie het antwoord op vraag 1.';
    const after = text.replaceAll(/(?<=[Vv]raag )1/g, '7');
    check(text.replace('Vraag 1', '<|>Vraag <|1|>'), '7', after);
    check(text.replace('Antwoord op vraag 1', 'Ant<|>woord op vraag <|1|>'), '7', after);
    check(text.replace('het antwoord op vraag 1', 'het ant<|>woord op vraag <|1|>'), '7', after);
  });

  test('letters', () => {
    check('Vraag <|<|>3|>\nA?\n\nAntwoord 3\nJa.', '3 B', 'Vraag 3b\nA?\n\nAntwoord 3b\nJa.');
    check('Vraag <|<|>3 A|>\nA?\n\nAntwoord 3a\nJa.', '4', 'Vraag 4\nA?\n\nAntwoord 4\nJa.');
  });

  test('sub-questions follow the question that they are part of', () => {
    check(
      'Vraag <|<|>1|>\nInleiding.\n\nVraag 1a\nA?\n\nVraag 1 B\nB?\n\nAntwoord 1a en b\nJa.',
      '4',
      'Vraag 4\nInleiding.\n\nVraag 4a\nA?\n\nVraag 4 B\nB?\n\nAntwoord 4a en b\nJa.',
    );
  });

  test('a list of the questions that are put again below', () => {
    const list = (number: string) => `Vraag ${number}\nA?\n\nVraag 2\nB?\n\n`;
    const answered = (number: string) => `Vraag ${number}\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?\n\nAntwoord\nNee.`;
    check(list('<|<|>1|>') + answered('1'), '3', list('3') + answered('3'));
  });

  test('other line ends stay', () => {
    check('Vraag <|<|>1|>\r\nA?\r\n\r\nAntwoord 1\r\nJa.', '2', 'Vraag 2\r\nA?\r\n\r\nAntwoord 2\r\nJa.');
  });

  test('the same number changes nothing', () => {
    check('Vraag <|<|>1|>\nA?', '01', 'Vraag 1\nA?');
  });

  test('refused where no number is written', () => {
    const nowhere = 'Zet de cursor op het nummer van een vraag om dat te wijzigen.';
    checkPrepareRefused('Vr<|>aag 1 en 2\nA?', nowhere);
    checkPrepareRefused('Vraag 1\nA<|>?', nowhere);
    checkPrepareRefused('Vraag 1\nA?\n\nAnt<|>woord\nJa.', nowhere);
    checkPrepareRefused('<|>', nowhere);
    checkPrepareRefused('Vraag 1\nA?<|>¹\n\nAntwoord 1\nJa.\n\n¹ De Krant, 2021', nowhere);
  });

  test('a reference without a number is not touched', () => {
    const text = (number: string, place = '') =>
      `Vraag ${number}${place}\nA?\n\nAntwoord ${number}\nJa.\n\nVraag 4\nB?\n\nAntwoord 4\nIdem.`;
    check(text('<|1|>', '<|>'), '3', text('3'));
    checkPrepareRefused(
      `${text('1').slice(0, -1)}<|>.`,
      'Zet de cursor op het nummer van een vraag om dat te wijzigen.',
    );
  });

  test('refused for a question that is not there, or there twice', () => {
    checkPrepareRefused('Vraag 1\nA?\n\nAntwoord 1<|>2\nJa.', 'Vraag 12 bestaat niet in dit document.');
    checkPrepareRefused(
      'Vraag <|>1\nA?\n\nAntwoord\nJa.\n\nVraag 1\nB?',
      'Vraag 1 komt meer dan één keer voor, dus het is niet duidelijk welke verwijzingen mee moeten. Wijzig het nummer met de hand.',
    );
  });

  test('a number in a span: the span stays where it can, and is written out where it cannot', () => {
    const questions = (number: string) => `Vraag 1\nA?\n\nVraag ${number}\nB?\n\nVraag 3\nC?\n\n`;
    check(`${questions('<|<|>2|>')}Antwoord 1 t/m 3\nJa.`, '7', `${questions('7')}Antwoord 1, 3 en 7\nJa.`);
    check(`${questions('<|<|>2|>')}Antwoord 1 tot 3\nJa.`, '7', `${questions('7')}Antwoord 1, 3 en 7\nJa.`);
    const told = (number: string) => `Vraag 2\nB?\n\nAntwoord 2\nDat staat in vraag ${number} tot 2 keer toe.`;
    check(`Vraag <|<|>1|>\nA?\n\n${told('<|1|>')}`, '9', `Vraag 9\nA?\n\n${told('9')}`);
    check(
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3-<|<|>4|>\nJa.',
      '2',
      'Vraag 3\nA?\n\nVraag 2\nB?\n\nAntwoord 2-3\nJa.',
    );
    checkPrepareRefused(
      `${questions('2')}Antwoord 1 t/<|>m 3\nJa.`,
      'Zet de cursor op het nummer van een vraag om dat te wijzigen.',
    );
  });

  test('behind a span that is written out the word is not said again', () => {
    const questions = (third: string) =>
      [1, 2, third, 4, 5, 8, 9].map((one) => `Vraag ${one}\nKlopt dit?\n\n`).join('');
    const becomes = (before: string, after: string) =>
      check(
        `${questions('<|<|>3|>')}Antwoord 1\nZie het antwoord op ${before}.`,
        '30',
        `${questions('30')}Antwoord 1\nZie het antwoord op ${after}.`,
      );
    becomes('de vragen 3 t/m 5 en vraag 8', 'de vragen 4, 5, 8 en 30');
    becomes('de vragen 3 t/m 5, vraag 8 en vraag 9', 'de vragen 4, 5, 8, 9 en 30');
    becomes('de vragen 3 t/m 5 en de vragen 8 t/m 9', 'de vragen 4, 5, 8, 9 en 30');
    becomes('vraag 3 en vraag 5', 'vraag 5 en vraag 30');
    becomes('vraag 3 en de vragen 4 t/m 5', 'vraag 4 en de vragen 5 en 30');
  });

  test('a letter that stands without its number', () => {
    const questions = 'Vraag 1a\nA?\n\nVraag 1b\nB?\n\n';
    check(
      `${questions.replace('1b', '<|1<|>b|>')}Antwoord 1a en b\nJa.`,
      '1c',
      `${questions.replace('1b', '1c')}Antwoord 1a en 1c\nJa.`,
    );
    check(
      `${questions.replace('1a', '<|1<|>a|>')}Antwoord 1a en b\nJa.`,
      '4a',
      `${questions.replace('1a', '4a')}Antwoord 1b en 4a\nJa.`,
    );
  });

  test('refused where the answer to the whole would no longer cover its part', () => {
    checkRefused(
      'Vraag 1\nInleiding.\n\nVraag 1<|>a\nA?\n\nVraag 1b\nB?\n\nAntwoord 1\nJa.',
      '5',
      'Met andere nummers krijgt “Antwoord 1” een andere betekenis. Pas dat eerst aan.',
    );
  });

  test('refused where the questions would not be recognised any more', () => {
    checkRefused(
      '1. Kunt u dit bevestigen?\n\nAntwoord\nJa.\n\n<|>2. Kunt u dat bevestigen?\n\nAntwoord\nNee.\n\n3. Kunt u dit toelichten?\n\nAntwoord\nJa.',
      '40',
      'Met dit nummer worden de vragen anders herkend. Kies een nummer dat aansluit, of schrijf eerst ‘Vraag’ voor de nummers.',
    );
  });

  test('numbers that are cut, in a set that has them', () => {
    const text = (first: string, second: string) =>
      `Vraag ${first}\nA?\n\nAntwoord ${first}\nZie vraag ${second}.\n\nVraag ${second}\nB?\n\nVraag 2.1\nC?\n\nAntwoord op vraag ${second} en 2.1\nJa, zoals bij vraag ${first} gemeld.\n`;
    check(text('1.1', '1.2').replace('1.1', '<|<|>1.1|>'), '1.4', text('1.4', '1.2'));
    check(text('1.1', '1.2').replace('Zie vraag 1.2', 'Zie vraag <|1.<|>2|>'), '1.7', text('1.1', '1.7'));
    check(text('1.1', '1.2').replace('1.1', '<|<|>1.1|>'), '4', text('4', '1.2'));
    check(
      'Vraag 1\nInleiding.\n\nVraag <|<|>1.1|>\nA?\n\nVraag 1.2\nB?\n\nAntwoord 1.1 t/m 1.2\nJa.',
      '1.4',
      'Vraag 1\nInleiding.\n\nVraag 1.4\nA?\n\nVraag 1.2\nB?\n\nAntwoord 1.2 en 1.4\nJa.',
    );
    check(
      'Vraag <|<|>1|>\nInleiding.\n\nVraag 1.1\nA?\n\nVraag 1.2\nB?\n\nAntwoord 1.1 t/m 1.2\nJa.',
      '4',
      'Vraag 4\nInleiding.\n\nVraag 4.1\nA?\n\nVraag 4.2\nB?\n\nAntwoord 4.1 t/m 4.2\nJa.',
    );
    checkRefused(
      text('<|>1.1', '1.2').replaceAll('<|>1.1', (found, place) => (place === 6 ? found : '1.1')),
      '1.2',
      'Vraag 1.2 bestaat al in dit document. Kies een ander nummer, of verplaats de vraag.',
    );
  });

  test('refused for a name that is no number', () => {
    for (const name of ['', 'drie', '0', '1000', '3x', '3 en 4', '-1', '3.', '1.1']) {
      checkRefused(
        'Vraag <|>1\nA?',
        name,
        `“${name}” is geen vraagnummer. Kies een getal van 1 tot en met 999, zo nodig met een letter van a tot en met h erachter: 3 of 3a.`,
      );
    }
  });

  test('refused for a number that is taken', () => {
    checkRefused(
      'Vraag <|>1\nA?\n\nVraag 2\nB?',
      '2',
      'Vraag 2 bestaat al in dit document. Kies een ander nummer, of verplaats de vraag.',
    );
    checkRefused(
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\nVraag <|>1\nC?\n\nAntwoord 1\nSoms.\n\nVraag 2\nD?\n\nAntwoord 2\nNooit.\n',
      '2',
      'Vraag 2 bestaat al in deze reeks. Kies een ander nummer, of verplaats de vraag.',
    );
  });

  test('whatever the document, it changes one number or nothing', () => {
    const part = fc.constantFrom(
      ...['Vraag 1', 'Vraag 2', 'Vraag 2 en 3', 'Vraag 1a', 'Vraag 1b', 'Vraag 4', '1. Klopt dit?', '2. En dit?', '3'],
      ...[
        'Antwoord',
        'Antwoord 1',
        'Antwoord 1a en b',
        'Antwoord op vraag 2, 3 en 9',
        'Antwoord 2 t/m 6:',
        'Antwoord 2 3 en 4',
      ],
      ...['Klopt dit?1', 'Ja.', 'Zie antwoord vraag 4.', 'zoals gemeld bij vraag 2', '1 https://example.org', ''],
    );
    const separator = fc.constantFrom('\n', '\n\n', ' ');
    const text = fc.array(fc.tuple(part, separator), { maxLength: 16 }).map((parts) => parts.flat().join(''));
    let count = 0;
    fc.assert(
      fc.property(text, fc.constantFrom('5', '7', '1c', '12'), (before, next) => {
        const structure = parse(before);
        for (const { number, range } of structure.questions.flatMap(({ numbers }) => numbers)) {
          const result = getRename(structure, range.start, { newName: next, uri, lineEnd: '\n', language: 'nl' });
          if ('refusal' in result) continue;
          count++;
          const renamedSet = setAt(structure, range.start);
          const expected = setsOf(structure).flatMap((set) =>
            numbersIn(set, (one) => (set === renamedSet ? renamed(one, number, next) : one)),
          );
          assert.deepEqual(
            setsOf(parse(applied(before, result))).flatMap((set) => numbersIn(set)),
            expected,
          );
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(count > 50, `only ${count} were not refused`);
  });
});

/** The number at the cursor is the marked range, and with another number the document is this text. */
function check(marked: string, newName: string, expected: string): void {
  const { text, positions, ranges } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  const prepared = getPrepareRename(parse(text), position, 'nl');
  assert.ok(!('refusal' in prepared), JSON.stringify(prepared));
  assert.deepEqual(prepared.range, ranges[0]);
  const result = getRename(parse(text), position, { newName, uri, lineEnd: '\n', language: 'nl' });
  assert.equal(applied(text, result), expected);
}

function checkPrepareRefused(marked: string, refusal: string): void {
  const { text, positions } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  assert.deepEqual(getPrepareRename(parse(text), position, 'nl'), { refusal }, marked);
  assert.deepEqual(
    getRename(parse(text), position, { newName: '99', uri, lineEnd: '\n', language: 'nl' }),
    { refusal },
    marked,
  );
}

/** The cursor may rename, but not to this name. */
function checkRefused(marked: string, newName: string, refusal: string): void {
  const { text, positions } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  assert.ok(!('refusal' in getPrepareRename(parse(text), position, 'nl')), marked);
  assert.deepEqual(
    getRename(parse(text), position, { newName, uri, lineEnd: '\n', language: 'nl' }),
    { refusal },
    marked,
  );
}

function applied(text: string, result: ReturnType<typeof getRename>): string {
  assert.ok(!('refusal' in result), JSON.stringify(result));
  const document = TextDocument.create(uri, 'vraagantwoord', 1, text);
  return TextDocument.applyEdits(document, result.changes?.[uri] ?? []);
}

/** What a number is when another one is changed: a part of that one follows. */
function renamed(one: string, number: string, next: string): string {
  if (one === number) return next;
  return one.slice(0, -1) === number && /^\d+[a-h]$/.test(one) && /^\d+$/.test(next) ? next + one.slice(-1) : one;
}

/** Every number that the document names or covers, those of one answer or reference in the order of a list. */
function numbersIn({ questions, answers, references }: Structure, newNumber = (number: string) => number) {
  const named = [...questions, ...answers, ...references].map(({ numbers }) => numbers.map(({ number }) => number));
  return [...named, ...answers.map(({ covers }) => covers)].flatMap((numbers) => numbers.map(newNumber).sort());
}
