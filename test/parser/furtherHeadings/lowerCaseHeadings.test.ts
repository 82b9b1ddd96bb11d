import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { pairsOf } from '../pairs';

suite('headings in lower case', () => {
  test('of a whole document', () => {
    check(
      [
        'vraag 1',
        'Klopt dit?',
        '',
        'antwoord 1',
        'Ja.',
        '',
        'vraag 2',
        'Klopt dat?',
        '',
        'antwoord op vraag 2',
        'Nee.',
      ],
      '1→4 2→10',
    );
    check(
      ['vraag 1:', 'klopt dit?', '', 'antwoord:', 'ja.', '', 'vraag 2:', 'en dat?', '', 'antwoord:', 'nee.'],
      '1→4 2→10',
    );
    check(['vraag 1', 'A?', 'antwoord 1', 'Ja.', 'vraag 2', 'B?', 'antwoord 2', 'Nee.'], '1→3 2→7');
    check(['vraag 1', 'vraag 2', 'A?', '', 'antwoorden op de vragen 1 en 2', 'Ja.'], '1→5 2→5');
    check([' **vraag 1**', 'A?', '', ' - antwoord vraag 1', 'Ja.', '', '## vragen 2 en 3', 'B?'], '1→4 2→open 3→open');
    const set = ['vraag 1', 'A?', '', 'antwoord 1', 'Ja.', '', 'vraag 2', 'B?', '', 'antwoord', 'Ja.', ''];
    check([...set, ...set], '1→4 2→10 1→16 2→22');
  });

  test('with what a draft says behind a dash', () => {
    const draft = [
      'Vraag 1 – directie FEZ',
      'A?',
      'Antwoord 1 – concept 12 nov',
      'Ja.',
      'Vraag 2 – directie FEZ',
      'B?',
    ];
    check([...draft, 'Antwoord 2 – versie 3', 'Nee.'], '1→3 2→7');
    const unmarked = ['Vraag 1', 'Klopt het', 'Antwoord 1 – concept 12 nov', 'ja', 'Vraag 2', 'Hoe'];
    check([...unmarked, 'Antwoord 2 – nee'], '1→3 2→7');
    check(['Vraag 1', 'A?', '', 'Antwoord op vraag 1 - concept van mei', '', 'Ja.'], '1→4');
    check(['Vraag 1', 'A?', '', 'Antwoord 1', 'Ja.', '', 'Antwoord 1 – concept 12 nov', 'Ja.'], '1→4');
    check(['Vraag 1', 'A?', '', 'Antwoord 1 – nog wat geld. Dat', 'is zo.'], '1→open');
    check(['Vraag 1', 'A?', '', 'Antwoord 1 – over de kosten', 'is veel gezegd.'], '1→open');
  });

  test('of an answer in other words than most', () => {
    for (const heading of [
      'Het antwoord op de vragen 1 en 2 luidt:',
      'Het antwoord op de vragen 1 en 2 is als volgt:',
      'De antwoorden op de vragen 1 en 2:',
      'Ons antwoord op de vragen 1 en 2',
      'De beantwoording van de vragen 1 en 2',
      'Antwoord op de vragen 1 en 2 – kosten',
      'Antwoord op de vragen 1 en 2 – kosten en baten',
      'Antwoord op vraag 1 en op 2',
      'Antwoord op vraag 1 en tevens op vraag 2',
      'Antwoord vraag 1 en antwoord vraag 2',
      'Antwoord 1 / Antwoord 2',
      'Antwoord op vraag 1/Antwoord op vraag 2',
      'Antwoord op zowel vraag 1 als 2',
      'Antwoord op zowel vraag 1 als vraag 2:',
      'Antwoord(en) op vraag(en) 1 en 2',
      'Antwoord op vr. 1 en 2',
      'Antwoordop vragen 1 en 2',
      'Antwoord inzake vraag 1 en 2',
      '**Het antwoord op de vragen 1 en 2 luidt:**',
    ]) {
      check(['Vraag 1', 'A?', '', 'Vraag 2', 'B?', '', heading, 'Ja.', '', 'Vraag 3', 'C?'], '1→7 2→7 3→open');
    }
    for (const sentence of [
      'Het antwoord op de vragen 1 en 2 luidt ja',
      'De beantwoording van de vragen 1 en 2 kost tijd',
      'Ons antwoord op de vragen 1 en 2 volgt',
      'Antwoord op zowel vraag 1 als 2 mensen',
      'Antwoord op de vragen 1 en 2 – over kosten',
      'Mijn antwoord op vraag 1 en op 2 brieven',
    ]) {
      check(['Vraag 1', 'A?', '', 'Vraag 2', 'B?', '', sentence, 'Ja.'], '1→open 2→open');
    }
    const answered = ['Vraag 1', 'A?', '', 'Antwoord 1', 'Ja.', '', 'Vraag 2', 'B?', '', 'Antwoord 2'];
    check([...answered, 'Ons antwoord op de vragen 1 en 2', 'is ja.'], '1→4 2→10');
  });

  test('of an answer between marks, or before a comma', () => {
    for (const heading of [
      '(Antwoord 2)',
      '[Antwoord 2]',
      '(Antwoord op vraag 2):',
      '<u>Antwoord 2</u>',
      'Antwoord 2,',
    ]) {
      check(['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', '', 'Vraag 2', 'B?', '', heading, 'Nee.'], '1→3 2→9');
    }
    check(['<b>Vraag 1</b>', 'A?', '', '<b>Antwoord 1</b>', 'Ja.', '', '<b>Vraag 2</b>', 'B?'], '1→4 2→open');
    check(
      ['Vraag 1', 'A?', '', 'Antwoord 1', 'Ja.', '(Antwoord 1)', '(Vraag 2)', '[Antwoord]', '(Antwoord 2) x'],
      '1→4',
    );
  });

  test('of the questions alone, or of the answers', () => {
    check(['vraag 1', 'A?', '', 'Antwoord 1', 'Ja.', '', 'vraag 2', 'B?', '', 'Antwoord 2', 'Ja.'], '1→4 2→10');
    check(['Vraag 1', 'A?', '', 'antwoord 1', 'Ja.', '', 'Vraag 2', 'B?', '', 'antwoord', 'Ja.'], '1→4 2→10');
    check(['vraag 1', 'A?', '', 'antwoord', 'Ja.'], '1→4');
  });

  test('of answers with their text behind a colon', () => {
    const questions = ['Vraag 1', 'A?', '', 'Vraag 2', 'B?', ''];
    check([...questions, 'antwoord op vraag 1 en 2: Er doen tien scholen mee.'], '1→7 2→7');
    check([...questions, '**antwoord op de vragen 1 en 2:** tien.', '', 'Vraag 3', 'C?'], '1→7 2→7 3→open');
    check([...questions, 'antwoord op vraag 2: Tien.', 'antwoord op vraag 1: Elf.'], '1→8 2→7');
    check([...questions, 'Antwoord 1 en 2', 'Dit zegt het', 'antwoord op vraag 1: Tien.'], '1→7 2→7');
    check([...questions, 'Antwoord 1 en 2', 'Ja.', '', 'antwoord op vraag 1: Tien.'], '1→7 2→7');
    check([...questions, 'Antwoord 1', 'Ja.', '', 'Het antwoord op vraag 2: nee.'], '1→7 2→open');
    check([...questions, 'antwoord op vraag 1: Ja', '', 'antwoord op vraag 2: Nee'], '1→7 2→9');
    const unfinished = ['Vraag 1', 'A?', '', 'Vraag 2', 'Klopt dat', '', 'antwoord op vraag 1: Ja.'];
    check([...unfinished, '', 'antwoord op vraag 2: Nee.'], '1→open 2→open');
    check([...questions, 'Antwoord 1', 'Ja.', '', 'antwoord op vraag 2 is nee.'], '1→7 2→open');
  });

  test('of answers with their text are none in a sentence, or above their question', () => {
    const sentence = ['Ja; zie mijn', '', 'antwoord op vraag 2: dat is zo.'];
    const further = ['', '2. Hoe?', '', 'Zo gaat dat.', '', '3. Waar?', '', 'Daar is het.'];
    check(['1. Kent u het?', '', ...sentence, ...further], '1→3 2→9 3→13');
    check(['1. Kent u het?', '', 'Ja.', '', 'antwoord op vraag 2: dat is zo.', ...further], '1→3 2→9 3→13');
    const answered = [
      'Vraag 1',
      'Kent u het?',
      '',
      'Ja.',
      '',
      'Vraag 2',
      'Hoe?',
      '',
      'Zo gaat dat.',
      '',
      'Vraag 3',
      'Waar?',
    ];
    check([...answered, '', ...sentence], '1→4 2→9 3→14');
    check(
      ['Hierbij mijn brief.', '', 'antwoord op vraag 2: dat is zo.', '', ...answered, '', 'Daar.'],
      '1→8 2→13 3→18',
    );
  });

  test('of answers below questions that have only a number', () => {
    check(['1. Klopt dit?', 'antwoord:', 'Ja.', '2. Waarom?', 'antwoord:', 'Daarom.'], '1→2 2→5');
    check(
      ['1', 'Klopt dit?', 'antwoord op vraag 1', 'Ja.', '2', 'Waarom?', '', 'antwoord op vraag 2', 'Zo.'],
      '1→3 2→8',
    );
    check(['1. Klopt dit?', '', '2. Waarom?', '', 'antwoord', '1. Ja.', '2. Daarom.'], '1→6 2→7');
  });

  test('of one that goes on from those above', () => {
    check(
      ['Vraag 1', 'A?', '', 'vraag 2', 'B?', '', 'Vraag 3', 'C?', '', 'vraag 4', 'D?'],
      '1→open 2→open 3→open 4→open',
    );
    check(['vraag 1', 'A?', '', 'Vraag 2', 'B?', '', 'vraag 3 en 4', 'C?'], '1→open 2→open 3→open 4→open');
    check(['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', '', 'Vraag 2', 'B?', '', 'antwoord op vraag 2', 'Nee.'], '1→3 2→9');
    check(['Vraag 1', 'A?', 'Antwoord', 'Ja.', '', 'Vraag 2', 'B?', '', 'antwoord:', 'Nee.'], '1→3 2→9');
  });

  test('of one below a line that ends no sentence, among others that stand apart', () => {
    check(
      ['Bron: https://voorbeeld.nl/ah', 'vraag 1', 'A?', '', 'vraag 2', 'B?', '1', 'vraag 3', 'C?'],
      '1→open 2→open 3→open',
    );
    check(['vraag 1', 'Klopt dit?1', '1', 'antwoord 1', 'Ja', 'vraag 2', 'B?', '', 'antwoord 2', 'Nee.'], '1→4 2→9');
    check(['Glas 1Antwoord 2', 'Ja.', '', 'vraag 1', 'A?', '', 'vraag 2', 'B?', '1', 'antwoord 1', 'Ja.'], '1→10 2→1');
    check(['vraag 1', 'klopt dit?', 'antwoord 1', 'ja.', '', 'vraag 2', 'en dat?', 'antwoord 2', 'nee.'], '1→3 2→8');
    const pair = ['vraag 1', 'A?', '', 'antwoord 1', 'Ja.', ''];
    for (const above of ['Dat staat in de', 'Dat geldt voor', 'Zie de bijlage,', 'Anders dan (']) {
      check([...pair, above, 'vraag 2', 'Meer is er niet.'], '1→4');
    }
    check([...pair, 'Dat geldt anders', 'vraag 2', 'van deze lijst.'], '1→4');
    check(['1. Klopt dit', 'antwoord 1', 'van de minister?', '', '2. Hoe?'], '1→open 2→open');
    check(['Vraag 1: Klopt dit', 'vraag 2', 'van de lijst?'], '1→open');
    check([...pair, 'Dat geldt anders', 'vraag 5', 'Meer is er niet.'], '1→4');
    check([...pair, 'Dat geldt anders', 'antwoord 1', 'Meer is er niet.'], '1→4');
  });

  test('of an answer that begins as a sentence may', () => {
    const questions = ['Vraag 1', 'A?', '', 'Vraag 2', 'B?', ''];
    const third = ['', 'Vraag 3', 'C?', '', 'Antwoord 3', 'Nee.'];
    for (const heading of [
      'Het antwoord op de vragen 1 en 2',
      'Reactie op vragen 1 en 2',
      'Reactie op vraag 1 en 2:',
    ]) {
      check([...questions, heading, 'Ja.', ...third], '1→7 2→7 3→13');
      check([...questions, 'Antwoord 1 en 2', 'Ja.', '', heading, 'Meer niet.', ...third], '1→7 2→7 3→16');
      check([...questions, 'Zie ook', heading, 'van deze lijst.', ...third], '1→open 2→open 3→14');
    }
    for (const line of ['Het antwoord op vraag 1 is ja.', 'Het antwoord', 'Reactie', 'Reactie op 1', 'Het vraag 1']) {
      check([...questions, line, 'Ja.', ...third], '1→open 2→open 3→13');
    }
    const [answer] = parse([...questions, 'Het antwoord op vraag 2', 'Ja.'].join('\n')).answers;
    assert.equal(answer?.heading, 'Het antwoord op vraag 2');
    assert.deepEqual(answer.numbers[0]?.range, {
      start: { line: 6, character: 22 },
      end: { line: 6, character: 23 },
    });
  });

  test('of an answer in a draft', () => {
    const draft = (heading: string) => ['Vraag 1', 'A?', '', heading, 'Ja.', '', 'Vraag 2', 'B?', '', heading, 'PM'];
    for (const heading of ['Conceptantwoord', 'Concept-antwoord:', '**Concept antwoord**', 'Concept beantwoording']) {
      check(draft(heading), '1→4 2→10 unwritten');
    }
    check(['Vraag 1', 'A?', '', 'Antwoord 1', 'Ja.', '', 'Vraag 2', 'B?', 'Conceptantwoord', ''], '1→4 2→9 unwritten');
    check(
      ['Vraag 1', 'A?', '', 'Antwoord 1', 'Concept antwoord', '', 'Vraag 2', 'B?', 'Antwoord 2', 'Ja.'],
      '1→4 unwritten 2→9',
    );
    check(
      ['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', '', 'Conceptantwoord', 'Vraag 2', 'B?', 'Antwoord 2', 'Ja.'],
      '1→3 2→9',
    );
  });

  test('of one below another heading, a colon inside a line, or an empty line', () => {
    check(['vraag 1', 'vraag 2', 'klopt dit?', '', 'antwoord 1 en 2', 'Ja.'], '1→5 2→5');
    check(['Vraag 1', 'vraag 2', 'klopt dit?', '', 'Antwoord 1 en 2', 'Ja.'], '1→5 2→5');
    check(['Vraag 1', 'A?', '', 'vraag 2', 'vraag 3', 'B?'], '1→open 2→open 3→open');
    check(['De vragen zijn:', 'vraag 1', 'A?', '', 'vraag 2', 'B?'], '1→open 2→open');
    check(['Vraag 1', 'Let op: klopt dit?', '', 'vraag 2', 'B?'], '1→open 2→open');
    check(['Vraag 1', 'Klopt dit', '', 'vraag 2', 'B?'], '1→open 2→open');
    check(['Vraag 1', 'Pagina 1 van 2', 'Klopt dit', '', 'vraag 2', 'B?'], '1→open 2→open');
  });

  test('not of an item of a list below a colon', () => {
    const list = ['- vraag 2', '- vraag 3', 'Dat is alles.'];
    check(['Geachte voorzitter,', '', 'Vraag 1', 'A?', '', 'Antwoord 1', 'Het gaat om:', ...list], '1→6');
    check(['Vraag 1', 'A?', '', 'Antwoord 1', 'Het gaat om: ', ...list], '1→4');
    check(['vraag 1', 'A?', '', 'vraag 2', 'B?', '', 'Het gaat om:', '- vraag 5', '- vraag 3'], '1→open 2→open');
  });

  test('not of a line of a sentence', () => {
    const pair = ['Vraag 1', 'A?', '', 'Antwoord 1'];
    for (const lines of [
      ['Dat staat in het antwoord op', 'vraag 2', 'van deze lijst.'],
      ['Dat staat in het antwoord op', 'vraag 2'],
      ['Dat is zo.', 'vraag 2', 'en de rest laat dat zien.'],
      ['Dat staat in het antwoord op', 'Pagina 2 van 4', 'vraag 2', 'van deze lijst.'],
      ['Dat staat in het antwoord op', '', 'Pagina 2 van 4', '', 'vraag 2', 'van deze lijst.'],
      ['Het gaat om:', '', 'vraag 2', 'en de rest.', '', 'vraag 3', 'en de rest.'],
      ['Het gaat om:', '- vraag 2', '- vraag 3', 'Dat is alles.'],
      ['', 'vraag 2.'],
      ['', 'vraag 2)'],
      ['', 'vraag 2 gaat daarover'],
      ['', 'antwoord B'],
      ['', 'vraagt 2'],
    ]) {
      check([...pair, ...lines], '1→4');
    }
    for (const lines of [
      ['Zie het', 'antwoord op vraag 1'],
      ['', 'antwoord op vraag 1.'],
      ['Ja.', '', 'antwoord op vraag 1'],
    ]) {
      assert.equal(parse([...pair, ...lines].join('\n')).answers.length, 1, lines.join('\n'));
    }
  });

  test('not of a number that does not go on, or that another heading has', () => {
    check(['Vraag 1', 'A?', '', 'vraag 5', 'B?'], '1→open');
    check(
      ['Vraag 1', 'A?', '', 'Antwoord 1', 'Ja.', '', 'vraag 1', 'Zie de bijlage.', '', 'Vraag 2', 'B?'],
      '1→4 2→open',
    );
    check(['Vraag 1', 'A?', '', 'Antwoord 1', 'Ja.', '', 'antwoord op vraag 7', 'Nee.'], '1→4');
    check(['vraag 1', 'Een enkele regel.'], '');
    check(['', 'vraag 3', 'A?', '', 'vraag 4', 'B?'], '');
    check(['antwoord op vraag 1', 'Ja.', '', 'antwoord op vraag 2', 'Nee.'], '');
  });

  test('as they stand', () => {
    const { layout, questions, answers } = parse('  vraag 1:\nA?\n\nantwoord op vraag 1\nJa.');
    assert.equal(layout, 'headings');
    assert.equal(questions[0]?.heading, 'vraag 1:');
    assert.deepEqual(questions[0].numbers[0]?.range, {
      start: { line: 0, character: 8 },
      end: { line: 0, character: 9 },
    });
    assert.equal(answers[0]?.heading, 'antwoord op vraag 1');
    assert.equal(parse(' • vraag 1\n  A?\n\n • vraag 2\n  B?').layout, 'bullets');
  });
});

function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}
