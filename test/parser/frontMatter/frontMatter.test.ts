import assert from 'node:assert/strict';
import { frontMatterForms } from '../../../server/src/parser/frontMatter/frontMatterForms';
import { parse } from '../../../server/src/parser/parse';
import { parseMarkers } from '../../markers';

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

  test('of answers whose title says which questions they answer', () => {
    const asked = { subject: 'het fietspad langs de dijk', 'asked-by': 'het lid De Wit (ABC)' };
    const of = 'van het lid De Wit (ABC) aan de Minister van Verkeer over het fietspad langs de dijk';
    const title = 'Het fietspad langs de dijk';
    for (const answers of [
      'Antwoorden op vragen',
      '# Antwoord op de schriftelijke vragen',
      'Beantwoording van de Kamervragen',
      'Beantwoording vragen',
    ]) {
      check(`${answers} ${of} (ingezonden 3 mei 2024).`, { ...asked, submitted: '3 mei 2024' }, title);
    }
    check(
      `Antwoord van Minister Bakker (Verkeer), verzonden 25 maart 2024,\nop de vragen\n${of}`,
      { ...asked, 'answered-by': 'Minister Bakker (Verkeer)' },
      title,
    );
    for (const other of ['van de commissie voor Verkeer over de dijk', 'van de leden over de dijk', 'over de dijk']) {
      check(`Antwoorden op vragen ${other}`, {}, `Antwoorden op vragen ${other}`);
    }
  });

  test('each example says what it is an example of', () => {
    for (const { name, example } of frontMatterForms) {
      const fields = parse(`${example}\n\nVraag 1\nKlopt dit?`).frontMatter?.fields ?? [];
      assert.ok(
        fields.some((field) => field.name === name),
        example,
      );
    }
  });

  test('says how long the answers took', () => {
    const days = (submitted: string, answered: string) =>
      parse(`Kamervraag 2023Z00001\n\nIngediend ${submitted}\nBeantwoord ${answered}\n • Vraag 1`).frontMatter?.days;
    assert.equal(days('13 juli 2023', '15 september 2023'), 64);
    assert.equal(days('28 februari 2024', '1 maart 2024'), 2);
    assert.equal(days('3 mei 2024', '3 mei 2024'), 0);
    const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
    assert.deepEqual(
      months.map((month) => days('1 januari 2023', `1 ${month} 2023`)),
      [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334],
    );
    assert.equal(days('15 september 2023', '13 juli 2023'), undefined);
    assert.equal(days('32 smarch 2023', '13 juli 2023'), undefined);
  });

  // What stands above the first question, and what is read in it, apart with bars.
  for (const [front, ...told] of [
    ['  Kamervraag  2023Z13670', 'document-number 2023Z13670'],
    ['Kamervraag 2023Z13670 / Het gebruik', 'document-number 2023Z13670', 'subject / Het gebruik'],
    ['De Kamervraag 2023Z13670'],
    ['Kamervraag 23Z13670'],
    ['Kamervraag: geen'],
    [' 2024Z18891 ', 'document-number 2024Z18891'],
    ['2024Z 18891', 'document-number 2024Z 18891'],
    ['2024Z18891\n\nBrief', 'document-number 2024Z18891'],
    ['2024Z18891 en meer'],
    ['2024Z188'],
    ['2024Z188 en 2024Z18891'],
    ['x 2024Z18891'],
    ['  AH 617', 'document-number AH 617'],
    ['AH 617\nBrief', 'document-number AH 617'],
    ['AH 617 en meer'],
    ['AH 61a en AH 617'],
    ['AH 617a\nBrief'],
    ['2024Z18891a\nBrief'],
    ['Kamervraag nr 2023Z13670'],
    ['  Kamervraag  2023Z13670  Het spoor', 'document-number 2023Z13670', 'subject Het spoor'],
    ['De Kamervraag 2023Z13670 gaat over het spoor'],
    ['De AH 617'],
    ['met de gegeven antwoorden\n387', 'document-number 387'],
    ['**regering gegeven antwoorden**\n\n## 387 \nBrief', 'document-number 387'],
    ['met de gegeven antwoorden 12345'],
    ['met de gegeven antwoorden 387 keer'],
    [
      'Vraag van het lid De Wit (ABC) aan de minister over  het\nfietspad  (ingezonden 3 mei 2024)',
      'subject het fietspad',
      'asked-by het lid De Wit (ABC)',
      'submitted 3 mei 2024',
    ],
    ['  Vragen van de leden De Wit en Bakker aan\nde minister', 'asked-by de leden De Wit en Bakker'],
    ['Vragen van het lid De Wit  aan  de minister', 'asked-by het lid De Wit'],
    ['Vragen van het lid De Wit (ABC) over bruggen', 'subject bruggen', 'asked-by het lid De Wit (ABC)'],
    ['Vragen van de fractie aan de minister over geld', 'subject geld'],
    ['Vragen van iemand over het fietspad (2024Z01234).', 'subject het fietspad'],
    ['Vragen van iemand over het fietspad\nDatum: 3 november 2026', 'subject het fietspad'],
    ['Vragen van iemand over het\nfietspad\nUw kenmerk 2026Z01234', 'subject het fietspad'],
    ['Vragen van iemand over het fietspad\nDen Haag, 3 november 2026', 'subject het fietspad'],
    ['Vragen van iemand over het fietspad\n’s-Gravenhage, 3 november 2026', 'subject het fietspad'],
    ['Vragen van iemand over het fietspad\nAan: de minister', 'subject het fietspad'],
    ['Vragen van iemand over het fietspad\nIndiener: Bo', 'subject het fietspad', 'asked-by Bo'],
    ['Vragen van iemand over het fietspad\nKenmerk\tIENW/2026', 'subject het fietspad'],
    [
      'Vragen van iemand over het fietspad in\nAlphen, 3 kilometer verderop',
      'subject het fietspad in Alphen, 3 kilometer verderop',
    ],
    [
      'Vragen van iemand over het bericht in\nDe Krant, 3 mei 2024 (ingezonden 4 mei 2024)',
      'subject het bericht in De Krant, 3 mei 2024',
      'submitted 4 mei 2024',
    ],
    [
      'Vragen van iemand over het bericht in\nDe Krant, 3 mei 2024\n(ingezonden 4 mei 2024)',
      'subject het bericht in De Krant, 3 mei 2024',
      'submitted 4 mei 2024',
    ],
    [
      '| Vragen van de leden Bo en Li (beiden  |\n| ABC) aan de minister over het  |\n| fietspad  |\n| Datum | 3 mei |',
      'subject het fietspad',
      'asked-by de leden Bo en Li (beiden ABC)',
    ],
    ['| Vragen van iemand over het fietspad | Den Haag |', 'subject het fietspad'],
    ['Vragen van iemand over het fietspad\nDatum dinsdag 3 mei 2024', 'subject het fietspad'],
    ['Vragen van iemand over het fietspad\nDatum mei 2024', 'subject het fietspad'],
    ['Vragen van iemand over het fietspad\nOns kenmerk BSK 2024/123', 'subject het fietspad'],
    ['Vragen van iemand over het fietspad\nDen Haag, 3 nov. 2024', 'subject het fietspad'],
    ['Vragen van iemand over het\nDatum en tijd', 'subject het Datum en tijd'],
    ['Vragen van iemand over het fietspad (ontvangen 3 mei 2024)', 'subject het fietspad', 'answered 3 mei 2024'],
    ['Vragen van iemand over het fietspad.', 'subject het fietspad'],
    ['Vragen van iemand over Fietspad N.V.', 'subject Fietspad N.V.'],
    ['Vragen van iemand over *het* _fietspad_\n\nHet gaat niet over bomen', 'subject het fietspad'],
    ['Vragen van iemand over het fietspad\n \t\nHet gaat om meer', 'subject het fietspad'],
    ['Vragen van iemand die overstak'],
    ['De Vragen van het lid De Wit aan de minister over geld'],
    ['Vragen van de fractie en het lid Bo aan de minister'],
    ['Antwoord van onze minister Bo (Zaken)'],
    ['Indiener Don Ceder (CU)', 'asked-by Don Ceder (CU)'],
    ['Indieners: De Wit, Bakker\nen meer', 'asked-by De Wit, Bakker'],
    ['  Indiener: De Wit', 'asked-by De Wit'],
    ['De Indiener De Wit'],
    ['| Indiener | |\n| Meer |'],
    ['Indiener **'],
    ['Antwoord van minister Blok (Buitenlandse Zaken) en meer', 'answered-by minister Blok (Buitenlandse Zaken)'],
    ['Antwoord van de Minister Blok (Zaken)', 'answered-by Minister Blok (Zaken)'],
    ['  Antwoorden van de staatssecretaris\nBroekers (Zaken)', 'answered-by staatssecretaris Broekers (Zaken)'],
    ['Antwoord van Staatssecretaris Bo op vragen', 'answered-by Staatssecretaris Bo'],
    ['Antwoord van minister Bo  op  de  Kamervragen', 'answered-by minister Bo'],
    ['Antwoord van minister Bo op vragen (van gisteren)', 'answered-by minister Bo'],
    ['Antwoord van minister Bo'],
    ['Antwoord van de heer Bo (Zaken)'],
    ['Het Antwoord van minister Bo (Zaken)'],
    ['Beantwoord door Wopke Hoekstra', 'answered-by Wopke Hoekstra'],
    ['  Beantwoord door: Wopke  Hoekstra\nen meer', 'answered-by Wopke Hoekstra'],
    ['Niet Beantwoord door Wopke Hoekstra'],
    ['Iets (ingezonden  3  mei 2024) en (ontvangen 23 mei 2024)', 'submitted 3 mei 2024', 'answered 23 mei 2024'],
    ['Iets (in-\ngezonden 3 mei 2024) en (ont-\nvangen 23 mei 2024)', 'submitted 3 mei 2024', 'answered 23 mei 2024'],
    ['Iets (inge-\nzonden 3 mei 2024) en (ontvan-\ngen 23 mei 2024)', 'submitted 3 mei 2024', 'answered 23 mei 2024'],
    ['Iets (ingezonden 3 mei 2024, laat)'],
    ['Iets (ingezonden op 3 mei 2024)'],
    ['Iets (ontvangen  13  mei  2024)', 'answered 13 mei 2024'],
    ['Ingediend 13  juli  2023', 'submitted 13 juli 2023'],
    ['Iets ingezonden 3 mei 2024'],
    ['(ontvangen\n13\nmei\n2024).', 'answered 13 mei 2024'],
    ['Ingediend 13 juli 2023 en meer', 'submitted 13 juli 2023'],
    ['  Ingediend: 13 juli 2023', 'submitted 13 juli 2023'],
    ['Is Ingediend 13 juli 2023'],
    ['Ingediend juli 2023'],
    ['Ingediend 113 juli 2023'],
    ['Ingediend 1 juli 23'],
    ['Beantwoord 15 september 2023 (na 64 dagen)', 'answered 15 september 2023'],
    [' Beantwoord: 15 september 2023', 'answered 15 september 2023'],
    ['Is Beantwoord 15 september 2023'],
    ['# Vragen van het lid Bo (ABC) aan de minister over het pad', 'subject het pad', 'asked-by het lid Bo (ABC)'],
    ['| Indiener | Bo |\n| Ingediend | 13 juli 2023 |', 'asked-by Bo', 'submitted 13 juli 2023'],
    ['Betreft: Beantwoording van vragen over het pad', 'subject Beantwoording van vragen over het pad'],
    ['Betreft Vragen over het pad', 'subject Vragen over het pad'],
    ['Betreft\tvragen over het pad', 'subject vragen over het pad'],
    ['| Datum | 3 mei 2024 |\n| Betreft | Vragen over het pad |', 'subject Vragen over het pad'],
    ['Onderwerp          Vragen over\n                   het pad\n  ------', 'subject Vragen over het pad'],
    ['Onderwerp: Vragen over het pad\n          ------', 'subject Vragen over het pad'],
    ['Onderwerp:\n\nGeachte voorzitter,'],
    ['Onderwerp Vragen over het pad', 'subject Vragen over het pad'],
    ['Onderwerp dit het pad?'],
    ['Betreft Vragen over\nhet pad\nGeachte voorzitter,', 'subject Vragen over het pad'],
    ['Betreft dit het pad?'],
    ['Onderwerpen economie'],
    ['Ingediend onbekend\nIngediend 13 juli 2023\nIngediend 14 juli 2023', 'submitted 13 juli 2023'],
    ['Kamervraag 2023Z13670\n\n2024Z18891', 'document-number 2023Z13670', 'subject 2024Z18891'],
    [`Vragen van iemand ${'en een ander '.repeat(50)} over geld`],
    [`Vragen van iemand over ${'het geld '.repeat(50)}`],
    [`Vragen van iemand over ${'het geld '.repeat(44)}`, `subject ${'het geld '.repeat(44).trim()}`],
    [`Indiener Bo\n${'Een bladzijde tekst.\n'.repeat(1_200)}`],
    [`Indiener Bo\n${'Een bladzijde tekst.\n'.repeat(900)}`, 'asked-by Bo'],
    [`${'Een bladzijde tekst.\n'.repeat(1_200)}Indiener Bo${'\n'.repeat(30_000)}`, 'asked-by Bo'],
  ] as const) {
    test(`${short(front)}: ${short(told.join(', '))}`, () => {
      const fields = parse(`${front}\n\nVraag 1\nKlopt dit?`).frontMatter?.fields ?? [];
      assert.deepEqual(
        fields.map(({ name, value }) => `${name} ${value}`),
        told,
      );
    });
  }

  test('says where it says it', () => {
    const marked = [
      'Kamervraag <|2023Z00001|>',
      'Vragen van <|het lid De Wit|> aan de minister over <|het',
      '*pad*|> (ingezonden <|6 maart 2024|>).',
      'Beantwoord door <|Bo Bakker|>  ',
    ];
    for (const above of ['', 'Een bladzijde tekst.\n'.repeat(1_200)]) {
      const { text, ranges } = parseMarkers(`${above}${marked.join('\n')}\n\nVraag 1\nKlopt dit?`);
      const [number, asker, subject, date, minister] = ranges;
      assert.deepEqual(
        parse(text).frontMatter?.fields.map(({ range }) => range),
        [number, subject, asker, minister, date],
      );
    }
  });

  // What stands above the first question, and its title.
  for (const [front, title] of [
    ['Brief over het pad\nVragen over iets\n\nAntwoorden op vragen over het pad', 'Vragen over iets'],
    ['Brief over het pad\nAntwoord op vragen', 'Antwoord op vragen'],
    ['Brief over het pad\n**Beantwoording vragen van de ABC**', 'Beantwoording vragen van de ABC'],
    ['# Brief over het pad', 'Brief over het pad'],
    ['### **Antwoorden op vragen over *het pad***', 'Antwoorden op vragen over het pad'],
    ['Brief over het pad\nMededeling van de minister', 'Mededeling van de minister'],
    ['Brief over het pad\n31 999 LIJST VAN VRAGEN', 'Brief over het pad'],
    ['Brief over het pad\n* LIJST VAN VRAGEN EN ANTWOORDEN', 'LIJST VAN VRAGEN EN ANTWOORDEN'],
    ['Brief over het pad\nVragen, en wat er toe doet', 'Brief over het pad'],
    ['Tweede Kamer der Staten-Generaal, den Haag\nBrief over het pad', 'Brief over het pad'],
    ['Aanhangsel van de Handelingen\nBrief over het pad', 'Brief over het pad'],
    ['Vragen gesteld door de leden der Kamer over iets\nBrief over het pad', 'Brief over het pad'],
    ['(ingezonden 3 mei 2024)\n(ontvangen 4 mei 2024)\nBrief over het pad', 'Brief over het pad'],
    ['Vergaderjaar 2023–2024\n*regering gegeven antwoorden*\nBrief over het pad', 'Brief over het pad'],
    ['Ee, 3 mei\n2024\nBrief over het pad', 'Brief over het pad'],
    ['De brief\nBrief over het pad', 'Brief over het pad'],
    ['Onderwerp\nBrief over het pad', 'Onderwerp'],
    ['Pagina 1 van 9\n---\nBrief over het pad', 'Brief over het pad'],
    ['brief over het pad\nlangs de dijk\nEn meer', 'Brief over het pad langs de dijk'],
    ['Brief over (het pad\nLangs de dijk)\nEn meer', 'Brief over (het pad Langs de dijk)'],
    ['Brief over het\n\npad', 'Brief over het'],
    ['Brief over (het pad\nISSN 0921 - 7398\nlangs de dijk)', 'Brief over (het pad'],
    ['  ## Brief over het pad', 'Brief over het pad'],
    ['Brief over het pad C# en meer', 'Brief over het pad C# en meer'],
    [`Brief over het pad\n${'langs\n'.repeat(6)}`, 'Brief over het pad langs langs langs'],
    ['12 345\nJa, ik\n--', undefined],
    ['Geachte Voorzitter,', undefined],
    ['Geachte Voorzitter,\n\nHierbij stuur ik u de antwoorden op de vragen over het pad.', undefined],
    ['**Zeer geachte voorzitter,**\nHierbij de antwoorden.', undefined],
    ['Beste leden van de Kamer,\n\nHierbij de antwoorden.', undefined],
    ['Mevrouw de voorzitter, \nHierbij de antwoorden.', undefined],
    ['Beste aanpak van het pad', 'Beste aanpak van het pad'],
    ['Mevrouw De Wit, die het pad aanlegde', 'Mevrouw De Wit, die het pad aanlegde'],
    ['Geachte Voorzitter,\nHierbij de antwoorden.\nBetreft: Brief over het pad', 'Brief over het pad'],
    ['Geachte Voorzitter,\nHierbij.\n\nAntwoorden op vragen over het pad', 'Antwoorden op vragen over het pad'],
    ['Brief over het pad\n\nGeachte Voorzitter,\nHierbij de antwoorden.', 'Brief over het pad'],
    [
      'Aan de Voorzitter van de Tweede Kamer\nPostbus 20018\n2500 EA Den Haag\nDatum 3 mei 2024\nUw kenmerk 2024Z00001\n\nBrief over het pad',
      'Brief over het pad',
    ],
    ['De voorzitter\nBrief over het pad', 'Brief over het pad'],
    ['De voorzitter treedt af', 'De voorzitter treedt af'],
  ] as const) {
    test(`the title of ${short(front)}`, () => {
      assert.equal(parse(`${front}\n\nVraag 1\nKlopt dit?`).frontMatter?.title, title);
    });
  }

  test('reaches from its first to its last line', () => {
    const { text, ranges } = parseMarkers('\n  <|Brief\n\nover het pad|>  \n\n\nVraag 1\nKlopt dit?');
    assert.deepEqual(parse(text).frontMatter?.range, ranges[0]);
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

function short(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 60);
}
