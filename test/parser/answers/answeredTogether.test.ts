import assert from 'node:assert/strict';
import { pairsOf } from '../pairs';

const asked = ['Vraag 3', 'Wie?', '', 'Vraag 4', 'Wat?', ''];

suite('answers that say to answer other questions too', () => {
  test('each way to say so', () => {
    for (const sentence of [
      'De vragen 3 en 4 worden gezamenlijk beantwoord.',
      'Vragen 3 en 4 beantwoord ik tezamen.',
      'Ik beantwoord de vragen 3 en 4 in samenhang.',
      'Gezien hun samenhang worden vraag 3 en vraag 4\ntegelijk beantwoord.',
      'De vragen  3 en 4 worden gelijktijdig beantwoord.',
      'De beantwoording van de vragen 3 en 4 is samen gedaan. Dit is niet eerder gebeurd.',
    ]) {
      check([...asked, 'Antwoord 3', `${sentence} Zo en zo.`], '3→7 4→7');
      check([...asked, `Antwoord 4: ${sentence} Zo en zo.`], '3→7 4→7');
      check([...asked, 'Antwoord', `${sentence} Zo en zo.`], '3→7 4→7');
    }
    for (const sentence of [
      'De vragen 3 en 4 worden niet gezamenlijk beantwoord.',
      'De vragen 3 en 4 van het lid Bo worden gezamenlijk beantwoord.',
      'De vragen 3 en 4 worden gezamenlijk besproken.',
      'De vragen 3 en 4 worden hieronder beantwoord.',
      'De vragen 3 en 4 van 3 mei 2024 worden gezamenlijk beantwoord.',
      'De vragen 3 en 4 horen samen. Die worden hier beantwoord.',
      `De vragen 3 en 4, ${'en zo verder '.repeat(23)}, worden gezamenlijk beantwoord.`,
      'De vragen 4 en 5 worden gezamenlijk beantwoord.',
      'Deze vragen worden gezamenlijk beantwoord.',
      'Ja. De vragen 3 en 4 worden gezamenlijk beantwoord.',
    ]) {
      check([...asked, 'Antwoord 3', `${sentence} Zo en zo.`], '3→7 4→open');
    }
  });

  test('only questions that have no other answer', () => {
    const said = ['Antwoord 3', 'De vragen 3 en 4 worden gezamenlijk beantwoord. Zo.'];
    check([...asked, ...said, 'Antwoord 4', 'Ook zo.'], '3→7 4→9');
    check([...asked, ...said, 'Vraag 5', 'Hoe?'], '3→7 4→7 5→open');
    check([...asked, 'Antwoord 3', 'De vragen 3, 4 en 9 worden gezamenlijk beantwoord. Zo.'], '3→7 4→7');
    check([...asked, 'Antwoord 3', 'De vragen 3 en 4 worden later gezamenlijk beantwoord.'], '3→7 4→deferred');
  });
});

/** What each question has for an answer. */
function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}
