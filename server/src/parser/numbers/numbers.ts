/** A number in a text and the characters that name it. */
export interface NumberInText {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** What {@link readNumbers} found. */
export interface NumberList {
  readonly numbers: readonly NumberInText[];
  /** Where the list ends in the text. */
  readonly end: number;
  /** Whether two numbers stand beside each other without a comma, or without a blank beside "en". */
  readonly isMistyped: boolean;
}

// A scan may put a full stop before a number: "Vraag .11". A letter is a part of a question, on the same line: "1a",
// "1 b", "1 C"; in "vraag 4 d.d. 3 mei" there is none. A sentence may be glued to the number: "7Het kabinet". A year is
// none: "de vragen 2023 en 2024". The letters are those of Dutch and its neighbours: to make what knows the letters of
// all languages would take a part of the time in which a first document is read.
const number =
  /[.,]?((?!(?:19|20)\d\d)\d{1,4})(?:[. \t\u00a0]?([a-hA-H])(?![A-Za-zÀ-ÖØ-öø-ÿ\d]|\.d\.)|(?=en ?\d)|(?![a-zß-öø-ÿ\d]|[A-ZÀ-ÖØ-Þ](?![a-zß-öø-ÿ])))/y;
// "Vraag 1.2" in a heading; in a sentence the digits behind the full stop may be the mark of a footnote.
const decimal =
  /[.,]?((?!(?:19|20)\d\d)\d{1,4}(?:\.\d{1,2}(?!\.?\d))?)(?:[. \t\u00a0]?([a-hA-H])(?![A-Za-zÀ-ÖØ-öø-ÿ\d]|\.d\.)|(?=en ?\d)|(?![a-zß-öø-ÿ\d]|[A-ZÀ-ÖØ-Þ](?![a-zß-öø-ÿ])))/y;
const letter = /([a-hA-H])(?![A-Za-zÀ-ÖØ-öø-ÿ\d])/y;
const span =
  /\s*(?:t\/m|t\.?e\.?m\.?|tm|tot\s+en\s+met|tot(?=\s+\d)|tot-en-met|[-‐‑–—])\s*(?:(?:de\s+)?vra(?:ag|gen)\s+)?/iy;
// A slash is another "en", but in a date; the numbers around it ascend, other than in "blad 5/3". A list may have full
// stops, "1. en 2.", but "En" behind one begins a sentence.
const separator =
  /(?:\.?\s*[,;&+](?:\s*[,;])*\s*(?:(?:en|EN|&|respectievelijk|resp\.)\s+|(?:tevens|alsmede|alsook)\s+(?=(?:op\s+)?(?:de\s+)?vra))?|\s?\/\s?(?=(?!\d{1,2}\/(?:19|20)\d\d)\d{1,3}(?!\d)|[a-hA-H](?![A-Za-z]))|\.?\s+(?:en|én|alsmede|alsook|respectievelijk|resp\.)\s+|\s+E[Nn]\s+)(?:(?:naar\s+)?(?:(?:het|de|mijn|ons|onze)\s+)?(?:antwoord(?:en)?\s+(?:op|bij)|beantwoording\s+van)\s+(?=(?:de\s+)?vra))?(?:(?:(?:op|OP|het)\s+)?(?:(?:de|DE)\s+)?(?:[Vv]ra(?:ag|gen)|VRA(?:AG|GEN)|[Aa]ntwoord(?:en)?)\s+)?/y;
// What stands between most numbers: to make ready what knows all of it takes a part of the time of a first document.
const usualSeparator = /(?:,| en) (?=\d)/y;
// Nothing between two numbers but a blank, or an "en" that lacks one.
const mistyped = /[ \u00a0]+(?=\d)|[ \u00a0]?(en)[ \u00a0]?(?=\d)/y;

// A committee put 387 questions at once; a longer span is a typing error.
const longestSpan = 999;

/**
 * Reads a list of question numbers: `3`, `3, 4 en 5`, `7, 8, 9 10 en 11`, `2 t/m 6`, `4-7`, `1a en 1b`.
 * Returns `undefined` where no number stands. Numbers come in the order of the text; a span gives all its numbers.
 */
export function readNumbers(text: string, start: number): NumberList | undefined {
  return readList(text, start, number);
}

/** Reads the numbers of a heading as {@link readNumbers} does, and also those that are cut: `1.2`, `1.1 t/m 1.3`. */
export function readHeadingNumbers(text: string, start: number): NumberList | undefined {
  return readList(text, start, decimal);
}

function readList(text: string, start: number, form: RegExp): NumberList | undefined {
  const first = match(form, text, start);
  if (first === undefined) return undefined;
  const numbers = [numberOf(first)];
  let end = first.end;
  let separators = 0;
  let isMistyped = false;
  let beforeEach: { readonly count: number; readonly end: number } | undefined;
  let beforeMissingComma: { readonly count: number; readonly end: number } | undefined;

  for (;;) {
    const previous = numbers.at(-1) as NumberInText;
    const usual = match(usualSeparator, text, end);
    const spanned = usual === undefined ? match(span, text, end) : undefined;
    const separated = usual ?? spanned ?? match(separator, text, end);
    const between = separated ?? match(mistyped, text, end);
    if (between === undefined) break;
    const next = match(form, text, between.end) ?? sisterLetter(text, between.end, previous);
    if (next === undefined) break;
    // What stands behind a dash apart or "tot" may be counted: "Antwoord 2 – 12 mei 2026", "in vraag 1 tot 2 keer toe".
    if (spanned !== undefined && isApart(text, end) && match(unit, text, next.end) !== undefined) break;
    const found = numberOf(next);
    const isSlash = spanned === undefined && text.slice(end, between.end).includes('/');
    if (isSlash && (beforeMissingComma !== undefined || compareNumbers(found.number, previous.number) <= 0)) break;
    if (separated === undefined) {
      if (Number.parseInt(found.number, 10) <= Number.parseInt(previous.number, 10)) break;
      isMistyped = true;
    }
    if (separated === undefined && between.groups[0] === undefined) {
      beforeMissingComma ??= { count: numbers.length, end };
    } else {
      separators++;
    }
    if (saysEach(text.slice(end, between.end))) beforeEach ??= { count: numbers.length, end };
    if (spanned !== undefined) numbers.push(...leftOutBetween(previous, found));
    numbers.push(found);
    end = next.end;
  }

  // "De vragen 1 en 3, respectievelijk 4 procent en 5 procent": what is counted there are no questions.
  if (beforeEach !== undefined && match(unit, text, end) !== undefined) {
    return { numbers: withoutRepeats(numbers.slice(0, beforeEach.count)), end: beforeEach.end, isMistyped: false };
  }
  // Two bare numbers are a number and a page ("Vraag 3 4"); a list says somewhere that it is one.
  if (beforeMissingComma !== undefined && separators === 0) {
    return { numbers: numbers.slice(0, beforeMissingComma.count), end: beforeMissingComma.end, isMistyped: false };
  }
  return { numbers: withoutRepeats(numbers), end, isMistyped };
}

/** Whether a dash or "tot" stands at an offset, with a blank before and behind it. */
function isApart(text: string, offset: number): boolean {
  return match(apart, text, offset) !== undefined;
}

const apart = /\s+(?:[-–—]|tot(?! en met))\s/y;

/** Whether what stands between two numbers makes a span of them: "t/m", "tot en met", "-"; "tot" too, before a digit. */
export function isSpan(between: string): boolean {
  return match(span, `${between}0`, 0)?.end === between.length;
}

const unit =
  /\s*(?:%|(?:procent|promille|euro|miljoen|miljard|mln|mld|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jaar|maanden?|weken|dagen|uur|keer|maal|km|kilometer|meter|hectare|ton|personen|mensen)(?![a-z]))/iy;
const each = /\brespectievelijk\b|\bresp\./i;

/** Whether the words of a list give each number its own part of what is said: "vraag 2 respectievelijk 1". */
export function saysEach(words: string): boolean {
  return each.test(words);
}

/** Negative when the first number comes before the second: 3 before 3a, 3a before 3b, 3b before 10; 3.2 before 3.10. */
export function compareNumbers(first: string, second: string): number {
  const [whole, part = ''] = parts(first);
  const [otherWhole, otherPart = ''] = parts(second);
  return whole - otherWhole || part.length - otherPart.length || part.localeCompare(otherPart);
}

interface Match {
  readonly groups: readonly (string | undefined)[];
  readonly start: number;
  readonly end: number;
}

function match(pattern: RegExp, text: string, start: number): Match | undefined {
  if (start >= text.length) return undefined;
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  return found === null ? undefined : { groups: found.slice(1), start, end: pattern.lastIndex };
}

function numberOf({ groups: [digits, part], start, end }: Match): NumberInText {
  return { number: `${digits?.replace(/^0+(?=\d)/, '')}${part?.toLowerCase() ?? ''}`, start, end };
}

/** In "1a, b en c" the number is said once. */
function sisterLetter(text: string, start: number, previous: NumberInText): Match | undefined {
  const found = /[a-h]$/.test(previous.number) ? match(letter, text, start) : undefined;
  return found && { ...found, groups: [previous.number.slice(0, -1), found.groups[0]] };
}

/** The numbers that a span leaves out; they share its characters. */
function leftOutBetween(first: NumberInText, last: NumberInText): NumberInText[] {
  const [from, fromPart] = parts(first.number);
  const [to, toPart] = parts(last.number);
  const whole = (number: string): NumberInText => ({ number, start: first.start, end: last.end });
  if (from === to && fromPart !== undefined && toPart !== undefined) {
    return partsBetween(fromPart, toPart).map((part) => whole(from + part));
  }
  if (to - from > longestSpan) return [];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => whole(`${from + index + 1}`));
}

/** The parts between two parts of a question: b and c between a and d, .2 between .1 and .3. */
function partsBetween(first: string, last: string): readonly string[] {
  const isLetter = /[a-h]/.test(first + last);
  const placeOf = (part: string) => (isLetter ? part.charCodeAt(0) : Number(part.slice(1)));
  const place = placeOf(first) + 1;
  return Array.from({ length: Math.max(0, placeOf(last) - place) }, (_, index) =>
    isLetter ? String.fromCharCode(place + index) : `.${place + index}`,
  );
}

/** The number of the question of which a number names a part: 3 for `3a` and for `3.1`; itself for any other. */
export function wholeOf(number: string): string {
  return number.replace(/(?:[a-h]|\.\d+[a-h]?)$/, '');
}

function parts(number: string): [number, string | undefined] {
  const whole = wholeOf(number);
  return [Number(whole), number.slice(whole.length) || undefined];
}

function withoutRepeats(numbers: readonly NumberInText[]): NumberInText[] {
  const seen = new Set<string>();
  return numbers.filter(({ number }) => !seen.has(number) && seen.add(number));
}
