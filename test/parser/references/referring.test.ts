import assert from 'node:assert/strict';
import { endOfReferring } from '../../../server/src/parser/references/referring';

suite('the words by which an answer refers to another one', () => {
  // What refers stands before the bar.
  for (const text of [
    'Zie |het antwoord op vraag 2.',
    'Idem |vraag 2',
    'Idem als |vraag 2',
    'Idem, als |vraag 2',
    'Idem, zie |antwoord 2',
    'Ik verwijs naar |het antwoord op vraag 2.',
    'Wij verwijzen naar |ons antwoord op vraag 2.',
    'Ik verwijs u naar |de beantwoording van vraag 2.',
    'Ik verwijs uw Kamer naar |onze beantwoording van vraag 2.',
    'Ik verwijs de leden naar |mijn antwoord op vraag 2.',
    'Ik verwijs leden naar |antwoord 2.',
    'Ik verwijs u hiervoor graag naar |het antwoord op vraag 2.',
    'Ik verwijs kortheidshalve ook naar |het antwoord op vraag 2.',
    'Hiervoor verwijs ik naar |het antwoord op vraag 2.',
    'Daarvoor verwijzen wij u naar |het antwoord op vraag 2.',
    'Kortheidshalve verwijs ik u naar |het vorige antwoord.',
    'Voor deze vraag verwijs ik naar |het vorige antwoord.',
    'Voor het antwoord op deze vragen verwijs ik u naar |de voorgaande vraag.',
    'Voor een antwoord op deze vraag verwijs ik u naar |vorig antwoord.',
    'Voor de beantwoording van deze vraag verwijs ik u naar |bovenstaand antwoord.',
    'Ik verwijs naar |voorgaand antwoord.',
    'Voor het antwoord op vraag 3 wordt verwezen naar |het antwoord op vraag 1.',
    'Voor de beantwoording van de vragen 3 en 4 verwijs ik u naar |het antwoord op vraag 1.',
    'Hiervoor wordt u kortheidshalve verwezen naar |het antwoord op vraag 1.',
    'Ik verwijs naar |het bovenstaande antwoord.',
  ]) {
    const [referring = '', behind = ''] = text.split('|');
    test(`“${text}”`, () => assert.equal(endOfReferring(referring + behind, 0), referring.length));

    test(`“${text}” over several lines`, () => {
      const broken = `${referring.trimEnd().replaceAll(' ', '\n  ')}\n`;
      assert.equal(endOfReferring(broken + behind.replaceAll(' ', '\n  '), 0), broken.length);
    });

    test(`“${text}” behind other text`, () => {
      assert.equal(endOfReferring(`Ja. ${referring}${behind}`, 4), referring.length + 4);
      assert.equal(endOfReferring(`Ja. ${referring}${behind}`, 0), undefined);
    });
  }

  for (const text of [
    'Ziedaar het antwoord.',
    'Idemdito',
    'Ik verwijs naar de wet.',
    'Ik verwijs naar de vorigejaarse brief.',
    'Ik verwijs u drie keer naar het antwoord op vraag 2.',
    'Ik verwijs u hiervoor graag ook naar het antwoord op vraag 2.',
    'Hiervoor verwijs naar het antwoord op vraag 2.',
    'Voor deze zaak verwijs ik naar het antwoord op vraag 2.',
    'Hij verwijst naar het antwoord op vraag 2.',
    'Hiervoor wordt naar het antwoord op vraag 2.',
    'Hiervoor wordt gekeken naar het antwoord op vraag 2.',
    'Voor vraag 3. Dan verwijs ik naar het antwoord op vraag 2.',
  ]) {
    test(`“${text}” is none`, () => assert.equal(endOfReferring(text, 0), undefined));
  }
});
