import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';

suite('stray headings', () => {
  test('in a quotation of several lines', () => {
    check(
      ['Vraag 1', 'A?', 'Antwoord 1', 'Toen schreef ik: «Vraag 6', 'B?', 'Antwoord 6', 'Nee.» Zo is het.'],
      '1 | 1',
    );
    check(['Vraag 1', 'Kent u «de krant?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'En «de bode»?'], '1 2 | 1');
    check(['Vraag 1', 'A?', 'Antwoord 1', 'Eerder vroeg u:', '> Vraag 2', '> B?', 'Vraag 2', 'C?'], '1 2 | 1');
    check(['> Vraag 1', '> A?', '>', '> Antwoord 1', '> Ja.'], '1 | 1');
  });

  test('of who says a part of an answer', () => {
    const parts = ['Antwoord minister van BZK', 'Ja.', '', 'Antwoord minister van Financiën:', 'Nee.', ''];
    check(['Vraag 1', 'A?', 'Antwoord 1', ...parts, 'Vraag 2', 'B?', 'Antwoord 2', 'Nee.'], '1 2 | 1 2');
    check(['Vraag 1', 'A?', ...parts, 'Vraag 2', 'B?', 'Antwoord staatssecretaris', 'Nee.'], '1 2 | 1 2');
  });

  test('at the end of a sentence that goes on', () => {
    check(
      ['Vraag 1', 'A?', 'Antwoord 1', 'Ja. Zie ook', 'Antwoord 2.', 'Vraag 2', 'B?', 'Antwoord 2', 'Nee.'],
      '1 2 | 1 2',
    );
    check(['Vraag 1', 'klopt het', 'Antwoord 1: Ja.', 'Vraag 2', 'is het', 'Antwoord 2 – Nee.'], '1 2 | 1 2');
    check(['Vraag 1', 'A?', 'Antwoord 1', 'Ja. Dit staat bij', 'Antwoord 2. Dat is zo.', 'Vraag 2', 'B?'], '1 2 | 1');
    check(['Vraag 1', 'A?', 'Antwoord 1', 'Ja. Zie ook het', 'Antwoord 1: zie boven.', 'Vraag 2', 'B?'], '1 2 | 1');
  });

  test('with more behind the number, in a sentence that does not end above it', () => {
    const set = ['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'B?', 'Antwoord 2'];
    check([...set, 'Dit staat in het verslag (zie', 'Vraag 1, blz. 4', 'onder b).'], '1 2 | 1 2');
    check([...set, 'Het laagst scoort', 'Vraag 3 van 12', 'van de lijst.'], '1 2 | 1 2');
    check([...set, 'Zie (Kamerstuk 30 000),', 'Vraag 2, blz. 4.'], '1 2 | 1 2');
    check([...set, 'Nee.', 'Vraag 3, blz. 4', 'hoeveel?'], '1 2 3 | 1 2');
    check([...set, 'Nee. Zie', 'Antwoord (vragen 1 en 2)', 'hierboven.'], '1 2 | 1 2');
  });

  test('in a sentence that goes on above and below it', () => {
    const below = ['van de set van vorig jaar?', 'Vraag 3', 'C?', 'Antwoord 3', 'Nee.'];
    const asked = ['Vraag 1', 'A?', 'Vraag 2', 'Bent u bekend met'];
    for (const word of ['het', 'uw', 'mijn', 'een']) {
      check([...asked, word, 'Antwoord van de minister op vraag 1', ...below], '1 2 3 | 3');
      check([...asked, word, 'Antwoord op vraag 1', ...below], '1 2 3 | 3');
    }
    check([...asked, 'dat?', 'Antwoord op vraag 1', ...below], '1 2 3 | 1 3');
    check([...asked, 'het', 'Antwoord op vraag 1', 'Ja.', ...below.slice(1)], '1 2 3 | 1 3');
    check([...asked, 'het', 'Antwoord op vraag 1: Ja,', ...below], '1 2 3 | 1 3');
  });

  test('not below an address that ends like such a sentence', () => {
    for (const address of ['https://voorbeeld.nl/de', 'www.voorbeeld.nl/zie-ook/', 'https://voorbeeld.nl/?taal=en ']) {
      check(['Vraag 1', 'A?', 'Antwoord 1.', 'Ja.', 'Vraag 2', `B? ${address}`, 'Antwoord 2.', 'Nee.'], '1 2 | 1 2');
    }
    check(
      ['Vraag 1', 'A?', 'Antwoord 1', 'Ja («zie', 'Antwoord 2.', 'Vraag 2', 'B?', 'Antwoord 2', 'Nee.'],
      '1 2 | 1 2',
    );
  });

  test('at the beginning of an answer about itself', () => {
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 1 en 2', 'Vraag 1 en 2: deze hangen samen.'], '1 2 | 1+2');
  });

  test('of choices that an answer lists by letter', () => {
    const pair = ['Vraag 1', 'A?', 'Antwoord 1', 'Er waren twee antwoorden mogelijk.'];
    check([...pair, 'Antwoord A: ja', 'Antwoord B: nee', 'Vraag 2', 'B?'], '1 2 | 1');
    check([...pair, '', 'Antwoord A) Ja.', 'Antwoord B) Nee.'], '1 | 1');
    check(['Vraag 1', 'a. A?', 'b. B?', 'Antwoord A: ja', 'Antwoord B: nee'], '1 | 1');
    check([...pair, '', 'Antwoord A – ja', 'Antwoord B - nee', '', 'Vraag 2', 'B?'], '1 2 | 1');
    check([...pair, 'Antwoord: ja'], '1 | 1 1');
  });

  test('of numbers with a dash behind them that an answer lists', () => {
    const pair = ['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'B?', 'Antwoord 2', 'De kosten zijn als volgt.'];
    check([...pair, 'Antwoord 2 – €10 miljoen'], '1 2 | 1 2');
    check([...pair, 'Antwoord 3 – €10 miljoen', 'Vraag 3', 'C?', 'Antwoord 3', 'Nee.'], '1 2 3 | 1 2 3');
    check([...pair, 'Vraag 3', 'C?', 'Antwoord 3 – €10 miljoen'], '1 2 3 | 1 2 3');
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 1 – €10 miljoen', 'Antwoord 2 – €9 miljoen'], '1 2 | 1 2');
    check([...pair, 'Antwoord 2: €10 miljoen'], '1 2 | 1 2 2');
  });

  test('of the choices by number that an answer lists', () => {
    const pair = ['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'B?', 'Antwoord 2', 'Men koos uit'];
    check([...pair, 'Antwoord 1. ja', 'Antwoord 2. nee', 'en meer.'], '1 2 | 1 2');
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 1. ja', 'Antwoord 2. nee'], '1 2 | 1 2');
    check([...pair, 'Antwoord 2. Nee'], '1 2 | 1 2 2');
  });

  test('where the heading of an answer stands twice', () => {
    check(['Vraag 1', 'A?', 'Antwoord', 'Antwoord op vraag 1', 'Ja.'], '1 | 1');
  });

  test('in a quotation that begins with the heading of a question', () => {
    const asked = (...quotation: readonly string[]) => [
      'Vraag 1',
      'In het verslag staat:',
      ...quotation,
      'Klopt dat?',
      'Antwoord 1',
      'Ja.',
      'Vraag 2',
      'B?',
    ];
    for (const [open, close] of ['“”', '„”', '„“', '""']) {
      check(asked(`${open}Vraag 5`, 'A?', 'Antwoord 5', `Ja.${close}`), '1 2 | 1');
    }
    check(asked('“Vraag 5', 'A?', 'Antwoord 5', 'Ja.'), '1 2 | 5 1');
    check([...asked('“Vraag 5', 'A?', 'Antwoord 5', 'Ja.'), '“C?”'], '1 2 | 5 1');
    check(asked('Er staat “Vraag 5', 'A?', 'Antwoord 5', 'Ja.”'), '1 2 | 5 1');
    check(['“Vraag 1', 'A?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'B?', 'Antwoord 2', 'Nee.”'], '2 | 1 2');
  });

  test('in a quotation in a quotation, or in one that is not closed', () => {
    const quoted = (...lines: readonly string[]) => ['Vraag 1', 'A?', 'Antwoord 1', ...lines, 'Vraag 2', 'B?'];
    check(quoted('Ik schreef «dat «dit» zo', 'Vraag 6', 'is» en meer'), '1 2 | 1');
    check(quoted('Ik schreef «dat', 'Vraag 6', '«dit» zo is» en meer'), '1 2 | 1');
    check(quoted('Ik schreef «dit» en', 'Vraag 6', 'is «dat»'), '1 6 2 | 1');
    check(quoted('Ik schreef «dit', 'zo', 'Vraag 6', 'Antwoord 6', 'is» en meer'), '1 2 | 1');
    check(quoted('Ik schreef «dit', 'Vraag 6: zo» en meer'), '1 2 | 1');
    check(quoted('Ik schreef dit»', 'Vraag 6', 'en meer»'), '1 6 2 | 1');
    check(quoted('Ik schreef » en « dit', 'Vraag 6', 'en meer»'), '1 2 | 1');
    check(quoted('Ik schreef «dat» en » en « dit', 'Vraag 6', 'en meer»'), '1 2 | 1');
    const long = Array<string>(58).fill('en meer');
    check(quoted('Ik schreef «dit', ...long, 'Vraag 6', 'is»'), '1 2 | 1');
    check(quoted('Ik schreef «dit', ...long, 'en', 'Vraag 6', 'is»'), '1 6 2 | 1');
    check(
      quoted('Ik schreef «dit', ...long, 'en', 'meer', 'is «dat', 'Vraag 6', 'zo» en', 'Vraag 7', 'ook»'),
      '1 7 2 | 1',
    );
  });

  test('not between marks that stand the other way round', () => {
    const asked = (...words: readonly string[]) =>
      words.flatMap((word, index) => [`Vraag ${index + 1}`, `Kent u ${word}?`, `Antwoord ${index + 1}`, 'Ja.']);
    check(asked('»Brug«', '»Brug«', '»Brug«'), '1 2 3 | 1 2 3');
    check(asked('de (»Brug«)', '»Brug« en', '»Brug«, of'), '1 2 3 | 1 2 3');
    check(asked('de brug', '»Brug«', '«Sluis»'), '1 2 3 | 1 2 3');
    check(['»Brug« en «sluis', 'Vraag 1', 'A»?'], '1 | ');
    check(['Vraag 1', 'A?', 'Antwoord 1', 'Ik schreef «dat »dit« zo', 'Vraag 6', 'is» en meer'], '1 | 1');
  });

  test('not between a mark that is not closed and the next', () => {
    const asked = (...words: readonly string[]) =>
      words.flatMap((word, index) => [`Vraag ${index + 1}`, `Kent u ${word}?`, `Antwoord ${index + 1}`, 'Ja.']);
    check(asked('«Brug', 'het', 'Brug»', 'de'), '1 2 3 4 | 1 2 3 4');
    check(asked('de', '«Brug', 'het', 'Brug»'), '1 2 3 4 | 1 2 3 4');
    check(['Vragen over «Brug', ...asked('de', 'Brug»', 'het')], '1 2 3 | 1 2 3');
    check(['Vraag 1', 'Kent u «Brug?', 'Antwoord', 'Ja. Brug»', 'Vraag 2', 'B?', 'Antwoord', 'Nee.'], '1 2 | 1 2');
    check(['Vraag 1a', 'Kent u «Brug?', 'Vraag 1b', 'Brug»?', 'Antwoord 1', 'Ja.'], '1a 1b | 1a+1b');
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 1', '«Ja.', 'Antwoord 2', 'Nee.»'], '1 2 | 1 2');
    check(['Vraag 1', 'A?', 'Vraag 2', '«B?', 'Antwoord 1', 'Ja.»', 'Antwoord 2', 'Nee.'], '1 2 | 1 2');
    check(['Vraag 1', 'A?', 'Antwoord 1', 'Ja.', 'Vraag 2', '«B?', 'Antwoord 2', 'Nee.»'], '1 2 | 1 2');
    check(['Vraag 1', 'A?', 'Antwoord 1', '«Ja.', 'Toelichting:', 'B.', 'Vraag 2', 'C»?'], '1 2 | 1');
  });

  test('in a quotation of questions that have the next number, but come again below it', () => {
    const quoted = (...lines: readonly string[]) => ['Vraag 1', 'A?', 'Antwoord 1', ...lines, 'Vraag 2', 'B?'];
    check(quoted('Ik schreef «dit', 'Vraag 2', 'zo» en meer'), '1 2 | 1');
    check(quoted('Ik schreef:', '«Vraag 2', 'A?', 'Antwoord', 'zo» en meer'), '1 2 | 1');
    check(['Vraag 1', 'U schreef «dit', 'Antwoord', 'zo». Klopt dat?', 'Antwoord', 'Ja.'], '1 | 1');
    check(['Vraag 1', 'A?', 'Antwoord 1', 'Ik schreef: «', 'Vraag 2', 'A?', 'Antwoord 2', 'Ja.»'], '1 | 1');
  });

  test('in a quotation that begins right above a heading, or with one', () => {
    check(['Vraag 1', 'Kent u dit?', '«', 'Antwoord 1', 'Ja.»', 'Vraag 2', 'B?'], '1 2 | ');
    check(['Vraag 1', 'A?', 'U zei «Antwoord 1', 'Vraag 2', 'Zo.»'], '1 | ');
    check(['Vraag 1', 'A?', 'U zei «Antwoord 1', '', 'Vraag 1', 'Zo.»'], '1 | ');
    check(['Vraag 1', 'A?', 'U schreef: «', 'Vraag 1', 'Zo.»'], '1 | ');
    check(['Vraag 1', 'A?', 'Zie: «dat is', '', 'Antwoord 1', 'dat» en meer.'], '1 | 1');
  });

  test('in a quotation whose headings could be the next ones', () => {
    const asked = (...quotation: readonly string[]) => [
      'Vraag 1',
      'A?',
      'Antwoord',
      'Ja.',
      '',
      'Vraag 2',
      ...quotation,
    ];
    const below = ['', 'Vraag 3', 'C?', 'Antwoord', 'Nee.'];
    for (const quotation of [
      ['U schreef: «U vroeg mij of dit klopt.', 'Antwoord', 'Nee.» Kunt u dit toelichten?'],
      ['U schreef: «U vroeg mij of dit klopt.', 'Antwoord 2', 'Nee.» Kunt u dit toelichten?'],
      ['U schreef:', '«U vroeg mij of dit klopt.', '', 'Antwoord:', '', 'Nee.» Kunt u dit toelichten?'],
      ['Klopt het dat u schreef: «U vroeg mij of dit klopt.', 'Antwoord', 'Nee».'],
      ['U schreef in mei «U vroeg mij of dit klopt.', 'Antwoord', 'Nee» en meer.', 'Waarom?'],
    ]) {
      check(asked(...quotation, ...below), '1 2 3 | 1 3');
      check(asked(...quotation), '1 2 | 1');
    }
    const questions = ['Vraag 1', 'A?', '', 'Vraag 2', 'B?', '', 'Vraag 3', 'C?', ''];
    const quoted = ['Antwoord 1', 'Ik schreef: «Zie.', 'Antwoord 2', 'Nee.»'];
    check([...questions, ...quoted, '', 'Antwoord 3', 'Ja.'], '1 2 3 | 1 3');
    const answered = asked(
      'B?',
      'Antwoord',
      'Toen antwoordde ik: «De vragen luidden.',
      'Vraag 3',
      'Zo?',
      'Antwoord',
      'Ja.»',
    );
    check(answered, '1 2 | 1 2');
    check([...answered, '', 'Vraag 3', 'C?'], '1 2 3 | 1 2');
  });

  test('not between a mark that is not closed and another, where a colon stands before it', () => {
    const asked = (...words: readonly string[]) =>
      words.flatMap((word, index) => [
        `Vraag ${index + 1}`,
        `Er stond: ${word}`,
        '',
        `Antwoord ${index + 1}`,
        'Ja.',
        '',
      ]);
    check(asked('«A. Klopt dat?', 'B.»', 'C?'), '1 2 3 | 1 2 3');
    check(asked('«A?', 'B?', 'C?', 'D.»'), '1 2 3 4 | 1 2 3 4');
    check(asked('A?', '«B?', 'C B»', 'D?'), '1 2 3 4 | 1 2 3 4');
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 1:', '«Ja.', 'Antwoord 2:', 'Nee.»'], '1 2 | 1 2');
    const title = [
      'Vraag 1',
      'A?',
      'Antwoord',
      'Zie: «Tol.',
      '',
      'Vraag 2',
      'B?',
      '',
      'Vraag 3',
      'C?',
      'Antwoord',
      'Nee.»',
    ];
    check(title, '1 2 3 | 1 3');
  });

  test('not where nothing but the next number would tell that they are quoted', () => {
    const questions = ['Vraag 1', 'A?', '', 'Vraag 2', 'B?', '', 'Vraag 3', 'C?', ''];
    const answer3 = ['Antwoord 3', 'Ja.'];
    check([...questions, 'Antwoord 1', 'Ja, «ja.', 'Antwoord 2', 'Nee.» Waarom?', ...answer3], '1 2 3 | 1 2 3');
    check([...questions, 'Antwoord 1', 'Ik zei: «Ja', 'Antwoord 2', 'Nee» en meer.', ...answer3], '1 2 3 | 1 2 3');
    check([...questions, 'Antwoord 1', 'Ik zei: «Ja', 'Antwoord 2', 'Nee».', ...answer3], '1 2 3 | 1 3');
    check(['Vraag 1', 'Kent u «dit.', 'Vraag 2', 'En dat» ook?', 'Antwoord 1 en 2', 'Ja.'], '1 2 | 1+2');
    check(['Vraag 1', 'Kent u «dit.', 'Antwoord', 'Nee»?'], '1 | 1');
    check(['Vraag 1', 'Kent u «dit.', 'Antwoord', 'Nee» ook?'], '1 | ');
  });

  test('not where more of them go on than could by chance', () => {
    const pair = (number: number) => [`Vraag ${number}`, 'A?', `Antwoord ${number}`, 'Ja.'];
    const quoted = (last: number) => {
      const pairs = Array.from({ length: last - 1 }, (_, index) => pair(index + 2)).flat();
      return ['Vraag 1', 'A?', 'Antwoord 1', 'Ik zei: «Zie.', ...pairs.slice(0, -1), 'Nee.»'];
    };
    check(quoted(3), '1 | 1');
    check(quoted(4), '1 2 3 4 | 1 2 3 4');
  });

  test('not where a title begins as a heading does', () => {
    for (const title of ['Vragen over tol.', 'Antwoorden gezocht.', 'Vraagtekens bij tol.']) {
      check(
        ['Vraag 1', 'A?', 'Antwoord', `Zie «${title}`, '', 'Vraag 2', 'B?', '', 'Vraag 3', 'C?', 'Antwoord', 'Nee.»'],
        '1 2 3 | 1 3',
      );
    }
  });

  test('not where the title of a further set stands between the marks', () => {
    const set = (word: string) => ['Vraag 1', `Kent u ${word}?`, 'Antwoord 1', 'Ja.', '', 'Vraag 2', 'B?'];
    const title = ['', 'Vragen van het lid Bo (VVD) over tol', ''];
    const first = [...set('A'), 'Antwoord 2', 'Zie «Brug.'];
    check([...first, ...title, ...set('Brug»'), 'Antwoord 2', 'Nee.'], '1 2 1 2 | 1 2 1 2');
    check([...first, ...title, ...set('Brug'), 'Antwoord 2', 'Zie Brug».'], '1 2 1 2 | 1 2 1 2');
    check([...first, ...title, ...set('Brug').slice(0, 3), 'Ja.»', 'Vraag 3', 'C?'], '1 2 3 | 1 2');
  });

  test('a line that only looks like a heading is text', () => {
    const lines = ['Vraag 1', 'A?', 'Antwoord 1', 'Ik schreef «dit', 'Vraag 6', 'zo» en meer'];
    assert.deepEqual(
      parse(lines.join('\n')).lines.map(({ kind }) => kind),
      ['heading', 'text', 'heading', 'text', 'text', 'text'],
    );
  });

  test('quoted in a mail, but not where all are', () => {
    check(['> Vraag 1', '> A?', 'Antwoord 1', 'Ja.'], '1 | 1');
    check(['> Vraag 1', '> A?', '> Antwoord 1', '> Ja.', 'Antwoord 1', 'Nee.'], '1 | 1');
    check(['Vraag 1', 'A?', '> Antwoord 1', '> Ja.'], '1 | 1');
  });

  test('behind each word with which a sentence goes on', () => {
    const pairs = (...lines: readonly string[]) => ['Vraag 1', 'A?', 'Antwoord 1', ...lines, 'Vraag 2', 'B?'];
    for (const word of ['zie', 'ook', 'het', 'mijn', 'ons', 'onze', 'de', 'op', 'bij', 'in', 'van', 'en', 'Als']) {
      check(pairs(`Ja, ${word}  `, 'Antwoord 2. '), '1 2 | 1');
      check(pairs(`Ja, ${word}`, 'Vraag 3.'), '1 2 | 1');
    }
    check(pairs('Ja, zie', 'Antwoord 2'), '1 2 | 1 2');
    check(pairs('Ja.[1]', '', '[1] https://example.org/de', 'Antwoord 2.'), '1 2 | 1 2');
    check(pairs('Ja, zie', '', 'Antwoord 2.'), '1 2 | 1 2');
    check(pairs('Ja, zie', 'Antwoord 2. Nee'), '1 2 | 1 2');
    check(pairs('Ja, zie.', 'Antwoord 2.'), '1 2 | 1 2');
    check(pairs('Ja, mooie', 'Antwoord 2.'), '1 2 | 1 2');
    check(pairs('Ja, zie ISSN', 'Antwoord 2.'), '1 2 | 1 2');
  });

  test('at the beginning of an answer only where they name its numbers', () => {
    const answered = (...lines: readonly string[]) => ['Vraag 1', 'A?', 'Vraag 2', 'B?', ...lines];
    check(answered('Antwoord 1 en 2', '', 'ISSN 0921 - 7398', '', 'Vraag 1: deze is lastig.'), '1 2 | 1+2');
    check(answered('Antwoord 1', 'Vraag 2: deze is lastig.'), '1 2 2 | 1');
    check(answered('Antwoord 1', 'Vraag 1 en 2: deze zijn lastig.'), '1 2 1 2 | 1');
    check(answered('Antwoord 1', 'Antwoord 1: Ja.'), '1 2 | 1 1');
    check(answered('Antwoord 1', 'Ja.', 'Vraag 1: deze is lastig.'), '1 2 1 | 1');
    check(answered('Antwoord 1: Ja.', 'Vraag 1: deze is lastig.'), '1 2 1 | 1');
    check(answered('Antwoord 1', 'Vraag 1', 'Deze is lastig.'), '1 2 1 | 1');
    check(answered('Antwoord 1', ...Array<string>(7).fill(''), 'Vraag 1: deze is lastig.'), '1 2 | 1');
    check(answered('Antwoord 1', ...Array<string>(8).fill(''), 'Vraag 1: deze is lastig.'), '1 2 1 | 1');
    check(['Vraag 1', 'Vraag 1: deze is lastig.'], '1 1 | ');
  });

  test('where a heading stands twice, but nothing else between them', () => {
    const answered = (...lines: readonly string[]) => ['Vraag 1', 'A?', ...lines];
    check(answered('Antwoord', '', 'ISSN 0921 - 7398', 'Antwoord op vraag 1', 'Ja.'), '1 | 1');
    check(answered('Antwoord', 'Ja.', 'Antwoord op vraag 1', 'Nee.'), '1 | 1 1');
    check(answered('Antwoord: Ja.', 'Antwoord op vraag 1', 'Nee.'), '1 | 1 1');
    check(answered('Antwoord', 'Antwoord', 'Nee.'), '1 | 1 1');
    check(answered('Antwoord 1', 'Antwoord 1', 'Nee.'), '1 | 1 1');
    check(answered('Antwoord', ...Array<string>(7).fill(''), 'Antwoord 1', 'Nee.'), '1 | 1');
    check(answered('Antwoord', ...Array<string>(8).fill(''), 'Antwoord 1', 'Nee.'), '1 | 1 1');
  });

  test('the title above the headings that it names', () => {
    const answers = ['Antwoord 5', 'Ja.', 'Antwoord 6 en 7', 'Nee.', 'Antwoord 8', 'Ja.'];
    for (const title of ['Antwoorden op vragen 5 t/m 8', 'Antwoord op de vragen 5, 6,\n7 en 8:']) {
      check([title, '', ...answers], ' | 5 6+7 8');
      check(['Vraag 5', 'A?', title, ...answers, 'Vraag 6', 'B?'], '5 6 | 5 6+7 8');
      const { lines } = parse(['Vraag 5', 'A?', title, ...answers].join('\n'));
      assert.equal(lines[2]?.kind, 'furniture');
      assert.equal(lines[2 + title.split('\n').length]?.kind, 'heading');
      check([title, 'Ja.', ...answers], ' | 5+6+7+8 5 6+7 8');
      check([title, '', ...answers.slice(0, 4)], ' | 5+6+7+8 5 6+7');
      check([title, '', ...answers.slice(2)], ' | 5+6+7+8 6+7 8');
      check([title, '', ...answers.slice(0, 4), 'Antwoord 9', 'Ja.', ...answers.slice(4)], ' | 5+6+7+8 5 6+7 9 8');
    }
    check(['Vragen 1 en 2', '', 'Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 2', 'B?'], '1 2 | 1');
    check(['Vragen 1 en 2', '', 'Antwoord 1', 'Ja.', 'Antwoord 2', 'Nee.'], '1 2 | 1 2');
    check(['Vraag 1', 'A?', 'Antwoord 1', '', 'Antwoord 1', 'Ja.'], '1 | 1 1');
  });

  test('above the first question', () => {
    check(['Antwoord', '', 'Vraag 1', 'A?'], '1 | ');
    assert.equal(parse('Antwoord\n\nVraag 1\nA?').frontMatter?.range.start.line, 0);
    check(['Antwoord 1', 'Ja.', 'Vraag 1', 'A?'], '1 | 1');
    check(['Antwoord', 'Ja.'], ' | ');
  });

  test('of notes before, between and behind the questions', () => {
    const notes = (...lines: readonly string[]) =>
      parse(lines.join('\n')).notes.map(({ kind, range }) => `${kind} ${range.start.line}`);
    const pair = ['Vraag 1', 'A?', 'Antwoord', 'Ja.'];
    const colophon = 'Kamervraag document nummer: kv-tk-2023Z00001';
    assert.deepEqual(notes('Toelichting:', 'Dit is het.', ...pair), ['explanatory-note 0']);
    assert.deepEqual(notes(...pair, 'Toelichting:', 'Dit is het.'), ['explanatory-note 4']);
    assert.deepEqual(notes(...pair, 'Toelichting:', 'Dit is het.', 'Vraag 2', 'B?'), []);
    assert.deepEqual(notes('Toelichting:', 'Dit is het.', 'Vraag 3', 'A?', 'Antwoord', 'Ja.'), ['explanatory-note 0']);
    assert.deepEqual(notes('Vraag 1', 'A?', 'Toelichting:', 'Dit is het.', 'Antwoord 1', 'Ja.', 'Vraag 2', 'B?'), []);
    assert.deepEqual(notes('Antwoord 1', 'Ja.', 'Toelichting:', 'Dit is het.', 'Antwoord 2', 'Nee.'), []);
    assert.deepEqual(notes(...pair, colophon), ['colophon 4']);
    assert.deepEqual(notes(...pair, 'Toelichting:', 'Dit is het.', colophon), ['explanatory-note 4', 'colophon 6']);
    assert.deepEqual(notes(...pair, colophon, colophon), ['colophon 4']);
    assert.deepEqual(notes(colophon, ...pair), []);
    assert.deepEqual(notes(colophon, ...pair, colophon), ['colophon 5']);
  });

  test('of notes inside an answer', () => {
    check(
      ['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Toelichting:', 'Het zit zo.', 'Vraag 2', 'B?', 'Antwoord', 'Nee.'],
      '1 2 | 1 2',
    );
    const last = 'Vraag 1\nA?\n\nAntwoord 1\n\nToelichting\n\n';
    const { answers, notes } = parse(`${last}Het zit zo.`);
    assert.deepEqual([answers[0]?.writing, notes.length], ['text', 0]);
    assert.equal(parse(last).notes.length, 1);
    for (const text of [
      'Deze vragen zijn een aanvulling op eerdere vragen.',
      'Deze schriftelijke vragen gaan over A.',
    ]) {
      const asked = parse(last + text);
      assert.deepEqual([asked.answers[0]?.writing, asked.notes.length], ['empty', 1]);
    }
    assert.equal(parse('Vraag 1\nA?\nAntwoord\nJa.\nToelichting:\nVoor iedereen.').notes[0]?.kind, 'explanatory-note');
  });
});

/** The numbers that are asked, and behind the bar what each answer covers. */
function check(lines: readonly string[], expected: string): void {
  const { questions, answers } = parse(lines.join('\n'));
  const asked = questions.flatMap(({ numbers }) => numbers.map(({ number }) => number));
  assert.equal(`${asked.join(' ')} | ${answers.map(({ covers }) => covers.join('+') || '-').join(' ')}`, expected);
}
