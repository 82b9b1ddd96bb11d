import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { checksOf } from './check';

const questions = [
  'Hoeveel scholen doen mee aan de proef met digitale examens?',
  'Wie betaalt de kosten van de apparaten op deze scholen?',
  'Wanneer beslist u of alle andere scholen ook mee mogen doen?',
];
const [first, second, third] = questions;

suite('unanswered-question, with another document', () => {
  const besides = (text: string, certainty: 'certain' | 'likely' = 'certain') =>
    checksOf('unanswered-question', { uri: 'file:///ander%20document.txt', text, certainty });

  test('a question that is answered in the other document is not open', () => {
    besides(`${answered(1, first)}${answered(2, second)}${answered(3, third)}`)(asked());
    besides(`${answered(4, third)}${answered(5, first)}${answered(6, second)}`)(asked());
  });

  test('one that is not answered there either is open', () => {
    const [found] = besides(`${answered(1, first)}Vraag 2\n${second}\n\n${answered(3, third)}`)(
      asked(2),
      'Vraag 2 is nog niet beantwoord.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Information);
  });

  test('one that is not in the other document is told as that, with its place', () => {
    const [found] = besides(`${answered(1, first)}${answered(2, third)}`)(
      asked(2),
      'Vraag 2 staat niet in ander document.txt en is nog niet beantwoord.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Warning);
    assert.deepEqual(found.relatedInformation, [
      {
        location: {
          uri: 'file:///ander%20document.txt',
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
        },
        message: 'Vraag 2 had hier in de buurt moeten staan.',
      },
    ]);
  });

  test('answers alone leave out what they have no place for', () => {
    const alone = besides(asked().replaceAll(/<\||\|>/g, ''));
    alone('Antwoord 1\nJa.\n\n<|Antwoord 2|>\nNee.\n', 'Vraag 3 uit ander document.txt staat niet in dit document.');
    alone('Antwoord 1\nJa.\n\nAntwoord 2\nNee.\n\nAntwoord 3\nVolgt.\n');
  });

  test('in the document of answers the question that is left out is told behind which one it belongs', () => {
    const [found] = besides(asked().replaceAll(/<\||\|>/g, ''))(
      `<|Vraag 1|>\n${first}\n\nAntwoord 1\nJa.\n\n${answered(2, third)}`,
      'Vraag 2 uit ander document.txt staat niet in dit document.',
    );
    assert.deepEqual(
      found?.relatedInformation?.map(({ location, message }) => [location.range.start.line, message]),
      [[3, 'Vraag 2 in ander document.txt']],
    );
    besides(asked())(
      `<|Vraag 1|>\n${second}\n\nAntwoord 1\nJa.\n\n${answered(2, third)}`,
      'Vraag 1 uit ander document.txt staat niet in dit document.',
    );
  });

  test('an answer without the text of its question is an answer all the same', () => {
    const answers = `${answered(1, first)}Antwoord op vraag 2\nDe gemeente.\n\n${answered(3, third)}`;
    besides(answers)(asked());
    besides(asked())(answers);
  });

  test('in a document of answers alone it is told at the answer before it', () => {
    const alone = 'Hierbij de antwoorden.\n\nAntwoord 2\nDe gemeente.\n\nAntwoord 3\nDit jaar.\n';
    const left = (number: number) => `Vraag ${number} uit ander document.txt staat niet in dit document.`;
    const all = asked().replaceAll(/<\||\|>/g, '');
    besides(all)(alone.replace('Antwoord 2', '<|Antwoord 2|>'), left(1));
    besides(all)(alone.replace('2\n', '1\n').replace('Antwoord 1', '<|Antwoord 1|>'), left(2));
    besides(all)(alone.replace('2\n', '1\n').replace('Antwoord 3', '<|Antwoord 2|>'), left(3));
  });

  test('what the document of questions alone answers is not said to be open', () => {
    const [one, two, three] = [answered(1, first), answered(2, second), answered(3, third)];
    const unanswered = (text: string) => text.replace(/Antwoord[\s\S]*/, '');
    const [found] = besides(unanswered(one) + unanswered(two) + three)(
      one + two + unanswered(three).replace('Vraag 3', '<|Vraag 3|>'),
      'Vraag 3 is alleen in ander document.txt beantwoord.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Information);
    assert.equal(found.relatedInformation?.[0]?.location.range.start.line, 6);
  });

  test('an answer in parts leaves questions out on purpose', () => {
    besides(asked())(`Deelbeantwoording van vragen over een proef\n\n${answered(1, first)}${answered(3, third)}`);
  });

  test('a document that only probably belongs to it lacks nothing', () => {
    besides(`${answered(1, first)}${answered(2, third)}`, 'likely')(asked(2), 'Vraag 2 is nog niet beantwoord.');
    besides(asked(), 'likely')(`${answered(1, first)}${answered(2, third)}`);
  });

  test('each set of questions by itself', () => {
    const two = `${answered(1, first)}${answered(2, second)}Vraag 1\n${third}\n\nAntwoord\nJa.\n\nVraag 2\nIs dat alles wat u weet van deze proef?\n\nAntwoord\nJa.`;
    besides(`${asked()}\nVraag 4\nIs dat alles wat u weet van deze proef?`)(two);
  });
});

suite('numbering-gap, with another document', () => {
  const other = { uri: 'file:///vragen.txt', text: asked(), certainty: 'certain' } as const;

  test('what is left out of the submitted questions is told once', () => {
    checksOf('numbering-gap', other)(`${answered(1, first)}${answered(3, third)}`);
  });

  test('another gap is told', () => {
    checksOf('numbering-gap', other)(
      `${answered(1, first)}${answered(2, second)}<|Vraag 4|>\n${third}\n\nAntwoord\nJa.`,
      'Na vraag 2 volgt vraag 4. Vraag 3 ontbreekt.',
    );
  });
});

/** The submitted questions, with the heading of one of them marked. */
function asked(marked?: number): string {
  return questions
    .map((text, index) =>
      index + 1 === marked ? `<|Vraag ${index + 1}|>\n${text}\n` : `Vraag ${index + 1}\n${text}\n`,
    )
    .join('\n');
}

function answered(number: number, question = ''): string {
  return `Vraag ${number}\n${question}\n\nAntwoord ${number}\nDat is zo.\n\n`;
}
