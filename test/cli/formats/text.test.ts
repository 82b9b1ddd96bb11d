import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import { textFormat } from '../../../server/src/cli/formats/text';
import type { Language } from '../../../server/src/messages';
import type { Document } from '../../../server/src/report/pairReport';
import type { Finding } from '../../../server/src/report/report';
import { write, writeReports } from './write';

const open = `Vraag 1
Klopt dit bericht?

Antwoord 1
Ja.

Vraag 2
Hoe lang al?

Vraag 3
En waarom?

Antwoord op vraag 2 en 3
Al een jaar.

Vraag 4
Blijft dat zo?

Antwoord 4
Zie het antwoord op vraag 1.

Vraag 5
Hoe nu verder?
`;
const complete = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nHoe lang al?\n\nAntwoord 2\nEen jaar.\n';

suite('The report as text', () => {
  test('counts and findings of each document, and the totals', async () => {
    await check(
      [
        { path: 'map/open.txt', text: open },
        { path: 'volledig.txt', text: complete },
      ],
      'nl',
      `map/open.txt
5 vragen: 3 beantwoord, 1 beantwoord met een verwijzing, 1 open (1 samengevoegd antwoord)
  regel 13  opmerking     Dit antwoord geldt voor vraag 2 en 3.  merged-answer
  regel 22  waarschuwing  Vraag 5 is nog niet beantwoord.  unanswered-question

volledig.txt
2 vragen: 2 beantwoord

2 documenten, 7 vragen: 5 beantwoord, 1 beantwoord met een verwijzing, 1 open (1 samengevoegd antwoord)
1 waarschuwing, 1 opmerking
`,
    );
  });

  test('in English', async () => {
    await check(
      [{ path: 'open.txt', text: open }],
      'en',
      `open.txt
5 questions: 3 answered, 1 answered by reference, 1 open (1 merged answer)
  line 13  remark   This answer covers questions 2 and 3.  merged-answer
  line 22  warning  Question 5 has not been answered yet.  unanswered-question

1 document, 5 questions: 3 answered, 1 answered by reference, 1 open (1 merged answer)
1 warning, 1 remark
`,
    );
  });

  test('a document without questions', async () => {
    await check(
      [{ path: 'brief.txt', text: 'Geachte voorzitter,\n' }],
      'nl',
      'brief.txt\ngeen vragen herkend\n\n1 document, geen vragen herkend\ngeen meldingen\n',
    );
  });

  test('without documents there is nothing to read', async () => {
    await check([], 'nl', '');
  });

  test('a question that only introduces others is not counted', async () => {
    await check(
      [
        {
          path: 'a.txt',
          text: 'Vraag 1\nOver twee zaken:\n\nVraag 1a\nWat?\n\nAntwoord 1a\nDit.\n\nVraag 1b\nHoe?\n\nAntwoord 1b\nZo.\n',
        },
      ],
      'nl',
      'a.txt\n2 vragen: 2 beantwoord\n\n1 document, 2 vragen: 2 beantwoord\ngeen meldingen\n',
    );
  });

  test('more findings than a function takes arguments', async () => {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 7 };
    const finding: Finding = { ...place, code: 'empty-answer', severity: 'warning', message: 'Leeg.', numbers: [] };
    const findings = Array.from({ length: 200_000 }, (_, index) => ({ ...finding, line: index + 1 }));
    const counts = {
      questions: [],
      mergedAnswers: 0,
      leftOut: [],
      unasked: [],
      answeredAlone: 0,
      unwrittenAlone: 0,
      deferredAlone: [],
    };
    const nothing = { layout: 'headings', title: undefined, ...counts } as const;
    const report = { path: 'a.txt', textKey: 0, ...nothing, findings };
    const lines = (await writeReports(textFormat, [report])).split('\n');
    assert.equal(lines[2], '  regel      1  waarschuwing  Leeg.  empty-answer');
    assert.equal(lines.at(-2), '200000 waarschuwingen');
  });

  test('control characters in the name of a document do not reach the terminal', async () => {
    await check(
      [{ path: 'a\x1b[31m.txt', text: complete }],
      'nl',
      'a\\x1b[31m.txt\n2 vragen: 2 beantwoord\n\n1 document, 2 vragen: 2 beantwoord\ngeen meldingen\n',
    );
  });

  test('colours do not change the words', async () => {
    const documents = [{ path: 'open.txt', text: open }];
    const colors = createColors(true);
    const colored = await write(textFormat, documents, { colors });
    assert.ok(colored.includes(colors.yellow('waarschuwing')), colored);
    assert.equal(stripVTControlCharacters(colored), await write(textFormat, documents));
  });
});

async function check(documents: readonly Document[], language: Language, expected: string): Promise<void> {
  assert.equal(await write(textFormat, documents, { language }), expected);
}
