import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { setNamesOf } from '../../../server/src/parser/sets/setNames';

suite('the names of the sets of questions', () => {
  test('who asks them', () => {
    check(
      ['Vragen van de leden van de ABC-fractie', 'Vragen van de leden van de fractie van DEF'],
      ['ABC-fractie', 'fractie van DEF'],
    );
    check(
      ['Inbreng van de leden van de ABC-fractie', 'Inbreng van de leden van de DEF-fractie'],
      ['ABC-fractie', 'DEF-fractie'],
    );
    check(
      [
        'Vragen van het lid De Boer (ABC) aan de minister over bruggen',
        'Vragen van de leden Jansen en De Wit (DEF) aan de minister over bruggen',
      ],
      ['De Boer (ABC)', 'Jansen en De Wit (DEF)'],
    );
    check(
      ['Vragen van het lid De Boer (ABC) over bruggen', 'Vragen van het lid Jansen (DEF) over bruggen'],
      ['De Boer (ABC)', 'Jansen (DEF)'],
    );
    const leadsIn = (party: string) => `De leden van de ${party}-fractie stellen de volgende vragen.`;
    check([leadsIn('ABC'), leadsIn('DEF')], ['ABC-fractie', 'DEF-fractie']);
    const toWhom = (party: string) => `De leden van de ${party}-fractie hebben de volgende vragen aan de minister:`;
    check([toWhom('ABC'), toWhom('DEF')], ['ABC-fractie', 'DEF-fractie']);
    check(
      [
        'Antwoorden op vragen van het lid De Boer (ABC) aan de minister over bruggen (ingezonden 3 mei 2024).',
        'Vragen van de leden Jansen en De Wit (DEF)',
        'Antwoord van de minister van Verkeer op de vragen van de GHI-fractie',
      ],
      ['De Boer (ABC)', 'Jansen en De Wit (DEF)', 'GHI-fractie'],
    );
    check(
      [
        'Vragen van de ABC-fractie',
        'Antwoord van de minister op vragen van de DEF-fractie over tunnels',
        'Beantwoording van de schriftelijke vragen van de fractie van de GHI over bruggen',
        'Vragen van de JKL-fractie en de MNO-fractie aan de minister over bruggen',
      ],
      ['ABC-fractie', 'DEF-fractie', 'fractie van de GHI', 'JKL-fractie en de MNO-fractie'],
    );
    check(['Het lid De Boer (ABC):', '**Lid Jansen (DEF)**'], ['De Boer (ABC)', 'Jansen (DEF)']);
  });

  test('who asks the first one, below the title of the document', () => {
    const title = 'Antwoorden op de vragen van de leden over het lerarentekort\n\nHieronder staan de antwoorden.\n\n';
    check(
      [
        `${title}Vragen en opmerkingen van de leden van de ABC-fractie`,
        'Vragen en opmerkingen van de leden van de DEF-fractie',
      ],
      ['ABC-fractie', 'DEF-fractie'],
    );
    check(
      [
        `${title}**ABC-fractie**\n\nDe leden van de ABC-fractie hebben nog enkele vragen.`,
        'Vragen van het lid De Boer (DEF) over bruggen',
      ],
      ['ABC-fractie', 'De Boer (DEF)'],
    );
    check(
      [`${title}De leden danken de ABC-fractie.`, 'Vragen van de leden van de DEF-fractie'],
      ['Antwoorden op de vragen van de leden over het lerarentekort', 'DEF-fractie'],
    );
  });

  test('none of any set where two have the same name, or for one without a name', () => {
    const title = 'Vragen van de leden van de ABC-fractie';
    check([title, title], [undefined, undefined]);
    check([title, 'Geachte heer, mevrouw,'], ['ABC-fractie', undefined]);
    check(['Geachte heer, mevrouw,', 'Aan de minister'], [undefined, undefined]);
    check(
      ['Geachte heer,', title, 'Vragen van de leden van de DEF-fractie'],
      [undefined, 'ABC-fractie', 'DEF-fractie'],
    );
  });

  test('not what a sentence says', () => {
    const title = 'Antwoorden over het lerarentekort\n\n';
    for (const sentence of [
      'Vragen van de ABC-fractie zijn later gesteld.',
      'Dit zegt de ABC-fractie;',
      'Het stuk „Vragen van de heer Jansen” is openbaar',
      'De ABC-fractievoorzitter',
      `Vragen van ${'de leden en '.repeat(18)}de ABC-fractie`,
    ]) {
      check([`${title}${sentence}`, 'DEF-fractie'], ['Antwoorden over het lerarentekort', 'DEF-fractie']);
    }
    const far = `Vragen van de leden van de ABC-fractie\n\n${'Tekst.\n\n'.repeat(35)}`;
    check([`${title}${far}`, 'DEF-fractie'], ['Antwoorden over het lerarentekort', 'DEF-fractie']);
  });

  test('whose question the first one is, where all headings say it', () => {
    const set = (whose: string) => `Vraag 1 ${whose}\nKlopt dit?\n\nAntwoord 1\nJa.\n\n`;
    const namesOf = (text: string) => setNamesOf(parse(text)).map(({ name }) => name);
    const title = 'Vragen van de leden Kops (PVV) en Bo (CU) over bruggen\n\n';
    assert.deepEqual(namesOf(title + set('van het lid Kops (PVV)') + set('namens de heer Bo (CU):')), [
      'Kops (PVV)',
      'Bo (CU)',
    ]);
    assert.deepEqual(namesOf(set('(van het lid Kops (PVV))') + set('(CU)')), ['Kops (PVV)', 'CU']);
    const second = 'Vraag 2\nWaarom?\n\nAntwoord 2\nDaarom.\n\n';
    const titled = (party: string, page: number) =>
      `Vragen van de leden van de ${party}-fractie\n\n${set(`(pagina ${page})`)}${second}`;
    assert.deepEqual(namesOf(titled('ABC', 4) + titled('DEF', 9)), ['ABC-fractie', 'DEF-fractie']);
  });

  test('what they are about, where the party or the member is the same', () => {
    check(['Vragen van de ABC-fractie over bruggen', 'Vragen van de ABC-fractie over tunnels'], ['Bruggen', 'Tunnels']);
    check(
      ['Vragen van het lid De Boer (ABC) over bruggen', 'Vragen van het lid De Boer (ABC) over tunnels'],
      ['Bruggen', 'Tunnels'],
    );
  });

  test('none where a title tells nothing, or is missing', () => {
    check(['Geachte voorzitter,', 'Vragen en opmerkingen van de leden van de ABC-fractie'], [undefined, 'ABC-fractie']);
    check(['', ''], [undefined, undefined]);
  });

  test('one set is as it is', () => {
    assert.deepEqual(setNamesOf(parse('Vraag 1\nKlopt dit?')), [{ name: undefined }]);
  });
});

function check(titles: readonly string[], names: readonly (string | undefined)[]): void {
  const set = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nWaarom?\n\nAntwoord 2\nDaarom.\n';
  const text = titles.map((title) => `${title}\n\n${set}`).join('\n');
  assert.deepEqual(
    setNamesOf(parse(text)).map(({ name }) => name),
    names,
  );
}
