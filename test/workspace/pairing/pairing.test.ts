import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../../server/src/parser/parse';
import { printOf } from '../../../server/src/workspace/documents/documentPrint';
import { createPairing, type Pairing } from '../../../server/src/workspace/pairing/pairing';

// This file runs from out/test/workspace, three folders below the root.
const seeds = join(__dirname, '..', '..', '..', '..', 'seeds');

const bridge = [
  'Bent u bekend met het bericht «Nieuwe brug over de Waal blijft jaren dicht»?',
  'Hoeveel schepen moeten er omvaren zolang de brug gesloten is?',
  'Wie betaalt de schade van de schippers in deze periode?',
  'Wanneer verwacht u dat het verkeer weer over de brug kan rijden?',
];
const sameNews = [
  'Bent u bekend met het bericht «Nieuwe brug over de Waal blijft jaren dicht»?',
  'Is het waar dat de aannemer al in het voorjaar heeft gewaarschuwd voor scheuren?',
  'Welke gevolgen heeft dit voor de bouw van andere bruggen door hetzelfde bedrijf?',
  'Bent u bereid een onafhankelijk onderzoek in te stellen naar de oorzaak?',
];

suite('which documents belong together', () => {
  test('the questions and the answers among the seeds, and no others', () => {
    const pairing = createPairing();
    const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
    for (const name of names) pairing.set(name, printOf(parse(readFileSync(join(seeds, name), 'utf8'))));
    assert.deepEqual(
      names.map((name) => pairing.counterpartOf(name)?.uri.slice(0, 3)),
      ['001', '000', undefined, undefined, undefined],
    );
    assert.equal(pairing.counterpartOf(names[0] ?? '')?.certainty, 'certain');
  });

  test('questions about the same news are other questions', () => {
    check(
      { 'vragen.txt': put(bridge), 'ander.txt': answered(sameNews) },
      { 'vragen.txt': undefined, 'ander.txt': undefined },
    );
  });

  test('questions that all documents about the same news have are no sign', () => {
    const [bericht = ''] = bridge;
    const stock = [bericht, 'Wat is uw reactie op dit bericht?', 'Kunt u deze vragen afzonderlijk beantwoorden?'];
    const jansen = put([...stock, 'Hoeveel schepen varen er om?', 'Wie betaalt de schade van de schippers?']);
    const bakker = answered([...stock, 'Is de aannemer gewaarschuwd?', 'Komt er een onafhankelijk onderzoek?']);
    check({ 'jansen.txt': jansen, 'bakker.txt': bakker }, { 'jansen.txt': undefined, 'bakker.txt': undefined });
    const answers = { 'antwoord.txt': answered([...stock, 'Hoeveel schepen varen er om?']) };
    check({ 'jansen.txt': jansen, 'bakker.txt': bakker, ...answers }, { 'jansen.txt': 'antwoord.txt certain' });
    const [nothingElse, fewMore] = [put(stock), answered([...stock, 'Is de aannemer gewaarschuwd?'])];
    check({ 'vragen.txt': nothingElse, 'ander.txt': fewMore }, { 'vragen.txt': undefined });
  });

  test('the same members, or the same number, make it surer, and others less', () => {
    const few = [
      'Bent u bekend met het bericht «Brug dicht»?',
      'Klopt dit bericht?',
      'Zo ja, wanneer gaat de brug open?',
    ];
    const by = (who: string, text: string) => `Vragen van ${who} aan de Minister over bruggen\n\n${text}`;
    const [jansen, bakker] = ['het lid Piet Jansen (ABC)', 'de leden Bakker en De Wit (beiden DEF)'];
    const pairWith = (who: string, other: string, expected: string | undefined) =>
      check({ 'vragen.txt': by(who, put(few)), 'b.txt': by(other, answered(few)) }, { 'vragen.txt': expected });
    pairWith(jansen, 'de leden Jansen (ABC) en De Wit (DEF)', 'b.txt certain');
    pairWith(jansen, bakker, undefined);
    check({ 'vragen.txt': put(few), 'b.txt': by(bakker, answered(few)) }, { 'vragen.txt': 'b.txt certain' });
    pairWith(jansen, `${jansen} (2024Z12345)`, 'b.txt certain');
    pairWith(`${jansen} 2024Z54321`, `${jansen} 2024Z12345`, undefined);
    check(
      { 'vragen.txt': by(jansen, put(bridge)), 'b.txt': by(bakker, answered(bridge)) },
      { 'vragen.txt': 'b.txt certain' },
    );
  });

  test('the same sentences about something else are other questions', () => {
    const about = (topic: string) => [
      `Bent u bekend met het bericht «Overlast door ${topic} neemt toe»?`,
      `Hoeveel meldingen over ${topic} zijn er sinds 2020 bij u binnengekomen?`,
      `Welke maatregelen neemt u om de overlast door ${topic} te verminderen?`,
      'Kunt u aangeven wanneer u de Kamer informeert over de resultaten van deze maatregelen?',
    ];
    const by = (text: string, number = '') => `Vragen van het lid Jansen (ABC) ${number}\n\n${text}`;
    const questions = by(put(about('vrachtwagens')));
    check({ 'vragen.txt': questions, 'b.txt': by(answered(about('vuurwerk'))) }, { 'vragen.txt': undefined });
    check({ 'vragen.txt': questions, 'b.txt': by(answered(about('vrachtwagens'))) }, { 'vragen.txt': 'b.txt certain' });
    const renamed = [...about('vuurwerk').slice(1, 3), ...bridge];
    check(
      { 'vragen.txt': by(put([...about('vrachtwagens').slice(1, 3), ...bridge])), 'b.txt': by(answered(renamed)) },
      { 'vragen.txt': 'b.txt certain' },
    );
    const numbered = by(answered(about('vrachtauto’s')), '2024Z01234');
    check(
      { 'vragen.txt': by(put(about('vrachtwagens')), '2024Z01234'), 'b.txt': numbered },
      { 'vragen.txt': 'b.txt certain' },
    );
  });

  test('a word that is written otherwise throughout is nothing else, where the same members ask on the same day', () => {
    const about = (topic: string) => [
      `Bent u bekend met het bericht «Overlast door ${topic} in de binnenstad van Utrecht neemt toe»?`,
      `Hoeveel meldingen over ${topic} zijn er sinds 2020 bij de politie en de gemeenten binnengekomen?`,
      `Welke maatregelen neemt u samen met de gemeenten om de overlast door ${topic} te verminderen?`,
    ];
    const by = (text: string, said: string) => `Vragen van het lid Jansen (ABC) aan de minister${said}\n\n${text}`;
    const pairOf = (one: string, other: string) => ({
      'vragen.txt': by(put(about('fat bikes')), one),
      'b.txt': by(answered(about('fatbikes')), other),
    });
    const [day, certain] = [
      ' (ingezonden 3 mei 2024)',
      { 'vragen.txt': 'b.txt certain', 'b.txt': 'vragen.txt certain' },
    ];
    check(pairOf(day, day), certain);
    check(pairOf(` over fat bikes${day}`, ` over fatbikes${day}`), certain);
    check(pairOf(` over fat bikes${day}`, ` over opgevoerde fietsen${day}`), { 'vragen.txt': undefined });
    check(pairOf(day, ' (ingezonden 4 mei 2024)'), { 'vragen.txt': undefined });
    check(
      { ...pairOf(day, day), 'b.txt': pairOf(day, day)['b.txt'].replace('Jansen', 'Bakker') },
      { 'b.txt': undefined },
    );
  });

  test('a few questions may differ, be left out or be new', () => {
    const [first = '', second = '', ...others] = bridge;
    const changed = [first, second.replace('schepen', 'boten'), ...others.slice(1), 'Is er al een nieuwe planning?'];
    check(
      { 'vragen.txt': put(bridge), 'antwoorden.txt': answered(changed), 'ander.txt': answered(sameNews) },
      { 'vragen.txt': 'antwoorden.txt certain', 'antwoorden.txt': 'vragen.txt certain', 'ander.txt': undefined },
    );
  });

  test('a good half of the questions makes it likely', () => {
    check(
      {
        'vragen.txt': put([...bridge, ...sameNews.slice(3)]),
        'antwoorden.txt': answered([...bridge.slice(0, 3), ...sameNews.slice(1, 3)]),
      },
      { 'vragen.txt': 'antwoorden.txt likely' },
    );
  });

  test('under the same number of parliament any of them may be left out', () => {
    const six = [...bridge.slice(1), ...sameNews.slice(1)];
    const some = answered([six[1] ?? '', (six[2] ?? '').replace('verkeer', 'autoverkeer'), six[4] ?? '']);
    const numbered = (number: string, text: string) => `Kamervraag ${number}\n\n${text}`;
    const [vragen, b] = [numbered('2024Z01234', put(six)), numbered('2024Z01234', some)];
    check({ 'vragen.txt': vragen, 'b.txt': b }, { 'vragen.txt': 'b.txt certain', 'b.txt': 'vragen.txt certain' });
    check({ 'vragen.txt': vragen, 'b.txt': numbered('2024Z01235', some) }, { 'vragen.txt': undefined });
  });

  test('a letter with the last answers repeats its questions under their own numbers, and says who asks', () => {
    const questions = `Vragen van het lid Jansen (ABC) aan de Minister over de brug\n\n${put([...sameNews, ...bridge])}`;
    const letter = (...numbers: readonly number[]) => {
      const pairs = numbers.map((number) => `Vraag ${number}\n${bridge[number - 5]}\n\nAntwoord\nDat is zo.\n`);
      return `De resterende vragen van het lid Jansen over de brug.\n\n${pairs.join('\n')}`;
    };
    const checkLetter = (answers: string, pair: string | undefined) =>
      check({ 'vragen.txt': questions, 'brief.txt': answers }, { 'brief.txt': pair });
    checkLetter(letter(7, 8), 'vragen.txt certain');
    checkLetter(letter(6), 'vragen.txt certain');
    checkLetter(letter(7, 8).replaceAll('Jansen', 'Bakker'), undefined);
    checkLetter(letter(7, 8).replaceAll('het lid Jansen', 'u'), undefined);
    checkLetter(letter(7, 8).replaceAll('Vraag 7', 'Vraag 6'), undefined);
    checkLetter(letter(7, 8).replaceAll('weer over de brug', 'weer daarover'), undefined);
    const others = letter(8).replace('Antwoord', 'Antwoord\nJa.\n\nVraag 9\nIs er ook een veerpont?\n\nAntwoord');
    checkLetter(others, undefined);
    const first = `Vragen van het lid Jansen (ABC)\n\n${answered([...sameNews, ...bridge.slice(0, 2)])}`;
    const pairing = pairingOf({ 'vragen.txt': questions, 'brief-1.txt': first, 'brief-2.txt': letter(7, 8) });
    const further = pairing.counterpartOf('vragen.txt')?.further.map(({ uri }) => uri);
    assert.deepEqual([show(pairing, 'vragen.txt'), further], ['brief-1.txt certain', ['brief-2.txt']]);
  });

  test('a letter with the answer to the opening question alone belongs to the questions with its number', () => {
    const [opening = ''] = bridge;
    const by = (number: string, text: string) => `Vragen van het lid Jansen (ABC) over de brug ${number}\n\n${text}`;
    const letter = (number: string) => by(number, answered([opening]));
    const questions = by('2024Z01234', put(bridge));
    check(
      { 'vragen.txt': questions, 'brief.txt': letter('2024Z01234') },
      { 'vragen.txt': 'brief.txt certain', 'brief.txt': 'vragen.txt certain' },
    );
    check({ 'vragen.txt': questions, 'brief.txt': letter('2024Z01235') }, { 'brief.txt': undefined });
    check({ 'vragen.txt': questions, 'brief.txt': letter('') }, { 'brief.txt': undefined });
  });

  test('a short subject, where that is all that the answers are said to be about', () => {
    const asked = (subject: string) =>
      `Vragen van het lid Jansen (ABC) aan de Minister over ${subject}\n\n${put(bridge)}`;
    const letter = (of: string) => `De antwoorden op de vragen van het lid Jansen (ABC) ${of}\n\nAntwoord 2\nJa.\n`;
    const checkLetter = (subject: string, of: string, pair: string | undefined) =>
      check({ 'vragen.txt': asked(subject), 'b.txt': letter(of) }, { 'b.txt': pair });
    checkLetter('wolven', 'over wolven.', 'vragen.txt certain');
    checkLetter('PFAS', 'over PFAS (ingezonden 3 mei 2024).', 'vragen.txt certain');
    checkLetter('wolven', 'over wolven in Drenthe.', undefined);
    checkLetter('wolven', 'over Drentse wolven.', undefined);
    checkLetter('5G', 'over 5G.', undefined);
  });

  test('a few words are no proof', () => {
    check(
      { 'vragen.txt': put(['Klopt dit bericht?']), 'antwoorden.txt': answered(['Klopt dit bericht?']) },
      { 'vragen.txt': undefined },
    );
  });

  test('several short questions are', () => {
    const short = ['Wie betaalt de brug?', 'Wanneer opent de brug?', 'Is de brug veilig?', 'Klopt dit?'];
    check({ 'vragen.txt': put(short), 'antwoorden.txt': answered(short) }, { 'vragen.txt': 'antwoorden.txt certain' });
  });

  test('of two versions the best, and what is as good is named', () => {
    const draft = answered(bridge).replace('Antwoord 4\nDat is zo.\n', '');
    check(
      { 'vragen.txt': put(bridge), 'a.txt': draft, 'b.txt': answered(bridge) },
      { 'vragen.txt': 'b.txt certain', 'a.txt': 'vragen.txt certain', 'b.txt': 'vragen.txt certain' },
    );
    check(
      { 'vragen.txt': put(bridge), 'b.txt': answered(bridge), 'a.txt': answered(bridge) },
      { 'vragen.txt': 'a.txt certain b.txt' },
    );
  });

  test('of copies in several folders the nearest, and all letters belong to each copy of the questions', () => {
    const head = 'Vragen van het lid Jansen (ABC) aan de Minister over dichte bruggen (2024Z01234)\n\n';
    const first = head + answered(bridge.slice(0, 2));
    const [, , third = '', fourth = ''] = bridge;
    const second = `${head}Vraag 3\n${third}\n\nAntwoord 3\nJa.\n\nVraag 4\n${fourth}\n\nAntwoord 4\nNee.\n`;
    const letters = { 'm/zaak/1.txt': first, 'm/zaak/nader/2.txt': second };
    for (const copy of ['m/archief/vragen.txt', 'm/zaak/kopie.txt']) {
      const documents = { [copy]: head + put(bridge), 'm/zaak/vragen.txt': head + put(bridge), ...letters };
      const nearest = copy.startsWith('m/zaak') ? copy : 'm/zaak/vragen.txt';
      const [tie] = [copy, 'm/zaak/vragen.txt'].filter((uri) => uri !== nearest);
      const pairing = pairingOf(documents);
      for (const letter of Object.keys(letters)) assert.equal(show(pairing, letter), `${nearest} certain ${tie}`);
      for (const questions of [copy, 'm/zaak/vragen.txt']) {
        const { uri, further = [] } = pairing.counterpartOf(questions) ?? {};
        assert.deepEqual([uri, ...further.map((other) => other.uri)].sort(), Object.keys(letters), questions);
      }
    }
    const both = { 'a/vragen.txt': put(bridge), 'b/vragen.txt': put(bridge) };
    check(
      { ...both, 'a/antwoord.txt': answered(bridge), 'b/antwoord.txt': answered(bridge) },
      {
        'a/vragen.txt': 'a/antwoord.txt certain b/antwoord.txt',
        'b/vragen.txt': 'b/antwoord.txt certain a/antwoord.txt',
        'b/antwoord.txt': 'b/vragen.txt certain a/vragen.txt',
      },
    );
    const alone = 'Hierbij de antwoorden op de vragen met kenmerk 2024Z01234.\n\nAntwoord 1\nJa.\n\nAntwoord 2\nNee.\n';
    const asked = { 'a/vragen.txt': head + put(bridge), 'b/vragen.txt': head + put(bridge) };
    check({ ...asked, 'b/antwoord.txt': alone }, { 'b/antwoord.txt': 'b/vragen.txt certain a/vragen.txt' });
  });

  test('two documents of questions, or of answers, do not answer each other', () => {
    check({ 'a.txt': put(bridge), 'b.txt': put(bridge) }, { 'a.txt': undefined });
    check({ 'a.txt': answered(bridge), 'b.txt': answered(bridge) }, { 'a.txt': undefined });
  });

  test('a notice of delay stands in the place of answers, until there are some', () => {
    const notice = `${put(bridge)}\n\nMededeling\nDe antwoorden volgen later.`;
    check({ 'vragen.txt': put(bridge), 'uitstel.txt': notice }, { 'vragen.txt': 'uitstel.txt certain' });
    check({ 'vragen.txt': put(bridge), 'a.txt': notice, 'b.txt': answered(bridge) }, { 'vragen.txt': 'b.txt certain' });
  });

  test('a notice of delay that leaves out no question goes behind answers that do', () => {
    const [head, all] = ['2024Z01234', put(bridge)];
    const delay = `${head}\n\n${all}\n\nMededeling\nDe antwoorden volgen later.`;
    const some = `${head}\n\n${answered(bridge.slice(1))}`;
    const questions = { 'vragen.txt': `${head}\n\n${all}` };
    check(
      { ...questions, 'a.txt': delay, 'b.txt': some },
      { 'vragen.txt': 'b.txt certain', 'a.txt': 'vragen.txt certain' },
    );
    const alone = `Antwoorden op vragen ${head}\n\nAntwoord 1\nJa.\n\nAntwoord 2\nNee.`;
    check(
      { ...questions, 'a.txt': delay, 'b.txt': alone },
      { 'vragen.txt': 'b.txt certain', 'b.txt': 'vragen.txt certain' },
    );
  });

  test('a letter that puts the answers off belongs to the questions that it names, until there are answers', () => {
    const letter = (of: string) =>
      `Geachte voorzitter,\n\nDe vragen ${of} kunnen niet binnen de gebruikelijke termijn worden beantwoord.`;
    const vragen = `2024Z01234\nVragen van het lid Jansen (ABC) aan de Minister over dichte bruggen\n\n${put(bridge)}`;
    const answers = `Antwoorden op de vragen 2024Z01234\n\nAntwoord 1\nJa.\n\nAntwoord 2\nNee.`;
    const ofJansen = 'over dichte bruggen waarover het lid Jansen (ABC) vragen heeft gesteld';
    for (const of of ['met kenmerk 2024Z01234', 'van het lid Jansen (ABC) over dichte bruggen', ofJansen]) {
      const documents = { 'vragen.txt': vragen, 'a.txt': letter(of) };
      check(documents, { 'vragen.txt': 'a.txt certain', 'a.txt': 'vragen.txt certain' });
      check({ ...documents, 'b.txt': answers }, { 'vragen.txt': 'b.txt certain', 'b.txt': 'vragen.txt certain' });
    }
    for (const of of ['met kenmerk 2024Z01235', 'van het lid Bakker (ABC) over dichte bruggen', '']) {
      check({ 'vragen.txt': vragen, 'a.txt': letter(of) }, { 'vragen.txt': undefined, 'a.txt': undefined });
    }
  });

  test('a letter that puts off the questions of two numbers belongs to each of them', () => {
    const asked = (number: string, member: string, subject: string, texts: readonly string[]) =>
      `${number}\nVragen van het lid ${member} aan de Minister over ${subject}\n\n${put(texts)}`;
    const [jansen, bakker] = [
      asked('2024Z01234', 'Jansen (ABC)', 'dichte bruggen', bridge),
      asked('2024Z01240', 'Bakker (DEF)', 'het nieuws van gisteren', sameNews),
    ];
    const letter = (of: string) =>
      `2024Z01234\n\nGeachte voorzitter,\n\nDe vragen ${of} kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat nader overleg nodig is.`;
    const each = letter(
      'van het lid Jansen (ABC) over dichte bruggen met kenmerk 2024Z01234 en de vragen van het lid Bakker (DEF) over het nieuws van gisteren met kenmerk 2024Z01240',
    );
    const both = letter(
      'van de leden Jansen (ABC) en Bakker (DEF) over dichte bruggen (ingezonden 3 en 4 mei 2024, 2024Z01234 en 2024Z01240)',
    );
    for (const text of [each, both]) {
      check(
        { 'a.txt': jansen, 'b.txt': bakker, 'c.txt': text },
        { 'a.txt': 'c.txt certain', 'b.txt': 'c.txt certain', 'c.txt': 'a.txt certain b.txt' },
      );
      check({ 'b.txt': bakker, 'c.txt': text }, { 'b.txt': 'c.txt certain', 'c.txt': 'b.txt certain' });
    }
    const other = `${letter('met kenmerk 2024Z01240')}\n\nDe vragen 2024Z01234 zijn beantwoord.`;
    check({ 'a.txt': jansen, 'b.txt': bakker, 'c.txt': other }, { 'a.txt': 'c.txt likely' });
    const answers = (number: string) => `Antwoorden op de vragen ${number}\n\nAntwoord 1\nJa.`;
    const documents = { 'a.txt': jansen, 'b.txt': bakker, 'c.txt': both };
    const withAnswers = { ...documents, 'd.txt': answers('2024Z01234'), 'e.txt': answers('2024Z01240') };
    check(withAnswers, { 'a.txt': 'd.txt certain', 'b.txt': 'e.txt certain' });
    const pairing = pairingOf(withAnswers);
    for (const uri of ['a.txt', 'b.txt']) {
      assert.deepEqual(
        pairing.counterpartOf(uri)?.further.map((further) => further.uri),
        ['c.txt'],
      );
    }
  });

  test('a few answers may stand among the questions', () => {
    const five = [...bridge, ...sameNews.slice(1, 2)];
    const [none, first, all] = [put(five), answered(five, [0]), answered(five)];
    const four = answered(five, [1, 2, 3, 4]);
    check({ 'vragen.txt': first, 'b.txt': four }, { 'vragen.txt': 'b.txt certain', 'b.txt': 'vragen.txt certain' });
    check({ 'vragen.txt': answered(five, [0, 1]), 'b.txt': all }, { 'vragen.txt': 'b.txt certain' });
    check({ 'vragen.txt': first, 'b.txt': answered(five, [2, 3]) }, { 'vragen.txt': 'b.txt certain' });
    check({ 'vragen.txt': first, 'b.txt': answered(five, [2]) }, { 'vragen.txt': undefined });
    check({ 'a.txt': answered(five, [0, 1, 2]), 'b.txt': all }, { 'a.txt': undefined, 'b.txt': undefined });
    check(
      { 'vragen.txt': first, 'kopie.txt': none, 'b.txt': four.replace('Wie betaalt', 'Wie vergoedt') },
      { 'vragen.txt': 'b.txt certain' },
    );
  });

  test('a document that says who answered it holds no questions to other answers', () => {
    const draft = `Antwoord van minister De Wit (Zaken) (ontvangen 3 mei 2024)\n\n${answered(bridge, [0])}`;
    check({ 'a.txt': draft, 'b.txt': answered(bridge) }, { 'a.txt': undefined, 'b.txt': undefined });
    check({ 'a.txt': draft, 'vragen.txt': put(bridge) }, { 'a.txt': 'vragen.txt certain' });
  });

  test('while answers are written a pair goes but once', () => {
    const pairing = pairingOf({ 'vragen.txt': put(bridge), 'b.txt': answered(bridge, [0, 1, 2]) });
    const states = [[0], [0, 1], [0], [0, 1], [0, 1, 2], [0, 1], [0]].map((numbers) => {
      show(pairing, 'b.txt');
      pairing.set('vragen.txt', printOf(parse(answered(bridge, numbers))));
      return show(pairing, 'vragen.txt') !== undefined;
    });
    assert.deepEqual(states, [true, true, true, true, false, false, true]);
  });

  test('answers to the questions of several parties belong to each of their documents', () => {
    const both = `${answered(bridge)}\n${answered(sameNews)}`;
    check(
      { 'een.txt': put(bridge), 'twee.txt': put(sameNews), 'antwoorden.txt': both },
      { 'een.txt': 'antwoorden.txt certain', 'twee.txt': 'antwoorden.txt certain' },
    );
  });

  test('answers that do not repeat the questions, by the number of parliament or by who asks about what', () => {
    const letter = (of: string) => `Geachte voorzitter,\n\nHierbij de antwoorden op de vragen ${of}.\n\n`;
    const alone = (numbers: readonly number[]) => numbers.map((number) => `Antwoord ${number}\nJa.\n`).join('\n');
    const asked = (head: string) => `${head}\n\n${put(bridge)}`;
    const vragen = asked('Kamervraag 2024Z01234\nVragen van het lid Jansen (ABC) aan de Minister over dichte bruggen');
    const answers = letter('met kenmerk 2024Z01234') + alone([1, 2, 3, 4]);
    check({ 'vragen.txt': vragen, 'b.txt': answers }, { 'vragen.txt': 'b.txt certain', 'b.txt': 'vragen.txt certain' });
    check(
      { 'vragen.txt': vragen, 'b.txt': letter('met kenmerk 2024Z01234') + alone([2]), 'c.txt': answers },
      { 'vragen.txt': 'c.txt certain b.txt', 'b.txt': 'vragen.txt certain' },
    );
    const draft = answers.replaceAll('Ja.', 'PM');
    check({ 'vragen.txt': vragen, 'b.txt': draft }, { 'vragen.txt': 'b.txt certain', 'b.txt': 'vragen.txt certain' });
    const other = letter('met kenmerk 2024Z01235') + alone([1, 2, 3, 4]);
    const more = letter('met kenmerk 2024Z01234') + alone([1, 2, 3, 4, 5]);
    check({ 'vragen.txt': vragen, 'b.txt': other, 'c.txt': more }, { 'vragen.txt': undefined });

    const byName = asked('Vragen van het lid Jansen (ABC) aan de Minister over dichte bruggen');
    const ofJansen = letter('van het lid Jansen (ABC) over dichte bruggen') + alone([1, 2, 3, 4]);
    check(
      { 'vragen.txt': byName, 'b.txt': ofJansen },
      { 'vragen.txt': 'b.txt certain', 'b.txt': 'vragen.txt certain' },
    );
    check({ 'vragen.txt': byName, 'a.txt': byName, 'b.txt': ofJansen }, { 'b.txt': 'a.txt certain vragen.txt' });
    const aboutTrains = letter('van het lid Jansen (ABC) over late treinen') + alone([1, 2, 3, 4]);
    const ofBakker = letter('van het lid Bakker (ABC) over dichte bruggen') + alone([1, 2, 3, 4]);
    check({ 'vragen.txt': byName, 'b.txt': aboutTrains, 'c.txt': ofBakker }, { 'vragen.txt': undefined });
    check(
      { 'vragen.txt': vragen, 'b.txt': answers, 'c.txt': answered(bridge) },
      { 'vragen.txt': 'c.txt certain', 'b.txt': 'vragen.txt certain' },
    );
  });

  test('of two documents of questions with one number the one that the answers are about, or none for certain', () => {
    const alone = [1, 2, 3, 4].map((number) => `Antwoord ${number}\nJa.\n`).join('\n');
    const numbered = (head: string, text: string) => `2024Z01234\n\n${head}\n\n${text}`;
    const [jansen, bakker] = [
      'Vragen van het lid Jansen (ABC) over bruggen',
      'Vragen van het lid Bakker (DEF) over beton',
    ];
    const letter = numbered('Antwoord op vragen van het lid Jansen (ABC) over bruggen', alone);
    check(
      { 'a.txt': numbered(bakker, put(sameNews)), 'b.txt': numbered(jansen, put(bridge)), 'c.txt': letter },
      { 'a.txt': undefined, 'b.txt': 'c.txt certain', 'c.txt': 'b.txt certain' },
    );
    const corrected = put(bridge.map((text) => text.replace('brug', 'sluis')));
    const versions = { 'a.txt': numbered(jansen, put(bridge)), 'b.txt': numbered(jansen, corrected) };
    check(
      { ...versions, 'c.txt': letter },
      { 'a.txt': 'c.txt likely', 'b.txt': 'c.txt likely', 'c.txt': 'a.txt likely b.txt' },
    );
    const repeated = numbered(jansen, answered(bridge.map((text) => text.replace('brug', 'sluis'))));
    check({ ...versions, 'c.txt': repeated }, { 'c.txt': 'b.txt certain' });
    const copy = numbered(jansen, put(bridge));
    check(
      { 'a.txt': copy, 'b.txt': copy, 'c.txt': letter },
      { 'a.txt': 'c.txt certain', 'c.txt': 'a.txt certain b.txt' },
    );
  });

  test('further answers are those that certainly belong to the same questions', () => {
    const numbered = (text: string) => `2024Z01234\n\n${text}`;
    const [first, second] = [put(bridge.slice(0, 2)), put(bridge.slice(2)).replaceAll('Vraag ', 'Vraag 1')];
    const answersTo = (text: string) => numbered(text.replaceAll('?\n', '?\n\nAntwoord\nJa.\n'));
    const letters = { 'b.txt': answersTo(first), 'c.txt': answersTo(second) };
    const pairing = pairingOf({ 'a.txt': numbered(put(bridge)), ...letters, 'd.txt': answered(sameNews) });
    const furtherTo = (uri: string) => pairing.counterpartOf(uri)?.further.map((further) => further.uri);
    assert.deepEqual(['a.txt', 'b.txt', 'c.txt'].map(furtherTo), [['b.txt'], ['c.txt'], ['b.txt']]);
    assert.equal(furtherTo('d.txt'), undefined);
    pairing.delete('c.txt');
    assert.deepEqual(furtherTo('b.txt'), []);
  });

  test('a document that changes, and one that goes', () => {
    const pairing = pairingOf({ 'vragen.txt': put(bridge), 'antwoorden.txt': answered(sameNews) });
    assert.equal(show(pairing, 'vragen.txt'), undefined);
    pairing.set('antwoorden.txt', printOf(parse(answered(bridge))));
    assert.equal(show(pairing, 'vragen.txt'), 'antwoorden.txt certain');
    pairing.delete('antwoorden.txt');
    assert.equal(show(pairing, 'vragen.txt'), undefined);
    assert.equal(show(pairing, 'antwoorden.txt'), undefined);
    pairing.delete('antwoorden.txt');
  });
});

function put(questions: readonly string[]): string {
  return questions.map((text, index) => `Vraag ${index + 1}\n${text}\n`).join('\n');
}

/** The questions with answers, to those at some places or to all. */
function answered(questions: readonly string[], places: readonly number[] = [...questions.keys()]): string {
  return questions
    .map((text, index) => {
      const answer = places.includes(index) ? `\nAntwoord ${index + 1}\nDat is zo.\n` : '';
      return `Vraag ${index + 1}\n${text}\n${answer}`;
    })
    .join('\n');
}

function pairingOf(documents: Readonly<Record<string, string>>): Pairing {
  const pairing = createPairing();
  for (const [uri, text] of Object.entries(documents)) pairing.set(uri, printOf(parse(text)));
  return pairing;
}

/** What belongs to some of the documents: its name, how sure that is, and what fits as well. */
function check(
  documents: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string | undefined>>,
): void {
  const pairing = pairingOf(documents);
  for (const [uri, pair] of Object.entries(expected)) assert.equal(show(pairing, uri), pair, uri);
}

function show(pairing: Pairing, uri: string): string | undefined {
  const pair = pairing.counterpartOf(uri);
  return pair && [pair.uri, pair.certainty, ...pair.ties].join(' ');
}
