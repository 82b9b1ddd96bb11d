import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getCleanedText } from '../../server/src/features/cleanedText';
import { lineEndOf } from '../../server/src/features/edits/workspaceEdit';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

suite('cleaned text', () => {
  test('a paragraph is one line', () => {
    check(
      `<|Vraag 1
Heeft u kennisgenomen van het bericht dat op de dijk langs het kanaal
schapen zijn gezien, en wat vindt u daarvan in het licht van de eerdere
afspraken met het waterschap?

Antwoord
Ja. De schapen zijn van een herder die daar elk jaar in de zomer met
zijn kudde langskomt.
|>`,
      `Vraag 1
Heeft u kennisgenomen van het bericht dat op de dijk langs het kanaal schapen zijn gezien, en wat vindt u daarvan in het licht van de eerdere afspraken met het waterschap?

Antwoord
Ja. De schapen zijn van een herder die daar elk jaar in de zomer met zijn kudde langskomt.
`,
    );
  });

  test('the number of something in the margin of a letter, above its text', () => {
    check(
      `<|Bijlagen
1

Geachte voorzitter,
Hierbij zend ik u, mede namens de minister van Landbouw, Natuur en
Visserij, de antwoorden op de vragen van de leden De Wit en Bakker
over de schapen die dit jaar op de dijk langs het kanaal grazen
(2024Z12345).
|>`,
      `Bijlagen
1

Geachte voorzitter,
Hierbij zend ik u, mede namens de minister van Landbouw, Natuur en Visserij, de antwoorden op de vragen van de leden De Wit en Bakker over de schapen die dit jaar op de dijk langs het kanaal grazen (2024Z12345).
`,
    );
  });

  test('the title of answers that the end of a line cuts before who asks, or in it', () => {
    for (const [upper, lower] of [
      ['de vragen van', 'de leden Mutluer (PvdA) en Ellemeet'],
      ['de vragen van de', 'leden Mutluer (PvdA) en Ellemeet'],
      ['de vragen', 'van de leden Mutluer (PvdA) en Ellemeet'],
    ]) {
      const rest = '(GroenLinks) over een uitzending van';
      check(
        `<|Antwoorden van de minister van Justitie en Veiligheid op ${upper}
${lower} ${rest}
Argos over de dood van Sammy Baker

Vraag 1
Kent u de uitzending?
|>`,
        `Antwoorden van de minister van Justitie en Veiligheid op ${upper} ${lower} ${rest} Argos over de dood van Sammy Baker

Vraag 1
Kent u de uitzending?
`,
      );
    }
  });

  test('the name of a month that the end of a line cuts, on a short line too', () => {
    check(
      `<|Vragen van het lid Bo (ABC) aan de Minister van Landbouw over de schapen op de dijk langs het kanaal (ingezonden 3 novem-
ber 2026).

Vraag 1
Kent u het bericht van 3 novem-
ber 2026?

Antwoord 1
Ja. Het bericht is in decem-
ber 2025 aangekondigd door de Nationale ombudsman.

Vraag 2
Wat vindt u van de schapen die in janu-
ari en febru-
ari 2026 zijn geteld?

Antwoord 2
Er zijn er genoeg.
|>`,
      `Vragen van het lid Bo (ABC) aan de Minister van Landbouw over de schapen op de dijk langs het kanaal (ingezonden 3 november 2026).

Vraag 1
Kent u het bericht van 3 november 2026?

Antwoord 1
Ja. Het bericht is in december 2025 aangekondigd door de Nationale ombudsman.

Vraag 2
Wat vindt u van de schapen die in januari en februari 2026 zijn geteld?

Antwoord 2
Er zijn er genoeg.
`,
    );
  });

  test('other words that a short line seems to cut stay, since it may end there', () => {
    const text = `Vraag 1
Welke bruggen zijn dicht en welke provincies zijn daarvoor verantwoordelijk volgens u?

Antwoord 1
De kosten zijn:
Onderhoud-
rijksoverheid 10 miljoen
Onderhoud-
gemeenten 5 miljoen
begroting-
raming 4
begroting-
realisatie 5
`;
    check(`<|${text}|>`, text);
  });

  test('a line that ends well before the others ends a paragraph', () => {
    check(
      `<|Vraag 1
Klopt het dat de gemeente de dijk langs het kanaal wil afsluiten voor
wandelaars en fietsers, en zo ja vanaf welke dag zal dat gebeuren?

Antwoord
De gemeente wil de dijk afsluiten zolang de schapen van de herder daar
grazen. Dat is van mei tot en met september.
Over de andere maanden is nog niets besloten, omdat het waterschap daar
zelf over gaat.
|>`,
      `Vraag 1
Klopt het dat de gemeente de dijk langs het kanaal wil afsluiten voor wandelaars en fietsers, en zo ja vanaf welke dag zal dat gebeuren?

Antwoord
De gemeente wil de dijk afsluiten zolang de schapen van de herder daar grazen. Dat is van mei tot en met september.
Over de andere maanden is nog niets besloten, omdat het waterschap daar zelf over gaat.
`,
    );
  });

  test('a sentence that ends at the end of a full line, where empty lines stand between paragraphs', () => {
    check(
      `<|Vraag 1
Kunt u binnen de Europese Unie pleiten voor een onderzoek naar schapen
die zowel op de dijk als in de uiterwaarden grazen? Zo nee, waarom niet?
En zo ja, wanneer en waar gaat u dat doen, en wie is daarbij van plan
om mee te doen?
|>`,
      `Vraag 1
Kunt u binnen de Europese Unie pleiten voor een onderzoek naar schapen die zowel op de dijk als in de uiterwaarden grazen? Zo nee, waarom niet? En zo ja, wanneer en waar gaat u dat doen, en wie is daarbij van plan om mee te doen?
`,
    );
  });

  test('words that a line end cuts are whole again, and other hyphens stay', () => {
    check(
      `<|Vraag 1
Handelt de herder in strijd met de afspraken van de Wereldgezond-
heidsorganisatie, en geldt dat ook voor de handel in goederen met dual-
use, zoals herdersstaven, op alle dijken in heel de provincie Noord-
Holland, in Zeeland en in Groningen, en geldt dat ook voor de in-
en uitvoer van schapen en andere dieren met een wollen vacht?
|>`,
      `Vraag 1
Handelt de herder in strijd met de afspraken van de Wereldgezondheidsorganisatie, en geldt dat ook voor de handel in goederen met dual-use, zoals herdersstaven, op alle dijken in heel de provincie Noord-Holland, in Zeeland en in Groningen, en geldt dat ook voor de in- en uitvoer van schapen en andere dieren met een wollen vacht?
`,
    );
  });

  test('a word that the end of a short line cuts', () => {
    check(
      `<|Vragen van het lid Bo (ABC) over de schapen op alle dijken langs het kanaal (ingezon-
den 3 mei 2024).

Vraag 1
Welke dijken zijn dat, en zijn daar ook vee en paarden te zien in de zomer:
- dijken van water-
schappen;
- andere dijken?
|>`,
      `Vragen van het lid Bo (ABC) over de schapen op alle dijken langs het kanaal (ingezonden 3 mei 2024).

Vraag 1
Welke dijken zijn dat, en zijn daar ook vee en paarden te zien in de zomer:
- dijken van waterschappen;
- andere dijken?
`,
    );
  });

  test('page numbers and running titles go, also from the middle of a sentence', () => {
    const page = (number: number) => `
ah-tk-20232024-1314
ISSN 0921 - 7398
’s-Gravenhage 2024

Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel

${number}

`;
    check(
      `<|Vraag 1
Hoeveel schapen grazen er op de dijk langs het kanaal, en hoeveel van
die schapen waren daar het vorige jaar in dezelfde maand ook al volgens
${page(1)}
de telling van het waterschap, die elk jaar in mei wordt gehouden door
een opzichter?
Antwoord 1
Dat zijn er achttien.
${page(2)}
Vraag 2
Hoe oud zijn die?
|>`,
      `Vraag 1
Hoeveel schapen grazen er op de dijk langs het kanaal, en hoeveel van die schapen waren daar het vorige jaar in dezelfde maand ook al volgens de telling van het waterschap, die elk jaar in mei wordt gehouden door een opzichter?

Antwoord 1
Dat zijn er achttien.

Vraag 2
Hoe oud zijn die?
`,
    );
  });

  test('a running title goes from the first page too, and years stay together', () => {
    const title = (page: number) => `Tweede Kamer, vergaderjaar 2026–2027, Aanhangsel ${page}`;
    check(
      `<|${title(1)}

Vragen van het lid Bo (ABC) aan de Minister van Landbouw over schapen (inge-
zonden 9 november 2026).

Vraag 1
Hoeveel schapen zijn er op de dijk langs het kanaal in de jaren 2024-
2025 gezien, en hoeveel van die schapen waren daar het vorige jaar in

${title(2)}

dezelfde maand ook al? Zijn er dieren bij die in mei 2023 of juni 2024 –
2025 was te nat – nog niet geschoren waren?
|>`,
      `Vragen van het lid Bo (ABC) aan de Minister van Landbouw over schapen (ingezonden 9 november 2026).

Vraag 1
Hoeveel schapen zijn er op de dijk langs het kanaal in de jaren 2024-2025 gezien, en hoeveel van die schapen waren daar het vorige jaar in dezelfde maand ook al? Zijn er dieren bij die in mei 2023 of juni 2024 – 2025 was te nat – nog niet geschoren waren?
`,
    );
    check(`<|${title(1)}\n\nVraag 1\nKlopt dit?\n|>`, `${title(1)}\n\nVraag 1\nKlopt dit?\n`);
  });

  test('years between which a short line ends, and what looks like them', () => {
    const above = `Vraag 1
Hoeveel schapen zijn er op de dijk langs het kanaal gezien in de zomer
van alle jaren waarin `;
    const joinedAbove = above.trimEnd().replace('zomer\n', 'zomer ');
    check(`<|${above}2024-\n2025 nat was?\n|>`, `${joinedAbove} 2024-2025 nat was?\n`);
    check(`<|${above}2024-\n2023 nat was?\n|>`, `${joinedAbove} 2024-\n2023 nat was?\n`);
    check(`<|${above}12024-\n2025 nat was?\n|>`, `${joinedAbove} 12024-\n2025 nat was?\n`);
  });

  test('the masthead stays, and the title of the document becomes one line', () => {
    check(
      `<|Tweede Kamer der Staten-Generaal

2

Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden

1314
Vragen van het lid Jansen (ABC) aan de Minister van Landbouw, Natuur en
Voedselkwaliteit over schapen op de dijk langs het kanaal (ingezonden 6 maart
2024).
Antwoord van Minister Pietersen (Landbouw, Natuur en Voedselkwaliteit)
(ontvangen 25 maart 2024).
Vraag 1
Klopt dit?
Antwoord 1
Ja.
|>`,
      `Tweede Kamer der Staten-Generaal

2

Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden

1314
Vragen van het lid Jansen (ABC) aan de Minister van Landbouw, Natuur en Voedselkwaliteit over schapen op de dijk langs het kanaal (ingezonden 6 maart 2024).
Antwoord van Minister Pietersen (Landbouw, Natuur en Voedselkwaliteit) (ontvangen 25 maart 2024).

Vraag 1
Klopt dit?

Antwoord 1
Ja.
`,
    );
  });

  test('lists, tables, footnotes, quotations and signatures stay apart', () => {
    const before = `Vraag 1
Welke dieren grazen er op de dijk langs het kanaal, en van welke herder
zijn de schapen die daar in de zomer van het vorige jaar zijn gezien?1

Antwoord
De herder noemt deze redenen waarom de dieren daar in de zomer staan en
niet in de uiterwaarden:
• het gras op de dijk is volgens de herder veel beter voor de schapen en
  voor de lammeren dan dat in de uiterwaarden
• de dijk is droog
1. Een genummerde regel die lang genoeg is om verder te gaan op de regel
die erop volgt, zoals hier gebeurt.
Dieren      2022   2023
Schapen       12     18
Lammeren       3      4
> Een aangehaalde regel uit een bericht dat lang genoeg is om door te gaan
> op de volgende regel
Hoogachtend,
de Minister van Landbouw,
A. Pietersen

1 Kamerstuk 12 345, nr. 6, over de schapen op de dijk en de herder die daar
in de zomer staat
`;
    const after = before
      .replace('herder\nzijn', 'herder zijn')
      .replace('staan en\nniet', 'staan en niet')
      .replace('schapen en\n  voor', 'schapen en voor')
      .replace('regel\ndie', 'regel die')
      .replace('die daar\nin de', 'die daar in de');
    check(`<|${before}|>`, after);
  });

  test('a footnote in the middle of a sentence stays where it is', () => {
    const before = `Vraag 1
Klopt het dat de gemeente de dijk langs het kanaal wil afsluiten,1 en dat
wandelaars en fietsers daar voortaan niet meer welkom zijn, ook als zij

1 https://example.org/bericht

een hond aan de lijn bij zich hebben?
`;
    check(`<|${before}|>`, before.replace('en dat\nwandelaars', 'en dat wandelaars'));
  });

  test('empty lines are evened out, and white space at line ends goes', () => {
    check(
      '<|\n\n\fVraag 1 \u00a0\nKlopt dit?  \n \n\n\t\n\fAntwoord\nJa.\n\n\n|>',
      'Vraag 1\nKlopt dit?\n\nAntwoord\nJa.\n',
    );
  });

  test('line ends stay as they are', () => {
    check(
      '<|Vraag 1\r\nKlopt het dat de gemeente de dijk langs het kanaal wil afsluiten\r\nvoor wandelaars?\r\n\r\n\r\nAntwoord\r\nJa.  \r\nVraag 2\r\nWaarom?|>',
      'Vraag 1\r\nKlopt het dat de gemeente de dijk langs het kanaal wil afsluiten voor wandelaars?\r\n\r\nAntwoord\r\nJa.\r\n\r\nVraag 2\r\nWaarom?',
    );
  });

  test('only the selected lines', () => {
    check(
      `Vraag 1
Klopt het dat de gemeente de dijk langs het kanaal wil afsluiten voor
wandelaars en fietsers, en zo ja vanaf welke dag?
<|
Vraag 2
Klopt het dat de gemeente de dijk langs het kanaal wil openstellen voor
schapen en lammeren, en zo ja vanaf welke dag?
|>
Vraag 3
Klopt het dat de gemeente de dijk langs het kanaal wil verkopen aan een
herder?
`,
      `Vraag 1
Klopt het dat de gemeente de dijk langs het kanaal wil afsluiten voor
wandelaars en fietsers, en zo ja vanaf welke dag?

Vraag 2
Klopt het dat de gemeente de dijk langs het kanaal wil openstellen voor schapen en lammeren, en zo ja vanaf welke dag?

Vraag 3
Klopt het dat de gemeente de dijk langs het kanaal wil verkopen aan een
herder?
`,
    );
  });

  test('a page number that is not selected stays, and hinders nothing', () => {
    const page = '\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel\n\n1\n\n';
    const before = (end: string) => `Vraag 1
Klopt het dat de gemeente de dijk langs het kanaal wil afsluiten${end}voor wandelaars?

Antwoord 1
Ja, de gemeente wil dat doen.
`;
    check(`<|${before('  \n')}|>${page}Zij begint in mei.\n`, `${before(' ')}${page}Zij begint in mei.\n`);
  });

  test('a bracket that is open at a line end', () => {
    const before = `Vraag 1
Klopt het dat de gemeente de dijk langs het kanaal wil afsluiten (bladzijde
10) voor wandelaars en fietsers, en ook voor andere reizigers (zie de brief
van 2024)?
`;
    check(`<|${before}|>`, before.replace('bladzijde\n', 'bladzijde ').replace('brief\nvan', 'brief van'));
  });

  test('a heading that goes on on the next line', () => {
    check(
      '<|Vraag\n1\nKlopt dit?\n\nVragen 2,\n3 en 4\nEn dit?\n\nAntwoord op\nvraag 1\nJa.\n\nAntwoord op de vragen 2, 3\nen 4\nNee.|>',
      'Vraag 1\nKlopt dit?\n\nVragen 2, 3 en 4\nEn dit?\n\nAntwoord op vraag 1\nJa.\n\nAntwoord op de vragen 2, 3 en 4\nNee.',
    );
  });

  test('what is done is counted', () => {
    const text = `Vraag 1
Kent u het bericht van de Wereldgezondheidsorganisatie over de schapen-
dijk langs het kanaal, en wat vindt u daarvan?
Pagina 1 van 2
Vraag 2
Waarom?
`;
    const { joinedLines, mendedWords, removedLines } = clean(text, wholeOf(text));
    assert.deepEqual({ joinedLines, mendedWords, removedLines }, { joinedLines: 1, mendedWords: 1, removedLines: 1 });
  });
});

/** What a selection becomes, and that nothing is left to be done then. */
function check(marked: string, after: string): void {
  const { text, ranges } = parseMarkers(marked);
  const [range] = ranges;
  assert.ok(range);
  assert.equal(applied(text, range), after);
  if (marked.startsWith('<|') && marked.endsWith('|>')) assert.equal(applied(after, wholeOf(after)), after);
}

function wholeOf(text: string) {
  return { start: { line: 0, character: 0 }, end: { line: text.split(/\r\n|\r|\n/).length, character: 0 } };
}

function clean(text: string, range: ReturnType<typeof wholeOf>) {
  return getCleanedText(parse(text), range, lineEndOf(text));
}

function applied(text: string, range: ReturnType<typeof wholeOf>): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...clean(text, range).edits]);
}
