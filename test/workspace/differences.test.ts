import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getDiagnostics } from '../../server/src/diagnostics/diagnostics';
import { getCodeActions } from '../../server/src/features/codeActions';
import type { Difference } from '../../server/src/features/elsewhere/comparison';
import { parse } from '../../server/src/parser/parse';
import { contains } from '../../server/src/parser/text/ranges';
import { compareDocuments } from '../../server/src/workspace/comparison/comparison';
import { findDifferences } from '../../server/src/workspace/differences/questionDifferences';
import { comparedQuestions } from '../../server/src/workspace/words/comparedQuestions';
import { type QuestionText, readQuestionText } from '../../server/src/workspace/words/questionText';

// This file runs from out/test/workspace, three folders below the root.
const seeds = join(__dirname, '..', '..', '..', 'seeds');
const uri = 'file:///000.txt';
const submitted = {
  uri: 'file:///001.txt',
  structure: parse(read('001_6ae4c03786fa8873.txt')),
  certainty: 'certain',
} as const;
const answers = read('000_41dde034a3926c80.txt');

suite('a document of answers beside the submitted questions', () => {
  test('what only a conversion changed is no difference', () => {
    assert.deepEqual(look(answers).found, []);
    assert.deepEqual(look(answers.replace(/\r?\n/g, '\r\n')).found, []);
  });

  test('each word that is changed is found, at its question alone', () => {
    for (const { text, numbers } of changes(() => 'zomaar')) checkFound(text, numbers);
  });

  for (const [name, change] of [
    ['changed', () => 'zomaar'],
    ['left out', () => ''],
    ['added', (word: string) => `${word}, zomaar`],
    ['glued to a new one', (word: string) => `zo${word}`],
  ] as const) {
    test(`a word that is ${name} is found and can be restored`, () => {
      for (const { text, numbers } of changes(change).filter((_, index) => index % 15 === 0)) {
        checkFound(text, numbers);
        checkRestored(text);
      }
    });
  }
});

suite('where the words of a question differ', () => {
  test('not in the mark of a footnote behind a year', () => {
    same(
      'Klopt het dat de brug in 2021,1 en in 2022.2 dicht was?',
      'Klopt het dat de brug in 2021, en in 2022. dicht was?',
    );
    differ('Kost de brug in dat jaar € 2021,50?', 'Kost de brug in dat jaar € 2021?', ['2021,50 ≠ 2021']);
    differ('Kost de brug 1,5 miljoen?', 'Kost de brug 1 miljoen?', ['1,5 ≠ 1']);
  });

  test('not in the number of a page between its lines', () => {
    same('Klopt het dat de brug bij\n2\nNijmegen dicht was?', 'Klopt het dat de brug bij Nijmegen dicht was?');
    same('Klopt het dat de brug bij\n\n- 12 -\n\nNijmegen dicht was?', 'Klopt het dat de brug bij Nijmegen dicht was?');
    differ('Zijn er 2 bruggen dicht?', 'Zijn er bruggen dicht?', ['2 ≠ ']);
    differ('Zijn er\n2 bruggen dicht?', 'Zijn er bruggen dicht?', ['2 ≠ ']);
  });

  test('a bracket beside the words that are shown has its other half', () => {
    differ('Hoeveel zijn er per provincie?', 'Hoeveel zijn er per grote stad (G5)?', ['provincie ≠ grote stad (G5)']);
    differ('Hoeveel zijn er (in 2020)?', 'Hoeveel zijn er?', ['in 2020 ≠ ']);
    differ('Hoeveel (grote) scholen zijn er?', 'Hoeveel (kleine) scholen zijn er?', ['grote ≠ kleine']);
    differ('Hoeveel (grote en) scholen zijn er?', 'Hoeveel (kleine scholen zijn er?', ['grote en ≠ kleine']);
  });

  test('not in how a number is written', () => {
    same('Varen er 1.400 schepen?', 'Varen er 1400 schepen?');
    same('Varen er 1.200-1.400 schepen?', 'Varen er 1.200 – 1 400 schepen?');
    differ('Varen er 1.400 schepen?', 'Varen er 1.500 schepen?', ['1.400 ≠ 1.500']);
  });
});

function same(here: string, there: string): void {
  differ(here, there, []);
}

/** What differs in the two wordings of a question, from both sides. */
function differ(here: string, there: string, expected: readonly string[]): void {
  const [one, other] = [here, there].map((body) => {
    const structure = parse(`Vraag 1\n${body}`);
    return readQuestionText(structure, structure.questions[0]?.body ?? assert.fail());
  }) as [QuestionText, QuestionText];
  const shown = (differences: readonly Difference[]) => differences.map((found) => `${found.here} ≠ ${found.there}`);
  assert.deepEqual(shown(findDifferences(one, other)), expected);
  assert.equal(findDifferences(other, one).length, expected.length);
}

/**
 * The document of answers with one word of one question changed, once for each word, and the number of the question.
 */
function changes(change: (word: string) => string) {
  const structure = parse(answers);
  const document = TextDocument.create(uri, 'vraagantwoord', 1, answers);
  return comparedQuestions(structure).flatMap(({ numbers, text }) => {
    const { words, passage } = readQuestionText(structure, text);
    return words.map(({ start, end }) => {
      const range = passage.rangeAt(start, end);
      return {
        numbers,
        text: TextDocument.applyEdits(document, [{ range, newText: change(document.getText(range)) }]),
      };
    });
  });
}

/** One question differs, and there is nothing else to say. */
function checkFound(text: string, numbers: readonly string[]): void {
  const { structure, found } = look(text);
  const differing = found.map(({ code, range }) => {
    const question = comparedQuestions(structure).find(
      ({ selectionRange, text }) => selectionRange === range || contains(text, range.start),
    );
    return [code, question?.numbers];
  });
  assert.deepEqual(differing, [['question-differs', numbers]], text);
}

/** After the quick fix there is nothing to say, and no line came or went with the words of another one. */
function checkRestored(text: string): void {
  const { structure, found, comparison } = look(text);
  const [finding] = found;
  assert.ok(finding);
  const options = { uri, lineEnd: '\n', language: 'nl', diagnostics: found, comparison } as const;
  const [action] = getCodeActions(structure, finding.range, options);
  assert.deepEqual(action?.diagnostics, [finding]);
  const document = TextDocument.create(uri, 'vraagantwoord', 1, text);
  const restored = TextDocument.applyEdits(document, action?.edit?.changes?.[uri] ?? []);
  assert.deepEqual(look(restored).found, [], restored);
  assert.equal(restored.split('\n').length, text.split('\n').length, restored);
}

function look(text: string) {
  const structure = parse(text);
  const comparison = compareDocuments(structure, submitted);
  const all = getDiagnostics(structure, { uri, language: 'nl', severities: {}, comparison });
  return { structure, comparison, found: all.filter(({ code }) => code !== 'merged-answer') };
}

function read(name: string): string {
  return readFileSync(join(seeds, name), 'utf8');
}
