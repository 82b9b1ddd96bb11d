import assert from 'node:assert/strict';
import { textIn } from '../reading';

suite('Reading an official publication', () => {
  test('in the present form', () =>
    check(
      `<officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <metadata><meta name="OVERHEIDop.vergaderjaar" content="2023-2024"/></metadata>
      <kamervragen>
        <kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2023-2024</tekstregel>
          <tekstregel inhoud="soort">Aanhangsel van de Handelingen</tekstregel></kamervraagkop>
        <kamervraagnummer>617</kamervraagnummer>
        <kamervraagomschrijving type="vraag">Vragen van het lid <naam><achternaam>De Boer</achternaam></naam>
          (<politiek>ABC</politiek>) over <kamervraagonderwerp>de brug</kamervraagonderwerp>
          (ingezonden <datum isodatum="2024-05-03">3 mei 2024</datum>).</kamervraagomschrijving>
        <vraag><nr>Vraag 1</nr><al>Kent u het bericht «Brug dicht»?<noot id="n1" type="voet"><noot.nr>1</noot.nr>
          <noot.al>De Courant, <nadruk type="cur">Brug dicht</nadruk></noot.al></noot></al></vraag>
        <antwoord><nr>Antwoord 1</nr><al>Ja, het gaat om:</al>
          <lijst type="expliciet"><li><li.nr>a.</li.nr><al>de brug;</al></li><li><li.nr>–</li.nr><al>de sluis.</al></li></lijst>
        </antwoord>
      </kamervragen></officiele-publicatie>`,
      [
        'Vergaderjaar 2023-2024',
        'Aanhangsel van de Handelingen',
        '617',
        'Vragen van het lid De Boer (ABC) over de brug (ingezonden 3 mei 2024).',
        'Vraag 1',
        'Kent u het bericht «Brug dicht»?[1]',
        'Antwoord 1',
        'Ja, het gaat om:\na. de brug;\n• de sluis.',
        '[1] De Courant, Brug dicht',
      ],
    ));

  test('a link says where it leads, where that is another place', () =>
    check(
      `<kamervragen><vraag><nr>Vraag 1</nr><al>Kent u <extref doc="https://example.org/brug" soort="URL">het bericht</extref> en
      <extref doc="kst-22112-3" soort="document">Kamerstuk 22 112, nr. 3</extref>?</al></vraag></kamervragen>`,
      ['Vraag 1', 'Kent u het bericht (https://example.org/brug) en Kamerstuk 22 112, nr. 3?'],
    ));

  test('in the form before it', () =>
    check(
      `<?xml version="1.0"?><vraagdoc><vragen><omschr>Vragen van het lid <naam>De Boer</naam> over
        <ondw>de brug</ondw>.</omschr><vraagnummer>2040512340</vraagnummer>
        <vraag><nummer>1</nummer><al>Kent u de brug?<nootref nr="1"/></al></vraag>
        <vraag><nummer>2</nummer><al>Kent u de sluis?<nootref nr="1"/></al></vraag>
        <noot nr="1"><al>De Courant</al></noot></vragen>
        <reactie><antwoord><nummer>1</nummer><al>Ja.</al></antwoord></reactie></vraagdoc>`,
      [
        'Vragen van het lid De Boer over de brug.',
        '2040512340',
        'Vraag 1',
        'Kent u de brug?[1]',
        'Vraag 2',
        'Kent u de sluis?[1]',
        'Antwoord 1',
        'Ja.',
        '[1] De Courant',
      ],
    ));

  test('a heading of several pieces, a table and a notice of delay', () =>
    check(
      `<kamervragen><kamervraagopmerking><kop><titel>Mededeling</titel></kop><al>De antwoorden komen later.</al>
        <table><tgroup cols="2"><tbody><row><entry>Gemeente</entry><entry>Bruggen</entry></row>
        <row><entry><al>Delft</al></entry><entry><al>3</al></entry></row></tbody></tgroup></table>
        </kamervraagopmerking><bijlage><kop><label>Bijlage</label> <nr>1</nr> <titel>De brug</titel></kop></bijlage></kamervragen>`,
      ['Mededeling', 'De antwoorden komen later.', '| Gemeente | Bruggen |\n| Delft | 3 |', 'Bijlage 1 De brug'],
    ));

  test('elements that are not known only hold text', () =>
    check('<?xml version="1.0"?><iets><al>een</al><anders>twee <b>drie</b></anders></iets>', ['een', 'twee drie']));

  test('a type of document that names pieces of text', () =>
    check('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbb">]><kamervragen><al>een &amp; &b;</al></kamervragen>', [
      'een & &b;',
    ]));

  test('text that stands for itself, comments, and signs that only HTML names', () =>
    check(
      '<?xml version="1.0"?><kamervragen><al>Kent u <![CDATA[A & <B>]]>?<!-- nee --></al><al>E&eacute;n&nbsp;&laquo;brug&raquo; &#233;&amp;lt;</al></kamervragen>',
      ['Kent u A & <B>?', 'Eén «brug» é&lt;'],
    ));

  test('entries that go over several columns or rows', () =>
    check(
      '<kamervragen><table><tgroup><tbody><row><entry morerows="1">a</entry><entry namest="col2" nameend="col3">b</entry></row><row><entry>c</entry><entry>d</entry></row></tbody></tgroup></table></kamervragen>',
      ['| a | b |  |\n|  | c | d |'],
    ));

  test('what stands above and below the rows of a table', () =>
    check(
      '<kamervragen><table><title>Tabel 1. <nadruk>Bruggen</nadruk></title><tgroup><tbody><row><entry>a</entry><entry>b</entry></row></tbody></tgroup><bron>Bron: CBS</bron></table></kamervragen>',
      ['Tabel 1. Bruggen', '| a | b |', 'Bron: CBS'],
    ));

  test('elements that are 100,000 times in each other hold text', async () => {
    const xml = `<?xml version="1.0"?>${'<al>'.repeat(100_000)}een &eacute;${'</al>'.repeat(100_000)}`;
    assert.equal(await textIn(xml), 'een é\n');
  });

  test('XML that breaks off', () => check('<kamervragen><vraag><nr>Vraag 1</nr><al>Kent', ['Vraag 1', 'Kent']));
});

async function check(xml: string, paragraphs: readonly string[]): Promise<void> {
  assert.equal(await textIn(xml), paragraphs.map((text) => `${text}\n`).join('\n'));
}
