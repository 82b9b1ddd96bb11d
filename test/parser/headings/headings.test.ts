import assert from 'node:assert/strict';
import { headingOf } from '../../../server/src/parser/headings/headings';

suite('headings', () => {
  test('of questions', () => {
    check('Vraag 1', 'question 1');
    check('Vraag 1 ', 'question 1');
    check('Vraag 1:', 'question 1');
    check('Vraag 1.', 'question 1');
    check('VRAAG 12', 'question 12');
    check('Vraag .11', 'question 11');
    check('Vraag 2 en 3', 'question 2 3');
    check('Vraag 7, 8, 9 10 en 11', 'question 7 8 9 10 11');
    check('Vraag 2 t/m 6', 'question 2 3 4 5 6');
    check('Vragen 2 en 3', 'question 2 3');
    check('Vraag 1 C', 'question 1c');
    check('Vraag 3 (pagina 4)', 'question 3');
    check('Vraag 3 – blz. 4', 'question 3');
    check('Vraag 3 - pagina 4:', 'question 3');
    check('Vraag 3, pagina 4', 'question 3');
    check('Vraag 3 p. 4-5', 'question 3');
    check('**Vraag 3 – blz. 4**', 'question 3');
    check('Antwoord 3 – blz. 4', 'answer 3');
    check('Vraag 3 van 12', 'question 3');
    check('Vraag 3 van 12 is lastig', undefined);
    check('Antwoord 3 van 12', 'answer 3');
    check('Antwoord 3 van 12 is lastig', undefined);
    check('Vraag 3, pagina 4 van het rapport', undefined);
    check('Vraag 3[1]', 'question 3');
    check('Vraag 3 [12 ]:', 'question 3');
    check('Vraag 3¹²', 'question 3');
    check('Vraag 3[1', undefined);
  });

  test('of answers', () => {
    check('Antwoord', 'answer');
    check('Antwoord:', 'answer');
    check('Antwoorden:', 'answer');
    check('Antwoord 1', 'answer 1');
    check('Antwoord 5:', 'answer 5');
    check('Antwoord 1.', 'answer 1');
    check('Antwoord op vraag 3, 4 en 5', 'answer 3 4 5');
    check('Antwoord op de vragen 1 en 2', 'answer 1 2');
    check('Antwoord op vragen 7, 8, en 9', 'answer 7 8 9');
    check('Antwoorden 5 en 6', 'answer 5 6');
    check('Antwoorden op vraag 3, 4, 5, 9 en 10', 'answer 3 4 5 9 10');
    check('Antwoord vragen 1,2,3,4 en 5', 'answer 1 2 3 4 5');
    check('Antwoord vraag 4-7:', 'answer 4 5 6 7');
    check('Antwoord 1 tot en met 4', 'answer 1 2 3 4');
    check('Beantwoording vraag 3', 'answer 3');
    check('Gezamenlijk antwoord op vragen 1 en 2', 'answer 1 2');
    check('Antwoord van het college: ja', 'answer', 'ja');
    check('Antwoord 5/10', 'answer');
    check('Antwoord op vraag 3[1]: ja', 'answer 3', 'ja');
  });

  test('with numbers in other forms', () => {
    check('Antwoord 1‑3', 'answer 1 2 3');
    check('Vraag 1‑3:', 'question 1 2 3');
    check('Antwoord 1. en 2.', 'answer 1 2');
    check('Antwoord op vragen 1. en 2.', 'answer 1 2');
    check('Antwoord op vraag 1, tevens vraag 2', 'answer 1 2');
    check('Antwoord op de vragen 1 respectievelijk 2', 'answer 1 2');
    check('Antwoord 1. En 2 scholen doen mee.', 'answer 1', 'En 2 scholen doen mee.');
    check('Antwoord op vraag 1. en 2 scholen', undefined);
    check('Antwoord op vraag 3en 2', undefined);
  });

  test('of answers, in rarer words', () => {
    check('Antwoord nr. 1 en 2', 'answer 1 2');
    check('Antwoord nrs. 1 en 2', 'answer 1 2');
    check('Antwoord nummers 1 en 2', 'answer 1 2');
    check('Antwoord op vragen: 1 en 2', 'answer 1 2');
    check('Antwoord op vraag: 3 scholen', undefined);
    check('Antw. 1 en 2:', 'answer 1 2');
    check('Antw. op vraag 3', 'answer 3');
    check('Antwoord van de minister op de vragen 1 en 2', 'answer 1 2');
    check('Antwoord van de minister op vraag 1 is uitgebleven', undefined);
    check('Antwoord van de minister op 3 mei', undefined);
    check('Antwoord nummer 3 was juist', undefined);
    check('Antwoord (vragen 1 en 2)', 'answer 1 2');
    check('**Antwoord (vraag 1):**', 'answer 1');
    check('Antwoord (1 en 2)', 'answer 1 2');
    check('Antwoord (2)', 'answer', '(2)');
    check('Antwoord (vragen 1 en 2) Ja.', 'answer', '(vragen 1 en 2) Ja.');
    check('Antwoorden: vraag 1 en 2', 'answer 1 2');
    check('Antwoord: vraag 1 is al gesteld', 'answer', 'vraag 1 is al gesteld');
    check('Antwoord OCW op vragen 1 en 2', 'answer 1 2');
    check('Antwoord kabinet op de vragen 1 en 2', 'answer 1 2');
    check('Antwoord minister op de vragen 1 en 2 volgt', undefined);
    check('Antwoord van de regering op de vragen 1 en 2', 'answer 1 2');
    check('Gezamenlijke beantwoording vragen 1 en 2', 'answer 1 2');
    check('Antw 1 en 2', 'answer 1 2');
    check('ANTW. 1 EN 2', 'answer 1 2');
    check('Antwoord op vraag 1, alsmede vraag 2', 'answer 1 2');
    check('Antwoord op vraag 1 (mede op vraag 2)', 'answer 1 2');
    check('Antwoord op vragen 1 en 2, gezamenlijk', 'answer 1 2');
  });

  test('with whose questions they are, or that they are answered together', () => {
    check('Antwoord op vragen 1 en 2 van het lid Jansen', 'answer 1 2');
    check('Antwoord op vraag 2 van de leden Van der Berg (CDA) en De Wit:', 'answer 2');
    check('Vraag 2 van mevrouw Jansen-Smit: Klopt dit?', 'question 2', 'Klopt dit?');
    check('Antwoord op vraag 3 van het lid Jansen is niet te geven', undefined);
    check('Antwoord op vraag 3 van het lid Jansen en vraag 4', undefined);
    check('Vraag 3 van het lid', undefined);
    check('Antwoord op de vragen 1 en 2 gezamenlijk', 'answer 1 2');
    check('**Antwoord op de vragen 1 en 2 tezamen:**', 'answer 1 2');
    check('Antwoord op de vragen 1 en 2 (samengevoegd): Ja.', 'answer 1 2', 'Ja.');
    check('Antwoord op vraag 1 en 2 samen is lastig', undefined);
  });

  test('of notes', () => {
    check('Toelichting:', 'explanatory-note');
    check('Mededeling', 'notice-of-delay');
    check('Kamervraag document nummer: kv-tk-2023Z00001', 'colophon', ' kv-tk-2023Z00001');
  });

  test('with text behind them', () => {
    check('Vraag 1. a. Hoeveel?', 'question 1', 'a. Hoeveel?');
    check('Antwoord 2 en 3. a) Er zijn er 12.', 'answer 2 3', 'a) Er zijn er 12.');
    check('Antwoord 2 – a. Er zijn er 12.', 'answer 2', 'a. Er zijn er 12.');
    check('Antwoord 1. ja, dat klopt', 'answer 1', 'ja, dat klopt');
    check('Antwoord 1. jaarlijks wel', undefined);
    check('Vraag 1. b. Hoeveel?', undefined);
    check('Vraag 1. a. hoeveel?', undefined);
    check('Vraag 1: er staat iets op pagina 6', 'question 1', 'er staat iets op pagina 6');
    check('Vraag 1 Wat is de oorzaak?', 'question 1', 'Wat is de oorzaak?');
    check('Antwoord op vraag 1: De koning is in gesprek.', 'answer 1', 'De koning is in gesprek.');
    check('Antwoord In lijn met uw wensen', 'answer', 'In lijn met uw wensen');
    check('Antwoord: ja', 'answer', 'ja');
  });

  test('behind white space, bullets and Markdown', () => {
    check(' • Vraag 3', 'question 3');
    check('                         Vraag 3', 'question 3');
    check('\fVraag 4', 'question 4');
    check('\u00a0Vraag 4\u00a0', 'question 4');
    check('**Vraag 3**', 'question 3');
    check('**Vraag 3:** Wat vindt u?', 'question 3', 'Wat vindt u?');
    check('## Antwoord op vraag 2', 'answer 2');
  });

  test('with characters that nobody sees', () => {
    checkRange('<|Antwoord 1 en 2|>\u200b', 'answer 1 2');
    checkRange('\u200e<|Vraag 3|>', 'question 3');
    checkRange('\u200f\u200e <|Antwoord op vraag 3|>', 'answer 3');
    checkRange('<|Ant\u00adwoord 1|>', 'answer 1');
    checkRange('<|Antwoord\u2060 1|>', 'answer 1');
    checkRange('<|Vraag \u20601|>\u2060', 'question 1');
    checkRange('**\u200b<|Antwoord:|>**\u200b', 'answer');
    checkRange('<|Vraag 1|>\u200b Klopt\u200b dit?', 'question 1', 'Klopt\u200b dit?');
    checkRange('<|Antwoord\u200b op vraag 1, \u200e2 en 3:|>\u200b Ja.', 'answer 1 2 3', 'Ja.');
    check('Antwoord\u200b op vraag 1 is niet te geven', undefined);
    check('\u200b', undefined);
    const [first, second] = headingOf('Antwoord\u2060 1, \u200e2')?.numbers ?? [];
    assert.deepEqual([first?.start, first?.end, second?.start, second?.end], [10, 11, 14, 15]);
    assert.deepEqual(headingOf('An\u00adwoord 3\u200b')?.suggestion, { text: 'Antwoord 3', end: 10 });
  });

  test('bold in several runs, and with a backslash before a full stop', () => {
    checkRange('**<|Vraag** **1|>**', 'question 1');
    checkRange('**<|Antwoord** **1 en 2|>**', 'answer 1 2');
    checkRange('**<|Vraag** 1|>', 'question 1');
    checkRange('**<|Antwoord** **op vragen** **1 en 2:|>** Ja.', 'answer 1 2', 'Ja.');
    checkRange('<|Antwoord *3*|>'.replace('*|>', '|>*'), 'answer 3');
    checkRange('<|Vraag 1\\.|>', 'question 1');
    checkRange('**<|Vraag 1\\.|>** Klopt dit?', 'question 1', 'Klopt dit?');
    check('**Vraag** 1 is gesteld', undefined);
    check('**Antwoord** 2023 was beter', undefined);
    check('Antwoord *ja* is juist', undefined);
    check('____Vraag 1', undefined);
  });

  test('prose, titles and page furniture are none', () => {
    check('antwoord op vraag 9 en 10 is het ingewikkeld', undefined);
    check('vraag 4. De zorgaanbieder ontvangt', undefined);
    check('Vraag 3 is al eerder gesteld.', undefined);
    check('Vraag 1\tVraag 2\tVraag 3', undefined);
    check('Vraag 1\tVraag 2', undefined);
    check('Vraag 2 (2026Z01234) kan niet binnen de gebruikelijke termijn worden beantwoord.', undefined);
    check('Antwoord 2 (zie boven) is niet te geven', undefined);
    check('Antwoord op vraag 3 is niet te geven', undefined);
    check('Antwoord van minister De Wit (Verkeer) (ontvangen 1 april 2020)', undefined);
    check('Antwoorden van de minister van Verkeer', undefined);
    check('Antwoorden', undefined);
    check('Vragen van het lid De Wit', undefined);
    check('Vraag van het lid De Wit', undefined);
    check('Mededeling van minister De Wit', undefined);
    check('Toelichting op de begroting', undefined);
    check('# 2', undefined);
    check('Vraag 1    CDA         10', undefined);
    check('Vraagtekens', undefined);
    check('Antwoordnummer 12', undefined);
    check('Antwoord 2023 was beter', undefined);
    check('Antwoord B was het juiste antwoord.', undefined);
    check('Antwoord A. Dat is zo.', 'answer', 'A. Dat is zo.');
    check('Antwoord U vraagt naar de kosten.', 'answer', 'U vraagt naar de kosten.');
  });

  test('with text glued to the number, and other closings', () => {
    check('Antwoord 7Het kabinet', 'answer 7', 'Het kabinet');
    check('Vraag 1 (2026Z01234) Kent u dit?', 'question 1', '(2026Z01234) Kent u dit?');
    check('Vraag 1 (…) daarnaast vraag ik dit.', 'question 1', '(…) daarnaast vraag ik dit.');
    check('Vraag 1: (2026Z01234) kent u dit?', 'question 1', '(2026Z01234) kent u dit?');
    check('Vraag 1) Kent u dit?', 'question 1', 'Kent u dit?');
    check('Vraag 1 – Kent u dit?', 'question 1', 'Kent u dit?');
    check('Antwoord 2 - € 12 mln.', 'answer 2', '€ 12 mln.');
    check('Antwoord 2 – 12 mei 2026 is de datum.', 'answer 2', '12 mei 2026 is de datum.');
    check('Antwoord 2 – 12%', 'answer 2', '12%');
    check('Antwoord 2 – 4', 'answer 2 3 4');
  });

  test('slanting, underlined, quoted in a mail, or with other marks behind them', () => {
    check('*Vraag 1*', 'question 1');
    check('***Antwoord op vraag 1***', 'answer 1');
    check('_Vraag 1_', 'question 1');
    check('[Vraag 1]{.underline}', 'question 1');
    check('> Antwoord 1', 'answer 1');
    check('Vraag 1 –', 'question 1');
    check('Vraag nr. 2', 'question 2');
    check('Vraag 6;', 'question 6');
    check('Vraag.3', 'question 3');
    check('Vraag 1.a', 'question 1a');
    check('Antwoord 5 én 6', 'answer 5 6');
    check('Antwoord 1 tm 3', 'answer 1 2 3');
    check('Antwoord 1 (en 4)', 'answer 1 4');
    check('Antwoord 2 (tevens antwoord op vraag 3)', 'answer 2 3');
  });

  test('with numbers that go on on the next line', () => {
    const heading = headingOf('Antwoord op vraag 5, 6, 7,', '8 en 9');
    assert.deepEqual(
      [...(heading?.numbers ?? []), ...(heading?.continuation?.[0]?.numbers ?? [])].map(({ number }) => number),
      ['5', '6', '7', '8', '9'],
    );
    assert.equal(headingOf('Antwoord op vraag 5 en', 'het kabinet'), undefined);
    assert.equal(headingOf('Antwoord op vraag 5', 'en 6')?.continuation?.[0]?.numbers[0]?.number, '6');
    assert.equal(headingOf('Antwoord op vraag 5', 'en 6 brieven')?.continuation, undefined);
    assert.deepEqual(
      headingOf('Antwoord op vragen', '2 en 3')?.continuation?.[0]?.numbers.map(({ number }) => number),
      ['2', '3'],
    );
    assert.equal(headingOf('Antwoord op vragen', 'die 2 leden stelden'), undefined);
    const third = (text: string) => headingOf('Antwoord op de', 'vragen 7 en', () => text);
    assert.deepEqual(
      third('8:')?.continuation?.map(({ numbers, end }) => [...numbers.map(({ number }) => number), end]),
      [
        ['7', 11],
        ['8', 2],
      ],
    );
    for (const text of ['', '8 is dat anders', 'Ja.', '8, 9 en']) assert.equal(third(text), undefined, text);
    const below = (text: string, next: string, numbers: string) =>
      headingOf(text, next, () => numbers)?.continuation?.flatMap((line) => line.numbers.map(({ number }) => number));
    assert.deepEqual(below('Antwoord', 'op de vragen', '1 en 2'), ['1', '2']);
    assert.deepEqual(below('Antwoorden op', ' de vragen ', ' 1 en 2:'), ['1', '2']);
    assert.deepEqual(below('Antwoord op de', 'vraag', '3'), ['3']);
    for (const text of ['', '1 en 2 zijn dat andere', 'Ja.', 'op de vragen']) {
      assert.equal(below('Antwoord', 'op de vragen', text), undefined, text);
    }
    assert.equal(below('Antwoord', 'op de vragen van de Kamer', '1 en 2'), undefined);
  });

  test('with a typing error, and what was meant', () => {
    checkTypo('Vraag3', 'Vraag 3');
    checkTypo('Vraag2 t/m 6', 'Vraag 2 t/m 6');
    checkTypo('Vraag l', 'Vraag 1');
    checkTypo('Vraag 1O', 'Vraag 10');
    checkTypo('Vrag 3', 'Vraag 3');
    checkTypo('Antwoord3', 'Antwoord 3');
    checkTypo('Antwoord3 en 4', 'Antwoord 3 en 4');
    checkTypo('Antwoord l', 'Antwoord 1');
    checkTypo('Antwoord op vraag 3 4 5 en 6', 'Antwoord op vraag 3, 4, 5 en 6');
    checkTypo('Antwoord op vraag 1O:', 'Antwoord op vraag 10');
    assert.equal(headingOf('Antwoord los van dit'), undefined);
    checkTypo('Anwoord op vraag 3', 'Antwoord op vraag 3');
    checkTypo('Anwoord 3', 'Antwoord 3');
    for (const word of ['Antwooord', 'Anwoord:', '**Antwoordt**', ' Antword ']) checkTypo(word, 'Antwoord');
    for (const text of ['Antwoordt de minister', 'Anwoord. Ja', 'Antwoorden', 'Antwoord:']) {
      assert.equal(headingOf(text)?.suggestion, undefined, text);
    }
    checkTypo('Antwoordt vragen 3 en 4', 'Antwoord vragen 3 en 4');
    checkTypo('Antwod bij de vraag 3', 'Antwoord bij de vraag 3');
    checkTypo('Antwoord op vrag 3', 'Antwoord op vraag 3');
    checkTypo('**Antwoord op Vraga 3a:**', 'Antwoord op vraag 3a');
    checkTypo('Antwoorden bij de vraagjes 3 4 en 5', 'Antwoorden bij de vragen 3, 4 en 5');
    checkTypo('Beantwoording vragn\t2 t/m 4', 'Beantwoording vragen 2 t/m 4');
    checkTypo('Antwoord op vraag3', 'Antwoord op vraag 3');
    checkTypo('Antwoord vragen3 en 4', 'Antwoord vragen 3 en 4');
    checkTypo('Antwoord op vragen 1en 2', 'Antwoord op vragen 1 en 2');
    checkTypo('Antwoord op vraag 1 en2:', 'Antwoord op vraag 1 en 2');
    checkTypo('Vrag\t3', 'Vraag 3');
    checkTypo('Antwoord op vraag 3 4 en 5', 'Antwoord op vraag 3, 4 en 5');
    assert.equal(headingOf('Antwoord op vraag 3, 4 en 5')?.suggestion, undefined);
  });
});

function check(line: string, heading: string | undefined, behind = ''): void {
  const found = headingOf(line);
  const shown = found && [found.kind, ...found.numbers.map(({ number }) => number)].join(' ');
  assert.equal(shown, heading, line);
  if (found !== undefined) assert.equal(line.slice(found.textStart).trim(), behind.trim(), line);
}

/** As `check`, with the characters of the heading marked. */
function checkRange(marked: string, heading: string, behind = ''): void {
  const [before = '', written = '', after = ''] = marked.split(/<\||\|>/);
  const line = before + written + after;
  check(line, heading, behind);
  const { start, end } = headingOf(line) ?? {};
  assert.deepEqual([start, end], [before.length, before.length + written.length], marked);
}

function checkTypo(line: string, suggestion: string): void {
  assert.equal(headingOf(line)?.suggestion?.text, suggestion, line);
}
