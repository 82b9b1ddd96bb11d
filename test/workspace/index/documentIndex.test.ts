import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { createDocumentIndex, type DocumentSource } from '../../../server/src/workspace/index/documentIndex';
import { firstOpenQuestion } from '../../../server/src/workspace/index/firstOpenQuestion';
import { folderDocuments } from '../../../server/src/workspace/index/folderDocuments';

const questions =
  'Vraag 1\nHoeveel scholen doen er mee aan de proef?\n\nVraag 2\nWie betaalt de kosten van de examens?\n';
const answers = `${questions.replace('\n\nVraag 2', '\n\nAntwoord 1\nTien.\n\nVraag 2')}\nAntwoord 2\nDe gemeente.\n`;
const none = {
  answered: 0,
  elsewhere: 0,
  withdrawnThere: 0,
  open: 0,
  deferred: 0,
  beforeOpen: undefined,
  answeredAlone: 0,
  unwrittenAlone: 0,
  deferredAlone: 0,
  leftOut: 0,
};

suite('the index of documents', () => {
  test('what is kept of each document', async () => {
    const index = await filled({
      'a.txt': `Kamervraag 2024Z1\n\nEen proef op scholen\n\n${questions}`,
      'b.txt': answers,
    });
    assert.deepEqual(
      [...index.documents()].map(({ uri, title, role, questions }) => [uri, title, role, questions.length]),
      [
        ['a.txt', 'Een proef op scholen', 'questions', 2],
        ['b.txt', undefined, 'answers', 2],
      ],
    );
    assert.deepEqual(index.documentAt('b.txt')?.questions[1], {
      number: '2',
      state: 'answered',
      isMerged: false,
      title: undefined,
      text: 'Wie betaalt de kosten van de examens?',
      selectionRange: { start: { line: 6, character: 0 }, end: { line: 6, character: 7 } },
    });
  });

  test('what belongs together, and how complete it is', async () => {
    const index = await filled({ 'a.txt': questions, 'b.txt': answers });
    assert.equal(index.counterpartOf('a.txt')?.uri, 'b.txt');
    assert.deepEqual(index.completenessOf('a.txt'), { ...none, questions: 2, elsewhere: 2 });
    assert.deepEqual(index.completenessOf('b.txt'), { ...none, questions: 2, answered: 2 });
    assert.equal(index.completenessOf('c.txt'), undefined);
  });

  test('a submitted question that the answers do not repeat', async () => {
    const third = '\nVraag 3\nWaar staan deze scholen?\n';
    const submitted = questions + third;
    const without = await filled({ 'a.txt': submitted, 'b.txt': answers });
    assert.deepEqual(without.completenessOf('b.txt'), { ...none, questions: 2, answered: 2, leftOut: 1 });
    const partly = await filled({ 'a.txt': submitted, 'b.txt': `Deelbeantwoording van de vragen\n\n${answers}` });
    assert.deepEqual(partly.completenessOf('b.txt'), { ...none, questions: 2, answered: 2 });
    const alone = await filled({ 'a.txt': submitted, 'b.txt': `${answers}\nAntwoord 3\nAlle.\n` });
    assert.deepEqual(alone.completenessOf('b.txt'), { ...none, questions: 2, answered: 2, answeredAlone: 1 });
    assert.deepEqual(alone.completenessOf('a.txt'), { ...none, questions: 3, elsewhere: 3 });
    const empty = await filled({ 'a.txt': submitted, 'b.txt': `${answers}\nAntwoord 3\n` });
    assert.deepEqual(empty.completenessOf('b.txt'), { ...none, questions: 2, answered: 2, unwrittenAlone: 1 });
    assert.deepEqual(empty.completenessOf('a.txt'), { ...none, questions: 3, elsewhere: 2, open: 1, beforeOpen: 2 });
  });

  test('a question with an empty answer in a new version is missing in the old one, and not where it is of a second letter', async () => {
    const third = '\nVraag 3\nWaar staan deze scholen?\n';
    const place = `${third}\nAntwoord 3\n`;
    const origin = 'Vragen van het lid Jansen (ABC) over een proef (2024Z01234)\n\n';
    const leftOutIn = async (other: string) => {
      const documents = { 'a.txt': origin + questions + third, 'b.txt': origin + answers, 'c.txt': origin + other };
      return (await filled(documents)).completenessOf('b.txt')?.leftOut;
    };
    assert.equal(await leftOutIn(answers + place), 1);
    assert.equal(await leftOutIn(answers.replace('De gemeente.\n', '') + place), 1);
    assert.equal(await leftOutIn(`${answers}${place}In Delft.\n`), 0);
    assert.equal(await leftOutIn(place), 0);
  });

  test('a question that is withdrawn in the answers is no question any more', async () => {
    const index = await filled({
      'a.txt': `${questions}\nVraag 3\nWaar staan deze scholen?\n`,
      'b.txt': `${answers}\nVraag 3\n(vervallen)\n`,
    });
    assert.deepEqual(index.completenessOf('a.txt'), { ...none, questions: 2, elsewhere: 2, withdrawnThere: 1 });
    assert.deepEqual(index.completenessOf('b.txt'), { ...none, questions: 2, answered: 2 });
    assert.deepEqual(
      folderDocuments(index).map(({ questions, answered, elsewhere, open }) => [questions, answered, elsewhere, open]),
      [
        [2, 0, 2, 0],
        [2, 2, 0, 0],
      ],
    );
  });

  test('answers in two documents', async () => {
    const third = 'Vraag 3\nWaar staan deze scholen, en hoe zijn zij gekozen?\n\nAntwoord 3\nOveral.\n';
    const index = await filled({
      'a.txt': `2024Z01234\n\n${questions}\n${third.slice(0, third.indexOf('Antwoord'))}`,
      'b.txt': `2024Z01234\n\n${answers}`,
      'c.va': `2024Z01234\n\n${third}`,
      'd.va': '2024Z01234\n\nAntwoord 2\nDe gemeente, en de school.\n',
    });
    assert.deepEqual(index.completenessOf('a.txt'), { ...none, questions: 3, elsewhere: 3 });
    assert.deepEqual(index.completenessOf('b.txt'), { ...none, questions: 2, answered: 2 });
    assert.deepEqual(index.completenessOf('c.va'), { ...none, questions: 1, answered: 1 });
    assert.deepEqual(index.completenessOf('d.va'), { ...none, questions: 0, answeredAlone: 1 });
  });

  test('a question that is open in both is open', async () => {
    const index = await filled({ 'a.txt': questions, 'b.txt': answers.replace('De gemeente.', '') });
    const counts = { ...none, questions: 2, open: 1, beforeOpen: 1 };
    assert.deepEqual(index.completenessOf('a.txt'), { ...counts, elsewhere: 1 });
    assert.deepEqual(index.completenessOf('b.txt'), { ...counts, answered: 1 });
    assert.equal(firstOpenQuestion(index, 'a.txt')?.number, '2');
    assert.equal(firstOpenQuestion(index, 'weg.txt'), undefined);
  });

  test('a question that is put off, there or by a letter that puts off all', async () => {
    const notice = 'Mededeling\nDe vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n';
    const here = await filled({ 'a.txt': questions + notice });
    const put = { ...none, questions: 2, open: 2, deferred: 2 };
    assert.deepEqual(here.completenessOf('a.txt'), put);
    assert.equal(firstOpenQuestion(here, 'a.txt'), undefined);
    const second = await filled({ 'a.txt': `${questions}${notice.replace('De vragen kunnen', 'Vraag 1 kan')}` });
    assert.equal(firstOpenQuestion(second, 'a.txt')?.number, '2');
    const repeated = await filled({ 'a.txt': questions, 'b.txt': questions + notice });
    assert.deepEqual(repeated.completenessOf('a.txt'), put);
    const number = `2026Z01234\n\n${questions}`;
    const letter = `De vragen met nummer 2026Z01234 kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n`;
    const alone = await filled({ 'a.txt': number, 'b.txt': letter });
    assert.deepEqual(alone.completenessOf('a.txt'), put);
  });

  test('only what is put off: no place for an answer, no number that is not named, and no set of other members', async () => {
    const late = 'kunnen niet binnen de gebruikelijke termijn worden beantwoord.';
    const deferredIn = async (asked: string, letter: string) =>
      (await filled({ 'a.txt': asked, 'b.txt': letter })).completenessOf('a.txt');
    const number = `2026Z01234\n\n${questions}`;
    const put = { ...none, questions: 2, open: 2, beforeOpen: 0 };
    const third = '\nVraag 3\nDeelt u de zorg over de veiligheid van de examens?\n';
    assert.deepEqual(await deferredIn(`${number}${third}\nAntwoord 3\n[PM]\n`, `De vragen (2026Z01234) ${late}`), {
      ...put,
      ...{ questions: 3, open: 3, beforeOpen: 2, deferred: 2 },
    });
    assert.deepEqual(await deferredIn(number, `De vragen 2 en 3 (2026Z01234) ${late}`), { ...put, deferred: 1 });
    const merged = number.replace(/Vraag 2\n/, 'Vraag 2 en 3\n');
    assert.deepEqual(await deferredIn(merged, `De vragen 2 en 4 (2026Z01234) ${late}`), {
      ...put,
      ...{ questions: 3, open: 3, deferred: 1 },
    });
    const set = (who: string, number: string) => `Kamervraag ${number}\nVragen van het lid ${who} over een proef\n\n`;
    const sets = `${set('Jansen', '2026Z00001')}${questions}\n${set('Bakker', '2026Z00002')}${questions}`;
    assert.deepEqual(await deferredIn(sets, `De vragen van het lid Bakker (2026Z00002) ${late}`), {
      ...put,
      ...{ questions: 4, open: 4, deferred: 2 },
    });
  });

  test('what one of several letters answers, or puts off besides its answers', async () => {
    const head = '2026Z01234\n\n';
    const late = 'kan niet binnen de gebruikelijke termijn worden beantwoord.';
    const draft = answers.replace(/(Antwoord(?: op vraag)? 2\n)[^\n]+/, '$1PM');
    assert.notEqual(draft, answers);
    const second = questions.slice(questions.indexOf('Vraag 2'));
    const letters = await filled({
      'a.va': head + questions,
      'b.va': head + draft,
      'c.va': `${head}${second}\nAntwoord 2\nDe gemeente.\n`,
    });
    const both = { ...none, questions: 2 };
    assert.deepEqual(letters.completenessOf('a.va'), { ...both, elsewhere: 2 });
    assert.deepEqual(letters.completenessOf('b.va'), { ...both, answered: 1, elsewhere: 1 });
    const versions = await filled({ 'a.va': head + questions, 'b.va': head + draft, 'c.va': head + answers });
    assert.deepEqual(versions.completenessOf('a.va'), { ...both, elsewhere: 2 });
    assert.deepEqual(versions.completenessOf('b.va'), { ...both, answered: 1, open: 1, beforeOpen: 1 });
    assert.deepEqual(versions.completenessOf('c.va'), { ...both, answered: 2 });
    const first = head + answers.slice(0, answers.indexOf('Vraag 2'));
    const partly = await filled({ 'a.va': head + questions, 'b.va': `${first}\nMededeling\nVraag 2 ${late}\n` });
    assert.deepEqual(partly.completenessOf('a.va'), { ...both, elsewhere: 1, open: 1, deferred: 1 });
    assert.deepEqual(partly.completenessOf('b.va'), { ...none, questions: 1, answered: 1, deferredAlone: 1 });
    const delay = `Van de vragen 2026Z01234 kan vraag 2 ${late.slice(4)}\n`;
    const beside = await filled({ 'a.va': head + questions, 'b.va': first, 'c.va': delay });
    assert.deepEqual(beside.completenessOf('a.va'), { ...both, elsewhere: 1, open: 1, deferred: 1 });
    assert.deepEqual(beside.completenessOf('b.va'), { ...none, questions: 1, answered: 1 });
  });

  test('what each of two documents with all questions answers for the other', async () => {
    const [first, second] = [answers.indexOf('Antwoord'), answers.indexOf('Vraag 2')];
    const halves = {
      'a.va': answers.slice(0, first) + answers.slice(second),
      'b.va': answers.slice(0, answers.lastIndexOf('Antwoord')),
    };
    const index = await filled(halves);
    const both = { ...none, questions: 2, answered: 1, elsewhere: 1 };
    assert.deepEqual(
      Object.keys(halves).map((uri) => index.completenessOf(uri)),
      [both, both],
    );
    assert.deepEqual(
      folderDocuments(index).map(({ role, counterpart }) => [role, counterpart?.name]),
      [
        ['answers', 'b.va'],
        ['answers', 'a.va'],
      ],
    );
  });

  test('texts that hold no questions are passed over, but for files of this kind', async () => {
    const index = await filled({
      'brief.txt': 'Geachte voorzitter,\n\nVraag 1 is moeilijk.',
      'een.va': 'Vraag 1\nKlopt dit?',
    });
    assert.deepEqual(uris(index), ['een.va']);
    assert.deepEqual([...index.passedOver()], ['brief.txt']);
  });

  test('what cannot be read, is too large or is too much is told', async () => {
    const texts = { 'a.va': questions, 'b.va': questions.repeat(9), 'c.va': undefined, 'd.va': answers };
    const index = createDocumentIndex(sourceOf(texts), { documents: 3, characters: 500 });
    assert.deepEqual(await index.fill(), {
      found: 1,
      beyondLimit: ['d.va'],
      tooLarge: ['b.va'],
      unreadable: ['c.va'],
      isCancelled: false,
    });
  });

  test('a source that fails for one document gives the others', async () => {
    const source: DocumentSource = {
      list: async () => ['a.va', 'b.va'],
      read: async (uri) => (uri === 'a.va' ? Promise.reject(new Error('gone')) : questions),
    };
    const index = createDocumentIndex(source);
    assert.deepEqual((await index.fill()).unreadable, ['a.va']);
    assert.deepEqual(uris(index), ['b.va']);
  });

  test('progress is told, and reading can be ended', async () => {
    const texts = Object.fromEntries(Array.from({ length: 100 }, (_, number) => [`${number}.va`, questions]));
    const index = createDocumentIndex(sourceOf(texts));
    const progress: string[] = [];
    const { isCancelled, found } = await index.fill({
      onProgress: (done, total) => progress.push(`${done}/${total}`),
      isCancelled: () => progress.length >= 10,
    });
    assert.ok(isCancelled);
    assert.ok(found >= 10 && found < 20, `${found} were read`);
    assert.deepEqual(progress.slice(0, 2), ['1/100', '2/100']);
  });

  test('an open document goes before the file, until it is closed', async () => {
    const texts: Record<string, string | undefined> = { 'a.txt': questions, 'b.txt': answers };
    const index = createDocumentIndex(sourceOf(texts));
    index.open('b.txt', parse('Vraag 1\nIets heel anders dat nergens op lijkt?'));
    await index.fill();
    assert.equal(index.counterpartOf('a.txt'), undefined);
    await index.reread('b.txt');
    assert.equal(index.documentAt('b.txt')?.questions.length, 1);
    await index.close('b.txt');
    assert.equal(index.counterpartOf('a.txt')?.uri, 'b.txt');
  });

  test('a document that is opened while its file is read', async () => {
    const index = createDocumentIndex({
      list: async () => ['a.txt'],
      read: async (uri) => {
        index.open(uri, parse('Vraag 7\nKlopt dit?'));
        return questions;
      },
    });
    await index.fill();
    assert.equal(index.documentAt('a.txt')?.questions[0]?.number, '7');
  });

  test('a document that changes while its file is read', async () => {
    const given: ((text: string) => void)[] = [];
    const index = createDocumentIndex({
      list: async () => ['a.va'],
      read: () => new Promise((resolve) => given.push(resolve)),
    });
    const readings = [index.reread('a.va'), index.reread('a.va')];
    given[1]?.('Vraag 2\nKlopt dat?');
    given[0]?.('Vraag 1\nKlopt dit?');
    await Promise.all(readings);
    assert.equal(index.documentAt('a.va')?.questions[0]?.number, '2');
  });

  test('files that are made, changed and deleted', async () => {
    const texts: Record<string, string | undefined> = { 'a.txt': questions };
    const index = createDocumentIndex(sourceOf(texts));
    await index.fill();
    texts['b.txt'] = answers;
    await index.reread('b.txt');
    assert.equal(index.counterpartOf('a.txt')?.uri, 'b.txt');
    texts['b.txt'] = 'Geachte voorzitter';
    await index.reread('b.txt');
    assert.deepEqual([uris(index), [...index.passedOver()]], [['a.txt'], ['b.txt']]);
    delete texts['a.txt'];
    delete texts['b.txt'];
    await index.reread('a.txt');
    await index.reread('b.txt');
    assert.deepEqual([uris(index), [...index.passedOver()]], [[], []]);
  });
});

function sourceOf(texts: Readonly<Record<string, string | undefined>>): DocumentSource {
  return { list: async () => Object.keys(texts), read: async (uri) => texts[uri] };
}

async function filled(texts: Readonly<Record<string, string>>) {
  const index = createDocumentIndex(sourceOf(texts));
  await index.fill();
  return index;
}

function uris(index: ReturnType<typeof createDocumentIndex>): readonly string[] {
  return [...index.documents()].map(({ uri }) => uri);
}
