import assert from 'node:assert/strict';
import { putQuestions, textOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';

suite('titles above answers', () => {
  test('between the questions and their answers', () => {
    for (const title of [
      'Antwoorden',
      'Antwoorden:',
      '**Antwoord**',
      '  Antwoorden',
      'Antwoorden :',
      'Antwoord van minister De Wit (ontvangen 3 mei)',
      'Antwoord van minister De Wit (ontv. 3 mei)',
    ]) {
      check(['Vraag 1', 'A?', '', 'Vraag 2', 'B?', '', title, '', 'Antwoord 1', 'Ja.', 'Antwoord 2', 'Nee.'], 'A?|B?');
      check(['Vraag 1', 'A?', 'Vraag 2', 'B?', title, 'Antwoord 1', 'Ja.', 'Antwoord 2', 'Nee.'], 'A?|B?');
    }
    check(['Vraag 1', 'A?', '', 'Beantwoording van de minister', '', 'Antwoorden', '', 'Antwoord 1', 'Ja.'], 'A?');
  });

  test('directly above the same with a number', () => {
    check(['Vraag 1', 'A?', 'Antwoord', 'Antwoord op vraag 1', 'Ja.', 'Vraag 2', 'B?', 'Antwoord 2'], 'A?|B?');
  });

  test('text of the question', () => {
    for (const text of [
      'Antwoord van de minister is nodig.',
      'Antwoorden van de minister?',
      'Antwoorden zijn nodig',
      'Bekend is het antwoord van de minister',
    ]) {
      check(['Vraag 1', 'A?', text, 'Antwoord 1', 'Ja.'], `A?\n${text}`);
    }
    check(
      ['Vraag 1', 'Wat is het', 'antwoord van de minister hierop', 'Antwoord 1'],
      'Wat is het\nantwoord van de minister hierop',
    );
    check(
      ['Vraag 1', 'A?', 'Antwoord van de minister is nodig.  ', 'Antwoord 1'],
      'A?\nAntwoord van de minister is nodig.',
    );
    check(['Vraag 1', 'A?', 'Antwoorden', 'B?', 'Antwoord 1', 'Ja.'], 'A?\nAntwoorden\nB?');
  });
});

/** The texts of the questions. */
function check(lines: readonly string[], expected: string): void {
  const structure = parse(lines.join('\n'));
  const texts = putQuestions(structure).map(({ asked }) => textOf(structure, asked.text));
  assert.equal(texts.join('|'), expected, lines.join('\n'));
}
