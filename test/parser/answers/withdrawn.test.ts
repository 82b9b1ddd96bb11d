import assert from 'node:assert/strict';
import { pairsOf } from '../pairs';

const answered = ['Vraag 1', 'Klopt dit?', '', 'Antwoord 1', 'Ja.', ''];

suite('questions that are withdrawn', () => {
  for (const lines of [
    ['Vraag 2 (vervallen)'],
    ['Vraag 2 vervallen'],
    ['Vraag 2: vervallen'],
    ['Vraag 2 – Vervallen.'],
    ['Vraag 2', '(vervallen)'],
    ['Vraag 2', '', '*Vervallen.*'],
    ['Vraag 2', '[Deze vraag is vervallen.]'],
    ['Vraag 2', 'Ingetrokken'],
    ['Vraag 2', 'De vraag is komen te vervallen.'],
    ['Vraag 2', 'Vraag 2 vervalt.'],
    ['Vraag 2', 'Vraag 2 is door het lid ingetrokken.'],
    ['Vraag 2', 'Dit is ingetrokken door de vragensteller.'],
    ['Vraag 2', 'VRAAG INGETROKKEN'],
    ['Vraag 2', 'Ingetrokken door de leden Bo en Li.'],
    ['Vraag 2', 'Vraag 12 is ingetrokken door de indiener.'],
    ['Vraag 2', '(ingetrokken door het lid Van der Staaij)'],
    ['Vraag 2', 'Deze vraag is op verzoek van de vragensteller vervallen.'],
    ['Vraag 2', 'Ingetrokken op verzoek van het lid Bo.'],
  ]) {
    test(`${lines.join(' / ')} asks nothing any more`, () => check([...answered, ...lines], '1→4 2→withdrawn'));
  }

  for (const text of [
    'Is deze vraag vervallen?',
    'De subsidie is vervallen.',
    'De vergunning is door het lid ingetrokken.',
    'Vraag 2 is door de minister ingetrokken.',
    'De vergunning is op verzoek van het lid vervallen.',
    'Vervallen de subsidies.',
    `Vervallen. ${'Wat nu? '.repeat(12)}`,
    'Vervallen, omdat de minister het debat al voerde. Wat nu?',
  ]) {
    test(`“${text}” asks something`, () => check([...answered, 'Vraag 2', text], '1→4 2→open'));
  }

  test('in words of a line, far into a document', () => {
    const name = (length: number) => 'Van'.padEnd(length, 'a');
    const text = (length: number) => `De vraag is ingetrokken door de leden ${name(20)} ${name(length)}.`;
    check([...answered, 'Vraag 2', text(20)], '1→4 2→withdrawn');
    check([...answered, 'Vraag 2', `${text(19).slice(0, -1)} ${name(2)}.`], '1→4 2→open');
    const far = ['Vraag 1', 'Klopt dit?', '', 'Antwoord 1', 'Dat is zo. '.repeat(40), ''];
    check([...far, 'Vraag 2', 'Vervallen.'], '1→4 2→withdrawn');
  });

  test('a sentence about a question that lapsed is no heading', () => {
    check([...answered.slice(0, -1), 'Vraag 2 vervalt daarmee.'], '1→4');
  });

  test('with a place for an answer, or an answer that says the same', () => {
    const withdrawn = [...answered, 'Vraag 2', 'Vervallen.', ''];
    check([...withdrawn, 'Antwoord 2'], '1→4 2→10 withdrawn');
    check([...withdrawn, 'Antwoord 2', '-'], '1→4 2→10 withdrawn');
    check([...withdrawn, 'Antwoord 2', 'Vervallen.'], '1→4 2→10 withdrawn');
  });

  test('that an answer lapsed is an answer', () => {
    check([...answered, 'Vraag 2', 'Hoe?', '', 'Antwoord 2', '(vervallen)'], '1→4 2→10');
    check([...answered, 'Vraag 2', 'Hoe?', '', 'Vervallen.'], '1→4 2→10');
  });

  test('several below one heading, and one among numbers alone', () => {
    check([...answered, 'Vraag 2 t/m 4 (vervallen)'], '1→4 2→withdrawn 3→withdrawn 4→withdrawn');
    const numbers = ['1. Klopt dit?', 'Antwoord:', 'Ja.', '', '2. (vervallen)', '', '3. Hoe?', 'Antwoord:', 'Zo.'];
    check(numbers, '1→2 2→withdrawn 3→8');
  });

  test('in a document that puts all its answers off, and in one of questions alone', () => {
    check(['Vraag 1 (vervallen)', '', 'Vraag 2', 'Hoe?', '', 'Mededeling', 'Later.'], '1→withdrawn 2→deferred');
    check(['Vraag 1', 'Klopt dit?', '', 'Vraag 2', '(vervallen)'], '1→open 2→withdrawn');
  });
});

function check(lines: readonly string[], pairs: string): void {
  assert.equal(pairsOf(lines), pairs);
}
