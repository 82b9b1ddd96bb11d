import type { Form } from '../../server/src/convert/forms';
import { writeDocument } from '../../server/src/convert/writeDocument';

/** A document with a bit of everything: front matter, a merged answer, a list, a table, footnotes, a note. */
export const brief = `Vragen van het lid De Boer (ABC) aan de minister van Verkeer over <bruggen> & sluizen (ingezonden 3 mei 2024)

Antwoord van minister Visser (Verkeer) (ontvangen 26 mei 2024)

2024Z12345

Vraag 1
Kent u het bericht «Brug dicht»?[1]

Antwoord 1
Ja. Het gaat om:
• de brug[2] in Delft;
• de sluis.

Vraag 2
Hoeveel bruggen zijn dicht?

Vraag 3
Waarom?

Antwoord op vraag 2 en 3
Dit zijn ze:

| Gemeente | Bruggen |
| Delft | 3 |

Zo is het.
Meer niet.

Toelichting
Deze vragen gaan over Delft.

[1] De Courant, 3 mei 2024, https://example.org/a_b
[2] Kamerstuk 22 112, nr. 3
`;

/** A document in which titles and words have the signs of Markdown. */
export const signed = `# Antwoorden op de vragen van **het lid Visser** over bruggen

## Vraag 1
Kent u **het bericht[1]** over *due diligence* en 5 * 3?

### Antwoord 1
* Ja, *dat*.

#### De **brug**
| **Gemeente** | Bruggen |
| Delft | *3* |

[1] De *Courant*, 3 mei 2024
[2] De **Bode**, 4 mei 2024
`;

/** The text of a document in one of the forms. */
export async function written(text: string, form: Form): Promise<string> {
  return String(await writeDocument({ path: 'brief.txt', text }, form));
}
