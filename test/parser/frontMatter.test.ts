import assert from 'node:assert/strict';
import { parse } from '../../server/src/parser/parse';

suite('front matter', () => {
  test('of a published document', () => {
    check(
      `Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
1314
Vragen van het lid De Wit (ABC) aan de Minister van Verkeer over het
fietspad langs de dijk (ingezonden 6 maart 2024).
Antwoord van Minister Bakker (Verkeer) (ontvangen 25 maart 2024).`,
      {
        'document-number': '1314',
        subject: 'het fietspad langs de dijk',
        'asked-by': 'het lid De Wit (ABC)',
        'answered-by': 'Minister Bakker (Verkeer)',
        submitted: '6 maart 2024',
        answered: '25 maart 2024',
      },
      'Het fietspad langs de dijk',
    );
  });

  test('of a web page', () => {
    check(
      `Kamervraag 2023Z00001

Het fietspad langs de dijk

Ingediend 13 juli 2023
Beantwoord 15 september 2023 (na 64 dagen)
Indiener Jo de Wit (ABC)
Beantwoord door Bo Bakker (minister verkeer) (DEF)`,
      {
        'document-number': '2023Z00001',
        subject: 'Het fietspad langs de dijk',
        'asked-by': 'Jo de Wit (ABC)',
        'answered-by': 'Bo Bakker (minister verkeer) (DEF)',
        submitted: '13 juli 2023',
        answered: '15 september 2023',
      },
      'Het fietspad langs de dijk',
    );
  });

  test('of a letter', () => {
    check(
      'Antwoorden van de minister van Verkeer op Kamervragen van het lid De Wit',
      { 'answered-by': 'minister van Verkeer' },
      'Antwoorden van de minister van Verkeer op Kamervragen van het lid De Wit',
    );
  });

  test('says how long the answers took', () => {
    const days = (submitted: string, answered: string) =>
      parse(`Kamervraag 2023Z00001\n\nIngediend ${submitted}\nBeantwoord ${answered}\n • Vraag 1`).frontMatter?.days;
    assert.equal(days('13 juli 2023', '15 september 2023'), 64);
    assert.equal(days('28 februari 2024', '1 maart 2024'), 2);
    assert.equal(days('15 september 2023', '13 juli 2023'), undefined);
    assert.equal(days('32 smarch 2023', '13 juli 2023'), undefined);
  });

  test('is absent where the first question stands at the top', () => {
    assert.equal(parse('Vraag 1\nKlopt dit?').frontMatter, undefined);
    assert.equal(parse('\n\nVraag 1\nKlopt dit?').frontMatter, undefined);
    assert.equal(parse('').frontMatter, undefined);
  });
});

function check(front: string, fields: Readonly<Record<string, string>>, title: string): void {
  const { frontMatter } = parse(`${front}\n\nVraag 1\nKlopt dit?`);
  assert.deepEqual(Object.fromEntries(frontMatter?.fields.map(({ name, value }) => [name, value]) ?? []), fields);
  assert.equal(frontMatter?.title, title);
}
