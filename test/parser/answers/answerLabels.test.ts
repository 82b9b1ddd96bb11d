import assert from 'node:assert/strict';
import { belowLabel } from '../../../server/src/parser/answers/answerLabels';
import { parse } from '../../../server/src/parser/parse';
import { endOfRow } from '../../../server/src/parser/text/rows';

suite('what stands below the title of an answer without a heading', () => {
  for (const title of [
    'Reactie',
    '**Reactie:**',
    'Antwoorden',
    'beantwoording',
    'Beantwoording van de minister',
    'Concept-antwoord',
    'Concept antwoord',
    'Conceptbeantwoording',
    'Antwoord  van  de  staatssecretaris',
    'Antwoord minister:',
    'Reactie het  kabinet',
    'Reactie college',
    'Antwoord BZK',
    'Antwoord VenW',
    'Antwoord OM',
    'Antwoord  op  vraag  12',
    'Antwoord vragen 3',
    'Reactie IenW  op 3a',
    '- Antwoord  123.',
  ]) {
    test(title, () => {
      const { rows } = parse(`Tekst\n${title}\nJa.\n`);
      assert.deepEqual(belowLabel(rows, { first: 1, start: 6, end: 3 }), {
        first: 2,
        start: endOfRow(rows, 1),
        end: 3,
      });
    });
  }

  for (const text of [
    'Reactie van Bo',
    'De reactie',
    'reactie',
    'Conceptueel antwoord',
    'Concept/antwoord',
    'Antwoorden zijn er',
    'Antwoordvan de minister',
    'Antwoord van deminister',
    'Antwoord Minister-president',
    'Antwoord Zo',
    'Antwoord 3i',
    'Antwoord 1234',
    'Antwoord op vraag',
    'Xantwoord',
    'Ja.',
  ]) {
    test(`${text}: is no title`, () => {
      const { rows } = parse(`Tekst\n${text}\nJa.\n`);
      const all = { first: 1, start: 6, end: 3 };
      assert.equal(belowLabel(rows, all), all);
    });
  }
});
