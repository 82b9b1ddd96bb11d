import assert from 'node:assert/strict';
import { openPartsOf } from '../../server/src/parser/openParts';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

const asked = 'Vraag 1\na. Hoeveel agenten zijn er?\n';

suite('The parts of a question that are still open', () => {
  test('are those that no answer names', () => {
    check(`${asked}<|b. Wat kosten zij?|>\n\nAntwoord 1a\nEr zijn er 400.`);
    check(`${asked}b. Wat kosten zij?\n<|c. Wat nu?|>\n\nAntwoord 1a en 1b\nEr zijn er 400.`);
    check(`${asked}<|b) Wat kosten zij?|>\nc. Wat nu?\n<|d. En dan?|>\n\nAntwoord 1a\nTien.\n\nAntwoord 1c\nNiets.`);
    check(`${asked}b. Wat kosten zij?\n\nAntwoord 1a\nEr zijn er 400.\n\nAntwoord 1b\nDat is bekend.`);
    check(`${asked}b. Wat kosten zij?\n\nAntwoord 1\nEr zijn er 400.`);
    check(`${asked}b. Wat kosten zij?\n`);
  });

  test('of each question that is answered part by part', () => {
    const pair = (number: number) =>
      `Vraag ${number}\na. Hoeveel?\n<|b. Waarom is dat zo?|>\n\nAntwoord ${number}a\nTien.\n\n`;
    check(pair(1) + pair(2));
    check(`Vraag 1\nKlopt dit?\n\nAntwoord 1\nHet staat er.\n\n${pair(2)}`);
    const second = 'Vraag 2\n<|a. Wie?|>\nb. Waar?\n\n';
    check(`${asked}<|b. Wat kosten zij?|>\n\n${second}Antwoord 1a en 2b\nHet staat er.`);
    const set = (who: string, answer: string) =>
      `Vragen van ${who}\n\n${asked}<|b. Wat?|>\n\nAntwoord 1a\nTien.\n\nVraag 2\nWaarom?\n\n${answer}\n\n`;
    const { text } = parseMarkers(
      set('de leden van de ABC-fractie', 'Antwoord 2\nHierom.') + set('het lid De Boer', 'Antwoord 1\nHierom.'),
    );
    const { sets } = parse(text);
    assert.deepEqual(
      sets.map((one) => [...openPartsOf(one).keys()]),
      [['1'], []],
    );
  });

  test('are places for an answer in which nothing stands yet', () => {
    const both = `${asked}b. Wat kosten zij?\n\nAntwoord 1a\nEr zijn er 400.\n\n`;
    check(`${both}Antwoord 1b\n`, 'Antwoord 1b');
    check(`${both}Antwoord 1b\nPM\n`, 'Antwoord 1b');
    check(`${both}Antwoord 1b\nHet antwoord op deze vraag volgt later.\n`);
    check(`${both}Antwoord 1b\n\nAntwoord 1b\nDat is bekend.\n`);
    check(`${asked}b. Wat kosten zij?\n\nAntwoord 1a\n\nAntwoord 1b\n\n`, 'Antwoord 1a, Antwoord 1b');
    check(`${asked}b. Wat kosten zij?\n<|c. Wat nu?|>\n\nAntwoord 1a\nTien.\n\nAntwoord 1b\n\n`, 'Antwoord 1b');
    check(`${asked}b. Wat kosten zij?\n\nAntwoord 1a\nTien.\n\nAntwoord 1a en 1b\n\n`, 'Antwoord 1a en 1b');
  });

  test('are none where a part is a question of its own', () => {
    check('Vraag 1\nOver geld:\n\nVraag 1a\nHoeveel?\n\nVraag 1b\nWaarom?\n\nAntwoord 1a\nTien.\n');
    check('Vraag 1 en 2\na. Hoeveel?\nb. Waarom?\n\nAntwoord 1a\nTien.\n');
    check('Vraag 1 en 2\na. Hoeveel?\nb. Waarom?\n\nAntwoord 1a\n');
  });

  test('are none of a question that is withdrawn', () => {
    check('Vraag 1\nVervallen.\n\nAntwoord 1a\n');
  });

  test('are none where an answer to the whole question may say more', () => {
    const part = `${asked}b. Wat kosten zij?\n\nAntwoord 1a\nEr zijn er 400.\n\n`;
    for (const heading of [
      'Antwoord 1',
      'Antwoord 1, tweede deel',
      'Antwoord op vraag 1 (vervolg)',
      'antwoorden bij de vragen 1, rest',
      '**Antwoord vraag 1** tot slot',
      '  Antwoord op de vraag 1: verder',
    ]) {
      check(`${part}${heading}\nDat is bekend.`);
    }
    check(`${asked}b. Wat kosten zij?\n\nAntwoord\nDat is bekend.\n\nAntwoord 1a\nEr zijn er 400.`);
    check(`${asked}b. Wat kosten zij?\n\nAntwoord 1a en 1\nEr zijn er 400.`);
    for (const other of ['Antwoord 1 a', 'Antwoord 1.a', 'Antwoord 12', 'Het antwoord 1', 'Antwoord 12345']) {
      check(`${asked}<|b. Wat kosten zij?|>\n\nAntwoord 1a\nEr zijn er 400.\n${other}`);
    }
  });

  test('are none where an answer names what is not listed', () => {
    check(`${asked}b. Wat kosten zij?\n\nAntwoord 1a\nTien.\n\nAntwoord 1c\nNiets.`);
    check('Vraag 1\nHoeveel agenten zijn er, en wat kosten zij?\n\nAntwoord 1a\nTien.');
  });

  test('are none where an answer with another letter may answer them', () => {
    for (const text of [
      'Er zijn er 400. Onderdeel B is niet bekend.',
      'Dit is het antwoord op 1a en b.',
      'Ja, op beide onderdelen.',
      'Ja. De overige deelvragen zijn bekend.',
      'Voor de andere\nsubvragen geldt hetzelfde.',
      'Voor de resterende onderdelen geldt hetzelfde.',
      'Hieronder:\na. dat is zo.',
      'Hieronder:\n  (c) dat is zo.',
      'Hieronder:\n*D: dat is zo.',
    ]) {
      check(`${asked}b. Wat kosten zij?\n\nAntwoord 1a\n${text}`);
    }
    const list = 'Antwoord 1a\nHieronder:\na. dat is zo.\n\nAntwoord 1b\nTien.';
    check(`${asked}b. Wat kosten zij?\nc. Wat nu?\n\n${list}`);
    for (const text of ['Er zijn bb 400.', 'Alle onderdelen zijn bekend.', 'Zie onder:\ni. dat is zo.', 'Zie é.']) {
      check(`${asked}<|b. Wat kosten zij?|>\n\nAntwoord 1a\n${text}`);
    }
  });

  test('are none where the answers are put off', () => {
    check(`${asked}b. Wat kosten zij?\n\nAntwoord 1a\nTien.\n\nMededeling\nDe overige antwoorden volgen later.`);
  });

  test('are none that ask nothing behind what is answered above them', () => {
    for (const [part, answer] of [
      ['Zo nee, waarom niet?', 'Ja.'],
      ['Zo neen, waarom niet?', 'Ja, dat klopt.'],
      ['Zo niet, waarom niet?', 'Dat is bekend.'],
      ['En zo nee, waarom niet?', 'ja'],
      ['Indien niet, waarom?', 'Ja.'],
      ['Als nee, waarom?', 'Ja.'],
      ['Zo ja, hoeveel?', 'Nee.'],
      ['Zo ja, hoeveel?', 'Nee, al zeggen sommigen ja.'],
      ['Maar zo ja, hoeveel?', 'Janssen zegt van niet.'],
      ['Als dat zo is, hoeveel?', 'Ja.'],
      ['Indien dat niet zo is, waarom?', 'Nee.'],
      ['Als u dat doet, wanneer?', 'Ja.'],
      ['Indien u daartoe bereid bent, wanneer?', 'Ja.'],
      ['Indien u hiertoe bereid bent, wanneer?', 'Ja.'],
      ['Als u dit weet, waarom?', 'Nee.'],
      ['Mocht dit zo zijn, waarom?', 'Nee.'],
      ['Mocht dat zo zijn, waarom?', 'Nee.'],
      ['Waarom niet?', 'Nee.'],
      ['Waarom wel ?', 'Nee.'],
    ] as const) {
      check(`Vraag 1\na. Klopt dit?\nb. ${part}\n\nAntwoord 1a\n${answer}`);
    }
  });

  test('are those that ask something behind what is answered above them', () => {
    for (const [part, answer] of [
      ['Zo nee, waarom niet?', 'Nee.'],
      ['Zo nee, waarom niet?', '  Neen, dat is niet zo.'],
      ['Zo niet, waarom niet?', 'Ik deel die mening niet.'],
      ['Zo niet, waarom niet?', 'Wij delen deze opvatting niet.'],
      ['Zo niet, waarom niet?', 'Het kabinet deelt die analyse niet.'],
      ['Zo niet, waarom niet?', 'Dat klopt niet.'],
      ['Zo niet, waarom niet?', 'Dit is niet zo.'],
      ['Zo niet, waarom niet?', 'Daartoe ben ik niet bereid.'],
      ['Zo ja, hoeveel?', 'Ja.'],
      ['ZO JA, hoeveel?', 'ja, dat klopt'],
      ['Zo jammer, waarom?', 'Nee.'],
      ['Zorgt u ervoor?', 'Nee.'],
      ['Waarom niet eerder?', 'Nee.'],
      ['Waarom?', 'Nee.'],
    ] as const) {
      check(`Vraag 1\na. Klopt dit?\n<|b. ${part}|>\n\nAntwoord 1a\n${answer}`);
    }
    check('Vraag 1\n<|a. Hoeveel?|>\nb. Klopt dit?\nc. Zo nee, waarom niet?\n\nAntwoord 1b\nJa.');
    check('Vraag 1\nb. Zo nee, waarom?\na. Klopt dit?\n\nAntwoord 1a\nNee.');
    check('Vraag 1\na. Zo nee, waarom?\nb. Klopt dit?\n\nAntwoord 1b\nNee.');
    check('Vraag 1\n<|a. Hoeveel?|>\nb. Zo nee, waarom?\nc. Klopt dit?\n\nAntwoord 1c\nNee.');
  });
});

/** The marked parts are missing, and the answers with these headings are still to be written. */
function check(marked: string, unwritten = ''): void {
  const { text, ranges } = parseMarkers(marked);
  const open = [...openPartsOf(parse(text)).values()];
  assert.deepEqual(
    open.flatMap(({ missing }) => missing.map(({ range }) => range)),
    ranges,
    marked,
  );
  assert.equal(open.flatMap((one) => one.unwritten.map(({ heading }) => heading)).join(', '), unwritten, marked);
}
