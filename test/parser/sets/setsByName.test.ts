import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { longestName, setsByName } from '../../../server/src/parser/sets/setsByName';

suite('sets of questions by name', () => {
  for (const [who, names] of [
    ['het lid Pieter Omtzigt (NSC)', 'nsc, omtzigt (nsc), omtzigt, pieter omtzigt (nsc), pieter omtzigt'],
    ['de leden Idsinga en Joseph (beiden NSC)', 'nsc, idsinga en joseph (beiden nsc), idsinga en joseph'],
    ['de leden Aa, Bb en Cc (allen D66)', 'd66, aa, bb en cc (allen d66), aa, bb en cc'],
    ['de leden Aa en Bb (beide VVD)', 'vvd, aa en bb (beide vvd), aa en bb'],
    ['het lid Van den Berg (50PLUS)', '50plus, van den berg (50plus), van den berg, den berg (50plus), den berg'],
    ['het lid De Wit (SP)', 'sp, de wit (sp), de wit, wit (sp), wit'],
    ['het lid El Abassi (DENK)', 'denk, el abassi (denk), el abassi'],
    ['het lid Den Haan', 'den haan'],
    ['het lid Ten Hove (Volt)', 'volt, ten hove (volt), ten hove'],
    ['het lid Bo (de minister)', 'bo (de minister), bo'],
    [
      'het lid Jan in ’t Veld (GroenLinks–PvdA)',
      'groenlinks-pvda, in ’t veld (groenlinks-pvda), in ’t veld, jan in ’t veld (groenlinks-pvda), jan in ’t veld',
    ],
    ['het lid Joost den Boer (PvdD)', 'pvdd, den boer (pvdd), den boer, joost den boer (pvdd), joost den boer'],
    ['het lid Joost de Boer', 'de boer, boer, joost de boer'],
    ['het lid Piet te Veld', 'te veld, piet te veld'],
    ['het lid Piet ten Cate', 'ten cate, piet ten cate'],
    ['het lid Piet el Hadj', 'el hadj, piet el hadj'],
    ['de leden van de CDA-fractie', 'cda'],
    ['de leden van de fractie van het CDA', 'cda'],
    ['de fractie van de PvdA', 'pvda'],
    ['de fractie van JA21', 'ja21'],
  ] as const) {
    test(`of ${who}`, () => {
      const document = parse(set('het lid Iemand (ABC)') + set(who));
      const found = [...setsByName(document)].filter(([, one]) => one === document.sets[1]).map(([name]) => name);
      assert.equal(found.filter((name) => !name.includes('fractie')).join(', '), names);
    });
  }

  test('of a party, with each word for its members', () => {
    const document = parse(set('het lid Bo (ABC)') + set('de leden van de VVD-fractie'));
    const byName = setsByName(document);
    for (const [place, party] of ['abc', 'vvd'].entries()) {
      const names = [party, `${party}-fractie`];
      const fractions = ['', 'de ', 'het '].map((article) => `fractie van ${article}${party}`);
      for (const name of [...names, ...fractions]) assert.equal(byName.get(name), document.sets[place], name);
    }
    assert.ok(!byName.has(''));
    assert.ok(!byName.has('-fractie'));
  });

  test('none by the name of two, but that in a title goes before that behind a member', () => {
    const two = parse(set('het lid Bo (ABC)') + set('het lid Li (ABC)'));
    assert.ok(setsByName(two).has('abc'));
    assert.equal(setsByName(two).get('abc'), undefined);
    assert.equal(setsByName(two).get('li'), two.sets[1]);
    const party = parse(set('het lid Bo (ABC)') + set('de leden van de ABC-fractie'));
    assert.equal(setsByName(party).get('abc'), party.sets[1]);
    assert.equal(setsByName(party).get('bo'), party.sets[0]);
  });

  test('none by a name that is too long', () => {
    const name = (length: number) => 'Bo'.padEnd(length, 'o');
    const names = (length: number) => setsByName(parse(set('het lid Li (ABC)') + set(`het lid ${name(length)}`)));
    assert.ok(names(longestName).has(name(longestName).toLowerCase()));
    assert.ok(!names(longestName + 1).has(name(longestName + 1).toLowerCase()));
  });
});

/** A set of questions below the title that names who asks them. */
function set(who: string): string {
  return `Vragen van ${who}\n\nVraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nJa.\n\n`;
}
