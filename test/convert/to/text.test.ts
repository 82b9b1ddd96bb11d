import assert from 'node:assert/strict';
import { brief, written } from '../documents';
import { fixtureTexts, sayingsOf, seedTexts } from '../reading';

suite('Writing plain text', () => {
  test('a document in this form stays as it is', () => check(brief, brief));

  test('so does the closing of a letter', () => {
    const letter =
      'Vraag 1\nKent u de brug?\n\nAntwoord 1\nJa.\n\nHoogachtend,\n\nR. Brekelmans\n\nBijlage 1: overzicht\n';
    return check(letter, letter);
  });

  test('headings that are bold, or have a bullet, are plain', () =>
    check('**Vraag 1**\nKent u de brug?\n\n## Antwoord\nJa.\n', 'Vraag 1\nKent u de brug?\n\nAntwoord\nJa.\n'));

  test('text behind a heading comes below it', () =>
    check(
      'Vraag 1: Kent u de brug?\r\n\r\nAntwoord op vraag 1: Ja.\r\n',
      'Vraag 1:\nKent u de brug?\n\nAntwoord op vraag 1:\nJa.\n',
    ));

  test('numbers become headings', () =>
    check(
      '1. Kent u de brug?\n\nAntwoord:\nJa.\n\n2. Kent u de sluis?\n\nAntwoord:\nNee.\n',
      'Vraag 1\nKent u de brug?\n\nAntwoord:\nJa.\n\nVraag 2\nKent u de sluis?\n\nAntwoord:\nNee.\n',
    ));

  test('the title above all answers stands there still, and is read as no text of the last question', async () => {
    const asked = '1. Hoe oud is de sluis?\n2. Wie beheert de sluis?\n\nAntwoorden\n1. Oud.\n2. Het Rijk.\n';
    const text = await written(asked, 'text');
    assert.match(text, /\nVraag 2\nWie beheert de sluis\?\n\nAntwoorden\n\nAntwoord op vraag 1\n/);
    const { questions } = JSON.parse(await written(text, 'json'));
    assert.equal(questions[1].text, 'Wie beheert de sluis?');
  });

  test('a mark on a line of its own goes to the end of the line above', () =>
    check(
      'Vraag 1\nKent u het bericht?\n1\n\nAntwoord 1\nJa.\n\n1 Kamerstuk 22 112\n',
      'Vraag 1\nKent u het bericht?[1]\n\nAntwoord 1\nJa.\n\n[1] Kamerstuk 22 112\n',
    ));

  test('columns with wide blanks between them are a table', () =>
    check('Antwoord 1\nZie:\n\nDelft     3\nGouda    12\n', 'Antwoord 1\nZie:\n\n| Delft | 3 |\n| Gouda | 12 |\n'));

  test('the items of a list keep their depth, wherever the list itself stands', async () => {
    const list = '• een\n  • twee\n    • drie\n  • vier\n• vijf\n';
    await check(`Antwoord 1\nZie:\n${list}`, `Antwoord 1\nZie:\n${list}`);
    await check(`Antwoord 1\nZie:\n${list.replaceAll(/^/gm, '    ')}`, `Antwoord 1\nZie:\n${list}`);
  });

  test('an empty document', () => check('', ''));

  test('a sentence goes on below the footnotes of its page', () =>
    check(
      'Vraag 1 en 2\nKomt er een brug?1\nWordt dat uitge-\n\n1 Kamerstuk 22 112\n\nlegd aan de schippers?\n\nAntwoord 1 en 2\nJa.\n',
      'Vraag 1 en 2\nKomt er een brug?[1]\nWordt dat uitgelegd aan de schippers?\n\nAntwoord 1 en 2\nJa.\n\n[1] Kamerstuk 22 112\n',
    ));

  for (const [name, text] of [...seedTexts, ...fixtureTexts]) {
    test(`${name} says the same`, async () => {
      const plain = await written(text, 'text');
      // The number of a page is a word of the question or answer that it stands in, until it is taken out.
      assert.deepEqual(sayingsOf(plain), sayingsOf(text.replace(/(Aanhangsel\n\n)\d\n/g, '$1')));
    });
  }

  test('a footnote of which the text begins below its number is on one line with it', () =>
    check(
      'Vraag 1\nKent u de brug?1\n\nAntwoord 1\nJa.\n\n1\n  Kamerstuk 22 112\n',
      'Vraag 1\nKent u de brug?[1]\n\nAntwoord 1\nJa.\n\n[1] Kamerstuk 22 112\n',
    ));
});

async function check(before: string, after: string): Promise<void> {
  assert.equal(await written(before, 'text'), after);
}
