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

  test('is a heading of Markdown below an answer, whatever it says', () => {
    check('Antwoord 1\nTien.\n\n## Financiën\n\nVraag 2\nWaarom?\n', 'Tien.', '## Financiën');
  });

  test('may have blanks behind it', () => {
    check('Antwoord 1\n\n## D66  \n\nVraag 2\nWaarom?\n', '', '## D66');
    check('Antwoord 1\nTien.\n\nVragen van de leden:  \n\nVraag 2\nWaarom?\n', 'Tien.\n\nVragen van de leden:');
  });

  test('is not longer than a title', () => {
    const title = (length: number) => 'Vragen van de leden van de D66-fractie '.padEnd(length, '–');
    check(`Antwoord 1\nTien.\n\n${title(150)}\n\nVraag 2\nWaarom?\n`, 'Tien.', title(150));
    check(`Antwoord 1\nTien.\n\n${title(151)}\n\nVraag 2\nWaarom?\n`, `Tien.\n\n${title(151)}`);
  });

  test('stands between questions of which no answer has a heading, where it names a party', () => {
    const { notes } = parse('Vraag 1\nHoeveel?\n\n## D66\n\nVraag 2\nWaarom?\n\n## Financiën\n\nVraag 3\nHoe?\n');
    assert.deepEqual(
      notes.map(({ kind, range }) => `${kind} ${range.start.line}`),
      ['title 3'],
    );
  });

  test('stands apart from the text above it, and directly above a question', () => {
    const title = 'Vragen van de leden van de D66-fractie';
    check(`Antwoord 1\nTien.\n${title}\n\nVraag 2\nWaarom?\n`, `Tien.\n${title}`);
    check(`Antwoord 1\n${title}\n\nVraag 2\nWaarom?\n`, title);
    check(`Antwoord 1\nTien.\n\n${title}\nzijn dit.\n\nVraag 2\nWaarom?\n`, `Tien.\n\n${title}\nzijn dit.`);
    check(`Antwoord 1\nTien.\n\n${title}\n`, `Tien.\n\n${title}`);
  });

  test('is not all that is asked, nor all that is answered where all headings are of Markdown', () => {
    for (const text of ['## Hoeveel scholen', 'Vragen van de leden van de D66-fractie', '## D66']) {
      const { questions } = parse(`Vraag 1\n\n${text}\n\nVraag 2\nWaarom?\nAntwoord 2\nHierom.\n`);
      assert.equal(questions[0]?.range.end.line, 2);
    }
    const { answers } = parse('## Vraag 1\nA?\n\n## Antwoord 1\n\n## Ja\n\n## Vraag 2\nB?\n');
    assert.equal(answers[0]?.writing, 'text');
    const party = (title: string) =>
      parse(`## Vraag 1\nA?\n\n## Antwoord 1\n\n${title}\n\n## Vraag 2\nB?\n`).answers[0];
    assert.equal(party('## D66')?.writing, 'text');
    assert.equal(party('Vragen van de leden van de D66-fractie')?.writing, 'empty');
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
