import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { getDiagnostics } from '../../../server/src/diagnostics/diagnostics';
import { type CodeActionOptions, getCodeActions } from '../../../server/src/features/codeActions';
import { lineEndOf } from '../../../server/src/features/edits/workspaceEdit';
import { parse } from '../../../server/src/parser/parse';
import { compareDocuments } from '../../../server/src/workspace/comparison/comparison';
import { parseMarkers } from '../../markers';

const uri = 'file:///vragen.txt';
const one = 'quickfix.insertAnswer';
const all = 'source.insertAllAnswers.vraagAntwoord';

suite('insert an answer', () => {
  test('below its question, as the document writes answers', () => {
    const text = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?<|>\n\nVraag 3\nC?\n';
    check(text, one, 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n<|>\n\nVraag 3\nC?\n');
  });

  test('below the place of an answer that is still to be written', () => {
    const questions = 'Vraag 1\nA?\n\nVraag 2\nB?<|>\n\n';
    const behind = 'Vraag 3\nC?\n\nAntwoord op vraag 3\nJa.\n';
    const first = 'Antwoord op vraag 1\n\n\n';
    check(
      `${questions}${first}${behind}`,
      one,
      `Vraag 1\nA?\n\nVraag 2\nB?\n\n${first}Antwoord op vraag 2\n<|>\n\n${behind}`,
    );
    const apart = 'Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?';
    const last = 'Antwoord op vraag 1\nJa.\n\nAntwoord op vraag 2\n\n';
    check(`${apart}<|>\n\n${last}`, one, `${apart}\n\n${last}\nAntwoord op vraag 3\n<|>\n`);
  });

  test('between the brackets or tags of the other answers', () => {
    for (const [open, close] of [
      ['(', ')'],
      ['[', ']'],
      ['<b>', '</b>'],
      ['<strong>', '</strong>:'],
    ]) {
      const heading = (number: number) => `${open}Antwoord ${number}${close}`;
      const text = `Vraag 1\nA?\n\n${heading(1)}\nJa.\n\nVraag 2\nB?\n\n${heading(2)}\nNee.\n\nVraag 3\nC?`;
      check(`${text}<|>\n`, one, `${text}\n\n${heading(3)}\n<|>\n`);
    }
  });

  test('above the closing of the letter', () => {
    const closing = 'Hoogachtend,\n\nde minister van Defensie,\n\nR. Brekelmans\n';
    const text = `Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?<|>\n\n${closing}`;
    const expected = `Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n<|>\n\n${closing}`;
    check(text, one, expected);
    check(text, all, expected);
  });

  test('above the title of the next questions', () => {
    const below = '## D66\n\nVraag 2\nB?\n\nAntwoord 2\nJa.\n';
    check(`Vraag 1\nA?<|>\n\n${below}`, one, `Vraag 1\nA?\n\nAntwoord 1\n<|>\n\n${below}`);
  });

  test('with the cursor on the heading, in the text and on the empty lines below', () => {
    const expected = 'Vraag 1\nA?\n\nAntwoord op vraag 1\n<|>\n\nVraag 2\nB?\n';
    check('<|>Vraag 1\nA?\n\nVraag 2\nB?\n', one, expected);
    check('Vraag 1\nA<|>?\n\nVraag 2\nB?\n', one, expected);
    check('Vraag 1\nA?\n<|>\nVraag 2\nB?\n', one, expected);
    check(
      '## Vraag 1\nA?\n\n<|>## Vraag 2\nB?\n',
      one,
      '## Vraag 1\nA?\n\n## Vraag 2\nB?\n\n## Antwoord op vraag 2\n<|>\n',
    );
  });

  test('nothing at a question with an answer, in an answer and outside the questions', () => {
    const none = (marked: string) => assert.deepEqual(actionsIn(marked, one), [], marked);
    none('<|>Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?');
    none('Vraag 1\nA?\n\nAntwoord 1\nJa<|>.\n\nVraag 2\nB?');
    none('<|>Geachte voorzitter,\n\nVraag 1\nA?');
    none('Vraag 1\nA<|>?\n\nAntwoord 1\n');
    none('<|>');
  });

  test('line ends are those of the document', () => {
    check(
      'Vraag 1\r\nA?<|>\r\n\r\nVraag 2\r\nB?',
      one,
      'Vraag 1\r\nA?\r\n\r\nAntwoord op vraag 1\r\n<|>\r\n\r\nVraag 2\r\nB?',
    );
    check('Vraag 1\rA?<|>\r\rVraag 2\rB?', one, 'Vraag 1\rA?\r\rAntwoord op vraag 1\r<|>\r\rVraag 2\rB?');
  });

  test('empty lines, indent and marks are those of the other answers', () => {
    check(
      'Vraag 1\n\nA?\n\nAntwoord 1:\n\nJa.\n\nVraag 2\n\nB?<|>\n',
      one,
      'Vraag 1\n\nA?\n\nAntwoord 1:\n\nJa.\n\nVraag 2\n\nB?\n\nAntwoord 2:\n\n<|>\n',
    );
    check(
      'Vraag 1\nA?\nAntwoord\nJa.\nVraag 2\nB?<|>\nVraag 3\nC?',
      one,
      'Vraag 1\nA?\nAntwoord\nJa.\nVraag 2\nB?\nAntwoord\n<|>\nVraag 3\nC?',
    );
    check(
      '  **Vraag 1**\n    A?\n\n  **Antwoord 1**\n    Ja.\n\n  **Vraag 2**\n    B?<|>\n\n',
      one,
      '  **Vraag 1**\n    A?\n\n  **Antwoord 1**\n    Ja.\n\n  **Vraag 2**\n    B?\n\n  **Antwoord 2**\n    <|>\n\n',
    );
    check('## Vraag 1\n\nA?<|>\n', one, '## Vraag 1\n\nA?\n\n## Antwoord op vraag 1\n\n<|>\n');
    check('VRAAG 1\nA?<|>', one, 'VRAAG 1\nA?\n\nANTWOORD OP VRAAG 1\n<|>');
  });

  test('text that begins behind the heading begins there', () => {
    check(
      '**Vraag 1:** A?\n\n**Antwoord 1:** Ja.\n\n**Vraag 2:** B?<|>\n',
      one,
      '**Vraag 1:** A?\n\n**Antwoord 1:** Ja.\n\n**Vraag 2:** B?\n\n**Antwoord 2:** <|>\n',
    );
  });

  test('an empty line is added where the next heading follows directly', () => {
    check(
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?<|>\nVraag 3\nC?',
      one,
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n<|>\n\nVraag 3\nC?',
    );
  });

  test('below the answers to earlier questions that stand below it', () => {
    check(
      'Vraag 2a\nA?\n\nVraag 2b\nB?<|>\n\nAntwoord 2a\nJa.\n\nVraag 3\nC?\n\nAntwoord 3\nJa.\n',
      one,
      'Vraag 2a\nA?\n\nVraag 2b\nB?\n\nAntwoord 2a\nJa.\n\nAntwoord 2b\n<|>\n\nVraag 3\nC?\n\nAntwoord 3\nJa.\n',
    );
    check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?<|>\n\nAntwoord 1 en 2\nJa.\n\nVraag 4\nD?\n\nAntwoord 4\nJa.\n',
      all,
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord 1 en 2\nJa.\n\nAntwoord 3\n<|>\n\nVraag 4\nD?\n\nAntwoord 4\nJa.\n',
    );
    check(
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?<|>\n\nAntwoord 12\nJa.\n\nVraag 3\nC?\n\nAntwoord 3\nJa.\n',
      one,
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n<|>\n\nAntwoord 12\nJa.\n\nVraag 3\nC?\n\nAntwoord 3\nJa.\n',
    );
  });

  test('a merged question gets one answer, and of one that is answered in part the other numbers do', () => {
    check(
      'Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2 en 3\nB?<|>\n',
      one,
      'Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2 en 3\nB?\n\nAntwoord op vraag 2 en 3\n<|>\n',
    );
    check(
      'Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2 en 3\nB?<|>\n\nVraag 4\nD?\n\nAntwoord op vraag 2 en 4\nJa.',
      one,
      'Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2 en 3\nB?\n\nAntwoord op vraag 3\n<|>\n\nVraag 4\nD?\n\nAntwoord op vraag 2 en 4\nJa.',
    );
  });

  test('a sub-question gets its own, and a question that only introduces them gets none', () => {
    const text = 'Vraag 1\nOver de proef.\n\nVraag 1a\nA?<|>\n\nVraag 1b\nB?\n';
    check(text, one, 'Vraag 1\nOver de proef.\n\nVraag 1a\nA?\n\nAntwoord op vraag 1a\n<|>\n\nVraag 1b\nB?\n');
    assert.deepEqual(actionsIn('Vraag 1\nOver<|> de proef.\n\nVraag 1a\nA?\n\nVraag 1b\nB?\n', one), []);
  });

  test('a part of a question gets its own, like those of the other parts', () => {
    const asked = 'Vraag 1\nKunt u aangeven:\na. hoeveel er zijn;\nb. wat zij kosten;\nc. wie dat betaalt?\n\n';
    const at = (letter: string, answers: string) => asked.replace(`${letter}.`, `${letter}<|>.`) + answers;
    const first = '**Antwoord op vraag 1A:**\nVeel.\n\n';
    const last = '**Antwoord op vraag 1C:**\nHet Rijk.\n\n';
    const next = 'Vraag 2\nB?\n\nAntwoord 2\nJa.\n';
    const second = '**Antwoord op vraag 1B:**\n<|>\n\n';
    check(at('b', first + last + next), one, asked + first + second + last + next);
    check(`<|>${asked}${first}${last}${next}`, one, asked + first + second + last + next);
    check(at('c', first + next), one, `${asked + first}**Antwoord op vraag 1C:**\n<|>\n\n${next}`);
    check(at('a', last + next), one, `${asked}**Antwoord op vraag 1A:**\n<|>\n\n${last + next}`);
    check(at('b', 'Antwoord 1 a: Veel.\n'), one, `${asked}Antwoord 1 a: Veel.\n\nAntwoord 1 b: <|>\n`);
    const titles = actionsIn(`<|>${asked}Antwoord 1a\nVeel.`, one).map(({ title }) => title);
    assert.deepEqual(titles, ['Antwoord op vraag 1b invoegen', 'Antwoord op vraag 1c invoegen']);
    for (const answers of [
      'Antwoord 1a en c\nVeel.',
      'Antwoord 1c\nHet Rijk.\n\nAntwoord 1a\nVeel.',
      'Antwoord 1\nVeel.',
    ]) {
      assert.deepEqual(actionsIn(at('b', answers), one), [], answers);
    }
  });

  test('below bare numbers', () => {
    check(
      '1. Is A zo?\n\nAntwoord:\nJa.\n\n2. Is B zo?<|>\n\n3. Is C zo?\n\nAntwoord:\nNee.\n',
      one,
      '1. Is A zo?\n\nAntwoord:\nJa.\n\n2. Is B zo?\n\nAntwoord:\n<|>\n\n3. Is C zo?\n\nAntwoord:\nNee.\n',
    );
  });

  test('where answers have no heading, a text that holds the place, to be typed over', () => {
    const before = ' • Vraag 1\n  Is A zo?\n\n  Ja.\n\n • Vraag 2\n  Is B zo?';
    const behind = '\n\n • Vraag 3\n  Is C zo?\n\n  Nee.\n';
    check(`${before}<|>${behind}`, one, `${before}\n\n  <|>PM${behind}`);
    const [action] = actionsIn(`${before}<|>${behind}`, one, placing);
    assert.match(JSON.stringify(action?.edit), /\$\{0:PM\}/);
  });

  test('where no answer stands below its bullet yet, a heading', () => {
    check(
      ' • Vraag 1\n  Is A zo?<|>\n\n • Vraag 2\n  Is B zo?\n',
      one,
      ' • Vraag 1\n  Is A zo?\n\n  Antwoord op vraag 1\n  <|>\n\n • Vraag 2\n  Is B zo?\n',
    );
  });

  test('in running text, without a line end', () => {
    const text = (answer: string) =>
      `${'Over de proef op scholen. '.repeat(50)}Vraag 1 Is A zo?  Antwoord 1  Ja.  Vraag 2 Is B zo?${answer} Vraag 3 Is C zo?`;
    check(text('<|>'), one, text('    Antwoord 2 <|>'));
  });

  test('in its place among answers that stand below all questions', () => {
    const questions = 'Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nVraag 4\nD?\n\n';
    const answers = (first: string, third: string) =>
      `${first}Antwoord op vraag 2\nJa.\n\n${third}Antwoord op vraag 4\nNee.`;
    check(`<|>${questions}${answers('', '')}`, one, questions + answers('Antwoord op vraag 1\n<|>\n\n', ''));
    check(
      `${questions}${answers('', '')}`.replace('C?', 'C<|>?'),
      one,
      questions + answers('', 'Antwoord op vraag 3\n<|>\n\n'),
    );
  });

  test('below all answers, where it is the last', () => {
    const text = (third: string) => `Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?${third}`;
    const answers = '\n\nAntwoord\n\n1\nJa.\n\n2\nNee.';
    check(text(`<|>${answers}`), one, text(`${answers}\n\n3\n<|>`));
  });

  test('an answer that is put off too, but not together with all others', () => {
    const text = 'Vraag 1\nA?<|>\n\nVraag 2\nB?\n\nMededeling\nDe antwoorden volgen later.';
    check(
      text,
      one,
      'Vraag 1\nA?\n\nAntwoord op vraag 1\n<|>\n\nVraag 2\nB?\n\nMededeling\nDe antwoorden volgen later.',
    );
    assert.deepEqual(actionsIn(text, all), []);
    assert.deepEqual(actionsIn(text, 'quickfix.insertAllAnswers'), []);
  });

  test('all but those that the other document has', () => {
    const asked = (text: string) => `Vraag 1\nHoeveel scholen doen mee?\n${text}`;
    const text = asked('\nVraag 2\nWie betaalt de proef?\n\nVraag 3 en 4\nWanneer begint de proef, en waar?\n');
    const structure = parse(text);
    const there = parse(text.replace('proef?\n', 'proef?\n\nAntwoord\nHet Rijk.\n'));
    const comparison = compareDocuments(structure, { uri: 'b.txt', structure: there, certainty: 'certain' });
    const titlesAt = (line: number, kind: string) => {
      const position = { line, character: 0 };
      const options = { ...defaults, only: [kind], comparison };
      return getCodeActions(structure, { start: position, end: position }, options).map(({ title }) => title);
    };
    assert.deepEqual(titlesAt(0, all), ['De 2 ontbrekende antwoorden invoegen']);
    assert.deepEqual(titlesAt(0, 'quickfix.insertAllAnswers'), ['De 2 ontbrekende antwoorden invoegen']);
    assert.deepEqual(titlesAt(3, 'quickfix.insertAllAnswers'), []);
    assert.deepEqual(titlesAt(3, one), ['Antwoord op vraag 2 invoegen']);
  });

  test('in the set of questions of the cursor', () => {
    const set = (second: string) => `Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n${second}\n`;
    const answered = '\nAntwoord 2\nJa.\n';
    check(set(answered) + set('<|>'), one, set(answered) + set('\nAntwoord 2\n<|>\n'));
  });

  test('for each question in the selection', () => {
    const text = 'Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?';
    const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
    assert.deepEqual(
      getCodeActions(parse(text), range, { ...defaults, only: [one] }).map(({ title }) => title),
      ['Antwoord op vraag 1 invoegen', 'Antwoord op vraag 2 invoegen'],
    );
  });

  test('it solves the findings of the question', () => {
    const text = 'Vraag 1\nA?\n\nVraag 2 en 3\nB?<|>';
    const diagnostics = getDiagnostics(parse(text.replace('<|>', '')), { uri, language: 'nl', severities: {} });
    const solved = actionsIn(text, 'quickfix', { diagnostics }).map(({ title, diagnostics: found }) => [
      title,
      ...(found ?? []).map(({ message }) => message),
    ]);
    const messages = ['Vraag 2 is nog niet beantwoord.', 'Vraag 3 is nog niet beantwoord.'];
    assert.deepEqual(solved, [
      ['Antwoord op vraag 2 en 3 invoegen', ...messages],
      ['De 2 ontbrekende antwoorden invoegen', ...messages],
    ]);
  });

  test('the last line of an indented document stays as it is, and no cursor is told', () => {
    const marked = '  Vraag 1\n  A?<|>';
    const [action] = actionsIn(marked, one, placing);
    assert.doesNotMatch(JSON.stringify(action?.edit), /snippet/);
    assert.equal(applied(marked.replace('<|>', ''), action), '  Vraag 1\n  A?\n\n  Antwoord op vraag 1\n  ');
  });
});

suite('insert all answers', () => {
  test('each in its place, with the cursor in the first', () => {
    check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 2\nJa.\n\nVraag 3\nC?\n<|>',
      all,
      'Vraag 1\nA?\n\nAntwoord op vraag 1\n<|>\n\nVraag 2\nB?\n\nAntwoord op vraag 2\nJa.\n\nVraag 3\nC?\n\nAntwoord op vraag 3\n\n',
    );
  });

  test('questions without a number are all answered at once', () => {
    const text = 'Vragen van het lid De Boer over een proef\n\nIs A<|> zo?\n\nIs B zo?\n';
    // Below a single answer the other questions would be part of it.
    assert.deepEqual(
      actionsIn(text, 'quickfix').map(({ title }) => title),
      ['De 2 ontbrekende antwoorden invoegen'],
    );
    check(
      text,
      all,
      'Vragen van het lid De Boer over een proef\n\nIs A zo?\n\nAntwoord\n<|>\n\nIs B zo?\n\nAntwoord\n\n',
    );
    check(
      '**Vraag:** Is A zo?\n\n**Vraag:** Is B zo?<|>',
      all,
      '**Vraag:** Is A zo?\n\n**Antwoord:**\n<|>\n\n**Vraag:** Is B zo?\n\n**Antwoord:**\n',
    );
  });

  test('answers that go in at one place keep their order', () => {
    const questions = 'Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\n';
    check(
      `<|>${questions}Antwoord op vraag 1\nJa.`,
      all,
      `${questions}Antwoord op vraag 1\nJa.\n\nAntwoord op vraag 2\n<|>\n\nAntwoord op vraag 3\n`,
    );
  });

  test('in every set of questions', () => {
    const set = (answer: string) => `Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n${answer}\n`;
    check(`<|>${set('')}${set('')}`, all, set('\nAntwoord 2\n<|>\n') + set('\nAntwoord 2\n\n'));
  });

  test('in English', () => {
    const titles = actionsIn('Vraag 1\nA<|>?\n\nVraag 2\nB?', '', { language: 'en' }).map(({ title }) => title);
    assert.deepEqual(titles, [
      'Insert an answer to question 1',
      'Insert the 2 missing answers',
      'Insert the 2 missing answers',
    ]);
  });

  test('in any document no question stays without an answer, and no line changes', () => {
    const form = <Form>(...forms: readonly Form[]) => fc.constantFrom(...forms);
    const document = fc.record({
      question: form<HeadingIn>(
        ...[(n: string) => `Vraag ${n}`, (n: string) => `**Vraag ${n}**`, (n: string) => `## Vraag ${n}:`],
        ...[(n: string) => `  Vraag ${n}`, (n: string) => ` • Vraag ${n}`, (n: string) => `VRAAG ${n}`],
      ),
      answer: form<HeadingIn>(
        ...[() => 'Antwoord', (n: string) => `Antwoord op vraag ${n}`, (n: string) => `**Antwoord ${n}:**`],
        ...[(n: string) => `  Antwoord ${n}`, (n: string) => `Antwoord ${n}: Kort gezegd:`],
      ),
      blocks: fc.array(fc.record({ size: fc.integer({ min: 1, max: 3 }), isAnswered: fc.boolean() }), { maxLength: 6 }),
      text: form('Klopt dit?', 'Klopt dit?\n\nHoe komt dat?', '  Waarom is dat zo?', '\nWaarom?\nEn hoe?'),
      gap: form('\n', '\n\n', '\n\n\n'),
      isApart: fc.boolean(),
      isRepeated: fc.boolean(),
      lineEnd: form('\n', '\r\n'),
    });
    fc.assert(
      fc.property(document, (parts) => checkAll(written(parts))),
      { numRuns: 300 },
    );
  });
});

const defaults: CodeActionOptions = { uri, lineEnd: '\n', language: 'nl', diagnostics: [] };

/** For a client that puts the cursor where a change says so. */
const placing = { version: 1, client: { placesCursor: true, asksConfirmation: false } };

/** One action of a kind is offered at the cursor; it makes this text, and the cursor goes where it stands there. */
function check(marked: string, kind: string, expected: string): void {
  const [action, ...others] = actionsIn(marked, kind, placing);
  assert.deepEqual(others, []);
  assert.ok(action, `nothing is offered in ${marked}`);
  assert.equal(applied(marked.replace('<|>', ''), action), expected);
}

function actionsIn(marked: string, kind: string, options: Partial<CodeActionOptions> = {}): readonly CodeAction[] {
  const { text, positions } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  const lineEnd = lineEndOf(text);
  return getCodeActions(
    parse(text),
    { start: position, end: position },
    { ...defaults, lineEnd, only: [kind], ...options },
  );
}

/** The text after an action; a place for the cursor, or for the text that is selected, shows as a marker. */
function applied(text: string, action: CodeAction | undefined): string {
  const [change] = action?.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  const edits = change.edits.map((edit) => {
    if (!('snippet' in edit)) return edit;
    const newText = edit.snippet.value.replace(/\$\{0:(.*?)\}|\$0/, '<|>$1').replace(/\\(.)/g, '$1');
    return { range: edit.range, newText };
  });
  return TextDocument.applyEdits(TextDocument.create(uri, 'vraagantwoord', 1, text), edits);
}

type HeadingIn = (numbers: string) => string;

/**
 * A document of questions, each with one to three numbers, of which some are answered: below each, or below them all.
 */
interface Parts {
  readonly question: HeadingIn;
  readonly answer: HeadingIn;
  readonly blocks: readonly { readonly size: number; readonly isAnswered: boolean }[];
  readonly text: string;
  readonly gap: string;
  readonly isApart: boolean;
  /** Another set of questions, with the same numbers, stands below. */
  readonly isRepeated: boolean;
  readonly lineEnd: string;
}

function written({ question, answer, blocks, text, gap, isApart, isRepeated, lineEnd }: Parts): string {
  let last = 0;
  const pairs = blocks.map(({ size, isAnswered }) => {
    const numbers = Array.from({ length: size }, () => String(++last));
    const list = numbers.length === 1 ? numbers.join() : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`;
    const heading = isApart && answer('') === 'Antwoord' ? `Antwoord ${list}` : answer(list);
    return { asked: `${question(list)}\n${text}${gap}`, answered: isAnswered ? `${heading}\nJa.${gap}` : '' };
  });
  const sections = isApart
    ? [...pairs.map(({ asked }) => asked), ...pairs.map(({ answered }) => answered)]
    : pairs.flatMap(({ asked, answered }) => [asked, answered]);
  return [...sections, ...(isRepeated ? sections : [])].join('').replaceAll('\n', lineEnd);
}

/** After all answers are put in, none is missing, every line that was there still is, and nothing more is offered. */
function checkAll(text: string): void {
  const [action] = actionsIn(`<|>${text}`, all, placing);
  const after = action === undefined ? text : applied(text, action).replace('<|>', '');
  assert.deepEqual(
    getDiagnostics(parse(after), { uri, language: 'nl', severities: {} }).filter(
      ({ code }) => code === 'unanswered-question',
    ),
    [],
  );
  const lines = after.split(/\r\n|\n/);
  let found = 0;
  for (const line of lines) if (line === text.split(/\r\n|\n/)[found]) found++;
  assert.equal(found, text.split(/\r\n|\n/).length, 'a line is gone');
  assert.deepEqual(actionsIn(`<|>${after}`, all), []);
}
