import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from '../../../server/src/parser/parse';
import type { Structure } from '../../../server/src/parser/structure';
import { findDifferences } from '../../../server/src/workspace/differences/questionDifferences';
import { readQuestionText } from '../../../server/src/workspace/words/questionText';

suite('the submitted words again', () => {
  test('the other half of quotation marks comes and goes with the words', () => {
    const news = 'Kent u het bericht van de NOS';
    checkBoth(`${news} «Scholen lopen leeg»?`, `${news}?`);
    checkBoth(`${news} «Scholen lopen leeg»? Zo ja, wat vindt u?`, `${news}? Zo ja, wat vindt u?`);
    checkBoth(`${news}, “Scholen lopen leeg”, van nu?`, `${news} van nu?`);
    checkBoth('«Scholen lopen leeg», kent u dat bericht?', 'kent u dat bericht?');
    checkBoth('Kent u «Zembla» over (kleine) scholen?', 'Kent u (kleine) scholen?');
    checkBoth('Kent u «Scholen lopen leeg» van nu?', 'Kent u «Scholen lopen leeg»?');
    checkBoth('Kent u «Zembla en de stad» en «Nova»?', 'Kent u «Zembla» en «Nova»?');
    checkBoth('de grote «stad (noord)»?', 'de «stad»?');
    check('Kent u het bericht «Scholen lopen in de stad»?', 'Kent u het bericht «Scholen lopen in het dorp?');
  });

  test('are told with both halves', () => {
    const [difference] = differencesOf(
      parse('Vraag 1\nKent u «Nova» over nu?'),
      'Kent u de uitzending «Zembla» over nu?',
    );
    assert.equal(difference?.there, 'de uitzending «Zembla»');
    const [added] = differencesOf(parse('Vraag 1\nKent u de film «Nova» over nu?'), 'Kent u over nu?');
    assert.deepEqual([added?.here, added?.range.end.character], ['de film «Nova»', 21]);
  });

  test('are exactly those, whatever came or went with its punctuation', () => {
    fc.assert(
      fc.property(sentences(), ({ words, start, end }) => {
        const kept = [...words.slice(0, start), ...words.slice(end)];
        fc.pre(isBalanced(words.slice(start, end)) && kept.length > 1);
        checkBoth(textOf(words), textOf(kept));
      }),
      { numRuns: 500 },
    );
  });
});

interface Sentence {
  readonly words: readonly string[];
  /** Some of the words, which may come or go. */
  readonly start: number;
  readonly end: number;
}

/** Words that are all different, with quotation marks, brackets and commas around some of them. */
function sentences(): fc.Arbitrary<Sentence> {
  const all = [
    'aap',
    'noot',
    'mies',
    'wim',
    'zus',
    'jet',
    'teun',
    'vuur',
    'gijs',
    'lam',
    'kees',
    'bok',
    'weide',
    'does',
  ];
  const signs = fc.constantFrom(['«', '»'], ['‘', '’'], ['“', '”'], ['"', '"'], ['(', ')']);
  const words = fc.shuffledSubarray(all, { minLength: 4, maxLength: 10 });
  const place = fc.nat(9);
  const quotation = fc.record({ signs, from: place, length: fc.integer({ min: 1, max: 3 }) });
  return fc
    .record({
      words,
      quotations: fc.array(quotation, { maxLength: 2 }),
      commas: fc.array(place),
      from: place,
      count: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ words, quotations, commas, from, count }) => {
      const written = [...words];
      let free = 0;
      for (const { signs, from, length } of quotations) {
        const [first, last] = [free + (from % written.length), free + (from % written.length) + length - 1];
        if (last >= written.length) continue;
        written[first] = `${signs[0]}${written[first]}`;
        written[last] = `${written[last]}${signs[1]}`;
        free = last + 1;
      }
      for (const place of commas) if (place < written.length - 1) written[place] += ',';
      const start = from % written.length;
      return { words: written, start, end: Math.min(start + count, written.length) };
    });
}

/** A sentence does not end with a comma. */
function textOf(words: readonly string[]): string {
  return `${words.join(' ').replace(/,$/, '')}?`;
}

function isBalanced(words: readonly string[]): boolean {
  const text = words.join('');
  const count = (sign: string) => text.split(sign).length;
  const pairs = ['«»', '‘’', '“”', '()'];
  return pairs.every(([opening = '', closing = '']) => count(opening) === count(closing)) && count('"') % 2 === 1;
}

/** The one text becomes the other, and that one the first again. */
function checkBoth(one: string, other: string): void {
  check(one, other);
  check(other, one);
}

function check(submitted: string, changed: string): void {
  const text = `Vraag 1\n${changed}\n\nAntwoord\nTien.`;
  const edits = differencesOf(parse(text), submitted).flatMap(({ restoring }) => restoring);
  const restored = TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits);
  assert.equal(restored, `Vraag 1\n${submitted}\n\nAntwoord\nTien.`);
}

function differencesOf(structure: Structure, submitted: string) {
  const [here, there] = [structure, parse(`Vraag 1\n${submitted}`)].map((one) =>
    readQuestionText(
      one,
      one.questions[0]?.body ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    ),
  );
  assert.ok(here && there);
  return findDifferences(here, there);
}
