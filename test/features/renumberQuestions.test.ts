import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getDiagnostics } from '../../server/src/diagnostics/diagnostics';
import { getRenumberQuestions } from '../../server/src/features/renumberQuestions';
import { parse } from '../../server/src/parser/parse';
import { compareDocuments } from '../../server/src/workspace/comparison/comparison';

// This file runs from out/test/features, three folders below the root.
const seeds = join(__dirname, '..', '..', '..', 'seeds');
const uri = 'file:///vragen.txt';

suite('renumber questions', () => {
  test('references from another set of questions go along', () => {
    const set = (title: string, number: number, answer: string) =>
      `Vragen van ${title}\n\nVraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag ${number}\nB?\n\nAntwoord ${number}\n${answer}\n\n`;
    const document = (number: number) =>
      set('het lid De Boer', 2, `Zie vraag ${number} van de ABC-fractie.`) + set('de ABC-fractie', number, 'Ja.');
    check(document(3), document(2));
  });

  test('gaps are closed, in answers and references too', () => {
    check(
      pairs('1', '2', '4', '5').replace('Antwoord 5\nJa.', 'Antwoord 5\nZie het antwoord op de vragen 2, 4 en 5.'),
      pairs('1', '2', '3', '4').replace('Antwoord 4\nJa.', 'Antwoord 4\nZie het antwoord op de vragen 2, 3 en 4.'),
    );
  });

  test('an answer to both questions stays theirs', () => {
    const both = (first: number, second: number) =>
      `${pairs('1')}Vraag ${first}\nB?\n\nVraag ${second}\nC?\n\nAntwoord op beide vragen\nZie vraag ${second}.\n`;
    check(both(3, 5), both(2, 3));
  });

  test('a span that leaves a number out', () => {
    check(
      'Vraag 1\nA?\n\nVraag 3\nB?\n\nVraag 4\nC?\n\nAntwoord 1 t/m 4\nJa.',
      '“Antwoord 1 t/m 4” noemt vraag 2, die er nu niet is, en zou dan op een andere vraag slaan. Pas dat eerst aan.',
    );
  });

  test('a double gets the next number, with the answer directly below it', () => {
    check(pairs('1', '2', '2', '3'), pairs('1', '2', '3', '4'));
    check(pairs('1', '2', '2', '4'), pairs('1', '2', '3', '4'));
    const bare = (number: string) => `Vraag ${number}\nKlopt dit?\n\nAntwoord\nJa.\n\n`;
    check(['1', '1', '2'].map(bare).join(''), ['1', '2', '3'].map(bare).join(''));
  });

  test('a double whose answer has the right number already', () => {
    check(
      pairs('1', '2', '2', '4').replace(
        'Vraag 2\nKlopt dit?\n\nAntwoord 2\nJa.\n\nVraag 4',
        'Vraag 2\nKlopt dit?\n\nAntwoord 3\nJa.\n\nVraag 4',
      ),
      pairs('1', '2', '3', '4'),
    );
  });

  test('a merged answer goes with the questions directly above it', () => {
    const together = (numbers: readonly string[], list: string) =>
      `${numbers.map((number) => `Vraag ${number}\nKlopt dat?\n\n`).join('')}Antwoord vraag ${list}\nJa.\n\n`;
    check(
      together(['1', '2'], '1 en 2') + together(['2', '3'], '2 en 3'),
      together(['1', '2'], '1 en 2') + together(['3', '4'], '3 en 4'),
    );
    check(
      together(['1', '2'], '1 en 2') + together(['3', '4'], '3 en 4') + together(['3', '4'], '3 en 4') + pairs('5'),
      together(['1', '2'], '1 en 2') + together(['3', '4'], '3 en 4') + together(['5', '6'], '5 en 6') + pairs('7'),
    );
    check(
      together(['3', '4', '5'], '3 t/m 5') + together(['4', '5', '6'], '4-6') + pairs('6'),
      together(['3', '4', '5'], '3 t/m 5') + together(['6', '7', '8'], '6-8') + pairs('9'),
    );
    check(
      together(['1', '2', '2'], '1 en 2') + together(['3'], '3'),
      'Welke vraag “Antwoord vraag 1 en 2” op regel 10 met 2 bedoelt, is niet te zien. Pas dat eerst aan.',
    );
    check(together(['1', '2', '2'], '1, 2 en 3'), together(['1', '2', '3'], '1, 2 en 3'));
  });

  test('refused where an answer has a number below those of all questions', () => {
    check(
      pairs('2', '2', '3').replace('Antwoord 2', 'Antwoord 1'),
      'Welke vraag “Antwoord 1” op regel 4 met 1 bedoelt, is niet te zien. Pas dat eerst aan.',
    );
  });

  test('answers that all stand behind the questions go with them in their order, if it is the same', () => {
    const asked = (...numbers: string[]) => numbers.map((number) => `Vraag ${number}\nKlopt dit?\n\n`).join('');
    const answered = (...numbers: string[]) => numbers.map((number) => `Antwoord ${number}\nJa.\n\n`).join('');
    check(
      asked('1', '2', '2', '3') + answered('1', '2', '2', '3'),
      asked('1', '2', '3', '4') + answered('1', '2', '3', '4'),
    );
    check(
      asked('1', '2', '2', '3') + answered('1', '2', '3'),
      'Welke vraag “Antwoord 2” op regel 16 met 2 bedoelt, is niet te zien. Pas dat eerst aan.',
    );
  });

  test('refused where a double has an answer with a number that another question has', () => {
    check(
      pairs('1', '2', '2', '3').replace('Antwoord 2\nJa.\n\nVraag 3', 'Antwoord 3\nJa.\n\nVraag 3'),
      'Welke vraag “Antwoord 3” op regel 16 met 3 bedoelt, is niet te zien. Pas dat eerst aan.',
    );
    check(
      pairs('1', '2') + pairs('2').replace('Antwoord 2', 'Antwoord 4') + pairs('2').replace('Antwoord 2', 'Antwoord 3'),
      '“Antwoord 4” noemt vraag 4, die er nu niet is, en zou dan op een andere vraag slaan. Pas dat eerst aan.',
    );
  });

  test('disorder: the order of the text counts', () => {
    check(pairs('1', '3', '2', '4'), pairs('1', '2', '3', '4'));
    check(pairs('1', '2', '8', '4'), pairs('1', '2', '3', '4'));
  });

  test('a question that was moved up for a reason keeps its turn', () => {
    const text = (fourth: string, fifth: string) =>
      `Vraag 1 en ${fourth}\nA?\n\nB?\n\nAntwoord 1 en ${fourth}\nJa.\n\n${pairs('2', '3', fifth)}`;
    check(text('4', '6'), text('4', '5'));
    check(text('4', '5'), 'De vragen zijn al goed genummerd.');
  });

  test('also where other questions are out of order', () => {
    const together = (numbers: readonly string[], list: string) =>
      `${numbers.map((number) => `Vraag ${number}\nKlopt dat?\n\n`).join('')}Antwoord vraag ${list}\nJa.\n\n`;
    check(
      together(['1', '3'], '1 en 3') + pairs('2', '4', '6', '5'),
      together(['1', '3'], '1 en 3') + pairs('2', '4', '5', '6'),
    );
    check(
      together(['1', '5', '4'], '1, 4 en 5') + pairs('2', '3', '7', '6'),
      together(['1', '5', '4'], '1, 4 en 5') + pairs('2', '3', '6', '7'),
    );
    check(together(['1', '3'], '1 en 3') + pairs('2', '2', '4'), together(['1', '4'], '1 en 4') + pairs('2', '3', '5'));
    check(together(['1', '5'], '1 en 5') + pairs('3', '2'), together(['1', '4'], '1 en 4') + pairs('2', '3'));
  });

  test('sub-questions stay with their question', () => {
    check(
      'Vraag 1\nA.\n\nVraag 1a\nB?\n\nVraag 1b\nC?\n\nAntwoord 1a en b\nJa.\n\nVraag 3a\nD?\n\nAntwoord 3a\nJa.',
      'Vraag 1\nA.\n\nVraag 1a\nB?\n\nVraag 1b\nC?\n\nAntwoord 1a en b\nJa.\n\nVraag 2a\nD?\n\nAntwoord 2a\nJa.',
    );
    check('Vraag 1a\nB?\n\nVraag 1a\nC?\n\nVraag 2\nD?', 'Vraag 1a\nB?\n\nVraag 1b\nC?\n\nVraag 2\nD?');
    const parts = (number: string) =>
      `Vraag ${number}a\nB?\n\nVraag ${number}b\nC?\n\nAntwoord ${number}\nZie het antwoord op vraag ${number}.`;
    check(`${pairs('1')}${parts('3')}`, `${pairs('1')}${parts('2')}`);
    check(
      `${pairs('1')}${[...'abcdefgha'].map((letter) => `Vraag 2${letter}\nB?\n\n`).join('')}`,
      'Vraag 2 heeft meer onderdelen dan de letters a tot en met h. Pas dat eerst aan.',
    );
  });

  test('each set of questions by itself', () => {
    check(pairs('1', '2', '4') + pairs('1', '2', '2', '4'), pairs('1', '2', '3') + pairs('1', '2', '3', '4'));
  });

  test('a part of a longer document begins where it begins', () => {
    check(pairs('7', '8', '10'), pairs('7', '8', '9'));
    check(pairs('7', '8', '9'), 'De vragen zijn al goed genummerd.');
  });

  test('bullets, bare numbers, bold headings and other line ends', () => {
    const bullets = (...numbers: string[]) =>
      numbers.map((number) => ` • Vraag ${number}\r\n  Klopt dit?\r\n\r\n  Ja, dat klopt.\r\n\r\n`).join('');
    check(bullets('1', '2', '4'), bullets('1', '2', '3'));
    const bare = (...numbers: string[]) =>
      numbers.map((number) => `${number}. Kunt u dit bevestigen?\n\nAntwoord:\nJa.\n\n`).join('');
    check(bare('1', '2', '4'), bare('1', '2', '3'));
    const bold = (...numbers: string[]) => pairs(...numbers).replace(/^(?:Vraag|Antwoord) \d/gm, '**$&**');
    check(bold('1', '2', '4'), bold('1', '2', '3'));
  });

  test('refused where an answer names the number of a question that is not there', () => {
    check(
      `${pairs('1', '2', '4')}Antwoord 3\nNee.`,
      '“Antwoord 3” noemt vraag 3, die er nu niet is, en zou dan op een andere vraag slaan. Pas dat eerst aan.',
    );
    check(
      pairs('1', '2', '4').replace('Ja.', 'Zie het antwoord op vraag 3.'),
      '“antwoord op vraag 3” noemt vraag 3, die er nu niet is, en zou dan op een andere vraag slaan. Pas dat eerst aan.',
    );
  });

  test('numbers under which the questions were submitted stay', () => {
    const texts = [
      'Hoeveel scholen doen mee aan de proef?',
      'Wie betaalt de kosten van deze examens?',
      'Wanneer wordt de uitslag bekendgemaakt?',
      'Welke gevolgen heeft dit voor leerlingen?',
      'Bent u bereid in te grijpen?',
    ];
    const asked = (number: number, text = texts[number - 1]) => `Vraag ${number}\n${text}\n\n`;
    const answered = (number: number, text = texts[number - 1]) => `${asked(number, text)}Antwoord ${number}\nJa.\n\n`;
    const submitted = [1, 2, 3, 4, 5].map((number) => asked(number)).join('');
    assert.equal(
      renumbered(answered(1) + answered(2) + answered(4) + answered(5), submitted),
      'De vragen houden de nummers die zij in vragen.txt hebben.',
    );
    assert.equal(
      renumbered(answered(2) + answered(1) + answered(3), submitted),
      'De vragen houden de nummers die zij in vragen.txt hebben.',
    );
    assert.equal(
      renumbered(answered(1) + answered(2) + answered(2, texts[2]) + answered(5), submitted),
      answered(1) + answered(2) + answered(3) + answered(5),
    );
    assert.equal(
      renumbered(answered(1) + answered(3) + answered(6, 'Wie heeft dit bedacht?'), submitted),
      answered(1) + answered(3) + answered(4, 'Wie heeft dit bedacht?'),
    );
    assert.equal(renumbered(answered(1) + answered(2), submitted), 'De vragen zijn al goed genummerd.');
    assert.equal(
      renumbered(answered(4, texts[2]) + answered(4) + answered(5), submitted),
      answered(3) + answered(4) + answered(5),
    );
    assert.equal(
      renumbered(answered(1) + answered(2, 'Wie heeft dit bedacht?') + answered(2), submitted),
      'Voor vraag 2 op regel 7 is geen nummer vrij: andere vragen houden de nummers die zij in vragen.txt hebben. Kies zelf een nummer.',
    );
    assert.equal(
      renumbered(answered(1) + answered(1, 'Wie bedacht dit?') + answered(1, 'En wat nu?') + answered(2), submitted),
      'Voor vraag 1 op regel 7 en nog 1 vraag is geen nummer vrij: andere vragen houden de nummers die zij in vragen.txt hebben. Kies zelf een nummer.',
    );
  });

  test('nothing to do in a document without questions', () => {
    check('', 'De vragen zijn al goed genummerd.');
    check('Geachte voorzitter,\n\nDe antwoorden volgen later.', 'De vragen zijn al goed genummerd.');
  });

  test('the client asks before it makes the changes', () => {
    const client = { asksConfirmation: true, placesCursor: true };
    const options = { uri, lineEnd: '\n', language: 'nl', version: 3, client } as const;
    const { edit } = getRenumberQuestions(parse(pairs('1', '2', '4')), options);
    const annotations = Object.values(edit?.changeAnnotations ?? {});
    assert.deepEqual(annotations, [{ label: 'Vragen hernummeren', needsConfirmation: true }]);
  });

  for (const name of readdirSync(seeds)) {
    test(`${name} is in order, or will be`, () => {
      const text = readFileSync(join(seeds, name), 'utf8');
      const result = renumbered(text);
      if (result === 'De vragen zijn al goed genummerd.') return;
      assert.deepEqual(numberingFindings(result), []);
    });
  }
});

/** Questions with these numbers, each with its answer. */
function pairs(...numbers: readonly string[]): string {
  return numbers.map((number) => `Vraag ${number}\nKlopt dit?\n\nAntwoord ${number}\nJa.\n\n`).join('');
}

/** The document becomes this text, in which the numbering is in order; or a sentence says why it does not. */
function check(text: string, expected: string): void {
  const result = renumbered(text);
  assert.equal(result, expected);
  assert.deepEqual(numberingFindings(result), []);
}

/** What becomes of a document, beside the one of the submitted questions if there is one. */
function renumbered(text: string, submitted?: string): string {
  const structure = parse(text);
  const comparison =
    submitted === undefined
      ? undefined
      : compareDocuments(structure, {
          uri: 'file:///vragen.txt',
          structure: parse(submitted),
          certainty: 'certain',
        });
  const { edit, message } = getRenumberQuestions(structure, { uri, lineEnd: '\n', language: 'nl', comparison });
  if (message !== undefined) return message;
  return TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), [...(edit?.changes?.[uri] ?? [])]);
}

function numberingFindings(text: string) {
  return getDiagnostics(parse(text), { uri, language: 'nl', severities: {} })
    .filter(({ code }) => /numbering|duplicate-question/.test(String(code)))
    .map(({ message }) => message);
}
