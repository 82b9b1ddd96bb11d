import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { checksOf } from './check';

const check = checksOf('unknown-reference');
const open = (number: number, covered: number) =>
  `Vraag ${number} is nog niet beantwoord, dus vraag ${covered} ook niet.`;

suite('unknown-reference, to a question that is open', () => {
  test('whose answer has a place without a text', () => {
    const [found] = check(answers({ 1: 'Zie het <|antwoord op vraag 3|>.', 2: 'Ja.', 3: '' }), open(3, 1));
    assert.equal(found?.severity, DiagnosticSeverity.Information);
    assert.deepEqual(
      found.relatedInformation?.map(({ location, message }) => [location.range.start.line, message]),
      [[15, 'Vraag 3 is nog niet beantwoord.']],
    );
    check(answers({ 1: '<|Zie vraag 2|>.', 2: 'PM' }), open(2, 1));
    check(answers({ 1: '<|Zie vraag 2|>.', 2: 'PM' }).replaceAll('\n', '\r\n'), open(2, 1));
  });

  test('that has no answer at all', () => {
    const [found] = check(`${answers({ 1: '<|Zie vraag 2|>.' })}Vraag 2\nB?\n`, open(2, 1));
    assert.equal(found?.relatedInformation?.[0]?.location.range.start.line, 6);
  });

  test('without a number', () => {
    check(answers({ 1: 'PM', 2: '<|Idem|>.' }), open(1, 2));
    check(`Vraag 1\nA?\n\n${answers({ 2: '<|Zie de vorige vraag|>.' })}`, open(1, 2));
    check(answers({ 1: 'Ja.', 2: 'Zie mijn vorige antwoord.' }));
  });

  test('that is put off', () => {
    check(`${answers({ 1: '<|Zie vraag 2|>.' })}Vraag 2\nB?\n\nMededeling\nHet antwoord volgt.`, open(2, 1));
  });

  test('several questions', () => {
    check(
      `Vraag 1 en 2\nA?\n\nAntwoord 1 en 2\nZie de <|antwoorden op vraag 3 en 4|>.\n\n${answers({ 3: '', 4: '' })}`,
      'Vraag 3 en 4 zijn nog niet beantwoord, dus vraag 1 en 2 ook niet.',
    );
  });

  test('of a span the ends are shown', () => {
    const [found] = check(
      answers({ 1: 'Zie de <|antwoorden op de vragen 2 t/m 5|>.', 2: '', 3: '', 4: '', 5: '' }),
      'Vraag 2 t/m 5 zijn nog niet beantwoord, dus vraag 1 ook niet.',
    );
    assert.deepEqual(
      found?.relatedInformation?.map(({ location }) => location.range.start.line),
      [9, 15, 27],
    );
  });

  test('a row of references that ends nowhere is told at each', () => {
    check(answers({ 1: '<|Zie vraag 2|>.', 2: '<|Zie vraag 3|>.', 3: '' }), open(2, 1), open(3, 2));
  });

  test('a reference that leads to a circle, and not the circle', () => {
    check(answers({ 1: '<|Zie vraag 2|>.', 2: 'Zie vraag 3.', 3: 'Zie vraag 2.' }), open(2, 1));
  });

  test('of a document of answers alone only what has its place there', () => {
    check('Antwoord op vraag 1\n<|Zie vraag 2|>.\n\nAntwoord op vraag 2\n\n', open(2, 1));
    check('Antwoord op vraag 1\nZie vraag 2.\n\nAntwoord op vraag 3\nJa.');
  });

  test('each set of questions by itself', () => {
    check(`${answers({ 1: '<|Zie vraag 2|>.', 2: '' })}${answers({ 1: 'Zie vraag 2.', 2: 'Ja.' })}`, open(2, 1));
  });

  test('not where the reference leads to an answer, along others or not', () => {
    check(answers({ 1: 'Zie vraag 2.', 2: 'Ja.' }));
    check(answers({ 1: 'Zie vraag 2.', 2: 'Zie vraag 3.', 3: 'Ja.' }));
    check(answers({ 1: 'Zie de antwoorden op vraag 2 en 3.', 2: '', 3: 'Ja.' }));
  });

  test('not where the question has an answer of its own too', () => {
    check(answers({ 1: 'Ja, zie vraag 2.', 2: '' }));
    check(`${answers({ 1: 'Zie vraag 2.', 2: '' })}Antwoord op vraag 1\nJa.\n`);
  });

  test('not where the question is asked, and answered, in its parts', () => {
    check(
      'Vraag 1\nTwee dingen:\n\nVraag 1a\nA?\n\nAntwoord 1a\nJa.\n\nVraag 1b\nB?\n\nAntwoord 1b\nNee.\n\nVraag 2\nC?\n\nAntwoord 2\nZie vraag 1.',
    );
  });

  test('of another set of questions', () => {
    const sets = (first: string, second: string) =>
      `Vragen van de ABC-fractie\n\n${answers({ 1: 'Ja.', 2: first })}Vragen van het lid De Boer\n\n${answers({ 1: second })}`;
    const [found] = check(
      sets('PM', 'Zie het <|antwoord op vraag 2 van de ABC-fractie|>.'),
      'De Boer: vraag 2 van de ABC-fractie is nog niet beantwoord, dus vraag 1 ook niet.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Information);
    check(sets('Nee.', 'Zie het antwoord op vraag 2 van de ABC-fractie.'));
    check(sets('PM', 'Ja. Zie het antwoord op vraag 2 van de ABC-fractie.'));
    check(sets('PM', 'Zie het antwoord op vraag 1 van de ABC-fractie en vraag 2 van de ABC-fractie.'));
    const third = `Vragen van het lid Jansen\n\n${answers({ 1: '' })}`;
    check(
      sets('PM', 'Zie het <|antwoord op vraag 2 van de ABC-fractie|> en <|vraag 1 van het lid Jansen|>.') + third,
      'De Boer: vraag 2 van de ABC-fractie is nog niet beantwoord, dus vraag 1 ook niet.',
      'De Boer: vraag 1 van het lid Jansen is nog niet beantwoord, dus vraag 1 ook niet.',
    );
  });

  test('not where the other document answers it', () => {
    const asked = (numbers: readonly string[]) => numbers.map((question) => `${question}\n\n`).join('');
    const texts = [
      'Vraag 1\nHoeveel scholen doen er volgens u mee aan de proef in het noorden?',
      'Vraag 2\nWie betaalt volgens de minister de kosten van deze proef op scholen?',
    ];
    const there = `${texts[0]}\n\nAntwoord 1\nDertig.\n\n${texts[1]}\n\nAntwoord 2\nDe gemeente.`;
    checksOf('unknown-reference', { uri: 'file:///antwoorden.txt', text: there, certainty: 'certain' })(
      `${asked(texts)}Antwoord op vraag 1\nZie vraag 2.`,
    );
  });
});

suite('unknown-reference, to a question that is withdrawn', () => {
  const withdrawn = 'Vraag 2\n(vervallen)\n\n';
  const message = (open: number) => `Vraag 2 is vervallen, dus vraag ${open} is zo niet beantwoord.`;

  test('is told in earnest, as nothing is missing there', () => {
    const [found] = check(`${answers({ 1: 'Zie het <|antwoord op vraag 2|>.' })}${withdrawn}`, message(1));
    assert.equal(found?.severity, DiagnosticSeverity.Warning);
    check(`${withdrawn}${answers({ 3: '<|Zie het antwoord op de vorige vraag|>.' })}`, message(3));
  });

  test('mildly for the answer that refers to that one', () => {
    check(
      `${answers({ 1: '<|Zie vraag 2|>.' })}${withdrawn}${answers({ 3: '<|Zie vraag 1|>.' })}`,
      message(1),
      open(1, 3),
    );
  });

  test('of several the one that is open is told', () => {
    check(`${answers({ 1: '<|Zie vraag 2 en 3|>.' })}${withdrawn}${answers({ 3: '' })}`, open(3, 1));
  });

  test('not where another one that is named has an answer, or there is more of an answer', () => {
    check(`${answers({ 1: 'Zie vraag 2 en 3.' })}${withdrawn}${answers({ 3: 'Ja.' })}`);
    check(`${answers({ 1: 'Ja, zie ook vraag 2.' })}${withdrawn}`);
    check(`${answers({ 1: 'Zie vraag 2.' })}${withdrawn}Antwoord 2\nNee.\n`);
  });
});

/** A document in which every question has its own answer, or a place for one. */
function answers(texts: Readonly<Record<number, string>>): string {
  return Object.entries(texts)
    .map(([number, text]) => `Vraag ${number}\nHoe zit dat?\n\nAntwoord ${number}\n${text}\n\n`)
    .join('');
}
