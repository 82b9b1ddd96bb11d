import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';

suite('numbers as headings', () => {
  test('each way to write a number before a question', () => {
    for (const form of [
      '1',
      '1.',
      '1.)',
      '1)',
      '**1**',
      '*1.*',
      '___1)___',
      '1\\.',
      ' 1',
      '\ufeff1.',
      '**1.',
      '01.',
      '\t1)',
    ]) {
      for (const text of [
        'Klopt dit?',
        '«Klopt dit?»',
        '“Klopt dit?”',
        '‘Klopt dit?’',
        '„Dit?',
        '"Dit?"',
        "'Dit?'",
        '’t Is?',
      ]) {
        check([`${form} ${text}`, '2. Waarom?'], '1:0 2:1');
        check([form, text, '', '2. Waarom?'], '1:0 2:3');
      }
    }
    check(['1.Klopt dit?', '2.Waarom?'], '');
    check(['1.Klopt?', '2.Waarom?'], '');
    check(['1: Klopt dit?', '2: Waarom?'], '');
    check(['1. klopt dit?', '2. waarom?'], '');
    check(['1', 'klopt dit?', '2', 'waarom?'], '');
    check(['1', 'klopt Dit?', '2', 'waarom Dat?'], '');
    check(['****1**** Klopt dit?', '****2**** Waarom?'], '');
    check(['1.. Klopt dit?', '2.. Waarom?'], '');
    check(['x 1. Klopt dit?', 'x 2. Waarom?'], '');
    check(['1) (Klopt dit?)'], '');
    check(['1)', '(Klopt dit?)'], '1:0');
    check(['1', '*Klopt dit?*'], '1:0');
  });

  test('where the number and its text stand', () => {
    const heading = (text: string) => {
      const { line, character } = parse(text).questions[0]?.body.start ?? { line: -1, character: -1 };
      return `${parse(text).questions[0]?.heading} ${line}:${character}`;
    };
    assert.equal(heading('  **12) Klopt dit?'), 'undefined -1:-1');
    assert.equal(heading('  **1)  Klopt dit?'), '1) 0:8');
    assert.equal(heading('**1**\n  Klopt dit?'), '1 1:2');
    assert.equal(heading('1.) Klopt dit?'), '1.) 0:4');
    assert.equal(heading('1\\. Klopt dit?'), '1\\. 0:4');
    assert.equal(heading(' 1 en 2. \nKlopt dit? En dat?'), '1 en 2 1:0');
  });

  test('a text that asks without a question mark', () => {
    const beginnings =
      'Kunt Kan Wilt Bent Heeft Hoe Hoeveel Wat Welk Welke Waarom Wanneer Is Zijn Klopt Deelt Graag'.split(' ');
    for (const beginning of beginnings) {
      check([`1. ${beginning} u dit toelichten.`, '2. Waarom?'], '1:0 2:1');
      check(['1. Waarom?', `2. U ${beginning.toLowerCase()} dit.`], '1:0');
      check(['1. Waarom?', `2. ${beginning}.`], '1:0');
      check(['1. Waarom?', `2. Dit. ${beginning} u`], '1:0');
    }
  });

  test('a text that asks on a further line', () => {
    check(['1. U schrijft dat het', 'daalt.', 'Klopt dat?', '2. Waarom?'], '1:0 2:3');
    check(['1. U schrijft dat het', 'ISSN 0921 - 7398', 'daalt; klopt dat?', '2. Waarom?'], '1:0 2:3');
    check(['1. Over de agenda', 'klopt dat?', '2. Waarom?'], '1:0 2:2');
    for (const end of ['.', '?', '!', ':', ';', ',']) {
      check([`1. Over de agenda${end}`, 'Klopt dat?', '2. Waarom?'], '1:0 2:2');
    }
    check(['1. Over de agenda. ', 'Klopt dat?', '2. Waarom?'], '1:0 2:2');
    check(['1. Over de agenda', 'van de Kamer: klopt dat?', '2. Waarom?'], '1:0 2:2');
    check(['1. Over de agenda', 'De leden vragen: klopt dat?', '2. Waarom?'], '');
    check(['1. Over de agenda, en meer', 'De leden vragen: klopt dat?', '2. Waarom?'], '');
    check([`1. ${'Over de agenda '.repeat(3)}erbij`, 'Klopt dat?', '2. Waarom?'], '1:0 2:2');
    check([`1. ${'Over de agenda '.repeat(3)}ook`, 'Klopt dat?', '2. Waarom?'], '');
    check(['1', 'Over de agenda', 'Klopt dat?', '2', 'Waarom?'], '');
  });

  test('a text that asks in a further paragraph, with an answer below it', () => {
    check(['1. Er is geld.', '', 'Klopt dat?', '', '2. Waarom?'], '');
    check(['1. Er is geld.', ' ', 'Klopt dat?', ' ', '2. Waarom?'], '');
    check(['1. Er is geld.', '', 'Klopt dat?', 'Antwoord', 'Ja.', '2. Waarom?'], '1:0 2:5');
    check(['1. Er is geld.', '', 'Klopt dat?', 'Toelichting:', 'Ja.', '2. Waarom?'], '');
    check(['1. Er is geld.', 'Antwoord', 'Ja.', '2. Waarom?'], '1:0 2:3');
    check(['1.', 'Antwoord', 'Ja.', '2. Waarom?'], '');
    check(['1. Er is geld.', '2. Er is tijd.'], '');
  });

  test('a statement above a question that has the same answer', () => {
    const answer = ['Antwoord op vraag 1 en 2', 'Ja.'];
    check(['1. Graag meer uitleg.', '2. Waarom?', ...answer], '1:0 2:1');
    check(['1', 'Dit vraagt om uitleg.', '', '2', 'Waarom?', '', ...answer, '3. Hoe?'], '1:0 2:3 3:8');
    check(['1. Er is geld.', '2. Er is tijd.', '3. Hoe?', 'Antwoord op vraag 1 t/m 3', 'Zo.'], '1:0 2:1 3:2');
    check(['1. Er is geld.', '2. Waarom?', 'Antwoord op vraag 2', 'Ja.'], '');
    check(
      ['1. Er is geld.', 'Antwoord', 'Ja.', '2. Er is tijd.', '3. Hoe?', 'Antwoord op vraag 3', 'Zo.'],
      '1:0 2:3 3:4',
    );
    check(['1', '2. Waarom?', ...answer], '');
    check(['1', 'van 2', '2. Waarom?', ...answer], '');
  });

  test('several numbers on one line', () => {
    check(['1 en 2', 'Klopt dit? En dat?', '3. Waarom?'], '1:0 2:0 3:2');
    check(['1, 2 en 3:', 'Klopt dit?', '4. Waarom?'], '1:0 2:0 3:0 4:2');
    check(['  1 t/m 3) ', 'Klopt dit?', '4. Waarom?'], '1:0 2:0 3:0 4:2');
    check(['1 en 2 zijn er', 'Klopt dit?'], '');
    check(['1 en 2; Klopt dit?'], '');
  });

  test('items of lists between the questions', () => {
    const list = ['1. Geld.', '2. Tijd.', '3. Ruimte.'];
    check(['1. Klopt dit?', ...list, '2. Waarom?', ...list, '3. Hoe?'], '1:0 2:4 3:8');
    check(['1. Klopt dit?', '2. Waarom?', '7. Hoeveel?', '3. Hoe?', '4. Wie?'], '1:0 2:1 3:3 4:4');
    check(['5. Hoeveel?', '1. Klopt dit?', '2. Waarom?'], '1:1 2:2');
    check(['2. Waarom?', '3. Hoe?'], '');
    check(['1. Klopt dit?', '2. Is het zo?', '2. Waarom?', '3. Hoe?'], '1:0 2:2 3:3');
  });

  test('a list that asks inside an answer', () => {
    const list = ['Antwoord:', 'Er zijn drie redenen:', '1. Geld?', '2. Tijd?', '3. Mensen?'];
    const first = ['1. Hoeveel?', ...list, '2. Wie?', 'Antwoord:', 'De gemeente.', '3. Waarom?', 'Antwoord:', 'Zo.'];
    check(first, '1:0 2:6 3:9');
    check(['1. Hoeveel?', 'Antwoord:', 'Tien.', '2. Wie?', ...list, '3. Waarom?', 'Antwoord:', 'Zo.'], '1:0 2:3 3:9');
    check(['1. Hoeveel?', 'Antwoord:', 'Tien.', '2. Wie?', 'Antwoord:', 'Zo.', '3. En?', ...list], '1:0 2:3 3:6');
    const listed = ['1. Hoeveel?', '2. Wie?', '', '1. Hoeveel?', 'Antwoord:', 'Tien.', '2. Wie?', 'Antwoord:', 'Zo.'];
    check(listed, '1:3 2:6');
  });

  test('a number that the row leaves out, where one line has it', () => {
    check(['1. Klopt dit?', '2. Er is geld.', '3. Waarom?'], '1:0 2:1 3:2');
    check(['1. Klopt dit?', '2. Er is geld.', '2. Er is tijd.', '3. Waarom?'], '1:0 3:3');
    check(['1. Klopt dit?', '2. Er is geld.', '3. Er is tijd.', '4. Waarom?', '5. Er is ruimte.'], '1:0 2:1 3:2 4:3');
    check(['1. Klopt dit?', '3. Waarom?', '2. Er is geld.'], '1:0 3:1');
    check(['2. Er is geld.', '1. Klopt dit?', '3. Waarom?'], '1:1 3:2');
    check(['1. Klopt dit?', '1. Er is geld.', '3. Er is tijd.', '3. Waarom?'], '1:0 3:3');
  });

  test('a year at the beginning of a line', () => {
    check(['1. A?', '2. B in 2023 en', '2024. Waarom in dat jaar?', '2025 Hoe dan?', '3. C?'], '1:0 2:1 3:4');
    check(['Vraag 1', 'A?', 'Vraag 2024', 'B?', 'Antwoord 1', 'Ja.', '2024. Klopt dat?', 'Vraag 2', 'C?'], '1:0 2:7');
  });

  test('a single number', () => {
    check(['1. Klopt dit?'], '1:0');
    check(['1. Klopt dit?', 'Antwoord', 'Ja.'], '1:0');
    check(['1. Klopt dit?', 'Antwoord', 'Ja.', 'Antwoord', 'Nee.'], '');
    check(['1. Klopt dit?', 'Toelichting:', 'Ja.', 'Toelichting:', 'Nee.'], '1:0');
    check(['Vraag 1', '2. Klopt dit?', '1. Waarom?'], '1:0');
  });

  test('from a later number on, below a title that says what the document is', () => {
    const pairs = [
      '5. Klopt dit?',
      'Antwoord',
      'Ja.',
      '',
      '6. Waarom?',
      'Antwoord:',
      '1. Daarom.',
      '2. Zo.',
      '',
      '7. Hoe?',
    ];
    for (const title of [
      'Vragen/Antwoorden van de fractie van ABC',
      '# Vragen en antwoorden over de begroting',
      'ANTWOORDEN OP VRAGEN VAN RAADSLEDEN',
      'Beantwoording vragen van het lid De Boer',
      'Antwoord van de minister',
      'Vragen aan het college',
      'Lijst van vragen en antwoorden',
      '## LIJST VAN VRAGEN EN ANTWOORDEN',
      'nr. 12 Lijst van vragen en antwoorden',
      'Nr.1234  Lijst  van  vragen  en  antwoorden  ',
      '**Lijst van vragen en antwoorden**',
      'Vragen & antwoorden over bruggen',
      'Vragen / antwoorden van de fractie',
    ]) {
      check([title, '', ...pairs], '5:2 6:6 7:11');
    }
    check(
      ['Antwoorden op vragen', '', '5 en 6', 'Klopt dit?', 'Antwoord', 'Ja.', '7. Hoe?', 'Antwoord', 'Zo.'],
      '5:2 6:2 7:6',
    );
    for (const title of [
      '',
      'Notulen van 3 mei',
      'Vragenlijst van de fractie',
      'De antwoorden van de fractie',
      'Vragen en antwoorden',
      'Lijst van vragen en antwoorden bij de notulen',
      'Stuk 12 Lijst van vragen en antwoorden',
    ]) {
      check([title, '', ...pairs], '');
    }
    const below = 'Vragen van de fractie';
    check([...pairs.slice(0, 4), below, ...pairs.slice(4)], '');
    check([below, ...pairs.slice(0, 3), '7. Waarom?', 'Antwoord', 'Ja.'], '');
    check([below, '5. A?', 'Antwoord', 'Ja.', '6. B?', '7. C?', '8. D?', 'Antwoord', 'Nee.'], '');
    check([below, ...pairs.slice(0, 3)], '');
    check([below, '5. Het eerste punt.', '6. Is er nog een vraag?', '7. Sluiting.'], '');
  });

  test('further sets, before and behind the longest', () => {
    const answered = (...questions: readonly string[]) =>
      questions.flatMap((question, index) => [`${index + 1}. ${question}`, 'Antwoord', 'Ja.']);
    check(
      [...answered('A?', 'B?'), ...answered('C?', 'D?', 'E?'), ...answered('F?', 'G?')],
      '1:0 2:3 1:6 2:9 3:12 1:15 2:18',
    );
    check(['1. A?', '2. B?', ...answered('C?', 'D?', 'E?')], '1:2 2:5 3:8');
    check([...answered('C?', 'D?', 'E?'), '1. A?', '2. B?'], '1:0 2:3 3:6');
    check([...answered('C?', 'D?', 'E?'), '1. A?', 'Antwoord', 'Ja.'], '1:0 2:3 3:6');
    check(['1. A?', '2. B?', '1. C?', '2. D?', '3. E?'], '1:2 2:3 3:4');
    const joint = (...questions: readonly string[]) => [
      ...questions,
      `Antwoord op vraag 1 t/m ${questions.length}`,
      'Ja.',
    ];
    check([...joint('1. A?', '2. B?', '3. C?'), ...joint('1. D?', '2. E?')], '1:0 2:1 3:2 1:5 2:6');
    check([...joint('1. D?', '2. E?'), ...joint('1. A?', '2. B?', '3. C?')], '1:0 2:1 1:4 2:5 3:6');
    check([...joint('1. A?', '2. B?', '3. C?'), '1. D?', '2. E?', 'Antwoord op vraag 5', 'Ja.'], '1:0 2:1 3:2');
  });

  test('further sets below a title of their own, answered or not', () => {
    const title = ['', 'Vragen van het lid Smit (ABC) aan de minister over de haven (ingezonden 3 november 2026)', ''];
    const two = ['1. A?', '2. B?'];
    const three = ['1. C?', '2. D?', '3. E?'];
    check([...title, ...two, ...title, ...three], '1:3 2:4 1:8 2:9 3:10');
    check([...title, ...three, ...title, ...two], '1:3 2:4 3:5 1:9 2:10');
    check([...title, ...three, ...title, '1', 'A?', '2', 'B?', ...title, '1. F?'], '1:3 2:4 3:5 1:9 2:11 1:16');
    check([...title, ...three, ...title, '1. A?', '3. B?'], '1:3 2:4 3:5 1:9 3:10');
    check([...title, '1. A?', 'Antwoord', 'Ja.', ...title, ...two], '1:3 1:9 2:10');
    check([...two, '', '## ABC', '', ...three], '1:0 2:1 1:5 2:6 3:7');
    const answered = three.flatMap((question) => [question, 'Antwoord', 'Ja.']);
    check([...answered, '', '## ABC', '', ...two], '1:0 2:3 3:6');
    check([...answered, ...title, ...two], '1:0 2:3 3:6 1:12 2:13');
    check([...two, '', 'De vragen gaan over de haven.', '', ...three], '1:5 2:6 3:7');
    check([...two, '', 'De leden van de ABC-fractie stellen de volgende vragen:', '', ...two], '1:0 2:1 1:5 2:6');
  });

  test('with the letter of the first part behind the number', () => {
    check(['1. Klopt het?', 'Antwoord: Ja.', '2. a. Wie betaalt?', 'b. Hoeveel?', 'Antwoord: Wij.'], '1:0 2:2');
    check(['1. a) Wie betaalt?', 'b) Hoeveel?', '', '2. a) Wanneer?', 'b) Waar?'], '1:0 2:3');
    check(['1. Klopt het?', 'Antwoord: Ja. Zie:', '2. b. Wie betaalt?'], '1:0');
    check(['1. Klopt het?', 'Antwoord: Ja. Zie:', '2. a. de kosten;', '2. b. de baten.'], '1:0');
  });

  test('thousands of sets below titles of their own', () => {
    const set = 'Vragen van het lid Smit (ABC) aan de minister over de haven\n\n1. A?\n\n2. B?\n\n';
    assert.equal(parse(set.repeat(3_000)).questions.length, 6_000);
  });
});

/** The numbers of the questions, and the lines of their headings. */
function check(lines: readonly string[], expected: string): void {
  const { questions } = parse(lines.join('\n'));
  const found = questions.flatMap(({ numbers, range }) => numbers.map(({ number }) => `${number}:${range.start.line}`));
  assert.equal(found.join(' '), expected, lines.join('\n'));
}
