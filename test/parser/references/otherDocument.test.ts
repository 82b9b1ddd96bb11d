import assert from 'node:assert/strict';
import { saysAbout, saysElsewhere, speaksOfOthers } from '../../../server/src/parser/references/otherDocument';
import { parseMarkers } from '../../markers';

suite('References to another document', () => {
  test('by what stands behind the number', () => {
    const others = [
      ...[
        'van het lid Bo',
        'van Kamerlid Bo',
        'van lid Bo',
        'van leden van de VVD',
        'van een ander',
        'van dezelfde leden',
      ],
      ...[
        'van uw collega Bo',
        'van collega Bo',
        'van de collega van Financiën',
        'van de heer Bo',
        'van heren Bo en Li',
      ],
      ...['van mevrouw Bo', 'van mw. Bo', 'van dhr. Bo', 'van de vragen van 4 mei', 'van de leden Bo en Li'],
      ...[
        'van de Tweede Kamer',
        'van de vaste commissie',
        'van de Kamercommissie',
        'van de commissie',
        'van de D66-fractie',
      ],
      ...[
        'van de eerdere vragen',
        'van de vorige set',
        'van de technische briefing',
        'van de briefing',
        'van de hoorzitting',
      ],
      ...[
        'van Bo',
        'van de Rekenkamer',
        'van 4 mei',
        'van uw eerdere vragen',
        'van uw vorige brief',
        'van eerdere vragen',
      ],
      ...['), van het lid Bo', ', van het lid Bo'],
      ...['uit de brief', 'uit het verslag', 'uit mijn brief', 'uit uw lijst', 'uit eerdere vragen'],
      ...['in de Kamerbrief', 'in de brief', 'in de lijst', 'in de nota', 'in het verslag', 'in het rapport'],
      ...[
        'in het schriftelijk overleg',
        'in mijn brief',
        'in mijn antwoorden',
        'in mijn vorige brief',
        'in dezelfde brief',
      ],
      ...[
        'in eerdere vragen',
        'van set 2',
        'in de serie',
        'op Kamervragen',
        'bij de enquête',
        'op uw vragen',
        'van een FAQ',
      ],
      ...['t.a.v. de vragenlijst', 't. a. v. de reeks', 'ten aanzien van mijn eerdere schriftelijke vragen'],
      ...['op de aanvullende feitelijke vragen', 'op technische vragen'],
      ...[
        'uit Aanhangsel 12',
        'in Handelingen 3',
        '(Kamerstuk 36 800',
        'van 2024Z00012',
        'kenmerk 2024D0001',
        'd.d. 4 mei',
      ],
    ];
    assert.deepEqual(
      others.filter((words) => !elsewhere(` ${words}`)),
      [],
    );
    const short = others.filter((words) => words.length < 40 && !words.startsWith('t. a.'));
    assert.deepEqual(
      short.filter((words) => !elsewhere(` ) ${words.replaceAll(' ', '  ')}`)),
      [],
      'over wide blanks, behind a bracket',
    );
  });

  test('but not by what may stand behind that of a question here', () => {
    const own = [
      ...[
        'van deze brief',
        'van Deze vragen',
        'van Dit stuk',
        'van de minister',
        'van de lijst',
        'van mij',
        'vanuit de brief',
      ],
      ...['uit principe', 'uit andere bron', 'in de praktijk', 'in het kort', 'in mijn ogen', 'in die brief'],
      ...['op de vragenden', 'op de vragen hierboven', 'op de vragen  hieronder', 'op een andere vraag'],
      ...['en 3', 'is beantwoord in de brief', 'wordt gewezen op Kamerstuk 3', 'en kenmerk 5'],
      ...['is dat zo, van het lid Bo', 'is dat zo, uit de brief'],
    ];
    assert.deepEqual(
      own.filter((words) => elsewhere(` ${words}`)),
      [],
    );
    assert.ok(!elsewhere(` ${' '.repeat(60)}van het lid Bo`), 'what stands far away');
  });

  test('by what stands before it', () => {
    const others = [
      ...[
        'Op de eerdere Kamervragen, met name <|vraag 1|>',
        'Zie de eerdere <|vraag 1|>',
        'de vorige schriftelijke <|Kamervraag 1|>',
      ],
      ...['Op de prejudiciële <|vraag 1|>', 'de mondelinge <|vraag 2|>'],
      ...['Kamerstuk 36 800 X, nr. 5, <|antwoord op vraag 6|>', 'Kamerstuk 36 800, nrs.5 het <|antwoord op vraag 6|>'],
      ...[
        'Zie 2024Z12345, <|antwoord op vraag 6|>',
        'Zie (2024D 12345): het <|antwoord op vraag 6|>',
        'nr. 5 in het <|antwoord op vraag 6|>',
      ],
      ...['Zie mijn antwoorden van 4 mei jl., <|vraag 9|>', 'Zie de antwoorden van 4 mei 2024, <|antwoord 9|>'],
      ...[
        'Zie de set d.d. 4 mei, in het bijzonder op <|vraag 9|>',
        'de brief van 4 mei, te weten het <|antwoord op vraag 9|>',
      ],
      ...[
        'In de Kamervragen van 4 mei antwoordde ik op <|vraag 1|>',
        'Bij de beantwoording van de eerdere vragen ging <|vraag 2|>',
      ],
      ...[
        'In antwoord op de vragen d.d. 4 mei zei ik bij <|vraag 3|>',
        'Ja. In mijn antwoorden van 4 mei staat bij <|vraag 4|>',
      ],
      ...['In reactie op uw vragen met kenmerk 2024 zei ik bij <|vraag 5|>'],
      'In de eerdere schriftelijke vragen antwoordde ik bij <|vraag 1|>',
      'In schriftelijke Kamervragen van 4 mei antwoordde ik bij <|vraag 1|>',
      'Bij de beantwoording van eerdere vragen ging <|vraag 2|>',
      'Zie de vorige schriftelijke vragen, met name <|vraag 1|>',
      'Zie mijn antwoorden van 14 mei, <|vraag 9|>',
      'Zie de set d. d. 4 mei, <|vraag 9|>',
      'Zie de brief van 4 mei, en met name <|vraag 9|>',
      'In mijn antwoorden van 14 september staat bij <|vraag 4|>',
      'In antwoord op de vragen d. d. 4 mei zei ik bij <|vraag 3|>',
      '(In  de  Kamervragen  van 4 mei antwoordde ik op <|vraag 1|>',
      'Kamerstuk 36 800 X, nr. 5,  <|antwoord op vraag 6|>',
      'Zie de eerdere <|vraag 1|> en hierboven',
    ];
    assert.deepEqual(
      others.filter((text) => !before(text)),
      [],
    );
  });

  test('but not by what may stand before that of a question here', () => {
    const own = [
      'Zie het <|antwoord op vraag 1|>',
      'In antwoord op eerdere vragen hierover verwijs ik u naar het <|antwoord op vraag 1|>',
      'In de eerdere vragen van 4 mei staat veel. Zie het <|antwoord op vraag 1|>',
      'In de Kamervragen van 4 mei, en hier, antwoordde ik op <|vraag 1|>',
      'In de Kamervragen van 4 mei en in <|vraag 1|>',
      'In de Kamervragen van 4 mei over bruggen en in <|vraag 1|>',
      'In antwoord op eerdere vragen hierover wijs ik u op het <|antwoord op vraag 1|>',
      'In antwoord op eerdere vragen hierover verwijzen wij naar het <|antwoord op vraag 1|>',
      'In antwoord op eerdere vragen hierover wijzen wij op het <|antwoord op vraag 1|>',
      'Op de eerdere <|vraag 1|>  hierboven',
      'Op de eerdere <|vraag 1|> hierboven',
      'Zie de vorige <|vraag 2|> hieronder',
      'Dit was eerder zo, en <|vraag 3|>',
      'Kamerstuk 36 800 X, nr. 5, is het <|antwoord op vraag 6|>',
      `De eerdere ${'a'.repeat(90)} <|vraag 1|>`,
    ];
    assert.deepEqual(own.filter(before), []);
  });

  test('by what more than this document asks is about', () => {
    for (const words of [
      'over bruggen',
      'inzake',
      'betreffende de',
      'aangaande',
      'omtrent',
      't.a.v. de',
      't. a. v. de',
      'ten aanzien van de',
      'ten  aanzien  van de',
      'blz. 20',
    ]) {
      assert.ok(saysAbout(`vraag 3 ${words} `, 7), words);
      assert.ok(saysAbout(`vraag 3  ${words} `, 7) || words === 'blz. 20', words);
    }
    for (const page of [', blz. 20', ',blz 20', ' – pagina 20', ' - pag.20', ' (p. 20)', ', bladzijde20']) {
      assert.ok(saysAbout(`vraag 3${page}`, 7), page);
    }
    for (const page of [', blz. x', ' en blz. 20', ' (20)', ', pagina’s'])
      assert.ok(!saysAbout(`vraag 3${page}`, 7), page);
    assert.ok(!saysAbout('vraag 3, over bruggen', 7));
    assert.ok(!saysAbout('vraag 3 overleg', 7));
    assert.ok(!saysAbout('vraag 3 gaat over bruggen', 7));
  });
});

/** Whether words behind "vraag 3" say that it is a question of another document. */
function elsewhere(words: string): boolean {
  return saysElsewhere(`vraag 3${words}`, 7);
}

/** Whether a text says so around a reference, which is marked. */
function before(marked: string): boolean {
  const { text, ranges } = parseMarkers(marked);
  const [range] = ranges;
  assert.ok(range !== undefined);
  return speaksOfOthers(text, { start: range.start.character, end: range.end.character });
}
