import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { parse } from '../../server/src/parser/parse';
import { stateOf } from '../../server/src/parser/states';
import { parseMarkers } from '../markers';
import { checksOf } from './check';

const check = checksOf('placeholder-answer');

suite('placeholder-answer', () => {
  for (const placeholder of [
    ...['PM', 'pm', 'p.m.', 'P.M.', 'PM BZK', 'PM VWS/SZW', 'PM: FIN', 'Pro memorie.'],
    ...['n.t.b.', 'NTB', 'n.n.t.b.', 'n.n.b.', 'Nader te bepalen', 'nog te bepalen', 'Nog nader in te vullen.'],
    ...['volgt', 'Volgt.', 'Volgt nog', 'Antwoord volgt', 'Het antwoord volgt later.', 'tekst volgt'],
    ...['[…]', '[...]', '(…)', '…', '...', '-', '—', '???', '[ ]'],
    ...['XXX', 'xx', '[XXX]', 'TODO', 'To do', 'tbd', 'T.B.D.', '[TODO]', '**PM**'],
    ...['[hier antwoord invullen]', '<antwoord>', '[nog invullen]', 'Tekst invoegen'],
    ...['{PM}', '“PM”', '‘n.t.b.’', '<invullen door FIN>', 'Nog te beantwoorden.', 'Door BZK te beantwoorden.'],
    ...['Nog geen antwoord ontvangen', 'Bijdrage FEZ nog niet ontvangen', 'Ligt bij JenV', 'Ligt nog bij DGSenB'],
    ...[
      'Input JenV:',
      'BZK:\nJenV:',
      'DGMo:',
      'VWS: graag aanvullen',
      'JenV/DGSenB: volgt',
      'Concept: nog af te stemmen met FIN',
    ],
    ...['Klik of tik om tekst in te voeren.', 'Klik hier als u tekst wilt invoeren.', 'Kies een item.'],
    ...['Zie het antwoord op vraag ', 'Zie vraag …', 'Ik verwijs u naar het antwoord op de vragen en .'],
    ...['Zie het antwoord op vraag X.', '[Zie antwoord vraag ]'],
    ...['Click or tap here to enter text.', 'Click here to enter text.', 'Choose an item.'],
    ...['[JenV/DGSenB: svp aanvullen]', '[svp aanvullen]', '[VWS: graag aanvullen]', '[input BZK: aantallen 2025]'],
    ...[
      '[bijdrage FEZ nog niet ontvangen]',
      '[wacht op akkoord SG]',
      '[@JenV]',
      '[@Karin: graag nalopen]',
      '[DGSenB]',
      '[NOG CHECKEN]',
    ],
  ]) {
    test(placeholder, () => {
      check(`Vraag 1\nA?\n\nAntwoord 1\n<|${placeholder.trimEnd()}|>`, 'Het antwoord op vraag 1 is nog niet ingevuld.');
    });
  }

  test('behind the heading, below it, and without a heading', () => {
    check('Vraag 1\nA?\n\nAntwoord 1: <|PM|>', 'Het antwoord op vraag 1 is nog niet ingevuld.');
    check('Vraag 1\nA?\n\nAntwoord\n\n<|PM|>\n', 'Het antwoord op vraag 1 is nog niet ingevuld.');
    check(
      ' • Vraag 1\n   Is dit zo?\n\n   Ja.\n\n • Vraag 2\n   Is dat zo?\n\n   <|PM|>\n',
      'Het antwoord op vraag 2 is nog niet ingevuld.',
    );
  });

  test('a sentence that may be the answer, for information', () => {
    for (const answer of [
      'Ligt bij JenV.',
      'Ligt nog bij DGSenB.',
      'Input van JenV.',
      'Bijdrage FEZ nog niet ontvangen.',
      'Bijdrage FEZ\nnog niet ontvangen.',
      'Nog geen antwoord ontvangen.',
    ]) {
      const text = `Vraag 1\nWie levert de cijfers?\n\nAntwoord 1\n<|${answer}|>`;
      const found = check(text, 'Het antwoord op vraag 1 is misschien nog niet ingevuld.');
      assert.equal(found[0]?.severity, DiagnosticSeverity.Information, answer);
      assert.equal(stateOf(parse(parseMarkers(text).text), '1'), 'answered', answer);
    }
    for (const answer of ['Ligt bij JenV', '[Ligt bij JenV.]', 'Antwoord volgt.']) {
      const text = `Vraag 1\nWie levert de cijfers?\n\nAntwoord 1\n<|${answer}|>`;
      const found = check(text, 'Het antwoord op vraag 1 is nog niet ingevuld.');
      assert.equal(found[0]?.severity, DiagnosticSeverity.Warning, answer);
      assert.equal(stateOf(parse(parseMarkers(text).text), '1'), 'unwritten', answer);
    }
  });

  test('a merged answer names all its questions', () => {
    check(
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\n<|[…]|>',
      'Het antwoord op vraag 1 en 2 is nog niet ingevuld.',
    );
  });

  for (const answer of [
    ...[
      'Ja.',
      'Nee',
      'Ja',
      'Nee.',
      'n.v.t.',
      'Niet van toepassing.',
      'Nog niet bekend.',
      '5',
      '20%',
      '€ 3,5 miljoen',
      '1',
    ],
    ...['Idem.', 'X', 'Zie antwoord vraag 1.', 'Het antwoord op deze vraag volgt voor de zomer.', '[1]', 'Ja […].'],
    ...[
      'PM10 is fijnstof.',
      'PM is geen eenheid.',
      'TODO-lijsten zijn er niet.',
      'Ja, dat volgt.',
      'De PM van Denemarken.',
    ],
    ...['Xantippe', 'Onbekend.', 'Dat wordt nader bepaald.', 'BZK', 'BZK en JenV.', 'BZK: 3 mln.\nJenV: 4 mln.'],
    ...['Bijdrage BZK: 3 mln.', 'Ligt bij de gemeente.', 'De reactie is nog niet ontvangen.', 'Nog niet ontvangen.'],
    ...['Nog geen antwoord ontvangen van Shell.', '[wacht op de trein is lang]', '[@politie_utrecht]', '“Ja.”'],
    ...['Zie het antwoord op vraag\n1.', 'Zie het antwoord op deze vraag.', 'Zie de vragen van het lid Bo.'],
    ...['Concept: er zijn 400 agenten.', 'OM: ja.', 'BZK: akkoord'],
    ...['Kies een ander.', 'Klik op de knop om tekst in te voeren.'],
  ]) {
    test(`not ${answer}`, () => check(`Vraag 1\nA?\n\nAntwoord 1\n${answer}`));
  }

  test('a line of an answer with a text', () => {
    const unfinished = 'Het antwoord op vraag 1 is nog niet af: hier staat nog PM.';
    for (const sign of ['PM', '[PM]', '(PM)', '**PM**', 'PM.', '  PM  ']) {
      check(`Vraag 1\nA?\n\nAntwoord 1\nDat is zo.\n\n${sign.replace(/\S+/, '<|$&|>')}\n`, unfinished);
    }
    check('Vraag 1\nA?\n\nAntwoord 1\nDat is zo.\n<|PM|>\n\nHet kost niets.\n\n<|PM|>', unfinished, unfinished);
    check('Vraag 1\nA?\n\nAntwoord 1\nDat is zo.\n\nISSN 0921 - 7398\n\n<|PM|>\n', unfinished);
  });

  test('a note between square brackets in an answer with a text, for information', () => {
    const unfinished = 'Het antwoord op vraag 1 is nog niet af: hier staat nog PM.';
    for (const text of [
      'Er zijn <|[PM]|> agenten.',
      '<|[PM cijfers]|> agenten zijn er, en dat is zo, meer dan in het jaar daarvoor.',
      'Dat is zo.\n\n<|[PM cijfers FEZ]|>',
      'Dat is zo. <|[PM – BZK]|>',
    ]) {
      const found = check(`Vraag 1\nA?\n\nAntwoord 1\n${text}\n`, unfinished);
      assert.deepEqual(
        found.map(({ severity }) => severity),
        [DiagnosticSeverity.Information],
      );
    }
    for (const text of ['Er zijn [PM10] stoffen.', 'Er zijn [PM agenten.', 'Er zijn (PM) agenten.', 'Er is [de PM].']) {
      check(`Vraag 1\nA?\n\nAntwoord 1\n${text}\n`);
    }
    check('Vraag 1\nZijn er [PM] agenten?\n\nAntwoord 1\nJa.');
  });

  test('a part of an answer that has still to come, for information', () => {
    for (const [text, ...words] of [
      ['Het kost 3 miljoen.\n\n<|[input JenV volgt]|>', '[input JenV volgt]'],
      ['a. Dat is zo.\nb. <|[input JenV volgt]|>', '[input JenV volgt]'],
      ['a) Dat is bekend.\n<|b) PM|>\nc) Dat is bekend.', 'PM'],
      ['a: Ja.\n<|b: n.t.b.|>\n', 'n.t.b'],
      ['Dat is:\n- hier\n<|- PM|>', 'PM'],
      ['a. Ja.\nb. Nee.\n<|c. NTB|>', 'NTB'],
      ['De toezichthouder is deze.\n\n<|NTB|>\n\nDe NTB is een bureau.', 'NTB'],
      ['Hij zei “ja”, en <|[input BZK]|> ook.', '[input BZK]'],
      ['Ja.\n<|[NOG CHECKEN]|>', '[NOG CHECKEN]'],
      ['<|[input BZK]|>\nDat kost veel geld.', '[input BZK]'],
      ['Dat kost veel, en <|[@Karin: graag nalopen]|> ook.', '[@Karin: graag nalopen]'],
      ['Het kost <|[BEDRAG]|> euro, en dat is <|[TODO]|> meer.', '[BEDRAG]', '[TODO]'],
      ['Het kost <|€ XX miljoen|>, waarvan <|xx procent|> hier en <|XX%|> daar.', '€ XX miljoen', 'xx procent', 'XX%'],
    ] as const) {
      const found = check(
        `Vraag 1\nA?\n\nAntwoord 1\n${text}\n`,
        ...words.map((what) => `Het antwoord op vraag 1 is nog niet af: hier staat nog ${what}.`),
      );
      assert.ok(found.every(({ severity }) => severity === DiagnosticSeverity.Information));
    }
    check(
      'Vraag 1\nA?\n\nAntwoord 1\nDat is zo.\n\n<|n.t.b.|>\n',
      'Het antwoord op vraag 1 is nog niet af: hier staat nog n.t.b.',
    );
  });

  test('not what a text may say in brackets or letters', () => {
    for (const text of [
      'De minister van Binnenlandse Zaken [BZK] en die van Justitie [JenV] zeiden dat.',
      'De brief zegt: “hier [volgt] het [antwoord] van [de heer Jansen]”.',
      'Dat is zo [1] [Kamerstuk 29 684, nr. 123] en zo [Figuur 1].',
      'In de XXe eeuw was hoofdstuk XX miljoenen waard, zei Maxx.',
      'De film XXX kost € 3.',
      'a. PM is fijnstof.\nb. Dat is n.t.b. in mei.',
      'Dat kost:\n2025: PM\n2026: 3 mln.',
      'Dit zijn de afkortingen:\n• NTB\n• PM\n• AFM',
      'De motie zegt: «verzoekt de regering, [in afwachting van nader onderzoek], te handelen».',
      'De motie zegt: “verzoekt de regering,\n[in afwachting van nader onderzoek] en [PM]\nte handelen”.',
    ]) {
      check(`Vraag 1\nA?\n\nAntwoord 1\n${text}\n`);
    }
    check('Vraag 1\nA [input BZK]?\nb. PM\n\nAntwoord 1\nJa.');
  });

  test('not PM for an amount that is not known', () => {
    for (const text of [
      'Het kabinet heeft PM gereserveerd.',
      'Voor 2025 is dat\nPM',
      'De kosten zijn:\n\n2024\n\n3 mln.\n\n2025\n\nPM',
      'Per jaar in mln.\nPM',
      'De kosten zijn als volgt.\n\nPersoneel\n3 mln.\nOpleiding, cursussen e.d.\nPM\nHuisvesting\n2 mln.',
      'De kosten zijn als volgt.\n\nPersoneel\n3 mln.\nOpleiding e.d.\nPM',
      'De kosten zijn als volgt.\nPM\nHuisvesting\n2 mln.',
      'Dat is zo.\npm',
      'Dat is zo.\nPM 3 miljoen',
    ]) {
      check(`Vraag 1\nA?\n\nAntwoord 1\n${text}`);
    }
    check('Vraag 1\nKlopt dat?\nPM\n\nAntwoord 1\nJa.\n\nToelichting\nDat is zo.\nPM');
    check('Vraag 1 (vervallen)\n\nAntwoord 1\nDeze vraag is ingetrokken.\nPM');
  });

  test('not an empty answer, which is reported as that', () => {
    check('Vraag 1\nA?\n\nAntwoord 1\n\nVraag 2\nB?\n\nAntwoord 2\nJa.');
  });

  test('not what a question says', () => {
    check('Vraag 1\nPM\n\nAntwoord 1\nJa.');
  });
});
