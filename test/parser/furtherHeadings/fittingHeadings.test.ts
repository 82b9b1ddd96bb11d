import assert from 'node:assert/strict';
import { fittingHeadings } from '../../../server/src/parser/furtherHeadings/fittingHeadings';
import { scan } from '../../../server/src/parser/scan/scan';
import { textOfRow } from '../../../server/src/parser/text/rows';

/** The beginning of a document in which both headings of the first question are certain. */
const pair = ['Vraag 1', 'Klopt dit?', 'Antwoord 1', 'Ja.'];

suite('headings that fit', () => {
  test('questions, where none is certain, from the first one on', () => {
    check(['vraag 1', 'vraag 2'], ['vraag 1', 'vraag 2']);
    check(['vraag 1'], []);
    check(['vraag 2', 'vraag 3'], []);
    check(['antwoord 1', 'antwoord 2'], []);
  });

  test('questions that go on from those above them', () => {
    check([...pair, 'vraag 2', 'vraag 3'], ['vraag 2', 'vraag 3']);
    check([...pair, 'vraag 2', 'Antwoord 2', 'Ja.'], ['vraag 2']);
    check([...pair, 'vraag 5', 'vraag 6'], []);
    check([...pair, 'vraag 2 en 3', 'Klopt dat?', 'Vraag 3', 'Waarom?'], []);
  });

  test('answers to questions above them that have no other', () => {
    check([...pair, 'antwoord 2'], []);
    check([...pair, 'antwoord'], []);
    check([...pair, 'Vraag 2', 'antwoord 2', 'antwoord 2'], ['antwoord 2']);
    check([...pair, 'antwoord 2', 'Vraag 2', 'Waarom?', 'antwoord op vraag 2'], ['antwoord op vraag 2']);
    check([...pair, 'Vraag 2', 'Waarom?', 'antwoord 1 en 2'], []);
    check([...pair, 'Vraag 2', 'Waarom?', 'antwoord'], ['antwoord']);
  });

  test('no answers above the first question, where a title says who answers', () => {
    const title = 'Antwoorden van de minister van Financiën op de vragen 1 en 2';
    check([title, '', 'Vraag 1', 'Klopt dit?', 'Vraag 2', 'Waarom?'], []);
    check(['Vraag 1', 'Klopt dit?', 'Vraag 2', 'Waarom?', title], [title]);
  });

  test('of lines that may be part of a sentence, those that go on from the others', () => {
    check(['vraag 1', 'vraag 2', ' vraag 3', ' vraag 5'], ['vraag 1', 'vraag 2', ' vraag 3']);
    check(['vraag 1', 'vraag 2', ' antwoord 3'], ['vraag 1', 'vraag 2']);
    check(['vraag 1', 'vraag 2', ' antwoord 2'], ['vraag 1', 'vraag 2', ' antwoord 2']);
    check(['Vraag 1', ' antwoord 1'], []);
    check([...pair, 'vraag 2', ' vraag 3'], ['vraag 2']);
  });
});

/** Checks which of the lines in lower case fit; those behind a blank may be part of a sentence too. */
function check(lines: readonly string[], fitting: readonly string[]): void {
  const { rows, headings, lowerCase } = scan(lines.join('\n'));
  const isFurther = ({ row }: { readonly row: number }) => textOfRow(rows, row).startsWith(' ');
  const candidates = lowerCase.filter((one) => !isFurther(one));
  const found = fittingHeadings(headings, candidates, lowerCase.filter(isFurther));
  assert.deepEqual(
    found
      .map(({ row }) => row)
      .sort((one, other) => one - other)
      .map((row) => textOfRow(rows, row)),
    fitting,
    lines.join('\n'),
  );
}
