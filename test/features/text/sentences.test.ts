import assert from 'node:assert/strict';
import { sentencesIn } from '../../../server/src/features/text/sentences';

suite('sentences', () => {
  test('end with a mark before a capital', () => {
    check('Ja.| Dat klopt!| Echt waar?| Zo nee, waarom niet?');
    check('Ja, dat klopt… en meer.| Het is…| Nee.');
    check('Een regel\nen nog een.|\nEen zin.');
  });

  test('end behind quotes and footnote marks', () => {
    check('Kent u het bericht «Wie betaalt?»1 en zo ja?| Wat vindt u?2, 3| En nu?¹| En dan?[4]| Nee.”| ‘Ja.’');
    check('«Klopt dit?» vraagt hij.| (Zie ook vraag 2.)| ’s Avonds niet.');
  });

  test('do not end behind abbreviations, initials and the number of an item', () => {
    check('Zie nr. 3, art. 5, blz. Drie en bijv. Utrecht.| Klaar.');
    check('Drs. J.P. de Wit, dhr. A. Jansen en mr. Th. de Boer d.d. 3 maart m.b.t. China en i.v.m. Brazilië.');
    check('1. Klopt dit?| 2. Zo nee, waarom niet?');
  });

  test('end behind a year and an abbreviation that may stand last', () => {
    check('Dat was in 2019.| Het kabinet wacht.');
    check('Fietsen, bussen e.d.| Ook op 25 februari jl.| Daarbij niet.| De motie De Wit c.s. (Kamerstuk 36 180).');
  });

  test('numbers with points, web addresses and dates stay whole', () => {
    check('Het kost 1.500 euro, zie www.example.org voor 3.5 procent.| Nee.');
  });

  test('a text without words, and one that goes on', () => {
    check('');
    check('zonder punt');
    assert.equal(sentencesIn('. '.repeat(1000)).length, 1);
  });
});

/** Sentences are cut at the bars. */
function check(marked: string): void {
  const text = marked.replaceAll('|', '');
  const sentences = sentencesIn(text).map(({ start, end }) => text.slice(start, end));
  const expected = marked.split('|').map((sentence) => sentence.trim());
  assert.deepEqual(sentences, marked === '' ? [] : expected);
}
