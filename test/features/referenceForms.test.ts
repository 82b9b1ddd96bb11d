import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { getDefinition } from '../../server/src/features/definition';
import { getHover } from '../../server/src/features/hover';
import { getReferences } from '../../server/src/features/references';
import { getRename } from '../../server/src/features/rename';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

const uri = 'file:///vragen.txt';

/** How people refer to answer 2, with the number in markers. */
const forms = [
  'Zie antwoord vraag <|2|>.',
  'Zie mijn antwoord op vraag <|2|>.',
  'Zie vraag <|2|>.',
  'Zie antwoord nr. <|2|>.',
  'Zie vraag nr. <|2|>.',
  'Zie conceptantwoord <|2|>.',
  'Zie antw. <|2|>',
  'Dat is zo (zie antwoord nr. <|2|>), en dat blijft zo.',
  'Zie het antwoord op de vragen <|2|> en 3.',
  'Zie de antwoorden op de vragen 1 en <|2|>.',
  'Ja, zie antwoord vraag <|2|>.',
  'Zie ons antwoord op vraag <|2|>.',
  'Zie antwoord bij vraag <|2|>.',
  'Zie onze antwoorden op de vragen <|2|> en 3.',
  'Zie de beantwoording van vraag <|2|>.',
  'Wij verwijzen u naar ons antwoord op vraag <|2|>',
  'Dat klopt (zie antwoord vraag <|2|>).',
  'Zoals aangegeven in het\nantwoord op vraag <|2|> is dat zo.',
  'Zie het antwoord op\nvraag <|2|>.',
];

suite('references in every form', () => {
  for (const form of forms) {
    test(form, () => {
      const { text, ranges } = parseMarkers(
        `Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag <|2|>\nB?\n\nAntwoord <|2|>\nDat is om drie redenen.\n\nVraag 3\nC?\n\nAntwoord 3\nNee.\n\nVraag 4\nD?\n\nAntwoord 4\n${form}\n`,
      );
      const structure = parse(text);
      const number = ranges.at(-1);
      assert.ok(number);

      const hover = getHover(structure, number.start, { language: 'nl', format: MarkupKind.PlainText });
      assert.ok(MarkupContent.is(hover?.contents));
      assert.equal(hover.contents.value, 'Antwoord op vraag 2\n\nDat is om drie redenen.');
      assert.deepEqual(hover.range, number);

      const links = getDefinition(structure, number.end, uri);
      assert.deepEqual(
        links.map(({ targetSelectionRange }) => targetSelectionRange.start.line),
        [9],
      );

      const references = getReferences(structure, number.start, { uri, includeDeclaration: true });
      assert.deepEqual(
        references.map(({ range }) => range),
        ranges,
      );

      const renamed = getRename(structure, number.start, { newName: '2a', uri, lineEnd: '\n', language: 'nl' });
      assert.ok(!('refusal' in renamed), JSON.stringify(renamed));
      const after = TextDocument.applyEdits(
        TextDocument.create(uri, 'vraagantwoord', 1, text),
        renamed.changes?.[uri] ?? [],
      );
      assert.ok(after.includes(form.replace('<|2|>', '2a')), after);
    });
  }

  for (const other of [
    'Zie het antwoord op vraag 2 van het lid Jansen.',
    'Zie uw eerdere antwoord op vraag 2 uit de brief van 3 mei.',
  ]) {
    test(`${other} names another document`, () => {
      const structure = parse(`Vraag 1\nA?\n\nAntwoord 1\n${other}\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n`);
      const position = { line: 6, character: 6 };
      const references = getReferences(structure, position, { uri, includeDeclaration: true });
      assert.deepEqual(
        references.map(({ range }) => range.start.line),
        [6, 9],
      );
    });
  }
});
