import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';

const title = 'Antwoorden op de vragen van het lid Visser (VVD) over x (ingezonden 9 november 2026).';
const first = `${title}\n\nVraag 1\nKlopt het?\nAntwoord 1\nJa.\n\n`;

suite('the closing of a letter', () => {
  for (const closing of [
    'Hoogachtend,',
    'hoogachtend',
    'Met vriendelijke groet,',
    'Met de meeste hoogachting,\n\nJ. Jansen',
    '**Hoogachtend,**',
    'Hoogachtend,\n\nde minister van Defensie,\n\n\nR. Brekelmans',
    'Hoogachtend,\n\nde minister van Defensie,\nnamens deze:\n\nR. Brekelmans',
    '(handtekening)',
    'Hoogachtend,\nMinisterie van Defensie\nPlein 4, Den Haag',
    'Bijlage\n\nDe scholen staan hieronder.\n\nUtrecht telt er twee.',
    '## Bijlagen\n\n1. Overzicht van de scholen.',
    'Bijlage(n)\n\n1. Overzicht van de scholen.',
    'Hoogachtend,\nR. Brekelmans\n\nBijlage 1 Overzicht van de scholen\n\n| gemeente | scholen |',
    'Hoogachtend,\nR. Brekelmans\n\nBijlage 1: overzicht',
    'Hoogachtend,\nDe minister van Defensie,\nBijlage 1\nEr zijn tien scholen. Die staan hieronder.',
    'Hoogachtend,\n\nBijlage 12 – Overzicht\n\nUtrecht telt er twee.',
    'Hoogachtend,\n\nBIJLAGE II: Overzicht\n\nUtrecht telt er twee.',
    'Hoogachtend,\n\nBijlage B. Overzicht\n\nUtrecht telt er twee.',
    'BIJLAGE\n\nUtrecht telt er twee.',
    'BIJLAGEN\n\nUtrecht telt er twee.',
    'III. Volledige agenda\n\n1. Brief van de minister van 3 mei.\n2. Verslag van de Raad.',
    'II\tVolledige agenda\n\nBrief van de minister van 3 mei.',
    'Hartelijke groeten.',
    'Met bijzondere hoogachting',
    'Met hartelijke groet,\nCarla Jansen\nwoordvoerder',
    '[was getekend]',
    '(getekend)',
    'w.g.',
    'w.g. R. Brekelmans',
    'namens deze',
    'Met hoogachting,',
    'Vriendelijke groet',
    'Hoogachtend,\n\nBijlage 1:overzicht\n\nUtrecht telt er twee.',
    'Hoogachtend,\n\nBijlage 1:  overzicht\n\nUtrecht telt er twee.',
    'Hoogachtend,\n\nBijlage 3 Overzicht',
    'Hoogachtend,\nR. Brekelmans\n\nBijlage 1 Overzicht van de scholen\n\nUtrecht telt er twee.',
    '***Hoogachtend,***',
    '(w.g.)\nR. Brekelmans',
  ]) {
    test(`is no part of the last answer: ${closing.replaceAll('\n', ' / ')}`, () => {
      check(`Vraag 2\nHoeveel?\nAntwoord 2\n\n${closing}\n`, '', closing);
      check(`Vraag 2\nHoeveel?\nAntwoord 2\nTien.\n\n${closing}\n\n`, 'Tien.', closing);
      check(`Vraag 2\nHoeveel?\nAntwoord 2\n${closing}\n-----\nPagina 2 van 2\n`, '', closing);
    });
  }

  for (const signature of [
    'De minister van Defensie,\nR. Brekelmans',
    'De staatssecretaris van Financiën,\n\ndrs. E. van der Burg\n\nDe minister van Onderwijs, Cultuur en Wetenschap,\nK.M. Becking',
    'De minister-president, minister van Algemene Zaken,',
    'Namens de minister van Defensie,\nJ. Jansen',
    'DE MINISTER VAN DEFENSIE,\n(w.g.)\nR. Brekelmans',
    'De minister van Defensie,\nnamens deze:\nR. Brekelmans',
    'De minister van Defensie,\nnamens deze,\nJ. Jansen',
    'Mede namens de staatssecretaris van Financiën,\nR. Brekelmans',
    'De minister voor Rechtsbescherming,\nmr. F.M. Weerwind',
    'De minister,\nA. van ’t Hoff',
    'De minister van Defensie,\nP. van den Berg',
    'De minister van Defensie,\nprof. dr. R.H. la Croix',
    'De minister van Defensie,\nS. ten Have-el Amrani',
    'De minister van Defensie,\nJ.P. de la Court van der Heijden',
    'De minister van Defensie,\nS. te Veld',
    'De minister van Defensie,\nJan De Wit',
    'De minister van Defensie,\nJ. P. van de la Court ter Horst',
    'De minister van Defensie,\nJan  van  den  Berg',
  ]) {
    test(`is no part of the last answer, but directly below its heading: ${signature.replaceAll('\n', ' / ')}`, () => {
      check(`Vraag 2\nHoeveel?\nAntwoord 2\n\n${signature}\n`, '', signature);
      check(`Vraag 2\nHoeveel?\nAntwoord 2\nTien.\n\n${signature}\n\n`, 'Tien.', signature);
      check(`Vraag 2\nWie tekende?\nAntwoord 2\n${signature}\n`, signature);
    });
  }

  test('has a comma behind who signs, his initials below or nothing but a name', () => {
    for (const signature of [
      'De minister van Defensie\n\nRuben Brekelmans',
      'De minister van Defensie\nR. Brekelmans',
    ]) {
      check(`Vraag 2\nHoeveel?\nAntwoord 2\nTien.\n\n${signature}\n`, 'Tien.', signature);
      check(`Vraag 2\nWie tekende?\nAntwoord 2\n\n${signature}\n`, signature);
    }
  });

  test('stands below whatever the answer says', () => {
    for (const answer of [
      'Dat zijn Geachte heren.',
      'Er stond "ja" en "nee" in de brief.',
      'Dit is zo: ja.',
      'Dit, zei hij, is zo.',
      'tien scholen',
    ]) {
      for (const closing of ['Hoogachtend,', 'De minister van Defensie,\nR. Brekelmans']) {
        check(`Vraag 2\nHoeveel?\nAntwoord 2\n${answer}\n\n${closing}\n`, answer, closing);
      }
    }
    const signature = 'De minister van Defensie,\nR. Brekelmans';
    check(`Vraag 2\nHoeveel?\nAntwoord 2\nTien.\n${signature}\n`, 'Tien.', signature);
    check('Vraag 2\nHoeveel?\nAntwoord 2\nTien.\n\nHoogachtend  \n', 'Tien.', 'Hoogachtend');
  });

  test('is no part of the last question, nor of an answer without a heading', () => {
    const asked = parse(`${first}Vraag 2\nHoeveel zijn er?\n\nHoogachtend,\nR. Brekelmans\n`);
    assert.deepEqual(
      asked.questions.map(({ body }) => textOf(asked, body)),
      ['Klopt het?', 'Hoeveel zijn er?'],
    );
    assert.equal(asked.answers.length, 1);
    const { answers, notes } = parse(`${title}\n1\nKlopt het?\nJa.\n2\nHoeveel zijn er?\nTien.\nHoogachtend,\n`);
    assert.deepEqual(
      answers.map(({ body }) => body.end.line),
      [3, 6],
    );
    assert.deepEqual(
      notes.map(({ kind, range }) => [kind, range.start.line]),
      [['closing', 7]],
    );
  });

  test('of each set of questions', () => {
    const set = (who: string) =>
      `Antwoorden op de vragen van het lid ${who} over x (ingezonden 9 november 2026).\n\nVraag 1\nA?\nAntwoord 1\nJa.\nVraag 2\nB?\nAntwoord 2\n\nHoogachtend,\n${who}\n\n`;
    const { sets, notes } = parse(set('Visser (VVD)') + set('Bakker (D66)'));
    assert.equal(notes.length, 2);
    assert.deepEqual(
      sets.map(({ answers, notes }) => [answers.map(({ writing }) => writing), notes.map(({ kind }) => kind)]),
      [
        [['text', 'empty'], ['closing']],
        [['text', 'empty'], ['closing']],
      ],
    );
  });

  test('stands above a note', () => {
    const { answers, notes } = parse(
      `${first}Vraag 2\nB?\nAntwoord 2\n\nHoogachtend,\n\nToelichting:\nZie ook 2026Z1.\n`,
    );
    assert.equal(answers[1]?.writing, 'empty');
    assert.deepEqual(
      notes.map(({ kind }) => kind),
      ['closing', 'explanatory-note'],
    );
  });

  for (const text of [
    'De minister van Defensie is verantwoordelijk.',
    'De minister van Defensie',
    'De minister van Defensie heeft overlegd met de\nminister van Financiën',
    'Bij het overleg waren:\nDe minister van Defensie,\nR. Brekelmans',
    'Aanwezig waren:\n\nDe minister van Defensie,\nDe minister van Financiën',
    'Hierover sprak ik met de staatssecretaris en\nDe minister van Defensie,\nR. Brekelmans',
    'De brief eindigt met:\nHoogachtend,\nJ. Jansen\nDaarop heb ik niet geantwoord.',
    'Hoogachtend is een woord dat ik gebruik.',
    'Bijlage 1 bevat het overzicht.',
    'Volledige agenda\n\nBrief van de minister.',
    'III. Volledige agenda van de Raad\n\nBrief van de minister.',
    'Dit staat in\nBijlage 1: overzicht van de scholen',
    'Ik stuur mee:\n\nBijlage 1: overzicht',
    'Zie bijlage 1',
    'Bijlage 1',
    'Bijlage 1: overzicht van de subsidies',
    'Bijlage A: cijfers\nDeze bijlage bevat de cijfers.\n\nTot slot merk ik op dat het rapport openbaar is.',
    'Bijlage 1 Overzicht van de scholen\n\n| gemeente | scholen |',
    'Er zijn drie bijlagen gevoegd.\n\nBijlage 1: het rapport\nBijlage 2: de planning\nBijlage 3: de kosten',
    'Dit volgt uit de richtlijn.\nBijlage 2 Habitatrichtlijn noemt de soorten waarvoor gebieden worden\naangewezen. De wolf staat daar niet op.',
    'De minister van Financiën\nDe Nederlandsche Bank\nAutoriteit Financiële Markten',
    'De volgende partijen waren aanwezig.\n\nDe minister van Financiën\nDe Nederlandsche Bank\nAutoriteit Financiële Markten',
    'De mail luidde als volgt.\n«Geachte heer,\nU krijgt geen vergunning.\nMet vriendelijke groet,\nJ. Jansen»',
    'De mail luidde als volgt.\n“U krijgt geen vergunning.\nMet vriendelijke groet,\nJ. Jansen”',
    'De mail luidde als volgt.\n"U krijgt geen vergunning.\nMet vriendelijke groet,\nJ. Jansen"',
    'De mail luidde als volgt.\n\nGeachte heer,\nU krijgt geen vergunning.\nMet vriendelijke groet,\nJ. Jansen',
    'De mail eindigde als volgt:\n\nMet vriendelijke groet,\nJan de Vries',
    '- De minister van Defensie,\n- R. Brekelmans',
    'Dit zei hij.\n\nDe minister van Defensie\nRuben Brekelmans',
    'Dit zei hij.\n\nDe minister van Defensie\n\nRuben Brekelmans\nDick Schoof',
    'Dit zei hij.\n\nDe minister van Defensie\n\nHet Rijksvastgoedbedrijf',
    'Dit zei hij.\n\nDe minister van Defensie\n\n112',
    'Dit zei hij.\n\nDe minister van Defensie,\nR. Brekelmans\nis verhinderd.',
    'Dit zei hij.\n\nDe minister van Defensie,\nA B C D E F G H I',
    `Dit zei hij.\n\nDe minister van Defensie,\nR. ${'B'.repeat(120)}`,
    `Dit zei hij.\n\nDe minister van Defensie,${'\nR. Brekelmans'.repeat(15)}`,
    'Ik sprak met de staatssecretaris,\n\nDe minister van Defensie,\nR. Brekelmans',
    'Ik sprak met:\n\nDe minister van Defensie,\nR. Brekelmans',
    'Er stond „U krijgt geen vergunning.\nMet vriendelijke groet,\nJ. Jansen”',
    'Er stond niets anders dan\n*Beste lezer,*\nU krijgt geen vergunning.\nMet vriendelijke groet,\nJ. Jansen',
    'De brief begon zo.\n\nBijlage',
    'De brief begon zo.\nBijlage\n\nUtrecht telt er twee.',
    'De brief begon zo.\n\nBijlage is er niet bij.\n\nUtrecht telt er twee.',
    'Met hartelijke groet aan de scholen.',
    'Zie de Bijlage\n\nUtrecht telt er twee.',
    ...['Bekijk Bijlage 1: overzicht', 'Bijlage 1: overzicht.', 'Bijlage 1 over bruggen', 'Bijlage IV Overzicht'].map(
      (line) => `Hoogachtend,\nR. Brekelmans\n\n${line}\n\nUtrecht telt er twee.`,
    ),
    'Ik groet u hoogachtend,',
    'Dit zei De minister van Defensie,\nR. Brekelmans',
    'Dit zei hij.\n\n(getekend) door velen',
    'Hoogachtend,\nJ. Jansen\n\nDaarop heb ik niet geantwoord.',
    'Dat (zo) is\nDe minister van Defensie,\nR. Brekelmans',
    'Er stond niets anders dan\n**Beste lezer,**\nU krijgt geen vergunning.\nMet vriendelijke groet,\nJ. Jansen',
    'Er stond niets anders dan\n Beste lezer,\nU krijgt geen vergunning.\nMet vriendelijke groet,\nJ. Jansen',
    'De brief.\n\nBijlage 1 overzicht\n\nHoogachtend is een woord.',
    'Ik groet u hoogachtend,\nzoals dat hoort bij brieven van de minister.',
    'Dit zei hij.\n\nHet Rijk namens deze:',
    'Dit zei hij.\n\nDe minister van Defensie,\n1R. 2Brekelmans',
    'Dit zei hij.\n\nDe minister van Defensie,\nR. Brekelmans-2a.',
    'Er stond: zie “U krijgt niets.\n\nMet vriendelijke groet,\nJ. Jansen',
    'Er stond ("U krijgt niets" en)\n"Geen vergunning.\nMet vriendelijke groet,\nJ. Jansen',
    'Dit zei hij: ja,\nDe minister van Defensie,\nR. Brekelmans',
    'De handtekening (handtekening)',
    'Niet w.g.',
  ]) {
    test(`is not: ${text.replaceAll('\n', ' / ')}`, () => {
      check(`Vraag 2\nHoeveel?\nAntwoord 2\n${text}\n`, text);
      check(`Vraag 2\nHoeveel?\nAntwoord 2: ${text}\n`, text);
    });
  }

  test('is nowhere but below the last of the questions and answers', () => {
    const { notes } = parse(`${first}Hoogachtend,\nR. Brekelmans\nVraag 2\nB?\nAntwoord 2\nJa.\n`);
    assert.deepEqual(notes, []);
  });

  test('stands on no line of a heading', () => {
    check('Vraag 2\nHoeveel?\nAntwoord 2: Hoogachtend,\n', 'Hoogachtend,');
  });
});

/** The text of the answer to question 2 in some lines below another question, and the closing of the document. */
function check(lines: string, answer: string, closing?: string): void {
  const structure = parse(first + lines);
  const [, { body } = { body: undefined }] = structure.answers;
  assert.equal(body && textOf(structure, body), answer);
  const texts = structure.notes.map((note) => [note.kind, note.heading, textOf(structure, note.body)]);
  assert.deepEqual(texts, closing === undefined ? [] : [['closing', undefined, closing]]);
}
