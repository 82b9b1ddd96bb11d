import assert from 'node:assert/strict';
import {
  asksForTime,
  longestHalf,
  saysLate,
  saysLater,
  sentenceAround,
  term,
} from '../../../server/src/parser/delays/delaySentences';

suite('the sentence around some words', () => {
  // The words stand between the bars, the sentence between the brackets.
  for (const marked of [
    '[Dit |zal| zo zijn]',
    'Dat was waar.[ Dit |zal| zo zijn.] Dat is zo.',
    'Was dat waar?[ Dit |zal| waar zijn!] Dat is zo.',
    'Dat was waar;[ dit |zal| zo zijn;] dat is zo.',
    'Dat was zo (mei).[ Dit |zal| zo zijn (juni).] Dat is zo.',
    'Dat was in 2023.[ Dit |zal| zo zijn in 2024.] Dat is zo.',
    'Dat was in 2023.[ Dit |zal| zo zijn in 2024.]',
    'Nee, dat is niet zo.[ Dit |zal| zo zijn.] Dat is zo.',
    'Ja.[ Dit |zal| nu.] Dat is zo.',
    '[Dit |zal| op 3. mei zo zijn.]',
    '[De heer mr. A. de Vries |zal| dit o.a. zo doen.]',
    '[Dit |zal| zo zijn.nl en meer.]',
    '[Artikel 3.5 |zal| zo zijn, zie 4.6 daar.]',
    '[Dit |zal| zo;zijn.]',
  ]) {
    test(`“${marked}”`, () => {
      const text = marked.replace(/[[\]|]/g, '');
      const offsetOf = (mark: string, from = 0) =>
        marked.slice(0, marked.indexOf(mark, from)).replace(/[[\]|]/g, '').length;
      const words = { start: offsetOf('|'), end: offsetOf('|', marked.indexOf('|') + 1) };
      const { start, end } = sentenceAround(text, words);
      const shown = `${text.slice(0, start)}[${text.slice(start, end)}`;
      assert.equal(shown, marked.replaceAll('|', '').replace(/[.?!;]?\].*/, ''));
    });
  }

  test('nothing is read outside of its bounds, nor further than half of the longest sentence', () => {
    const text = 'a '.repeat(1000);
    const words = { start: 1000, end: 1002 };
    assert.deepEqual(sentenceAround(text, words), { start: 1000 - longestHalf, end: 1002 + longestHalf });
    assert.deepEqual(sentenceAround(text, words, { from: 990, to: 1010 }), { start: 990, end: 1010 });
    assert.deepEqual(sentenceAround(text, words, { from: 1, to: 1990 }), sentenceAround(text, words));
  });
});

suite('what a sentence says of answers', () => {
  test('in which term they are given', () => {
    for (const words of ['tijdig', 'binnen de gestelde termijn', 'binnen drie weken', 'binnen de 3 weken'])
      assert.ok(term.test(`Ik kan dit niet ${words} doen`), words);
    for (const words of ['ontijdig', 'binnen de termijnen', 'binnen 4 weken', 'binnen de\u200bdrie weken'])
      assert.ok(!term.test(`Ik kan dit niet ${words} doen`), words);
  });

  test('that they take more time', () => {
    for (const sentence of [
      'De beantwoording vergt nog wat meer tijd',
      'Voor de beantwoording is helaas nog wat meer tijd nodig',
      'De vragen zullen meer tijd vergen',
      'Uitstel voor de beantwoording wordt hierbij verzocht',
      'Hierbij verzoek ik u om enig uitstel voor de beantwoording',
    ]) {
      assert.ok(asksForTime(sentence), sentence);
    }
    for (const time of [
      'De beantwoording vergt helaas nog meer tijd',
      'Voor de beantwoording is helaas nog wat meer tijd nodig',
      'Voor de beantwoording is meer tijd nodig',
      'Ik meld dat de beantwoording meer tijd kost',
      'Ik meld dat ik voor de beantwoording meer tijd nodig heb',
      'Ik verzoek om uitstel van de beantwoording',
      'Wij verzoeken om uitstel van de beantwoording',
    ]) {
      const sentence = `${time}, omdat de afstemming meer tijd heeft gekost`;
      assert.ok(asksForTime(sentence), sentence);
    }
  });

  test('that they took more time, or that others get it', () => {
    for (const sentence of [
      'De beantwoording heeft meer tijd dan voorzien in beslag genomen',
      'De beantwoording heeft meer tijd in beslag genomen',
      'De beantwoording heeft meer tijd gekost',
      'Voor de beantwoording bleek helaas wat meer tijd nodig',
      'Uit de beantwoording volgt dat gemeenten extra tijd krijgen',
      'Ik meld bij de beantwoording dat gemeenten meer tijd krijgen',
      'Ik meld dat voor de beantwoording meer tijd nodig bleek',
      'Ik meld dat ik voor de beantwoording meer tijd nodig heb gehad, nu die tijd heeft gekost',
      'Voor de beantwoording is meer tijd nodig geweest, nu de afstemming tijd heeft gekost',
      'De gemeente die om uitstel van de beantwoording verzocht heeft',
      'Er is meer tijd nodig',
    ]) {
      assert.ok(!asksForTime(sentence), sentence);
    }
  });

  test('that they cannot come within the term', () => {
    for (const sentence of ['Vraag 2 kan niet worden beantwoord', 'Het is Niet mogelijk, zodat ik later beantwoord'])
      assert.ok(saysLate(sentence), sentence);
    for (const sentence of [
      'Vraag 2 kan worden beantwoord',
      'Vraag 2 wordt niet beantwoord',
      'Vraag 2 kan niet worden gesteld',
      'Vraag 2 kon niet worden beantwoord, en dat zal zo blijven',
    ])
      assert.ok(!saysLate(sentence), sentence);
  });

  test('that they come later', () => {
    for (const sentence of [
      'Vraag 2 zal ik na het zomerreces beantwoorden',
      'Vraag 2 zal ik na het reces beantwoorden',
      'Vraag 2 wordt in een afzonderlijke brief beantwoord',
      'Ik streef ernaar vraag 2 binnenkort te beantwoorden',
      'Later beantwoord ik vraag 2',
      'De antwoorden op vraag 2 ontvangt u later',
      'Het antwoord op vraag 2 zal ik u later zenden',
      'Het antwoord op vraag 2 zal ik u later toesturen',
      'Op vraag 2 kom ik later terug',
      'Op de vragen 2 en 3 komen wij nog terug',
      'De beantwoording vergt meer tijd',
      'Om te beantwoorden is extra tijd nodig',
      'Vraag 2 wordt in mei 2027 beantwoord',
      'Vraag 2 wordt uiterlijk 3 mei beantwoord',
      'Vraag 2 wordt op 13 mei 2027 beantwoord',
      'Vraag 2 wordt binnen 12 weken beantwoord',
      'Vraag 2 zal ik na het zomerreces met de brief over bruggen beantwoorden',
      'Vraag 2 zal ik na het reces met de brief over bruggen beantwoorden',
      'Vraag 2 zal ik vóór het kerstreces beantwoorden',
      'Vraag 2 zal eind mei worden beantwoord',
      'Vraag 2 zal binnen zes weken worden beantwoord',
      'Vraag 2 wordt in het eerste kwartaal beantwoord',
      'Vraag 2 wordt volgende week beantwoord',
      'Vraag 2, die over bruggen gaat, wordt in mei beantwoord',
      'Ik streef ernaar dat vraag 2 in mei wordt beantwoord, en wel vraag 2 in mei te beantwoorden',
      'Op de resterende vragen kom ik in de zomer terug',
    ])
      assert.ok(saysLater(sentence), sentence);
    for (const sentence of [
      'Vraag 2 zal ik beantwoorden',
      'Vraag 2 werd later beantwoord',
      'Hierbij zal ik vraag 2 nog beantwoorden',
      'Vraag 2 zal ik na het debat beantwoorden',
      'Dat vergt meer tijd',
      'In mijn antwoord op vraag 2 kom ik later terug',
      'De antwoorden op vraag 2 las u later',
      'Later volgt een brief',
      'Vraag 2 wordt in de brief van mei beantwoord',
      'Vraag 2 wordt in mei in het rapport beantwoord',
      'Vraag 2 wordt in mei in het eindrapport beantwoord',
      'Vraag 2 wordt in mei in het jaarlijkse onderzoek beantwoord',
      'Vraag 2 wordt beantwoord in de tekst die in mei verscheen',
      'In het rapport dat op 1 mei 2026 verscheen, wordt vraag 2 beantwoord',
      'In de brief van de Inspectie, die ik in mei ontving, wordt vraag 2 beantwoord',
      'Vraag 2 wordt in de bijlage, die voor de zomer is opgesteld, beantwoord',
      'In de bijlage die u op 3 maart ontving worden de vragen 2 en 3 beantwoord',
      'In de tekst die voor het zomerreces verscheen wordt vraag 2 beantwoord',
      'Vraag 2, die in mei is gesteld, wordt hier beantwoord',
      'Vraag 2 wordt in deze brief beantwoord',
      'Op de resterende problemen kom ik in de zomer terug',
    ])
      assert.ok(!saysLater(sentence), sentence);
  });
});
