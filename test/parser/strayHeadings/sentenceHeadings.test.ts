import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';

suite('headings in a sentence', () => {
  test('none where it goes on from the question above it, with an answer below it', () => {
    for (const behind of [' (VVD)', ' (pagina 5)', ' van 2', ', blz. 5', ' van het lid Bo']) {
      const asked = (number: number) => `Vraag ${number}${behind}`;
      check([asked(1), 'klopt het?', 'Antwoord 1', 'ja', asked(2), 'waarom?', 'Antwoord 2', 'daarom'], '1 2 | 1 2');
      check([asked(1), 'klopt het?', 'Antwoord', 'ja', asked(2), 'waarom?', 'Antwoord', 'daarom'], '1 2 | 1 2');
      check([asked(1), 'klopt het', asked(2), 'waarom', 'Antwoord 1', 'ja', 'Antwoord 2', 'daarom'], '1 2 | 1 2');
    }
    check(['Vraag 1 (VVD).', 'A?', 'Antwoord 1', 'ja', 'Vraag 2 (VVD).', 'B?', 'Antwoord 2', 'nee'], '1 2 | 1 2');
    check(['Vraag 1', 'klopt het', 'Antwoord (vragen 1 en 2)', 'ja'], '1 | 1+2');
  });

  test('where its question comes below it, or nothing answers it', () => {
    const pair = ['Vraag 1', 'A?', 'Antwoord 1', 'het laagst scoort', 'Vraag 2 (VVD)', 'van de lijst.'];
    check(pair, '1 | 1');
    check([...pair, 'Vraag 2', 'B?', 'Antwoord 2', 'Ja.'], '1 2 | 1 2');
    check(['Vraag 1', 'zoals gezegd bij', 'Vraag 2 (VVD)', 'van vorig jaar', 'Antwoord', 'Ja.'], '1 | 1');
  });

  test('where it ends with a full stop, whatever stands below it', () => {
    const pair = ['Vraag 1', 'A?', 'Antwoord 1', 'Het laagst scoort'];
    for (const end of ['.', '.  ']) check([...pair, `Vraag 2 (VVD)${end}`, 'Dat is bekend.'], '1 | 1');
    check(['Vraag 1', 'Wie scoort het laagst', 'Vraag 2 (blz. 5)', 'Hoe dan?'], '1 2 | ');
  });

  test('where it does not go on from the question above it, or comes again below it', () => {
    const asked = ['Vraag 1 (VVD)', 'Wat betekent het dat het laagst scoort'];
    check([...asked, 'Vraag 12 (VVD)', 'van de lijst?', '', 'Vraag 2 (VVD)', 'B?'], '1 2 | ');
    check([...asked, 'Vraag 2 (VVD)', 'van de lijst?', '', 'Vraag 2 (VVD)', 'B?'], '1 2 | ');
  });

  test('behind a word that needs another one', () => {
    for (const blanks of ['', '  ']) {
      check(['Vraag 1', `Wat vindt u van mijn${blanks}`, 'Antwoord 1', 'van vorig jaar?'], '1 | ');
      check(['Vraag 1', `Wat is er gezegd bij${blanks}`, 'Vraag 2', 'van vorig jaar?'], '1 | ');
      check(['Vraag 1', `Dit staat bij${blanks}`, 'Vraag 12', 'van de lijst.'], '1 | ');
    }
    check(['Vraag 1', 'Kent u https://voorbeeld.nl/de', 'Antwoord 1', 'ja'], '1 | 1');
    check(['Vraag 1', 'A?', 'Antwoord 1', 'van het begin af', 'Vraag 3', 'waarom is dat zo'], '1 3 | 1');
    check(['Vraag 1', 'Dit staat in', 'Antwoord 2', 'van mei.'], '1 | ');
    check(['Vraag 1', 'Dit staat in', 'Antwoord 1', 'van mei.', 'Antwoord 2', 'Ja.'], '1 | 1 2');
  });

  test('none where its own answer stands below it', () => {
    check(['Vraag 1', 'klopt het', 'Antwoord', 'dit staat in', 'Vraag 2', 'waarom', 'Antwoord', 'daarom'], '1 2 | 1 2');
    check(['De vragen staan in', 'Vraag 1', 'klopt het', 'Antwoord', 'ja'], '1 | 1');
    check(['De vragen staan in', 'Vraag 1', 'van de lijst.'], ' | ');
  });

  test('where a question above it has its number', () => {
    const asked = ['Vraag 1', 'A?', 'Vraag 2', 'B?'];
    const answered = ['Antwoord 1', 'Dit staat in de lijst onder', 'Vraag 2 (blz. 12)', 'en elders.'];
    check([...asked, ...answered, 'Antwoord 2', 'Niets.'], '1 2 | 1 2');
    check([...asked, 'Vraag 3', 'C?', ...answered, 'Antwoord 2', 'Ja.', 'Antwoord 3', 'Ja.'], '1 2 3 | 1 2 3');
    const again = ['Vraag 1 (SP)', 'klopt het?', 'Antwoord 1', 'ja', 'Vraag 2 (SP)', 'waarom?', 'Antwoord 2', 'daarom'];
    check([...asked, 'Antwoord 1', 'Ja.', 'Antwoord 2', 'Nee.', '', ...again], '1 2 1 2 | 1 2 1 2');
  });

  test('where the question above it goes on to its question mark', () => {
    const asked = ['Vraag 1', 'Waarom staat er iets anders in', 'Antwoord op vraag 1'];
    check([...asked, 'van uw vorige brief?', '', 'Vraag 2', 'Wat nu?'], '1 2 | ');
    check([...asked, 'van uw brief,', 'die ik las?  ', '', 'Vraag 2', 'Wat nu?'], '1 2 | ');
    check([...asked, 'is dat zo? nee', '', 'Vraag 2', 'Wat nu?'], '1 2 | 1');
    check([...asked, 'van uw brief,', 'die ik las?', '', 'Antwoord 1', 'Ja.'], '1 | 1');
  });

  test('none where an answer stands below its question', () => {
    for (const word of ['in', 'op', 'bij', 'van', 'ook']) {
      check(['Vraag 1', `Graag een overzicht ${word}`, 'Antwoord 1', 'zie bijlage'], '1 | 1');
      check(['Vraag 1', `Graag een overzicht ${word}`, 'Antwoord', 'zie bijlage'], '1 | 1');
      check(['Vraag 1', `Dit staat ${word}`, 'Antwoord 1', 'van mei.', 'Antwoord 1', 'Ja.'], '1 | 1');
      check(['Vraag 1', `Dit staat ${word}`, 'Antwoord 2', 'van mei.', 'Antwoord 1', 'Ja.'], '1 | 1');
    }
    check(['Vraag 1', 'klopt het', 'Antwoord 1', 'ja', 'Vraag 2', 'is het', 'Antwoord', 'nee'], '1 2 | 1 2');
    check(['Vraag 1', 'kent u het', 'Antwoord 1', 'van mei?', 'Vraag 2', 'B?'], '1 2 | ');
    check(['Vraag 1', 'bent u bereid', 'Antwoord 1 (IenW)', 'nee, waarom zou ik?', 'Vraag 2', 'B?'], '1 2 | 1');
    check(['Vraag 1', 'kent u het', 'Antwoord 1', 'ja', 'Vraag 2', 'kent u het', 'Antwoord 2', 'nee.'], '1 2 | 1 2');
    check(['Vraag 1', 'bent u bereid', 'Antwoord 1 (IenW)', 'neem ik aan?', 'Vraag 2', 'B?'], '1 2 | ');
    check(['Vraag 1', 'ja', 'Antwoord 1', 'wat staat in', 'Vraag 2', 'klopt dit?', 'Antwoord 2', 'ja'], '1 2 | 1 2');
  });
});

/** The numbers that are asked, and behind the bar what each answer covers. */
function check(lines: readonly string[], expected: string): void {
  const { questions, answers } = parse(lines.join('\n'));
  const asked = questions.flatMap(({ numbers }) => numbers.map(({ number }) => number));
  assert.equal(`${asked.join(' ')} | ${answers.map(({ covers }) => covers.join('+') || '-').join(' ')}`, expected);
}
