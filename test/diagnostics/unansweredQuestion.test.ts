import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { checksOf } from './check';
import { questions } from './questions';

const check = checksOf('unanswered-question');

suite('unanswered-question', () => {
  test('no answer covers the number', () => {
    const [found] = check('Vraag 1\nA?\n\nAntwoord\nJa.\n\n<|Vraag 2|>\nB?', 'Vraag 2 is nog niet beantwoord.');
    assert.equal(found?.severity, DiagnosticSeverity.Warning);
  });

  test('under a merged heading the number alone', () => {
    check('Vraag 1 en <|2|>\nA?\n\nB?\n\nAntwoord op vraag 1\nJa.', 'Vraag 2 is nog niet beantwoord.');
  });

  test('mild in a document that holds no answer at all', () => {
    const found = check(
      '<|Vraag 1|>\nA?\n\n<|Vraag 2|>\nB?',
      'Vraag 1 is nog niet beantwoord.',
      'Vraag 2 is nog niet beantwoord.',
    );
    for (const { severity } of found) assert.equal(severity, DiagnosticSeverity.Information);
  });

  test('not mild in a document in which only another party has answers', () => {
    const set = (party: string, heading: string, answer: string) =>
      `Vragen van de leden van de ${party}-fractie\n\n${heading}\nWat kost ${party}?\n\n${answer}`;
    const answered = 'Antwoord 1\nNiets.\n\n';
    const [found] = check(
      set('VVD', 'Vraag 1', answered) + set('CDA', '<|Vraag 1|>', '') + set('SP', 'Vraag 1', answered),
      'CDA-fractie: vraag 1 is nog niet beantwoord.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Warning);
    const [first, second] = check(
      set('VVD', '<|Vraag 1|>', '') + set('CDA', '<|Vraag 1|>', ''),
      'VVD-fractie: vraag 1 is nog niet beantwoord.',
      'CDA-fractie: vraag 1 is nog niet beantwoord.',
    );
    for (const one of [first, second]) assert.equal(one?.severity, DiagnosticSeverity.Information);
  });

  test('a number that is asked twice is reported once', () => {
    check('Vraag 1\nA?\n\nAntwoord\nJa.\n\n<|Vraag 2|>\nB?\n\nVraag 2\nC?', 'Vraag 2 is nog niet beantwoord.');
  });

  test('a merged answer, a reference and an answer elsewhere are answers', () => {
    check('Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\nJa.');
    check('Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nZie antwoord vraag 1.');
    check('Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord 2\nJa.\n\nAntwoord 1\nNee.');
  });

  test('questions that are put off are told once, on the notice', () => {
    const [found] = check(
      `${questions('1 2 3 4')}\n\n<|Mededeling|>\nDe vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.`,
      'De antwoorden op vraag 1 t/m 4 zijn uitgesteld.',
    );
    assert.equal(found?.severity, DiagnosticSeverity.Information);
    check(
      'Vraag 1\nA?\n\n<|Mededeling|>\nDe vraag kan niet binnen de termijn worden beantwoord.',
      'Het antwoord op vraag 1 is uitgesteld.',
    );
  });

  test('of those that are answered the notice says nothing', () => {
    check(
      'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nVraag 5\nD?\n\n<|Mededeling|>\nDe rest volgt in juni.',
      'De antwoorden op vraag 2, 3 en 5 zijn uitgesteld.',
    );
    check('Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nMededeling\nDe vragen zijn ingetrokken.');
  });

  test('a notice that names the letter with the answers', () => {
    check(
      `${questions('1 2 3')}\n\n<|Mededeling|>\nDe vragen zijn beantwoord\nmiddels een brief op 7 juni.`,
      'Vraag 1 t/m 3 zijn volgens deze mededeling elders beantwoord.',
    );
  });

  test('a notice in the front matter', () => {
    check(
      `<|Mededeling van staatssecretaris Jansen (Natuur) (ontvangen 20 november 2024)|>\n\n${questions('1 2')}`,
      'De antwoorden op vraag 1 en 2 zijn uitgesteld.',
    );
  });

  test('an introduction is answered in its sub-questions', () => {
    check(
      'Vraag 1\nOver de brug:\n\nVraag 1a\nDicht?\n\nAntwoord 1a\nJa.\n\nVraag 1b\nLang?\n\nAntwoord 1b\nEen jaar.',
    );
  });

  test('a question that is withdrawn needs no answer', () => {
    check('Vraag 1\nDicht?\n\nAntwoord 1\nJa.\n\nVraag 2 (vervallen)\n\nVraag 3\nVervallen.\n');
    check('<|Vraag 1|>\nDicht?\n\nVraag 2 (vervallen)\n', 'Vraag 1 is nog niet beantwoord.');
  });

  test('a question that another set answers under the same number', () => {
    check(
      'Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?\n\nAntwoord\nNee.\n\n<|Vraag 1|>\nC?\n\nVraag 2\nD?\n\nAntwoord\nSoms.',
      'Vraag 1 is nog niet beantwoord.',
    );
  });

  test('a part that the text lists, where the answers name other parts', () => {
    const listed =
      'Vraag 1\nKunt u aangeven:\na. hoeveel er zijn;\n  <|b. wat zij kosten;|>\n<|c) wie dat betaalt?|>\n\n';
    const open = ['Vraag 1b is nog niet beantwoord.', 'Vraag 1c is nog niet beantwoord.'];
    check(`${listed}Antwoord 1a\nEr zijn er 400.`, ...open);
    check(`${listed}Antwoord op vraag 1a\nEr zijn er 400.\n\nVraag 2\nB?\n\nAntwoord 2\nJa.`, ...open);
    check('Vraag 2\n<|a. Klopt dit?|>\nb. Zo ja, waarom?\n\nAntwoord 2b\nDaarom.', 'Vraag 2a is nog niet beantwoord.');
    check('Vraag 2\na. Klopt dit?\n<|b. Waarom?|>\n\nAntwoord 2a\nPM', 'Vraag 2b is nog niet beantwoord.');
  });

  test('not a part that may be answered under another heading, in the text, or later', () => {
    const listed = 'Vraag 1\na. Hoeveel zijn er?\nb. Wat kosten zij?\n\n';
    for (const answers of [
      'Antwoord 1a\nEr zijn er 400.\n\nAntwoord 1b\nEen euro.',
      'Antwoord 1a en b\nEr zijn er 400.',
      'Antwoord 1\nEr zijn er 400.',
      'Antwoord\nEr zijn er 400.',
      'Antwoord 1a\nEr zijn er 400.\n\nAntwoord 1\nEen euro.',
      'Antwoord 1a\nEr zijn er 400.\n\nb. Een euro.',
      'Antwoord 1a\nEr zijn er 400, en voor 1b geldt hetzelfde.',
      'Antwoord 1c\nEr zijn er 400.',
      'Antwoord 1a\nEr zijn er 400.\n\nAntwoord op de overige onderdelen van vraag 1\nEen euro.',
      'Antwoord 1a\nEr zijn er 400.\n\nB. Een euro.',
      'Antwoord 1a\nEr zijn er 400.\n\nAntwoord 1 onderdelen B en C\nEen euro.',
      'Antwoord 1a\nEr zijn er 400.\n\nAntwoord 1, tweede deel\nEen euro.',
      'Antwoord 1a\nc) Er zijn er 400.',
    ]) {
      check(listed + answers);
    }
    check('Vraag 1\na. Hoeveel?\nb. Wat?\nEn ook:\na. Wie?\nb. Waar?\n\nAntwoord 1a\nEr zijn er 400.');
    check('Vraag 1\na. Hoeveel?\nb. Wat; en c. waar?\n\nAntwoord 1a\nEr zijn er 400.');
    check('Vraag 1\na. Hoeveel?\n\nAntwoord 1a\nEr zijn er 400.');
    check('Vraag 1\nHoeveel, en wat kosten zij?\n\nAntwoord 1a\nEr zijn er 400.');
    check('Vraag 1\na. Hoeveel?\nb. Wat?\n\nVraag 1a\nHoeveel?\n\nAntwoord 1a\nEr zijn er 400.');
    check(`${listed}Antwoord 1a\nEr zijn er 400.\n\n<|Mededeling|>\nVraag 2 volgt later.`.replace(/<\||\|>/g, ''));
  });

  test('not a part that need not be answered, by what the answer to the one above it says', () => {
    const asked = (part: string) => `Vraag 1\na. Klopt het?\n${part}\n\nAntwoord 1a\n`;
    for (const [part, answer] of [
      ['b. Zo nee, waarom niet?', 'Ja.'],
      ['b. Zo neen, waarom niet?', 'Ja, dit wordt onderzocht.'],
      ['b. Zo nee, waarom niet?', 'Ik deel de mening dat dit zo niet kan.'],
      ['b. Als dat zo is, hoe groot is die?', 'Nee.'],
      ['b. Zo niet, waarom niet?', 'Ja, dat klopt.'],
      ['b. Indien nee, waarom niet?', 'Dat klopt.'],
      ['b. Zo ja, sinds wanneer?', 'Nee.'],
      ['b. Als dat niet zo is, waarom niet?', 'Ja.'],
      ['b. Waarom niet?', 'Ja.'],
      ['b. Indien dit het geval is, wie betaalt?', 'Nee.'],
      ['b. Als het antwoord ja is, wie betaalt?', 'Nee.'],
      ['b. In dat geval, wie betaalt?', 'Nee.'],
      ['b. Bij een bevestigend antwoord: wie betaalt?', 'Nee.'],
      ['b. (Zo ja) wie betaalt?', 'Nee.'],
      ['b. Mocht u daartoe niet bereid zijn, waarom niet?', 'Ja.'],
      ['b. Zo nee, waarom niet?\nc. Zo ja, sinds wanneer?', 'Nee.\n\nAntwoord 1b\nDaarom.'],
    ]) {
      check(`${asked(part ?? '')}${answer}\n`);
    }
    const missing = 'Vraag 1b is nog niet beantwoord.';
    check(`${asked('<|b. Zo ja, sinds wanneer?|>')}Ja.\n`, missing);
    check(`${asked('<|b. Zo nee, waarom niet?|>')}Nee, dat is onjuist.\n`, missing);
    check(`${asked('<|b. Waarom niet naar huis?|>')}Ja.\n`, missing);
    check(`${asked('<|b. Waarom?|>')}Ja.\n`, missing);
    check(`${asked('<|b. Zo nee, waarom niet?|>')}Ik deel die mening niet.\n`, missing);
    check(`${asked('<|b. Als gevolg waarvan zijn die bruggen dicht?|>')}Ja.\n`, missing);
    check(`${asked('<|b. Zo snel mogelijk graag: wanneer gaan zij open?|>')}Ja.\n`, missing);
    check(`${asked('<|b. Mocht een brug instorten, wie betaalt?|>')}Ja.\n`, missing);
  });

  test('not a part that depends on the one above it, where the answer to that says more than yes or no', () => {
    const asked = (part: string) => `Vraag 1\na. Klopt het?\n${part}\n\nAntwoord 1a\n`;
    for (const answer of ['Ja, sinds 2024.', 'Ja. Dit gebeurt in 2027.', 'Ja, want dat is afgesproken.']) {
      check(`${asked('b. Zo ja, sinds wanneer?')}${answer}\n`);
    }
    for (const answer of [
      'Nee, omdat de gemeente dat doet.',
      'Nee. De gemeente gaat hierover.',
      'Ik deel die mening niet, omdat bruggen duur zijn.',
      'Daartoe ben ik niet bereid. Dat is aan de gemeente.',
    ]) {
      check(`${asked('b. Zo nee, waarom niet?')}${answer}\n`);
    }
    const missing = 'Vraag 1b is nog niet beantwoord.';
    check(`${asked('<|b. Zo ja, sinds wanneer?|>')}Ja, dat klopt.\n`, missing);
    for (const answer of ['Neen', 'Nee, dat klopt niet.', 'Dit is niet het geval.', 'Daartoe ben ik niet bereid.']) {
      check(`${asked('<|b. Zo nee, waarom niet?|>')}${answer}\n`, missing);
    }
  });

  test('not a part of a question that the other document answers', () => {
    const listed = 'Vraag 1\na. Hoeveel zijn er van deze agenten?\nb. Wat kosten zij per jaar?\n\n';
    const text = `${listed}Antwoord 1b\nEen euro.`;
    checksOf('unanswered-question', { uri: 'file:///b.txt', text, certainty: 'certain' })(
      `${listed}Antwoord 1a\nEr zijn er 400.`,
    );
  });
});
