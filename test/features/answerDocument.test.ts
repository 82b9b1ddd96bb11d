import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getAnswerDocument } from '../../server/src/features/answerDocument';
import { lineEndOf } from '../../server/src/features/edits/workspaceEdit';
import { putQuestions } from '../../server/src/parser/lookup';
import { parse } from '../../server/src/parser/parse';
import { stateOf } from '../../server/src/parser/states';

const seeds = join(__dirname, '..', '..', '..', 'seeds');
const questions = 'Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n';
const answers = 'Vraag 1\nKlopt dit?\n\nAntwoord op vraag 1\n<|>\n\nVraag 2\nWaarom?\n\nAntwoord op vraag 2\n\n';

suite('a document for the answers to questions', () => {
  test('has each question with a place for its answer', () => {
    check(questions, answers);
    check(questions.replaceAll('\n', '\r\n'), answers.replaceAll('\n', '\r\n'));
    check(
      '**Vraag 1:** Klopt dit?\n\n**Vraag 2:** Waarom?',
      '**Vraag 1:** Klopt dit?\n\n**Antwoord op vraag 1:**\n<|>\n\n**Vraag 2:** Waarom?\n\n**Antwoord op vraag 2:**\n',
    );
  });

  test('leaves a line free below each heading where the questions do', () => {
    check(
      '# Vraag 1\n\nKlopt dit?\n\n# Vraag 2\n\nWaarom?\n',
      '# Vraag 1\n\nKlopt dit?\n\n# Antwoord op vraag 1\n\n<|>\n\n# Vraag 2\n\nWaarom?\n\n# Antwoord op vraag 2\n\n\n',
    );
  });

  test('says in its title that it is one of answers', () => {
    const titles = {
      'Vragen van het lid De Boer (PvdA) over een proef (ingezonden 3 maart 2025)':
        'Antwoorden op vragen van het lid De Boer (PvdA) over een proef (ingezonden 3 maart 2025)',
      '# Schriftelijke vragen van de leden De Boer en Smit':
        '# Antwoorden op schriftelijke vragen van de leden De Boer en Smit',
      'Kamervragen lid Smit (BBB) over mest': 'Antwoorden op Kamervragen lid Smit (BBB) over mest',
      'VRAGEN van het lid De Boer (PvdA)': 'ANTWOORDEN OP VRAGEN van het lid De Boer (PvdA)',
      '**SCHRIFTELIJKE VRAGEN VAN DE LEDEN SMIT EN BOS**':
        '**ANTWOORDEN OP SCHRIFTELIJKE VRAGEN VAN DE LEDEN SMIT EN BOS**',
      'Over vragen van het lid De Boer': 'Over vragen van het lid De Boer',
      'Vragen gesteld door de leden der Kamer': 'Vragen gesteld door de leden der Kamer',
      'Een proef met examens': 'Een proef met examens',
    };
    for (const [title, expected] of Object.entries(titles)) {
      check(`${title}\n\n${questions}`, `${expected}\n\n${answers}`);
    }
  });

  test('not of a document without questions, or with an answer', () => {
    for (const text of ['', 'Geachte voorzitter,', `${questions}\nAntwoord 1\nJa.`, 'Antwoord 1\nJa.']) {
      assert.equal(getAnswerDocument(parse(text), '\n'), undefined);
    }
  });

  for (const name of readdirSync(seeds)) {
    test(`${name} without its answers`, () => {
      const text = withoutAnswers(readFileSync(join(seeds, name), 'utf8'));
      const document = getAnswerDocument(parse(text), lineEndOf(text));
      assert.ok(document);
      const [before, after] = [parse(text), parse(document.text)];
      assert.equal(after.questions.length, before.questions.length);
      for (const { asked } of putQuestions(after))
        assert.equal(stateOf(after, asked.number), 'unwritten', asked.number);
    });
  }
});

/** The document becomes this one, with the cursor there. */
function check(text: string, expected: string): void {
  const document = getAnswerDocument(parse(text), lineEndOf(text));
  assert.ok(document);
  const made = TextDocument.create('', '', 0, document.text);
  const edit = { range: { start: document.cursor, end: document.cursor }, newText: '<|>' };
  const shown = expected.includes('<|>') ? TextDocument.applyEdits(made, [edit]) : document.text;
  assert.equal(shown, expected);
}

function withoutAnswers(text: string): string {
  const edits = parse(text).answers.map(({ range }) => ({ range, newText: '' }));
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
}
