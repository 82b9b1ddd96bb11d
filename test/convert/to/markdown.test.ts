import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { putQuestions } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import { stateOf } from '../../../server/src/parser/states';
import type { Structure } from '../../../server/src/parser/structure';
import { brief, signed, written } from '../documents';

suite('Writing Markdown', () => {
  test('a document with a bit of everything', async () =>
    assert.equal(
      await written(brief, 'markdown'),
      `Vragen van het lid De Boer (ABC) aan de minister van Verkeer over \\<bruggen> & sluizen (ingezonden 3 mei 2024)

Antwoord van minister Visser (Verkeer) (ontvangen 26 mei 2024)

2024Z12345

## Vraag 1

Kent u het bericht «Brug dicht»?[^1]

### Antwoord 1

Ja. Het gaat om:

- de brug[^2] in Delft;
- de sluis.

## Vraag 2

Hoeveel bruggen zijn dicht?

## Vraag 3

Waarom?

### Antwoord op vraag 2 en 3

Dit zijn ze:

| Gemeente | Bruggen |
| --- | --- |
| Delft | 3 |

Zo is het.${'  '}
Meer niet.

## Toelichting

Deze vragen gaan over Delft.

[^1]: De Courant, 3 mei 2024, https://example.org/a_b

[^2]: Kamerstuk 22 112, nr. 3
`,
    ));

  test('is read back as the same questions, answers and footnotes', async () => {
    const open = 'Vraag 1\nKlopt dit?[1]\n\nAntwoord 1\nJa.\n\nVraag 2\nWaarom?[2]\n\n[1] De Courant\n\n[2] De Krant\n';
    for (const text of [brief, open]) {
      const [before, after] = [parse(text), parse(await written(text, 'markdown'))];
      assert.deepEqual(statesIn(after), statesIn(before));
      const labels = ({ footnotes, footnoteMarks }: Structure) => [footnotes, footnoteMarks].map(labelsOf);
      assert.deepEqual(labels(after), labels(before));
    }
  });

  test('signs that mean something in Markdown', async () =>
    assert.equal(
      await written('Vraag 1\nWat is [dit] `hier`?\n\nAntwoord 1\n> nee\n\n#\n', 'markdown'),
      '## Vraag 1\n\nWat is [dit] \\`hier\\`?\n\n### Antwoord 1\n\n\\> nee\n\n\\#\n',
    ));

  // A text, and how it is written where that is not the same; shown it is the text again.
  for (const [text, expected = text] of [
    ['Wat is [dit] en [dat]?'],
    ['Zie [de brief](bijlage) en [de brief][bijlage].', 'Zie [de brief\\](bijlage) en [de brief\\][bijlage].'],
    ['[dit]: dat', '[dit\\]: dat'],
    ['Zie [^3] en [dat]', 'Zie \\[^3] en [dat\\]'],
    ['Is 4 < 5 en 5 > 4?'],
    ['De <b>brug</b> <https://example.org>', 'De \\<b>brug\\</b> \\<https://example.org>'],
    ['Op C:\\map of C:\\_map', 'Op C:\\map of C:\\\\_map'],
    ['Tot hier \\', 'Tot hier \\\\'],
    ['R&D en &amp; en & zo', 'R&D en \\&amp; en & zo'],
    ['• [x] gedaan', '- \\[x] gedaan'],
    ['• > nee', '- \\> nee'],
  ] as const) {
    test(`no more backslashes than it takes: ${text}`, async () => {
      const document = await written(`Antwoord 1\n\n${text}\n`, 'markdown');
      assert.equal(document, `### Antwoord 1\n\n${expected}\n`);
      const shown = new MarkdownIt({ html: true }).render(expected);
      const plain = shown
        .replace(/<[^<>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      assert.equal(plain.trim(), text.replace(/^• /, ''));
    });
  }

  test('titles, and words that are bold or italic, stay as they are', async () => {
    const document = await written(signed, 'markdown');
    assert.match(document, /^# Antwoorden op de vragen van \*\*het lid Visser\*\* over bruggen$/m);
    assert.match(document, /^#### De \*\*brug\*\*$/m);
    assert.match(document, /over \*due diligence\* en 5 \* 3\?/);
    const shown = new MarkdownIt().render(document);
    assert.match(shown, /<h1>Antwoorden op de vragen van <strong>het lid Visser<\/strong> over bruggen<\/h1>/);
    assert.match(shown, /<h4>De <strong>brug<\/strong><\/h4>/);
  });

  test('the name of a sign stays readable, and a line of dashes makes no heading', async () => {
    const document = await written(
      'Vraag 1\nStaat er &lt;b&gt; of &#38; bij R&D?\n---\n\nAntwoord 1\nJa.\n',
      'markdown',
    );
    assert.equal(
      document,
      '## Vraag 1\n\nStaat er \\&lt;b\\&gt; of \\&#38; bij R&D?  \n\\---\n\n### Antwoord 1\n\nJa.\n',
    );
    const shown = new MarkdownIt().render(document);
    assert.match(shown, /Staat er &amp;lt;b&amp;gt; of &amp;#38; bij R&amp;D\?<br>\n---<\/p>/);
  });

  test('a table is as wide as its widest row', async () => {
    const document = await written('Antwoord 1\nZie:\n\n| a | b |\n| c | d | e |\n| f |\n', 'markdown');
    assert.match(document, /\| a \| b \| {2}\|\n\| --- \| --- \| --- \|\n\| c \| d \| e \|\n\| f \| {2}\| {2}\|\n/);
    assert.match(new MarkdownIt().render(document), /<td>e<\/td>/);
  });

  test('a table of Markdown stays as it is, however often it is written', async () => {
    const document = await written(
      'Antwoord 1\nZie:\n\n| a \\| b | c |\n|:---|--:|\n| d | -- |\n| --- | --- |\n',
      'markdown',
    );
    const table = '| a \\| b | c |\n| --- | --- |\n| d | -- |\n| --- | --- |\n';
    assert.ok(document.endsWith(`\n\n${table}`), document);
    assert.equal(await written(document, 'markdown'), document);
  });
});

function statesIn(structure: Structure): readonly string[] {
  return putQuestions(structure).map(({ asked: { number } }) => `${number} ${stateOf(structure, number)}`);
}

function labelsOf(labelled: readonly { readonly label: string }[]): readonly string[] {
  return labelled.map(({ label }) => label);
}
