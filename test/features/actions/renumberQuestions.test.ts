import assert from 'node:assert/strict';
import { getDiagnostics } from '../../../server/src/diagnostics/diagnostics';
import { getCodeActions } from '../../../server/src/features/codeActions';
import { parse } from '../../../server/src/parser/parse';
import { compareDocuments } from '../../../server/src/workspace/comparison/comparison';
import { checkAction, titlesAt } from './check';

const renumber = 'Vragen hernummeren…';

suite('renumbering', () => {
  test('a gap is closed from there on', () => {
    const before = `${pair('3')}<|>${pair('5')}${pair('6')}`;
    checkAction(before, 'Doornummeren: vraag 5 wordt vraag 4', pair('3') + pair('4') + pair('5'), 'quickfix');
    checkAction(before, renumber, pair('3') + pair('4') + pair('5'), 'quickfix');
  });

  test('only that gap', () => {
    const before = `${pair('1')}<|>${pair('3')}${pair('4')}${pair('5')}${pair('6')}${pair('7')}${pair('9')}`;
    const after = ['1', '2', '3', '4', '5', '6', '8'].map(pair).join('');
    checkAction(before, 'Doornummeren: vraag 3 wordt vraag 2', after, 'quickfix');
  });

  test('a gap with a double behind it: all numbers, so that no double is left', () => {
    const before = `${pair('1')}<|>${pair('3')}${pair('3')}`;
    assert.deepEqual(titlesAt(before, 'quickfix').filter(isRenumbering), [renumber]);
    checkAction(before, renumber, pair('1') + pair('2') + pair('3'), 'quickfix');
  });

  test('a double and a number that is out of order', () => {
    checkAction(`${pair('1')}<|>${pair('1')}${pair('2')}`, renumber, pair('1') + pair('2') + pair('3'), 'quickfix');
    checkAction(
      `${pair('1')}${pair('3')}<|>${pair('2')}${pair('4')}`,
      renumber,
      pair('1') + pair('2') + pair('3') + pair('4'),
      'quickfix',
    );
  });

  test('not where the questions were submitted under the numbers that they have', () => {
    const submitted = [submittedQuestion('1'), submittedQuestion('3'), submittedQuestion('4')].join('');
    const text = submitted.replaceAll('?\n\n', '?\n\nAntwoord\nJa.\n\n');
    assert.deepEqual(titlesBeside(text, submitted), []);
    assert.deepEqual(titlesBeside(text, submittedQuestion('1')), [
      'Doornummeren: vraag 3 wordt vraag 2',
      'Vragen hernummeren',
      'Vragen hernummeren…',
    ]);
  });

  test('what a title tells in full is done at once, and the rest is shown first', () => {
    const text = `${pair('1')}${pair('3')}`;
    const structure = parse(text);
    const [, place] = structure.questions.map(({ selectionRange }) => selectionRange);
    const actions = getCodeActions(structure, place ?? assert.fail(), {
      uri: 'file:///a.va',
      version: 1,
      lineEnd: '\n',
      language: 'nl',
      diagnostics: getDiagnostics(structure, { uri: 'file:///a.va', language: 'nl', severities: {} }),
      only: ['quickfix'],
      client: { placesCursor: true, asksConfirmation: true },
    });
    assert.deepEqual(
      actions.map(({ title, edit }) => [title, edit?.changeAnnotations !== undefined]),
      [
        ['Doornummeren: vraag 3 wordt vraag 2', false],
        [renumber, true],
      ],
    );
  });

  test('the whole document, wherever the cursor is', () => {
    checkAction(
      `${pair('1')}${pair('3')}<|>`,
      'Vragen hernummeren',
      pair('1') + pair('2'),
      'source.renumber.vraagAntwoord',
    );
  });

  test('not where all is in order, nor where it would change what is said', () => {
    for (const kind of ['quickfix', 'source.renumber.vraagAntwoord']) {
      assert.deepEqual(titlesAt(`${pair('1')}<|>${pair('2')}`, kind).filter(isRenumbering), []);
      assert.deepEqual(titlesAt(`${pair('1')}<|>${pair('3')}Antwoord 2\nNee.`, kind).filter(isRenumbering), []);
    }
  });
});

function pair(number: string): string {
  return `Vraag ${number}\nKlopt dit?\n\nAntwoord ${number}\nJa.\n\n`;
}

function submittedQuestion(number: string): string {
  return `Vraag ${number}\nHoeveel scholen doen er in provincie ${number} mee aan proef ${number}?\n\n`;
}

/** What can be done about the numbers of a document beside the one of the submitted questions. */
function titlesBeside(text: string, submitted: string): readonly string[] {
  const [structure, uri] = [parse(text), 'file:///antwoorden.txt'];
  const counterpart = { uri: 'file:///vragen.txt', structure: parse(submitted), certainty: 'certain' } as const;
  const comparison = compareDocuments(structure, counterpart);
  const diagnostics = getDiagnostics(structure, { uri, language: 'nl', severities: {} });
  return diagnostics
    .filter(({ code }) => code === 'numbering-gap')
    .flatMap(({ range }) =>
      getCodeActions(structure, range, { uri, lineEnd: '\n', language: 'nl', diagnostics, comparison }),
    )
    .map(({ title }) => title)
    .filter(isRenumbering)
    .sort();
}

function isRenumbering(title: string): boolean {
  return /nummeren/.test(title);
}
