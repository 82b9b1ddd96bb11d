import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import { stateOf } from '../../../server/src/parser/states';

suite('a title between two questions', () => {
  for (const title of [
    'Vragen van de leden van de D66-fractie',
    'Vragen en opmerkingen van de leden van de D66-fractie',
    'Vragen van de D66-fractie',
    'Vragen van het lid De Boer (D66) over de kosten',
    '**Vragen van de leden van de D66-fractie**',
    '## D66',
    '## D66\n\n### Financiën',
    '## Vragen van de leden\n\nVragen van de fractie van D66',
  ]) {
    test(`is no part of what stands above it: ${title.replaceAll('\n', ' / ')}`, () => {
      check(`Antwoord 1\nTien.\n\n${title}\n\nVraag 2\nWaarom?\n`, 'Tien.', title);
      check(`Antwoord 1\n\n${title}\nVraag 2\nWaarom?\n`, '', title);
      check(`\n${title}\n\nVraag 2\nWaarom?\nAntwoord 1\nTien.\n`, 'Tien.', title);
    });
  }

  for (const text of [
    'Vragen van de leden van de D66-fractie beantwoord ik later.',
    'Vragen van de leden:',
    'Vragen over de kosten',
    'D66',
    '## Dit is het antwoord.',
    '**Ja**',
  ]) {
    test(`is not what may be a sentence: ${text}`, () => {
      check(`Antwoord 1\nTien.\n\n${text}\n\nVraag 2\nWaarom?\n`, `Tien.\n\n${text}`);
    });
  }

  test('stands apart from the text above it, and directly above a question', () => {
    const title = 'Vragen van de leden van de D66-fractie';
    check(`Antwoord 1\nTien.\n${title}\n\nVraag 2\nWaarom?\n`, `Tien.\n${title}`);
    check(`Antwoord 1\n${title}\n\nVraag 2\nWaarom?\n`, title);
    check(`Antwoord 1\nTien.\n\n${title}\nzijn dit.\n\nVraag 2\nWaarom?\n`, `Tien.\n\n${title}\nzijn dit.`);
    check(`Antwoord 1\nTien.\n\n${title}\n`, `Tien.\n\n${title}`);
  });

  test('is not all that is asked, nor all that is answered where all headings are of Markdown', () => {
    const { questions } = parse('Vraag 1\n\n## Hoeveel scholen\n\nVraag 2\nWaarom?\n');
    assert.equal(questions[0]?.range.end.line, 2);
    const { answers } = parse('## Vraag 1\nA?\n\n## Antwoord 1\n\n## Ja\n\n## Vraag 2\nB?\n');
    assert.equal(answers[0]?.writing, 'text');
  });

  for (const text of ['# Ja', '## 1234567', '## Samenvatting']) {
    test(`is not what may be all of an answer: ${text}`, () => {
      check(`Antwoord 1\n\n${text}\n\nVraag 2\nWaarom?\n`, text);
      const bullets = (['1', '2', '3'] as const).map((number) => ` • Vraag ${number}\n  Hoeveel?\n\n${text}\n\n`);
      assert.equal(stateOf(parse(bullets.join('')), '1'), 'answered');
      const numbers = (['1', '2', '3'] as const).map((number) => `${number}\nHoeveel?\n\n${text}\n\n`);
      assert.equal(stateOf(parse(numbers.join('')), '1'), 'answered');
    });
  }

  test('does not hide that an answer only refers', () => {
    const first = 'Vraag 1\nA?\nAntwoord 1\nJa.\n\nVraag 2\nB?\nAntwoord 2\nZie het antwoord op vraag 1.\n\n';
    assert.equal(stateOf(parse(`${first}## D66\n\nVraag 3\nC?\n`), '2'), 'referred');
  });
});

/** The text of the answer to question 1, and of the title. */
function check(below: string, answer: string, title?: string): void {
  const structure = parse(`Vraag 1\nHoeveel?\n${below}`);
  const [{ body } = { body: undefined }] = structure.answers;
  assert.equal(body && textOf(structure, body), answer);
  const texts = structure.notes.map((note) => [note.kind, note.heading, textOf(structure, note.body)]);
  assert.deepEqual(texts, title === undefined ? [] : [['title', undefined, title]]);
}
