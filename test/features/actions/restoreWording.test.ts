import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getCodeActions } from '../../../server/src/features/codeActions';
import { parse } from '../../../server/src/parser/parse';
import { compareDocuments } from '../../../server/src/workspace/comparison/comparison';
import { parseMarkers } from '../../markers';

const uri = 'file:///antwoorden.txt';

suite('restore the submitted wording', () => {
  test('words that were changed', () => {
    check('Hoeveel scholen doen steeds mee?', 'Hoeveel scholen doen <|>soms mee?', 'Hoeveel scholen doen steeds mee?');
    check(
      'Hoeveel kleine scholen doen steeds mee?',
      'Hoeveel grote scholen doen heel <|>soms mee?',
      'Hoeveel kleine scholen doen steeds mee?',
    );
    check('Doen in dit jaar veel scholen mee?', 'Doen nu veel<|> scholen mee?', 'Doen in dit jaar veel scholen mee?');
  });

  test('line ends, indents, quotes and the marks of footnotes stay', () => {
    check(
      'Hoeveel «kleine» scholen doen steeds mee?',
      'Hoeveel ‘grote’1<|>\n  scholen doen\n  soms mee?²',
      'Hoeveel ‘kleine’1\n  scholen doen\n  steeds mee?²',
    );
    check(
      'Hoeveel scholen doen steeds weer mee?',
      'Hoeveel scholen<|> doen\r\nsoms mee?',
      'Hoeveel scholen doen\r\nsteeds weer mee?',
    );
    check('Hoeveel scholen doen mee?', 'Hoeveel basis-\nen andere<|> scholen doen mee?', 'Hoeveel\nscholen doen mee?');
  });

  test('a word that is broken off at the end of a line', () => {
    check('Kent u de vereniging nu?', 'Kent u de Wereld-\norganisatie<|> nu?', 'Kent u de vereniging\nnu?');
    check('Kent u de Wereld-\norganisatie nu?', 'Kent u de vereniging<|> nu?', 'Kent u de Wereldorganisatie nu?');
  });

  test('words that were left out come back with their punctuation', () => {
    check(
      'Gaat het om mensen, dieren en planten?',
      'Gaat het om mensen<|> en planten?',
      'Gaat het om mensen, dieren en planten?',
    );
    check('Klopt dat nu? Zo ja, hoe dan wel?', 'Klopt dat nu? Hoe <|>dan wel?', 'Klopt dat nu? Zo ja, Hoe dan wel?');
    check(
      'Klopt dat bericht? Zo nee, waarom niet?',
      'Klopt dat bericht?1 Waarom<|> niet?',
      'Klopt dat bericht?1 Zo nee, Waarom niet?',
    );
    check('En klopt dat bericht van nu?1', 'Klopt<|> dat bericht van nu?', 'En Klopt dat bericht van nu?');
    check('Klopt dat bericht van nu? En hoe?', 'Klopt<|> dat bericht van nu?', 'Klopt dat bericht van nu? En hoe?');
  });

  test('words that were added go with their punctuation', () => {
    check(
      'Gaat het om mensen en planten?',
      'Gaat het om mensen, dieren<|> en planten?',
      'Gaat het om mensen en planten?',
    );
    check('Klopt dat nu? Hoe dan wel?', 'Klopt dat nu? Zo ja,<|> hoe dan wel?', 'Klopt dat nu? hoe dan wel?');
    check('Klopt dat bericht van nu?', 'En <|>klopt dat bericht van nu?1 En hoe?', 'klopt dat bericht van nu?1');
    check('Klopt dat bericht van nu?', 'Klopt dat<|>\nlange\nbericht van nu?', 'Klopt dat\nbericht van nu?');
  });

  test('on the heading and in the text, and nowhere else', () => {
    const submitted = 'Hoeveel scholen doen steeds mee?';
    assert.equal(actionsAt(submitted, 'Vraag <|>1\nHoeveel scholen doen soms mee?\n\nAntwoord\nTien.').length, 1);
    assert.equal(actionsAt(submitted, 'Vraag 1\nHoeveel scholen doen soms mee?\n\nAnt<|>woord\nTien.').length, 0);
    assert.equal(actionsAt(submitted, 'Vraag <|>1\nHoeveel scholen doen steeds mee?\n\nAntwoord\nTien.').length, 0);
  });

  test('the submitted question does not become what the answers say', () => {
    const answers = 'Hoeveel scholen doen soms mee?\n\nAntwoord\nTien.';
    assert.deepEqual(actionsAt(answers, 'Vraag <|>1\nHoeveel scholen doen steeds mee?'), []);
  });
});

/** The one action at the cursor in the first question of a document of answers makes this text of it. */
function check(submitted: string, marked: string, expected: string): void {
  const document = `Vraag 1\n${marked}\n\nAntwoord\nTien.`;
  const [action, ...others] = actionsAt(submitted, document);
  assert.deepEqual(others, []);
  assert.equal(action?.title, 'Tekst van vraag 1 uit vragen.txt overnemen');
  const { text } = parseMarkers(document);
  const edits = action.edit?.changes?.[uri] ?? [];
  const restored = TextDocument.applyEdits(TextDocument.create(uri, 'vraagantwoord', 1, text), edits);
  assert.equal(restored, `Vraag 1\n${expected}\n\nAntwoord\nTien.`);
}

/** The actions of this kind alone. */
function actionsAt(submitted: string, marked: string) {
  const { text, positions } = parseMarkers(marked);
  const [position] = positions;
  assert.ok(position);
  const structure = parse(text);
  const counterpart = {
    uri: 'file:///vragen.txt',
    structure: parse(`Vraag 1\n${submitted}`),
    certainty: 'certain',
  } as const;
  const comparison = compareDocuments(structure, counterpart);
  const range = { start: position, end: position };
  const actions = getCodeActions(structure, range, { uri, lineEnd: '\n', language: 'nl', diagnostics: [], comparison });
  return actions.filter(({ title }) => title.startsWith('Tekst van vraag'));
}
