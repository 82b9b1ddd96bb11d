import assert from 'node:assert/strict';
import { writingPlaceOf } from '../../../server/src/features/drafting/writingPlace';
import { parse } from '../../../server/src/parser/parse';
import { parseMarkers } from '../../markers';

suite('Where the text of an answer goes', () => {
  test('what holds its place', () => {
    check('Vraag 1\nA?\n\nAntwoord 1\n<|PM|>\n');
    check('Vraag 1\nA?\n\nAntwoord 1: <|n.t.b.|>\n');
    check('Vraag 1\nA?\n\nAntwoord 1\n<|Zie antwoord vraag 7.|>\n');
  });

  test('the empty line below its heading, as far below it as in other answers', () => {
    check('Vraag 1\nA?\n\nAntwoord 1\n<||>\n\nVraag 2\nB?');
    check('Vraag 1\r\nA?\r\n\r\nAntwoord 1\r\n  <||>\r\n\r\nVraag 2\r\nB?');
    check('Vraag 1\nA?\n\nAntwoord 1\n\n<||>\n\nVraag 2\nB?\n\nAntwoord 2\n\nJa.', 'Antwoord 1');
    check('Vraag 1\nA?\n\nAntwoord 1\n<||>\nVraag 2\nB?\n\nAntwoord 2\n\nJa.', 'Antwoord 1');
  });

  test('the end of its heading where there is no such line', () => {
    check('Vraag 1\nA?\n\nAntwoord 1<||>\nVraag 2\nB?');
    check('Vraag 1\nA?\n\nAntwoord 1<||>');
    check('Vraag 1\nA?\n\nAntwoord 1:<||>\n\nVraag 2\nB?\n\nAntwoord 2: Ja.', 'Antwoord 1:');
  });
});

/** The text of the first answer, or of the one with this heading, goes to the marked place. */
function check(marked: string, heading?: string): void {
  const { text, ranges } = parseMarkers(marked);
  const structure = parse(text);
  const answer = structure.answers.find((one) => heading === undefined || one.heading === heading);
  assert(answer);
  assert.deepEqual(writingPlaceOf(structure, answer), ranges[0]);
}
