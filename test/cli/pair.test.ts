import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { runIn, runWith } from './runIn';
import { withFiles } from './temporaryFolder';

const questions = [
  'Kent u het bericht dat in drie provincies bruggen zijn gesloten omdat het onderhoud jarenlang is uitgesteld?',
  'Hoeveel bruggen van het Rijk moeten volgens u de komende tien jaar worden hersteld of vervangen?',
  'Welke gevolgen heeft de sluiting van deze bruggen voor schippers, reizigers en hulpdiensten in de regio?',
];
const asked = documentOf(questions.map((text, index) => `Vraag ${index + 1}\n${text}\n`));
const answered = (texts: readonly string[]) =>
  documentOf(texts.map((text, index) => `Vraag ${index + 1}\n${text}\n\nAntwoord ${index + 1}\nDat is zo.\n`));

suite('The pair command', () => {
  test('two documents that ask the same', () =>
    check(answered(questions), 0, ['vragen.txt en antwoord.txt horen bij elkaar. Vragen die in allebei staan: 3.']));

  test('other words in a question', () =>
    check(answered(questions.map((text) => text.replace('tien jaar', 'vijf jaar'))), 1, [
      'vragen.txt en antwoord.txt horen bij elkaar. Vragen die in allebei staan: 3.',
      '  vragen.txt, regel 5: vraag 2 verschilt: hier “tien”, in antwoord.txt “vijf”.',
    ]));

  test('words that only one of them has', () =>
    check(answered(questions.map((text) => text.replace('volgens u ', '').replace('regio', 'hele regio'))), 1, [
      'vragen.txt en antwoord.txt horen bij elkaar. Vragen die in allebei staan: 3.',
      '  vragen.txt, regel 5: vraag 2 verschilt: “volgens u” staat niet in antwoord.txt.',
      '  vragen.txt, regel 8: vraag 3 verschilt: “hele” staat alleen in antwoord.txt.',
    ]));

  test('answers that do not repeat the questions', () => {
    const head = 'Kamervraag 2024Z01234\n\n';
    const answers = `Antwoord op 2024Z01234\n\nAntwoord 1 en 2\nJa.\n\nAntwoord 3\nNee.\n`;
    return withFiles({ 'vragen.txt': head + asked, 'antwoord.txt': answers }, async (folder) => {
      const { output } = await runIn(folder, 'pair', 'vragen.txt', 'antwoord.txt');
      assert.equal(
        output,
        'vragen.txt en antwoord.txt horen bij elkaar. Vragen die in allebei staan: 0.\n  beantwoord zonder dat de vraag erbij staat: vraag 1, 2 en 3.\n',
      );
    });
  });

  test('a question that is withdrawn in one of them', () => {
    const answers = `Antwoord op 2024Z01234\n\nAntwoord 1\nJa.\n\nVraag 2\n(vervallen)\n\nAntwoord 3\nNee.\n`;
    return withFiles({ 'vragen.txt': `2024Z01234\n\n${asked}`, 'antwoord.txt': answers }, async (folder) => {
      const { output, status } = await runIn(folder, 'pair', 'antwoord.txt', 'vragen.txt');
      assert.deepEqual(output.trimEnd().split('\n').slice(1), [
        '  beantwoord zonder dat de vraag erbij staat: vraag 1 en 3.',
        '  vervallen: vraag 2.',
      ]);
      assert.equal(status, 0);
    });
  });

  test('places for answers that do not repeat the questions', () => {
    const answers = `Antwoord op 2024Z01234\n\nAntwoord 1\nJa.\n\nAntwoord 2\nPM\n\nAntwoord 3\n`;
    return withFiles({ 'vragen.txt': `2024Z01234\n\n${asked}`, 'antwoord.txt': answers }, async (folder) => {
      const lines = [
        '  beantwoord zonder dat de vraag erbij staat: vraag 1.',
        '  alleen een plaats voor het antwoord, nog zonder tekst: vraag 2 en 3.',
      ];
      for (const [here, there] of [
        ['vragen.txt', 'antwoord.txt'],
        ['antwoord.txt', 'vragen.txt'],
      ] as const) {
        const { output } = await runIn(folder, 'pair', here, there);
        assert.deepEqual(output.trimEnd().split('\n').slice(1), lines);
      }
    });
  });

  test('a file and itself', () =>
    withFiles({ 'a.txt': asked }, async (folder) => {
      const errors = 'U noemt a.txt twee keer. Noem twee verschillende documenten.\n';
      assert.deepEqual(await runIn(folder, 'pair', 'a.txt', './a.txt'), { status: 2, output: '', errors });
    }));

  test('a question that is left out, so that the next has another number', () =>
    check(answered(questions.filter((_, index) => index !== 1)), 1, [
      'vragen.txt en antwoord.txt horen bij elkaar. Vragen die in allebei staan: 2.',
      '  vragen.txt, regel 7: vraag 3 is in antwoord.txt vraag 2.',
      '  vragen.txt, regel 4: vraag 2 staat niet in antwoord.txt.',
    ]));

  test('documents about something else', () =>
    check('Vraag 1\nHoe laat is het?\n\nAntwoord 1\nDrie uur.\n', 1, [
      'vragen.txt en antwoord.txt horen niet bij elkaar.',
    ]));

  test('two versions of the same answers', () => {
    const [first, second] = [answered(questions), answered(questions.map((text) => text.replace('tien', 'vijf')))];
    return withFiles({ 'v1.txt': first, 'v2.txt': second.replace('Dat is zo.', 'Ja.') }, async (folder) => {
      const { output, status } = await runIn(folder, 'pair', 'v1.txt', 'v2.txt');
      assert.deepEqual(output.trimEnd().split('\n'), [
        'v1.txt en v2.txt bevatten dezelfde vragen, als twee versies van één document. Vragen die in allebei staan: 3.',
        '  v1.txt, regel 8: vraag 2 verschilt: hier “tien”, in v2.txt “vijf”.',
      ]);
      assert.equal(status, 1);
    });
  });

  test('two versions of the questions', () =>
    check(asked, 1, [
      'vragen.txt en antwoord.txt bevatten dezelfde vragen, als twee versies van één document. Vragen die in allebei staan: 3.',
    ]));

  test('as JSON', () =>
    withFiles(
      { 'a.txt': asked, 'b.txt': answered(questions.map((text) => text.replace('tien', 'vijf'))) },
      async (folder) => {
        const { status, output } = await runIn(folder, 'pair', '--format', 'json', 'a.txt', 'b.txt');
        const report = JSON.parse(output);
        assert.equal(status, 1);
        assert.deepEqual(
          [report.version, report.here, report.there, report.certainty],
          [1, 'a.txt', 'b.txt', 'certain'],
        );
        assert.deepEqual(report.shared[1], {
          here: { numbers: ['2'], line: 4, column: 1 },
          there: { numbers: ['2'], line: 7, column: 1 },
          differences: [{ here: 'tien', there: 'vijf', line: 5, column: (questions[1]?.indexOf('tien') ?? 0) + 1 }],
        });
        assert.deepEqual([report.onlyHere, report.onlyThere], [[], []]);
      },
    ));

  test('one of the two from the standard input', () =>
    withFiles({ 'vragen.txt': asked }, async (folder) => {
      const runWithInput = (...words: readonly string[]) =>
        runWith({ directory: folder, input: Readable.from([Buffer.from(answered(questions))]) }, 'pair', ...words);
      assert.equal(
        (await runWithInput('vragen.txt', '-')).output,
        'vragen.txt en <stdin> horen bij elkaar. Vragen die in allebei staan: 3.\n',
      );
      assert.equal(
        (await runWithInput('-', 'vragen.txt', '--stdin-filename', 'antwoord.txt')).output,
        'antwoord.txt en vragen.txt horen bij elkaar. Vragen die in allebei staan: 3.\n',
      );
      assert.deepEqual(await runWithInput('-', '-'), {
        status: 2,
        output: '',
        errors: 'U noemt - twee keer. Noem twee verschillende documenten.\n',
      });
    }));

  test('a letter that puts all answers off', () => {
    const letter = 'De vragen met kenmerk 2024Z01234 kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n';
    return withFiles({ 'vragen.txt': `2024Z01234\n\n${asked}`, 'uitstel.txt': letter }, async (folder) => {
      for (const names of [
        ['vragen.txt', 'uitstel.txt'],
        ['uitstel.txt', 'vragen.txt'],
      ]) {
        const { output, status } = await runIn(folder, 'pair', ...names);
        assert.deepEqual(output.trimEnd().split('\n').slice(1), [
          '  uitgesteld zonder dat de vraag erbij staat: vraag 1, 2 en 3.',
        ]);
        assert.equal(status, 0);
      }
    });
  });

  test('a document that cannot be read', () =>
    withFiles({ 'a.txt': asked }, async (folder) => {
      assert.deepEqual(await runIn(folder, 'pair', 'a.txt', 'b.txt'), {
        status: 2,
        output: '',
        errors: 'b.txt: dit bestand of deze map bestaat niet.\n',
      });
    }));

  test('a web page is no document', () =>
    withFiles({ 'a.txt': asked, 'b.txt': `<!doctype html>\n${asked}` }, async (folder) => {
      const { status, output, errors } = await runIn(folder, 'pair', 'a.txt', 'b.txt');
      assert.deepEqual([status, output], [2, '']);
      assert.match(errors, /^b\.txt: dit is een opgemaakt document/);
    }));

  test('one document is not enough', async () => {
    const { status, errors } = await runIn('.', 'pair', 'a.txt');
    assert.deepEqual([status, errors.split('\n')[0]], [2, 'Noem twee documenten.']);
  });
});

function documentOf(sections: readonly string[]): string {
  return sections.join('\n');
}

function check(other: string, status: number, lines: readonly string[]): Promise<void> {
  return withFiles({ 'vragen.txt': asked, 'antwoord.txt': other }, async (folder) => {
    const run = await runIn(folder, 'pair', 'vragen.txt', 'antwoord.txt');
    assert.deepEqual(run, { status, output: `${lines.join('\n')}\n`, errors: '' });
  });
}
