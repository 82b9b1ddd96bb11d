import assert from 'node:assert/strict';
import { pairsOf } from '../pairs';

const questions = ['Vraag 1', 'Klopt dit?', '', 'Vraag 2', 'Hoe?', '', 'Vraag 3', 'Waar?', ''];

suite('answers below `Ad 1.`', () => {
  test('below all questions', () => {
    check([...questions, 'Ad 1.', 'Ja.', '', 'Ad 2.', 'Zo.', '', 'Ad 3.', 'Hier.'], '1→10 2→13 3→16');
    check([...questions, 'Ad vraag 1', 'Ja.', '', 'Ad vragen 2 en 3', 'Zo.'], '1→10 2→13 3→13');
    check([...questions, 'Ad 1) Ja.', '**Ad 2:** Zo.', 'Ad 3 Hier.'], '1→10 2→11 3→12');
    check([...questions, 'Ad 1.', 'Ja.', '', 'Ad 3.', 'Hier.'], '1→10 2→open 3→13');
  });

  test('each below its own question, and below numbers alone', () => {
    check(['Vraag 1', 'Klopt dit?', 'Ad 1', 'Ja.', 'Vraag 2', 'Hoe?', 'Ad 2', 'Zo.'], '1→3 2→7');
    check(['1. Klopt dit?', '', '2. Hoe dan?', '', 'Ad 1. Ja.', '', 'Ad 2. Zo.'], '1→5 2→7');
  });

  test('in each of several sets of questions', () => {
    const pair = ['Vraag 1', 'Klopt dit?', 'Ad 1', 'Ja.', 'Vraag 2', 'Hoe?', 'Ad 2', 'Zo.', ''];
    const party = (name: string) => [`Vragen en opmerkingen van de leden van de ${name}-fractie`, '', ...pair];
    check([...party('VVD'), ...party('SP')], '1→5 2→9 1→16 2→20');
    check(['Vraag 1', 'Klopt dit?', 'Ad 1', 'Ja.', 'Ad 1', 'Nee.', 'Vraag 2', 'Hoe?'], '1→open 2→open');
  });

  test('beside another heading, as while answers are written', () => {
    check([...questions, 'Ad 1.', 'Ja.', '', 'Ad 2.', 'Zo.', '', 'Antwoord op vraag 3', 'Hier.'], '1→10 2→13 3→16');
  });

  test('items inside an answer are none', () => {
    const items = ['Ad 1.', 'Dit.', 'Ad 2.', 'Dat.'];
    const answered = (number: number) => [`Antwoord ${number}`, 'Ja.', ''];
    check([...questions, ...answered(1), ...answered(2), ...answered(3), ...items], '1→10 2→13 3→16');
    check(['Vraag 1', 'A?', 'Antwoord', 'Ja.', ...items, 'Vraag 2', 'B?', 'Antwoord', 'Nee.'], '1→3 2→11');
    check([...questions.slice(0, 6), 'Ja, want:', ...items, ...questions.slice(6)], '1→open 2→7 3→open');
    check([...questions, 'Ad 3.', 'Hier.', 'Ad 1.', 'Ja.', 'Ad 2.', 'Zo.'], '1→open 2→open 3→open');
    check([...questions, 'Ad 1.', 'Ja.'], '1→open 2→open 3→open');
    check([...questions, 'Ad 1.', 'Ja.', 'Ad 4.', 'Nee.'], '1→open 2→open 3→open');
    check([...questions, 'Ad 1.', 'Ja.', 'Ad 1.', 'Nee.', 'Ad 2.', 'Zo.'], '1→open 2→open 3→open');
    check([...questions, 'Ad 2 en 1.', 'Ja.', 'Ad 3.', 'Hier.'], '1→open 2→open 3→open');
    check([...questions, 'Antwoord', 'Hier.', 'Ad 2.', 'Zo.', 'Ad 3.', 'Daar.'], '1→open 2→open 3→10');
  });

  test('only some of them below their own question, or behind the last one', () => {
    const [first, second, third] = [questions.slice(0, 3), questions.slice(3, 6), questions.slice(6)];
    check([...first, ...second, 'Ad 1.', 'Ja?', ...third, 'Ad 2.', 'Zo?'], '1→open 2→open 3→open');
    check([...first, 'Ad 1.', 'Ja?', ...second, 'Ad 3.', 'Hier?', ...third], '1→open 2→open 3→open');
    check(['Ad 1.', 'Ja.', ...questions], '1→open 2→open 3→open');
    check([...first, ...second, 'Ad 1.', 'Ja.'], '1→open 2→open');
  });

  test('a name and a sentence are none', () => {
    check([...questions, 'Ad de Boer schrijft dit.', 'Ad 1 en 2 is te zeggen dat.'], '1→open 2→open 3→open');
  });

  test('without the questions', () => check(['Geachte voorzitter,', '', 'Ad 1.', 'Ja.', '', 'Ad 2.', 'Zo.'], ''));

  test('answers below `Reactie 1`', () => {
    check(['Vraag 1', 'Klopt dit?', 'Reactie 1', 'Ja.', 'Vraag 2', 'Hoe?', '', 'Reactie 2:'], '1→3 2→8 unwritten');
    check([...questions, 'Reactie 1', 'Ja.', '', 'Reactie 2', 'Zo.'], '1→10 2→13 3→open');
    check(['Vraag 1', 'Klopt dit?', 'Reactie 1', 'Ja!', 'Reactie 2', 'Nee!', 'Vraag 2', 'Hoe?'], '1→open 2→open');
    check(['Vraag 1', 'Klopt dit?', 'Antwoord', 'Ja.', 'Reactie 1', 'Dat is zo.'], '1→3');
    check(['Vraag 1', 'Klopt dit?', 'Reactie 1 kwam in mei'], '1→open');
    const answered = [...questions, 'Antwoord 3', 'Er waren drie reacties.', ''];
    check([...answered, 'Reactie 1', 'Goed.', '', 'Reactie 2', '«Slecht plan.»'], '1→open 2→open 3→10');
  });
});

function check(lines: readonly string[], pairs: string): void {
  assert.equal(pairsOf(lines), pairs);
}
