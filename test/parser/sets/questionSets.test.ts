import assert from 'node:assert/strict';
import { answersTo, putQuestions, sectionAt, setAt, setsOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import { stateOf } from '../../../server/src/parser/states';

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

  test('a list without answers between two sets belongs to the one above it', () => {
    check([...first, 'Vraag 1', 'C?', 'Vraag 2', 'D?', ...second], '1→3 2→7 | 1→open 2→17');
  });

  test('a single question below a title of its own', () => {
    const title = ['', 'Vragen van de leden van de VVD-fractie', ''];
    const single = ['Vraag 1', 'C?', 'Antwoord', 'Soms.'];
    check([...first, ...title, ...single], '1→3 2→7 | 1→14');
    check([...single, ...title, ...second], '1→3 | 1→open 2→12');
    check([...single, ...title, ...single, ...title, ...single], '1→3 | 1→10 | 1→17');
    check([...first, ...title, 'Vraag 1', 'A?'], '1→3 2→7 1→3');
    check([...single, ...title, 'Vraag 2', 'B?', 'Antwoord', 'Nee.'], '1→3 2→10');
  });

  test('headings that name another member', () => {
    const kops = ['Vraag 1 van het lid Kops (PVV)', 'A?', 'Antwoord op vraag 1 van het lid Kops (PVV)', 'Ja.'];
    const bo = ['Vraag 1 van het lid Bo (CU)', 'B?', 'Antwoord op vraag 1 van het lid Bo (CU)', '', 'Vraag 2', 'C?'];
    check([...kops, ...bo], '1→3 | 1→7 2→open');
    check(
      ['Vraag 1 (ABC)', 'A?', 'Antwoord', 'Ja.', 'Vraag 1 (DEF)', 'B?', 'Vraag 2 (DEF)', 'C?'],
      '1→3 | 1→open 2→open',
    );
    check(['Vraag 1 (ABC)', 'A?', 'Vraag 2 (ABC)', 'B?', 'Vraag 1 (DEF)', 'C?'], '1→open 2→open | 1→open');
    const list = ['Bijlage', 'Vraag 1 van het lid Kops (PVV)', 'A?', 'Vraag 2 van het lid Bo (CU)', 'B?'];
    check([...kops, 'Vraag 2 van het lid Bo (CU)', 'B?', 'Antwoord', 'Ja.', ...list], '1→3 2→7');
    check([...kops, 'Vraag 1 van het lid Kops, PVV', 'B?', 'Antwoord', 'Nee.'], '1→3,7 1→3,7');
    check(['Vraag 1 (ABC)', 'A?', 'Antwoord', 'Ja.', 'Vraag 2 (DEF)', 'B?', 'Antwoord', 'Nee.'], '1→3 2→7');
  });

  test('headings that name a page are not those of another member', () => {
    const paged = ['Vraag 1 (pagina 4)', 'A?', 'Antwoord 1', 'Ja.', 'Vraag 2 (pagina 5)', 'B?', 'Antwoord 2', 'Nee.'];
    check([...paged, '', 'Bijlage', '', 'Vraag 1 (blz. 4)', 'A?', 'Vraag 2 (blz. 5)', 'B?'], '1→3 2→7');
    const wrong = ['Vraag 1 (pagina 6)', 'C?', 'Antwoord 3', 'Ja.', 'Vraag 4 (pagina 7)', 'D?', 'Antwoord 4', 'Ja.'];
    check([...paged, ...wrong], '1→3 2→7 1→3 4→15');
  });

  test('other questions below a title of their own, of which none is answered yet', () => {
    const title = ['', 'Vragen van het lid Smit (ABC) aan de minister over de haven', ''];
    const open = ['Vraag 1', 'C?', 'Vraag 2', 'D?'];
    check([...first, ...title, ...open], '1→3 2→7 | 1→open 2→open');
    check([...open, ...title, ...first], '1→open 2→open | 1→10 2→14');
    check([...first, ...title, 'Vraag 1', 'C?', ...title, ...first], '1→3 2→7 | 1→open | 1→19 2→23');
    check([...first, ...title, 'Vraag 1', 'A?', 'Vraag 2', 'B?'], '1→3 2→7');
  });

  test('where nothing is answered yet a title begins a set', () => {
    const asked = ['Vraag 1', 'A?', 'Vraag 2', 'B?'];
    const title = ['', 'Vragen van het lid Smit (ABC) aan de minister over de haven', ''];
    check([...asked, ...title, ...asked], '1→open 2→open | 1→open 2→open');
    check([...asked, ...title, 'Vraag 1', 'C?', ...title, ...asked], '1→open 2→open | 1→open | 1→open 2→open');
    check([...asked, '', ...asked], '1→open 2→open');
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
      ['De leden van de VVD-fractie stellen de volgende vragen.'],
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

  test('the head of a print right above its title', () => {
    const title = [
      'Vergaderjaar 2024–2025 Aanhangsel van de Handelingen',
      'Vragen van het lid Jansen (ABC) over de haven (ingezonden 2 mei 2025).',
    ];
    check([...first, '', ...title, '', 'Vraag 1', 'C?', 'Vraag 2', 'D?'], '1→3 2→7 | 1→open 2→open');
    const head = ['Tweede Kamer der Staten-Generaal 2', ...title];
    check([...first, '', ...head, 'Vraag 1', 'C?', 'Vraag 2', 'D?'], '1→3 2→7 | 1→open 2→open');
    const prose = ['Het staat in het Aanhangsel van', ...title];
    check([...first, '', ...prose, 'Vraag 1', 'C?'], '1→3 2→7 1→3');
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
      ['', 'De leden van de VVD-fractie stellen dat dit niet klopt.'],
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

  test('where the numbers begin anew', () => {
    const answered = (...numbers: readonly string[]) =>
      numbers.flatMap((number) => [`Vraag ${number}`, 'A?', 'Antwoord', 'Ja.']);
    check(answered('1', '2', '1 en 2'), '1→3 2→7 | 1→11 2→11');
    check(answered('1', '2', '1', '3'), '1→3,11 2→7 1→3,11 3→15');
    check(answered('1', '1', '2'), '1→3,7 1→3,7 2→11');
    check(answered('1', '2', '2', '1'), '1→3,15 2→7,11 2→7,11 1→3,15');
    check(answered('2', '1', '2'), '2→3 | 1→7 2→11');
    check(answered('1 en 2', '1 t/m 3'), '1→3 2→3 | 1→7 2→7 3→7');
    check(answered('3', '1', '2', '1', '2'), '3→3 | 1→7 2→11 | 1→15 2→19');
  });

  test('a list without answers belongs to the set above it, or where it stands first to the set below', () => {
    const list = ['Vraag 1', 'A?', 'Vraag 2', 'B?'];
    check([...list, ...first, ...second], '1→7 2→11 | 1→open 2→17');
    check([...first, ...second, ...list], '1→3 2→7 | 1→open 2→13');
  });

  // The lines above question 1 of the second set, and which of these begins its front matter.
  for (const [lines, row] of [
    [['Vragen van het lid X over het spoor'], 0],
    [['Antwoorden op vragen van het lid X'], 0],
    [['Kamervraag 2024Z18891'], 0],
    [['2024Z 18891 (ingezonden)', '', 'Brief'], 0],
    [['AH 617'], 0],
    [['AH 617 is bekend'], undefined],
    [['Zie 2024Z18891'], undefined],
    [['2024Z188912'], undefined],
    [['# VVD'], 0],
    [['#VVD'], undefined],
    [['x # VVD'], undefined],
    [['**VVD**'], 0],
    [['**VVD** en **D66**'], undefined],
    [['De **VVD**'], undefined],
    [['De leden van de VVD-fractie:*'], undefined],
    [['De leden van de VVD-fractie  '], 0],
    [['**De leden van de VVD-fractie**'], 0],
    [['De leden van de', 'VVD-fractie'], undefined],
    [['De VVD-fractie vraagt'], undefined],
    [['# VVD', '', '## Spoor'], 0],
    [['# VVD', '', 'Een', 'brief'], 0],
    [['# VVD', '', 'Er is geld.'], undefined],
    [['# VVD', '', 'Er is geld:'], undefined],
    [['# VVD', '', 'Er is geld;)'], undefined],
    [['# VVD', '', 'Er is geld,'], undefined],
    [['# VVD', '', '«Er is geld!”'], undefined],
    [['# VVD', '', 'Er is geld. Nu'], 0],
    [['# VVD', '', 'Er is geld (ingezonden 3 mei 2024).'], 0],
    [['# VVD', '', 'Er is geld (ontvangen 3 mei 2024)'], 0],
    [['# VVD', '', '(ontvangen).'], undefined],
    [['# VVD', '', 'Er is geld (ontvangen 3 mei 2024).  **'], 0],
    [['# VVD', '', 'De brief (ontvangen 3 mei 2024) is er.'], undefined],
    [['# VVD', '', 'Er is geld.) '], undefined],
    [['# VVD', '', 'Er is geld.a'], 0],
    [['De fractiegenoten'], undefined],
    [['De VVD-fractie **'], 0],
    [['Kamervraag  2024Z18891'], 0],
    [['Zie AH 617'], undefined],
    [['Er is geld.', '', '# VVD'], 2],
    [['Er is geld.', '', 'Vragen van het lid X over het spoor', '', 'Er is tijd.'], 2],
    [['', '# VVD'], 1],
    [[`Vragen van het lid X over ${'het spoor '.repeat(58)}`], undefined],
    [[`Vragen van het lid X over ${'het spoor '.repeat(57)}`], 0],
    [['# VVD', ...Array<string>(58).fill('')], 0],
    [['# VVD', ...Array<string>(59).fill('')], undefined],
  ] as const) {
    test(`a title in ${lines.join(' / ').slice(0, 60)} (${lines.length})`, () => {
      const [above, below] = setsOf(parse([...first, '', ...lines, '', ...second].join('\n')));
      assert.equal(below?.frontMatter?.range.start.line, row === undefined ? undefined : first.length + 1 + row);
      assert.equal(
        above?.answers.at(-1)?.body.end.line === first.length - 1,
        row === 0 || (row === 1 && lines[0] === ''),
      );
    });
  }

  test('what stands behind a heading, or right below a line of text, is no title', () => {
    const fronts = (...lines: readonly string[]) =>
      setsOf(parse([...first.slice(0, 6), ...lines, '', ...second].join('\n'))).map(
        ({ frontMatter }) => frontMatter?.range.start.line,
      );
    assert.deepEqual(fronts('Antwoord: Nee.', '', 'Vragen van het lid X over het spoor'), [undefined, 8]);
    assert.deepEqual(fronts('Antwoord: Vragen van het lid X over het spoor'), [undefined, undefined]);
    assert.deepEqual(fronts('Antwoord', 'Vragen van het lid X over het spoor'), [undefined, 7]);
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
