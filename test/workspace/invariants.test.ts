import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { parse } from '../../server/src/parser/parse';
import { compare } from '../../server/src/parser/text/ranges';
import { compareDocuments } from '../../server/src/workspace/comparison/comparison';
import { findDifferences } from '../../server/src/workspace/differences/questionDifferences';
import { printOf } from '../../server/src/workspace/documents/documentPrint';
import { createPairing } from '../../server/src/workspace/pairing/pairing';
import { readQuestionText } from '../../server/src/workspace/words/questionText';

const uri = 'file:///vragen.txt';

suite('invariants of documents beside each other', function () {
  // Many texts take a while on a busy machine.
  this.timeout(60_000);

  test('every range lies in its document, in any two texts', () => {
    const part = fc.constantFrom(
      ...['Vraag 1', 'Vraag 2', 'Vraag 2 en 3', ' • Vraag 4', '**Vraag 5**', 'Vraag 1a', '1. Klopt dit?', '2'],
      ...['Antwoord', 'Antwoord 1', 'Antwoord op vraag 2, 3 en 9', 'Mededeling', 'Klopt dit bericht niet?1', 'Ja.'],
      ...['Hoeveel scholen doen er mee?', 'Hoeveel scho-\nlen doen soms mee?', '1 https://example.org', '😀', '', '  '],
    );
    const separator = fc.constantFrom('\n', '\r\n', '\n\n', ' ');
    const text = fc.array(fc.tuple(part, separator), { maxLength: 25 }).map((parts) => parts.flat().join(''));
    fc.assert(fc.property(text, text, fc.constantFrom('certain', 'likely'), checkRanges), { numRuns: 300 });
    const any = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(fc.property(any, any, fc.constant('certain'), checkRanges), { numRuns: 100 });
  });

  test('after the words are restored no difference is left', () => {
    const word = fc.constantFrom(
      ...[
        'de',
        'brug',
        'scholen',
        'Wereldgezond-\nheidsorganisatie',
        'camera’s',
        '1,4',
        '€ 500',
        '«slimme»',

        'EU-lid',
      ],
      ...['mensen,', '(WHO)', 'dat?', 'nu?1', 'zo:', 'één', '*toe*', '—', 'x'],
    );
    const question = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '\r\n  ', '  ')), { minLength: 1, maxLength: 14 })
      .map((parts) => `Kan ${parts.flat().join('')}`);
    fc.assert(fc.property(question, question, checkRestored), { numRuns: 1500 });
  });

  test('a document is found again after any changes of others', () => {
    const document = fc.integer({ min: 0, max: 9 });
    const change = fc.oneof(
      fc.tuple(fc.constant('set'), document, document),
      fc.tuple(fc.constant('delete'), document, document),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const pairing = createPairing();
        const kept = new Map<string, string>();
        for (const [kind, place, content] of changes) {
          if (kind === 'set') kept.set(`${place}`, documentOf(content));
          else kept.delete(`${place}`);
          if (kind === 'set') pairing.set(`${place}`, printOf(parse(documentOf(content))));
          else pairing.delete(`${place}`);
        }
        const fresh = createPairing();
        for (const [name, text] of kept) fresh.set(name, printOf(parse(text)));
        for (let place = 0; place < 10; place++) {
          assert.deepEqual(pairing.counterpartOf(`${place}`), fresh.counterpartOf(`${place}`));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Documents 0 to 4 hold questions, 5 to 9 the answers to them. */
function documentOf(content: number): string {
  const subject = ['bruggen', 'scholen', 'treinen', 'dijken', 'molens'][content % 5];
  const answer = content < 5 ? '' : '\n\nAntwoord 1\nNu niet.';
  return `Vraag 1\nHoeveel ${subject} zijn er dit jaar in heel het land gesloten om er aan te kunnen werken?${answer}`;
}

function checkRanges(here: string, there: string, certainty: 'certain' | 'likely'): void {
  const [structure, other] = [parse(here), parse(there)];
  const comparison = compareDocuments(structure, { uri, structure: other, certainty });
  const inside = (text: string) => {
    const lines = text.split(/\r\n|\r|\n/);
    return (range: Range) => {
      assert.ok(compare(range.start, range.end) <= 0, JSON.stringify(range));
      for (const { line, character } of [range.start, range.end]) {
        assert.ok(character >= 0 && character <= (lines[line]?.length ?? -1), JSON.stringify(range));
      }
    };
  };
  const [insideHere, insideThere] = [inside(here), inside(there)];
  for (const { here: one, there: another, differences } of comparison.shared) {
    for (const range of [one.section, one.selectionRange, one.text]) insideHere(range);
    for (const range of [another.section, another.selectionRange, another.text]) insideThere(range);
    for (const { range, restoring } of differences) {
      for (const place of [range, ...restoring.map((edit) => edit.range)]) insideHere(place);
    }
  }
  for (const { question, place } of comparison.onlyHere) {
    insideHere(question.selectionRange);
    if (there !== '') insideThere(place);
  }
  for (const { question, place } of comparison.onlyThere) {
    insideThere(question.selectionRange);
    if (here !== '') insideHere(place);
  }
}

function checkRestored(here: string, there: string): void {
  const [document, other] = [here, there].map((question) => `Vraag 1\n${question}\n\nAntwoord\nJa.`) as [
    string,
    string,
  ];
  const found = differencesOf(document, other);
  const edits = found.flatMap(({ restoring }) => [...restoring]);
  for (const [index, { range }] of edits.entries()) {
    const next = edits[index + 1];
    assert.ok(next === undefined || compare(range.end, next.range.start) <= 0, 'edits follow each other');
  }
  const restored = TextDocument.applyEdits(TextDocument.create(uri, 'vraagantwoord', 1, document), edits);
  assert.deepEqual(
    differencesOf(restored, other).map((difference) => `${difference.here} / ${difference.there}`),
    [],
    restored,
  );
}

function differencesOf(here: string, there: string) {
  const texts = [here, there].map((text) => {
    const structure = parse(text);
    const [question] = structure.questions;
    assert.ok(question);
    return readQuestionText(structure, question.body);
  });
  return findDifferences(texts[0] as (typeof texts)[number], texts[1] as (typeof texts)[number]);
}
