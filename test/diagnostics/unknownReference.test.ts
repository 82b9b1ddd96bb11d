import assert from 'node:assert/strict';
import { findUnknownReferences } from '../../server/src/diagnostics/unknownReference';
import { messagesIn } from '../../server/src/messages';
import { parse } from '../../server/src/parser/parse';
import { partsOf, structureOf } from '../parser/partsOf';
import { checksOf } from './check';

const check = checksOf('unknown-reference');
const before = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nEcht?\n\nAntwoord 2\n';

suite('unknown-reference', () => {
  test('an answer that points at a question that is not there', () => {
    check(`${before}Zie antwoord vraag <|12|>.`, 'Deze verwijzing klopt niet: vraag 12 bestaat niet in dit document.');
  });

  test('in running text', () => {
    check(
      `${before}Dat klopt niet, zoals gemeld bij vraag <|12|>.`,
      'Deze verwijzing klopt niet: vraag 12 bestaat niet in dit document.',
    );
  });

  test('only the numbers that are not there', () => {
    check(
      `${before}Zie de antwoorden op vraag 1 en <|12|>.`,
      'Deze verwijzing klopt niet: vraag 12 bestaat niet in dit document.',
    );
  });

  test('of a span, those that are not there once', () => {
    check(
      `${before}Zie vragen <|1 t/m 9|>.`,
      'Deze verwijzing klopt niet: vraag 3 t/m 9 bestaan niet in dit document.',
    );
    check(
      `${before}Zie de antwoorden op vraag <|7 t/m 9|>.`,
      'Deze verwijzing klopt niet: vraag 7 t/m 9 bestaan niet in dit document.',
    );
  });

  test('a reference that is right', () => {
    check(`${before}Zie antwoord vraag 1.`);
  });

  test('another document', () => {
    check(`${before}Zie het antwoord op vraag 12 van het lid Jansen.`);
    check(`${before}Ik verwijs naar het antwoord op vraag 12 van de eerdere vragen over fietspaden.`);
    check(`${before}In mijn brief van 3 maart heb ik dit gemeld; zie ook het antwoord op vraag 12.`);
    check(`${before}Zie het antwoord op vraag 12 (Aanhangsel Handelingen, nr. 1314).`);
    check(`${before}Ik schreef «zie het antwoord op vraag 12».`);
    check(`${before}Ik schreef:\n> Ja, zie het antwoord op vraag 12.`);
    check(`${before}Zie het antwoord op vraag 12 van Kamerlid Kops.`);
    check(`${before}Zie het antwoord op vraag 12, gesteld door Kops (ABC).`);
    check(`${before}Zie het antwoord op vraag 12 van Kops c.s.`);
    check(`${before}In vraag 23 van het aangifteformulier staat dat.`);
    check(`${before}Zie het antwoord op vraag 12.¹\n\n¹ Kamerstuk 22 112`);
  });

  test('a number that a question names', () => {
    const asked = `${before}Ja.\n\nVraag 3\nIn uw antwoord op vraag 9 van mijn eerdere vragen noemt u dit. Waarom?\n\n`;
    check(`${asked}Antwoord 3\nBij de beantwoording van vraag 9 was dat zo.`);
    check(`${asked}Antwoord 3\nZoals ik bij de vragen 8 en 9 antwoordde, is dat zo.`);
    check(`${asked}Antwoord 3\nJa.\n\nVraag 4\nEn nu?\n\nAntwoord 4\nDe vragen 7 tot en met 9 gingen over bruggen.`);
    check(
      `${asked}Antwoord 3\nZoals gemeld bij vraag <|12|> is dat zo.`,
      'Deze verwijzing klopt niet: vraag 12 bestaat niet in dit document.',
    );
  });

  test('questions that are not those of this document', () => {
    for (const answer of [
      'Zie vraag 12 van mw. Kröger.',
      'De prejudiciële vraag 12 blijft.',
      'Zie vraag 12 van de Eerste Kamer.',
      'Zie vraag 12 (2023D01234).',
      'Zie ook mijn antwoorden van 4 mei jl., vraag 12.',
      'Zie vraag 12 t.a.v. uw vragen over bruggen.',
      'Het gaat om:\n- Vraag 12, blz. 20\n- Vraag 13 – pagina 21',
      'Zie vraag 12 (blz. 20).',
      'Zie vraag 12 op bladzijde 20.',
      'Op pagina 20 bij vraag 12 staat dat.',
      'Onder vraag 12 in het evaluatierapport staat dat.',
      'In de Kamerbrief van mei is vraag 12 beantwoord.',
      'Volgens de handleiding (antwoord op vraag 12) mag dat.',
      'Zie de antwoorden op de vragen 12 t/m 14 over bruggen.',
      'Zie vraag 12 van de FAQ op rijksoverheid.nl.',
      'Zoals geantwoord op vraag 12 in de feitelijke vragen over de begroting, is dat zo.',
      'Zie antwoord 12 van de technische briefing.',
      'Op vraag 12 van de Rekenkamer is geantwoord dat dit zo is.',
      'Zie vraag 12 van Kops.',
    ]) {
      check(`${before}${answer}`);
    }
  });

  test('what others were asked, and what they answered', () => {
    for (const answer of [
      'Op vraag 12 antwoordde 40% ja.',
      'Van de ondervraagden gaf 40% als antwoord op vraag 12: nee.',
      'Bij de feitelijke vragen is in het antwoord op vraag 12 hierop ingegaan.',
      'In de beantwoording van de feitelijke vragen is bij vraag 12 hierop ingegaan.',
      'Dat zei ik in antwoord op vraag 12 tijdens het vragenuur.',
      'Zie vraag 12 van de SO-inbreng.',
      'Zie de antwoorden 12 en 13 van de factsheet.',
      'Zie vraag 12 uit de folder.',
      'De Rekenkamer beantwoordt vraag 12 bevestigend.',
      'In het feitenrelaas staat bij vraag 12 dat dit zo is.',
      'Ja. In de folder wordt bij vraag 12 uitgelegd hoe dat gaat.',
    ]) {
      check(`${before}${answer}`);
    }
  });

  test('a question of an earlier document that a question comes back to', () => {
    for (const question of [
      'Waarom is vraag 12 niet beantwoord?',
      'Waarom zijn de vragen 12 en 13 nog niet beantwoord?',
      'Kunt u alsnog vraag 12 beantwoorden?',
      'Kunt u alsnog antwoord geven op vraag 12?',
      'Wilt u vraag 12 alsnog beantwoorden?',
      'Waarom bent u niet ingegaan op vraag 12?',
      'Kunt u toelichten waarom u niet op vraag 12 bent ingegaan?',
      'Waarom heeft u geen antwoord gegeven op vraag 12?',
      'Waarom wordt in het antwoord op feitelijke vraag 12 iets anders gezegd?',
      'Wat is uw reactie op vraag 12 en 13 in het interview?',
    ]) {
      check(`Vraag 1\n${question}\n\nAntwoord 1\nJa.`);
    }
    check(
      'Vraag 1\nKunt u de vragen <|1 t/m 12|> afzonderlijk beantwoorden?\n\nAntwoord 1\nJa.',
      'Deze verwijzing klopt niet: vraag 2 t/m 12 bestaan niet in dit document.',
    );
  });

  test('letters that name nobody', () => {
    check(
      `${before}Zie antwoord vraag <|12|> van de ABC.`,
      'Deze verwijzing klopt niet: vraag 12 bestaat niet in dit document.',
    );
  });

  test('an examination', () => {
    check(`${before}Vraag 12 van het examen is aangepast.`);
    check(`${before}De opgave was onjuist. Vraag 12 telt daarom bij dit rijexamen niet mee.`);
  });

  test('a letter with the last answers', () => {
    const letter = before.replaceAll(/[12]\n/g, (number) => `${Number(number) + 4}\n`);
    check(`${letter}Zie het antwoord op vraag 3.`);
    check(`${letter}Zie antwoord vraag <|7|>.`, 'Deze verwijzing klopt niet: vraag 7 bestaat niet in dit document.');
  });

  test('a sentence that puts questions off', () => {
    check(`${before}Ja.\n\nDe vragen 12 en 13 beantwoord ik na het reces.`);
  });

  test('words at a distance speak of something else', () => {
    const message = 'Deze verwijzing klopt niet: vraag 12 bestaat niet in dit document.';
    const filling = 'Dat is zo. '.repeat(20);
    check(`${before}Kamerstuk. ${filling}Zie antwoord vraag <|12|>. ${filling}Kamerstuk.`, message);
    check(`${before}Kamerstuk.\n${filling}\nZie antwoord vraag <|12|>.\n${filling}\nKamerstuk.`, message);
    check(`${before}Kamerstuk. Dat is zo.\n\nZie antwoord vraag 12.`);
    check(`${before}Zie antwoord vraag 12.\nDat is zo.\n\nKamerstuk.`);
    check(`${before}Kamerstuk.\nah-tk-20232024-1314\nZie antwoord vraag 12.`);
  });

  test('only the words beside a reference are looked at', () => {
    const { lines, ...parts } = partsOf(parse(before + 'Dat staat bij het antwoord op vraag 12.\n'.repeat(300)));
    let looks = 0;
    const counting = lines.map(({ text, ...line }) => ({
      ...line,
      get text() {
        looks++;
        return text;
      },
    }));
    const counted = structureOf({ ...parts, lines: counting });
    assert.equal(findUnknownReferences(counted, messagesIn('nl'), undefined).length, 300);
    assert.ok(looks < 100 * lines.length, `looked at ${looks} lines`);
  });

  test('a question speaks of answers that were given before it', () => {
    check('Vraag 1\nWaarom zei u dat in uw antwoord op vraag 12?\n\nAntwoord 1\nDaarom.');
  });

  test('beside a meeting in which it was answered', () => {
    check('Vraag 1\nA?\n\nAntwoord 1\nZie het antwoord op vraag 7, gegeven in het commissiedebat.');
    check('Vraag 1\nA?\n\nAntwoord 1\nZie het antwoord op vraag 7, gegeven in het wetgevingsoverleg.');
  });

  test('a question of another set that is not there', () => {
    const checkAnswer = (answer: string, ...messages: readonly string[]) =>
      check(
        `Vragen van de leden van de ABC-fractie\n\nVraag 1\nA?\n\nAntwoord\nJa.\n\nVragen van het lid De Boer (DEF)\n\nVraag 1\nA?\n\nAntwoord\nNee.\n\nVraag 2\nB?\n\nAntwoord\n${answer}`,
        ...messages,
      );
    checkAnswer(
      'Zie het antwoord op vraag <|2|> van de leden van de ABC-fractie.',
      'De Boer (DEF): deze verwijzing klopt niet: vraag 2 van de leden van de ABC-fractie bestaat niet in dit document.',
    );
    checkAnswer(
      'Dat staat in het antwoord op vraag 1 en <|7|> van\nde ABC-fractie.',
      'De Boer (DEF): deze verwijzing klopt niet: vraag 7 van de ABC-fractie bestaat niet in dit document.',
    );
    checkAnswer('Zie het antwoord op vraag 1 van de leden van de ABC-fractie.');
    checkAnswer(
      'Zie het antwoord op vraag <|2|> van de ABC.',
      'De Boer (DEF): deze verwijzing klopt niet: vraag 2 van de ABC bestaat niet in dit document.',
    );
    checkAnswer(
      'Zie het antwoord op vraag <|2|>, gesteld door ABC.',
      'De Boer (DEF): deze verwijzing klopt niet: vraag 2 gesteld door ABC bestaat niet in dit document.',
    );
    checkAnswer('Zie het antwoord op vraag 7 van de leden van de XYZ-fractie.');
    checkAnswer('Zie het antwoord op vraag 7 van het lid De Boer over bruggen.');
    for (const meeting of ['commissiedebat', 'wetgevingsoverleg', 'schriftelijk overleg']) {
      checkAnswer(`Zie het antwoord op vraag 7 van de ABC-fractie zoals gegeven in het ${meeting}.`);
    }
    checkAnswer('Zie de brief aan uw Kamer, en het antwoord op vraag 7 van de ABC-fractie.');
  });

  test('at the beginning of a line of what is quoted or listed', () => {
    const listed = [
      'Vraag 7: Hoe groot is het?',
      'Antwoord 7: Groot.',
      '',
      'Vraag 2',
      'Echt?',
      '',
      'Antwoord 2',
      'Ja.',
    ];
    check(`Vraag 1\nKlopt dit?\n\nAntwoord 1\nGevraagd en geantwoord is:\n\n${listed.join('\n')}`);
    const numbered = ['1. Wat is gevraagd?', 'Antwoord', 'Dit:', '- hoe het gaat;', '- Vraag 12: Hoe oud bent u?', ''];
    check([...numbered, '2. Klopt dat?', 'Antwoord', 'Ja.', '', '3. Waarom?', 'Antwoord', 'Daarom.'].join('\n'));
    check(
      `${before}Dat staat in:\nantwoord <|12|>.`,
      'Deze verwijzing klopt niet: vraag 12 bestaat niet in dit document.',
    );
  });

  test('in what this document says itself', () => {
    for (const answer of [
      'In de beantwoording is bij vraag <|12|> gezegd hoe dat gaat.',
      'Hierop is niet ingegaan. Zie vraag <|12|>.',
      'In de tabel staat hoe dat zit, zie het antwoord op vraag <|12|>.',
      'In de tabel staat hoe dat zit (zie vraag <|12|>).',
      'In de tabel staat hoe dat zit en zie ook vraag <|12|>.',
      'Dat doe ik alsnog: zie vraag <|12|>.',
    ]) {
      check(before + answer, 'Deze verwijzing klopt niet: vraag 12 bestaat niet in dit document.');
    }
  });

  test('a footnote', () => {
    check(`${before}Ja.¹\n\n¹ Zie antwoord vraag 12.`);
  });

  test('a document of answers alone', () => {
    check('Antwoord op vraag 1\nJa.\n\nAntwoord op vraag 2\nZie antwoord vraag 12.');
  });

  test('a letter that the text of a question does not list', () => {
    const listed =
      'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\na. Klopt dat?\nb. Waarom?\n\nAntwoord 2\nJa.\n\n';
    const last = 'Vraag 3\nEn dit?\n\nAntwoord 3\n';
    check(
      `${listed}${last}Zie het antwoord op vraag <|2d|>.`,
      'Deze verwijzing klopt niet: vraag 2d bestaat niet in dit document.',
    );
    check(`${listed}${last}Zie het antwoord op vraag 2b.`);
    check(`${listed}${last}Zie het antwoord op vraag 1b.`);
    check(`${listed.replace('Waarom?', 'Waarom; en c. waar?')}${last}Zie het antwoord op vraag 2c.`);
  });
});
