import assert from 'node:assert/strict';
import { backwardForms } from '../../../server/src/parser/pairing/backwardReferences';
import { parse } from '../../../server/src/parser/parse';
import { parseMarkers } from '../../markers';
import { pairsOf } from '../pairs';

suite('references without a number', () => {
  test('each example refers to the answer before', () => {
    for (const { example } of backwardForms) check(`<|${example}|>.`, '1');
  });

  test('each way to say it, over any white space', () => {
    for (const words of [
      'Idem',
      'idem',
      'IDEM',
      'Zie boven',
      'zie hiervoor',
      'Zie ook hierboven',
      'Zie antwoord hierboven',
      'Zie  mijn  antwoord\nhiervoor',
      'Zie ons vorige antwoord',
      'Zie het voorgaande antwoord',
      'Zie vorig antwoord',
      'Zie bovenstaand antwoord',
      'Zie de vorige vraag',
      'Zie vorige vraag',
      'Zie antwoord vorige vraag',
      'Zie ook het antwoord op de bovenstaande vraag',
      'Zie\nhet antwoord\n\nISSN 0921 - 7398\nbij de vorige\nvraag',
      'Zie onze beantwoording van de voorgaande vraag',
      'Ik verwijs u naar mijn antwoord op de vorige vraag',
      'Ik verwijs u naar het vorige antwoord',
      'Hiervoor verwijs ik de Kamer naar ons antwoord hierboven',
      'Voor het antwoord op deze vraag verwijs ik u naar de beantwoording van de vorige vraag',
      'Zie het antwoord op de vraag hiervoor',
      'Idem als hierboven',
      'Idem, zie de vorige vraag',
      'Idem als bij de vorige vraag',
      'Zie ook boven',
      'Zie voorgaand antwoord',
      'Zie ook het vorige antwoord',
      'Zie bij de vraag hierboven',
    ]) {
      for (const end of ['', '.', ' ;', '.\n\n']) check(`  <|${words}|>${end}`, '1');
      if (!words.includes('\n')) check(`<|${words.replaceAll(' ', '  ')}|>.`, '1');
    }
  });

  test('only as the whole answer', () => {
    for (const text of [
      'Idem, maar dan in mei.',
      'Ja, idem.',
      'Ja. Zie hierboven.',
      'Zie hierboven. Dat is alles.',
      'Zie bovendien de bijlage.',
      'Zie ook idem.',
      'Zie de brief hierboven.',
      'Zie de brief bij het vorige antwoord.',
      'Zie mijn vorige antwoord hierover.',
      'Zie de brief bij de vorige vraag.',
      'Zie de vorige vraag hierover.',
      'Zie boven de tabel.',
      'Zie de vorige brief.',
      'Zie de vorige vragen.',
      'Zie de vraag.',
      'Zie mijn eerdere antwoord.',
      'Zie het antwoord op de eerste vraag.',
      'Zie onder.',
      'Ziehierboven.',
      'Idem..',
      'Hierboven.',
      'Het vorige antwoord.',
      'Ik verwijs u naar de vorige brief.',
      'Ik verwijs u naar mijn antwoord op de vorige vragen van uw Kamer.',
      'Idem als in de vorige vraag staat.',
    ]) {
      check(text);
    }
    assert.deepEqual(parse('Vraag 1\nIdem.\n\nVraag 2\nZie boven.').references, []);
  });

  test('to all questions that the answer above covers', () => {
    const lines = ['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 1 en 2', 'Ja.', 'Vraag 3', 'C?', 'Antwoord 3', 'Idem.'];
    assert.deepEqual(numbersIn(lines), ['1 2']);
    assert.equal(pairsOf(lines), '1→5 2→5 3→9 referred');
  });

  test('to the answer above, and to the question before, where these are not the same', () => {
    const lines = (text: string) => [
      ...['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Vraag 3', 'C?'],
      ...['Antwoord 1', 'Ja.', 'Antwoord 3', text],
    ];
    for (const text of ['Zie mijn vorige antwoord.', 'Zie hierboven.', 'Idem.']) {
      assert.deepEqual(numbersIn(lines(text)), ['1'], text);
    }
    assert.deepEqual(numbersIn(lines('Zie het antwoord op de vorige vraag.')), ['2']);
    assert.equal(pairsOf(lines('Zie de vorige vraag.')), '1→7 2→open 3→9 unwritten');
  });

  test('of an answer without a heading', () => {
    const bullets = ['Beantwoord: 3 mei', ' • Vraag 1', '  A?', '', '  Ja.', '', ' • Vraag 2', '  B?', '', '  Idem.'];
    assert.equal(pairsOf(bullets), '1→5 2→10 referred');
  });

  test('along each other, over long rows of answers', () => {
    const pairs = ['1', '2', '3', '4'].flatMap((number) => [`Vraag ${number}`, 'A?', 'Antwoord', 'Idem.']);
    assert.equal(pairsOf(pairs.with(3, 'Ja.')), '1→3 2→7 referred 3→11 referred 4→15 referred');
    assert.equal(pairsOf(pairs), '1→3 2→7 referred 3→11 referred 4→15 referred');
    assert.equal(pairsOf(pairs.with(3, 'PM')), '1→3 unwritten 2→7 unwritten 3→11 unwritten 4→15 unwritten');
  });

  test('of an answer to the same question, or to none that is asked, are none', () => {
    assert.deepEqual(numbersIn(['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', 'Antwoord 1', 'Idem.']), []);
    assert.deepEqual(numbersIn(['Vraag 1', 'A?', 'Antwoord 7', 'Ja.', 'Antwoord 1', 'Idem.']), []);
    assert.deepEqual(numbersIn(['Antwoord 1', 'Ja.', 'Antwoord 2', 'Idem.']), ['1']);
  });

  test('of each set of questions by itself, in the order of all references', () => {
    const set = ['Vraag 1', 'A?', 'Antwoord 1', 'Zie vraag 2.', 'Vraag 2', 'B?', 'Antwoord 2', 'Ja.'];
    const lines = [...set, 'Vraag 3', 'C?', 'Antwoord 3', 'Idem.', ...set.with(3, 'Idem.'), 'Dat staat in vraag 1.'];
    assert.deepEqual(numbersIn(lines), ['2', '2', '1']);
  });
});

function numbersIn(lines: readonly string[]): readonly string[] {
  return parse(lines.join('\n')).references.map(({ numbers }) => numbers.map(({ number }) => number).join(' '));
}

/** Checks what the second answer of a document refers to, which is marked, as a whole; nothing without a number. */
function check(marked: string, number?: string): void {
  const { text, ranges } = parseMarkers(`Vraag 1\nA?\nAntwoord\nJa.\n\nVraag 2\nB?\nAntwoord\n${marked}`);
  const [, answer] = parse(text).answers;
  const end = ranges[0]?.end;
  const expected = number && {
    range: ranges[0],
    numbers: [{ number, range: { start: end, end } }],
    target: 'answer',
  };
  assert.deepEqual(answer?.referral, expected, marked);
  assert.deepEqual(parse(text).references, expected === undefined ? [] : [expected], marked);
}
