import assert from 'node:assert/strict';
import { brief, written } from '../documents';

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

  test('signs that mean something in Markdown', async () =>
    assert.equal(
      await written('Vraag 1\nWat is [dit] `hier`?\n\nAntwoord 1\n# nee\n', 'markdown'),
      '## Vraag 1\n\nWat is \\[dit\\] \\`hier\\`?\n\n### Antwoord 1\n\n\\# nee\n',
    ));
});
