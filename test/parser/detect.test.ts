import assert from 'node:assert/strict';
import { isQuestionAnswerDocument } from '../../server/src/parser/detect';

const asked = [
  ...['Kamervragen', 'Tweede Kamer', 'Eerste Kamer', 'minister', 'Minister', 'staatssecretaris', 'Staatssecretaris'],
  ...['het lid', 'de leden', 'fractie', 'fracties', 'commissie', 'Provinciale Staten', 'gedeputeerde', 'wethouder'],
  ...['raadslid', 'schriftelijke vragen'],
];

suite('detect', () => {
  test('is sure of documents with two headings, or with an official title', () => {
    check('Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?', true);
    check('Vraag 1\nKlopt dit?\n\nAntwoord\nJa.', true);
    check(' • Vraag 1\n  Klopt dit?\n\n  Ja.\n\n • Vraag 2', true);
    check('Vragen van het lid De Wit over fietsen (ingezonden 3 mei 2020)\n\nKlopt dit?', true);
    check('(ingezonden 3 mei 2020)\nVragen van het lid De Wit (ABC) aan de minister van Verkeer over fietsen', true);
    check('Mededeling van minister Bakker (Verkeer) (ontvangen 3 mei 2020)', true);
    check('Antwoord van minister Bakker (Verkeer)\n(ontvangen 3 mei 2020)\n\n1. Klopt dit?', true);
    check(`${'woorden '.repeat(150)} Vraag 1 Klopt dit? Antwoord Ja. Vraag 2 Waarom?`, true);
  });

  test('is sure of numbered documents that name who asks or answers', () => {
    check('Antwoorden van de minister\n\n1. Klopt dit?\n\nAntwoord:\nJa.\n\n2. Waarom?\n\nAntwoord:\nDaarom.', true);
    check('1. Klopt dit?\n\nAntwoord:\nJa.\n\n2. Waarom?\n\nAntwoord:\nDaarom.', false);
    check('31 999\nNr. 4 LIJST VAN VRAGEN EN ANTWOORDEN\n\n1\nKlopt dit?\n\nJa.', true);
  });

  test('is sure of a letter that puts answers off', () => {
    const delay = 'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.';
    check(`Geachte Voorzitter,\n\n${delay}\n\nDe minister van Verkeer`, true);
    check(`Beste klant,\n\n${delay}`, false);
    check(`${delay.replace('vragen', 'bezwaren')}\n\nDe minister van Verkeer`, false);
  });

  test('is sure of headings with the text behind a colon', () => {
    check('Vraag 1: Klopt dit?\nAntwoord 1: Ja.', true);
    check('Vraag 1a\nKlopt dit?\n\nAntwoord 1a\nJa.', true);
  });

  // The beginning of a document, and whether that says enough.
  for (const [text, isSure] of [
    ['Kamervraag 2023Z13670', true],
    ['\n ** kamervraag 2023Z13670', true],
    ['De Kamervraag 2023Z13670', false],
    ['Kamervraag 23Z13670', false],
    ['Brief\n> Vragen gesteld door de leden der Kamer, met de antwoorden', true],
    ['Over Vragen gesteld door de leden der Kamer', false],
    ['Lijst van vragen  ', true],
    ['lijst van vragen en antwoorden', true],
    ['31 999\nnr.4 lijst van vragen', true],
    ['Nr. 12  Lijst van vragen\n', true],
    ['Lijst van vragen over het spoor', false],
    ['Een lijst van vragen', false],
    ['nr. lijst van vragen', false],
    ['Vragen van de leden De Wit en Bakker aan staatssecretaris Bo', true],
    ['Vragen van het lid Bo aan de minister', true],
    ['Vragen van het lid B aan de minister', false],
    ['Vragen van het lid Bo aan de burgemeester', false],
    ['Vragen van de fractie aan de minister', false],
    ['De Vragen van het lid Bo aan de minister', false],
    ['Vragen van de leden\nDe Wit en Bakker (ingezonden 3 mei)', true],
    ['Vragen van het lid Bo (Ingezonden 3 mei) en Vragen', true],
    ['Antwoorden van de staatssecretaris (ontvangen 3 mei)', true],
    ['mededeling van minister Bo\n\n(ontvangen 3 mei)', true],
    ['Antwoord van de burgemeester (ontvangen 3 mei)', false],
    ['Het Antwoord van de minister (ontvangen 3 mei)', false],
    ['Antwoord van de minister (ontvangen in mei)', false],
    ['Antwoord van de minister ontvangen 3 mei', false],
    ['(ontvangen 3 mei) Antwoord van de minister', false],
    [`Antwoord van de minister${' '.repeat(582)}(ontvangen 3 mei)`, true],
    [`Antwoord van de minister${' '.repeat(590)}(ontvangen 3 mei)`, false],
    [`Antwoord van de minister\n${'tekst '.repeat(120)}\nMededeling van de minister (ontvangen 3 mei)`, true],
    [`${'tekst\n'.repeat(8_000)}Kamervraag 2023Z13670`, true],
    [`${'tekst\n'.repeat(8_400)}Kamervraag 2023Z13670`, false],
  ] as const) {
    test(`by a title: ${short(text)}`, () => check(text, isSure));
  }

  for (const [text, isSure] of [
    ['Vraag 1\r\nA?\r\nVraag 2\r\nB?', true],
    ['Vraag 1\rA?\rAntwoord\rJa.', true],
    ['Vraag 1h\nA?\nAntwoord\nJa.', true],
    ['Vraag 1 Klopt dit?\nAntwoord: Ja.', true],
    ['Vraag 1\nA?\nAntwoord Nee, dat niet.', false],
    ['Vraag 1\nA?\nVraag 2 Is dat zo?', false],
    ['Vraag 2\nA?\nAntwoord\nJa.', false],
    ['Vraag 12\nA?\nAntwoord\nJa.', false],
    ['Vraag 21\nA?\nAntwoord\nJa.', false],
    ['Antwoord\nJa.\nVraag 1\nA?', false],
    ['Antwoord\nJa.\nAntwoord\nNee.', false],
    ['Vraag 1\nA?\nToelichting:\nNiets.', false],
    ['Vraag 1\nA?\nMededeling', false],
    ['Vrag 1\nA?\nAntwoord\nJa.', false],
    ['Vraag 5\nA?\nAntwoord op vraag 5\nJa.\nVraag 6\nB?\nAntwoord op vraag 6\nNee.', true],
    ['Vraag 5\nA?\nAntwoord\nJa.\nVraag 6\nB?\nAntwoord\nNee.', true],
    ['Vraag 5 en 6\nA?\nAntwoord\nJa.', true],
    ['Geachte voorzitter,\n\nHierbij.\n\nVraag 4\nA?\n\nAntwoord 4\nJa.', true],
    ['Vraag 4\nA?\nAntwoord op vraag 4: Ja.', true],
    ['Vraag 4\nA?\nAntwoord 5\nJa.', false],
    ['Antwoord 4\nJa.\nVraag 4\nA?', false],
    ['Vraag 1 (van de leden Bo en Li)\nA?\nAntwoord op vraag 1 (van het lid Bo)\nJa.', true],
    ['Vraag 4 is lastig.\nAntwoord 4 ook.', false],
    ['Vraag 5\nA?\nVraag 6\nB?\nAntwoord 5\nJa.\nAntwoord 6\nNee.', true],
    ['Vraag 5\nA?\nVraag 6\nB?\nAntwoord\nJa.', false],
    ['Vraag 5\nA?\nVraag 5\nB?\nAntwoord\nJa.\nAntwoord\nNee.', false],
    ['Vraag 5\nA?\nVraag 6\nB?\nAntwoord 7\nJa.\nAntwoord 8\nNee.', false],
    ['Vraag 5 Is dat zo?\nAntwoord\nJa.\nVraag 6 Is dat zo?\nAntwoord\nNee.', false],
    ['Vraag 5\nA?\nAntwoord geef ik niet.\nVraag 6\nB?\nAntwoord Nee, dat niet.', false],
    ['Vraag 1\nA?\nAnwoord 1', false],
    ['Vraag 1\nA?\n\n~~~\nAntwoord\n~~~\n', false],
    ['```\nTekst\n```\nVraag 1\nA?\n```\nTekst\n```\nAntwoord\nJa.', true],
    ['```\nVraag 1\nA?\n~~~\nAntwoord\nJa.', true],
    ['Vraag 1\nA? ```b\nAntwoord\nJa. ```', true],
  ] as const) {
    test(`by headings: ${short(text)}`, () => check(text, isSure));
  }

  for (const [text, isSure] of [
    ['Aan de minister\n1. Klopt dit?\nAntwoord\nJa.\n2. Waarom?\nAntwoord\nDaarom.', true],
    ['Tweede Kamer\n  1 \nKlopt dit?\n**Antwoord:**\nJa.\n2\nWaarom?\n  Antwoord op vraag 2  \nDaarom.', true],
    ['de fractie\n1.) Klopt dit?\nAntwoord vraag 1\nJa.\n2) Waarom?\nAntwoord 12:\nDaarom.', true],
    ['wethouder\n**1. Klopt dit?\nAntwoord\n2 Waarom?\nAntwoord', true],
    ['de minister\n**1**\nKlopt dit?\nAntwoord\nJa.\n**2.**\nWaarom?\nAntwoord\nDaarom.', true],
    ['de ministeries\n1. Klopt dit?\nAntwoord\nJa.\n2. Waarom?\nAntwoord\nDaarom.', false],
    ['premier minister\n1. Klopt dit?\nAntwoord\nJa.\n2. Waarom?\nDaarom.', false],
    ['de minister\n1. Klopt dit?\nAntwoord\nJa.\n1. Waarom?\nAntwoord\nDaarom.', false],
    ['de minister\n1. Klopt dit?\nAntwoord\nJa.\n3. Waarom?\nAntwoord\nDaarom.', false],
    ['de minister\n1. klopt dit?\nAntwoord\nJa.\n2. waarom?\nAntwoord\nDaarom.', false],
    ['de minister\n1.x\nAntwoord\nJa.\n2.y\nAntwoord\nDaarom.', false],
    ['de minister\n1.  Klopt dit?\nAntwoord\nJa.\n2.\nWaarom?\nAntwoord\nDaarom.', true],
    ['de minister\n1.Klopt dit?\nAntwoord\nJa.\n2.Waarom?\nAntwoord\nDaarom.', false],
    ['de minister\nx 1. Klopt dit?\nAntwoord\nJa.\nx 2. Waarom?\nAntwoord\nDaarom.', false],
    ['de minister\n1. Klopt dit?\nHet Antwoord\nJa.\n2. Waarom?\nHet Antwoord\nDaarom.', false],
    ['de minister\n1. Klopt dit?\nAntwoord is\nJa.\n2. Waarom?\nAntwoord is\nDaarom.', false],
    ['de minister\n1. Klopt dit?\nAntwoord 1234\nJa.\n2. Waarom?\nAntwoord 1234\nDaarom.', false],
    ['de minister\n1. Klopt dit?\nAntwoord: Ja.\n2. Waarom?\nAntwoord op vraag 2: Daarom.', true],
    ['de minister\n1. Klopt dit?\nAntwoord: Ja.\n2. Waarom?\nAntwoord: daarom.', false],
    ['de ouders\n1. Klopt dit?\nAntwoord: Ja.\n2. Waarom?\nAntwoord: Nee.\n3. Wanneer?\nAntwoord: Nu.', false],
    ['1. Klopt dit?\nAntwoord:\nJa.\n2. Waarom?\nAntwoord:\nDaarom.\n3. Wanneer?\nAntwoord:\nNu.', true],
    [
      'Vragen en antwoorden over zon\n5. Klopt dit?\nAntwoord:\nJa.\n6. Waarom?\nAntwoord:\nDaarom.\n7. Hoe?\nAntwoord:\nZo.',
      false,
    ],
    ['5. Klopt dit?\nAntwoord:\nJa.\n6. Waarom?\nAntwoord:\nDaarom.\n7. Wanneer?\nAntwoord:\nNu.', false],
    [
      'Hoe?\nAntwoord\n1. Zo.\n\nWaar?\nAntwoord\n2. Hier.\n\nKan dat?\nAntwoord\n3. Ja.\n\nEcht?\nAntwoord\nJa.',
      false,
    ],
    ['1\nKlopt dit?1\n\nAntwoord\nJa.\n\n2\nWaarom?\nAntwoord\n1. Zo.\n3\nWanneer?\n\nAntwoord\nNu.', true],
    ['1\n\nKlopt dit?\n\nAntwoord:\nJa.\n\n2\n\nWaarom?\n\nAntwoord:\nZo.\n\n3.\n\nHoe?\n\nAntwoord:\nNu.', true],
    ['1\n\nDit.\n\nKlopt dit?\n\nAntwoord:\nJa.\n\n2\n\nWie?\n\nAntwoord:\nIk.\n\n3\n\nHoe?\n\nAntwoord:\nZo.', false],
    ['1. Dit.\nAntwoord:\nJa.\n2. Dat.\nAntwoord:\nDaarom.\n3. Toen.\nAntwoord:\nNu.', false],
    ['1. Klopt dit?\nAntwoord:\nJa.\n2. Waarom?\nAntwoord:\nJa.\n2. Wie?\nAntwoord:\nIk.', false],
    ['1. A?\n2. B?\n3. C?\nAntwoord:\nJa.\nAntwoord:\nJa.\nAntwoord:\nIk.', false],
    ['Klopt dit?\nAntwoord:\nJa.\nWaarom?\nAntwoord:\nJa.\nWie?\nAntwoord:\nIk.', false],
    ...asked.map((who) => [`Aan ${who} Bo\n1. A?\nAntwoord\nJa.\n2. B?\nAntwoord\nNee.`, true] as const),
  ] as const) {
    test(`by numbers: ${short(text)}`, () => check(text, isSure));
  }

  for (const [text, isSure] of [
    ['Inleiding Vraag 1 Klopt dit? Ja. Vraag 2 Waarom?', true],
    ['Inleiding\tVraag 1.  Klopt dit? Ja.\u00a0Vraag 2: \tWaarom?', true],
    ['Vraag 1: Klopt dit? Antwoord 1: Ja. Vraag 2: Waarom?', true],
    ['Vraag 1 Klopt dit?\nVraag 2 Waarom?', false],
    ['Vraag 1 klopt dit? Vraag 2 Waarom?', false],
    ['Inleiding Vraag 1 klopt dit? Vraag 2 Waarom?', false],
    ['Inleiding Vraag 1 Klopt dit? Vraag 2 waarom?', false],
    ['Inleiding Vraag 1 Klopt dit? Vraag 3 Waarom?', false],
    ['Inleiding Vraag 2 Klopt dit? Vraag 3 Waarom?', false],
    ['Inleiding Vraag 1\nKlopt dit? Vraag 2\nWaarom?', false],
    ['InleidingVraag 1 Klopt dit? InleidingVraag 2 Waarom?', false],
    ['Inleiding Vraag 1234 Klopt dit? Vraag 2 Waarom?', false],
    ['Inleiding Vraag 1Klopt dit? Vraag 2Waarom?', false],
  ] as const) {
    test(`by what stands inside a line: ${short(text)}`, () => check(text, isSure));
  }

  for (const [text, isSure] of [
    ['Aan het lid Bo\nAntwoord 1\nJa.\nAntwoord 2\nNee.', true],
    ['De minister\nAntwoord op vraag 1: Ja.\nAntwoord op vraag 2: Nee.', true],
    ['De minister\nAntwoord op de vragen 1 en 2\nJa.', true],
    ['De minister\nAntwoord 1a\nJa.\nAntwoord 3\nNee.', true],
    ['Bij 2024Z01234\nAntwoord 4\nJa.\nAntwoord 5\nNee.', true],
    ['De minister\nAntwoord 4\nJa.\nAntwoord 5\nNee.', false],
    ['Bij 2024Z01234\nAntwoord 1 en 2\nJa.\nAntwoord 3\nNee.', true],
    ['Aan de ouders\nAntwoord 1\nJa.\nAntwoord 2\nNee.', false],
    ['De minister\nAntwoord 1\nJa.\nAntwoord 1\nNee.', false],
    ['De minister\nAntwoord 2\nJa.\nAntwoord 3\nNee.', false],
    ['De minister\nAntwoord 1 Ja.\nAntwoord 2 Nee.', false],
    ['De minister\nAntwoord 1\nVraag 1\nAntwoord 2', true],
    ['De minister\nAntwoord 1\nAntwoord 2\nVraag 1', false],
    ['De minister\nAntwoord\nJa.\nAntwoord\nNee.', false],
  ] as const) {
    test(`by answers alone: ${short(text)}`, () => check(text, isSure));
  }

  for (const [text, isSure] of [
    ['Aan de minister\n\nvraag 1\nA?\n\nantwoord 1\nJa.\n\nvraag 2\nB?', true],
    ['Aan de minister\r\n\r\n  vraag 1a:\r\nA?\r\n\r\nvraag 1b:\r\nB?\r\n\r\nantwoord', true],
    ['Aan de ouders\n\nvraag 1\nA?\n\nantwoord 1\nJa.\n\nvraag 2\nB?', false],
    ['Aan de minister\n\nvraag 1\nA?\n\nantwoord 1\nJa.', false],
    ['Aan de minister\n\nvraag 2\nA?\n\nantwoord 2\nJa.\n\nvraag 3\nB?', false],
    ['De minister zegt dat bij\nvraag 1\nen\nvraag 2\nen in het\nantwoord op vraag 3\nvan de lijst.', false],
    ['De minister\n\nvraag 1 is lastig.\n\nvraag 2 ook.\n\nantwoord 1 niet.', false],
  ] as const) {
    test(`by headings in lower case: ${short(text)}`, () => check(text, isSure));
  }

  for (const [text, isSure] of [
    ['Vraag: Bent u bekend met de brief?\nAntwoord: Ja.\n\nVraag: Waarom?\nAntwoord: Daarom.', true],
    ['**Vraag:** Kent u het artikel over sluizen?\n**Antwoord:** Ja.\nVraag:\nB?\nAntwoord:\nNee.', true],
    ['Vraag: Kent u de nieuwe uitzending?\nAntwoord: Ja.\nVraag: B?\nAntwoord: Nee.', true],
    ['Vraag: Kent u de winkel?\nAntwoord: Ja.\nVraag: B?\nAntwoord: Nee.', false],
    ['Vraag: Hoe betaal ik?\nAntwoord: Zo.\nVraag: Is de minister bevoegd?\nAntwoord: Ja.', false],
    ['Vraag: Bent u bekend met de brief?\nAntwoord: Ja.', false],
    ['Vraag: Bent u bekend met de brief?\nVraag: B?\nAntwoord: Ja.\nAntwoord: Nee.', false],
  ] as const) {
    test(`by pairs without a number: ${short(text)}`, () => check(text, isSure));
  }

  test('is silent about anything else', () => {
    check('', false);
    check('Vraag 1', false);
    check('Vraag 1 is lastig.\nVraag 2 ook.\nAntwoord geef ik niet.', false);
    check('# Veelgestelde vragen\n\n## Hoe werkt het?\n\nGoed.', false);
    check('Agenda\n1. Opening\n2. Vragen\n3. Sluiting', false);
    check('Ik heb twee vragen.\nDe eerste is\n Vraag 1 Klopt dit?\nen dan', false);
    check('# Samengevoegd\n\n```\nVraag 1\nKlopt dit?\n\nAntwoord\nJa.\n```\n', false);
    check('Er waren vragen van het lid De Wit.\nVragen van leden aan de minister komen vaak voor.', false);
    check('Zie het antwoord op vraag 3 en vraag 4.', false);
  });
});

function check(text: string, expected: boolean): void {
  assert.equal(isQuestionAnswerDocument(text), expected, text);
}

function short(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 80);
}
