import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { pairsOf } from '../pairs';

const asked = ['Vraag 1', 'Wie?', 'Vraag 2', 'Waar?'];
const joint = [...asked, 'Antwoord op vraag 1 en 2'];
const below = ['Vraag 3', 'Hoe?', 'Antwoord op vraag 3', 'Zo.'];

suite('parts of an answer to several questions', () => {
  test('below the numbers of the questions', () => {
    check([...joint, '', 'Vraag 1:', 'De minister.', '', 'Vraag 2:', 'Hier.', ...below], '1→5 2→5 3→14');
    check([...joint, 'Vraag 1: De minister.', 'Vraag 2: Hier.', ...below], '1→5 2→5 3→10');
    check([...joint, 'Deze vragen hangen samen.', 'Vraag 1: Wij.', 'Vraag 2: Hier.', ...below], '1→5 2→5 3→11');
    const { answers } = parse([...joint, 'Vraag 1: De minister.', 'Vraag 2: Hier.', ...below].join('\n'));
    assert.deepEqual(answers[0]?.body, { start: { line: 5, character: 0 }, end: { line: 6, character: 14 } });
  });

  test('below the headings of answers', () => {
    const together = 'Deze vragen worden gezamenlijk beantwoord.';
    check([...joint, together, 'Antwoord op vraag 1: Wij.', 'Antwoord op vraag 2: Hier.', ...below], '1→5 2→5 3→11');
    check([...joint, 'Antwoord op vraag 1: Wij.', 'Antwoord op vraag 2: Hier.', ...below], '1→6 2→7 3→10');
  });

  test('each number once', () => {
    check([...joint, 'Zo.', 'Antwoord 2', 'Nee.', ...below], '1→5 2→5,7 3→11');
    check([...joint, 'Zo.', 'Antwoord 1', 'Antwoord 2', 'Nee.', ...below], '1→5,7 2→5,8 3→12');
    check([...joint, 'Zo.', 'Antwoord 1', 'Ja.', 'Antwoord', 'Zo.', 'Antwoord 2', 'Nee.'], '1→5,7 2→5,9,11');
    check([...joint, 'Zo.', 'Vraag 1', 'Wij.', 'Vraag 2 en 3', 'Hier.'], '1→5 2→5 1→5 2→5 3→open');
    check([...joint, 'Zo.', 'Antwoord 1', 'Ja.', ...below, 'Antwoord 2', 'Nee.'], '1→5,7 2→5,13 3→11');
  });

  test('the questions of a further set, or a list of them, are none', () => {
    const set = [...asked, 'Antwoord op vraag 1 en 2', 'Zo.'];
    check([...set, ...set], '1→5 2→5 1→11 2→11');
    check([...set, ...asked], '1→5 2→5');
    check([...set, ...asked, ...below], '1→5 2→5 1→open 2→open 3→13');
    const { answers } = parse([...set, ...asked].join('\n'));
    assert.equal(answers[0]?.range.end.line, 5);
  });

  test('those of a set with a title of its own are none', () => {
    const title = ['', 'Vragen van het lid De Boer (D66)', ''];
    const report = ['Vraag 1', 'Wat vindt u van het rapport? Graag een', 'toelichting per aanbeveling.'];
    const inform = ['Vraag 2', 'Kunt u de Kamer informeren? Zo nee, graag een antwoord.'];
    const lines = ['Vragen van het lid Jansen (VVD)', ...joint, 'Ja.', ...title, ...report, ...inform];
    check(lines, '1→6 2→6 1→open 2→open');
    check(
      [...joint, 'Ja.', ...title, 'Vraag 1', 'Dit is onduidelijk.', 'Vraag 2', 'Dat ook.'],
      '1→5 2→5 1→open 2→open',
    );
  });

  test('nor are those that ask something, or that alone put a question', () => {
    const once = [
      'Vraag 1',
      'Wie?',
      'Antwoord op vraag 1 en 2',
      'Ja.',
      'Vraag 2',
      'Ik mis iets.',
      'Vraag 1',
      'Zo ook.',
    ];
    check(once, '1→3 2→3 1→3');
    assert.deepEqual(questionsOf(once), ['1', '2', '1']);
    assert.deepEqual(questionsOf([...joint, 'Vraag 1', 'Wie? Ik niet.', 'Vraag 2', 'Hier.']), ['1', '2', '1', '2']);
    assert.deepEqual(questionsOf([...joint, 'Vraag 1', 'Wij.', 'Vraag 2', 'Kunt u dit zeggen.']), ['1', '2', '1', '2']);
    assert.deepEqual(questionsOf([...joint, 'Vraag 1', 'Wij.', 'Vraag 2', '– Kunt u dit zeggen.']), [
      '1',
      '2',
      '1',
      '2',
    ]);
    assert.deepEqual(questionsOf([...joint, 'Vraag 1: Wij.', 'Vraag 2: De brief “Graag of niet”.']), ['1', '2']);
    assert.deepEqual(questionsOf([...joint, 'Vraag 1', 'Zie x.nl/?id=1.', 'Vraag 2', 'Hier.']), ['1', '2']);
  });

  test('nor are those of which one has still to be written', () => {
    const together = [...joint, 'Deze vragen beantwoord ik samen.', 'Antwoord 1', 'Ja.'];
    check([...together, 'Antwoord 2', 'PM'], '1→5,7 2→5,9');
    check([...together, 'Antwoord 2: n.t.b.'], '1→5,7 2→5,9');
    check([...together, 'Antwoord 2', 'Hier.'], '1→5 2→5');
  });
});

function questionsOf(lines: readonly string[]): readonly string[] {
  return parse(lines.join('\n')).questions.flatMap(({ numbers }) => numbers.map(({ number }) => number));
}

/** What each question has for an answer. */
function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}
