import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import { pairsOf } from '../pairs';

suite('words behind a dash', () => {
  const pair = (number: number, note: string, ...below: readonly string[]) => [
    `Vraag ${number}`,
    'A?',
    '',
    `Antwoord ${number} – ${note}`,
    ...below,
    '',
  ];

  test('are the answer where nothing is written below them', () => {
    for (const note of ['ja', 'nee', 'neen', 'geen', 'onbekend', 'zeventien', 'tweeënveertig']) {
      check([...pair(1, note), ...pair(2, note)], '1→4 2→9', [note, note]);
    }
    for (const note of [
      'geen, alle bruggen zijn open',
      'geen van de bruggen',
      'onbekend, dit wordt niet bijgehouden',
    ]) {
      check([...pair(1, note), ...pair(2, note)], '1→4 2→9', [note, note]);
    }
    check([...pair(1, 'ja, dat klopt.'), ...pair(2, 'nee.')], '1→4 2→9', ['ja, dat klopt.', 'nee.']);
    for (const note of [
      'jazeker',
      'niemand',
      'nvt',
      'geen reactie van de gemeente.',
      'onbekend wanneer zij opengaat.',
    ]) {
      check([...pair(1, note), ...pair(2, note)], '1→4 2→9', [note, note]);
    }
  });

  test('are the answer where they say yes or no, with more below them', () => {
    check(pair(1, 'ja', 'Dat klopt.'), '1→4', ['ja\nDat klopt.']);
    check(pair(1, 'geen', 'Dat klopt.'), '1→4', ['geen\nDat klopt.']);
  });

  test('are the answer where they are a sentence', () => {
    const long = `geen, alle bruggen zijn open sinds ${'de opening door de minister in het voorjaar van '.repeat(2)}2026`;
    for (const text of ['dat doen de gemeenten zelf.', 'zij is dicht', 'in Utrecht', long]) {
      check([...pair(1, 'ja'), ...pair(2, text)], '1→4 2→9', ['ja', text]);
      check([...pair(1, 'Ja.'), ...pair(2, text, 'Dat is alles.')], '1→4 2→9', ['Ja.', `${text}\nDat is alles.`]);
    }
    const narrow = ['Vraag 1', 'A?', '', 'Antwoord 1- ja', '', 'Vraag 2', 'B?', '', 'Antwoord 2- dat doen zij zelf.'];
    check(narrow, '1→4 2→9', ['ja', 'dat doen zij zelf.']);
    const unmarked = [
      'Vraag 1',
      'klopt het',
      '',
      'Antwoord 1 – Ja.',
      '',
      'Vraag 2',
      'is het',
      '',
      'Antwoord 2 – in Utrecht',
    ];
    check(unmarked, '1→4 2→9', ['Ja.', 'in Utrecht']);
    const bold = [
      'Vraag 1',
      'A?',
      '',
      '**Antwoord 1** – Ja.',
      '',
      'Vraag 2',
      'B?',
      '',
      '**Antwoord 2** – geen, zij zijn open',
    ];
    check(bold, '1→4 2→9', ['Ja.', 'geen, zij zijn open']);
    check(
      bold.map((line) => line.replace('Ja.', 'ja')),
      '1→4 2→9',
      ['ja', 'geen, zij zijn open'],
    );
  });

  test('are no answer in a sentence or a list of another answer', () => {
    const named = ['Antwoord 1 – zie de bijlage', 'Die is bekend.'];
    check([...pair(1, 'ja'), ...pair(2, 'nee', 'Dat klopt.', ...named)], '1→4 2→9', [
      'ja',
      ['nee', 'Dat klopt.', ...named].join('\n'),
    ]);
    const below = ['', 'Vraag 2', 'B?', '', 'Antwoord 2', 'Nee.'];
    for (const text of [
      ['De uitslag was:', 'Antwoord 2 – dat vind ik ook.'],
      ['De uitslag was:', '', '- Antwoord 2 – dat vind ik ook.', '- Antwoord 3 – dat vind ik niet.'],
      ['Antwoord 2 – dat van vorig jaar – is onjuist.'],
      ['Zo luidt ook het', 'Antwoord 2 – dat van vorig jaar.'],
      ['Antwoord 1 – dat van vorig jaar – was goed.'],
    ]) {
      check(['Vraag 1', 'A?', '', 'Antwoord 1', ...text, ...below], `1→4 2→${text.length + 9}`, [
        text.join('\n'),
        'Nee.',
      ]);
    }
  });

  test('say how far a draft is', () => {
    const drafts = ['concept 12 nov', 'directie FEZ', 'nog af te stemmen', 'nog niet akkoord', 'versie 3', 'akkoord'];
    const others = [
      'gereed',
      'open',
      'vervallen',
      'juridisch',
      'nog onbekend',
      'geen input',
      'geen wijzigingen',
      'geen reactie',
      'geen bijdrage van FEZ',
      'onbekend wie dit doet',
    ];
    for (const note of [...drafts, ...others]) {
      check(pair(1, note), '1→4 unwritten', ['']);
      check(pair(1, note, 'Ja.'), '1→4', ['Ja.']);
    }
  });

  test('say what is answered below them', () => {
    check(pair(1, 'kosten', 'Die zijn hoog.'), '1→4', ['Die zijn hoog.']);
    check(pair(1, 'kosten'), '1→4 unwritten', ['']);
    const two = ['Vraag 1', 'A?', 'Vraag 2', 'B?', '', 'Antwoord op de vragen 1 en 2 – zeven', ''];
    check(two, '1→6 unwritten 2→6 unwritten', ['']);
    const title = ['Vraag 1', 'A?', 'Vraag 2', 'B?', '', 'Antwoord op de vragen 1 en 2 – kosten', ''];
    check([...title, 'Antwoord 1', 'Ja.', 'Antwoord 2', 'Nee.'], '1→8 2→10', ['Ja.', 'Nee.']);
  });
});

function check(lines: readonly string[], expected: string, texts: readonly string[]): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
  const structure = parse(lines.join('\n'));
  assert.deepEqual(
    structure.answers.map(({ body }) => textOf(structure, body)),
    texts,
  );
}
