import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { checksOf } from './check';

const questions = [
  'Hoeveel scholen doen mee aan de proef met digitale examens?',
  'Wie betaalt de kosten van de apparaten op deze scholen?',
  'Wanneer beslist u of alle andere scholen ook mee mogen doen?',
].map((text, index) => `Vraag ${index + 1}\n${text}\n\n`);
const [first = '', second = '', third = ''] = questions;
const delay = 'Mededeling\nDe vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n';

suite('unanswered-question, with a notice of delay', () => {
  const besides = (text: string, certainty: 'certain' | 'likely' = 'certain') =>
    checksOf('unanswered-question', { uri: 'file:///uitstel.txt', text, certainty });

  test('in the place of an answer', () => {
    const sentence = 'Deze vraag kan niet binnen de gestelde termijn worden beantwoord.';
    const [found] = checksOf('unanswered-question')(
      `${first}Antwoord 1\nTien.\n\n${second}Antwoord 2\n<|${sentence}|>\n`,
      'Het antwoord op vraag 2 is uitgesteld.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Information);
  });

  test('in another document that asks the questions too', () => {
    const [found] = besides(first + second + third + delay)(
      `<|Vraag 1|>${first.slice(7)}${second}${third}`,
      'Volgens uitstel.txt zijn de antwoorden op vraag 1 t/m 3 uitgesteld.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Information);
    assert.deepEqual(found.relatedInformation, [
      {
        location: {
          uri: 'file:///uitstel.txt',
          range: { start: { line: 9, character: 0 }, end: { line: 9, character: 10 } },
        },
        message: 'De mededeling in uitstel.txt',
      },
    ]);
  });

  test('in a letter that asks none', () => {
    const letter = besides(delay.replace('Mededeling', 'Geachte Voorzitter,\n'));
    letter(
      `${first}Antwoord 1\nTien.\n\n<|Vraag 2|>${second.slice(7)}${third}`,
      'Volgens uitstel.txt zijn de antwoorden op vraag 2 en 3 uitgesteld.',
    );
    letter(
      `${first}Antwoord 1\nTien.\n\n<|Vraag 2|>${second.slice(7)}`,
      'Volgens uitstel.txt is het antwoord op vraag 2 uitgesteld.',
    );
  });

  test('in a letter about one of several sets', () => {
    const set = (who: string, number: string, questions: string) =>
      `Kamervraag ${number}\nVragen van het lid ${who} over een proef\n\n${questions}`;
    const letter = delay.replace('Mededeling', 'Over de vragen van het lid Bakker (2024Z00002):\n');
    besides(letter)(
      `${set('Jansen', '2024Z00001', `<|Vraag 1|>${first.slice(7)}<|Vraag 2|>${second.slice(7)}`)}${set('Bakker', '2024Z00002', `<|Vraag 1|>${first.slice(7)}${second}`)}`,
      'Jansen: vraag 1 is nog niet beantwoord.',
      'Jansen: vraag 2 is nog niet beantwoord.',
      'Bakker: volgens uitstel.txt zijn de antwoorden op vraag 1 en 2 uitgesteld.',
    );
  });

  test('of which the other document answers some', () => {
    besides(`${first}Antwoord\nTien.\n\n${second}${third}${delay}`)(
      `${first}<|Vraag 2|>${second.slice(7)}${third}`,
      'Volgens uitstel.txt zijn de antwoorden op vraag 2 en 3 uitgesteld.',
    );
  });

  test('that says in which letter the answers are', () => {
    besides(`${first}${second}Mededeling\nDe vragen zijn beantwoord in een brief van 7 juni.`)(
      `<|Vraag 1|>${first.slice(7)}${second}`,
      'Vraag 1 en 2 zijn volgens de mededeling in uitstel.txt elders beantwoord.',
    );
  });

  test('that only probably belongs to the questions', () => {
    besides(first + second + delay, 'likely')(
      `<|Vraag 1|>${first.slice(7)}<|Vraag 2|>${second.slice(7)}`,
      'Vraag 1 is nog niet beantwoord.',
      'Vraag 2 is nog niet beantwoord.',
    );
  });

  test('here, as before', () => {
    besides(first + second)(
      `${first}${second}<|Mededeling|>${delay.slice(10)}`,
      'De antwoorden op vraag 1 en 2 zijn uitgesteld.',
    );
  });
});
