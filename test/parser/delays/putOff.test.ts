import assert from 'node:assert/strict';
import { putOffIn } from '../../../server/src/parser/delays/putOff';

const late = 'niet binnen de gebruikelijke termijn worden beantwoord';

suite('which questions words put off', () => {
  test('those that they name', () => {
    for (const [text, numbers] of [
      [`Vraag 1 tot en met 3 kunnen ${late}.`, '1 2 3'],
      [`De vragen 2, 4 en 5 van het lid Jansen (ABC) over 30 bruggen kunnen ${late}.`, '2 4 5'],
      [`De vragen (2 t/m 4) kunnen ${late}.`, '2 3 4'],
      [`De vragen met de nummers 2 en 4 kunnen ${late}.`, '2 4'],
      [`De vragen 2 en 4 (2024Z01234) kunnen ${late}.`, '2 4'],
      [`Vraag 3a kan ${late}, omdat overleg nodig is.`, '3a'],
      [`De vragen 1 en 2 zijn beantwoord; vraag 3 kan\n${late}.`, '3'],
      [`Op vraag 1 is ja het antwoord. Vraag 3 kan ${late}.`, '3'],
      [`De vragen kunnen ${late}. Het betreft de vragen 4 en 5.`, '4 5'],
      ['Beantwoording van vraag 2 binnen de gestelde termijn is niet mogelijk.', '2'],
      ['Vraag 2 en 3 kunnen niet binnen de termijn worden beantwoord.', '2 3'],
      ['Vraag 2 kan niet binnen drie weken worden beantwoord.', '2'],
      ['Vraag 7 zal ik nog beantwoorden.', '7'],
      ['Omdat nadere afstemming nodig is, zal ik vraag 7 later beantwoorden.', '7'],
      ['Ik zal vraag 7 later beantwoorden. Vraag 8 beantwoord ik in een aparte brief.', '7 8'],
      ['De vragen 7 en 8 worden zo spoedig mogelijk beantwoord.', '7 8'],
      ['De antwoorden op de vragen 4 en 5 ontvangt u zo spoedig mogelijk.', '4 5'],
      ['U ontvangt het antwoord op vraag 4 later.', '4'],
      ['Voor de beantwoording van vraag 4 heb ik meer tijd nodig.', '4'],
      ['Op de vragen 2 en 3 kom ik later terug.', '2 3'],
      [`Vraag 3 kan ${late}. Ik zal de vragen zo spoedig mogelijk beantwoorden.`, '3'],
    ] as const) {
      assert.deepEqual(putOffIn(text), { numbers: numbers.split(' '), others: 'none', except: [] }, text);
    }
  });

  test('what is left where others are answered', () => {
    for (const text of [
      `De overige vragen kunnen ${late}.`,
      `De resterende zes vragen kunnen ${late}.`,
      'Niet alle vragen kunnen binnen de gebruikelijke termijn worden beantwoord.',
      'De overige vragen zal ik later beantwoorden.',
    ]) {
      assert.deepEqual(putOffIn(text), { numbers: [], others: 'remaining', except: [] }, text);
    }
    const text = `De vragen kunnen, met uitzondering van de vragen 3 en 4, ${late}.`;
    assert.deepEqual(putOffIn(text), { numbers: [], others: 'remaining', except: ['3', '4'] });
  });

  test('all of them', () => {
    for (const text of [
      `De vragen van 3 mei (2024Z01234) kunnen ${late}.`,
      `De vragen kunnen ${late}. Vraag 3 zal ik nog beantwoorden.`,
      'Beantwoording binnen de gebruikelijke termijn is niet mogelijk.',
      'De vragen zullen zo spoedig mogelijk worden beantwoord.',
    ]) {
      assert.equal(putOffIn(text)?.others, 'all', text);
    }
  });

  test('none', () => {
    for (const text of [
      '',
      'Vraag 3',
      'Vraag 3 is beantwoord.',
      'De vragen 3 en 4 konden niet binnen de gebruikelijke termijn worden beantwoord.',
      'De vragen 3 en 4 worden hieronder nog beantwoord.',
      'De antwoorden op de vragen 3 en 4 heb ik later verzonden.',
      'Hierbij zend ik u ook nog de antwoorden op de vragen 3 en 4.',
      'Het antwoord op vraag 3 volgt uit de wet.',
      'Bij vraag 3 ga ik daar nog op in.',
      'In mijn antwoord op vraag 3 kom ik daar later op terug.',
      'Op vraag 3 kom ik niet terug.',
      'Zie het antwoord op vraag 3.',
    ]) {
      assert.equal(putOffIn(text), undefined, text);
    }
  });
});
