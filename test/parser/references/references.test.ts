import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { referenceForms } from '../../../server/src/parser/references/referenceForms';
import { parseMarkers } from '../../markers';

suite('references', () => {
  test('to an answer', () => {
    check('Zie <|antwoord vraag 4|>.', 'answer 4');
    check('Zie mijn <|antwoord op vraag 4|>.', 'answer 4');
    check('Zie het <|antwoord op de vragen 6 en 7|>.', 'answer 6 7');
    check('Zie onze <|antwoorden op de vragen 2 en 3|>.', 'answer 2 3');
    check('Zie <|antwoord bij vraag 2|>.', 'answer 2');
    check('Zie de <|beantwoording van vraag 2|>.', 'answer 2');
    check('Het is zo (<|zie vraag 3|>).', 'answer 3');
    check('<|Zie vraag 2|> respectievelijk 3 procent van het budget.', 'answer 2');
    check('<|Idem als bij vraag 3|>.', 'answer 3');
    check('De problemen (zie vraag en <|antwoord 14|>) blijven.', 'answer 14');
    check('Wij verwijzen naar het <|antwoord bij vraag 1 D|>.', 'answer 1d');
    check('Zie het <|antwoord op\nvraag 2 t/m 4|>.', 'answer 2 3 4');
    check('Bent u het eens met <|vraag 7|>\nA, of met B?', 'question 7');
  });

  test('to a question', () => {
    check('Dit is bedoeld in <|vraag 9|>.', 'question 9');
    check('Zoals gemeld bij <|vraag 7|>.', 'question 7');
  });

  test('numbers that are cut, where they are asked', () => {
    const referredIn = (first: string, second: string, answer: string) =>
      parse(`Vraag ${first}\nA?\n\nAntwoord\n${answer}\n\nVraag ${second}\nB?\n\nAntwoord\nJa.`).references.map(
        ({ numbers }) => numbers.map(({ number }) => number).join(' '),
      );
    assert.deepEqual(referredIn('1.1', '1.2', 'Zie vraag 1.2.'), ['1.2']);
    assert.deepEqual(referredIn('1.1', '1.2', 'Ja (zie de antwoorden op vragen 1.1 en 1.2).'), ['1.1 1.2']);
    assert.deepEqual(referredIn('1.1', '1.2', 'Zie vraag 1.1 t/m 1.2'), ['1.1 1.2']);
    assert.deepEqual(referredIn('1.1', '1.2', 'Dat bleek bij vraag 1.7 En ook elders.'), ['1']);
    assert.deepEqual(referredIn('1', '2', 'Dat bleek bij vraag 1.2 En ook elders.'), ['1']);
    const [answer] = parse('Vraag 1.1\nA?\n\nAntwoord\nZie vraag 1.2.\n\nVraag 1.2\nB?').answers;
    assert.ok(answer?.referral);
  });

  test('in every part of a document, over page ends and line ends', () => {
    const text = 'Vraag 1: zie vraag 7\nKlopt dit?\n\nAntwoord 1\nZie het antwoord\n\nISSN 0921 - 7398\nop vraag\r\n5.';
    assert.deepEqual(
      parse(text).references.map(({ numbers, range }) => [numbers[0]?.number, range.start.line, range.end.line]),
      [
        ['7', 0, 0],
        ['5', 4, 8],
      ],
    );
  });

  test('in a question that lost its heading', () => {
    const text = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nWat is het antwoord op vraag 1?\n\nAntwoord 2\nJa.\n\nVraag 3\nB?';
    const [reference] = parse(text).references;
    assert.deepEqual(reference?.range, { start: { line: 6, character: 11 }, end: { line: 6, character: 30 } });
  });

  test('each example refers to what it says', () => {
    for (const { example, target } of referenceForms) {
      const [reference] = parse(`Vraag 1\nKlopt dit, ${example}?`).references;
      assert.equal(reference?.target, target, example);
    }
  });

  test('each way to say it, over any white space', () => {
    for (const words of [
      'antwoord 4',
      'antwoord  op  vraag  4',
      'Antwoord op de vraag 4',
      'ANTWOORD OP VRAAG 4',
      'antwoord op 4',
      'antwoord bij vraag 4',
      'antwoord van vraag 4',
      'antwoord onder vraag 4',
      'antwoord aan 4',
      'antwoord de vraag 4',
      'antwoorden 4',
      'beantwoording van  de\nvragen\n4',
      'beantwoording 4',
      'beantwoording onder nr. 4',
      'antwoord .4',
      'antwoord op vraag ,4',
      'antwoorden vragen 4',
      'antwoord nr. 4',
      'antwoord op vraag nummer 4',
      'conceptantwoord 4',
      'Conceptantwoord op vraag 4',
      'antw. 4',
      'zie vraag 4',
      'zie vraag nr. 4',
      'zie ook vraag 4',
      'Zie  ook  onder  vragen  4',
      'zie bij vraag 4',
      'zie\nvraag\n4',
    ]) {
      check(`Dat is zo (<|${words}|>).`, 'answer 4');
      check(`Dat is zo (<|${words.replaceAll(' ', '  ')}|>).`, 'answer 4');
    }
    for (const words of ['vraag 4', 'vraag nr. 4', 'Vragen  4', 'vraag .4', 'VRAAG 4', 'vraag\n4']) {
      check(`Dat staat onder <|${words}|>.`, 'question 4');
    }
    for (const words of [
      'antwoord4',
      'vraag4',
      'beantwoord 4',
      'tegenantwoord 4',
      'antwoord nr. 4321',
      'brief nr. 4',
      'hulpvraag 4',
      'antwoord over 4',
      'antwoord. 4',
      'vraag-4',
      'vraag drie',
      'vraagt 4',
      'antwoord 2024',
      'antwoord op de eerste vraag 2024',
    ]) {
      check(`Dat is zo (${words}).`);
    }
  });

  test('several on a line', () => {
    const told = (text: string) =>
      parse(`Vraag 1\nA?\nAntwoord\n${text}`).references.map(
        ({ target, numbers }) => `${target} ${numbers.map(({ number }) => number).join(' ')}`,
      );
    assert.deepEqual(told('Zie vraag 2. Antwoord 3 is kort; in vraag 4 staat meer.'), [
      'answer 2',
      'answer 3',
      'question 4',
    ]);
    assert.deepEqual(told('Zie antwoord 2 en antwoord 3, in mei.'), ['answer 2 3']);
    assert.deepEqual(told('In 5 gevallen; zie vraag 2.'), ['answer 2']);
    assert.deepEqual(told('Ja.\n\n5 keer is dat zo.\nDat staat in vraag 2.'), ['question 2']);
    assert.deepEqual(told('Zie vraag 12 van het lid Bo en vraag 3.'), ['question 3']);
  });

  test('each number has its own characters', () => {
    const { text, ranges } = parseMarkers('Vraag 1\nA?\nAntwoord\nZie antwoord <|2|>, <|3|>\nen <|5|>.');
    assert.deepEqual(
      parse(text).references[0]?.numbers,
      ['2', '3', '5'].map((number, index) => ({ number, range: ranges[index] })),
    );
  });

  test('behind which stands that they are of another document', () => {
    for (const behind of [
      'van het lid De Wit',
      'van lid De Wit',
      'van het kamerlid De Wit',
      ', van  leden van de Kamer',
      ') van de leden De Wit',
      'van de vragen van mei',
      'van de commissie',
      'van de vaste commissie',
      'van de vaste kamercommissie',
      'van de kamercommissie',
      'van de fractie',
      'van de ABC-fractie',
      'van uw collega De Wit (ABC)',
      'van collega’s van u',
      'van de heer De Wit',
      'van mevrouw De Wit',
      'van dezelfde datum',
      '/5/2026',
      'van de eerdere vragen',
      'van de vorige set',
      'van 3 mei',
      'van uw eerdere brief',
      'van uw vorige brief',
      'van eerdere vragen',
      'van vorige week',
      'uit de brief',
      'uit het verslag',
      'uit mijn brief',
      'uit uw brief',
      'uit eerdere vragen',
      'in de brief van mei',
      'in de lijst',
      'in de eerdere vragen',
      'in de vorige brief',
      'in het verslag',
      'in het rapport',
      'in het schriftelijk overleg',
      'in mijn brief',
      'in eerdere vragen',
      '(Aanhangsel 12)',
      '( Kamerstuk 22 112)',
      'Kamerstuk 22 112',
      '(kenmerk 12)',
      '(2024Z18891)',
      '(2024D18891)',
      'uit Aanhangsel Handelingen 12',
      'in Kamerstuk 22 112',
      'van mw. De Wit',
      'van mevr. De Wit',
      'van dhr. De Wit',
      'van de Eerste Kamer',
      'van de set van 4 mei',
      'in de set met kenmerk 12',
      'in de nota van mei',
      'in de feitelijke vragen over de begroting',
      'van de technische briefing',
      'van de hoorzitting',
      'van de Rekenkamer',
      'van Kops',
      'in de Kamerbrief',
      'in mijn antwoorden van 4 mei',
      'in dezelfde brief',
      'van de FAQ',
      'op de vragen van De Wit',
      'op uw schriftelijke vragen over bruggen',
      't.a.v. uw vragen over bruggen',
      'ten aanzien van uw vragen over bruggen',
      '2024Z18891',
      'd.d. 3 mei',
    ]) {
      check(`Ja, zie antwoord op vraag 4 ${behind}.`);
      check(`Ja, zie antwoord op vraag 4 ${behind.replaceAll(' ', '  ')}.`);
    }
    for (const behind of [
      'van de minister',
      'van mijn brief',
      'in de zaal',
      'uit mei',
      'van deze set',
      'van Deze vragen',
      'van Dit lid',
      ', in de bijlage staat de tabel',
      'in mijn antwoord',
      'in deze vragen',
      'in de vragenlijsten',
      '(bijlage)',
      'en het lid',
      'is lastig, van het lid De Wit',
      'dd. mei',
    ]) {
      check(`Ja, zie <|antwoord op vraag 4|> ${behind}.`, 'answer 4');
    }
    check('In de eerdere Kamervragen en <|antwoord 4|>.', 'answer 4');
    for (const before of ['eerdere ', 'Vorige  ', 'eerdere  schriftelijke  ', 'vorige  schriftelijke  Kamer']) {
      check(`Dat staat in de ${before}vragen 4 en 5.`);
    }
    check('Dat staat in de weleerdere <|vragen 4 en 5|>.', 'question 4 5');
    check('Dat staat in eerdere brieven en <|vraag 4|>.', 'question 4');
  });

  test('behind words that speak of other questions', () => {
    for (const words of [
      'de antwoorden op eerdere vragen, in het bijzonder',
      'de antwoorden op vorige Kamervragen, met name',
      'mijn antwoorden van 4 mei jl.,',
      'mijn antwoorden van\n4 mei,',
      'de vragen d.d. 4 mei 2021, waaronder',
      'de prejudiciële',
      'de vragen 2024D01234,',
    ]) {
      check(`Zie ${words} vraag 4.`);
    }
    check('In de Kamervragen van 4 mei antwoordde ik op vraag 4 ook zo.');
    check('Dat is zo. In antwoord op eerdere vragen heb ik bij vraag 4 ja gezegd.');
    check('Bij de beantwoording van de Kamervragen van 4 mei is bij vraag 4 ja gezegd.');
    check('Zie de antwoorden op eerdere vragen en het <|antwoord op vraag 4|>.', 'answer 4');
    check('Zie mijn brief van 4 mei, het <|antwoord op vraag 4|> en de bijlage.', 'answer 4');
    check('In mijn brief van 4 mei heb ik <|vraag 4|> toegelicht.', 'question 4');
    check('In de Kamervragen van 4 mei staat dat. Ja, <|zie vraag 4|>.', 'answer 4');
    check('In antwoord op eerdere vragen en in het <|antwoord op vraag 4|> staat dat.', 'answer 4');
    check('In antwoord op eerdere vragen, en bij <|vraag 4|>, staat dat.', 'question 4');
    check('In antwoord op eerdere vragen hierover verwijs ik u naar het <|antwoord op vraag 4|>.', 'answer 4');
    check('In reactie op de vragen van 4 mei 2024 wijs ik op het <|antwoord op vraag 4|> hierboven.', 'answer 4');
    check('In reactie op de vragen van 4 mei 2024 heb ik dit bij <|vraag 4|> hieronder toegelicht.', 'question 4');
    check('Zie het <|antwoord op vraag 4|> op uw vragen hierboven.', 'answer 4');
    check('In antwoord op eerdere vragen verwijs ik naar mijn brief van 4 mei, vraag 4.');
  });

  test('of which not all are asked, behind which stands what they are about', () => {
    const numbersIn = (answer: string) =>
      parse(`Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n${answer}`).references.flatMap(
        ({ numbers }) => numbers.map(({ number }) => number),
      );
    assert.deepEqual(numbersIn('Zie de vragen 1 t/m 3 over bruggen.'), []);
    assert.deepEqual(numbersIn('Zie de vragen 1 en 2 over bruggen.'), ['1', '2']);
    assert.deepEqual(numbersIn('Zie vraag 2 t.a.v. de kosten.'), ['2']);
    assert.deepEqual(numbersIn('Zie vraag 1a inzake bruggen.'), ['1a']);
    assert.deepEqual(numbersIn('Zie de vragen 1 t/m 3 overal.'), ['1', '2', '3']);
    assert.deepEqual(
      parse('Antwoord 1\nZie vraag 3 over bruggen.\n\nAntwoord 2\nJa.').references.map(({ numbers }) => numbers.length),
      [1],
    );
  });

  test('behind which stands that the number counts something, or is a date', () => {
    const months = 'januari februari maart april mei juni juli augustus september oktober november december';
    for (const behind of [
      '%',
      ' %',
      ' procent',
      ' keer',
      ' maal zo groot',
      ' miljoen',
      ' tot 5 procent',
      ' – 5 procent',
      ' Procent',
      '  12',
      ...months.split(' ').map((month) => ` ${month}`),
    ]) {
      check(`Dat is op vraag 4${behind} zo.`);
    }
    check('Dat is op <|vraag 4|> zo, in mei.', 'question 4');
    check('Dat blijkt uit <|vraag 4|>\nMiljoenen mensen zien dat.', 'question 4');
    check('Wat bij <|vraag 4|> duizendmaal heet, is dat niet.', 'question 4');
  });

  test('an answer that only refers', () => {
    for (const text of [
      'Zie vraag 2.',
      'zie antwoord 2',
      'Zie ook het antwoord op vraag 2.',
      'Zie  hiervoor  mijn  antwoord  op  de  vraag  2 ;',
      'Zie ons antwoord bij vraag 2.',
      'Zie onze antwoorden van de vragen 2 en 2.',
      'Zie de beantwoording onder vraag 2.',
      'Zie 2.\n\n',
      '  Zie het\n  antwoord op\n\nISSN 0921 - 7398\n  vraag 2.',
      'Zie antwoord vraag .2.',
      'Ik verwijs naar het antwoord op vraag 2.',
      'Ik verwijs u hiervoor graag naar de beantwoording van vraag 2.',
      'Wij verwijzen de leden kortheidshalve naar ons antwoord op de vragen 2 en 3.',
      'Hiervoor verwijs ik naar mijn antwoord bij vraag 2.',
      'Ik verwijs u naar vraag 2.',
      'Ik verwijs u hiervoor naar\nde vragen 2 en 3.',
      'Ik verwijs u voor het antwoord op deze vraag naar vraag 2.',
      'Hierbij verwijs ik u naar vraag 2.',
      'Graag verwijs ik de Kamer naar mijn antwoord op vraag 2.',
      'Voor het antwoord verwijs ik naar vraag 2.',
      'Voor een antwoord op deze vraag wordt verwezen naar het antwoord op vraag 2.',
      'Verwezen wordt naar het antwoord op vraag 2.',
      'Zie het antwoord op vraag 2 hierboven.',
      'Zie vraag 2 en 3 hieronder',
      'Voor het antwoord op deze vraag verwijs ik u naar het antwoord op vraag 2.',
      'Voor het antwoord op vraag 1 wordt verwezen naar het antwoord op vraag 2.',
      'Zie het gezamenlijke antwoord onder vraag 2.',
      'Idem als vraag 2.',
      'Idem als bij\nvraag 2',
      'Idem als het antwoord op vraag 2',
      'Idem, zie antwoord 2.',
      'Idem vraag 2',
      'Voor de beantwoording van\ndeze vragen verwijzen wij uw Kamer naar antwoord 2',
      'Zie het antwoord op vraag nr. 2.',
      'Zie antw. nr 2.',
      'Zie de vragen nrs. 2 en 3.',
      'Zie beantwoording nummers 2 en 3.',
      'Zie het gecombineerde antwoord nummer 123.',
      'Zie ook hiervoor vraag 2 hiervoor.',
    ]) {
      checkReferral(text, text !== 'Zie 2.\n\n');
      if (!text.includes('\n')) checkReferral(text.replaceAll(' ', '  '), true);
    }
    check('Ik verwijs u naar <|vraag 2|>.', 'answer 2');
    check('Voor de reden verwijs ik u naar <|vraag 2|>.', 'question 2');
    for (const text of [
      'Ja. Zie vraag 2.',
      'Zie vraag 2. Dat is alles.',
      'Zie vraag 2 en verder.',
      'Zie vraag 2 hierboven, en vraag 3.',
      'Zie antwoord 2hierboven.',
      'Graag verwijs ik u naar de brief bij vraag 2.',
      'Zie vraag 2, 3 mei.',
      'Ziehier vraag 2.',
      'Zie bijlage 2.',
      'Zie nr. 2.',
      'Zie vraag nr. 1234.',
      'Zie vraag nr. een 2.',
      'Zie vraag 2..',
      'Zie vraag twee.',
      'Zie het antwoord.',
      'Zie hoofdstuk 4 en vraag 2.',
      'Ik verwijs u naar vraag 2 van uw brief.',
      'Ik verwijs u naar de vragen van de Kamer, en vraag 2.',
      'Ik verwijs u naar de brief van mei en het antwoord op vraag 2.',
      'Ik verwijs u naar het antwoord op vraag 2 en naar de brief.',
      'Idem 2',
      'Idem als vraag 2, maar dan in mei.',
      'Idem als bijlage 2.',
      'Voor deze vraag geldt het antwoord op vraag 2.',
    ]) {
      checkReferral(text, false);
    }
  });

  test('to another document, or to nothing, are none', () => {
    check('Zie het antwoord op vraag 12 van het lid De Wit.');
    check('Zie het antwoord op vraag 3 van de leden De Wit en Bakker.');
    check('Zie antwoord vraag 14 van de vragen van lid De Wit.');
    check('Zie vraag 4 uit de brief van mei.');
    check('Zie de eerdere vragen 3 en 4.');
    check('Zie Kamerstuk 36 800 X, nr. 5, antwoord op vraag 6.');
    check('Zie Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1234, het\nantwoord op vraag 6.');
    check('Zie de vragen met kenmerk 2024Z01234, vraag 6.');
    check('Het onderzoek is van nr. 5. <|Zie vraag 6|>.', 'answer 6');
    check('De vraag 2024 of 2025 speelt niet.');
  });

  test('in a quotation from another document are none', () => {
    for (const [open, close] of ['«»', '“”', '„”', '„“', '""'].map((marks) => [...marks])) {
      const quoted = (words: string) => `${open}${words}${close}`;
      check(`In de brief van mei staat: ${quoted('Zoals ik in antwoord op vraag 2 schreef, is dat zo.')}`);
      check(`In het debat zei u ${quoted('zie ook vraag 2 hierover')} en niets anders.`);
      check(`Het kabinet schreef ${quoted('Zie het antwoord op vraag 2 hierover.')} (Kamerstuk 36 800, nr. 5).`);
      check(`Kent u het bericht ${quoted('Minister wil van antwoord op vraag 2 af')}?`);
      check(`U vraagt naar mijn brief: ${quoted('hoe past die bij <|vraag 2|>?')}`, 'question 2');
      check(`Het lid meent ${quoted('dat <|vraag 2|> anders luidt')}.`, 'question 2');
      check(`Dit volgt uit de brief en uit ${quoted('<|antwoord op vraag 2|>')}.`, 'answer 2');
      check(`De brief heet ${quoted('Bruggen')} en past bij <|vraag 2|>, ${quoted('zeker')}.`, 'question 2');
      check(`De brief is er. Ik noem ${quoted('dat is <|vraag 2|> weer')}.`, 'question 2');
      check(`De brief zegt ${open}zie <|vraag 2|>.`.replace('zie <|', '<|zie '), 'answer 2');
    }
    check('Het antwoord op vragen daarover volgt.');
  });
});

function check(marked: string, expected?: string): void {
  const { text, ranges } = parseMarkers(`Vraag 1\nKlopt dit?\nAntwoord\n${marked}`);
  const { references } = parse(text);
  assert.deepEqual(
    references.map(({ target, numbers }) => `${target} ${numbers.map(({ number }) => number).join(' ')}`),
    expected === undefined ? [] : [expected],
  );
  assert.deepEqual(
    references.map(({ range }) => range),
    ranges,
  );
}

/** Whether an answer counts as one that only refers. */
function checkReferral(text: string, isReferral: boolean): void {
  const [answer] = parse(`Vraag 1\nA?\nAntwoord\n${text}\n\nVraag 2\nB?`).answers;
  assert.equal(answer?.referral !== undefined, isReferral, text);
}
