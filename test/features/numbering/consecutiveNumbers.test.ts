import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getRenumberQuestions } from '../../../server/src/features/renumberQuestions';
import { textOf } from '../../../server/src/parser/lookup';
import { parse } from '../../../server/src/parser/parse';
import type { Structure } from '../../../server/src/parser/structure';
import { compareDocuments } from '../../../server/src/workspace/comparison/comparison';

const uri = 'file:///vragen.txt';

suite('consecutive numbers', () => {
  test('each answer keeps its own questions, whatever numbers they had', () => {
    let changed = 0;
    fc.assert(
      fc.property(drafts(), (draft) => {
        fc.pre(!repeatsQuestions(draft.text));
        const after = renumbered(draft.text);
        assert.ok(after !== undefined || !draft.isClear, draft.text);
        if (after === undefined) return;
        changed += after === draft.text ? 0 : 1;
        checkRenumbered(draft, after);
        assert.equal(renumbered(after), after);
      }),
      { numRuns: 300 },
    );
    assert.ok(changed > 100, `${changed} were changed`);
  });

  test('beside the submitted questions no double is left, or it is said which question cannot have a number', () => {
    const submitted = topics.map((topic, index) => question(index + 1, topic)).join('');
    const number = fc.integer({ min: 1, max: 6 });
    const topic = fc.constantFrom(...topics, 'zwembaden in Limburg', 'het loon van trainers');
    const draft = fc.uniqueArray(fc.tuple(number, topic), { selector: ([, topic]) => topic, minLength: 1 });
    const refused = new Set<boolean>();
    fc.assert(
      fc.property(draft, (asked) => {
        const before = asked.map(([number, topic]) => `${question(number, topic)}Antwoord\nJa.\n\n`).join('');
        fc.pre(parse(before).sets.length === 0);
        const after = renumbered(before, submitted);
        refused.add(after === undefined);
        if (after === undefined) return;
        const numbers = parse(after).questions.flatMap(({ numbers }) => numbers.map(({ number }) => Number(number)));
        assert.equal(new Set(numbers).size, asked.length, JSON.stringify({ before, after }));
        for (const [place, [number, topic]] of asked.entries()) {
          if (topics[number - 1] === topic) assert.equal(numbers[place], number);
        }
        assert.equal(renumbered(after, submitted), after);
      }),
    );
    assert.equal(refused.size, 2);
  });
});

/** What the submitted questions are about, in their order. */
const topics = [
  'windmolens op zee',
  'treinen naar Groningen',
  'examens in de zomer',
  'vogels aan de kust',
  'huren in de stad',
  'lerarentekort op scholen',
];

function question(number: number, topic: string): string {
  return `Vraag ${number}\nHoeveel geld is er dit jaar uitgetrokken voor ${topic}?\n\n`;
}

/** A document with what its writer means, whatever the numbers say. */
interface Draft {
  readonly text: string;
  /** The texts of the questions, in the order of the text. */
  readonly questions: readonly string[];
  /** The texts of the questions that each answer is to. */
  readonly answers: readonly (readonly string[])[];
  /** Whether questions that stand together have numbers of their own. */
  readonly isClear: boolean;
}

interface Asked {
  readonly number: string;
  readonly text: string;
}

/** Questions in groups, each group with the answers to it below it, with numbers that are doubled, left out or wrong. */
function drafts(): fc.Arbitrary<Draft> {
  const number = fc.integer({ min: 2, max: 9 });
  const group = fc.record({
    numbers: fc.oneof<fc.WeightedArbitrary<readonly string[]>[]>(
      { weight: 4, arbitrary: fc.tuple(number, fc.integer({ min: 1, max: 4 })).map(rowOf) },
      { weight: 4, arbitrary: fc.array(number.map(String), { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constantFrom(['15a', '15b'], ['16a', '16b', '16c']) },
    ),
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
    isMerged: fc.boolean(),
    isAnswered: fc.boolean(),
    isReversed: fc.boolean(),
  });
  const form = fc.record({
    heading: fc.constantFrom<(words: string) => string>(
      (words) => words,
      (words) => `**${words}**`,
      (words) => `## ${words}`,
      (words) => `  ${words}`,
    ),
    answer: fc.constantFrom('Antwoord op vraag', 'Antwoord', 'Antwoorden op de vragen'),
    isBare: fc.boolean(),
    hasSpans: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  });
  return fc.tuple(fc.array(group, { minLength: 1, maxLength: 5 }), form).map(([groups, form]) => {
    const sections: string[] = [];
    const questions: string[] = [];
    const answers: (readonly string[])[] = [];
    let above: readonly Asked[] = [];
    let isClear = true;
    for (const [place, { numbers, sizes, isMerged, isAnswered, isReversed }] of groups.entries()) {
      const asked = numbers.map((number, index): Asked => {
        const text = `Klopt zaak ${'abcdefghijklmnopqrst'[questions.length + index]}?`;
        return { number: place + index === 0 ? '1' : number, text };
      });
      above = [...above, ...asked];
      const isDistinct = new Set(above.map(({ number }) => number)).size === above.length;
      isClear &&= isDistinct;
      const headed = isMerged && isDistinct ? [asked] : asked.map((one) => [one]);
      for (const some of headed) {
        sections.push(`${form.heading(`Vraag ${listOf(some, form.hasSpans)}`)}\n${textsOf(some).join('\n\n')}`);
      }
      questions.push(...textsOf(asked));
      if (!isAnswered) continue;
      above = [];
      const parts = cutAt(asked, sizes);
      for (const part of isReversed && isDistinct ? parts.toReversed() : parts) {
        const isBare = form.isBare && textsOf(part).join() === textsOf(headed.at(-1) ?? []).join();
        const heading = isBare ? 'Antwoord' : `${form.answer} ${listOf(part, form.hasSpans)}`;
        answers.push(textsOf(part));
        sections.push(`${form.heading(heading)}\nDat klopt.`);
      }
    }
    return { text: `${sections.join('\n\n')}\n`.replaceAll('\n', form.lineEnd), questions, answers, isClear };
  });
}

function rowOf([first, length]: readonly [number, number]): readonly string[] {
  return Array.from({ length }, (_, index) => String(first + index));
}

function textsOf(asked: readonly Asked[]): readonly string[] {
  return asked.map(({ text }) => text);
}

function cutAt<Thing>(things: readonly Thing[], sizes: readonly number[]): readonly (readonly Thing[])[] {
  const parts: (readonly Thing[])[] = [];
  let first = 0;
  for (const size of [...sizes, things.length]) {
    if (first < things.length) parts.push(things.slice(first, first + size));
    first += size;
  }
  return parts;
}

function listOf(asked: readonly Asked[], hasSpans: boolean): string {
  const numbers = asked.map(({ number }) => number);
  const row = rowOf([Number(numbers[0]), numbers.length]);
  if (hasSpans && numbers.length > 2 && numbers.join() === row.join()) return `${numbers[0]} t/m ${numbers.at(-1)}`;
  return numbers.length < 2 ? numbers.join() : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`;
}

/** Whether some questions are taken for a list that repeats others. */
function repeatsQuestions(text: string): boolean {
  return parse(text).questions.some(({ numbers }) => numbers.some(({ role }) => role === 'listing'));
}

/** What becomes of a document; `undefined` where it is said why nothing does. */
function renumbered(text: string, submitted?: string): string | undefined {
  const structure = parse(text);
  const companion = { uri: 'file:///ingezonden.txt', structure: parse(submitted ?? ''), certainty: 'certain' } as const;
  const comparison = submitted === undefined ? undefined : compareDocuments(structure, companion);
  const { edit, message } = getRenumberQuestions(structure, { uri, lineEnd: '\n', language: 'nl', comparison });
  if (message !== undefined && /al goed genummerd|houden de nummers die zij in ingezonden.txt hebben\.$/.test(message))
    return text;
  if (message !== undefined) return undefined;
  return TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), [...(edit?.changes?.[uri] ?? [])]);
}

/** The questions count up from 1 and are those that they were, and each answer names those that it is to. */
function checkRenumbered(draft: Draft, after: string): void {
  const where = JSON.stringify({ before: draft.text, after });
  const structure = parse(after);
  const asked = structure.questions.flatMap(({ numbers }) => numbers);
  const texts = asked.map(({ text }) => textOf(structure, text));
  assert.deepEqual(texts, draft.questions, where);
  const numbers = asked.map(({ number }) => number);
  assert.equal(new Set(numbers).size, numbers.length, where);
  const wholes = numbers.map((number) => Number.parseInt(number, 10));
  const all = [...new Set(wholes)].sort((one, other) => one - other);
  assert.deepEqual(all.map(String), rowOf([1, all.length]), where);
  const textWith = new Map(numbers.map((number, index) => [number, texts[index]]));
  const answered = structure.answers.map(({ covers }) => covers.map((number) => textWith.get(number)).sort());
  assert.deepEqual(
    answered,
    draft.answers.map((own) => own.toSorted()),
    where,
  );
  // Only a question that is answered together with an earlier one may stand in front of a lower one.
  for (const [index, whole] of wholes.entries()) {
    if ((wholes[index + 1] ?? whole) >= whole) continue;
    const earlier = numbers.slice(0, index).filter((_, place) => (wholes[place] ?? 0) < whole);
    const together = [...structure.answers.map(({ covers }) => covers), ...headingsOf(structure)];
    const isTogether = together.some(
      (some) =>
        some.some((number) => Number.parseInt(number, 10) === whole) && earlier.some((number) => some.includes(number)),
    );
    assert.ok(isTogether, where);
  }
}

function headingsOf({ questions }: Structure): readonly (readonly string[])[] {
  return questions.map(({ numbers }) => numbers.map(({ number }) => number));
}
