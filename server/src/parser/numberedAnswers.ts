import { type Heading, numbersIn } from './headings';
import { readNumbers } from './numbers';
import { type ScannedLine, withHeadings } from './scan';

// Where the answers begin, all together: a line `Antwoord` or `Antwoorden`, or the title that says who answers.
const beginsAnswers =
  /^[\s*_#]*(?:Antwoord(?:en)?[\s*_:]*$|(?:Antwoord(?:en)?|Beantwoording) van (?:de )?(?:minister|staatssecretaris))/i;

/**
 * Makes headings of the numbers before answers, in a document that puts all questions first and then, below one line
 * `Antwoord`, all answers: `1`, `2 en 3`, or `1. Ja.` They must come in the order of the questions and answer at least
 * half of them; otherwise the document comes back as it is.
 */
export function numberedAnswers(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const lastQuestion = lines.findLastIndex(({ heading }) => heading?.kind === 'question');
  const begin = lines.findIndex(({ text }, index) => index > lastQuestion && beginsAnswers.test(text));
  const hasPairs = lines.some(
    ({ heading }, index) => heading?.kind === 'answer' && (numbersIn(heading).length > 0 || index < lastQuestion),
  );
  if (lastQuestion === -1 || begin === -1 || hasPairs) return lines;

  const open = new Set(lines.flatMap(({ heading }) => (heading?.kind === 'question' ? numbersIn(heading) : [])));
  const count = open.size;
  if (count < 2) return lines;
  const found = new Map<number, Heading>();
  let last = 0;
  for (let index = begin + 1; index < lines.length; index++) {
    const line = lines[index] as ScannedLine;
    const heading = headingIn(line);
    if (heading?.numbers.every(({ number }) => open.has(number)) !== true) continue;
    // An answer may be missing; but in front of a sentence a number that skips one is an item of a list.
    const skips = !heading.numbers.some(({ number }) => number === [...open].find((next) => Number(next) > last));
    if (skips && heading.textStart < line.text.length) continue;
    last = Math.max(...heading.numbers.map(({ number }) => Number.parseInt(number, 10)));
    for (const { number } of heading.numbers) open.delete(number);
    found.set(index, heading);
  }
  if (found.size === 0 || open.size * 2 > count) return lines;
  // The lines above all answers are the heading of none, and no text of the last question.
  const isTitle = ({ text }: ScannedLine, index: number) => index > lastQuestion && beginsAnswers.test(text);
  const withoutTitles = lines.map(
    (line, index): ScannedLine => (isTitle(line, index) ? { ...line, kind: 'furniture', heading: undefined } : line),
  );
  return withHeadings(withoutTitles, found);
}

/** A list of numbers on a line of its own, or one number with a mark in front of a sentence. */
function headingIn({ kind, text }: ScannedLine): Heading | undefined {
  if (kind !== 'text') return undefined;
  const start = text.length - text.trimStart().length;
  const list = readNumbers(text, start);
  if (list === undefined) return undefined;
  const { numbers, end } = list;
  const behind = /^(?:\.\)|[.):])?\s*/.exec(text.slice(end))?.[0] ?? '';
  const textStart = end + behind.length;
  const isAlone = textStart >= text.length;
  if (!isAlone && (numbers.length > 1 || behind.trim() === '' || !/^[\p{Lu}«“‘"']/u.test(text.slice(textStart)))) {
    return undefined;
  }
  return { kind: 'answer', numbers, start, end: end + behind.trimEnd().length, textStart, suggestion: undefined };
}
