import assert from 'node:assert/strict';
import { endBehindNumbers, withOthers } from '../../../server/src/parser/numbers/behindNumbers';
import { readHeadingNumbers } from '../../../server/src/parser/numbers/numbers';

suite('behind the numbers of a heading', () => {
  // The numbers end at the first bar, the heading at the second.
  for (const marked of [
    'Vraag 1| (ABC)|',
    'Vraag 1|(PvdA)|',
    'Vraag 1|  (D66)|',
    'Vraag 1| (van het lid Bo)|',
    'Vraag 1|(van  lid Bo (ABC))|',
    'Vraag 1| (lid Bo)|',
    'Vraag 1| (namens  de leden Bo en Li)|',
    'Vraag 1| (leden Bo en Li)|',
    'Vraag 1| (het  lid Bo (50PLUS))|',
    'Vraag 1| (de  leden Bo en Li)|',
    'Vraag 1| (de  heer Bo)|',
    'Vraag 1| (mevrouw Bo)|',
    'Vraag 1| (de  fracties  van ABC en DEF)|',
    'Vraag 1| (de fractie van ABC)|',
    'Vraag 1|  van  de  ABC-fractie|',
    'Vraag 1| van de D66fractie|',
    'Vraag 1| namens het  lid Bo|',
    'Vraag 1| van de  leden Van den Bo (D66)  en Li| aan de minister',
    'Vraag 1| van de leden den Bo, de Wit|',
    'Vraag 1| van mevrouw ten Bo-De Wit (ABC)|',
    'Vraag 1| van de  heer te Veld|',
    'Vraag 1| van de heer de Wit| zegt',
    'Antwoord op vraag 1| door de minister van Financiën|',
    'Antwoord op vraag 1|  door minister Bo (Onderwijs, Cultuur en Wetenschap)|:',
    'Antwoord op vraag 1| van de minister van Justitie en Veiligheid|**',
    'Antwoord op vraag 1|, mede namens de Staatssecretaris voor Fiscaliteit en Belastingdienst|',
    'Antwoord op vraag 1| namens de minister Van den Bo|',
    'Antwoord op vraag 1| van de SP|:',
    'Gezamenlijk antwoord op vraag 2 en 3| van de SP|',
    'Antwoord op de vragen 3 t/m 5| door de minister van Financiën|',
    'Vraag 1| namens  het CDA|',
    'Vraag 1| van de D66|',
    'Vraag 1| van de ChristenUnie|',
    'Antwoord op vraag 1| van de GroenLinks-PvdA|**',
    'Vraag 1|[1]|',
    'Vraag 1| [^12 ]|',
    'Vraag 1|¹²| en meer',
    'Vraag 1|¹ (ABC), blz. 4|',
    'Vraag 1|  samen|:',
    'Vraag 1|, gezamenlijk| **',
    'Vraag 1| tezamen|  ',
    'Vraag 1|(samengevoegd)|',
    'Vraag 1|  (gecombineerd)| ja',
    'Vraag 1| (pagina 4)|',
    'Vraag 1|(op  blz. 4, onderaan)|',
    'Vraag 1| – blz. 4|',
    'Vraag 1|  pagina 4|',
    'Vraag 1|,  blz 4|:',
    'Vraag 1|-p.4|  ',
    'Vraag 1| – bladzijde  1234|.',
    'Vraag 1|, pag. 4-15| **',
    'Vraag 1|, pag. 4 – 5|',
    'Vraag 1| van 12|',
    'Antwoord 1| van 12|',
    'Vraag  12|  van  123|: **',
  ]) {
    test(marked, () => check(marked));
  }

  for (const marked of [
    'Vraag 1|| (24)',
    'Vraag 1|| (a)',
    'Vraag 1|| van de minister',
    'Vraag 1|| van de SP is goed',
    'Vraag 1|| van de kamer',
    'Vraag 1|| van de Rekenkamer',
    'Vraag 1|| van het CBS',
    'Vraag 1|| van SP',
    'Vraag 1|| door de minister van Financiën',
    'Vraag 1|| van minister Bo',
    'Vragen 3 en 4|| van de SP',
    '- Vraag 3|| van de SP',
    ' • Antwoord op vraag 3|| door de minister van Financiën',
    'Vragen 1 t/m 4|| van de SP',
    'Antwoorden op de vragen 5 t/m 8|| van de SP',
    'Antwoord op de vragen 1 tot en met 4|| van de SP',
    'Antwoord op de vragen 1, 2 en 3|| van de SP',
    'Beantwoording van de vragen 1-4|| door de minister van Financiën',
    'Antwoord op vraag 1|| door de minister van Financiën gegeven',
    'Antwoord op vraag 1|| van de minister van Financiën is juist',
    'Antwoord op vraag 1|| door de minister van',
    'Antwoord op vraag 1|| door het lid Bo',
    'Vraag 1|| van de fractie',
    'Vraag 1|| (van 3 mei)',
    'Vraag 1|| samen met u',
    'Vraag 1|| (samen met u)',
    'Vraag 1|| blz. 4 en 5',
    'Vraag 1|| op blz. 4',
    'Vraag 1|| van 12 personen',
    'Vraag 1|| van 1234',
    'Vraag 1||',
  ]) {
    test(`${marked}: nothing more`, () => check(marked));
  }

  for (const [text, numbers, end] of [
    ['Antwoord 1 (en 4)', '1 4', ''],
    ['Antwoord 1(tevens antwoord op vraag 3) ja', '1 3', ' ja'],
    ['Antwoord 1 (ook 2 en 3)', '1 2 3', ''],
    ['Antwoord 1 (mede 2', '1', ' (mede 2'],
    ['Antwoord 1 (en 2 mei)', '1', ' (en 2 mei)'],
    ['Antwoord 1 (over 2)', '1', ' (over 2)'],
    ['Antwoord 1 2', '1', ' 2'],
    ['Antwoord 1', '1', ''],
  ] as const) {
    test(`${text}: with the numbers between brackets`, () => {
      const list = readHeadingNumbers(text, 'Antwoord '.length);
      assert.ok(list !== undefined);
      const found = withOthers(text, list);
      assert.equal(found.numbers.map(({ number }) => number).join(' '), numbers);
      assert.equal(text.slice(found.end), end);
    });
  }
});

function check(marked: string): void {
  const [numbers = '', more = '', behind = ''] = marked.split('|');
  assert.equal(endBehindNumbers(numbers + more + behind, numbers.length), numbers.length + more.length, marked);
}
