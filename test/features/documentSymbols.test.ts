import assert from 'node:assert/strict';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { getDocumentSymbols } from '../../server/src/features/documentSymbols';
import type { Language } from '../../server/src/messages';
import { parse } from '../../server/src/parser/parse';
import { partsOf, structureOf } from '../parser/partsOf';

suite('document symbols', () => {
  test('a question holds its answer', () => {
    check(
      `
Vraag 1
Klopt dit bericht?

Antwoord
Ja.

Vraag 2
Sinds wanneer?
`,
      `
Field Vraag 1 | beantwoord · Klopt dit bericht? | 0:0-4:3 at 0:0
  String Antwoord | Ja. | 3:0-4:3 at 3:0
Event Vraag 2 | open · Sinds wanneer? | 6:0-7:14 at 6:0
`,
    );
  });

  test('a merged answer is shown once, and its questions say with which others they are answered', () => {
    check(
      `
Vraag 1
Klopt dit?

Vraag 2
Waarom?

Vraag 3
Hoe lang al?

Antwoord op vraag 1, 2 en 3
Ja, al jaren.
`,
      `
Field Vraag 1 | beantwoord samen met vraag 2 en 3 · Klopt dit? | 0:0-1:10 at 0:0
Field Vraag 2 | beantwoord samen met vraag 1 en 3 · Waarom? | 3:0-4:7 at 3:0
Field Vraag 3 | beantwoord samen met vraag 1 en 2 · Hoe lang al? | 6:0-10:13 at 6:0
  String Antwoord op vraag 1, 2 en 3 | Ja, al jaren. | 9:0-10:13 at 9:0
`,
    );
  });

  test('many questions with one answer are counted', () => {
    const headings = [1, 2, 3, 4, 5].map((number) => `Vraag ${number}\nWaarom?\n\n`).join('');
    const symbols = getDocumentSymbols(parse(`${headings}Antwoord op vragen 1 t/m 5:\nDaarom.`), 'nl');
    assert.equal(symbols[0]?.detail, 'beantwoord samen met 4 andere vragen · Waarom?');
    assert.equal(symbols[4]?.children?.[0]?.name, 'Antwoord op vragen 1 t/m 5');
  });

  test('a merged question heading is one symbol', () => {
    check(
      `
Vraag 1
Klopt dit?

Antwoord 1
Ja.

Vraag 2 en 3
Waarom?

Hoe lang al?

Antwoord 2 en 3
Daarom, al jaren.
`,
      `
Field Vraag 1 | beantwoord · Klopt dit? | 0:0-4:3 at 0:0
  String Antwoord 1 | Ja. | 3:0-4:3 at 3:0
Field Vraag 2 en 3 | beantwoord · Waarom? Hoe lang al? | 6:0-12:17 at 6:0
  String Antwoord 2 en 3 | Daarom, al jaren. | 11:0-12:17 at 11:0
`,
    );
  });

  test('under a merged heading the open question is named', () => {
    check(
      `
Vraag 1 en 2
Klopt dit?

Waarom?

Antwoord op vraag 1
Ja.
`,
      `
Event Vraag 1 en 2 | vraag 2 open · Klopt dit? Waarom? | 0:0-6:3 at 0:0
  String Antwoord op vraag 1 | Ja. | 5:0-6:3 at 5:0
`,
    );
  });

  test('a reference as the whole answer', () => {
    check(
      `
Vraag 1
Klopt dit?

Antwoord 1
Ja.

Vraag 2
Echt?

Antwoord 2
Zie het antwoord op vraag 1.
`,
      `
Field Vraag 1 | beantwoord · Klopt dit? | 0:0-4:3 at 0:0
  String Antwoord 1 | Ja. | 3:0-4:3 at 3:0
Field Vraag 2 | beantwoord met een verwijzing · Echt? | 6:0-10:28 at 6:0
  String Antwoord 2 | Zie het antwoord op vraag 1. | 9:0-10:28 at 9:0
`,
    );
  });

  test('answers that stand apart from their questions stand beside them', () => {
    check(
      `
Vraag 1
Klopt dit?

Vraag 2
Echt?

Antwoord op vraag 1
Ja.

Antwoord op vraag 2
Echt.
`,
      `
Field Vraag 1 | beantwoord · Klopt dit? | 0:0-1:10 at 0:0
Field Vraag 2 | beantwoord · Echt? | 3:0-4:5 at 3:0
String Antwoord op vraag 1 | Ja. | 6:0-7:3 at 6:0
String Antwoord op vraag 2 | Echt. | 9:0-10:5 at 9:0
`,
    );
  });

  test('front matter is named by its title, and a note by its heading', () => {
    check(
      `
Vragen van het lid Jansen over fietspaden (ingezonden 3 maart 2021).

Vraag 1
Klopt dit?

Antwoord 1
Ja.

Toelichting:
Deze vragen volgen op eerdere vragen.
`,
      `
File Fietspaden | undefined | 0:0-0:68 at 0:31
Field Vraag 1 | beantwoord · Klopt dit? | 2:0-6:3 at 2:0
  String Antwoord 1 | Ja. | 5:0-6:3 at 5:0
Object Toelichting | Deze vragen volgen op eerdere vragen. | 8:0-9:37 at 8:0
`,
    );
  });

  test('a title between two questions', () => {
    check(
      `
Vraag 1
Klopt dit?

Antwoord 1
Ja.

Vragen van de leden van de D66-fractie

Vraag 2
Waarom?
`,
      `
Field Vraag 1 | beantwoord · Klopt dit? | 0:0-4:3 at 0:0
  String Antwoord 1 | Ja. | 3:0-4:3 at 3:0
Object Tussenkop | Vragen van de leden van de D66-fractie | 6:0-6:38 at 6:0
Event Vraag 2 | open · Waarom? | 8:0-9:7 at 8:0
`,
    );
  });

  test('the closing of a letter', () => {
    check(
      `
Vraag 1
Klopt dit?

Antwoord 1
Ja.

Hoogachtend,
R. Brekelmans
`,
      `
Field Vraag 1 | beantwoord · Klopt dit? | 0:0-4:3 at 0:0
  String Antwoord 1 | Ja. | 3:0-4:3 at 3:0
Object Slot | Hoogachtend, R. Brekelmans | 6:0-7:13 at 6:0
`,
    );
  });

  test('the front matter says how long the answers took', () => {
    const document = (who: string, rest: string) => `
Vragen van het lid Jansen (PvdO) over fietspaden (ingezonden 3 maart 2021).
${who} van minister De Wit (Verkeer) (ontvangen 31 maart 2021).

Vraag 1
Klopt dit?

${rest}
`;
    check(
      document('Antwoord', 'Antwoord 1\nJa.'),
      `
File Fietspaden | beantwoord na 28 dagen | 0:0-1:65 at 0:38
Field Vraag 1 | beantwoord · Klopt dit? | 3:0-7:3 at 3:0
  String Antwoord 1 | Ja. | 6:0-7:3 at 6:0
`,
    );
    check(
      document('Mededeling', 'Mededeling\nDe antwoorden volgen.'),
      `
File Fietspaden | mededeling na 28 dagen | 0:0-1:67 at 0:38
Event Vraag 1 | uitgesteld · Klopt dit? | 3:0-4:10 at 3:0
Object Mededeling | De antwoorden volgen. | 6:0-7:21 at 6:0
`,
    );
  });

  test('a notice of delay', () => {
    check(
      `
Vraag 1
Klopt dit?

Mededeling
De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.
`,
      `
Event Vraag 1 | uitgesteld · Klopt dit? | 0:0-1:10 at 0:0
Object Mededeling | De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord. | 3:0-4:72 at 3:0
`,
    );
  });

  test('each of several sets holds its own questions, and says who asks them and how many are open', () => {
    check(
      `
Vragen van de leden van de ABC-fractie

Vraag 1
Klopt dit?

Antwoord 1
Ja.

Vraag 2
Waarom?

Antwoord 2
Daarom.

Vragen van de leden van de DEF-fractie

Vraag 1
Echt?

Antwoord 1
Ja.

Vraag 2
Sinds wanneer?
`,
      `
Package Reeks 1: ABC-fractie | undefined | 0:0-12:7 at 0:0
  File Vragen van de leden van de ABC-fractie | undefined | 0:0-0:38 at 0:0
  Field Vraag 1 | beantwoord · Klopt dit? | 2:0-6:3 at 2:0
    String Antwoord 1 | Ja. | 5:0-6:3 at 5:0
  Field Vraag 2 | beantwoord · Waarom? | 8:0-12:7 at 8:0
    String Antwoord 2 | Daarom. | 11:0-12:7 at 11:0
Package Reeks 2: DEF-fractie | 1 open vraag | 14:0-23:14 at 14:0
  File Vragen van de leden van de DEF-fractie | undefined | 14:0-14:38 at 14:0
  Field Vraag 1 | beantwoord · Echt? | 16:0-20:3 at 16:0
    String Antwoord 1 | Ja. | 19:0-20:3 at 19:0
  Event Vraag 2 | open · Sinds wanneer? | 22:0-23:14 at 22:0
`,
    );
  });

  test('what is put off does not count as open, and is said apart', () => {
    const late = 'Mededeling\nVraag 2 kan niet binnen de gebruikelijke termijn worden beantwoord.';
    const second = `Vraag 1\nEcht?\n\nVraag 2\nSinds wanneer?\n\nVraag 3\nWaarom?\n\nAntwoord 3\nDaarom.\n\n${late}`;
    const first =
      'Vragen van het lid A (ABC)\n\nVraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.';
    const detailsIn = (text: string, language: 'nl' | 'en') =>
      getDocumentSymbols(parse(`${first}\n\nVragen van het lid B (DEF)\n\n${text}`), language).map(
        ({ detail }) => detail,
      );
    assert.deepEqual(detailsIn(second, 'nl'), [undefined, '1 open vraag, 1 uitgesteld']);
    assert.deepEqual(detailsIn(second, 'en'), [undefined, '1 open question, 1 deferred']);
    assert.deepEqual(detailsIn(second.replace('Echt?', 'Echt?\n\nAntwoord 1\nJa.'), 'nl'), [undefined, '1 uitgesteld']);
    check(
      `Vraag 1, 2 en 3\nKlopt dit?\n\nAntwoord 1\nJa.\n\n${late}`,
      `
Event Vraag 1, 2 en 3 | vraag 3 open, vraag 2 uitgesteld · Klopt dit? | 0:0-4:3 at 0:0
  String Antwoord 1 | Ja. | 3:0-4:3 at 3:0
Object Mededeling | Vraag 2 kan niet binnen de gebruikelijke termijn worden beantwoord. | 6:0-7:67 at 6:0
`,
    );
  });

  test('in English', () => {
    check(
      `
Vraag 1
Klopt dit?

Vraag 2
Echt?

Antwoord op vraag 1 en 2
Ja.

Vraag 3
Sinds wanneer?
`,
      `
Field Question 1 | answered together with question 2 · Klopt dit? | 0:0-1:10 at 0:0
Field Question 2 | answered together with question 1 · Echt? | 3:0-7:3 at 3:0
  String Antwoord op vraag 1 en 2 | Ja. | 6:0-7:3 at 6:0
Event Question 3 | open · Sinds wanneer? | 9:0-10:14 at 9:0
`,
      'en',
    );
  });

  test('a long question is cut after a whole word', () => {
    const [symbol] = getDocumentSymbols(parse(`Vraag 1\n${'lang '.repeat(40)}?\n\nVraag 2\nKort?`), 'nl');
    assert.match(symbol?.detail ?? '', /^open · (?:lang )+lang…$/);
  });

  test('words on several lines and far apart are shown on one line', () => {
    const [symbol] = getDocumentSymbols(parse('Vraag 1\nKlopt  dit\n\tbericht \n\nvan\u00a0gisteren?'), 'nl');
    assert.equal(symbol?.detail, 'open · Klopt dit bericht van gisteren?');
    const [long] = getDocumentSymbols(parse(`Vraag 1\n${'lang  '.repeat(16)}woord\nnog meer`), 'nl');
    assert.equal(long?.detail, `open · ${'lang '.repeat(15)}lang…`);
  });

  test('nothing is sent of what a section does not hold', () => {
    const [question] = getDocumentSymbols(parse('Vraag 1\nA?\n\nAntwoord\nJa.'), 'nl');
    assert.deepEqual(
      question?.children?.map((child) => 'children' in child),
      [false],
    );
  });

  test('questions that share their number and their answers take no longer each', () => {
    const { answers, ...parts } = partsOf(parse('Vraag 1\nA?\n\nAntwoord 1\nJa.\n\n'.repeat(300)));
    let looks = 0;
    const counting = answers.map(({ covers, ...answer }) => ({
      ...answer,
      get covers() {
        looks++;
        return covers;
      },
    }));
    getDocumentSymbols(structureOf({ ...parts, answers: counting }), 'nl');
    assert.ok(looks > 0 && looks < 20 * answers.length, `looked at ${looks} answers`);
  });

  test('a text without questions has no outline of questions', () => {
    assert.deepEqual(getDocumentSymbols(parse(''), 'nl'), []);
  });
});

/** The outline as text: kind, name, detail, range and where the selection begins; children are indented. */
function check(document: string, expected: string, language: Language = 'nl'): void {
  const symbols = getDocumentSymbols(parse(document.trim()), language);
  assert.equal(symbols.flatMap((symbol) => render(symbol, '')).join('\n'), expected.trim());
}

function render(symbol: DocumentSymbol, indent: string): readonly string[] {
  const { name, detail, range, selectionRange } = symbol;
  const place = `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}`;
  const selection = `${selectionRange.start.line}:${selectionRange.start.character}`;
  return [
    `${indent}${kindNames[symbol.kind]} ${name} | ${detail} | ${place} at ${selection}`,
    ...(symbol.children ?? []).flatMap((child) => render(child, `${indent}  `)),
  ];
}

const kindNames = Object.fromEntries(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));
