import assert from 'node:assert/strict';
import { headingForms } from '../../server/src/parser/headingForms';
import { headingOf, linesOfHeading, mayBeHeading, numbersIn } from '../../server/src/parser/headings';

suite('forms of headings', () => {
  test('each example is read as what it is', () => {
    for (const { example, kind, numbers, meant } of headingForms) {
      const found = headingOf(example);
      assert.equal(found?.kind, kind, example);
      assert.equal(found.numbers.length > 0, numbers !== 'none', example);
      assert.equal(found.suggestion !== undefined, meant !== undefined, example);
    }
  });

  // The line, what it is, the heading in it unless that is the whole line, and the text behind it.
  for (const [line, is, heading, behind] of [
    ['Vraag  nr.  2', 'question 2'],
    ['Vraag  nummer  3', 'question 3'],
    ['Vraag nr 2', 'question 2'],
    ['VRAAG  3', 'question 3'],
    ['Vragen  3', 'question 3'],
    ['VRAGEN 2 en 3', 'question 2 3'],
    ['Vraag  l', 'question 1'],
    ['Vraag  12l', 'question 121'],
    ['Vrag  3', 'question 3'],
    ['ANTWOORD OP VRAAG 3', 'answer 3'],
    ['ANTWOORDEN 3', 'answer 3'],
    ['ANTWOORD OP DE VRAGEN 3 EN 4', 'answer 3 4'],
    ['Antwoord  bij  vraag  3', 'answer 3'],
    ['Antwoord van vraag 3', 'answer 3'],
    ['Gecombineerde antwoord 1', 'answer 1'],
    ['Gecombineerd antwoord op vraag 1', 'answer 1'],
    ['Samengevoegd antwoord op vraag 1', 'answer 1'],
    ['Gezamenlijke antwoord 1', 'answer 1'],
    ['Beantwoording vragen nummers  2 en 3', 'answer 2 3'],
    ['Antwoord  op  de  vraag  nr  3', 'answer 3'],
    ['Antwoord.3', 'answer 3'],
    ['Antwoord op Vraag 3', 'answer 3'],
    ['Antwoord op Vragen 3 en 4', 'answer 3 4'],
    ['Anwoord  op  vraag  3', 'answer 3'],
    ['Antwoordt vragen 3', 'answer 3'],
    ['Vaag 1', 'question 1'],
    ['Vraga 1', 'question 1'],
    ['Vragg 1', 'question 1'],
    ['Vraaag 1', 'question 1'],
    ['Vraagg 1', 'question 1'],
    ['Vrraag 1', 'question 1'],
    ['Antwoor 1', 'answer 1'],
    ['Antwood 1', 'answer 1'],
    ['Antwoordt 1', 'answer 1'],
    ['Antwoorrd 1', 'answer 1'],
    ['Antwwoord 1', 'answer 1'],
    ['Antowoord 1', 'answer 1'],
    ['Antwrood 1', 'answer 1'],
    ['Awntoord 1', 'answer 1'],
    ['Antwoorden : ja', 'answer', 'Antwoorden :', 'ja'],
    ['Beantwoording: ja', 'answer', 'Beantwoording:', 'ja'],
    ['Beantwoording', undefined],
    ['Antwoord van de minister: ja', 'answer', 'Antwoord van de minister:', 'ja'],
    ['Antwoord van burgemeester: ja', 'answer', 'Antwoord van burgemeester:', 'ja'],
    ['Antwoord wethouder : ja', 'answer', 'Antwoord wethouder :', 'ja'],
    ['Antwoord college:', 'answer'],
    ['Antwoord gedeputeerde: nee', 'answer', 'Antwoord gedeputeerde:', 'nee'],
    ['Antwoord van het college', undefined],
    ['ANTWOORD', 'answer'],
    ['TOELICHTING', 'explanatory-note'],
    ['MEDEDELING:', 'notice-of-delay'],
    ['Kamerantwoord document nummer: x', 'colophon', 'Kamerantwoord document nummer:', 'x'],
    ['# Vraag 1', 'question 1', 'Vraag 1'],
    ['###### Vraag 1', 'question 1', 'Vraag 1'],
    ['####### Vraag 1', undefined],
    ['- Vraag 1', 'question 1', 'Vraag 1'],
    ['– Vraag 1', 'question 1', 'Vraag 1'],
    ['o Vraag 1', 'question 1', 'Vraag 1'],
    ['* Vraag 1', 'question 1', 'Vraag 1'],
    ['· Vraag 1', 'question 1', 'Vraag 1'],
    ['▪ Vraag 1', 'question 1', 'Vraag 1'],
    ['◦ Vraag 1', 'question 1', 'Vraag 1'],
    ['‣  Vraag 1', 'question 1', 'Vraag 1'],
    ['\ufeffVraag 1', 'question 1', 'Vraag 1'],
    ['\u200bVraag 1', 'question 1', 'Vraag 1'],
    ['>Vraag 1', 'question 1', 'Vraag 1'],
    ['> # Vraag 1', 'question 1', 'Vraag 1'],
    ['____Vraag 1', undefined],
    ['x Vraag 1', undefined],
    ['#Vraag 1', undefined],
    ['•Vraag 1', undefined],
    ['***Vraag 1***', 'question 1', 'Vraag 1'],
    ['** Vraag 1 **', 'question 1', 'Vraag 1'],
    ['Vraag 3 (op  pagina 4)', 'question 3'],
    ['Vraag 3 (pag. 4)', 'question 3'],
    ['Vraag 3 (p.4)', 'question 3'],
    ['Vraag 3 (blz.  4 en 5)', 'question 3'],
    ['Vraag 3 (bladzijde 12)', 'question 3'],
    ['Vraag 3 (Pagina 12)', 'question 3'],
    ['Vraag 3  (pagina 4 van het rapport)', 'question 3'],
    ['Vraag 3 (pagina 4 van het lange rapport)', 'question 3', 'Vraag 3', '(pagina 4 van het lange rapport)'],
    ['Vraag 3 (zie pagina 4)', 'question 3', 'Vraag 3', '(zie pagina 4)'],
    ['Vraag 1 van de ABC-fractie', 'question 1'],
    ['Vraag 1  namens  de  Q3-fractie: Klopt dit?', 'question 1', 'Vraag 1  namens  de  Q3-fractie:', 'Klopt dit?'],
    ['Vraag 1 van de fractie', undefined],
    ['Vraag 1 (ABC)', 'question 1'],
    ['Vraag 1  (Abc-3): Klopt dit?', 'question 1', 'Vraag 1  (Abc-3):', 'Klopt dit?'],
    ['Vraag 1 (abc)', 'question 1', 'Vraag 1', '(abc)'],
    ['Vraag 1 (A)', 'question 1', 'Vraag 1', '(A)'],
    ['Antwoord  5/10', 'answer'],
    ['Antwoord 5/1000', undefined],
    ['Vraag 1 5/10', 'question 1', 'Vraag 1', '5/10'],
    ['Antwoord 2 (ook 3)', 'answer 2 3'],
    ['Antwoord 2 (tevens  antwoord op de vraag 3)', 'answer 2 3'],
    ['Antwoord 2  (en 3, 4)', 'answer 2 3 4'],
    ['Antwoord 2 (en 3', 'answer 2', 'Antwoord 2', '(en 3'],
    ['Antwoord 2 (en hier)', 'answer 2', 'Antwoord 2', '(en hier)'],
    ['Vraag 1 -', 'question 1', 'Vraag 1'],
    ['Vraag 1 — Kent u dit?', 'question 1', 'Vraag 1', 'Kent u dit?'],
    ['Vraag 1-Kent u dit?', undefined],
    ['Vraag 1 : Kent', 'question 1', 'Vraag 1 :', 'Kent'],
    ['Vraag 1;Kent u', 'question 1', 'Vraag 1;', 'Kent u'],
    ['Vraag 1.Kent u', 'question 1', 'Vraag 1.', 'Kent u'],
    ['Vraag 1Kent u', 'question 1', 'Vraag 1', 'Kent u'],
    ['Vraag 1KENT U', undefined],
    ['Vraag 1 kent u', undefined],
    ['Vraag 1 «Kent', 'question 1', 'Vraag 1', '«Kent'],
    ['Vraag 1 (Kent', 'question 1', 'Vraag 1', '(Kent'],
    ['Vraag 1 ’s', 'question 1', 'Vraag 1', '’s'],
    ['Vraag 1 123 leden', 'question 1', 'Vraag 1', '123 leden'],
    ['Antwoord 1 2 3', 'answer 1', 'Antwoord 1', '2 3'],
    ['Antwoord 12', 'answer 12'],
    ['Antwoord ‘ja’', 'answer', 'Antwoord', '‘ja’'],
    ['Antwoord ja', undefined],
    ['Antwoord 2024 was', undefined],
    ['Antwoord Nee', 'answer', 'Antwoord', 'Nee'],
    ['AntwoordNee', undefined],
    ['Antwoordé', undefined],
    ['Antwoord –', 'answer', 'Antwoord'],
    ['Antwoord - Nee', 'answer', 'Antwoord', 'Nee'],
    ['Antwoord: 12', 'answer', 'Antwoord:', '12'],
    ['Toelichting: x', 'explanatory-note', 'Toelichting:', 'x'],
    ['Toelichting X', undefined],
    ['Toelichting', 'explanatory-note'],
    ['Mededeling: x', 'notice-of-delay', 'Mededeling:', 'x'],
    ['Vraag 1   CDA   10', undefined],
    ['Vraag 1  CDA 10', 'question 1', 'Vraag 1', 'CDA 10'],
    ['Vraag 1    CDA', 'question 1', 'Vraag 1', 'CDA'],
    ['Vraag 1    De  fractie', undefined],
    ['Vraag 1   Wat is dit?  Dat', undefined],
  ] as const) {
    test(line, () => {
      const found = headingOf(line);
      assert.equal(found && [found.kind, ...found.numbers.map(({ number }) => number)].join(' '), is);
      assert.equal(found && line.slice(found.start, found.end), found && (heading ?? line));
      assert.equal(found && line.slice(found.textStart), found && (behind ?? ''));
    });
  }

  // The line, the next one, what both are, and where the heading ends on the next line.
  for (const [line, next, is, end] of [
    ['Antwoord op vraag 5 , en ', '6', 'answer 5 6', 1],
    ['Antwoord op vraag 5  en  ', ' 6 ', 'answer 5 6', 2],
    ['Antwoord op vraag 5,en', '6.', 'answer 5 6', 2],
    ['Antwoord op vraag 5,', 'en  6:', 'answer 5 6', 6],
    ['Antwoord op vraag 5,', '6 ;', undefined],
    ['Antwoord op vraag 5,', '6 x', undefined],
    ['Antwoord op vraag 5', 'en  6', 'answer 5 6', 5],
    ['Antwoord op vraag 5  ', '  en 6', 'answer 5 6', 6],
    ['Antwoord op vraag 5 Ja', 'en 6', 'answer 5'],
    ['Antwoord op vraag 5', 'men 6', 'answer 5'],
    ['Antwoord op vraag 5, 6en', '7', undefined],
    ['Antwoord op vraag 5, en', 'het kabinet', undefined],
    ['Antwoord 5', 'en 6 brieven', 'answer 5'],
    ['Antwoord 1 en 2,', '3', 'answer 1 2 3', 1],
    ['Antwoord', 'en 3', 'answer'],
    ['Antwoord op de vraag', '2', 'answer 2', 1],
    ['Antwoord op de Vragen  ', ' 2', 'answer 2', 2],
    ['Antwoord op vragen ', '2 en 3 ', 'answer 2 3', 6],
    ['Antwoord op de vragen die', '2', undefined],
    ['Antwoord over vraag', '2', undefined],
    ['Vraag ', '2', undefined],
    ['Vraag 12', 'en 13', 'question 12 13', 5],
    ['Vraag 12', '', 'question 12'],
    ['Vraag 1:', 'en 2', 'question 1'],
    ['Vraag 1 en', '2, 3 en 4', 'question 1 2 3 4', 9],
    ['Vrag 1,', '2', 'question 1 2', 1],
  ] as const) {
    test(`${line} / ${next}`, () => {
      const found = headingOf(line, next);
      assert.equal(found && [found.kind, ...numbersIn(found)].join(' '), is);
      assert.equal(found?.continuation?.end, end);
      assert.equal(found && linesOfHeading(found), found && (end === undefined ? 1 : 2));
    });
  }

  test('what a heading may begin with', () => {
    for (const line of [
      'o Vraag',
      'o',
      '• x',
      'Antwoord',
      'Gezamenlijk',
      'Gecombineerd',
      'TO',
      'Mede',
      '[V',
      'Samen',
    ]) {
      assert.ok(mayBeHeading(line, 0), line);
    }
    for (const line of ['oVraag', 'Vla', 'xx Vraag', 'Gelet op', 'Vo', 'antwoord'])
      assert.ok(!mayBeHeading(line, 0), line);
    assert.ok(mayBeHeading('xx Vraag 1', 3));
    assert.ok(mayBeHeading('no x', 1));
  });
});
