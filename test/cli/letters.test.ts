import assert from 'node:assert/strict';
import { runIn } from './runIn';
import { withFiles } from './temporaryFolder';

const texts = [
  'Hoeveel scholen doen er mee aan de proef met digitale examens?',
  'Wie betaalt de kosten van de examens die de scholen afnemen?',
  'Deelt u de zorg over de veiligheid van deze digitale examens?',
  'Waarom heeft u niet gekozen voor examens op papier, zoals de scholen vroegen?',
  'Wanneer ontvangt de Kamer de evaluatie van deze proef?',
];
const head = '2024Z01234\n\n';
const late = 'niet binnen de gebruikelijke termijn worden beantwoord.';
const own = `Deze vraag kan ${late}`;

/** The questions with their answers, where these are given by number. */
const pairs = (numbers: readonly number[], answers: Readonly<Record<number, string>> = {}) =>
  numbers
    .map((number) => {
      const answer = answers[number] === undefined ? '' : `\nAntwoord ${number}\n${answers[number]}\n`;
      return `Vraag ${number}\n${texts[number - 1]}\n${answer}\n`;
    })
    .join('');
const questions = { 'vragen.va': head + pairs([1, 2, 3, 4]) };
const first = head + pairs([1, 2], { 1: 'Tien.', 2: 'De gemeente.' });

suite('Checking answers in letters, and letters that put them off', () => {
  test('a question counts once, as answered where one of the letters answers it', async () => {
    for (const answer of [own, 'PM', '']) {
      const letters = {
        ...questions,
        'a.va': head + pairs([1, 2, 3, 4], { 1: 'Tien.', 2: 'De gemeente.', 3: 'Ja.', 4: answer }),
        'b.va': head + pairs([4], { 4: 'Dat is te duur.' }),
      };
      const { counts, total } = await checked(letters);
      assert.deepEqual(counts, [
        '4 vragen: 3 beantwoord, 1 elders beantwoord',
        '1 vraag: 1 beantwoord',
        '4 vragen: 4 elders beantwoord',
      ]);
      assert.equal(total, '3 documenten, 4 vragen: 4 beantwoord');
      const { documents } = JSON.parse(await outputOf(letters, 'json'));
      assert.deepEqual(
        documents.map(
          (document: { questions: { elsewhere?: { path: string } }[] }) => document.questions.at(-1)?.elsewhere?.path,
        ),
        ['b.va', undefined, 'b.va'],
      );
      const page = await outputOf(letters, 'html');
      assert.match(page, /<dt>beantwoord<br>1 staat ook[^<]*<\/dt><dd>4<\/dd>|<dt>beantwoord<\/dt><dd>4<\/dd>/);
    }
  });

  test('a version that has only a place for an answer is open, whatever another version says', async () => {
    const complete = pairs([1, 2, 3, 4], { 1: 'Tien.', 2: 'De gemeente.', 3: 'Ja.', 4: 'Dat is te duur.' });
    const empty = await checked({
      ...questions,
      'a.va': head + complete,
      'b.va': head + pairs([1, 2, 3, 4], { 1: '', 2: '', 3: '', 4: '' }),
    });
    assert.deepEqual(empty.counts, ['4 vragen: 4 beantwoord', '4 vragen: 4 open', '4 vragen: 4 elders beantwoord']);
    assert.equal(empty.total, '3 documenten, 4 vragen: 4 open');
    for (const [first, second] of [
      ['a.va', 'b.va'],
      ['b.va', 'a.va'],
    ] as const) {
      const { counts, total } = await checked({
        ...questions,
        [first]: head + complete,
        [second]: head + pairs([1, 2, 3, 4], { 1: 'Tien.', 2: '', 3: 'PM', 4: 'Te duur.' }),
      });
      assert.ok(counts.includes('4 vragen: 2 beantwoord, 2 open'));
      assert.ok(counts.includes('4 vragen: 4 beantwoord'));
      assert.equal(total, '3 documenten, 4 vragen: 2 beantwoord, 2 open');
    }
    const unrepeated = await checked({
      ...questions,
      'a.va': head + complete,
      'b.va': `Antwoorden op de vragen ${head}Antwoord 1\nTien.\n\nAntwoord 2\n\nAntwoord 3\nPM\n`,
    });
    assert.equal(unrepeated.counts[1], '3 vragen: 1 beantwoord, 2 open');
  });

  test('a question without an answer in one version of the answers is open there, but not in one of several letters', async () => {
    const all = [1, 2, 3, 4];
    const answers = { 1: 'Tien.', 2: 'De gemeente.', 3: 'Ja.', 4: 'Dat is te duur.' };
    const { 3: _, ...without } = answers;
    const lettersOf = (one: string, other: string) =>
      checked({ ...questions, 'a.va': head + one, 'b.va': head + other });
    const dropped = ['4 vragen: 3 beantwoord, 1 open', '4 vragen: 4 beantwoord', '4 vragen: 4 elders beantwoord'];
    for (const order of [0, 1]) {
      const versions = [pairs(all, without), pairs(all, answers)];
      const { counts, total } = await lettersOf(versions[order] as string, versions[1 - order] as string);
      assert.deepEqual(counts.sort(), dropped);
      assert.equal(total, '3 documenten, 4 vragen: 4 beantwoord');
    }
    const said = 'Antwoord van minister De Wit (Onderwijs) (ontvangen 3 mei 2024)\n\n';
    const first = await lettersOf(said + pairs(all, { 1: 'Tien.' }), pairs(all, answers));
    assert.equal(first.counts[0], '4 vragen: 1 beantwoord, 3 elders beantwoord');
    assert.equal(first.total, '3 documenten, 4 vragen: 4 beantwoord');
    // Two letters of which each answers what the other does not may be parts that have answers in common.
    const more = [...all, 5];
    const { counts: both } = await checked({
      'vragen.va': head + pairs(more),
      'a.va': head + pairs(more, answers),
      'b.va': head + pairs(more, { ...without, 5: 'Morgen.' }),
    });
    assert.deepEqual(both.slice(0, 2), Array(2).fill('5 vragen: 4 beantwoord, 1 elders beantwoord'));
    const shared = await lettersOf(pairs(all, { 1: 'Tien.', 2: 'Ja.' }), pairs(all, { 2: 'Ja.', 3: 'Ja.', 4: 'Nee.' }));
    assert.deepEqual(shared.counts.slice(0, 2), [
      '4 vragen: 2 beantwoord, 2 elders beantwoord',
      '4 vragen: 3 beantwoord, 1 elders beantwoord',
    ]);
    const part = await lettersOf(`Deelbeantwoording van de vragen\n\n${pairs(all, without)}`, pairs(all, answers));
    assert.equal(part.counts[0], '4 vragen: 3 beantwoord, 1 elders beantwoord');
  });

  test('two parts of the answers, and all of them together in a further document', async () => {
    const all = [1, 2, 3, 4];
    const parts = [
      { 1: 'Tien.', 2: 'De gemeente.' },
      { 3: 'Ja.', 4: 'Dat is te duur.' },
    ] as const;
    const [one, other, whole] = [pairs(all, parts[0]), pairs(all, parts[1]), pairs(all, { ...parts[0], ...parts[1] })];
    for (const [a, b, c] of [
      [one, other, whole],
      [whole, one, other],
      [other, whole, one],
    ] as const) {
      const { counts, total } = await checked({ ...questions, 'a.va': head + a, 'b.va': head + b, 'c.va': head + c });
      const part = '4 vragen: 2 beantwoord, 2 elders beantwoord';
      assert.deepEqual(counts.sort(), [part, part, '4 vragen: 4 beantwoord', '4 vragen: 4 elders beantwoord']);
      assert.equal(total, '4 documenten, 4 vragen: 4 beantwoord');
    }
  });

  test('two letters with all questions and a part of the answers each, without the questions alone', async () => {
    const said = 'Antwoord van minister De Wit (Onderwijs) (ontvangen 3 mei 2024)\n\n';
    const all = [1, 2, 3, 4];
    const letters = (one: Readonly<Record<number, string>>, other: Readonly<Record<number, string>>) => ({
      'a.va': said + pairs(all, one),
      'b.va': said + pairs(all, other),
    });
    const halves = await checked(letters({ 1: 'Tien.', 2: 'De gemeente.' }, { 1: 'PM', 3: 'Ja.', 4: 'Te duur.' }));
    assert.deepEqual(halves.counts, Array(2).fill('4 vragen: 2 beantwoord, 2 elders beantwoord'));
    assert.equal(halves.total, '2 documenten, 4 vragen: 4 beantwoord');
    const open = await checked(letters({ 1: 'Tien.', 2: 'De gemeente.' }, { 2: 'De gemeente.', 3: 'Ja.' }));
    assert.deepEqual(open.counts, Array(2).fill('4 vragen: 2 beantwoord, 1 elders beantwoord, 1 open'));
    assert.equal(open.total, '2 documenten, 4 vragen: 3 beantwoord, 1 open');
    // Where most is open, or one of them answers nothing that is open in the other, nothing is concluded.
    const few = await checked(letters({ 1: 'Tien.' }, { 2: 'De gemeente.' }));
    assert.equal(few.total, '2 documenten, 8 vragen: 2 beantwoord, 6 open');
    const draft = await checked(
      letters({ 1: 'Tien.', 2: 'De gemeente.' }, { 1: 'Tien.', 2: 'De gemeente.', 3: 'Ja.' }),
    );
    assert.equal(draft.total, '2 documenten, 8 vragen: 5 beantwoord, 3 open');
    const beside = await checked({ ...questions, ...letters({ 1: 'Tien.', 2: 'Ja.' }, { 3: 'Ja.', 4: 'Te duur.' }) });
    assert.equal(beside.total, '3 documenten, 4 vragen: 4 beantwoord');
  });

  test('an answer of which the letter does not repeat the question', async () => {
    const { counts, total } = await checked({
      ...questions,
      'a.va': head + pairs([1, 2, 3, 4], { 1: 'Tien.', 2: 'De gemeente.', 3: 'Ja.', 4: own }),
      'b.va': `Antwoorden op de vragen ${head}Antwoord 4\nDat is te duur.\n`,
    });
    assert.equal(counts[0], '4 vragen: 3 beantwoord, 1 elders beantwoord');
    assert.equal(total, '3 documenten, 4 vragen: 3 beantwoord, 1 elders beantwoord');
  });

  test('two ministers with a part each leave no gap, nor any question out', async () => {
    const parts = {
      ...questions,
      'a.va': head + pairs([1, 2, 4], { 1: 'Tien.', 2: 'De gemeente.', 4: 'Dat is te duur.' }),
      'b.va': head + pairs([3], { 3: 'Ja, die zorg deel ik.' }),
    };
    const { counts, total } = await checked(parts);
    assert.equal(counts.at(-1), '4 vragen: 4 elders beantwoord');
    assert.equal(total, '3 documenten, 4 vragen: 4 beantwoord');
    const { documents } = JSON.parse(await outputOf(parts, 'json'));
    assert.deepEqual(
      documents.flatMap(({ diagnostics }: { diagnostics: readonly object[] }) => diagnostics),
      [],
    );
  });

  test('several letters without a number, and copies of the questions', async () => {
    const subject = 'een proef met digitale examens';
    const titled = `Vragen van het lid Bo (ABC) over ${subject} (ingezonden 3 mei 2024)\n\n${pairs([1, 2, 3, 4])}`;
    const letter = (text: string) =>
      `Geachte voorzitter,\n\nOp 3 mei 2024 heeft het lid Bo (ABC) vragen gesteld over ${subject}. ${text}\n`;
    const put = letter(`Deze vragen kunnen ${late}`);
    const part = (numbers: readonly number[]) =>
      letter(`\n\n${numbers.map((number) => `Antwoord op vraag ${number}\nDat klopt.\n`).join('\n')}`);
    for (const [files, expected] of [
      [{ 'a.va': put, 'b.va': put, 'vragen.va': titled }, '4 vragen: 4 uitgesteld'],
      [{ 'a.va': put, 'vragen.va': titled, 'kopie.va': titled }, '4 vragen: 4 uitgesteld'],
      [{ 'a.va': part([1, 2]), 'b.va': part([3, 4]), 'vragen.va': titled }, '4 vragen: 4 elders beantwoord'],
    ] as const) {
      assert.equal((await checked(files)).total, `3 documenten, ${expected}`);
    }
  });

  test('a letter puts off what it names, and no more', async () => {
    const { counts, findings } = await checked({
      ...questions,
      'a.va': `Geachte voorzitter,\n\nDe vragen 1 en 3 (2024Z01234) kunnen ${late}\n`,
    });
    assert.equal(counts[1], '4 vragen: 2 uitgesteld, 2 open');
    assert.deepEqual(findings, [
      'Volgens a.va zijn de antwoorden op vraag 1 en 3 uitgesteld.',
      'Vraag 2 is nog niet beantwoord.',
      'Vraag 4 is nog niet beantwoord.',
    ]);
  });

  test('a letter of delay beside one that answers the others', async () => {
    for (const which of ['De vragen 3 en 4', 'De overige vragen']) {
      const { counts, total, findings } = await checked({
        ...questions,
        'a.va': first,
        'b.va': `Geachte voorzitter,\n\n${which} (2024Z01234) kunnen ${late}\n`,
      });
      assert.deepEqual(counts, [
        '2 vragen: 2 beantwoord',
        'geen vragen herkend',
        '4 vragen: 2 elders beantwoord, 2 uitgesteld',
      ]);
      assert.equal(total, '3 documenten, 4 vragen: 2 beantwoord, 2 uitgesteld');
      assert.deepEqual(findings, ['Volgens b.va zijn de antwoorden op vraag 3 en 4 uitgesteld.']);
    }
  });

  test('one that repeats what it puts off', async () => {
    const { counts, total } = await checked({
      ...questions,
      'a.va': first,
      'b.va': `${head}${pairs([3])}Mededeling\nDe vragen kunnen ${late}\n`,
    });
    assert.equal(counts[2], '4 vragen: 2 elders beantwoord, 1 uitgesteld, 1 open');
    assert.equal(total, '3 documenten, 4 vragen: 2 beantwoord, 1 uitgesteld, 1 open');
  });

  test('one that put off all of them does not excuse what the answers leave out', async () => {
    const { total } = await checked({
      ...questions,
      'a.va': first,
      'b.va': `Geachte voorzitter,\n\nDe vragen (2024Z01234) kunnen ${late}\n`,
    });
    assert.equal(total, '3 documenten, 4 vragen: 2 beantwoord, 2 open');
  });

  test('a letter that says itself which questions it does not answer yet', async () => {
    for (const [before, behind] of [
      ['', `Mededeling\n\nDe overige vragen kunnen ${late}\n`],
      ['', `De vragen 3 en 4 kunnen ${late}\n`],
      ['Geachte voorzitter,\n\nHierbij de antwoorden. De vragen 3 en 4 zal ik later beantwoorden.\n\n', ''],
    ] as const) {
      const letter = `${head}${before}${pairs([1, 2], { 1: 'Tien.', 2: 'De gemeente.' })}${behind}`;
      const { counts, total, findings } = await checked({ ...questions, 'a.va': letter });
      assert.deepEqual(counts, ['4 vragen: 2 beantwoord, 2 uitgesteld', '4 vragen: 2 elders beantwoord, 2 uitgesteld']);
      assert.equal(total, '2 documenten, 4 vragen: 2 beantwoord, 2 uitgesteld');
      assert.deepEqual(findings, [
        'De antwoorden op vraag 3 en 4 zijn uitgesteld.',
        'Volgens a.va zijn de antwoorden op vraag 3 en 4 uitgesteld.',
      ]);
    }
  });

  test('one of two numbers below a heading', async () => {
    const merged = `${head}${pairs([1, 2])}Vraag 3 en 4\n${texts[2]}\n`;
    const { counts, total, findings } = await checked({
      'a.va': `${first}Mededeling\nVraag 3 kan ${late}\n`,
      'vragen.va': merged,
    });
    assert.deepEqual(counts, [
      '4 vragen: 2 beantwoord, 1 uitgesteld, 1 ontbreekt',
      '4 vragen: 2 elders beantwoord, 1 uitgesteld, 1 open',
    ]);
    assert.equal(total, '2 documenten, 4 vragen: 2 beantwoord, 1 uitgesteld, 1 open');
    assert.deepEqual(findings, [
      'Vraag 4 uit vragen.va staat niet in dit document.',
      'Het antwoord op vraag 3 is uitgesteld.',
      'Volgens a.va is het antwoord op vraag 3 uitgesteld.',
      'Vraag 4 staat niet in a.va en is nog niet beantwoord.',
    ]);
  });

  test('an answer that only comes later, in the questions too', async () => {
    const repeated = head + pairs([1, 2, 3, 4], { 1: 'Tien.', 2: own, 3: 'Ja.', 4: own });
    const alone = `Antwoorden op de vragen ${head}Antwoord 1\nTien.\n\nAntwoord 2\n${own}\n\nAntwoord 3\nJa.\n\nAntwoord 4\n${own}\n`;
    for (const letter of [repeated, alone]) {
      const { counts, findings } = await checked({ ...questions, 'a.va': letter });
      assert.deepEqual(counts, ['4 vragen: 2 beantwoord, 2 uitgesteld', '4 vragen: 2 elders beantwoord, 2 uitgesteld']);
      assert.deepEqual(findings, [
        'Het antwoord op vraag 2 is uitgesteld.',
        'Het antwoord op vraag 4 is uitgesteld.',
        'Volgens a.va zijn de antwoorden op vraag 2 en 4 uitgesteld.',
      ]);
    }
  });
});

/** What is said of each document, in the order of their names, and of all together. */
async function checked(files: Readonly<Record<string, string>>) {
  const lines = (await outputOf(files, 'text')).split('\n');
  return {
    counts: lines.filter((line) => /^(?:\d+ vra|geen vragen)/.test(line) && !/ staa[tn] /.test(line)),
    total: lines.find((line) => /^\d+ document/.test(line)),
    findings: lines.flatMap((line) => / {2}regel +\d+ {2}\w+ +(.*) {2}unanswered-question$/.exec(line)?.[1] ?? []),
  };
}

async function outputOf(files: Readonly<Record<string, string>>, format: 'text' | 'html' | 'json'): Promise<string> {
  let output = '';
  await withFiles(files, async (folder) => {
    const run = await runIn(folder, 'check', '--format', format, '--fail-on', 'never', '.');
    assert.equal(run.errors, '');
    output = run.output;
  });
  return output;
}
