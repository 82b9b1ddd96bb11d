import assert from 'node:assert/strict';
import { headingFormOf } from '../../../server/src/features/drafting/headingForm';
import { parse } from '../../../server/src/parser/parse';

suite('the form of the headings', () => {
  test('as the document writes them', () => {
    check('Vraag 1\nA?\n\nAntwoord op vraag 1\nJa.', 'Antwoord op vraag 7', 'Antwoord op vraag 7 en 8', 'Vraag 7');
    check('Vraag 1:\nA?\n\nAntwoord 1:\nJa.', 'Antwoord 7:', 'Antwoord 7 en 8:', 'Vraag 7:');
    check('VRAAG 1\nA?\n\nANTWOORD 1\nJa.', 'ANTWOORD 7', 'ANTWOORD 7 en 8', 'VRAAG 7');
    check('## Vraag 1\nA?\n\n## Antwoord 1\nJa.', '## Antwoord 7', '## Antwoord 7 en 8', '## Vraag 7');
    check('**Vraag 1**\nA?\n\n**Antwoord 1**\nJa.', '**Antwoord 7**', '**Antwoord 7 en 8**', '**Vraag 7**');
    check('  Vraag 1\n  A?\n\n  Antwoord 1\n  Ja.', '  Antwoord 7', '  Antwoord 7 en 8', '  Vraag 7');
  });

  test('an answer without a number names several', () => {
    check('Vraag 1\nA?\n\nAntwoord\nJa.', 'Antwoord', 'Antwoord op vraag 7 en 8', 'Vraag 7');
    check(
      '1. Is dat zo?\n\nAntwoord:\nJa.\n\n2. En dit?\n\nAntwoord:\nJa.',
      'Antwoord:',
      'Antwoord op vraag 7 en 8:',
      '7.',
    );
    check('VRAAG 1\nA?\n\nANTWOORD\nJa.', 'ANTWOORD', 'ANTWOORD OP VRAAG 7 en 8', 'VRAAG 7');
  });

  test('the number of a page is no part of it', () => {
    check('Vraag 1\nA?\n\nAntwoord 5/10\nJa.', 'Antwoord', 'Antwoord op vraag 7 en 8', 'Vraag 7');
    check('Vraag 1\nA?\n\nAntwoord 1/3:\nJa.', 'Antwoord:', 'Antwoord op vraag 7 en 8:', 'Vraag 7');
  });

  test('one number and several have each their own form', () => {
    const start = 'Vraag 1\nA?\n\nVraag 2\nB?\n\n';
    const merged = `${start}Antwoorden op de vragen 1 en 2\nJa.`;
    check(merged, 'Antwoord op vraag 7', 'Antwoorden op de vragen 7 en 8', 'Vraag 7');
    const both = `${merged}\n\nVraag 3\nC?\n\nAntwoord 3\nJa.`;
    check(both, 'Antwoord 7', 'Antwoorden op de vragen 7 en 8', 'Vraag 7');
  });

  test('numbers behind a colon are no form', () => {
    const both = 'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord: 1 en 2\nJa.\n\n';
    check(both, 'Antwoord op vraag 7', 'Antwoord op vraag 7 en 8', 'Vraag 7');
    check(`${both}Vraag 3\nC?\n\nAntwoord:\nNee.`, 'Antwoord:', 'Antwoord op vraag 7 en 8:', 'Vraag 7');
  });

  test('what an answer to both questions says is no form', () => {
    const both = 'Vraag 1 en 2\nA?\n\nAntwoord op beide vragen\nJa.\n\n';
    check(both, 'Antwoord op vraag 7', 'Antwoord op vraag 7 en 8', 'Vraag 7');
    check(`${both}Vraag 3\nC?\n\nAntwoord\nNee.`, 'Antwoord', 'Antwoord op vraag 7 en 8', 'Vraag 7');
  });

  test('as most headings are', () => {
    const other = 'Vraag 1\nA?\n\nAntwoord 1:\nJa.\n\n';
    const most = 'Vraag 2\nA?\n\nAntwoord op vraag 2\nJa.\n\nVraag 3\nA?\n\nAntwoord op vraag 3\nJa.';
    check(other + most, 'Antwoord op vraag 7', 'Antwoord op vraag 7 en 8', 'Vraag 7');
  });

  test('a typing error is no form', () => {
    check('Vraag 1\nA?\n\nAnwoord 1\nJa.', 'Antwoord op vraag 7', 'Antwoord op vraag 7 en 8', 'Vraag 7');
    check('Vraag1\nA?\n\nVraag 2\nB?\n\nAntwoord2\nJa.', 'Antwoord op vraag 7', 'Antwoord op vraag 7 en 8', 'Vraag 7');
  });

  test('where there is no answer yet', () => {
    check('Vraag 1\nA?', 'Antwoord op vraag 7', 'Antwoord op vraag 7 en 8', 'Vraag 7');
    check('**Vraag 1**\nA?', '**Antwoord op vraag 7**', '**Antwoord op vraag 7 en 8**', '**Vraag 7**');
    check('Vraag 1:\nA?', 'Antwoord op vraag 7:', 'Antwoord op vraag 7 en 8:', 'Vraag 7:');
    check('**Vraag 1:** A?', '**Antwoord op vraag 7:**', '**Antwoord op vraag 7 en 8:**', '**Vraag 7:**');
    check('Vraag 1.\nA?', 'Antwoord op vraag 7', 'Antwoord op vraag 7 en 8', 'Vraag 7.');
    check(
      'Vragen aan de minister\n\n1. Klopt dat?\n\n2. Waarom?',
      'Antwoord op vraag 7',
      'Antwoord op vraag 7 en 8',
      '7.',
    );
    check(' • Vraag 1:\n  A?', '  Antwoord op vraag 7:', '  Antwoord op vraag 7 en 8:', ' • Vraag 7:');
    check(' • Vraag 1\n   A?', '   Antwoord op vraag 7', '   Antwoord op vraag 7 en 8', ' • Vraag 7');
    check(' • Vraag 1\n  A?', '  Antwoord op vraag 7', '  Antwoord op vraag 7 en 8', ' • Vraag 7');
    check('', 'Antwoord op vraag 7', 'Antwoord op vraag 7 en 8', 'Vraag 7');
  });
});

/** The headings that this document would have for answers to 7 and to 7 and 8, and for question 7. */
function check(text: string, single: string, merged: string, question: string): void {
  const form = headingFormOf(parse(text));
  assert.deepEqual([form.answer(['7']), form.answer(['7', '8']), form.question('7')], [single, merged, question], text);
}
