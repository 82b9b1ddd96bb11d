import assert from 'node:assert/strict';
import { MarkupKind } from 'vscode-languageserver-types';
import { getCounterpart } from '../../../server/src/features/counterpart';
import { getDeclaration } from '../../../server/src/features/declaration';
import { getDefinition } from '../../../server/src/features/definition';
import { getHover } from '../../../server/src/features/hover';
import { parse } from '../../../server/src/parser/parse';
import { companionOf } from '../../../server/src/workspace/comparison/companion';
import type { Certainty } from '../../../server/src/workspace/documents/pairOfTwo';
import { parseMarkers } from '../../markers';

const schools = 'Hoeveel scholen doen er mee aan de proef met digitale examens?';
const costs = 'Wie betaalt de kosten van de examens die de scholen afnemen?';

suite('in the document that belongs to this one', () => {
  test('the answer to a question', () => {
    check(`<|>Vraag 1\n${schools}`, `Vraag 1\n${schools}\n\n<|Antwoord|>\nTien.`);
    check(`Vraag 1\n${schools.slice(0, 20)}<|>${schools.slice(20)}`, `Vraag 1\n${schools}\n\n<|Antwoord|>\nTien.`);
  });

  test('the answer to a question that has another number there', () => {
    check(
      `Vraag 1\n${schools}\n\n<|>Vraag 2\n${costs}`,
      `Vraag 3\n${costs}\n\n<|Antwoord|>\nHet Rijk.\n\nVraag 4\n${schools}`,
    );
  });

  test('one answer to several questions', () => {
    const answers = `Vraag 1\n${schools}\n\nVraag 2\n${costs}\n\n<|Antwoord op vraag 1 en 2|>\nTien. Het Rijk.`;
    check(`<|>Vraag 1\n${schools}\n\nVraag 2\n${costs}`, answers);
    check(`Vr<|>aag 1 en 2\n${schools}\n\n${costs}`, answers);
  });

  test('an answer that stands there without its question', () => {
    check(
      `Vraag 1\n${schools}\n\n<|>Vraag 2\n${costs}`,
      `Vraag 1\n${schools}\n\nAntwoord 1\nTien.\n\n<|Antwoord 2|>\nHet Rijk.`,
    );
  });

  test('nothing for a question that is open there too, and for a place that is no question', () => {
    check(
      `<|>Vraag 1\n${schools}\n\nVraag 2\n${costs}`,
      `Vraag 1\n${schools}\n\nVraag 2\n${costs}\n\nAntwoord 2\nHet Rijk.`,
    );
    check(`Een proef<|>\n\nVraag 1\n${schools}`, `Vraag 1\n${schools}\n\nAntwoord\nTien.`);
  });

  test('how sure it is stands in the hover', () => {
    const answers = `Vraag 1\n${schools}\n\nAntwoord\nTien.`;
    const hover = (text: string, other: string, certainty: Certainty) => {
      const structure = parse(text);
      const companion = companionOf(structure, { uri: 'file:///b.txt', structure: parse(other), certainty });
      const format = MarkupKind.PlainText;
      const found = getHover(structure, { line: 0, character: 2 }, { language: 'nl', format, companion });
      return (found?.contents as { readonly value: string } | undefined)?.value;
    };
    const questions = `Vraag 1\n${schools}`;
    assert.equal(hover(questions, answers, 'certain'), 'Antwoord op vraag 1 in b.txt\n\nTien.');
    assert.equal(
      hover(questions, answers, 'likely'),
      'Antwoord op vraag 1 in b.txt, dat waarschijnlijk bij dit document hoort\n\nTien.',
    );
    assert.equal(
      hover(answers, questions, 'certain'),
      'Antwoord op vraag 1\n\nTien.\n\nIngezonden als vraag 1 in b.txt.',
    );
    assert.equal(
      hover(answers, questions, 'likely'),
      'Antwoord op vraag 1\n\nTien.\n\nWaarschijnlijk ingezonden als vraag 1 in b.txt.',
    );
  });

  test('the question of an answer that does not repeat it', () => {
    const { text, positions } = parseMarkers('Antwoord 1\nTien.\n\nAntwoord <|>2\nHet Rijk.');
    const there = parseMarkers(`Vraag 1\n${schools}\n\n<|Vraag 2|>\n${costs}`);
    const structure = parse(text);
    const uri = 'file:///b.txt';
    const companion = companionOf(structure, { uri, structure: parse(there.text), certainty: 'certain' });
    const [position] = positions;
    assert.ok(position);
    assert.deepEqual(
      getDefinition(structure, position, 'file:///a.txt', companion).map((link) => link.targetSelectionRange),
      there.ranges,
    );
    assert.deepEqual(
      getCounterpart(structure, position, companion).map(({ kind, numbers }) => [kind, numbers]),
      [['question', ['2']]],
    );
    const hover = getHover(structure, position, { language: 'nl', format: MarkupKind.PlainText, companion });
    assert.deepEqual(hover?.contents, { kind: 'plaintext', value: `Vraag 2 in b.txt\n\n${costs}` });
  });

  test('the question as it was submitted', () => {
    const structure = parse(`Vraag 1\n${costs}\n\nAntwoord\nHet Rijk.`);
    const { text, ranges } = parseMarkers(`Vraag 1\n${schools}\n\n<|Vraag 2|>\n${costs}`);
    const companion = companionOf(structure, { uri: 'file:///b.txt', structure: parse(text), certainty: 'certain' });
    const found = getDeclaration(structure, { line: 0, character: 0 }, companion);
    assert.deepEqual(
      found.map(({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange]),
      ranges.map((range) => ['file:///b.txt', range]),
    );
    assert.deepEqual(getDeclaration(structure, { line: 0, character: 0 }, undefined), []);
  });
});

/** From the cursor in questions the marked answers in another document are reached, by a jump and by the command. */
function check(questions: string, answers: string): void {
  const here = parseMarkers(questions);
  const there = parseMarkers(answers);
  const structure = parse(here.text);
  const [position] = here.positions;
  assert.ok(position);
  const uri = 'file:///b.txt';
  const companion = companionOf(structure, { uri, structure: parse(there.text), certainty: 'certain' });
  const links = getDefinition(structure, position, 'file:///a.txt', companion);
  assert.deepEqual(
    links.map(({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange]),
    there.ranges.map((range) => [uri, range]),
  );
  assert.deepEqual(
    getCounterpart(structure, position, companion).map((counterpart) => [counterpart.uri, counterpart.selectionRange]),
    there.ranges.map((range) => [uri, range]),
  );
}
