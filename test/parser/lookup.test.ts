import assert from 'node:assert/strict';
import {
  answeredNumbers,
  beginningOf,
  frontMattersOf,
  linesOf,
  passageIn,
  pieceAt,
  putQuestions,
  questionsOf,
  questionWith,
  sectionAt,
  setAt,
  setsOf,
  textOf,
  wholeTextOf,
} from '../../server/src/parser/lookup';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

const page = ['ISSN 0921 - 7398', '’s-Gravenhage 2024', 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2'];

suite('lookup', () => {
  test('a text over the end of a page', () => {
    checkText(
      [
        'Vraag 1',
        '<|Klopt dit, en kunt',
        'u',
        '',
        ...page,
        '',
        '¹ De Courant, 2020',
        '',
        'zeggen waarom?|>',
        'Antwoord',
      ],
      'Klopt dit, en kunt\nu\n\n\n\nzeggen waarom?',
    );
    checkText(['Vraag 1', 'Klopt <|dit be|>richt?'], 'dit be');
    checkText(['Vraag 1', '<|  Klopt dit?  |>', ''], 'Klopt dit?');
    checkText(['Vraag 1', 'Klopt<||> dit?'], '');
    checkText(['Vraag 1: <|Klopt dit?', 'Of ni|>et?'], 'Klopt dit?\nOf ni');
  });

  test('all of a text, with what the page repeats', () => {
    const { text, ranges } = parseMarkers(['Vraag 1', 'Kent u <|dit?¹ ', ...page, '', '¹ De Cour|>ant'].join('\n'));
    const [range] = ranges;
    assert.ok(range);
    assert.equal(wholeTextOf(parse(text), range), ['dit?¹ ', ...page, '', '¹ De Cour'].join('\n'));
    assert.deepEqual(
      linesOf(parse(text), range).map(({ line, character, kind }) => `${line}:${character} ${kind}`),
      ['1:7 text', '2:0 furniture', '3:0 furniture', '4:0 furniture', '5:0 blank', '6:0 footnote'],
    );
  });

  test('a passage leads back to the document', () => {
    const { text, ranges } = parseMarkers(['Vraag 1', '<|Klopt', ...page, 'dit?|>'].join('\n'));
    const [range] = ranges;
    assert.ok(range);
    const passage = passageIn(parse(text), range);
    assert.equal(passage.text, 'Klopt\ndit?');
    assert.deepEqual(passage.rangeAt(3, 8), { start: { line: 1, character: 3 }, end: { line: 5, character: 2 } });
    assert.equal(passage.offsetAt({ line: 5, character: 1 }), 7);
    assert.equal(passage.offsetAt({ line: 3, character: 1 }), undefined);
  });

  test('the first words of a text', () => {
    checkBeginning('<|Klopt dit bericht?|>', 100, 'Klopt dit bericht?');
    checkBeginning('<|  Klopt \t dit   bericht?  |>', 100, 'Klopt dit bericht?');
    checkBeginning('<|Klopt dit bericht?|> Ja.', 100, 'Klopt dit bericht?');
    checkBeginning('<|Klopt dit bericht?   |>', 30, 'Klopt dit bericht?');
    checkBeginning('<|Klopt dit bericht?|>', 17, 'Klopt dit bericht?');
    checkBeginning('<|Klopt dit bericht?|>', 7, 'Klopt di');
    checkBeginning('<|Klopt   dit   bericht?|>', 7, 'Klopt di');
    checkBeginning('<|Klopt\tdit bericht?|>', 7, 'Klopt di');
    checkBeginning('<|Klopt\ndit\n\nbericht?|>', 100, 'Klopt dit bericht?');
    checkBeginning('<|Klopt\ndit\n\nbericht?|>', 5, 'Klopt d');
    checkBeginning('<|Klopt\ndit\n\nbericht?|>', 4, 'Klopt');
    checkBeginning(`<|Klopt\n${page.join('\n')}\ndit?|>`, 100, 'Klopt dit?');
    checkBeginning('<|\n\nKlopt dit?|>', 100, 'Klopt dit?');
    checkBeginning('Klopt<||> dit?', 100, '');
  });

  test('the section of a cursor', () => {
    checkSections(
      [
        'Vragen van het <|>lid De Wit',
        '<|>',
        '<|>Vraag 1',
        'Klopt <|>dit?',
        '<|>',
        '  <|> • Antwoord',
        'Ja.<|>',
        '<|>',
      ],
      'none none Vraag 1 Vraag 1 Vraag 1 Antwoord Antwoord Antwoord',
    );
    checkSections(
      ['<|>Vraag 1', 'Klopt dit?', 'Antwoord', 'Ja.', 'Toelichting: <|>', 'Voor iedereen.<|>'],
      'Vraag 1 none none',
    );
    checkSections(['<|>', 'Vraag 1', 'A?', ' <|>', 'Vraag 2<|>', 'B?'], 'none Vraag 1 Vraag 2');
    checkSections(['<|>Wat eten we?'], 'none');
  });

  test('the section of a cursor at the beginning of an answer without a heading', () => {
    const structure = parse('(ontvangen 3 mei 2021)\nVraag 1\nA?\n\nJa.');
    assert.equal(sectionAt(structure, { line: 4, character: 0 }), structure.answers[0]);
    assert.equal(sectionAt(structure, { line: 3, character: 0 }), structure.questions[0]);
  });

  test('the section of a cursor in a line that is cut at its headings', () => {
    const front = 'De commissie vroeg in haar brief naar de aanleg van wegen en paden, en naar de kosten daarvan. ';
    const [one, two] = ['Vraag 1 Waarom alleen <|>wegen? Antwoord Zo is het.', 'Vraag 2 En paden? Antwoord<|> Ja.<|>'];
    checkSections([`${front.repeat(12)}  <|>  ${one}<|>  ${two}`], 'Vraag 1 Vraag 1 Antwoord Antwoord Antwoord');
  });

  test('the section of a cursor in front of a second set of questions', () => {
    const title = 'Vragen van de leden van de ABC-fractie';
    const set = ['Vraag 1', 'A?', 'Antwoord', 'Ja.'];
    checkSections(
      [...set, '<|>', `Vragen <|>${title.slice(7)}`, '', ...set.slice(0, 3), 'Ja.<|>'],
      'Antwoord none Antwoord',
    );
    const structure = parse([title, '', ...set, '', title, '', ...set].join('\n'));
    assert.deepEqual(
      frontMattersOf(structure).map(({ range }) => range.start.line),
      [0, 7],
    );
    const [first, second] = setsOf(structure);
    assert.equal(setAt(structure, { line: 6, character: 0 }), first);
    assert.equal(setAt(structure, { line: 7, character: 0 }), second);
    assert.equal(setAt(parse(''), { line: 0, character: 0 }).questions.length, 0);
    assert.equal(setAt(parse([...set, title, ...set].join('\n')), { line: 9, character: 0 }).questions.length, 2);
  });

  test('the indent of the first line of a set belongs to the set', () => {
    const set = ['Vraag 1', 'A?', 'Antwoord', 'Ja.', '  Vraag 2', 'B?', 'Antwoord 2', 'Nee.'];
    const structure = parse(['\n\n', ...set, '  Vraag 1', ...set.slice(1)].join('\n'));
    const [first, second] = setsOf(structure);
    assert.ok(second);
    assert.equal(setAt(structure, { line: 11, character: 1 }), second);
    assert.equal(setAt(structure, { line: 10, character: 4 }), first);
    assert.equal(setAt(structure, { line: 0, character: 0 }), first);
  });

  test('the numbers that are answered, asked or not', () => {
    const answers = ['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord', 'Ja.', 'Antwoord 4 en 5', 'Nee.'];
    assert.deepEqual([...answeredNumbers(parse(answers.join('\n')))], ['2', '4', '5']);
  });

  test('where a number is put, and where it is only listed', () => {
    const pairs = ['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 2', 'B?', 'Antwoord', 'Nee.'];
    const structure = parse(['Vraag 1', 'A?', 'Vraag 2', 'B?', ...pairs].join('\n'));
    assert.equal(questionWith(structure, '1')?.range.start.line, 4);
    assert.equal(questionWith(structure, '2')?.range.start.line, 8);
    assert.equal(questionWith(structure, '3'), undefined);
    // Two lists of which each repeats the other.
    const lists = ['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Vraag 2', 'C?', 'Antwoord 1', 'Ja.', 'Vraag 1', 'A?', 'Vraag 2'];
    assert.equal(questionWith(parse(lists.join('\n')), '1')?.range.start.line, 0);
    assert.deepEqual(
      putQuestions(structure).map(({ question, asked }) => `${asked.number} ${question.range.start.line}`),
      ['1 4', '2 8'],
    );
    const behind = parse([...pairs, 'Bijlage', 'Vraag 1', 'A?', 'Vraag 2', 'B?'].join('\n'));
    assert.equal(questionWith(behind, '1')?.range.start.line, 0);
    const twice = parse(['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 1', 'B?', 'Antwoord', 'Nee.'].join('\n'));
    assert.equal(questionWith(twice, '1')?.range.start.line, 0);
  });

  test('the questions of an answer, in the order of the text', () => {
    const structure = parse(['Vraag 2 en 3', 'A? B?', 'Vraag 1', 'C?', 'Antwoord 1, 2, 3 en 9', 'Ja.'].join('\n'));
    const [answer] = structure.answers;
    assert.ok(answer);
    assert.deepEqual(
      questionsOf(structure, answer).map(({ heading }) => heading),
      ['Vraag 2 en 3', 'Vraag 1'],
    );
  });

  test('the piece of a line', () => {
    const { lines } = parse('Vraag 1\nA?\nGlas 12Antwoord 1\nJa.');
    const pieces = (line: number, ...characters: number[]) =>
      characters.map((character) => pieceAt(lines, { line, character }));
    assert.deepEqual(pieces(0, 0, 5), [0, 0]);
    assert.deepEqual(pieces(2, 0, 6, 7, 20), [2, 2, 3, 3]);
    assert.deepEqual(pieces(3, 0), [4]);
    assert.equal(pieceAt([], { line: 0, character: 0 }), 0);
  });
});

/** The text in the range that is marked, on its lines and as a passage. */
function checkText(lines: readonly string[], expected: string): void {
  const { text, ranges } = parseMarkers(lines.join('\n'));
  const [range] = ranges;
  assert.ok(range);
  assert.equal(textOf(parse(text), range), expected);
  assert.equal(passageIn(parse(text), range).text.trim(), expected);
}

function checkBeginning(body: string, length: number, expected: string): void {
  const { text, ranges } = parseMarkers(`Vraag 1\n${body}`);
  const [range] = ranges;
  assert.ok(range);
  assert.equal(beginningOf(parse(text), range, length), expected, body);
}

/** The heading of the section of each cursor. */
function checkSections(lines: readonly string[], expected: string): void {
  const { text, positions } = parseMarkers(lines.join('\n'));
  const structure = parse(text);
  assert.equal(positions.map((position) => sectionAt(structure, position)?.heading ?? 'none').join(' '), expected);
}
