import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { checkDocuments } from '../../server/src/cli/checkDocuments';
import type { Outcome } from '../../server/src/cli/checkFile';
import { realPath } from '../../server/src/cli/realPath';
import type { Summary } from '../../server/src/report/summary';
import { asText } from './presentation';
import { runIn } from './runIn';
import { withFiles } from './temporaryFolder';

const first = 'Vraag 1\nHoeveel scholen doen er mee aan de proef met digitale examens?\n';
const second = '\nVraag 2\nWie betaalt de kosten van de examens die de scholen afnemen?\n';
const third = '\nVraag 3\nDeelt u de zorg over de veiligheid van deze digitale examens?\n';
const submitted = first + second + third;
const answered = `${first}${second}\nAntwoord op vraag 1 en 2\nTien. De gemeente.\n${third}\nAntwoord 3\nJa.\n`;
const fourth = '\nVraag 4\nWaarom heeft u niet gekozen voor examens op papier, zoals de scholen vroegen?\n';
const withoutSecond = [first, third.replace('zorg', 'angst'), fourth]
  .map((text) => `${text}\nAntwoord\nJa.\n`)
  .join('');
const files = { 'vragen.txt': submitted, 'stuk/50% af.txt': answered };

suite('Checking documents that belong together', () => {
  test('what the other document answers is not open', async () => {
    await checkText(
      files,
      ['.'],
      `stuk/50% af.txt
3 vragen: 3 beantwoord (1 samengevoegd antwoord)
hoort bij vragen.txt
  regel 7  opmerking  Dit antwoord geldt voor vraag 1 en 2.  merged-answer

vragen.txt
3 vragen: 3 elders beantwoord
hoort bij stuk/50% af.txt

2 documenten, 3 vragen: 3 beantwoord (1 samengevoegd antwoord)
3 vragen staan ook in een ander document en tellen daar mee
1 opmerking
`,
    );
  });

  test('a submitted question that the answers leave out is open in the one, and missing in the other', async () => {
    const { 'vragen.txt': questions } = files;
    await checkText(
      {
        'a.txt': `${first}\nAntwoord 1\nTien.\n${third.replace('3', '2')}\nAntwoord 2\nJa.\n`,
        'vragen.txt': questions,
      },
      ['--fail-on', 'never', '.'],
      `a.txt
3 vragen: 2 beantwoord, 1 ontbreekt
hoort bij vragen.txt
  regel 1  waarschuwing  Vraag 2 uit vragen.txt staat niet in dit document.  unanswered-question

vragen.txt
3 vragen: 2 elders beantwoord, 1 open
hoort bij a.txt
  regel 4  waarschuwing  Vraag 2 staat niet in a.txt en is nog niet beantwoord.  unanswered-question

2 documenten, 3 vragen: 2 beantwoord, 1 open
2 vragen staan ook in een ander document en tellen daar mee
2 waarschuwingen
`,
    );
  });

  test('a place for the answer to a question that is not repeated is open in both, and told of once', async () => {
    const letter = 'Antwoorden op de vragen 2024Z01234\n\nAntwoord 1 en 2\nTien. De gemeente.\n\nAntwoord 3\nPM\n';
    await checkText(
      { 'a.txt': letter, 'vragen.txt': `2024Z01234\n\n${submitted}` },
      ['--fail-on', 'never', '.'],
      `a.txt
3 vragen: 2 beantwoord, 1 open (1 samengevoegd antwoord)
hoort bij vragen.txt
  regel 3  opmerking     Dit antwoord geldt voor vraag 1 en 2.  merged-answer
  regel 7  waarschuwing  Het antwoord op vraag 3 is nog niet ingevuld.  placeholder-answer

vragen.txt
3 vragen: 2 elders beantwoord, 1 open
hoort bij a.txt
  regel 9  opmerking  Vraag 3 is nog niet beantwoord.  unanswered-question

2 documenten, 3 vragen: 2 elders beantwoord, 1 open (1 samengevoegd antwoord)
1 waarschuwing, 2 opmerkingen
`,
    );
  });

  test('an answer among the questions counts once too', async () => {
    const submittedWithAnswer = `${submitted}\nAntwoord 3\nNee.\n`;
    const withoutThird = answered.replace(/\nAntwoord 3[\s\S]*/, '');
    const text = await outputOf({ 'a.txt': withoutThird, 'vragen.txt': submittedWithAnswer }, [
      '--fail-on',
      'never',
      '.',
    ]);
    assert.match(text, /^2 documenten, 3 vragen: 3 beantwoord \(1 samengevoegd antwoord\)$/m);
    assert.match(text, /^3 vragen: 1 beantwoord, 2 elders beantwoord$/m);
    assert.match(text, /^3 vragen: 2 beantwoord, 1 open \(1 samengevoegd antwoord\)$/m);
  });

  test('two letters with few and with many of the answers leave as much open as their questions do', async () => {
    const place = (number: number, text: string) => `\nAntwoord ${number}\n${text}\n`;
    const letter = (...texts: readonly string[]) =>
      [first, second, third, fourth].map((asked, index) => asked + (texts[index] ?? '')).join('');
    const text = await outputOf(
      {
        'a.txt': letter(),
        'b.txt': letter(place(1, 'Tien.')),
        'c.txt': letter('', place(2, 'De gemeente.'), place(3, 'Ja.')),
      },
      ['--fail-on', 'never', '.'],
    );
    assert.match(text, /^a\.txt\n4 vragen: 3 elders beantwoord, 1 open$/m);
    assert.match(text, /^b\.txt\n4 vragen: 1 beantwoord, 2 elders beantwoord, 1 open$/m);
    assert.match(text, /^c\.txt\n4 vragen: 2 beantwoord, 1 elders beantwoord, 1 open$/m);
    assert.match(text, /^3 documenten, 4 vragen: 3 beantwoord, 1 open$/m);
  });

  test('answers in two letters, of which neither lacks what the other has', async () => {
    const letters = {
      'deel 1.txt': `2024Z01234\n\n${first}\nAntwoord 1\nTien.\n${second}\nAntwoord 2\nPM\n`,
      'deel 2.txt': `2024Z01234\n${second}\nAntwoord 2\nDe gemeente.\n${third}\nAntwoord 3\nJa.\n${fourth}\nAntwoord 4\nNee.\n`,
      'vragen.txt': `2024Z01234\n\n${submitted}${fourth}`,
    };
    await checkText(
      letters,
      ['--fail-on', 'never', '.'],
      `deel 1.txt
2 vragen: 1 beantwoord, 1 elders beantwoord
hoort bij vragen.txt
  regel 13  waarschuwing  Het antwoord op vraag 2 is nog niet ingevuld.  placeholder-answer

deel 2.txt
3 vragen: 3 beantwoord
hoort bij vragen.txt

vragen.txt
4 vragen: 4 elders beantwoord
hoort bij deel 2.txt
hoort bij deel 1.txt

3 documenten, 4 vragen: 4 beantwoord
5 vragen staan ook in een ander document en tellen daar mee
1 waarschuwing
`,
    );
    const json = await outputOf(letters, ['--format', 'json', '--fail-on', 'never', '.']);
    const { questions } = JSON.parse(json).documents[2];
    assert.deepEqual(
      questions.map(({ elsewhere }: { elsewhere: { path: string; line?: number } }) => [
        elsewhere.path,
        elsewhere.line,
      ]),
      [
        ['deel 1.txt', undefined],
        ['deel 2.txt', 6],
        ['deel 2.txt', 12],
        ['deel 2.txt', 18],
      ],
    );
    const inThreads = await outputOf(letters, ['--format', 'json', '--fail-on', 'never', '--jobs', '2', '.']);
    assert.equal(inThreads, json);
  });

  test('documents that only probably belong together count apart, and are named once', async () => {
    const [one, two] = [
      'Vraag 1\nHoeveel scholen doen er mee?\n',
      '\nVraag 2\nWie betaalt de kosten van de examens?\n',
    ];
    const likely = {
      'antwoord.txt': `${one}\nAntwoord 1\nTien.\n${two}\nAntwoord 2\nHet Rijk.\n`,
      'vragen.txt': `${one}${two}\nVraag 3\nWaar staan deze scholen, en hoe zijn zij gekozen?\n`,
    };
    const sentence =
      'antwoord.txt en vragen.txt horen waarschijnlijk bij elkaar; dat is niet zeker genoeg om mee te tellen. Met vraag-antwoord pair legt u ze naast elkaar.';
    const text = await outputOf(likely, ['--fail-on', 'never', '.']);
    assert.match(text, /^3 vragen: 3 open$/m);
    assert.deepEqual(text.trimEnd().split('\n').slice(-2), ['3 opmerkingen', sentence]);
    const page = await outputOf(likely, ['--format', 'html', '--fail-on', 'never', '.']);
    assert.equal(page.split(sentence).length, 2);
    const certain = await outputOf(
      { ...likely, 'a.txt': likely['vragen.txt'].replaceAll('?\n', '?\n\nAntwoord\nJa.\n') },
      ['--fail-on', 'never', '.'],
    );
    assert.doesNotMatch(certain, /waarschijnlijk/);
  });

  test('a reprint of the answers, and a notice that put them off, count no question again', async () => {
    const notice = 'Mededeling\nDe vragen worden later beantwoord.\n';
    const output = await outputOf(
      {
        'a.txt': answered,
        'herdruk.txt': `Herdruk\n\n${answered}`,
        'uitstel.txt': `${submitted}\n${notice}`,
        'v.txt': submitted,
      },
      ['--fail-on', 'never', '.'],
    );
    assert.match(output, /^4 documenten, 3 vragen: 3 beantwoord/m);
  });

  test('what a notice beside the questions puts off is deferred in both, and counts once', async () => {
    const notice = 'Mededeling\nDe vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n';
    await checkText(
      { 'uitstel.txt': `${submitted}\n${notice}`, 'vragen.txt': submitted },
      ['.'],
      `uitstel.txt
3 vragen: 3 uitgesteld
hoort bij vragen.txt
  regel 10  opmerking  De antwoorden op vraag 1 t/m 3 zijn uitgesteld.  unanswered-question

vragen.txt
3 vragen: 3 uitgesteld
hoort bij uitstel.txt
  regel 1  opmerking  Volgens uitstel.txt zijn de antwoorden op vraag 1 t/m 3 uitgesteld.  unanswered-question

2 documenten, 3 vragen: 3 uitgesteld
3 vragen staan ook in een ander document en tellen daar mee
2 opmerkingen
`,
    );
  });

  test('a letter that puts all answers off lacks no question, and gives way to answers', async () => {
    const questions = `2024Z01234\n\n${submitted}`;
    const letter =
      'Geachte Voorzitter,\n\nDe vragen van de Tweede Kamer (2024Z01234) kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n';
    await checkText(
      { 'uitstel.txt': letter, 'vragen.txt': questions },
      ['.'],
      `uitstel.txt
geen vragen herkend
hoort bij vragen.txt

vragen.txt
3 vragen: 3 uitgesteld
hoort bij uitstel.txt
  regel 3  opmerking  Volgens uitstel.txt zijn de antwoorden op vraag 1 t/m 3 uitgesteld.  unanswered-question

2 documenten, 3 vragen: 3 uitgesteld
1 opmerking
`,
    );
    const some = `2024Z01234\n\n${first}\nAntwoord 1\nTien.\n${second}\nAntwoord 2\nHet Rijk.\n`;
    for (const notice of [letter, `${questions}\nMededeling\nDe antwoorden volgen later.\n`]) {
      const output = await outputOf({ 'a.txt': some, 'uitstel.txt': notice, 'vragen.txt': questions }, [
        ...['--fail-on', 'never'],
        '.',
      ]);
      assert.match(output, /^3 documenten, 3 vragen: 2 beantwoord, 1 open$/m);
      assert.match(output, /^3 vragen: 2 beantwoord, 1 ontbreekt$/m);
      assert.match(output, /waarschuwing {2}Vraag 3 staat niet in a\.txt en is nog niet beantwoord\./);
    }
  });

  test('copies of any of the documents count no question again', async () => {
    const alone = '2024Z01234\n\nAntwoord 1 en 2\nTien. De gemeente.\n\nAntwoord 3\nJa.\n';
    const open = `2024Z01234\n\n${submitted}${fourth}`;
    const lastLines = async (documents: Readonly<Record<string, string>>) =>
      (await outputOf(documents, ['--fail-on', 'never', '.'])).trimEnd().split('\n\n').at(-1)?.split('\n');
    const twice = (text: string) => ({ 'a.txt': text, 'kopie.txt': text.replaceAll('\n', '\r\n') });
    const copy = '1 document is een kopie van een ander document en telt niet nog eens mee';
    assert.deepEqual(await lastLines(twice(alone)), [
      '2 documenten, geen vragen herkend, wel antwoorden op 3 vragen',
      copy,
      '2 opmerkingen',
    ]);
    assert.deepEqual(await lastLines(twice(answered)), [
      '2 documenten, 3 vragen: 3 beantwoord (1 samengevoegd antwoord)',
      '3 vragen staan ook in een ander document en tellen daar mee',
      copy,
      '2 opmerkingen',
    ]);
    assert.deepEqual((await lastLines({ ...twice(alone), 'v.txt': open }))?.slice(0, 2), [
      '3 documenten, 4 vragen: 3 elders beantwoord, 1 open (1 samengevoegd antwoord)',
      copy,
    ]);
    assert.deepEqual((await lastLines({ 'a.txt': alone, 'v.txt': open, 'w.txt': open }))?.slice(0, 3), [
      '3 documenten, 4 vragen: 3 elders beantwoord, 1 open (1 samengevoegd antwoord)',
      '4 vragen staan ook in een ander document en tellen daar mee',
      copy,
    ]);
    assert.deepEqual((await lastLines({ ...twice(answered), 'v.txt': submitted, 'w.txt': submitted }))?.slice(0, 3), [
      '4 documenten, 3 vragen: 3 beantwoord (1 samengevoegd antwoord)',
      '9 vragen staan ook in een ander document en tellen daar mee',
      '2 documenten zijn kopieën van andere documenten en tellen niet nog eens mee',
    ]);
    const page = await outputOf(twice(answered), ['--format', 'html', '--fail-on', 'never', '.']);
    assert.match(page, new RegExp(`<p class="quiet">${copy}</p>`));
    assert.match(page, /kopie\.txt<\/a><\/th><td class="number">3<span class="quiet"> \(tellen elders mee\)</);
  });

  test('an introduction stands in both documents, and is no question in either', async () => {
    const introduction = 'Vraag 1\nOver de examens:\n\n';
    const [one, two] = [first.replace('1', '1a'), second.replace('2', '1b')];
    const text = await outputOf(
      {
        'vragen.txt': `${introduction}${one}${two}`,
        'a.txt': `${introduction}${one}\nAntwoord 1a\nTien.\n${two}\nAntwoord 1b\nHet Rijk.\n`,
      },
      ['.'],
    );
    assert.match(text, /^2 documenten, 2 vragen: 2 beantwoord\n2 vragen staan ook in een ander document/m);
  });

  test('a question of which the answers say that it is withdrawn is withdrawn in both, and not left out', async () => {
    const text = `${first}\nAntwoord 1\nTien.\n\nVraag 2 (vervallen)\n${third}\nAntwoord 3\nJa.\n`;
    const output = await outputOf({ 'vragen.txt': submitted, 'a.txt': text }, ['.']);
    assert.match(output, /^2 vragen: 2 beantwoord, 1 vervallen$/m);
    assert.match(output, /^2 vragen: 2 elders beantwoord, 1 vervallen$/m);
    assert.match(
      output,
      /^2 documenten, 2 vragen: 2 beantwoord, 1 vervallen\n2 vragen staan ook in een ander document en tellen daar mee$/m,
    );
    assert.match(output, /^geen meldingen$/m);
  });

  test('of a document with several sets each has its name', async () => {
    const set = (who: string) =>
      `Vragen van de leden van de ${who}-fractie\n\n${first}\nAntwoord 1\nTien.\n${second}\nAntwoord 2\nHet Rijk.\n\n`;
    const documents = { 'a.txt': set('ABC') + set('DEF') };
    const output = await outputOf(documents, ['--fail-on', 'never', '.']);
    assert.match(output, /^4 vragen: 4 beantwoord$/m);
    assert.match(output, /^ {2}reeks 1, ABC-fractie: 2 vragen: 2 beantwoord$/m);
    assert.match(output, /^ {2}reeks 2, DEF-fractie: 2 vragen: 2 beantwoord$/m);
    const page = await outputOf(documents, ['--format', 'html', '--fail-on', 'never', '.']);
    assert.match(page, /<p class="quiet">reeks 2, DEF-fractie<\/p><ol /);
  });

  test('a document that is checked alone, or by itself, is open', async () => {
    const open = /^vragen\.txt\n3 vragen: 3 open$/m;
    await withFiles(files, async (folder) => {
      assert.match((await runIn(folder, 'check', 'vragen.txt')).output, open);
      const { output } = await runIn(folder, 'check', '--no-pairs', '.');
      assert.match(output, open);
      assert.doesNotMatch(output, /hoort bij/);
    });
  });

  test('documents that share no more than what is asked about anything are no pair', async () => {
    const stock = ['Kunt u deze vragen afzonderlijk beantwoorden?', 'Wat is uw reactie op dit bericht?'];
    const asked = stock.map((question, index) => `Vraag ${index + 1}\n${question}\n`).join('\n');
    const replied = asked.replaceAll('?\n', '?\n\nAntwoord\nJa.\n');
    const output = await outputOf({ 'a.txt': `${asked}${third}`, 'b.txt': `${replied}${fourth}` }, [
      ...['--fail-on', 'never'],
      '.',
    ]);
    assert.match(output, /^a\.txt\n3 vragen: 3 open$/m);
    assert.doesNotMatch(output, /hoort bij/);
  });

  test('what the answers leave out or word otherwise is told, with the name of the other document', async () => {
    const lines = await outputOf({ 'vragen.txt': submitted + fourth, 'antwoord.txt': withoutSecond }, [
      '--format',
      'lines',
      '--fail-on',
      'never',
      '.',
    ]);
    assert.equal(
      lines,
      `antwoord.txt:1:1: warning: Vraag 2 uit vragen.txt staat niet in dit document. [unanswered-question]
antwoord.txt:8:12: info: Deze vraag wijkt af van vraag 3 uit vragen.txt: “zorg” is hier “angst”. [question-differs]
vragen.txt:4:1: warning: Vraag 2 staat niet in antwoord.txt en is nog niet beantwoord. [unanswered-question]
`,
    );
  });

  test('JSON names the answer in the other document, and keeps what it said of the document itself', async () => {
    const { documents, summary } = JSON.parse(await outputOf(files, ['--format', 'json', '.']));
    assert.deepEqual(
      documents.map(({ path, counterpart }: Record<string, unknown>) => [path, counterpart]),
      [
        ['stuk/50% af.txt', 'vragen.txt'],
        ['vragen.txt', 'stuk/50% af.txt'],
      ],
    );
    const [, { questions, diagnostics }] = documents;
    const { status, answer, elsewhere } = questions[1];
    assert.deepEqual([status, answer, diagnostics], ['unanswered', null, []]);
    assert.deepEqual(elsewhere, {
      path: 'stuk/50% af.txt',
      ...{ line: 7, column: 1, heading: 'Antwoord op vraag 1 en 2', numbers: ['1', '2'] },
    });
    assert.equal('elsewhere' in documents[0].questions[0], false);
    const counts = { documents: 2, questions: 6, answered: 3, referred: 0, unanswered: 3, mergedAnswers: 1 };
    assert.deepEqual(summary, counts);
  });

  test('SARIF and the page say the same', async () => {
    const sarif = JSON.parse(await outputOf(files, ['--format', 'sarif', '.']));
    assert.deepEqual(
      sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId),
      ['merged-answer'],
    );
    const page = await outputOf(files, ['--format', 'html', '.']);
    assert.equal(page.match(/<li class="cell elsewhere"/g)?.length, 3);
    assert.match(page, /<span class="cell elsewhere">/);
    assert.match(page, /<td class="number">3<span class="quiet"> \(tellen elders mee\)<\/span><\/td>/);
    assert.match(page, /hoort bij <a href="stuk\/50%25%20af\.txt">stuk\/50% af\.txt<\/a>/);
  });

  test('several at a time give the same report', () =>
    withFiles(manyPairs(40), async (folder) => {
      const reports = ['1', '2', '3'].map((jobs) => runIn(folder, 'check', '--format', 'json', '--jobs', jobs, '.'));
      const [alone, ...others] = await Promise.all(reports);
      assert.equal(alone?.output.match(/"elsewhere"/g)?.length, 120);
      for (const other of others) assert.equal(other.output, alone?.output);
    }));

  test('when one of them changes, what is said of the other does too', () =>
    withFiles(files, async (folder) => {
      const known = new Map<string, Outcome>();
      assert.deepEqual(await statesIn(folder, known), { elsewhere: 3, unanswered: 0 });
      await withFiles({ 'vragen.txt': submitted }, async (other) => {
        assert.deepEqual(await statesIn(other, known), { elsewhere: 0, unanswered: 3 });
      });
      known.delete(realPath(join(folder, 'stuk/50% af.txt')));
      assert.deepEqual(await statesIn(folder, known), { elsewhere: 3, unanswered: 0 });
    }));
});

/** Pairs of documents that differ by a number in each question, of which every other one has names that begin alike. */
function manyPairs(count: number): Record<string, string> {
  const pairs = Array.from({ length: count }, (_, index) => {
    const name = (kind: string) => (index % 2 === 0 ? `${index}-${kind}.txt` : `${kind}-${index}.txt`);
    const own = (text: string) => text.replaceAll('examens', `examens${'abcdefghij'[index % 10]}${index}`);
    return [
      [name('vragen'), own(submitted)],
      [name('antwoorden'), own(answered)],
    ];
  });
  return Object.fromEntries(pairs.flat());
}

async function checkText(files: Record<string, string>, words: readonly string[], expected: string): Promise<void> {
  assert.equal(await outputOf(files, words), expected);
}

async function outputOf(files: Record<string, string>, words: readonly string[]): Promise<string> {
  let output = '';
  await withFiles(files, async (folder) => {
    const run = await runIn(folder, 'check', ...words);
    assert.equal(run.errors, '');
    output = run.output;
  });
  return output;
}

/** How it stands with the questions in the last document of a folder. */
async function statesIn(directory: string, known: Map<string, Outcome>) {
  const terminal = { directory, input: Readable.from([]) };
  const options = { presentation: asText, pairs: true, known, onProblem: assert.fail } as const;
  let last: Summary | undefined;
  for await (const [, { counts }] of checkDocuments(['.'], terminal, options)) last = counts.whole;
  return { elsewhere: last?.elsewhere, unanswered: last?.unanswered };
}
