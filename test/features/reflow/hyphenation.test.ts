import assert from 'node:assert/strict';
import { seamBetween, vocabularyOf } from '../../../server/src/features/reflow/hyphenation';
import { parse } from '../../../server/src/parser/parse';

suite('hyphenation', () => {
  test('the document itself says how a word is written', () => {
    check('zorg-|aanbieder', 'zorgaanbieder', 'Een zorgaanbieder is geen verzekeraar.');
    check('zorg-|aanbieders', 'zorgaanbieders', 'Een zorgaanbieder is geen verzekeraar.');
    check('kust-|wacht', 'kust-wacht', 'De kust-wachters zijn er.');
    check('mbo-|scholen', 'mbo-scholen', 'Een mbo-student.');
    check('bni-|raming', 'bni-raming', 'Het BNI stijgt.');
  });

  test('the name of a month, whatever the document says', () => {
    check('no-|vember', 'november', 'De no-claim vervalt.');
    check('de-|cember', 'december', 'De de-escalatie is begonnen.');
    check('janua-|ri', 'januari');
  });

  test('a word of which the document says nothing', () => {
    check('goedkeu-|rende', 'goedkeurende');
    check('declaratiesys-|teem', 'declaratiesysteem');
    check('zeker-|heid', 'zekerheid', 'Dat is zeker.');
    check('aan-|gescherpt', 'aangescherpt', 'Dat staat er aan.');
    check('Neder-|landse', 'Nederlandse');
  });

  test('where it may be a hyphen of the word itself it stays', () => {
    check('kennis-|maken', 'kennis-maken', 'De kennis om dat te maken.');
    check('oud-|bewindslieden', 'oud-bewindslieden');
    check('niet-|ontvankelijk', 'niet-ontvankelijk');
    check('mede-|eigenaar', 'mede-eigenaar');
    check('data-|analyse', 'data-analyse');
    check('Woo-|verzoek', 'Woo-verzoek');
    check('EU-|verordening', 'EU-verordening');
    check('cv-|ketel', 'cv-ketel');
    check('x-|as', 'x-as');
    check('Noord-|Holland', 'Noord-Holland');
    check('‘zwarte lijst’-|methodiek', '‘zwarte lijst’-methodiek');
    check('21 501-|20', '21 501-20');
  });

  test('a hyphen that stands for the rest of a word', () => {
    check('in-|en uitvoer', 'in- en uitvoer');
    check('handels-|of investeringsrelaties', 'handels- of investeringsrelaties');
    check('mensenhandel en|-smokkel', 'mensenhandel en -smokkel');
  });

  test('other signs at a line end', () => {
    check('ziekte\u00ad|verzuim', 'ziekteverzuim');
    check('en/|of', 'en/of');
    check('2023–|2024', '2023–2024');
    check('dat – zoals gezegd –|niet gebeurt', 'dat – zoals gezegd – niet gebeurt');
    check('https://example.org/een-lang-|adres', 'https://example.org/een-lang-adres');
    check('https://example.org/bericht~|b8a1/', 'https://example.org/bericht~b8a1/');
  });
});

/** How two lines, with a bar between them, are joined in a document that also holds another sentence. */
function check(lines: string, joined: string, document = ''): void {
  const [upper = '', lower = ''] = lines.split('|');
  const vocabulary = vocabularyOf(parse(`${document}\n${upper}\n${lower}`).lines);
  const { cut, between } = seamBetween(upper, lower, vocabulary);
  assert.equal(upper.slice(0, upper.length - cut) + between + lower, joined);
}
