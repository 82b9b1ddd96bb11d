import assert from 'node:assert/strict';
import { inUsualWords } from '../../../server/src/parser/headings/usualWords';

suite('headings of answers in the words that most documents use', () => {
  for (const [line, usual] of [
    ['Het antwoord op vraag 3', '    Antwoord op vraag 3'],
    ['De antwoorden op de vragen 1 en 2', '   Antwoorden op de vragen 1 en 2'],
    ['Mijn  antwoord  op vraag 3', '      Antwoord  op vraag 3'],
    ['Ons antwoord op vraag 3 luidt:', '    Antwoord op vraag 3       '],
    ['Onze beantwoording van vraag 3', '     Beantwoording van vraag 3'],
    ['De beantwoording van vraag 3', '   Beantwoording van vraag 3'],
    ['Antwoord(en) op vraag(en) 1 en 2', 'Antwoord     op vraag     1 en 2'],
    ['ANTWOORD(EN) op vraag 1', undefined],
    ['Antwoordop vraag 3', 'Antwoord   vraag 3'],
    ['Antwoordop de  vragen 3 en 4', 'Antwoord   de  vragen 3 en 4'],
    ['Antwoord vr. 3', 'Antwoord     3'],
    ['Antwoord  vrg 3', 'Antwoord      3'],
    ['Antwoord vrg.  3', 'Antwoord       3'],
    ['Antwoord inzake vraag 3', 'Antwoord        vraag 3'],
    ['Antwoorden betreffende de vragen 3 en 4', 'Antwoorden             de vragen 3 en 4'],
    ['Antwoord ten aanzien  van vraag 3', 'Antwoord                  vraag 3'],
    ['Antwoord voor vraag 3', 'Antwoord      vraag 3'],
    ['Antwoord op zowel vraag 1 als 2', 'Antwoord op       vraag 1 en  2'],
    ['Antwoord zowel op vraag 1 als op vraag 2', 'Antwoord       op vraag 1 en     vraag 2'],
    ['Antwoord op zowel vraag 1234 als 1235', 'Antwoord op       vraag 1234 en  1235'],
    ['Antwoord op vraag 1 en op vraag 2', 'Antwoord op vraag 1 en    vraag 2'],
    ['Antwoord op vraag 1 en tevens  op de vragen 2 en 3', 'Antwoord op vraag 1 en            de vragen 2 en 3'],
    ['Antwoord op vraag 1  en  op 2 en op 3', 'Antwoord op vraag 1  en     2 en    3'],
    ['Antwoord vraag 1 en antwoord vraag 2', 'Antwoord vraag 1 en          vraag 2'],
    ['Antwoord 7 / Antwoord 8', 'Antwoord 7 en         8'],
    ['Antwoord op vraag 7/Antwoord op vraag 8', 'Antwoord op vraag 7 en       op vraag 8'],
    ['Antwoord 7 /  Antwoord vraag 8 / Antwoord 9', 'Antwoord 7 en          vraag 8 en         9'],
    ['Antwoord op vraag 3 luidt als volgt:', 'Antwoord op vraag 3                 '],
    ['Antwoord op vraag 3  is  als volgt: **', 'Antwoord op vraag 3                 **'],
    ['Gezamenlijk antwoord op vraag 1 en op vraag 2', 'Gezamenlijk antwoord op vraag 1 en    vraag 2'],
    [
      'Antwoord van de staatssecretaris van SZW op de vragen 2 en 3',
      'Antwoord                                 op de vragen 2 en 3',
    ],
    [
      'Antwoord van minister Van den Bo, mede namens de minister van Defensie op vraag 3',
      'Antwoord                                                               op vraag 3',
    ],
    ['Antwoord op vraag 2 evenals 3', 'Antwoord op vraag 2 en      3'],
    ['Antwoord op vraag 2  evenals vraag 3', 'Antwoord op vraag 2  en      vraag 3'],
    ['Antwoord op vraag 2 en ook op vraag 3', 'Antwoord op vraag 2 en        vraag 3'],
    ['Antwoord op vraag 2 / vraag 3', 'Antwoord op vraag 2 en      3'],
    ['Het antwoord op vraag 3 is:', '    Antwoord op vraag 3    '],
    ['Beantwoording vr. 3', 'Beantwoording     3'],
  ] as const) {
    test(line, () => {
      const found = inUsualWords(line);
      assert.equal(found, usual);
      if (found !== undefined) assert.equal(found.length, line.length);
    });
  }

  for (const line of [
    'Antwoord op vraag 3',
    'Het antwoordformulier op tafel vr. 3',
    'Het antwoord vr. 3',
    'Vraag(en) vr. 3',
    'Zie het antwoord op vraag 3',
    'Antwoordopdracht vr',
    'Antwoord voor de vragensteller',
    'Antwoord inzake de vraag naar 3 bruggen',
    'Antwoord op vraag 3 luidt: ja',
    'Antwoord op vraag 3 luidt anders',
    'Antwoord op vraag als 2',
    'Antwoord van de minister van Financiën op de vraag',
    'Antwoord van de minister op vraag 2',
    'Antwoord op vraag 2 evenals de rest',
    'Antwoord op vraag 2 / vraag drie',
    'Antwoord op vraag 3 is: ja',
    'Antwoord op zowel vraag A als 2',
    'Antwoord op vraag 7 / antwoord 8',
    'Antwoord op vraag 7 / Antwoord ja',
    'Antwoord op vraag 1 en op tijd',
    'Antwoord 1 en antwoord 2',
    'Antwoord ovrg 3',
  ]) {
    test(`${line}: no other words`, () => assert.equal(inUsualWords(line), undefined));
  }

  test('no longer than a heading on one line', () => {
    const line = (length: number) => `Antwoord vr. ${'1'.repeat(length - 'Antwoord vr. '.length)}`;
    assert.equal(inUsualWords(line(160))?.length, 160);
    assert.equal(inUsualWords(line(161)), undefined);
  });
});
