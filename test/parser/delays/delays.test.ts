import assert from 'node:assert/strict';
import { delaysOf } from '../../../server/src/parser/delays/delays';
import { inEachSet, putQuestions } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import { stateOf } from '../../../server/src/parser/states';
import { show } from '../../diagnostics/check';
import { parseMarkers } from '../../markers';

const late = 'niet binnen de gebruikelijke termijn worden beantwoord';
const asked = (...numbers: readonly number[]) => numbers.map((number) => `Vraag ${number}\nKlopt dit?\n\n`).join('');
const answered = (...numbers: readonly number[]) =>
  numbers.map((number) => `Vraag ${number}\nKlopt dit?\n\nAntwoord ${number}\nJa.\n\n`).join('');

suite('delays', () => {
  test('a notice puts off the questions that it names', () => {
    check(`${asked(1, 2, 3)}<|Mededeling|>\nDe vragen 1 en 3 kunnen ${late}.`, '1 3');
    check(`${asked(1, 2, 3)}<|Mededeling|>\nDe vragen kunnen ${late}.`, '1 2 3');
    check(`${asked(1, 2, 3)}<|Mededeling|>\nDat duurt wat langer.`, '1 2 3');
    check(`${answered(1)}${asked(2, 3)}<|Mededeling|>\nDe overige vragen kunnen ${late}.`, '2 3');
    check(`${answered(1)}${asked(2, 3)}<|Mededeling|>\nVraag 3 zal ik nog beantwoorden.`, '3');
    check(`<|Mededeling van minister Bo|>\nVraag 2 kan ${late}.\n\n${asked(1, 2)}`, '2');
  });

  test('the subject of a letter names the questions', () => {
    for (const [subject, numbers] of [
      ['Betreft: uitstel beantwoording vragen 3 en 5 over bruggen', '3 5'],
      ['Onderwerp  Uitstelbrief Kamervragen nrs. 3 en 5', '3 5'],
      ['Uitstel van de beantwoording van vraag 7', '7'],
      ['Betreft: uitstel beantwoording vragen over bruggen', ''],
      ['Betreft: uitstel beantwoording vragen 3 mei 2024', ''],
      ['Betreft: de vragen 3 en 5 over uw brief', ''],
    ] as const) {
      const letter = (which: string) => `${subject}\n\nGeachte voorzitter,\n\n${which} kunnen ${late}.\n\nHoogachtend,`;
      const others = numbers === '' ? 'all' : 'none';
      const said = delaysOf(parse(letter('De vragen van het lid Bo')));
      assert.deepEqual(
        said.map((delay) => [delay.numbers.join(' '), delay.others]),
        [[numbers, others]],
        subject,
      );
      const [named] = delaysOf(parse(letter('De vragen 2 en 4 van het lid Bo')));
      assert.deepEqual(named?.numbers, ['2', '4'], subject);
    }
  });

  test('answers without a heading are found beside one that names some questions', () => {
    const unheaded = (number: number) => `Vraag ${number}\nKlopt dit?\n\nJa, dat klopt.\n\n`;
    check(`${unheaded(1)}${unheaded(2)}${asked(3)}<|Mededeling|>\nVraag 3 kan ${late}.`, '3');
    const { answers } = parse(`${unheaded(1)}${unheaded(2)}${asked(3)}Mededeling\nVraag 3 kan ${late}.`);
    assert.deepEqual(
      answers.map(({ covers }) => covers),
      [['1'], ['2']],
    );
  });

  test('a sentence above the questions, or behind the answers', () => {
    const sentence = `<|De vragen 2 en 3 kunnen\n${late}|>`;
    check(`Geachte voorzitter,\n\nHierbij. ${sentence}.\n\n${answered(1)}${asked(2, 3, 4)}`, '2 3');
    check(`${answered(1)}${asked(2, 3)}${answered(4)}Dat is waar. ${sentence}.\n\nHoogachtend,`, '2 3');
    check(`${answered(1)}${asked(2, 3)}Toelichting\n${sentence}.`, '2 3');
    check(`<|De overige vragen zal ik later beantwoorden|>.\n\n${answered(1)}${asked(2)}`, '2');
  });

  test('each of several sentences', () => {
    const both = `<|Vraag 2 kan ${late}|>. <|Vraag 3 beantwoord ik later, waarna de antwoorden op vraag 3 volgen|>.`;
    check(`${answered(1)}${asked(2, 3)}${answered(4)}Dat is waar. ${both}\n\nHoogachtend,`, '2 3');
    const other = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa, dat klopt. Vraag 3 zal ik later beantwoorden.\n\n';
    check(`<|Vraag 2 kan ${late}|>.\n\n${other}${asked(2, 3)}${answered(4)}`, '2');
    check(
      `<|Vraag 2 kan ${late}|>. <|Vraag 3 beantwoord ik later|>. Vraag 4 niet.\n\n${answered(1)}${asked(2, 3, 4)}`,
      '2 3',
    );
  });

  test('not a sentence about all questions, where there is no notice', () => {
    check(`Ik meldde u dat de vragen ${late} kunnen.\n\n${answered(1)}${asked(2)}`, '');
  });

  test('not what a question says', () => {
    check(`${asked(1)}Vraag 2\nVraag 1 zal ik later beantwoorden. Klopt dat?\n\nAntwoord 2\nJa.\n`, '');
    check(`${answered(1)}Vraag 2\nAls vraag 2 ${late} kan, kunt u dat dan melden?\n\n${asked(3)}`, '');
  });

  test('an answer that only comes later, or a sentence beside the answers', () => {
    const letter = `<|Vraag 3 kan ${late}|>.\n\n${answered(1)}${asked(2, 3)}Antwoord 2\n<|Deze vraag kan ${late}.|>`;
    check(letter, '2 3');
    assert.deepEqual(
      delaysOf(parse(parseMarkers(letter).text)).map(({ isAnswer }) => isAnswer),
      [false, true],
    );
    const notice = parse(`${answered(1)}${asked(2)}Mededeling\nLater.`);
    assert.equal(delaysOf(notice)[0]?.isAnswer, false);
  });

  test('a notice that has a heading, whatever the subject of the document', () => {
    const front = 'Betreft: uitstel beantwoording vragen 3 en 5';
    const [notice] = delaysOf(parse(`${front}\n\n${asked(1, 3)}Mededeling\nDe vragen kunnen ${late}.`));
    assert.deepEqual([notice?.numbers, notice?.others], [[], 'all']);
    const [letter] = delaysOf(parse(`${front}\n\nDe vragen kunnen ${late}.`));
    assert.deepEqual(letter?.numbers, ['3', '5']);
  });

  test('all that is said below the questions, where it speaks of several', () => {
    for (const words of ['Deze vragen kunnen', 'Uw vragen kunnen', 'Helaas kunnen deze vragen']) {
      check(`${asked(1, 2, 3)}<|${words} ${late}.|>`, '1 2 3');
    }
    check(`${asked(1, 2)}<|Deze vraag kan ${late}.|>`, '2');
    check(`${answered(1)}${asked(2, 3)}<|Deze vragen kunnen ${late}.|>`, '3');
    check(`${asked(1, 2)}Antwoord 2\n<|Deze vragen kunnen ${late}.|>`, '2');
  });

  test('no answer above the questions', () => {
    check(`Antwoord\nDeze vraag kan ${late}.\n\n${asked(1)}${answered(2)}`, '');
  });

  test('in its own lines, not at the foot of a page', () => {
    const cut = late.replace('termijn', '\nPagina 2 van 3\ntermijn');
    check(`${asked(1, 2, 3)}<|Mededeling|>\nVraag 2 kan ${cut}.`, '2');
    const note = '¹ Vraag 3 zal ik later beantwoorden.';
    check(`${asked(1, 2, 3)}<|Mededeling|>\nVraag 2 kan om een reden¹ ${late}.\n\n${note}`, '2');
  });

  test('a letter of one line', () => {
    check(`<|De eerdere vragen van het lid Bo kunnen ${late}.|>`, '');
    check(`<|De vragen van het lid Bo kunnen ${late}.|>`, '');
  });

  test('an answer that only comes later', () => {
    const sentence = `<|Deze vraag kan ${late}.|>`;
    check(`${answered(1)}${asked(2)}Antwoord 2\n${sentence}\n\n${answered(3)}`, '2');
    check(`${answered(1)}${asked(2)}Antwoord 2\n${sentence.replace('Deze vraag', 'Vraag 2')}\n\n${asked(3)}`, '2');
    check(`${answered(1)}${asked(2)}Antwoord 2\n${sentence}\n\n${asked(3)}`, '2');
    check(`${answered(1)}${asked(2, 3)}<|De vragen 2 en 3 kunnen ${late}.|>`, '2 3');
    check(`${answered(1)}${asked(2, 3)}<|De overige vragen kunnen ${late}.|>`, '2 3');
    check(`${answered(1)}${asked(2, 3)}Antwoord 2 en 3\n${sentence}\n\n`, '2 3');
    check(`${answered(1)}${asked(2)}Antwoord 2\n<|Op de vragen 2 en 3 kom ik later terug.|>\n\n${asked(3)}`, '2 3');
    check(`${answered(1)}${asked(2)}Antwoord 2\nIk kom daar in mijn antwoord op vraag 1 op terug.\n\n`, '');
  });

  test('not of the questions of other members, under another number, or of an earlier document', () => {
    const front =
      '2024Z01234\n(ingezonden 3 mei 2024)\nVragen van de leden Zwart en Van den Berg (ABC) aan de Minister';
    for (const [words, numbers] of [
      ['De vragen van het lid Bruin (DEF) over sluizen', ''],
      ['De overige vragen van de leden Bruin en Rood (DEF)', ''],
      ['De vragen 2 en 3 van 3 april (2024Z00999)', ''],
      ['De eerdere vragen over sluizen', ''],
      ['De vorige set vragen', ''],
      ['(De eerdere vragen over sluizen', ''],
      ['De vragen van het lid Zwart (ABC) over bruggen', '2'],
      ['De vragen van de leden Anne Zwart en Bruin (DEF) over bruggen', '2'],
      ['De vragen van het lid Bruin (DEF) (2024Z01234)', '2'],
      ['De vragen die de leden van die partij eerder stelden', '2'],
    ] as const) {
      const place = numbers === '' ? 'Mededeling' : '<|Mededeling|>';
      check(`${front}\n\n${answered(1)}${asked(2)}${place}\n${words} kunnen ${late}.`, numbers);
    }
    check(`${front}\n\n${answered(1)}Mededeling\nDe vragen van het lid Bruin (DEF) kunnen ${late}.`, '');
    const unheaded = `${asked(1)}Dat klopt.\n\n${asked(2)}Dat klopt.\n\n`;
    const { answers } = parse(`${front}\n\n${unheaded}Mededeling\nDe vragen van het lid Bruin kunnen ${late}.`);
    assert.deepEqual(
      answers.map(({ covers }) => covers),
      [['1'], ['2']],
    );
    const sentence = `De overige vragen van het lid Bruin (DEF) kunnen ${late}.`;
    check(`${front}\n\n${answered(1)}${asked(2)}${answered(3)}${sentence}\n\nHoogachtend,`, '');
    check(`${front}\n\n${sentence}\n\n${answered(1)}${asked(2)}`, '');
    check(`${answered(1)}${asked(2)}<|Mededeling|>\n${sentence}`, '2');
    check(`Geachte voorzitter,\n\n<|${sentence.slice(0, -1)}|>.\n\n${answered(1)}${asked(2)}`, '2');
    check(
      `Onderwerp: Bruin water\nIndiener Anne Zwart (ABC)\n\n${answered(1)}${asked(2)}Mededeling\nDe vragen van het lid Bruin kunnen ${late}.`,
      '',
    );
  });

  test('of each set of questions', () => {
    const set = (who: string, text: string) => `Vragen van de leden van de ${who}-fractie\n\n${text}`;
    check(`${set('ABC', answered(1) + asked(2))}${set('DEF', `${answered(1)}${asked(2)}<|Mededeling|>\nLater.`)}`, '2');
    check(
      `${set('ABC', answered(1) + asked(2))}${set('DEF', `<|Vraag 2 kan ${late}|>.\n\n${answered(1)}${asked(2)}`)}`,
      '2',
    );
  });

  test('of any set of questions, for the whole document', () => {
    const set = (who: string) => `Vragen van het lid ${who}\n\n${answered(1)}${asked(2)}`;
    const notice = `Mededeling\nDe overige vragen van het lid Bruin kunnen ${late}.`;
    assert.equal(delaysOf(parse(`${set('Zwart (ABC)')}${set('Bruin (DEF)')}${notice}`)).length, 1);
  });

  test('not of another set of questions that a sentence names', () => {
    const sets = (above: string, text: string) =>
      `${above}Vragen van de leden van de ABC-fractie\n\n${answered(1)}${asked(2)}${text}\n\nVragen van de DEF-fractie\n\n${answered(1, 2)}`;
    check(sets('', '<|Mededeling|>\nVraag 2 van de DEF-fractie zal ik later beantwoorden.'), '');
    check(sets('', '<|Mededeling|>\nVraag 2 van de ABC-fractie zal ik later beantwoorden.'), '2');
    check(sets('', '<|Mededeling|>\nVraag 2 van de DEF-fractie en vraag 2 zal ik later beantwoorden.'), '2');
    check(sets('Geachte voorzitter,\n\n<|Vraag 2 van de DEF zal ik later beantwoorden|>.\n\n', ''), '');
    const document = parse(sets('', 'Mededeling\nVraag 2 van de ABC-fractie zal ik later beantwoorden.'));
    assert.deepEqual(delaysOf(document)[0]?.numbers, ['2']);
    check(sets('Geachte voorzitter,\n\n<|Vraag 2 van de ABC zal ik later beantwoorden|>.\n\n', ''), '2');
  });

  test('a sentence that says when the answers come, or that one comes back to the questions', () => {
    for (const sentence of [
      'De overige vragen worden uiterlijk in januari 2027 beantwoord',
      'De vragen 2 en 3 worden in januari 2027 beantwoord',
      'De vragen 2 en 3 beantwoord ik voor het kerstreces',
      'Ik zal de overige vragen in de loop van maart beantwoorden',
      'Op de overige vragen kom ik later terug',
      'Op de overige vragen kom ik in januari terug',
      'Op de vragen 2 en 3 kom ik voor 1 maart terug',
      'Op de vragen 2 en 3 kom  ik later terug',
    ]) {
      check(`${asked(1, 2, 3)}Antwoord 1\nJa.\n\n<|${sentence}|>.\n`, '2 3');
      check(`${answered(1)}${asked(2)}Vraag 3\nKlopt dit?\n<|${sentence}|>.\n`, '2 3');
      check(`${answered(1)}${asked(2)}Vraag 3\nKlopt dit?\n\n<|${sentence}.|>\n`, '2 3');
    }
    for (const sentence of [
      'De antwoorden op de vragen 2 en 3 volgen later',
      'De antwoorden op de vragen 2 en 3 kan ik niet binnen de gebruikelijke termijn geven',
    ]) {
      check(`${asked(1, 2, 3)}Antwoord 1\nJa.\n\n<|${sentence}|>.\n`, '2 3');
    }
    for (const sentence of [
      'De vragen 2 en 3 van de Rekenkamer worden in het rapport van mei beantwoord.',
      'Worden de vragen 2 en 3 voor 1 maart beantwoord?',
      'Kunt u de vragen 2 en 3 voor 1 maart beantwoorden?',
      'De vragen 2 en 3 werden in mei beantwoord.',
      'Op de vragen 2 en 3 ga ik niet in.',
      'Dat komt terug in vraag 2 en 3.',
    ]) {
      check(`${asked(1, 2, 3)}Antwoord 1\nJa.\n\n${sentence}\n`, '');
      check(`${answered(1)}${asked(2)}Vraag 3\n${sentence}\n`, '');
    }
  });

  test('a letter that asks for more time', () => {
    const whose = 'de beantwoording van de vragen van het lid Bo (ABC)';
    check(`Geachte voorzitter,\n\n<|Voor ${whose} is meer tijd nodig.|>\n\nHoogachtend,\n`, '');
    check(`Geachte voorzitter,\n\n<|Hierbij verzoek ik om uitstel voor ${whose}.|>\n\nHoogachtend,\n`, '');
    check(`Geachte voorzitter,\n\nVoor ${whose} was meer tijd nodig.\n\nHoogachtend,\n`, '');
  });

  test('not of another member, whatever is put before the name', () => {
    const others = ['mevrouw', 'Kamerlid', 'lid', 'de heer', 'heer', 'collega'];
    for (const whose of others.map((title) => `${title} Bruin`)) {
      const sentence = `Vraag 2 van ${whose} zal ik later beantwoorden`;
      check(`Vragen van het lid Zwart (ABC)\n\n${answered(1)}${asked(2)}${answered(3)}${sentence}.\n`, '');
    }
    const own = '<|Vraag 2 van mevrouw Zwart zal ik later beantwoorden|>';
    check(`Vragen van het lid Zwart (ABC)\n\n${answered(1)}${asked(2)}${answered(3)}${own}.\n`, '2');
  });
});

/** Checks which numbers are put off, and where that is said. */
function check(marked: string, numbers: string): void {
  for (const written of [marked, marked.replaceAll('\n', '\r\n')]) {
    const { text, ranges } = parseMarkers(written);
    const structure = parse(text);
    const deferred = inEachSet(structure, (set) =>
      putQuestions(set)
        .map(({ asked: { number } }) => number)
        .filter((number) => stateOf(set, number) === 'deferred'),
    );
    assert.equal(deferred.join(' '), numbers, written);
    assert.deepEqual(
      inEachSet(structure, delaysOf).map(({ place }) => show(text, place)),
      ranges.map((range) => show(text, range)),
      written,
    );
  }
}
