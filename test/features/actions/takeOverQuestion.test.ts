import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { getCodeActions } from '../../../server/src/features/codeActions';
import { draftQuestions } from '../../../server/src/features/drafting/questionDraft';
import { lineEndOf } from '../../../server/src/features/edits/workspaceEdit';
import { messagesIn } from '../../../server/src/messages';
import { parse } from '../../../server/src/parser/parse';
import { compareDocuments } from '../../../server/src/workspace/comparison/comparison';
import { parseMarkers } from '../../markers';

const uri = 'file:///antwoorden.txt';
const [first, second, third, fourth] = [
  'Hoeveel scholen doen mee aan de proef?',
  'Wie betaalt de kosten van deze examens?',
  'Wanneer wordt de uitslag bekendgemaakt?',
  'Welke gevolgen heeft dit voor leerlingen?',
];
const submitted = [first, second, third].map((text, index) => `Vraag ${index + 1}\n${text}\n`).join('\n');

suite('take over a submitted question', () => {
  test('behind the question in front of it, as the document writes questions and answers', () => {
    check(
      `<|>Vraag 1\n${first}\n\nAntwoord 1\nTien.\n\nVraag 3\n${third}\n\nAntwoord 3\nMorgen.\n`,
      `Vraag 1\n${first}\n\nAntwoord 1\nTien.\n\nVraag 2\n${second}\n\nAntwoord 2\n<|>\n\nVraag 3\n${third}\n\nAntwoord 3\nMorgen.\n`,
    );
    check(
      `**<|>Vraag 1:**\r\n\r\n  ${first}\r\n\r\n**Antwoord:**\r\n\r\n  Tien.\r\n\r\n**Vraag 3:**\r\n\r\n  ${third}\r\n\r\n**Antwoord:**\r\n\r\n  Morgen.\r\n`,
      `**Vraag 1:**\r\n\r\n  ${first}\r\n\r\n**Antwoord:**\r\n\r\n  Tien.\r\n\r\n**Vraag 2:**\r\n\r\n  ${second}\r\n\r\n**Antwoord:**\r\n\r\n  <|>\r\n\r\n**Vraag 3:**\r\n\r\n  ${third}\r\n\r\n**Antwoord:**\r\n\r\n  Morgen.\r\n`,
    );
  });

  test('below the place of an answer that is still to be written', () => {
    check(
      `<|>Vraag 1\n${first}\n\nAntwoord 1\n\n\nVraag 3\n${third}\n\nAntwoord 3\n\n`,
      `Vraag 1\n${first}\n\nAntwoord 1\n\n\nVraag 2\n${second}\n\nAntwoord 2\n<|>\n\nVraag 3\n${third}\n\nAntwoord 3\n\n`,
    );
    check(
      `<|>Vraag 1\n${first}\n\nAntwoord 1\n\nVraag 3\n${third}\n\nAntwoord 3\nMorgen.\n`,
      `Vraag 1\n${first}\n\nAntwoord 1\n\n\nVraag 2\n${second}\n\nAntwoord 2\n<|>\n\nVraag 3\n${third}\n\nAntwoord 3\nMorgen.\n`,
    );
  });

  test('above the first question and below the last', () => {
    check(
      `Geachte voorzitter,\n\n<|>Vraag 2\n${second}\n\nAntwoord 2\nHet Rijk.\n\nVraag 3\n${third}\n\nAntwoord 3\nMorgen.\n`,
      `Geachte voorzitter,\n\nVraag 1\n${first}\n\nAntwoord 1\n<|>\n\nVraag 2\n${second}\n\nAntwoord 2\nHet Rijk.\n\nVraag 3\n${third}\n\nAntwoord 3\nMorgen.\n`,
    );
    check(
      `Vraag 1\n${first}\n\nAntwoord 1\nTien.\n\n<|>Vraag 2\n${second}\n\nAntwoord 2\nHet Rijk.`,
      `Vraag 1\n${first}\n\nAntwoord 1\nTien.\n\nVraag 2\n${second}\n\nAntwoord 2\nHet Rijk.\n\nVraag 3\n${third}\n\nAntwoord 3\n<|>`,
    );
  });

  test('where the document numbered on, the questions below get the next number', () => {
    check(
      `<|>Vraag 1\n${first}\n\nAntwoord op vraag 1\nZie vraag 2.\n\nVraag 2\n${third}\n\nAntwoord op vraag 2\nZie vraag 1.\n`,
      `Vraag 1\n${first}\n\nAntwoord op vraag 1\nZie vraag 3.\n\nVraag 2\n${second}\n\nAntwoord op vraag 2\n<|>\n\nVraag 3\n${third}\n\nAntwoord op vraag 3\nZie vraag 1.\n`,
    );
  });

  test('of several questions each comes in its place, in any order', () => {
    const answers = `Vraag 1\n${first}\n\nAntwoord 1\nTien.\n\nVraag 2\n${third}\n\nAntwoord 2\nMorgen.\n`;
    const all = `${submitted}\nVraag 4\n${fourth}\n`;
    for (const order of [
      ['2', '4'],
      ['4', '2'],
    ]) {
      const text = order.reduce((before, number) => takenOver(before, all, number), answers);
      assert.deepEqual(
        parse(text).questions.map(({ numbers }) => numbers[0]?.number),
        ['1', '2', '3', '4'],
        order.join(),
      );
      assert.deepEqual(compared(text, all).onlyThere, []);
    }
  });

  test('between questions that are answered together, and among answers apart from the questions', () => {
    check(
      `<|>Vraag 1\n${first}\n\nVraag 3\n${third}\n\nAntwoord op vraag 1 en 3\nTien, morgen.\n`,
      `Vraag 1\n${first}\n\nVraag 2\n${second}\n\nAntwoord op vraag 2\n<|>\n\nVraag 3\n${third}\n\nAntwoord op vraag 1 en 3\nTien, morgen.\n`,
    );
    check(
      `<|>Vraag 1\n${first}\n\nVraag 3\n${third}\n\nAntwoord op vraag 1\nTien.\n\nAntwoord op vraag 3\nMorgen.\n`,
      `Vraag 1\n${first}\n\nVraag 2\n${second}\n\nVraag 3\n${third}\n\nAntwoord op vraag 1\nTien.\n\nAntwoord op vraag 2\n<|>\n\nAntwoord op vraag 3\nMorgen.\n`,
    );
  });

  test('numbers in front of the text, bullets and lines that are broken off', () => {
    check(
      `Vragen aan de minister\n\n<|>1. ${first}\n\nAntwoord:\nTien.\n\n3. ${third}\n\nAntwoord:\nMorgen.\n`,
      `Vragen aan de minister\n\n1. ${first}\n\nAntwoord:\nTien.\n\n2. ${second}\n\nAntwoord:\n<|>\n\n3. ${third}\n\nAntwoord:\nMorgen.\n`,
    );
    check(
      '<|>Vraag 1\nHoeveel scholen doen\nmee aan de proef?\n\nAntwoord 1\nTien.\n\nVraag 3\nWanneer wordt de\nuitslag bekendgemaakt?\n\nAntwoord 3\nMorgen.\n',
      'Vraag 1\nHoeveel scholen doen\nmee aan de proef?\n\nAntwoord 1\nTien.\n\nVraag 2\nWie betaalt de\nkosten van deze\nexamens?\n\nAntwoord 2\n<|>\n\nVraag 3\nWanneer wordt de\nuitslag bekendgemaakt?\n\nAntwoord 3\nMorgen.\n',
    );
  });

  test('each of some questions, in documents of any form', () => {
    const questions = [
      first,
      second,
      third,
      'Welke gevolgen heeft dit voor leerlingen?',
      'Bent u bereid in te grijpen?',
    ];
    const all = questions.map((text, index) => `Vraag ${index + 1}\n${text}\n`).join('\n');
    for (const [name, write] of Object.entries(forms)) {
      for (const keepsNumbers of [true, false]) {
        for (const place of questions.keys()) {
          const kept = questions.map((text, index) => ({ text, number: index + 1 }));
          kept.splice(place, 1);
          const numbered = kept.map(({ text, number }, index) => ({ text, number: keepsNumbers ? number : index + 1 }));
          // Bare numbers are a row of questions only from 1 on.
          if (name === 'numbers' && place === 0) continue;
          checkTakenOver(write(numbered), all, `${name}, without ${place + 1}`);
        }
      }
    }
  });

  test('all at once, each in its place, with the cursor at the first answer', () => {
    const kept = `Vraag 2\n${second}\n\nAntwoord 2\nHet Rijk.\n`;
    checkAll(
      `<|>${kept}`,
      submitted,
      `Vraag 1\n${first}\n\nAntwoord 1\n<|>\n\n${kept}\nVraag 3\n${third}\n\nAntwoord 3\n\n`,
    );
    checkAll(
      `<|>Vraag 1\r\n${third}\r\n\r\nAntwoord:\r\nZie vraag 1.`,
      submitted,
      `Vraag 1\r\n${first}\r\n\r\nAntwoord:\r\n<|>\r\n\r\nVraag 2\r\n${second}\r\n\r\nAntwoord:\r\n\r\n\r\nVraag 3\r\n${third}\r\n\r\nAntwoord:\r\nZie vraag 3.`,
    );
    checkAll(
      `<|>Vraag 1\n${first}\n\nVraag 4\n${fourth}\n\nAntwoord 1\nTien.\n\nAntwoord 4\nGeen.`,
      `${submitted}\nVraag 4\n${fourth}\n`,
      `Vraag 1\n${first}\n\nVraag 2\n${second}\n\nVraag 3\n${third}\n\nVraag 4\n${fourth}\n\nAntwoord 1\nTien.\n\nAntwoord 2\n<|>\n\nAntwoord 3\n\n\nAntwoord 4\nGeen.`,
    );
  });

  test('several behind one question: as far apart as the others, and what holds the place of the first is selected', () => {
    const all = `${submitted}\nVraag 4\n${fourth}\n`;
    const answered = (number: number, text: string) => `Vraag ${number}\n${text}\n\nAntwoord ${number}\nJa.\n`;
    checkAll(
      `<|>${answered(1, first)}\n${answered(4, fourth)}`,
      all,
      `${answered(1, first)}\nVraag 2\n${second}\n\nAntwoord 2\n<|>\n\nVraag 3\n${third}\n\nAntwoord 3\n\n\n${answered(4, fourth)}`,
    );
    checkAll(
      `<|>${answered(1, first)}\n${answered(2, fourth)}`,
      all,
      `${answered(1, first)}\nVraag 2\n${second}\n\nAntwoord 2\n<|>\n\nVraag 3\n${third}\n\nAntwoord 3\n\n\n${answered(4, fourth)}`,
    );
    const bullet = (number: number, text: string) => ` • Vraag ${number}\n  ${text}\n\n  Ja, dat klopt.\n`;
    const drafted = (number: number, text: string, answer: string) => ` • Vraag ${number}\n  ${text}\n\n  ${answer}\n`;
    checkAll(
      `${bullet(1, first).replace('Vraag', '<|>Vraag')}\n${bullet(4, fourth)}`,
      all,
      [bullet(1, first), drafted(2, second, '<|PM|>'), drafted(3, third, 'PM'), bullet(4, fourth)].join('\n'),
    );
  });

  test('of many behind one question the first are offered one by one', () => {
    const text = (number: number) =>
      `Hoeveel geld gaat er naar ${'scholen wegen bruggen parken havens'.split(' ')[number % 5]} in ${1990 + number}?`;
    const all = Array.from({ length: 20 }, (_, index) => `Vraag ${index + 1}\n${text(index + 1)}\n`).join('\n');
    const titles = actionsAt(`<|>Vraag 1\n${text(1)}\n\nAntwoord 1\nJa.\n`, all).map(({ title }) => title);
    assert.deepEqual(titles, [
      ...[2, 3, 4, 5, 6].map((number) => `Vraag ${number} uit vragen.txt overnemen`),
      'Alle 19 ontbrekende vragen uit vragen.txt overnemen',
    ]);
  });

  test('all of some questions, in documents of any form', () => {
    const questions = [first, second, third, fourth, 'Bent u bereid in te grijpen?'];
    const all = questions.map((text, index) => `Vraag ${index + 1}\n${text}\n`).join('\n');
    for (const [name, write] of Object.entries(forms)) {
      for (const keepsNumbers of [true, false]) {
        for (let choice = 1; choice < 2 ** questions.length - 1; choice++) {
          const kept = questions
            .map((text, index) => ({ text, number: index + 1 }))
            .filter((_, index) => (choice >> index) % 2 === 1);
          const numbered = kept.map(({ text, number }, index) => ({ text, number: keepsNumbers ? number : index + 1 }));
          // Bare numbers are a row of questions only from 1 on, and two of them at least.
          if (name === 'numbers' && (kept[0]?.number !== 1 || kept.length === 1)) continue;
          checkAllTakenOver(write(numbered), all, `${name}, with ${kept.map(({ number }) => number)}`);
        }
      }
    }
  });

  test('nothing elsewhere, where all is there, and among the submitted questions', () => {
    const answers = `Vraag 1\n${first}\n\nAntwoord 1\nTien.\n\nVraag 3\n${third}<|>\n\nAntwoord 3\nMorgen.\n`;
    assert.deepEqual(actionsAt(answers), []);
    assert.deepEqual(actionsAt(`<|>Vraag 2\n${second}\n\nAntwoord 2\nHet Rijk.\n`, `Vraag 1\n${second}`), []);
    assert.deepEqual(
      actionsAt(`<|>Vraag 1\n${first}\n`, `Vraag 1\n${first}\n\nAntwoord 1\nTien.\n\nVraag 2\n${second}`),
      [],
    );
  });
});

type Form = (questions: readonly { readonly text: string; readonly number: number }[]) => string;

const forms: Readonly<Record<string, Form>> = {
  headings: (questions) =>
    each(questions, ({ text, number }) => `Vraag ${number}\n${text}\n\nAntwoord ${number}\nJa.\n`),
  'no empty lines': (questions) => each(questions, ({ text, number }) => `Vraag ${number}\n${text}\nAntwoord\nJa.`),
  'other line ends': (questions) =>
    each(questions, ({ text, number }) => `\t**Vraag ${number}**\r\n\t${text}\r\n\r\n\tAntwoord\r\n\tJa.\r\n`, '\r\n'),
  numbers: (questions) =>
    `Vragen aan de minister\n\n${each(questions, ({ text, number }) => `${number}. ${text}\n\nAntwoord:\nJa.\n`)}`,
  'answers apart': (questions) =>
    each(questions, ({ text, number }) => `Vraag ${number}\n${text}\n`) +
    each(questions, ({ number }) => `\nAntwoord op vraag ${number}\nJa.`),
  'one answer': (questions) =>
    `${each(questions, ({ text, number }) => `Vraag ${number}\n${text}\n`)}\nAntwoord op vraag ${questions
      .map(({ number }) => number)
      .join(', ')}\nJa.\n`,
};

function each<Item>(items: readonly Item[], write: (item: Item) => string, separator = '\n'): string {
  return items.map(write).join(separator);
}

/** The document has all submitted questions then, under the numbers that they have there, and nothing else changed. */
function checkTakenOver(answers: string, questions: string, name: string): void {
  const { onlyThere, ...before } = compared(answers, questions);
  const [absent, ...others] = onlyThere;
  assert.ok(absent !== undefined && others.length === 0, name);
  const lineEnd = lineEndOf(answers);
  const edits = draftQuestions(parse(answers), [absent], { lineEnd, messages: messagesIn('nl') });
  assert.ok(edits, name);
  const text = TextDocument.applyEdits(TextDocument.create(uri, 'vraagantwoord', 1, answers), [...edits]);
  const after = compared(text, questions);
  assert.deepEqual(after.onlyThere, [], `${name}: ${text}`);
  assert.equal(after.shared.length, before.shared.length + 1);
  for (const { here, there, differences } of after.shared) {
    const open: readonly string[] = there.numbers.join() === absent.question.numbers.join() ? there.numbers : [];
    assert.deepEqual([here.numbers, here.open], [there.numbers, open], `${name}: ${text}`);
    assert.deepEqual(differences, []);
  }
  assert.equal(text.replaceAll(lineEnd, '').match(/[\r\n]/), null, name);
}

/** The document has all submitted questions then, in their order and under their numbers. */
function checkAllTakenOver(answers: string, questions: string, name: string): void {
  const { onlyThere, shared } = compared(answers, questions);
  const lineEnd = lineEndOf(answers);
  const edits = draftQuestions(parse(answers), onlyThere, { lineEnd, messages: messagesIn('nl') });
  assert.ok(edits, name);
  const text = TextDocument.applyEdits(TextDocument.create(uri, 'vraagantwoord', 1, answers), [...edits]);
  const after = compared(text, questions);
  assert.deepEqual(after.onlyThere, [], `${name}: ${text}`);
  const numbers = parse(questions).questions.flatMap((question) => question.numbers.map(({ number }) => number));
  assert.deepEqual(
    after.shared.map(({ here }) => here.numbers[0]),
    numbers,
    `${name}: ${text}`,
  );
  assert.equal(after.shared.filter(({ here }) => here.open.length > 0).length, numbers.length - shared.length, name);
  assert.equal(edits.filter(({ cursor }) => cursor !== undefined).length, 1, name);
  assert.equal(text.replaceAll(lineEnd, '').match(/[\r\n]/), null, name);
}

/** The document of answers with a submitted question that it left out. */
function takenOver(answers: string, questions: string, number: string): string {
  const absent = compared(answers, questions).onlyThere.find(({ question }) => question.numbers.includes(number));
  assert.ok(absent);
  const edits = draftQuestions(parse(answers), [absent], { lineEnd: '\n', messages: messagesIn('nl') });
  return TextDocument.applyEdits(TextDocument.create(uri, 'vraagantwoord', 1, answers), [...(edits ?? [])]);
}

function compared(answers: string, questions: string) {
  const structure = parse(questions);
  return compareDocuments(parse(answers), { uri: 'file:///vragen.txt', structure, certainty: 'certain' });
}

/** The one action at the cursor makes this text of the document of answers, and puts the cursor there. */
function check(marked: string, expected: string): void {
  const [action, ...others] = actionsAt(marked);
  assert.deepEqual(others, []);
  assert.match(action?.title ?? '', /^Vraag \d uit vragen\.txt overnemen$/);
  checkChange(action, marked, expected);
}

/** The quick fix for all questions makes this text of the document of answers, and so does the command. */
function checkAll(marked: string, questions: string, expected: string): void {
  for (const only of ['quickfix', 'source.insertAllAnswers']) {
    const [action, ...others] = actionsAt(marked, questions, only).filter(({ title }) => title.startsWith('Alle'));
    assert.deepEqual(others, []);
    assert.match(action?.title ?? '', /^Alle \d ontbrekende vragen uit vragen\.txt overnemen$/);
    checkChange(action, marked, expected);
  }
}

function checkChange(action: CodeAction | undefined, marked: string, expected: string): void {
  const { text } = parseMarkers(marked);
  const [change] = action?.edit?.documentChanges ?? [];
  assert.ok(change !== undefined && 'edits' in change);
  const edits = change.edits.map((edit) => {
    if ('newText' in edit) return edit;
    return { range: edit.range, newText: edit.snippet.value.replace('$0', '<|>').replace(/\$\{0:(.*)\}/, '<|$1|>') };
  });
  assert.equal(TextDocument.applyEdits(TextDocument.create(uri, 'vraagantwoord', 1, text), edits), expected);
}

function actionsAt(marked: string, questions = submitted, only = 'quickfix') {
  const { text, positions } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  const structure = parse(text);
  const counterpart = { uri: 'file:///vragen.txt', structure: parse(questions), certainty: 'certain' } as const;
  const options = {
    ...{ uri, version: 1, lineEnd: lineEndOf(text), language: 'nl' as const, diagnostics: [], only: [only] },
    client: { placesCursor: true, asksConfirmation: true },
    comparison: compareDocuments(structure, counterpart),
  } as const;
  const actions = getCodeActions(structure, { start: position, end: position }, options);
  return actions.filter(({ title }) => /^(?:Vraag|Alle) .* overnemen$/.test(title));
}
