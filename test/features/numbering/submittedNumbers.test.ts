import assert from 'node:assert/strict';
import { getDocumentSymbols } from '../../../server/src/features/documentSymbols';
import { getOverview } from '../../../server/src/features/overview';
import { parse } from '../../../server/src/parser/parse';
import { companionOf } from '../../../server/src/workspace/comparison/companion';
import type { Certainty } from '../../../server/src/workspace/documents/pairOfTwo';

const schools = 'Hoeveel scholen doen er mee aan de proef met digitale examens?';
const costs = 'Wie betaalt de kosten van de examens die de scholen afnemen?';
const term = 'Wanneer begint de proef, en wanneer hoort de Kamer hoe het ging?';
const submitted = `Vraag 1\n${schools}\n\nVraag 2\n${costs}\n\nVraag 3\n${term}`;

suite('the number under which a question was submitted', () => {
  test('where it has another one here', () => {
    const answers = `Vraag 1\n${schools}\n\nAntwoord\nTien.\n\nVraag 2\n${term}\n\nAntwoord\nIn mei.`;
    assert.deepEqual(numbersIn(answers), ['1', '2 as 3']);
    assert.deepEqual(detailsIn(answers), [`beantwoord · ${schools}`, `beantwoord · ingezonden als vraag 3 · ${term}`]);
  });

  test('of several questions below one heading', () => {
    const answers = `Vraag 4 en 5\n${schools}\n\n${costs}\n\nAntwoord\nTien.\n\nVraag 3\n${term}`;
    assert.deepEqual(numbersIn(answers), ['4 as 1', '5 as 2', '3']);
    assert.match(detailsIn(answers)[0] ?? '', /^beantwoord · ingezonden als vraag 1 en 2 · /);
  });

  test('of a question with several numbers there or here', () => {
    assert.deepEqual(
      numbersIn(`Vraag 2 en 3\n${schools}\n\nAntwoord\nTien.`, `Vraag 1\n${schools}\n\nVraag 2\n${costs}`),
      ['2', '3'],
    );
    assert.deepEqual(numbersIn(`Vraag 3 en 4\n${schools}\n\nAntwoord\nTien.`, `Vraag 1 en 2\n${schools}`), [
      '3 as 1',
      '4 as 2',
    ]);
  });

  test('only where the documents certainly belong together, and in the one with the answers', () => {
    const answers = `Vraag 2\n${schools}\n\nAntwoord\nTien.\n\nVraag 3\n${costs}\n\nAntwoord\nHet Rijk.`;
    assert.deepEqual(numbersIn(answers), ['2 as 1', '3 as 2']);
    assert.deepEqual(numbersIn(answers, submitted, 'likely'), ['2', '3']);
    assert.deepEqual(numbersIn(submitted, answers), ['1', '2', '3']);
    assert.deepEqual(
      getOverview(parse(answers)).questions.map(({ submittedAs }) => submittedAs),
      [undefined, undefined],
    );
  });
});

function companionIn(text: string, other: string, certainty: Certainty) {
  const structure = parse(text);
  return { structure, companion: companionOf(structure, { uri: 'file:///b.txt', structure: parse(other), certainty }) };
}

/** Each question of a document, and the number under which the other one has it. */
function numbersIn(text: string, other = submitted, certainty: Certainty = 'certain'): readonly string[] {
  const { structure, companion } = companionIn(text, other, certainty);
  return getOverview(structure, companion).questions.map(({ number, submittedAs }) =>
    submittedAs === undefined ? number : `${number} as ${submittedAs}`,
  );
}

/** What the outline says of the questions of a document. */
function detailsIn(text: string): readonly (string | undefined)[] {
  const { structure, companion } = companionIn(text, submitted, 'certain');
  return getDocumentSymbols(structure, 'nl', companion)
    .filter(({ name }) => name.startsWith('Vraag'))
    .map(({ detail }) => detail);
}
