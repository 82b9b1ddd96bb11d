import assert from 'node:assert/strict';
import { checkAction, titlesAt } from './check';

const title = 'Voeg samen met het antwoord op vraag 4';

suite('merging two answers', () => {
  test('what the headings say behind their numbers is kept', () => {
    for (const [first, second, merged] of [
      ['Antwoord op vraag 2 (en 3)', 'Antwoord op vraag 4', 'Antwoord op vraag 2, 3 en 4'],
      ['Antwoord 2 (tevens antwoord op vraag 3):', 'Antwoord 4:', 'Antwoord 2, 3 en 4:'],
      ['Antwoord op vraag 2 en 3 (samengevoegd)', 'Antwoord 4', 'Antwoord op vraag 2, 3 en 4 (samengevoegd)'],
      ['Antwoord 2 en 3 tezamen', 'Antwoord 4', 'Antwoord 2, 3 en 4 tezamen'],
      ['Antwoord 2 en 3 (OCW)', 'Antwoord 4 (OCW)', 'Antwoord 2, 3 en 4 (OCW)'],
      ['Antwoord 2 en 3 van het lid Bo', 'Antwoord 4 van het lid Bo', 'Antwoord 2, 3 en 4 van het lid Bo'],
      ['ANTWOORD OP VRAAG 2 EN 3', 'ANTWOORD OP VRAAG 4', 'ANTWOORD OP VRAAG 2, 3 EN 4'],
    ] as const) {
      const questions = 'Vraag 2\nA?\n\nVraag 3\nB?\n\n';
      checkAction(
        `${questions}<|>${first}\nJa.\n\nVraag 4\nC?\n\n${second}\nNee.\n`,
        title,
        `${questions}Vraag 4\nC?\n\n${merged}\nJa.\n\nNee.\n`,
      );
    }
  });

  test('an answer behind a dash is kept', () => {
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord 3 - geen\n\nVraag 4\nB?\n\nAntwoord 4 - ja\n',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4: geen\n\nja\n',
    );
  });

  test('not where one heading says more behind its numbers than the other', () => {
    for (const [first, second] of [
      ['Antwoord 3 (OCW)', 'Antwoord 4 (BZK)'],
      ['Antwoord 3 van het lid Bo', 'Antwoord 4'],
      ['Antwoord 3', 'Antwoord 4 (blz. 3)'],
      ['Antwoord 3 – concept 12 nov', 'Antwoord 4 – directie FEZ'],
      ['Antwoord 3', 'Antwoord 4 – kosten'],
    ] as const) {
      const marked = `Vraag 3\nA?\n\n<|>${first}\nJa.\n\nVraag 4\nB?\n\n${second}\nNee.\n`;
      assert.ok(!titlesAt(marked).includes(title), marked);
    }
  });

  test('a title below an answer that holds a place is kept', () => {
    const below = 'Vragen van de leden van de D66-fractie\n\nVraag 5\nHoe?\n';
    checkAction(
      `Vraag 3\nA?\n\n<|>Antwoord 3\nJa.\n\nVraag 4\nB?\n\nAntwoord 4\nPM\n\n${below}`,
      'Voeg samen met het antwoord op vraag 4, zonder “PM”',
      `Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4\nJa.\n\n${below}`,
    );
  });

  test('a question stands between them: the merged answer stands below it', () => {
    const before = `Vraag 3
Klopt dit?

<|>Antwoord op vraag 3
Ja.

Vraag 4
Waarom?

Antwoord op vraag 4
Daarom.

En zo.

Vraag 5
Hoe?

Antwoord op vraag 5
Zo.
`;
    const after = `Vraag 3
Klopt dit?

Vraag 4
Waarom?

Antwoord op vraag 3 en 4
Ja.

Daarom.

En zo.

Vraag 5
Hoe?

Antwoord op vraag 5
Zo.
`;
    checkAction(before, title, after);
    checkAction(before.replaceAll('\n', '\r\n'), title, after.replaceAll('\n', '\r\n'));
  });

  test('no question stands between them: the first stays where it is', () => {
    checkAction(
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3<|>\nJa.\n\nAntwoord 4\nNee.',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4\nJa.\n\nNee.',
    );
    checkAction(
      'Vraag 3\nA?\nVraag 4\nB?\nAntwoord 3<|>\nJa.\nAntwoord 4\nNee.',
      title,
      'Vraag 3\nA?\nVraag 4\nB?\nAntwoord 3 en 4\nJa.\n\nNee.',
    );
  });

  test('in the form of the document', () => {
    checkAction(
      '**Vraag 3**\n\nA?\n\n**An<|>twoord**\n\nJa.\n\n**Vraag 4**\n\nB?\n\n**Antwoord**\n\nNee.',
      title,
      '**Vraag 3**\n\nA?\n\n**Vraag 4**\n\nB?\n\n**Antwoord op vraag 3 en 4**\n\nJa.\n\nNee.',
    );
    checkAction(
      '## Vraag 3\nA?\n\n## <|>Antwoord 3:\nJa.\n\n## Vraag 4\nB?\n\n## Antwoord 4:\nNee.\n',
      title,
      '## Vraag 3\nA?\n\n## Vraag 4\nB?\n\n## Antwoord 3 en 4:\nJa.\n\nNee.\n',
    );
    checkAction(
      '    Vraag 3\n    A?\n\n<|>    Antwoord 3\n    Ja.\n\n    Vraag 4\n    B?\n\n    Antwoord 4\n    Nee.',
      title,
      '    Vraag 3\n    A?\n\n    Vraag 4\n    B?\n\n    Antwoord 3 en 4\n    Ja.\n\n    Nee.',
    );
    checkAction(
      '1. Is dat zo?\n\n<|>Antwoord:\nJa.\n\n2. En dit?\n\nAntwoord:\nNee.',
      'Voeg samen met het antwoord op vraag 2',
      '1. Is dat zo?\n\n2. En dit?\n\nAntwoord op vraag 1 en 2:\nJa.\n\nNee.',
    );
  });

  test('text beside the heading', () => {
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord 3: Ja.\n\nVraag 4\nB?\n\nAntwoord 4: Nee.\nEcht niet.',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4: Ja.\n\nNee.\nEcht niet.',
    );
  });

  test('several numbers, out of order', () => {
    checkAction(
      'Vraag 2\nA?\n\nVraag 8\nB?\n\n<|>Antwoord 2 en 8\nJa.\n\nVraag 3 en 4\nC?\n\nAntwoord 3 en 4\nNee.',
      'Voeg samen met het antwoord op vraag 3 en 4',
      'Vraag 2\nA?\n\nVraag 8\nB?\n\nVraag 3 en 4\nC?\n\nAntwoord 2, 8, 3 en 4\nJa.\n\nNee.',
    );
  });

  test('what only holds a place goes, and the title says so', () => {
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord 3\nJa.\n\nVraag 4\nB?\n\nAntwoord 4\nPM\n\nVraag 5\nC?\n\nAntwoord 5\nJa.',
      `${title}, zonder “PM”`,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4\nJa.\n\nVraag 5\nC?\n\nAntwoord 5\nJa.',
    );
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord 3\n\nVraag 4\nB?\n\nAntwoord 4\nNee.',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4\nNee.',
    );
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord 3\nJa.\n\nVraag 4\nB?\n\nAntwoord 4\nZie het antwoord op vraag 3.\n',
      `${title}, zonder “Zie het antwoord op vraag 3.”`,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4\nJa.\n',
    );
  });

  test('the empty lines that are the place of an answer go with it', () => {
    const merged = 'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4\nJa.\n';
    for (const place of ['\n', '\n\n', '\n\n\n\n']) {
      checkAction(
        `Vraag 3\nA?\n\n<|>Antwoord 3\nJa.\n\nVraag 4\nB?\n\nAntwoord 4\n${place}Vraag 5\nC?\n`,
        title,
        `${merged}\nVraag 5\nC?\n`,
      );
      checkAction(`Vraag 3\nA?\n\n<|>Antwoord 3\nJa.\n\nVraag 4\nB?\n\nAntwoord 4\n${place}`, title, merged);
      checkAction(`Vraag 3\nA?\n\n<|>Antwoord 3\n${place}Vraag 4\nB?\n\nAntwoord 4\nJa.\n`, title, merged);
      checkAction(
        `Vraag 3\nA?\n<|>Antwoord 3\n${place}\nVraag 4\nB?\nAntwoord 4\nJa.\n\nVraag 5\nC?\n`,
        title,
        'Vraag 3\nA?\n\nVraag 4\nB?\nAntwoord 3 en 4\nJa.\n\nVraag 5\nC?\n',
      );
      checkAction(
        `Vraag 3\nA?\nVraag 4\nB?\n<|>Antwoord 3\nJa.\nAntwoord 4\n${place}\nVraag 5\nC?\n`,
        title,
        'Vraag 3\nA?\nVraag 4\nB?\nAntwoord 3 en 4\nJa.\n\nVraag 5\nC?\n',
      );
    }
    checkAction(
      'Vraag 3\nA?\n\n\n<|>Antwoord 3\nJa.\n\n\nVraag 4\nB?\n\n\nAntwoord 4\n\n\n\nVraag 5\nC?',
      title,
      'Vraag 3\nA?\n\n\nVraag 4\nB?\n\n\nAntwoord 3 en 4\nJa.\n\n\nVraag 5\nC?',
    );
  });

  test('within its own set of questions', () => {
    const first = 'Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\n';
    checkAction(
      `${first}Vraag 1\nC?\n\n<|>Antwoord 1\nSoms.\n\nVraag 2\nD?\n\nAntwoord 2\nNooit.`,
      'Voeg samen met het antwoord op vraag 2',
      `${first}Vraag 1\nC?\n\nVraag 2\nD?\n\nAntwoord 1 en 2\nSoms.\n\nNooit.`,
    );
  });

  test('the foot of a page and the footnotes stay where they are', () => {
    checkAction(
      'Vraag 1\nA?1\n\n<|>Antwoord 1\nJa.\n\n1 https://voorbeeld.nl/a\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n',
      'Voeg samen met het antwoord op vraag 2',
      'Vraag 1\nA?1\n\n1 https://voorbeeld.nl/a\n\nVraag 2\nB?\n\nAntwoord 1 en 2\nJa.\n\nNee.\n',
    );
  });

  test('of two that are still to be written one place is left', () => {
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord 3\n\nVraag 4\nB?\n\nAntwoord 4\n\nVraag 5\nC?\n',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4\n\nVraag 5\nC?\n',
    );
    checkAction(
      'Vraag 3\nA?\n\nAntwoord op vraag 3<|>\n\n\nVraag 4\nB?\n\nAntwoord op vraag 4\n',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord op vraag 3 en 4\n',
    );
    checkAction(
      'Vraag 3\nA?\n\nAntwoord op vraag 3\n<|>\n\nVraag 4\nB?\n\nAntwoord op vraag 4\n\n',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord op vraag 3 en 4\n\n',
    );
    checkAction(
      'Vraag 3\nA?\n\nVraag 4\nB?\n\n<|>Antwoord 3\n\nAntwoord 4\n',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4\n',
    );
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord 3\nn.t.b.\n\nVraag 4\nB?\n\nAntwoord 4\nPM\n',
      `${title}, zonder “n.t.b.”`,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4\nPM\n',
    );
    checkAction(
      'Vraag 3\nA?\n\n<|>Antwoord 3\nPM\n\nVraag 4\nB?\n\nAntwoord 4\nPM\n',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4\nPM\n',
    );
  });

  test('what is written below a sign stays with it', () => {
    checkAction(
      'Vraag 3\nA?\n\nVraag 4\nB?\n\n<|>Antwoord 3\nJa.\n\nAntwoord 4\nPM\nIn 2023 waren er twaalf.\n',
      title,
      'Vraag 3\nA?\n\nVraag 4\nB?\n\nAntwoord 3 en 4\nJa.\n\nPM\nIn 2023 waren er twaalf.\n',
    );
  });

  test('not where the one only refers to the other and that back', () => {
    const circle = 'Zie het antwoord op vraag 4.\n\nVraag 4\nB?\n\nAntwoord 4\nZie het antwoord op vraag 3.\n';
    const titles = titlesAt(`Vraag 3\nA?\n\n<|>Antwoord 3\n${circle}`);
    assert.ok(!titles.some((one) => one.startsWith(title)));
  });

  test('not in the text, not for the last answer', () => {
    assert.deepEqual(titlesAt('Vraag 3\nA?\n\nAntwoord 3\nJa<|>.\n\nVraag 4\nB?\n\nAntwoord 4\nNee.'), []);
    assert.deepEqual(titlesAt('Vraag 3\nA?\n\nAntwoord 3\nJa.\n\nVraag 4\nB?\n\n<|>Antwoord 4\nNee.'), []);
  });

  test('not where answers have no heading, and not in a document of one line', () => {
    assert.deepEqual(titlesAt(' • Vraag 1\n  A?\n\n  <|>Ja.\n\n • Vraag 2\n  B?\n\n  Nee.\n'), []);
    const flat = `Vraag 1 ${'Hoe gaat het met de scholen? '.repeat(50)}<|>Antwoord 1 Goed. Vraag 2 Is dat zo? Antwoord 2 Ja.`;
    assert.deepEqual(titlesAt(flat), []);
  });
});
