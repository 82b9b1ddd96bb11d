import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import { parseMarkers } from '../../markers';

suite('references to another set of questions', () => {
  test('by the party or the member that asks it', () => {
    check('Zie het <|antwoord op vraag 2 van de leden van de ABC-fractie|>.', 0);
    check('<|Zie vraag 2 van de fractie van de ABC|>. Dat is zo.', 0);
    check('Ja, <|zie vraag 1 en 2 van de leden van\nde ABC-\nfractie|>; dat is zo.', 0);
    check('Zoals in het <|antwoord op vraag 2 van het lid De Boer|> is gezegd, klopt dit.', 1);
    check('Zie het <|antwoord op vraag 2 van het lid De Boer (DEF)|>.', 1);
    check('<|Zie vraag 1 van de leden van de GHI-fractie|>.', 2);
  });

  test('by a name without more, in brackets or as who put it', () => {
    check('Zie het <|antwoord op vraag 2 van de ABC|>.', 0);
    check('<|Zie vraag 2 van de ABC|>\n\nDaarnaast geldt dit.', 0);
    check('<|Zie vraag 2 van ABC|> en <|vraag 1 van De Boer|>.', 0, 1);
    check('Zie het <|antwoord op vraag 1 en 2 (ABC-fractie)|>.', 0);
    check('Zie het <|antwoord op vraag 2 (van het lid De Boer)|>.', 1);
    check('Zie het <|antwoord op vraag 2, gesteld door de ABC-fractie|>.', 0);
    check('Zie het <|antwoord op vraag 2|> van ABC en De Boer.', undefined);
    check('Zie het <|antwoord op vraag 2|>, gesteld door ABC en de XYZ.', undefined);
  });

  test('by the party behind a member, or a name without the first one', () => {
    const titles = [
      'het lid Pieter Omtzigt (NSC)',
      'het lid Caroline van der Plas (BBB)',
      'de leden van de VVD-fractie',
    ];
    const among = (marked: string, place: number | undefined) => checkAmong(titles, marked, place);
    among('<|Zie vraag 2 van NSC|>.', 0);
    among('Zie het <|antwoord op vraag 2 (NSC)|>.', 0);
    among('Zie het <|antwoord op vraag 2 van de NSC-fractie|>.', 0);
    among('<|Zie vraag 2 van het lid Omtzigt (NSC)|>.', 0);
    among('<|Zie vraag 2 van de heer Omtzigt|>.', 0);
    among('<|Zie vraag 2 van het lid Van der Plas|>.', 1);
    among('<|Zie vraag 2 van mevrouw van der Plas (BBB)|>.', 1);
    among('<|Zie vraag 2 van mw. van der Plas|>.', 1);
    among('<|Zie vraag 2|> van het lid Van Dijk (NSC).', undefined);
    checkAmong([...titles, 'het lid Becker (VVD)'], '<|Zie vraag 2 van de VVD|>.', 2);
    checkAmong(
      [...titles, 'de leden Idsinga en Joseph (beiden NSC)'],
      '<|Zie vraag 2|> van de NSC-fractie.',
      undefined,
    );
  });

  test('by a title of answers', () => {
    const text = documentWith('Zie het antwoord op vraag 2 van het lid De Boer (DEF).').rows.text;
    const answers = parse(text.replace('Vragen van het lid De Boer', 'Antwoorden op de vragen van het lid De Boer'));
    const [{ reference, set }] = answers.setReferences as [(typeof answers.setReferences)[0]];
    assert.equal(set, answers.sets[1]);
    assert.equal(textOf(answers, reference.range), 'antwoord op vraag 2 van het lid De Boer (DEF)');
  });

  test('by a name that is written otherwise', () => {
    const titles = [
      'de leden van de fractie van het CDA',
      'het lid Van der Lee (GroenLinks-PvdA)',
      'het lid Omar el Amrani (50PLUS)',
    ];
    const among = (marked: string, place: number | undefined) => checkAmong(titles, marked, place);
    among('<|Zie vraag 2 van het CDA|>.', 0);
    among('<|Zie vraag 2 van de CDA-fractie|>.', 0);
    among('<|Zie vraag 2 van de fractie van CDA|>.', 0);
    among('<|Zie vraag 2 van de fractie van de CDA|>.', 0);
    among('<|Zie vraag 2 van GroenLinks - PvdA|>.', 1);
    among('<|Zie vraag 2 van GroenLinks- PvdA|>.', 1);
    among('<|Zie vraag 2 van GROENLINKS-PVDA|>.', 1);
    among('<|Zie vraag 2 van het lid van der Lee|>.', 1);
    among('<|Zie vraag 2|> van het lid Lee.', undefined);
    among('<|Zie vraag 2 van 50PLUS|>.', 2);
    among('<|Zie vraag 2 van de heer el Amrani|>.', 2);
    among('<|Zie vraag 2|> van het lid Omar.', undefined);
    checkAmong(titles, 'Zie vraag 2 van CDAB.');
    among('<|Zie vraag 2|> van het CDA of de SP.', undefined);
    among('<|Zie vraag 2|> van het CDA c.s.', undefined);
    among('<|Zie vraag 2|> van het CDA, de leden van de SP.', undefined);
  });

  test('none to a set of which the name is a long title', () => {
    const title = (about: string) =>
      `Vragen over ${about} en al hetgeen daarmee op enigerlei wijze nog meer samenhangt in het land`;
    checkAmong([title('bruggen'), title('wegen')], `<|Zie vraag 2|> van ${title('bruggen')}.`, undefined);
  });

  test('by a name that is the beginning of another one', () => {
    const titles = ['het lid Jansen', 'het lid Jansen-Smit', 'het lid Van der Jansen-Smit'];
    const among = (marked: string, place: number | undefined) => checkAmong(titles, marked, place);
    among('<|Zie vraag 2 van het lid Jansen|>.', 0);
    among('<|Zie vraag 2 van het lid Jansen-Smit|>.', 1);
    among('<|Zie vraag 2 van mevrouw Jansen - Smit|>.', 1);
    among('<|Zie vraag 2 van het lid Jansen–Smit|>.', 1);
    among('<|Zie vraag 2 van het lid Jansen\u2011\nSmit|>.', 1);
    among('<|Zie vraag 2 van het lid van der Jansen-Smit|>.', 2);
    among('<|Zie vraag 2|> van het lid Jansen Smit.', undefined);
    among('<|Zie vraag 2|> van het lid Jansen - De Wit.', undefined);
  });

  test('is no reference to the own set', () => {
    const numbersIn = (answer: string) =>
      documentWith(answer).references.flatMap(({ numbers }) => numbers.map(({ number }) => number));
    assert.deepEqual(numbersIn('Zie vraag 2 van de ABC en vraag 1.'), ['1']);
    assert.deepEqual(numbersIn('Zie vraag 2 (ABC-fractie).'), []);
    assert.deepEqual(numbersIn('Zie vraag 2 van de ABC van 3 mei.'), []);
    assert.deepEqual(numbersIn('Zie vraag 2 van de XYZ.'), ['2']);
    assert.deepEqual(numbersIn('Zie vraag 2 (ABC toen ook).'), ['2']);
  });

  test('two in one sentence', () => {
    check('<|Zie vraag 1 van de ABC-fractie|> en <|vraag 2 van het lid De Boer|>.', 0, 1);
    check(
      'Zie het <|antwoord op de vragen 1 van de ABC-fractie|>, <|1 en 2 van De Boer|> en\n<|2 van de GHI|>.',
      0,
      1,
      2,
    );
    check('<|Zie vraag 1 van de ABC-fractie|> en 2 bijlagen, of <|vraag 2 van ABC|> en 1 van de XYZ-fractie.', 0, 0);
  });

  test('to a set that is not known, or another document', () => {
    check('Zie het <|antwoord op vraag 2|> van de leden van de XYZ-fractie.', undefined);
    check('Zie het <|antwoord op vraag 2|> van de leden van de ABC-fractie en het lid De Boer.', undefined);
    check('Zie het <|antwoord op vraag 2|> van de leden De Boer en Jansen.', undefined);
    check('Zie het <|antwoord op vraag 2|> van het lid De Boer c.s.', undefined);
    check('Zie het <|antwoord op vraag 2|> van het lid De Boer (Aanhangsel Handelingen 12).', undefined);
    check('Zie het <|antwoord op vraag 2|> van het lid De Boer over bruggen van 3 mei 2020.', undefined);
    check('Zie het <|antwoord op vraag 2|> van het lid De Boer zoals gegeven in het commissiedebat.', undefined);
    check('Zie het eerdere <|antwoord op vraag 2|> van het lid De Boer.', undefined);
    for (const behind of [
      'over bruggen',
      'inzake bruggen',
      'betreffende bruggen',
      'aangaande bruggen',
      'aan de minister',
      'uit 2020',
      'bij de begroting',
      'tijdens de behandeling',
      'in het debat',
      'in de commissie',
      'op 3 mei',
      'd.d. 3 mei',
      'met kenmerk 12',
      ', met kenmerk 12',
      'die in 2019 zijn beantwoord',
      'die in de Kamerbrief staan',
      'die in de brief staan',
      'met het nummer 2020Z01234',
    ]) {
      check(`Zie het <|antwoord op vraag 2|> van het lid De Boer ${behind}.`, undefined);
    }
    for (const behind of ['in dit stuk', 'op de brug', 'overal', 'dat ik gaf. In de brief van 2019 staat niets']) {
      check(`Zie het <|antwoord op vraag 2 van het lid De Boer|> ${behind}.`, 1);
    }
  });

  test('in each way to say whose they are', () => {
    for (const whose of [
      'van de vragen van de ABC-fractie',
      'gesteld door de leden van de ABC-fractie',
      ', gesteld door leden van het ABC',
      'van de Kamerleden van de ABC-fractie',
      'van collega ABC',
      '(gesteld door de ABC)',
    ]) {
      check(`Zie het <|antwoord op vraag 2${whose.startsWith(',') ? '' : ' '}${whose}|>.`, 0);
    }
    for (const whose of [
      'van het Kamerlid De Boer',
      'van Kamerlid De Boer',
      'van de heer De Boer',
      'van heer De Boer',
      'van mevrouw De Boer',
      'van mevr. De Boer',
      'van dhr. De Boer',
    ]) {
      check(`Zie het <|antwoord op vraag 2 ${whose}|>.`, 1);
    }
    for (const more of [
      ' [noot]',
      ' / GHI',
      ' & Jansen',
      ' Jansen',
      ' - Jansen',
      ', lid Jansen',
      ' en het lid Bo',
      ' of Bo',
    ]) {
      check(`Zie het <|antwoord op vraag 2|> van het lid De Boer${more}.`, undefined);
    }
  });

  test('none in the set itself', () => {
    check('Zie het antwoord op vraag 1.');
    check('Zie het antwoord op vraag 3 mei.');
  });

  test('none in a document with one set', () => {
    const { setReferences } = parse(
      'Vraag 1\nA?\n\nAntwoord 1\nZie het antwoord op vraag 2 van de leden van de ABC-fractie.',
    );
    assert.deepEqual(setReferences, []);
  });

  test('two sets of the same name are not told apart', () => {
    const set =
      'Vragen van de leden van de ABC-fractie\n\nVraag 1\nA?\n\nAntwoord 1\nZie vraag 2 van de ABC-fractie.\n\n';
    const { setReferences } = parse(`${set}${set}`);
    assert.deepEqual(
      setReferences.map(({ set }) => set),
      [undefined, undefined],
    );
  });

  test('as all that the answer says', () => {
    const isWhole = (answer: string) => documentWith(answer).setReferences.map((reference) => reference.isWhole);
    assert.deepEqual(isWhole('Zie het antwoord op vraag 2 van de leden van de ABC-fractie.'), [true]);
    assert.deepEqual(isWhole('Ja. Zie het antwoord op vraag 2 van de leden van de ABC-fractie.'), [false]);
    assert.deepEqual(isWhole('Zie het antwoord op vraag 2 van de leden van de ABC-fractie. Dat is zo.'), [false]);
    assert.deepEqual(isWhole('Zie het antwoord op vraag 2 van de leden van de XYZ-fractie.'), [false]);
    for (const join of [
      ', ',
      ' en ',
      ', en  ook ',
      ' en tevens op ',
      ' en zie  ook ',
      ' en naar  het ',
      ' en op  mijn ',
    ]) {
      assert.deepEqual(isWhole(`Zie vraag 1 van de ABC${join}vraag 2 van De Boer.`), [true, true], join);
    }
    for (const join of [' en verder ', ', maar ook ', ' en ook niet ', ' versus ']) {
      assert.deepEqual(isWhole(`Zie vraag 1 van de ABC${join}vraag 2 van De Boer.`), [false, false], join);
    }
  });
});

/** The places, among those of the document, of the sets that the references in an answer name. */
function check(marked: string, ...places: readonly (number | undefined)[]): void {
  checkAmong(someTitles, marked, ...places);
}

/** The same in a document with sets of other names. */
function checkAmong(titles: readonly string[], marked: string, ...places: readonly (number | undefined)[]): void {
  // Where lines are cut or filled out, blanks are doubled.
  for (const one of [marked, marked.replaceAll(' ', '  ')]) checkAsWritten(titles, one, places);
}

function checkAsWritten(titles: readonly string[], marked: string, places: readonly (number | undefined)[]): void {
  const { text, ranges } = parseMarkers(marked);
  const structure = documentWith(text, titles);
  const expected = ranges.map((range) => textOf(parse(text), range));
  assert.deepEqual(
    structure.setReferences.map(({ reference }) => textOf(structure, reference.range)),
    expected,
  );
  const found = structure.setReferences.map(({ set }) => (set === undefined ? undefined : structure.sets.indexOf(set)));
  assert.deepEqual(found, places);
}

const someTitles = ['de leden van de ABC-fractie', 'het lid De Boer (DEF)', 'de leden van de GHI-fractie'];

/** Sets of questions under some titles, with this answer in the last one. */
function documentWith(answer: string, titles: readonly string[] = someTitles) {
  const sets = titles.map(
    (title) => `Vragen van ${title}\n\nVraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n`,
  );
  return parse(`${sets.join('Nee.\n\n')}${answer}\n`);
}
