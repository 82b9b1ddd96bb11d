import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import { stateOf } from '../../../server/src/parser/states';
import { parseMarkers } from '../../markers';
import { pairsOf } from '../pairs';

suite('pairing', () => {
  test('a bare answer belongs to the question directly above it', () => {
    check(['Vraag 1', 'Klopt dit?', 'Antwoord', 'Ja.', 'Vraag 2', 'Waarom?'], '1→3 2→open');
    check(['Vraag 1', 'Klopt dit?', 'Vraag 2', 'Waarom?', 'Antwoord', 'Daarom.'], '1→open 2→5');
  });

  test('a number that is said wins over position', () => {
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord op vraag 1', 'Ja.', 'Antwoord 2', 'Nee.'], '1→5 2→7');
    check(
      ['Vraag 3', 'A?', 'Vraag 4', 'B?', 'Antwoord 4', 'Ja.', 'Vraag 8', 'C?', 'Antwoord op vraag 3 en 8', 'Nee.'],
      '3→9 4→5 8→9',
    );
  });

  test('numbers that are cut', () => {
    const [first, second] = [
      ['Vraag 1.1', 'A?', 'Antwoord 1.1', 'Ja.'],
      ['Vraag 1.2', 'B?', 'Antwoord 1.2', 'Nee.'],
    ];
    check([...first, ...second, 'Vraag 2.1:', 'C?'], '1.1→3 1.2→7 2.1→open');
    check([...first, ...second, 'Vraag 2.1. Wat?', '', 'Antwoord: Dit.'], '1.1→3 1.2→7 2.1→11');
    const questions = ['Vraag 1.1', 'A?', 'Vraag 1.2', 'B?', 'Vraag 1.3', 'C?', 'Vraag 2.1', 'D?'];
    check([...questions, 'Antwoord 1.1 t/m 1.3', 'Ja.'], '1.1→9 1.2→9 1.3→9 2.1→open');
    check([...questions, 'Antwoord op vragen 1.2 en 2.1', 'Ja.'], '1.1→open 1.2→9 1.3→open 2.1→9');
    check([...questions, 'Antwoord 1', 'Ja.', 'Antwoord 2', 'Nee.'], '1.1→9 1.2→9 1.3→9 2.1→11');
    check(['Vraag 1', 'A?', 'Antwoord 1.1', 'Ja.', 'Antwoord 1.2', 'Nee.'], '1→3,5');
    check([...first, ...second, 'Vraag 2.1', 'C?', 'Antwoord 2.1', 'Zie vraag 1.'], '1.1→3 1.2→7 2.1→11 referred');
    check(['Vraag 1.1', 'A.', '', 'B?', '', 'Antwoord 1.1', 'Ja.'], '1.1→6');
  });

  test('merged headings', () => {
    check(['Vraag 1 en 4', 'A?', 'Antwoord 1 en 4', 'Ja.', 'Vraag 2', 'B?', 'Antwoord 2', 'Nee.'], '1→3 4→3 2→7');
    check(['Vraag 2 t/m 4', 'A? B? C?', 'Antwoord', 'Ja.'], '2→3 3→3 4→3');
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord vragen 1 en 2', 'Ja.'], '1→5 2→5');
  });

  test('an answer to both questions', () => {
    const both = ['Antwoord op beide vragen', 'Ja.'];
    const [one, two, three] = [
      ['Vraag 1', 'A?'],
      ['Vraag 2', 'B?'],
      ['Vraag 3', 'C?'],
    ] as const;
    check([...one, ...two, ...both], '1→5 2→5');
    check([...one, 'Antwoord op beide vragen: Ja.', ...two], '1→3 2→3');
    check([...one, 'Antwoord', 'Ja.', ...two, ...three, ...both], '1→3 2→9 3→9');
    check([...one, ...two, ...three, ...both], '1→open 2→7 3→7');
    check(['Vraag 1 en 2', 'A?', ...both, ...three], '1→3 2→3 3→open');
    check(['Vraag 1a', 'A?', 'Vraag 1b', 'B?', ...both, ...two], '1a→5 1b→5 2→open');
    check([...one, 'Antwoord 1', 'Ja.', ...two, 'Antwoord 2', 'Nee.', ...three, ...both], '1→3 2→7 3→11');
    check([...one, ...two, 'Antwoord op beide vragen is ja.'], '1→open 2→open');
    const further = 'Antwoord op beide vragen: zie ook de bijlage.';
    const answered = [...one, 'Antwoord 1', 'Ja.', ...two, 'Antwoord 2'];
    check([...answered, 'Nee.', further], '1→3 2→7');
    check([...answered, further], '1→3 2→7');
    check([...one, ...both, ...two, ...both], '1→3 2→7');
    check([...one, ...both, ...two, 'Antwoord 2', 'Nee.'], '1→3 2→7');
  });

  test('an answer by reference', () => {
    check(
      ['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 2', 'B?', 'Antwoord', 'Zie antwoord vraag 1.'],
      '1→3 2→7 referred',
    );
    const second = ['Vraag 2', 'B?', 'Antwoord', 'Nee.'];
    check(['Vraag 1', 'A?', 'Antwoord', 'Zie het antwoord op de vragen 2 en 3.', ...second], '1→3 referred 2→7');
    for (const referral of [
      'Zie het antwoord op vraag 2 en het antwoord op vraag 3.',
      'Zie ook mijn antwoord op vraag 2, en mijn antwoorden op de vragen 3 en 4.',
      'Ik verwijs u naar het antwoord op vraag 2 en naar de beantwoording van vraag 3.',
    ]) {
      check(['Vraag 1', 'A?', 'Antwoord', referral, ...second], '1→3 referred 2→7');
    }
    check(['Vraag 1', 'A?', 'Antwoord', 'Zie het antwoord op vraag 2 en de brief.', ...second], '1→3 2→7');
    check(['Vraag 1', 'A?', 'Antwoord', 'Zie vraag 2.', ...second], '1→3 referred 2→7');
    check(['Vraag 1', 'A?', 'Antwoord', 'Zie antwoord vraag 3.', ...second], '1→3 unwritten 2→7');
    check(
      ['Vraag 1', 'A?', 'Antwoord', 'Zie vraag 2.', 'Vraag 2', 'B?', 'Antwoord', 'Zie vraag 1.'],
      '1→3 unwritten 2→7 unwritten',
    );
    check(['Vraag 1', 'A?', 'Antwoord', 'Ja, zie antwoord vraag 3.'], '1→3');
    check(['Vraag 1', 'A?', 'Antwoord', 'Zie antwoord vraag 3. Het kabinet blijft daarbij.'], '1→3');
  });

  test('a long chain of answers by reference', () => {
    const count = 9000;
    const referring = Array.from({ length: count }, (_, index) => [
      `Vraag ${index + 1}`,
      'Klopt dit?',
      `Antwoord ${index + 1}`,
      `Zie antwoord vraag ${index + 2}.`,
    ]);
    const text = [...referring.flat(), `Vraag ${count + 1}`, 'Klopt dit?', `Antwoord ${count + 1}`, 'Ja.'].join('\n');
    // The numbers from 1900 up to 2099 are years, and break the chain.
    assert.equal(stateOf(parse(text), '2100'), 'referred');
  });

  test('an answer of which the text is still to be written', () => {
    check(
      ['Vraag 1', 'A?', 'Antwoord', '', 'Vraag 2', 'B?', 'Antwoord', 'PM', 'Vraag 3', 'C?', 'Antwoord', 'Ja.'],
      '1→3 unwritten 2→7 unwritten 3→11',
    );
  });

  test('sub-questions: the question above them only introduces them', () => {
    check(
      [
        'Vraag 1',
        'Over geld:',
        'Vraag 1a',
        'Hoeveel?',
        'Antwoord 1a',
        'Veel.',
        'Vraag 1b',
        'Waarom?',
        'Antwoord 1b',
        'Daarom.',
      ],
      '1→introduction 1a→5 1b→9',
    );
    check(['Vraag 1a', 'Hoeveel?', 'Vraag 1b', 'Waarom?', 'Antwoord op vraag 1', 'Veel.'], '1a→5 1b→5');
  });

  test('answers without a heading, in a document that is answered', () => {
    check(
      [
        '(ontvangen 3 mei 2021)',
        'Vraag 1',
        'Klopt dit?',
        '',
        'Ja, dat klopt.',
        '',
        'Vraag 2',
        'Waarom?',
        '',
        'Daarom.',
      ],
      '1→5 2→10',
    );
    check(['Vraag 1', 'Klopt dit?', 'Antwoord 1', 'Ja.', '', 'Vraag 2', 'Waarom?', '', 'Daarom.'], '1→3 2→open');
    check(['Beantwoord 3 mei 2021', ' • Vraag 1', '  Graag een overzicht.', '', '  Dat is er niet.'], '1→5');
  });

  test('a second paragraph of a question is no answer', () => {
    check(
      ['Vraag 1', 'Klopt dit?', '', 'Zo nee, waarom niet?', '', 'Vraag 2', 'En dit?', '', 'Sinds wanneer?'],
      '1→open 2→open',
    );
    check(
      ['Vraag 1', 'Klopt dit?', '', 'Het gaat om geld.', '', 'Vraag 2', 'En dit?', 'Vraag 3', 'En dat?'],
      '1→open 2→open 3→open',
    );
    check(
      ['Antwoord', 'Vraag 1', 'Kunt u dit toelichten.', '', 'Graag per jaar.', 'Vraag 2', 'B?', 'Antwoord 2', 'Ja.'],
      '1→open 2→8',
    );
  });

  test('a notice of delay defers', () => {
    check(
      ['Vraag 1', 'Klopt dit?', '', 'Vraag 2', 'Waarom?', '', 'Mededeling', 'De vragen worden later beantwoord.'],
      '1→deferred 2→deferred',
    );
    check(['Mededeling van minister De Wit', '', 'Vraag 1', 'Klopt dit?'], '1→deferred');
  });

  test('a list of questions that is repeated with the answers counts once', () => {
    check(
      ['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 2', 'B?', 'Antwoord', 'Nee.'],
      '1→7 2→11',
    );
    check(
      [
        'Vraag 1',
        'A?',
        'Antwoord',
        'Ja.',
        'Vraag 2',
        'B?',
        'Antwoord',
        'Nee.',
        'Bijlage',
        'Vraag 1',
        'A?',
        'Vraag 2',
        'B?',
      ],
      '1→3 2→7',
    );
    check(['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 1', 'B?', 'Antwoord', 'Nee.'], '1→3,7 1→3,7');
  });

  test('numbers without the word', () => {
    check(['1. Klopt dit?', '', 'Antwoord:', 'Ja.', '', '2. Waarom?', '', 'Antwoord:', 'Daarom.'], '1→3 2→8');
    check(['1', 'Klopt dit?', '', 'Antwoord', 'Ja.', '2', 'Waarom?', '', 'Antwoord', 'Daarom.'], '1→4 2→9');
    check(['1) Klopt dit?', '2) Waarom?', '3) Sinds wanneer?'], '1→open 2→open 3→open');
    check(
      [
        '1. Klopt dit?',
        'Antwoord:',
        'Om twee redenen:',
        '',
        '1. Geld.',
        '',
        '2. Tijd.',
        '',
        '2. Waarom?',
        'Antwoord:',
        'Daarom.',
      ],
      '1→2 2→10',
    );
  });

  test('a numbered question without a question mark, between lists', () => {
    check(
      [
        '1. Klopt dit?',
        '',
        'Ja, om twee redenen.',
        '',
        '1. Geld.',
        '',
        '2. Tijd.',
        '',
        '2. Graag een overzicht.',
        '',
        'Dat volgt.',
        '',
        '3. Waarom?',
        '',
        'Daarom.',
      ],
      '1→3 2→11 3→15',
    );
  });

  test('all questions first, then all answers, both with bare numbers', () => {
    check(
      ['1', 'Klopt dit?', '2', 'Waarom?', '3', 'Hoe?', 'Antwoord', '1', 'Ja.', '2 en 3', 'Daarom.'],
      '1→8 2→10 3→10',
    );
    check(
      ['1. Klopt dit?', '2. Waarom?', '', 'Antwoorden', '', '1. Ja, om twee redenen:', '1. Geld.', '2. Daarom.'],
      '1→6 2→8',
    );
    check(['1', 'Klopt dit?', '2', 'Waarom?', 'Antwoord van minister De Wit (Verkeer)', '1 en 2', 'Ja.'], '1→6 2→6');
  });

  test('an answer that is missing among bare numbers', () => {
    check(
      ['1', 'A?', '2', 'B?', '3', 'C?', '4', 'D?', 'Antwoord', '1', 'Ja.', '2', 'Nee.', '4', 'Soms.'],
      '1→10 2→12 3→open 4→14',
    );
  });

  test('several sets of bare numbers', () => {
    check(
      [
        '1. A?',
        'Antwoord:',
        'Ja.',
        '2. B?',
        'Antwoord:',
        'Nee.',
        'Vragen van de DEF-fractie',
        '1. C?',
        'Antwoord:',
        'Soms.',
        '2. D?',
        'Antwoord:',
        'Nooit.',
      ],
      '1→2 2→5 1→9 2→12',
    );
  });

  test('a number in the letterhead above questions without one', () => {
    check(
      ['Bijlagen', '1', 'Uw kenmerk?', 'Vraag', 'A?', 'Antwoord', 'Ja.', 'Vraag', 'B?', 'Antwoord', 'Nee.'],
      '1→6 2→10',
    );
  });

  test('a list in the last answer holds no answers', () => {
    check(
      ['1. A?', 'Antwoord', 'Niets.', '2. Wanneer?', '3. Hoe?', 'Antwoord', 'In stappen:', '1. Overleg.', '2. Wet.'],
      '1→2 2→open 3→6',
    );
  });

  test('the title above all answers is no answer', () => {
    check(['1', 'A?', '', '2', 'B?', '', 'Antwoord van minister De Wit (Verkeer)', '', '1', 'Ja.'], '1→9 2→open');
  });

  test('chapters of minutes are no questions', () => {
    check(
      ['1. Vaststelling van de agenda', 'De heer Jansen vraagt: kan punt 4 vervallen?', '', '2. Rondvraag', 'Niemand.'],
      '',
    );
  });

  test('a numbered question that begins with a statement', () => {
    check(
      [
        '1. U schrijft dat het daalt.',
        '',
        'Klopt dat?',
        '',
        'Antwoord',
        'Ja.',
        '',
        '2. Waarom?',
        '',
        'Antwoord',
        'Daarom.',
      ],
      '1→5 2→10',
    );
  });

  test('lines that are repeated in the text are no running titles', () => {
    const question = [
      'Kunt u een overzicht geven van alle uitgaven',
      'aan wegen?',
      '',
      'Dat staat in bijlage een van de begroting',
      'van dit jaar.',
      '',
    ];
    check(
      ['De minister heeft deze vragen beantwoord.', '', '1', ...question, '2', ...question, '3', ...question],
      '1→7 2→14 3→21',
    );
  });

  test('a heading over two lines', () => {
    check(['Vraag 1, 2 en', '3', 'A? B? C?', 'Antwoord 1, 2', 'Nee.', 'Antwoord 1, 2,', '3', 'Ja.'], '1→4,6 2→4,6 3→6');
  });

  test('bare numbers of a merged question', () => {
    check(['1', 'A?', 'Antwoord', 'Ja.', '2 en 3', 'B? C?', 'Antwoord', 'Nee.', '4', 'D?'], '1→3 2→7 3→7 4→open');
  });

  test('numbers that are no questions', () => {
    check(['Agenda', '1. Opening', '2. Notulen', '3. Sluiting'], '');
    check(['Vraag 1', 'A?', 'Antwoord', '1. 65 121', '2. 13 200', '3', 'Vraag 2', 'B?'], '1→3 2→open');
  });

  test('questions without a number', () => {
    check(
      ['Vragen van het lid De Wit', '', 'Klopt dit?', '', 'Waarom? 1)', '', '1) De Courant, 2020'],
      '1→open 2→open',
    );
    check(
      [
        'Vragen van het lid De Wit',
        '',
        'Klopt dit?',
        '',
        'Antwoord',
        'Ja. Is dat erg?',
        '',
        'Nee.',
        '',
        'Waarom?',
        '',
        'Antwoord',
        'Daarom.',
      ],
      '1→5 2→12',
    );
    check(['Wat eten we vandaag?', '', 'Soep.'], '');
  });

  test('a question without a number that begins like another heading', () => {
    const asks = [
      'Vragen van het lid De Wit aan de minister',
      '',
      'Kamervraag document nummer: kv',
      'Kent u dit bericht?',
    ];
    const { questions, notes } = parse([...asks, '', 'Deelt u de mening?'].join('\n'));
    assert.deepEqual([questions.map(({ range }) => range.start.line), notes], [[2, 5], []]);
  });

  test('headings without a number', () => {
    check(['Vraag:', 'Klopt dit?', 'Antwoord:', 'Ja.', 'Vraag:', 'Waarom?', 'Antwoord:', 'Daarom.'], '1→3 2→7');
    check(['**Vraag:** Klopt dit?', '', '**Antwoord:** Ja.'], '1→3');
    check(['Vraag', 'of antwoord, wie weet het?'], '');
  });

  test('a question that lost its heading', () => {
    check(['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', '', 'Waarom is dat zo?', '', 'Antwoord 2', 'Daarom.'], '1→3 2→8');
    check(['Vraag 1', 'A?', 'Antwoord 2', 'Ja.'], '1→open');
  });

  test('a number on the second line of a heading is not lost', () => {
    const question = ['Vraag 1, 2 en', '3', 'A? B? C?'];
    check([...question, 'Antwoord 1 en 2', 'Ja.', '', 'Is dat erg?', '', 'Antwoord 3', 'Nee.'], '1→4 2→4 3→9');
  });

  test('sub-questions and the whole of which they are part', () => {
    const parts = ['Vraag 1', 'Over geld:', 'Vraag 1a', 'A?', 'Vraag 1b', 'B?'];
    check([...parts, 'Antwoord 1', 'Ja.'], '1→7 1a→7 1b→7');
    check([...parts, 'Antwoord 1', 'Ja.', 'Antwoord 1b', 'Nee.'], '1→7 1a→7 1b→9');
    check([...parts, 'Antwoord 1a', 'Ja.', 'Antwoord 1b', 'Nee.'], '1→introduction 1a→7 1b→9');
    check([...parts, 'Antwoord 1c', 'Ja.'], '1→7 1a→open 1b→open');
    check(['Vraag 1', 'A?', 'Antwoord 1a', 'Ja.', 'Antwoord 1b', 'Nee.'], '1→3,5');
    check(['Vraag 1', 'A?', 'Antwoord 1a en 1b', 'Ja.'], '1→3');
    check(['Vraag 1b', 'B?', 'Vraag 1a', 'A?', 'Antwoord 1', 'Ja.', 'Antwoord 1a', 'Nee.'], '1b→5 1a→7');
    check(['Vraag 12', 'Over geld:', 'Vraag 12a', 'A?', 'Antwoord 12', 'Ja.'], '12→5 12a→5');
    assert.deepEqual(parse('Vraag 1b\nB?\nVraag 1a\nA?\nAntwoord 1\nJa.').answers[0]?.covers, ['1a', '1b']);
    check(['Vraag 10', 'A?', 'Vraag 1a', 'B?', 'Antwoord 10', 'Ja.'], '10→5 1a→open');
    check(['Vraag 1', 'Over geld:', '', 'Vraag 1a', 'A?', '', 'Ja.', 'Antwoord 9', 'X.'], '1→introduction 1a→7');
  });

  test('a list that is not the same, or that is too short', () => {
    const pairs = ['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 2', 'B?', 'Antwoord', 'Nee.'];
    check(['Vraag 1', 'A?', ...pairs], '1→5 1→5 2→9');
    check([...pairs, 'Bijlage', 'Vraag 2', 'B?'], '1→3 2→7 2→7');
    check([...pairs, 'Bijlage', 'Vraag 2', 'B?', 'Vraag 3', 'C?'], '1→3 2→7 2→7 3→open');
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Vraag 3', 'C?', ...pairs], '1→9 2→13 3→open 1→9 2→13');
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Vraag 1', 'A?', 'Vraag 2', 'B?'], '1→open 2→open');
    check(['Vraag 2', 'B?', 'Vraag 3', 'C?', 'Vraag 1', 'A?', 'Antwoord', 'Ja.'], '2→open 3→open 1→7');
    const asked = ['Vraag 1', 'A?', 'Vraag 2 en 3', 'B? C?'];
    check(
      [...asked, 'Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 2', 'B?', 'Vraag 3', 'C?', 'Antwoord', 'Nee.'],
      '1→7 2→open 3→13',
    );
    assert.deepEqual(
      parse([...asked.slice(0, 2), 'Vraag 2', 'B?', ...pairs].join('\n')).questions.flatMap(({ numbers }) =>
        numbers.map(({ role }) => role),
      ),
      ['listing', 'listing', 'question', 'question'],
    );
  });

  test('the text of each number under a merged heading', () => {
    const texts = (...lines: readonly string[]) => {
      const structure = parse(['Vraag 1 en 2', ...lines, 'Antwoord', 'Ja.'].join('\n'));
      return structure.questions.flatMap(({ numbers }) => numbers.map(({ text }) => textOf(structure, text)));
    };
    assert.deepEqual(texts('A?', '', 'B?'), ['A?', 'B?']);
    assert.deepEqual(texts('A?', 'B?'), ['A?', 'B?']);
    assert.deepEqual(texts('A', 'is dit?', 'B', 'dan?'), ['A\nis dit?', 'B\ndan?']);
    assert.deepEqual(texts('A? B?'), ['A? B?', 'A? B?']);
    assert.deepEqual(texts('A?', '', 'B?', '', 'C?'), ['A?\n\nB?\n\nC?', 'A?\n\nB?\n\nC?']);
    assert.deepEqual(texts('A?', 'B?', '', 'C?'), ['A?\nB?', 'C?']);
    const three = parse('Vraag 1 t/m 3\nA?\nB?\n\nC?');
    assert.deepEqual(
      three.questions.flatMap(({ numbers }) => numbers.map(({ text }) => textOf(three, text))),
      Array(3).fill('A?\nB?\n\nC?'),
    );
    const one = parse('Vraag 1\nA?\n\nB?');
    assert.deepEqual(
      one.questions.flatMap(({ numbers }) => numbers.map(({ text }) => textOf(one, text))),
      ['A?\n\nB?'],
    );
  });

  test('a merged question of which one number is answered elsewhere', () => {
    check(['Vraag 1 en 2', 'A? B?', '', 'Ja.', 'Antwoord 1', 'Nee.'], '1→5 2→open');
  });

  test('where an answer without a heading stands', () => {
    const { text, ranges } = parseMarkers(
      '(ontvangen 3 mei 2021)\nVraag 1\nKlopt dit?\n\n  <|<|<|Ja, dat|>\nklopt.|>\n\n¹ De Courant|>\n\nVraag 2\nB?',
    );
    const [answer] = parse(text).answers;
    assert.deepEqual([answer?.range, answer?.body, answer?.selectionRange], ranges);
    assert.deepEqual([answer?.heading, answer?.numbers, answer?.covers], [undefined, [], ['1']]);
    assert.equal(parse(text).questions[0]?.range.end.line, 2);
    const open = parse('(ontvangen 3 mei 2021)\nVraag 1\nA?\n\nZie vraag 2.\n\nVraag 2\nB?\n\nPM').answers;
    assert.deepEqual(
      open.map(({ referral, writing }) => [referral?.numbers[0]?.number, writing]),
      [
        ['2', 'text'],
        [undefined, 'placeholder'],
      ],
    );
  });

  test('references in a question, in its answer and in a note', () => {
    const text = '(ontvangen 3 mei 2021)\nVraag 1\nZie vraag 2?\n\nZie vraag 3.\n\nToelichting: zie vraag 4.';
    const lines = parse(text).references.map(({ range }) => range.start.line);
    assert.deepEqual(lines, [2, 4, 6]);
  });

  test('headings inside long lines', () => {
    const long = 'woorden '.repeat(130);
    check([`Inleiding ${long} Vraag 1 Klopt dit? Antwoord Ja, ${long}. Vraag 2 Waarom? Antwoord Daarom.`], '1→1 2→1');
    check(
      [
        `Inleiding ${long}  Vraag 1  Klopt dit?    Ja, ${long}.    Vraag 2  Waarom?  Vraag 3  Hoe?    Antwoord op vragen 2 t/m 3: daarom.`,
      ],
      '1→1 2→1 3→1',
    );
  });

  test('a heading that is glued to a page number', () => {
    check(['Vraag 1', 'A?', 'Tweede Kamer, vergaderjaar 2020–2021, Aanhangsel 1Antwoord 1', 'Ja.'], '1→3');
  });
});

/** What each number that is put has for an answer. */
function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected);
}
