import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { type DiagnosticsOptions, getDiagnostics } from '../../server/src/diagnostics/diagnostics';
import { rules } from '../../server/src/diagnostics/rules';
import { parse } from '../../server/src/parser/parse';

const document = `Vraag 1
Klopt dit?

Antwoord

Vraag 3
Echt?

Vraag 3
Waarom?

Antwoord op vraag 3 en 12
Zie antwoord vraag 14.
`;

suite('diagnostics', () => {
  test('the findings of all rules, in the order of the text', () => {
    check({}, [
      'warning empty-answer: Het antwoord op vraag 1 heeft nog geen tekst.',
      'warning numbering-gap: Na vraag 1 volgt vraag 3. Vraag 2 ontbreekt.',
      'warning duplicate-question: Vraag 3 komt twee keer voor.',
      'error unknown-question: Vraag 12 bestaat niet in dit document.',
      'warning unknown-reference: Deze verwijzing klopt niet: vraag 14 bestaat niet in dit document.',
    ]);
  });

  test('in English', () => {
    check({ language: 'en' }, [
      'warning empty-answer: The answer to question 1 has no text yet.',
      'warning numbering-gap: Question 1 is followed by question 3. Question 2 is missing.',
      'warning duplicate-question: Question 3 is asked twice.',
      'error unknown-question: Question 12 does not exist in this document.',
      'warning unknown-reference: This reference is wrong: question 14 does not exist in this document.',
    ]);
  });

  test('where several sets of questions have names, a finding begins with the name of its set', () => {
    const set = (title: string, answer: string) =>
      `${title}\n\nVraag 1\nA?\n\nAntwoord 1\n${answer}\n\nVraag 2\nB?[1]\n\nVraag 3\nC?\n\nAntwoord 3\nJa.\n\n`;
    const titles = (one: string, other: string) => `${set(one, 'PM')}${set(other, '')}[1] Noot\n[2] Noot`;
    const named = titles('Vragen van de leden van de ABC-fractie', 'Vragen van de leden van de fractie van DEF');
    const found = [
      'ABC-fractie: het antwoord op vraag 1 is nog niet ingevuld.',
      'ABC-fractie: vraag 2 is nog niet beantwoord.',
      'fractie van DEF: het antwoord op vraag 1 heeft nog geen tekst.',
      'fractie van DEF: vraag 2 is nog niet beantwoord.',
      'Nergens staat een verwijzing naar voetnoot 2.',
    ];
    assert.deepEqual(messagesOf(named), found);
    assert.deepEqual(messagesOf(named, 'en')[1], 'ABC-fractie: question 2 has not been answered yet.');
    const long = titles(
      'Vragen van de leden van de fractie van de Partij voor Lange Namen en Titels',
      'Vragen van de leden van de DEF-fractie',
    );
    assert.equal(messagesOf(long)[1], 'fractie van de Partij voor Lange Namen…: vraag 2 is nog niet beantwoord.');
    assert.deepEqual(
      messagesOf(titles('', '')).filter((message) => message.startsWith('Vraag')),
      ['Vraag 2 is nog niet beantwoord.', 'Vraag 2 is nog niet beantwoord.'],
    );
  });

  test('a severity of the user goes before that of the rule, and off is off', () => {
    check(
      {
        severities: {
          'empty-answer': 'hint',
          'numbering-gap': 'off',
          'duplicate-question': 'error',
          'unknown-question': 'off',
        },
      },
      [
        'hint empty-answer: Het antwoord op vraag 1 heeft nog geen tekst.',
        'error duplicate-question: Vraag 3 komt twee keer voor.',
        'warning unknown-reference: Deze verwijzing klopt niet: vraag 14 bestaat niet in dit document.',
      ],
    );
  });

  test('a mild finding stays mild, and may be milder still', () => {
    const severityOf = (severity: 'error' | 'hint') =>
      getDiagnostics(parse('Vraag 1\nKlopt dit?'), { ...defaults, severities: { 'unanswered-question': severity } })[0]
        ?.severity;
    assert.equal(severityOf('error'), DiagnosticSeverity.Information);
    assert.equal(severityOf('hint'), DiagnosticSeverity.Hint);
  });

  test('one cause gives one finding', () => {
    const questions = 'Vraag 1\nA?\n\nVraag 2\nB?\n\n';
    checkCodes(`${questions}Antwoord op vraag 1 en 2\n`, ['empty-answer']);
    checkCodes(`${questions}Antwoord op vraag 1 en 2\nn.t.b.`, ['placeholder-answer']);
    checkCodes(`${questions}Antwoord op vraag 1 en 2\nZie vraag 1.`, ['merged-answer', 'circular-reference']);
    checkCodes(`${questions}Antwoord 1\n\nAntwoord 2\nJa.\n\nAntwoord 1\nNee.`, ['empty-answer']);
    checkCodes('Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 1\nB?\n\nAntwoord\nNee.', ['duplicate-question']);
    const misnumbered = 'Vraag 2\nB?\n\nAntwoord 3\nSoms.\n\nVraag 4\nC?\n\nAntwoord 4\nZie antwoord vraag 3.';
    checkCodes(`${questions}Antwoord 1 en 2\nJa.\n\n${misnumbered}`, ['merged-answer', 'duplicate-question']);
    checkCodes(`${questions}Mededeling\nDe antwoorden volgen later.`, ['unanswered-question']);
    checkCodes(`${questions}Anwoord op vraag 1 2 en 3\nJa.`, ['merged-answer', 'heading-typo', 'unknown-question']);
    checkCodes(`${questions}Antwoord 1\nZie antwoord vraag 3.\n\nAntwoord 2\nJa.`, ['unknown-reference']);
  });

  test('a document in which all is well', () => {
    checkCodes(
      `Vragen van het lid Jansen (PvdO) over bruggen (ingezonden 3 maart 2024)
Antwoord van minister De Wit (Infrastructuur) (ontvangen 20 maart 2024)

Vraag 1
Kent u het bericht?¹

Antwoord 1
Ja.

Vraag 2
Klopt het?

Antwoord 2
Zie het antwoord op vraag 1.

¹ De Krant, 1 maart 2024
`,
      [],
    );
  });

  test('every code links to its page', () => {
    for (const documentation of ['file:///extension/docs/diagnostics', 'file:///extension/docs/diagnostics/']) {
      for (const { code, codeDescription } of getDiagnostics(parse(document), { ...defaults, documentation })) {
        assert.equal(codeDescription?.href, `file:///extension/docs/diagnostics/${code}.md`);
      }
    }
    for (const { codeDescription } of getDiagnostics(parse(document), defaults))
      assert.equal(codeDescription, undefined);
  });

  test('every code once', () => {
    const codes = rules.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
  });

  test('nothing to say about an empty document', () => {
    assert.deepEqual(getDiagnostics(parse(''), defaults), []);
  });
});

const defaults: DiagnosticsOptions = { uri: 'file:///vragen.txt', language: 'nl', severities: {} };

/** The findings as `severity code: message`. */
function check(options: Partial<DiagnosticsOptions>, expected: readonly string[]): void {
  const diagnostics = getDiagnostics(parse(document), { ...defaults, ...options });
  assert.deepEqual(
    diagnostics.map(({ severity, code, message }) => `${severityNames[severity ?? 0]} ${code}: ${message}`),
    expected,
  );
}

function messagesOf(text: string, language: DiagnosticsOptions['language'] = 'nl'): readonly string[] {
  return getDiagnostics(parse(text), { ...defaults, language }).map(({ message }) => String(message));
}

function checkCodes(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    getDiagnostics(parse(text), defaults).map(({ code }) => code),
    expected,
    text,
  );
}

const severityNames = ['', 'error', 'warning', 'information', 'hint'];
