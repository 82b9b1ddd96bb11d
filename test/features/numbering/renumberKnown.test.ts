import assert from 'node:assert/strict';
import { renumberKnown } from '../../../server/src/features/numbering/renumberKnown';
import { messagesIn } from '../../../server/src/messages';
import { parse } from '../../../server/src/parser/parse';
import { partsOf, structureOf } from '../../parser/partsOf';

suite('renumbering where numbers are named that no question has', () => {
  test('the answers of a document are not gone through for each of its references', () => {
    const set = (number: number) =>
      `Vragen van het lid L${number} (ABC)\n\nVraag 1\nA?\n\nAntwoord 1\nZie vraag 2.\n\nVraag 2\nB?\n\nAntwoord 2\nJa.\n\n`;
    const sets = 200;
    const { answers, ...parts } = partsOf(parse(Array.from({ length: sets }, (_, place) => set(place)).join('')));
    let looks = 0;
    const counting = answers.map(({ body, ...answer }) => ({
      ...answer,
      get body() {
        looks++;
        return body;
      },
    }));
    const result = renumberKnown(structureOf({ ...parts, answers: counting }), (number) => number, messagesIn('nl'));
    assert.deepEqual(result, { edits: [] });
    assert.ok(looks < 20 * sets, `looked at ${looks} answers`);
  });
});
