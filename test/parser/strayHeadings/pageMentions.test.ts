import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';

suite('questions elsewhere, named with their page', () => {
  const pages = [', blz. 20', ' – pagina 20'];
  const behind = [...pages, ' van 20'];

  test('in a document with bare numbers', () => {
    for (const page of behind) {
      const sentence = ['Ja. Zie de vragen (Kamerstuk 36 600, nr. 5),', `Vraag 12${page}`, 'en verder.', ''];
      check(['1. Klopt het?', '', 'Antwoord', ...sentence, '2. Waarom?', '', 'Antwoord', 'Daarom.'], '1 2 | 1 2');
      const survey = ['Ja.', `Vraag 1${page}`, 'Bent u dat?', `Vraag 2${page}`, 'Komt u?', ''];
      check(['1. Klopt het?', '', 'Antwoord', ...survey, '2. Waarom?', '', 'Antwoord', 'Daarom.'], '1 2 | 1 2');
      const answer = ['Ja. Zie', `Antwoord 1${page}`, 'hierboven.', ''];
      check(['1. Klopt het?', '', 'Antwoord', ...answer, '2. Waarom?', '', 'Antwoord', 'Daarom.'], '1 2 | 1 2');
      const contents = ['Inhoud', '', `Vraag 1${page}`, `Vraag 2${page}`, ''];
      check([...contents, '1. Klopt het?', '', 'Antwoord', 'Ja.', '', '2. Waarom?', '', 'Antwoord', 'A.'], '1 2 | 1 2');
    }
  });

  test('in a list in an answer', () => {
    for (const page of behind) {
      const list = [`- Vraag 12${page}`, `- Vraag 13${page}`];
      check(['Vraag 1', 'A?', 'Antwoord 1', 'Zie:', ...list, '', 'Vraag 2', 'B?', 'Antwoord 2', 'C.'], '1 2 | 1 2');
      check(['Vraag 1', 'A?', 'Antwoord 1', 'Zie:', ...list, 'en verder.'], '1 | 1');
      const answers = [`- Antwoord 12${page}`, `- Antwoord 13${page}`];
      check(['Vraag 1', 'A?', 'Antwoord 1', 'Zie:', ...answers, '', 'Vraag 2', 'B?', 'Antwoord 2', 'C.'], '1 2 | 1 2');
    }
  });

  test('in an answer without a number', () => {
    const pairs = ['Vraag 1', 'A?', '', 'Antwoord', 'Ja.', '', 'Vraag 2', 'B?', '', 'Antwoord', 'Nee.'];
    for (const page of behind) check([...pairs, `Antwoord 2${page}`, 'Dat klopt.'], '1 2 | 1 2');
  });

  test('in an answer, where only the questions have it', () => {
    for (const page of behind) {
      const pair = (number: number, ...answer: string[]) => [
        `Vraag ${number}${page}`,
        'A?',
        '',
        `Antwoord ${number}`,
        ...answer,
        '',
      ];
      check([...pair(1, 'Ja.', `Antwoord 2${page}`, 'Dat klopt.'), ...pair(2, 'Nee.')], '1 2 | 1 2');
      check([...pair(1, 'Ja.'), ...pair(2, 'Nee.', `Antwoord 1${page}`, 'Dat klopt.')], '1 2 | 1 2');
    }
  });

  test('in each way to write a page', () => {
    for (const page of [
      ', blz 20',
      ', blz.20',
      ' – BLZ. 20.',
      ', p. 20:',
      ', pag. 1000',
      ', bladzijde  20',
      ' – pagina 20-21',
      ', pagina 20 – 121:',
      '  van  20',
      ' van 20:',
    ]) {
      const list = [`- Vraag 12${page}`, `- Vraag 13${page}`];
      check(['Vraag 1', 'A?', 'Antwoord 1', 'Zie:', ...list, '', 'Vraag 2', 'B?', 'Antwoord 2', 'C.'], '1 2 | 1 2');
    }
  });

  test('in an answer of which the question is no other', () => {
    for (const page of pages) {
      check([`Antwoord 1${page}`, 'Ja.'], ' | 1');
      check([`Antwoord 2${page}`, 'Ja.'], ' | ');
      check([`Antwoord 2${page}`, 'Ja.', '', `Antwoord 4${page}`, 'Ja.'], ' | 2 4');
      check([`Antwoord 1${page}`, 'Ja.', '', 'Antwoord 1', 'Ja.'], ' | 1');
      check(['Antwoord 1', 'Ja.', '', `Antwoord 1 en 2${page}`, 'Ja.'], ' | 1');
      check(['Antwoord', 'Ja.', '', `Antwoord 1${page}`, 'Ja.'], ' | ');
      check(['Vraag 2', 'A?', '', 'Antwoord', 'Ja.', '', `Antwoord 2 en 3${page}`, 'Ja.'], '2 | 2');
      check([`Vraag 2${page}`, 'A?', '', `Antwoord 4${page}`, 'Ja.'], ' | ');
      check(['Vraag 2', 'A?', `Vraag 3${page}`, 'B?', '', `Antwoord 3 en 4${page}`], '2 3 | ');
    }
  });

  test('again, without a text', () => {
    for (const page of behind) check([`Vraag 1${page}`, 'A?', '', `Vraag 1${page}`], '1 | ');
  });

  test('in a survey or a list of contents', () => {
    for (const page of behind) {
      const survey = ['Als volgt.', '', `Vraag 1${page}`, 'Bent u dat?', '', `Vraag 2${page}`, 'Komt u?', ''];
      check(['Vraag 1', 'A?', '', 'Antwoord 1', ...survey], '1 | 1');
      check(['Vraag 1', 'A?', '', 'Antwoord 1', ...survey, 'Vraag 2', 'B?', 'Antwoord 2', 'C.'], '1 2 | 1 2');
    }
    for (const page of behind) {
      const contents = ['Inhoud', '', `Vraag 1${page}`, `Antwoord 1${page}`, `Vraag 2${page}`, `Antwoord 2${page}`, ''];
      check([...contents, 'Vraag 1', 'A?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'B?', 'Antwoord 2', 'C.'], '1 2 | 1 2');
    }
  });

  test('in a sentence of a question, or asked and answered earlier', () => {
    for (const page of behind) {
      const sentence = ['Vraag 1', 'Wat staat in', `Vraag 12${page}`, 'van het rapport?', '', 'Antwoord', 'Dat.', ''];
      check([...sentence, 'Vraag 2', 'B?', '', 'Antwoord', 'Ja.'], '1 2 | 1 2');
      const list = ['Vraag 1', 'Kent u deze vraag:', '', `Vraag 12${page}`, 'Bent u dat?', '', 'Antwoord 1', 'Ja.'];
      check(list, '1 | 1');
      const introduced = ['Vraag 1', 'Kent u deze vraag:', `Vraag 12${page}`, 'Bent u dat?', '', 'Vraag 2', 'B?'];
      check(introduced, '1 2 | ');
      const earlier = ['Zie:', '', `Vraag 12${page}`, 'Hoe?', `Antwoord 12${page}`, 'Zo.', ''];
      check(['Vraag 1', 'A?', 'Antwoord 1', ...earlier, 'Vraag 2', 'B?', 'Antwoord 2', 'Ja.'], '1 2 | 1 2');
    }
  });

  test('but not where a number is missing, or the numbering begins anew', () => {
    for (const page of behind) {
      const pair = (heading: string) => [heading, 'A?', '', 'Antwoord', 'Ja.', ''];
      const gaps = [...pair('Vraag 3'), ...pair(`Vraag 12${page}`), ...pair(`Vraag 14${page}`)];
      check(gaps, '3 12 14 | 3 12 14');
      check([...gaps, ...pair('Vraag 15')], '3 12 14 15 | 3 12 14 15');
      check([...pair(`Vraag 12${page}`), ...pair('Vraag 18'), ...pair('Vraag 19')], '12 18 19 | 12 18 19');
      const anew = [...pair('Vraag 1'), ...pair('Vraag 2'), 'Fractie SP', ''];
      check([...anew, ...pair(`Vraag 1${page}`), ...pair(`Vraag 2${page}`)], '1 2 1 2 | 1 2 1 2');
      const asked = ['Vraag 1', 'A?', '', 'Vraag 2', 'B?', '', 'Fractie SP', ''];
      check([...asked, `Vraag 1${page}`, 'A?', '', `Vraag 2${page}`, 'B?'], '1 2 1 2 | ');
      check(
        ['Vraag 1', 'A?', '', `Vraag 2${page}`, 'B?', '', `Vraag 2${page}`, 'C?', '', 'Vraag 3', 'D?'],
        '1 2 2 3 | ',
      );
    }
  });

  test('but not the only answer to what is asked', () => {
    for (const page of behind) {
      const asked = ['Vraag 1', 'A?', '', 'Vraag 2', 'B?', '', 'Vraag 3', 'C?', ''];
      const both = ['Antwoord 1 en 3', 'Ja.', ''];
      check([...asked, ...both, `Antwoord 2${page}`, 'Nee.'], '1 2 3 | 1+3 2');
      check([...asked, ...both, `Antwoord 12${page}`, 'Nee.'], '1 2 3 | 1+3');
      const answered = [`Antwoord op vraag 3${page}`, 'Ja.', '', `Antwoord op vraag 12${page}`, 'Nee.', ''];
      check(answered, ' | 3 12');
      check(['Antwoord op vraag 1', 'Ja.', '', ...answered], ' | 1 3 12');
    }
    for (const page of behind) {
      const pair = ['Vraag 1', 'A?', '', `Antwoord 1${page}`, 'Ja.', '', 'Vraag 2', 'B?', '', `Antwoord 2${page}`];
      check([...pair, 'Ja, ook dit geldt (zie', 'Antwoord 2).'], '1 2 | 1 2');
    }
  });

  test('but not a pair below which the questions do not go on from those above it', () => {
    for (const page of pages) {
      const pair = (number: number, behind: string) => [
        `Vraag ${number}${behind}`,
        'A?',
        '',
        `Antwoord ${number}${behind}`,
        'Ja.',
        '',
      ];
      check([...pair(1, ''), ...pair(3, page), ...pair(5, '')], '1 3 5 | 1 3 5');
      check([...pair(1, ''), ...pair(1, page), ...pair(2, '')], '1 1 2 | 1 1 2');
      check(['Antwoord', 'Ja.', '', 'Vraag 1', 'A?', '', `Vraag 2${page}`, 'B?'], '1 2 | ');
    }
  });

  test('but not the questions of the document', () => {
    for (const page of behind) {
      const asked = (number: number) => [`Vraag ${number}${page}`, 'A?', ''];
      const answered = (number: number) => [`Antwoord ${number}`, 'Ja.', ''];
      check([...asked(1), ...answered(1), ...asked(2), ...answered(2)], '1 2 | 1 2');
      check([...asked(1), ...asked(2), ...answered(1), ...answered(2)], '1 2 | 1 2');
      check([...asked(5), ...answered(5), ...asked(7), ...answered(7)], '5 7 | 5 7');
      check([...asked(1), ...answered(1), 'Vraag 2', 'B?', ...answered(2), ...asked(3)], '1 2 3 | 1 2');
      check(['Vraag 1', 'B?', ...answered(1), ...asked(2), ...answered(2)], '1 2 | 1 2');
      check([`Vraag 1${page}`, 'Antwoord 1', 'Ja.', '', `Vraag 2${page}`, 'Antwoord 2', 'Nee.'], '1 2 | 1 2');
    }
    for (const page of behind) {
      const asked = (number: number) => [`Vraag ${number}${page}`, 'A?', ''];
      check([...asked(1), `Antwoord 1${page}`, 'Ja.', '', ...asked(2), `Antwoord 2${page}`, 'Ja.'], '1 2 | 1 2');
      check([`Antwoord 1${page}`, 'Ja.', '', `Antwoord 2${page}`, 'Ja.'], ' | 1 2');
      check([...asked(1), `Antwoord 2${page}`, 'Ja.'], '1 | 2');
    }
  });
});

/** The numbers that are asked, and behind the bar what each answer covers. */
function check(lines: readonly string[], expected: string): void {
  const { questions, answers } = parse(lines.join('\n'));
  const asked = questions.flatMap(({ numbers }) => numbers.map(({ number }) => number));
  assert.equal(`${asked.join(' ')} | ${answers.map(({ covers }) => covers.join('+') || '-').join(' ')}`, expected);
}
