import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver-types';
import { searchedQuestions } from '../../server/src/features/navigation/searchedQuestions';
import { getWorkspaceSymbols, type SearchedDocument } from '../../server/src/features/workspaceSymbols';
import type { Language } from '../../server/src/messages';
import { parse } from '../../server/src/parser/parse';

const bicycles = `Vragen van het lid Jansen over fietspaden (ingezonden 3 maart 2021).

Vraag 1
Hoeveel fietspaden zijn er in de gemeente Utrecht?

Antwoord 1
Vijf, en twee cafés.

Vraag 2
Wie betaalt het
onderhoud van een fietspad?

Vraag 12
Kent u het café aan het pad, en betaalt dat mee in 2022?
`;

const buses = `• Vraag 1
  Rijden er bussen in Utrecht?

  Ja.

• Vraag 2 en 3
  Wie betaalt de bussen?

  Daarom.
`;

suite('workspace symbols', () => {
  test('a question is found by any words of it, in any order', () => {
    check('fietspaden utrecht', ['Vraag 1 · Hoeveel fietspaden zijn er in de gemeente Utrecht?']);
    check('utrecht fietspaden', ['Vraag 1 · Hoeveel fietspaden zijn er in de gemeente Utrecht?']);
    check('betaalt onderhoud', ['Vraag 2 · Wie betaalt het onderhoud van een fietspad?']);
    check('bussen wie', ['Vraag 2 en 3 · Wie betaalt de bussen?']);
  });

  test('without regard to capitals and diacritics', () => {
    check('CAFE', ['Vraag 12 · Kent u het café aan het pad, en betaalt dat mee in 2022?']);
    check('café', ['Vraag 12 · Kent u het café aan het pad, en betaalt dat mee in 2022?']);
    check('cafe\u0301', ['Vraag 12 · Kent u het café aan het pad, en betaalt dat mee in 2022?']);
  });

  test('every word has to be there, and the words of answers do not count', () => {
    check('fietspaden tram', []);
    check('vijf', []);
  });

  test('by number', () => {
    const twelve = 'Vraag 12 · Kent u het café aan het pad, en betaalt dat mee in 2022?';
    check('12', [twelve]);
    check('vraag 12', [twelve]);
    check('3', ['Vraag 2 en 3 · Wie betaalt de bussen?']);
    check('vraag 2 fietspad', ['Vraag 2 · Wie betaalt het onderhoud van een fietspad?']);
  });

  test('the number goes before other words, a whole word before the beginning of one, that before a part', () => {
    check('2', [
      'Vraag 2 · Wie betaalt het onderhoud van een fietspad?',
      'Vraag 2 en 3 · Wie betaalt de bussen?',
      'Vraag 12 · Kent u het café aan het pad, en betaalt dat mee in 2022?',
    ]);
    check('fietspad', [
      'Vraag 2 · Wie betaalt het onderhoud van een fietspad?',
      'Vraag 1 · Hoeveel fietspaden zijn er in de gemeente Utrecht?',
    ]);
    check('pad', [
      'Vraag 12 · Kent u het café aan het pad, en betaalt dat mee in 2022?',
      'Vraag 1 · Hoeveel fietspaden zijn er in de gemeente Utrecht?',
      'Vraag 2 · Wie betaalt het onderhoud van een fietspad?',
    ]);
  });

  test('words far behind the beginning are shown where they stand', () => {
    const text = `Vraag 7\n${'Hoe gaat het met de weg? '.repeat(9)}Klopt het dat de tunnel sluit, of niet?`;
    const [symbol] = getWorkspaceSymbols([documentOf('file:///weg.txt', text)], 'vraag tunnel', 'nl');
    assert.equal(symbol?.name, 'Vraag 7 · … gaat het met de weg? Klopt het dat de tunnel sluit, of niet?');
  });

  test('of words far from each other each is shown where it stands', () => {
    const long = 'Hoe gaat het met de weg? '.repeat(9);
    const text = `Vraag 7\nWat kost de jeugdzorg? ${long}Komt er een suppletoire begroting? ${long}Sluit de tunnel?`;
    const nameFor = (query: string) =>
      getWorkspaceSymbols([documentOf('file:///weg.txt', text)], query, 'nl').map(({ name }) => name);
    assert.deepEqual(nameFor('suppletoire jeugdzorg'), [
      'Vraag 7 · Wat kost de jeugdzorg? Hoe gaat het met de weg? Hoe … met de weg? Komt er een suppletoire begroting? Hoe gaat…',
    ]);
    for (const query of ['jeugdzorg suppletoire tunnel kost begroting', 'hoe gaat het met de jeugdzorg tunnel']) {
      const [name = ''] = nameFor(query);
      assert.ok(name.length <= 140, name);
      for (const word of query.split(' ')) assert.ok(name.toLowerCase().includes(word), `${word} in ${name}`);
    }
  });

  test('under a merged heading each paragraph is a question of its own', () => {
    const text = 'Vraag 1 en 2\nKlopt dit?\n\nWaarom?\n\nAntwoord 1\nJa.';
    const found = getWorkspaceSymbols([documentOf('file:///a%20b.txt', text)], '', 'nl');
    assert.deepEqual(
      found.map(({ name, kind, containerName }) => [name, kind, containerName]),
      [
        ['Vraag 1 · Klopt dit?', SymbolKind.Field, 'a b.txt'],
        ['Vraag 2 · Waarom?', SymbolKind.Event, 'a b.txt'],
      ],
    );
  });

  test('name the set of questions in which a question stands', () => {
    const text = [
      'Vragen van het lid Jansen over fietspaden (ingezonden 3 maart 2021).\n\nVraag 1\nWaarom?\n',
      'Vragen van het lid De Wit over bussen (ingezonden 4 maart 2021).\n\nVraag 1\nWaarom niet?\n',
    ].join('\n');
    const found = getWorkspaceSymbols([documentOf('file:///a.txt', text)], 'waarom', 'nl');
    assert.deepEqual(
      found.map(({ containerName }) => containerName),
      ['Fietspaden', 'Bussen'],
    );
  });

  test('the document is named by its title, otherwise by its file', () => {
    const found = getWorkspaceSymbols(documents(), 'utrecht', 'nl');
    assert.deepEqual(
      found.map(({ containerName }) => containerName),
      ['Fietspaden', '100% bussen.txt'],
    );
  });

  test('it leads to the heading', () => {
    const [symbol] = getWorkspaceSymbols(documents('\r\n'), 'onderhoud', 'nl');
    assert.deepEqual(symbol?.location, {
      uri: 'file:///fietspaden.txt',
      range: { start: { line: 8, character: 0 }, end: { line: 8, character: 7 } },
    });
  });

  test('in English', () => {
    check('question 12', ['Question 12 · Kent u het café aan het pad, en betaalt dat mee in 2022?'], 'en');
  });

  test('a long list is cut', () => {
    const text = Array.from({ length: 150 }, (_, index) => `Vraag ${index + 1}\nWaarom?\n`).join('\n');
    const found = getWorkspaceSymbols([documentOf('file:///a.txt', text)], 'waarom', 'nl');
    assert.equal(found.length, 100);
    assert.equal(found[0]?.name, 'Vraag 1 · Waarom?');
  });

  test('nothing is found in nothing', () => {
    assert.deepEqual(getWorkspaceSymbols([], 'fiets', 'nl'), []);
    assert.deepEqual(getWorkspaceSymbols([documentOf('file:///a.txt', '')], '', 'nl'), []);
  });
});

/** The names of what a query finds in both documents, the best first. */
function check(query: string, names: readonly string[], language: Language = 'nl'): void {
  const found = getWorkspaceSymbols(documents(), query, language);
  assert.deepEqual(
    found.map(({ name }) => name),
    names,
  );
}

function documents(lineEnd = '\n') {
  return [
    documentOf('file:///fietspaden.txt', bicycles.replaceAll('\n', lineEnd)),
    documentOf('file:///100%25%20bussen.txt', buses.replaceAll('\n', lineEnd)),
  ];
}

function documentOf(uri: string, text: string): SearchedDocument {
  const structure = parse(text);
  return { uri, title: structure.frontMatter?.title, questions: searchedQuestions(structure) };
}
