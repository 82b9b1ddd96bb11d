import assert from 'node:assert/strict';
import { answersTo, putQuestions, sectionAt, setAt, setsOf, stateOf } from '../../server/src/parser/lookup';
import { parse } from '../../server/src/parser/parse';

const first = ['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 2', 'B?', 'Antwoord', 'Nee.'];
const second = ['Vraag 1', 'C?', 'Vraag 2', 'D?', 'Antwoord op vraag 2', 'Soms.'];

suite('question sets', () => {
  test('a numbering that begins anew, with answers of its own', () => {
    check([...first, ...second], '1→3 2→7 | 1→open 2→13');
    check([...first, ...first, ...second], '1→3 2→7 | 1→11 2→15 | 1→open 2→21');
  });

  test('one set: a list that is repeated, a number that is asked twice', () => {
    check([...first, 'Bijlage', 'Vraag 1', 'A?', 'Vraag 2', 'B?'], '1→3 2→7');
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', ...first], '1→7 2→11');
    check([...first, 'Vraag 1', 'C?', 'Antwoord', 'Soms.'], '1→3,11 2→7 1→3,11');
  });

  test('a single question below a title of its own', () => {
    const title = ['', 'Vragen van de leden van de VVD-fractie', ''];
    const single = ['Vraag 1', 'C?', 'Antwoord', 'Soms.'];
    check([...first, ...title, ...single], '1→3 2→7 | 1→14');
    check([...single, ...title, ...second], '1→3 | 1→open 2→12');
    check([...single, ...title, ...single, ...title, ...single], '1→3 | 1→10 | 1→17');
    check([...first, ...title, 'Vraag 1', 'A?'], '1→3 2→7 1→3');
  });

  test('a note between two sets', () => {
    const { notes } = parse([...first, 'Toelichting:', 'Tot zover.', ...second].join('\n'));
    assert.deepEqual(
      notes.map(({ kind, range }) => [kind, range.start.line]),
      [['explanatory-note', 8]],
    );
  });

  test('a title above a further set is no text of the answer above it', () => {
    const titles = [
      ['Vragen van de leden van de VVD-fractie'],
      ['## VVD'],
      ['De leden van de VVD-fractie'],
      [
        '2024Z18891',
        '(ingezonden 22 december 2024)',
        '',
        'Vragen van het lid X (VVD) aan de minister (ingezonden 3 mei 2024).',
      ],
      ['Vragen over het spoor, van de VVD', '', 'De leden hebben kennis genomen van de brief.'],
    ];
    for (const title of titles) {
      const text = [...first, '', ...title, '', ...second].join('\n');
      const structure = parse(text);
      const [above, below] = setsOf(structure);
      assert.deepEqual(above?.answers.at(-1)?.body.end, { line: 7, character: 4 }, text);
      assert.deepEqual(below?.frontMatter?.range.start, { line: 9, character: 0 }, text);
      assert.equal(sectionAt(structure, { line: 9, character: 3 }), undefined);
      assert.equal(setAt(structure, { line: 9, character: 3 }), below);
    }
  });

  test('a question without an answer above such a title is not answered by it', () => {
    const open = [...first.slice(0, 6), '', 'Vragen van de leden van de PvdA-fractie', '', ...second];
    check(open, '1→3 2→open | 1→open 2→14');
    check(
      [...first.slice(0, 7), '', 'Vragen van het lid X (PvdA) over het spoor', '', ...second],
      '1→3 2→7 | 1→open 2→15',
    );
  });

  test('what only looks like a title is text of the answer', () => {
    const texts = [
      ['', 'Vragen over dit onderwerp zijn eerder beantwoord.'],
      ['Vragen van de leden van de fractie'],
      ['', '## Achtergrond', '', 'Het bericht klopt.'],
      ['', 'Zie ook het antwoord van de VVD-fractie', '', 'Dat is bekend.'],
    ];
    for (const text of texts) {
      const structure = parse([...first, ...text, '', ...second].join('\n'));
      const [above, below] = setsOf(structure);
      assert.equal(below?.frontMatter, undefined, text.join('\n'));
      assert.equal(above?.answers.at(-1)?.body.end.line, first.length + text.length - 1);
    }
  });

  test('the set of a position', () => {
    const structure = parse([...first, ...second].join('\n'));
    const numbersAt = (line: number) =>
      setAt(structure, { line, character: 0 }).questions.map(({ range }) => range.start.line);
    assert.deepEqual(numbersAt(0), [0, 4]);
    assert.deepEqual(numbersAt(7), [0, 4]);
    assert.deepEqual(numbersAt(8), [8, 10]);
  });
});

/** For each set, apart with bars, what each number has for an answer: the lines, from 1. */
function check(lines: readonly string[], expected: string): void {
  const found = setsOf(parse(lines.join('\n'))).map((set) =>
    putQuestions(set)
      .map(({ asked: { number } }) => {
        const answers = answersTo(set, number).map(({ range }) => range.start.line + 1);
        return `${number}→${stateOf(set, number) === 'unanswered' ? 'open' : answers.join(',')}`;
      })
      .join(' '),
  );
  assert.equal(found.join(' | '), expected);
}
