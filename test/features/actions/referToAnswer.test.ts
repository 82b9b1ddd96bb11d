import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

const written = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n';

suite('an answer that refers', () => {
  test('an empty answer', () => {
    const title = 'Verwijs naar het antwoord op vraag 1';
    checkAction(
      `${written.replace('Antwoord 2', '<|>Antwoord 2')}`,
      title,
      `${written}Zie het antwoord op vraag 1.\n`,
      'quickfix',
    );
    checkAction(
      '**Vraag 1**\r\n\r\nA?\r\n\r\n**Antwoord**\r\n\r\n  Ja.\r\n\r\n**Vraag 2**\r\n\r\nB?\r\n\r\n**Antw<|>oord**\r\n\r\n**Vraag 3**\r\n\r\nC?',
      title,
      '**Vraag 1**\r\n\r\nA?\r\n\r\n**Antwoord**\r\n\r\n  Ja.\r\n\r\n**Vraag 2**\r\n\r\nB?\r\n\r\n**Antwoord**\r\n\r\n  Zie het antwoord op vraag 1.\r\n\r\n**Vraag 3**\r\n\r\nC?',
      'quickfix',
    );
    checkAction(
      'Vraag 1\nA?\n\nAntwoord 1: Ja.\n\nVraag 2\nB?\n\n<|>Antwoord 2:\n',
      title,
      'Vraag 1\nA?\n\nAntwoord 1: Ja.\n\nVraag 2\nB?\n\nAntwoord 2: Zie het antwoord op vraag 1.\n',
      'quickfix',
    );
  });

  test('an empty answer, with the cursor where its text is to come', () => {
    const title = 'Verwijs naar het antwoord op vraag 1';
    const below = '\nVraag 3\nC?\n\nAntwoord 3\n\n';
    checkAction(`${written}<|>\n${below}`, title, `${written}Zie het antwoord op vraag 1.\n${below}`, 'quickfix');
    checkAction(`${written}<|>${below}`, title, `${written}Zie het antwoord op vraag 1.\n${below}`, 'quickfix');
    assert.deepEqual(titlesAt(`${written}\n<|>${below}`, 'quickfix'), []);
  });

  test('a placeholder, which the title names', () => {
    const title = 'Vervang “PM” door een verwijzing naar het antwoord op vraag 1';
    checkAction(`${written}P<|>M\n`, title, `${written}Zie het antwoord op vraag 1.\n`, 'quickfix');
    checkAction(
      ' • Vraag 1\n  A?\n\n  Ja.\n\n • Vraag 2\n  B?\n\n  <|>PM\n\n • Vraag 3\n  C?\n\n  Nee.\n',
      title,
      ' • Vraag 1\n  A?\n\n  Ja.\n\n • Vraag 2\n  B?\n\n  Zie het antwoord op vraag 1.\n\n • Vraag 3\n  C?\n\n  Nee.\n',
      'quickfix',
    );
  });

  test('not a placeholder with a draft below it, which would be lost', () => {
    for (const text of ['<|>PM\nIn 2023 waren er twaalf.', '<|>PM (cijfers volgen)\n\nIn 2023 waren er twaalf.']) {
      assert.deepEqual(
        titlesAt(`${written}${text}\n`, 'quickfix').filter((title) => /verwijzing/.test(title)),
        [],
      );
    }
  });

  test('at most three, the nearest first, each of its own set and with a text of its own', () => {
    const pair = (number: number, text: string) => `Vraag ${number}\nHoezo?\n\nAntwoord ${number}\n${text}\n\n`;
    const set = [1, 2, 3, 4].map((number) => pair(number, 'Ja.')).join('');
    const reference = pair(5, 'Zie antwoord vraag 1.');
    assert.deepEqual(
      titlesAt(`${set}${reference}Vraag 6\nHoezo?\n\n<|>Antwoord 6\n`, 'quickfix').filter((title) =>
        /^Verwijs/.test(title),
      ),
      [4, 3, 2].map((number) => `Verwijs naar het antwoord op vraag ${number}`),
    );
    assert.deepEqual(
      titlesAt(`${set}${pair(1, 'Nee.')}Vraag 2\nHoezo?\n\n<|>Antwoord 2\n`, 'quickfix').filter((title) =>
        /^Verwijs/.test(title),
      ),
      ['Verwijs naar het antwoord op vraag 1'],
    );
  });

  test('a whole answer that is selected', () => {
    const title = 'Vervang “Nee, dat is niet het geval. En dit gaat…” door een verwijzing naar het antwoord op vraag 1';
    checkAction(
      `${written}<|Nee, dat is niet het geval.\nEn dit gaat nog verder.|>\n`,
      title,
      `${written}Zie het antwoord op vraag 1.\n`,
    );
  });

  test('not for a part of an answer, and not where a footnote mark would go', () => {
    assert.deepEqual(titlesAt(`${written}<|Nee, dat is|> niet het geval.\n`), []);
    assert.deepEqual(titlesAt(`${written}Nee<|>.\n`), []);
    assert.deepEqual(titlesAt(`${written}<|Nee, dat is niet het geval.¹|>\n\n¹ Kamerstuk 22 112\n`), []);
  });
});
