import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Language } from '../../../server/src/messages';
import { parse } from '../../../server/src/parser/parse';
import { getReport, type ReadDocument } from '../../../server/src/report/getReport';
import { renderPage } from '../../../server/src/report/html/page';
import { browserStyles, editorStyles, type PageStyles } from '../../../server/src/report/html/styles';
import { companionOf } from '../../../server/src/workspace/comparison/companion';

const text = `Vraag 1
Over twee zaken:

Vraag 1a
Wat?

Antwoord 1a
Dit.

Vraag 1b
Hoe?

Antwoord 1b
PM

Vraag 2
Wie?

Vraag 3
En waar?

Antwoord op vraag 2 en 3
De minister.

Vraag 4
Wanneer?

Antwoord 4
Zie het antwoord op vraag 2.

Vraag 5
En dan?
`;

const asked = [
  'Kent u het bericht over de veerpont bij Olmerveen?',
  'Hoeveel scholieren fietsen nu om via de brug?',
  'Welke andere veerponten lopen hetzelfde gevaar?',
  'Wat kost een tijdelijke vervanging per maand?',
  'Wanneer spreekt u daarover met de provincie?',
];

const questions = asked.map((text, index) => `Vraag ${index + 1}\n${text}\n`).join('\n');

const answersAlone = `Antwoord 1
Ja.

Antwoord 2 en 3
Ongeveer 140, en geen.

Antwoord 4
PM
`;

const unknown = 'beantwoord; de vraag staat er niet bij, en het is niet zeker waar zij wel staat';
const missing = 'ontbreekt (de vraag is ingezonden, en is hier niet overgenomen en niet beantwoord)';

suite('The report as a page', () => {
  test('a cell for each question, with its number and a letter for its state', () => {
    assert.deepEqual(cellsOf(render({ 'a.txt': text })), [
      ['introduction', '1', '–', 'Vraag 1: inleiding bij de vragen eronder'],
      ['answered', '1a', 'B', 'Vraag 1a: beantwoord'],
      [
        'unwritten',
        '1b',
        'L',
        'Vraag 1b: open (het antwoord is nog leeg of niet af, of verwijst naar een antwoord dat er niet is)',
      ],
      ['answered joins', '2', 'B', 'Vraag 2: beantwoord'],
      ['answered joined', '3', 'B', 'Vraag 3: beantwoord'],
      ['referred', '4', 'V', 'Vraag 4: beantwoord met een verwijzing'],
      ['unanswered', '5', 'O', 'Vraag 5: open (er is geen antwoord)'],
    ]);
  });

  test('the questions of a notice of delay', () => {
    const delayed = 'Vraag 1\nWat?\n\nMededeling\nDe antwoorden volgen later.\n';
    assert.deepEqual(cellsOf(render({ 'a.txt': delayed }, 'en')), [['deferred', '1', 'D', 'Question 1: deferred']]);
  });

  test('answers alone have a cell for each number that they answer', () => {
    assert.deepEqual(cellsOf(render({ 'a.txt': answersAlone })), [
      ['unknown', '1', '?', `Vraag 1: ${unknown}`],
      ['unknown joins', '2', '?', `Vraag 2: ${unknown}`],
      ['unknown joined', '3', '?', `Vraag 3: ${unknown}`],
      [
        'unwritten',
        '4',
        'L',
        'Vraag 4: open (het antwoord is nog leeg of niet af, of verwijst naar een antwoord dat er niet is)',
      ],
    ]);
    assert.match(render({ 'a.txt': answersAlone }), /geen vragen herkend, wel antwoorden op 4 vragen</);
  });

  test('beside their questions they have one for each number that they do not answer as well', () => {
    const [, ...cells] = cellsOf(renderPair(answersAlone, questions));
    assert.deepEqual(cells.slice(0, 5), [
      ['alone joins', '2', 'A', 'Vraag 2: beantwoord; de vraag staat alleen in het document dat erbij hoort'],
      ['alone joined', '3', 'A', 'Vraag 3: beantwoord; de vraag staat alleen in het document dat erbij hoort'],
      [
        'unwritten',
        '4',
        'L',
        'Vraag 4: open (het antwoord is nog leeg of niet af, of verwijst naar een antwoord dat er niet is)',
      ],
      ['leftOut', '5', 'N', `Vraag 5: ${missing}`],
      ['elsewhere', '1', 'E', 'Vraag 1: elders beantwoord'],
    ]);
  });

  test('a place for an answer is open in the cells, in the counts and in the list of documents', () => {
    const page = renderPair(answersAlone, questions);
    assert.match(page, />5 vragen: 3 beantwoord, 1 open, 1 ontbreekt \(1 samengevoegd antwoord\)</);
    assert.match(page, />5 vragen: 3 elders beantwoord, 2 open</);
    assert.deepEqual(rowsOf(page), [
      ['antwoorden.txt', '5 (tellen elders mee)', '2 (tellen elders mee)', '3'],
      ['vragen.txt', '5', '2', '2'],
      ['Samen', '5', '2', '5'],
    ]);
    assert.doesNotMatch(page, /Vraag 4 staat niet in|Vraag 4 uit/);
  });

  test('a submitted question that is left out has its cell where it would stand', () => {
    const numbersIn = (answers: string) =>
      cellsOf(renderPair(answers, questions)).map(([state, number]) => `${number} ${state}`);
    const answered = (...numbers: readonly number[]) =>
      numbers.map((number) => `Vraag ${number}\n${asked[number - 1]}\n\nAntwoord\nJa.\n`).join('\n');
    assert.deepEqual(numbersIn(answered(1, 2, 4, 5)).slice(0, 5), [
      ...['1 answered', '2 answered', '3 leftOut', '4 answered', '5 answered'],
    ]);
    assert.deepEqual(numbersIn(answered(3, 4, 5)).slice(0, 5), [
      ...['1 leftOut', '2 leftOut', '3 answered', '4 answered', '5 answered'],
    ]);
    const lateAnswers = 'Antwoord 3 en 4\nJa.\n\nAntwoord 5\nNee.\n';
    assert.deepEqual(numbersIn(lateAnswers).slice(0, 5), [
      ...['1 leftOut', '2 leftOut', '3 alone joins', '4 alone joined', '5 alone'],
    ]);
  });

  test('so has one that is put off and not repeated, where that is said', () => {
    const late = 'kan niet binnen de gebruikelijke termijn worden beantwoord.';
    const answers = `Antwoord 1 t/m 3\nJa.\n\nAntwoord 4\nDeze vraag ${late}\n\nMededeling\nVraag 5 ${late}\n`;
    const page = renderPair(answers, questions);
    assert.deepEqual(
      cellsOf(page).map(([state, number]) => `${number} ${state}`),
      [
        ...['1 alone joins', '2 alone joined joins', '3 alone joined', '4 deferred', '5 deferred'],
        ...['1 elsewhere', '2 elsewhere', '3 elsewhere', '4 deferred', '5 deferred'],
      ],
    );
    assert.match(page, />5 vragen: 3 beantwoord, 2 uitgesteld \(1 samengevoegd antwoord\)</);
    assert.match(page, />5 vragen: 3 elders beantwoord, 2 uitgesteld</);
  });

  test('the list of documents adds up to the totals, though a question may stand in two of them', () => {
    const answers = asked.map((text, index) => `Vraag ${index + 1}\n${text}\n\nAntwoord\nJa.\n`);
    const page = renderPair(answers.slice(0, 4).join('\n'), questions);
    assert.deepEqual(rowsOf(page), [
      ['antwoorden.txt', '5 (1 telt elders mee)', '1 (telt elders mee)', '1'],
      ['vragen.txt', '5 (4 tellen elders mee)', '1', '1'],
      ['Samen', '5', '1', '2'],
    ]);
    assert.match(page, /Een vraag die in meer documenten staat die bij elkaar horen, telt bij een daarvan mee\./);
    assert.deepEqual(rowsOf(renderPair('Antwoord 1\nJa.\n\nAntwoord 2 t/m 5\nNee.\n', questions)), [
      ['antwoorden.txt', '5 (tellen elders mee)', '0', '1'],
      ['vragen.txt', '5', '0', '0'],
      ['Samen', '5', '0', '1'],
    ]);
    const apart = render({ 'a.txt': text, 'b.txt': questions });
    assert.doesNotMatch(apart, /telt|tellen elders mee/);
  });

  test('what is put off has a column in the list of documents, where there is any', () => {
    const delayed = `${questions}\nMededeling\nDe antwoorden volgen later.\n`;
    const page = render({ 'a.txt': delayed, 'b.txt': 'Vraag 1\nWat?\n' });
    assert.match(page, />Open<\/th><th scope="col" class="number">Uitgesteld<\/th>/);
    assert.deepEqual(rowsOf(page), [
      ['a.txt', '5', '0', '5', '1'],
      ['b.txt', '1', '1', '0', '1'],
      ['Samen', '6', '1', '5', '2'],
    ]);
    const late = 'kan niet binnen de gebruikelijke termijn worden beantwoord.';
    const pair = renderPair(`Antwoord 1 t/m 4\nJa.\n\nMededeling\nVraag 5 ${late}\n`, questions);
    assert.deepEqual(
      rowsOf(pair).map((row) => row[3]),
      ['1 (telt elders mee)', '1', '1'],
    );
  });

  test('the totals count each question once, and an introduction not at all', () => {
    const page = render({ 'a.txt': text, 'b.txt': 'Vraag 1\nWat?\n' });
    assert.deepEqual(
      [...page.matchAll(/<dt>(.*?)<\/dt><dd>(\d+)<\/dd>/g)].map(([, name, number]) => `${number} ${name}`),
      [
        '2 documenten',
        '7 vragen',
        '3 beantwoord',
        '1 beantwoord met een verwijzing',
        '0 elders beantwoord',
        '0 uitgesteld',
        '3 open',
        '1 samengevoegd antwoord',
      ],
    );
  });

  test('a number that two questions have is called double', () => {
    const page = render({ 'a.txt': 'Vraag 1\nA?\nVraag 1\nB?\nVraag 2\nC?\n' });
    assert.deepEqual(
      cellsOf(page).map(([, , , name]) => name),
      [
        'Vraag 1: open (er is geen antwoord), dubbel nummer',
        'Vraag 1: open (er is geen antwoord), dubbel nummer',
        'Vraag 2: open (er is geen antwoord)',
      ],
    );
  });

  test('a question that is withdrawn has a cell and a total of its own', () => {
    const page = render({ 'a.txt': 'Vraag 1\nWat?\n\nAntwoord 1\nDit.\n\nVraag 2 (vervallen)\n' });
    assert.deepEqual(cellsOf(page)[1], ['withdrawn', '2', 'X', 'Vraag 2: vervallen']);
    assert.match(page, /<dt>vraag<\/dt><dd>1<\/dd>/);
    assert.match(page, /<dt>vervallen<\/dt><dd>1<\/dd>/);
  });

  test('the totals tell of what stands in the cells and counts in another document', () => {
    const answers = asked.map((text, index) => `Vraag ${index + 1}\n${text}\n\nAntwoord\nJa.\n`);
    const page = renderPair(answers.join('\n'), questions);
    assert.match(page, /<dt>vragen<br>5 staan ook in een ander document en tellen daar mee<\/dt><dd>5<\/dd>/);
    assert.match(page, /<dt>beantwoord<\/dt><dd>5<\/dd>/);
    assert.match(
      page,
      /<dt>elders beantwoord<br>5 staan ook in een ander document en tellen daar mee<\/dt><dd>0<\/dd>/,
    );
    assert.doesNotMatch(render({ 'a.txt': text, 'b.txt': questions }), /<br>/);
  });

  test('each finding leads to its line', () => {
    const page = render({ 'map/a b.txt': 'Vraag 1\nWat?\n\nAntwoord 1\nDit.\n\nVraag 2\nHoe?\n' });
    assert.match(page, /<h3 id="document-1"><a href="map\/a%20b\.txt">map\/a b\.txt<\/a><\/h3>/);
    assert.match(page, /<a href="map\/a%20b\.txt#L7">regel 7<\/a>.*Vraag 2 is nog niet beantwoord\./);
  });

  test('a text that is in no file has no links', () => {
    const report = getReport({ path: '<stdin>', structure: parse(text) }, { language: 'nl' });
    const page = renderPage([report], { language: 'nl', addressOf: () => undefined });
    assert.match(page, />&#60;stdin&#62;<\/h3>/);
    assert.doesNotMatch(page, /<a /);
  });

  test('what a document says does nothing', () => {
    const nasty = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const page = render({ [nasty]: `${nasty}\n\nVraag 1\n${nasty}\n\nAntwoord 1\n${nasty}\n\nVraag 2\n${nasty}\n` });
    assert.doesNotMatch(page, /<script|<img|\sonerror=alert\(1\)>/);
    // Its path stands in a heading, a list and a table, its title below the heading, and each question in a cell.
    assert.equal(page.match(/&#34;&#62;&#60;script/g)?.length, 6);
  });

  test('it allows its own styles and nothing else', () => {
    for (const chosen of [browserStyles, editorStyles]) {
      const { styles } = chosen;
      const page = render({ 'a.txt': text }, 'nl', chosen);
      const hash = `sha256-${createHash('sha256').update(styles).digest('base64')}`;
      assert.equal(chosen.hash, hash, 'the styles have changed: this is their fingerprint now');
      assert.ok(page.includes(`<style>${styles}</style>`));
      assert.ok(
        page.includes(`content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'"`),
      );
      assert.doesNotMatch(page, /\sstyle=/);
    }
  });

  test('in English', () => {
    const page = render({ 'a.txt': text }, 'en');
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.doesNotMatch(page, /vragen|beantwoord|regel|melding/i);
  });

  test('without documents', () => {
    assert.match(render({}), /<p>Er zijn geen documenten gecontroleerd\.<\/p>/);
  });
});

/** The page about these documents, by their path. */
function render(documents: Readonly<Record<string, string>>, language: Language = 'nl', styles?: PageStyles): string {
  const reports = Object.entries(documents).map(([path, content]) =>
    getReport({ path, structure: parse(content) }, { language }),
  );
  const addressOf = (path: string, line?: number) =>
    path.split('/').map(encodeURIComponent).join('/') + (line === undefined ? '' : `#L${line}`);
  return renderPage(reports, { language, addressOf, ...(styles && { styles }) });
}

/** The page about answers and the questions that they certainly belong to. */
function renderPair(answers: string, questions: string): string {
  const first = { path: 'antwoorden.txt', structure: parse(answers) };
  const second = { path: 'vragen.txt', structure: parse(questions) };
  const report = (document: ReadDocument, { path, structure }: ReadDocument) => {
    const companion = companionOf(document.structure, { uri: path, structure, certainty: 'certain' });
    return getReport(document, { language: 'nl', other: { path, companion } });
  };
  const reports = [report(first, second), report(second, first)];
  return renderPage(reports, { language: 'nl', addressOf: () => undefined });
}

/** What stands in each row of the list of documents, without its head. */
function rowsOf(page: string): readonly (readonly string[])[] {
  const [, table = ''] = /<table aria-labelledby="documents">(.*?)<\/table>/s.exec(page) ?? [];
  const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/g)].slice(1);
  return rows.map(([, row = '']) =>
    [...row.matchAll(/<t[hd].*?>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<.*?>/g, '')),
  );
}

/** The classes, the number, the letter and the name of each cell. */
function cellsOf(page: string): readonly (readonly (string | undefined)[])[] {
  const cell = /<li class="cell (.*?)".*?<span.*?>(.*?)<\/span><b.*?>(.*?)<\/b><span.*?>(.*?)<\/span>/gs;
  return [...page.matchAll(cell)].map(([, ...parts]) => parts);
}
