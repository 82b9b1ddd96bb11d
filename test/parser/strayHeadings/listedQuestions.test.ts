import assert from 'node:assert/strict';
import { pairsOf } from '../pairs';

suite('questions that are listed behind a colon', () => {
  const first = ['Vraag 1', 'A?', '', 'Antwoord 1'];
  const list = ['Vraag 1: Hoe oud bent u?', 'Vraag 2: Waar woont u?'];
  const second = ['', 'Vraag 2', 'B?', '', 'Antwoord 2', 'Nee.'];

  test('are text in an answer', () => {
    check([...first, 'De vragen luidden:', '', ...list, '', 'Zo luidden zij.', ...second], '1→4 2→15');
    check([...first, 'De volgende vragen zijn voorgelegd:', ...list, 'Vraag 3: Hoe heet u?', ...second], '1→4 2→13');
    check([...first, 'De vraag luidde:', 'Vraag 1: Hoe oud bent u?', ...second], '1→4 2→11');
  });

  test('are text in a question', () => {
    const question = ['Vraag 1', 'Kent u deze vragen, die zijn uitgevoerd:', ...list, 'Wat vindt u daarvan?', ''];
    check([...question, 'Vraag 2', 'B?', '', 'Antwoord 1', 'Ja.', '', 'Antwoord 2', 'Nee.'], '1→10 2→13');
  });

  test('are text with their answers', () => {
    const earlier = [...first, 'Eerder is gevraagd en geantwoord:', ''];
    check([...earlier, 'Vraag 4: Hoe groot?', 'Antwoord 4: Groot.', ...second], '1→4 2→13');
    const pairs = ['Vraag 1: Hoe groot?', 'Antwoord 1: Groot.', '', 'Vraag 2: Wie?', 'Antwoord 2: Wij.'];
    check([...earlier, ...pairs.slice(0, 2), ...second], '1→4 2→13');
    check([...earlier, ...pairs, 'Dat geldt nog.', ...second], '1→4 2→17');
    check([...earlier, ...pairs.slice(0, 3), 'Vraag 3: Wie?', 'Antwoord 3: Wij.', ...second], '1→4 2→16');
    check([...earlier, 'Vraag 1: Hoe groot?', 'Antwoord: Groot.', ...second], '1→4 2→13');
    const unnumbered = [...earlier, 'Vraag 1. Wie?', 'Antwoord: Wij.', 'Vraag 2. Waar?', 'Antwoord: Hier.'];
    check([...unnumbered, ...second], '1→4 2→15');
    check(
      [...unnumbered, 'Vraag 3. Zo?', 'Antwoord: Ja.', 'Vraag 2: B?', 'Antwoord: Nee.'],
      '1→4,8 1→4,8 2→10,14 3→12 2→10,14',
    );
    check([...earlier, 'Vraag 4', 'Hoe groot?', 'Antwoord 4', 'Groot.', ...second], '1→4 4→9 2→15');
    check([...earlier, 'Vraag 4: Hoe groot?', ...second], '1→4 4→open 2→12');
    check([...first, 'Zo is het.', '', 'Vraag 4: Hoe groot?', 'Antwoord 4: Groot.', ...second], '1→4 4→8 2→13');
    const inline = ['Vraag 1: A?', 'Antwoord 1: Ja, als volgt:', '', 'Vraag 4: B?', 'Antwoord 4: Ja.'];
    check([...inline, '', 'Vraag 2: C?', 'Antwoord 2: Nee.'], '1→2 4→5 2→8');
  });

  test('are text in the last answer, where the line above them tells of an inquiry', () => {
    check([...first, 'De vragen in de enquête luidden:', '', ...list], '1→4');
    check([...first, 'De leden stelden vragen over een enquête:', '', ...list], '1→4 1→4 2→open');
    check([...first, 'De fractie vraagt naar een enquête:', '', ...list], '1→4 1→4 2→open');
    check([...first, 'De vragen in de enquête luidden:', '', 'Vraag 1', 'Hoe oud?'], '1→4 1→4');
    check([...first, 'De vragen in de enquête luidden:', ...list, '', 'Antwoord 2', 'Nee.'], '1→4 1→4 2→9');
  });

  test('are questions where those below leave out just their numbers', () => {
    const early = [...first, 'Ja. Namelijk:', '', 'Vraag 3: Wat?', 'Antwoord 3: Goed.', ...second];
    check([...early, '', 'Vraag 4', 'D?', 'Antwoord 4', 'Zo.'], '1→4 3→8 2→13 4→18');
    check([...early, '', 'Vraag 3', 'D?', 'Antwoord 3', 'Zo.'], '1→4 2→13 3→18');
    check([...early, '', 'Vraag 5', 'D?', 'Antwoord 5', 'Zo.'], '1→4 2→13 5→18');
  });

  test('are questions where their answers are not right below them on the same line, or to others', () => {
    const introduced = [...first, 'Als volgt:', ''];
    check([...introduced, 'Vraag 4: Hoe groot?', 'Antwoord 3: Groot.', ...second], '1→4 4→open 2→13');
    check([...introduced, 'Vraag 4: Hoe groot?', 'Antwoord 4', 'Groot.', ...second], '1→4 4→8 2→14');
    const followed = [...introduced, 'Vraag 4: Hoe groot?', 'Antwoord 4: Groot.', ''];
    check([...followed, 'Vraag 5', 'Wie?'], '1→4 4→8 5→open');
    check([...followed.slice(0, -1), 'Vraag 5: Wie?', 'Antwoord 5: Wij.'], '1→4 4→8 5→10');
  });

  test('are questions where the first goes on from those above them', () => {
    const next = [...first, 'Als volgt:', '', 'Vraag 2: Hoe groot?', 'Antwoord 2: Groot.'];
    check([...next, ...second, '', 'Vraag 3', 'C?'], '1→4 2→8,13 2→8,13 3→open');
    const inline = ['Vraag 1: A?', 'De volgende vragen:', '', ...list];
    check([...inline, 'Vraag 3', 'C?'], '1→open 1→open 2→open 3→open');
  });

  test('are questions where they belong to the document', () => {
    const asked = ['De leden hebben de volgende vragen gesteld:', '', ...list, ''];
    check([...asked, 'Antwoord 1', '12.', '', 'Antwoord 2', 'Nee.'], '1→6 2→9');
    check([...first, 'Ja.', '', ...asked, 'Antwoord 1', 'Ja.', '', 'Antwoord 2', 'Nee.'], '1→4,12 1→4,12 2→15');
    check([...first, 'Ja.', '', ...asked], '1→4 1→4 2→open');
    check([...first, 'De vragen luidden.', '', ...list, ...second], '1→4 1→4 2→13 2→13');
    check(['Vraag 1', 'A?', '', ...asked, 'Vraag 3: C?'], '1→open 1→open 2→open 3→open');
  });
});

function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}
