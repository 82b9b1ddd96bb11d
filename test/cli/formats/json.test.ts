import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFormat } from '../../../server/src/cli/formats/json';
import { write } from './write';

suite('The report as JSON', () => {
  test('questions with the answer that covers them', async () => {
    const document = await documentOf(
      'Vraag 1\nKlopt dit\n  bericht?\n\nVraag 2\nEn dat?\n\n  Antwoord op vraag 1 en 2\nJa.\n',
    );
    const answer = { line: 8, column: 3, heading: 'Antwoord op vraag 1 en 2', numbers: ['1', '2'] };
    assert.deepEqual(document.questions, [
      { number: '1', line: 1, column: 1, text: 'Klopt dit bericht?', status: 'answered', answer },
      { number: '2', line: 5, column: 1, text: 'En dat?', status: 'answered', answer },
    ]);
  });

  test('a merged question has an entry for each of its numbers', async () => {
    const document = await documentOf('Vraag 1 en 2\nWat?\n\nHoe?\n\nAntwoord 1 en 2\nZo.\n\nVraag 3\nWie?\n');
    assert.deepEqual(
      document.questions.map(({ number, line, text }) => ({ number, line, text })),
      [
        { number: '1', line: 1, text: 'Wat?' },
        { number: '2', line: 1, text: 'Hoe?' },
        { number: '3', line: 9, text: 'Wie?' },
      ],
    );
  });

  test('an answer without a heading is where its text begins', async () => {
    const document = await documentOf(' • Vraag 1\n  Wat?\n\n  Dit.\n\n • Vraag 2\n  Hoe?\n\n  Zo.\n');
    assert.equal(document.layout, 'bullets');
    assert.deepEqual(
      document.questions.map(({ answer }) => answer),
      [
        { line: 4, column: 3, heading: null, numbers: ['1'] },
        { line: 9, column: 3, heading: null, numbers: ['2'] },
      ],
    );
  });

  test('the statuses, and null for what is not there', async () => {
    const text =
      'Vraag 1\nWat?\n\nAntwoord 1\nDit.\n\nVraag 2\nHoe?\n\nAntwoord 2\nZie het antwoord op vraag 1.\n\nVraag 3\nWie?\n';
    const { title, questions } = await documentOf(text);
    assert.equal(title, null);
    assert.deepEqual(
      questions.map(({ status, answer }) => [status, answer === null]),
      [
        ['answered', false],
        ['referred', false],
        ['unanswered', true],
      ],
    );
    const counts = { questions: 3, answered: 1, referred: 1, unanswered: 1, mergedAnswers: 0 };
    assert.deepEqual((await reportOn(text)).summary, { documents: 1, ...counts });
  });

  test('what says that a question is withdrawn is its answer', async () => {
    const text = 'Vraag 1\nWat?\n\nAntwoord 1\nDit.\n\nVraag 2 (vervallen)\n';
    const { questions } = await documentOf(text);
    const answer = { line: 7, column: 9, heading: null, numbers: ['2'] };
    const withdrawn = { number: '2', line: 7, column: 1, text: '(vervallen)', status: 'answered', answer };
    assert.deepEqual(questions.slice(1), [withdrawn]);
    const counts = { questions: 2, answered: 2, referred: 0, unanswered: 0, mergedAnswers: 0 };
    assert.deepEqual((await reportOn(text)).summary, { documents: 1, ...counts });
  });

  test('findings count lines and columns from 1', async () => {
    const document = await documentOf('Vraag 1\nWat?\n\nAntwoord 1\nDit.\n\nVraag 2\nHoe?\n');
    assert.deepEqual(document.diagnostics, [
      {
        code: 'unanswered-question',
        severity: 'warning',
        line: 7,
        column: 1,
        endLine: 7,
        endColumn: 7,
        message: 'Vraag 2 is nog niet beantwoord.',
      },
    ]);
  });

  test('the form of the whole', async () => {
    const text = 'Antwoord op vragen over bruggen\n\nVraag 1\nWat?\n\nAntwoord 1\nDit.\n';
    const counts = { questions: 1, answered: 1, referred: 0, unanswered: 0, mergedAnswers: 0 };
    const question = { number: '1', line: 3, column: 1, text: 'Wat?', status: 'answered' };
    const answer = { line: 6, column: 1, heading: 'Antwoord 1', numbers: ['1'] };
    const { title } = await documentOf(text);
    assert.deepEqual(await reportOn(text), {
      version: 1,
      documents: [{ path: '0.txt', layout: 'headings', title, questions: [{ ...question, answer }], diagnostics: [] }],
      summary: { documents: 1, ...counts },
    });
  });

  test('the seeds', async () => {
    const folder = join(__dirname, '../../../../seeds');
    const seeds = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    assert.deepEqual((await reportOn(...seeds)).summary, {
      documents: 5,
      questions: 57,
      answered: 40,
      referred: 2,
      unanswered: 15,
      mergedAnswers: 3,
    });
  });
});

/** The object that is promised to programs. */
interface JsonReport {
  readonly version: number;
  readonly documents: readonly JsonDocument[];
  readonly summary: object;
}

interface JsonDocument {
  readonly layout: string;
  readonly title: string | null;
  readonly questions: readonly JsonQuestion[];
  readonly diagnostics: readonly object[];
}

interface JsonQuestion {
  readonly number: string;
  readonly line: number;
  readonly text: string;
  readonly status: string;
  readonly answer: object | null;
}

async function reportOn(...texts: readonly string[]): Promise<JsonReport> {
  return JSON.parse(
    await write(
      jsonFormat,
      texts.map((text, index) => ({ path: `${index}.txt`, text })),
    ),
  );
}

async function documentOf(text: string): Promise<JsonDocument> {
  const [document] = (await reportOn(text)).documents;
  assert.ok(document);
  return document;
}
