import type { Heading } from './headings';
import { asks, paragraphsOf } from './paragraphs';
import type { ScannedLine } from './scan';
import type { Line } from './structure';

// Only a document that says who put the questions is read without a single number in it.
const isPutBySomeone =
  /(?:^|\s)(?:Vragen|Vraag) (?:van|gesteld door) (?:het lid|de leden|de vaste commissie|de commissie)\s/;

/**
 * Gives each paragraph that asks a heading without characters, counting 1, 2, 3 …, in a document of questions that
 * lost their numbers. Where the document has headings of answers, only the paragraphs directly above such a heading
 * count: a question inside an answer is none that is put.
 */
export function unnumberedHeadings(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  if (lines.some(({ heading }) => heading?.kind === 'question')) return lines;
  if (!lines.some(({ text }) => isPutBySomeone.test(text))) return lines;
  const answers = lines.flatMap(({ heading }, index) => (heading?.kind === 'answer' ? [index] : []));
  const firstLines = new Set<Line>();
  for (const [position, end] of [...answers, lines.length].entries()) {
    if (answers.length > 0 && end === lines.length) break;
    const start = position === 0 ? 0 : (answers[position - 1] as number) + 1;
    const paragraphs = paragraphsOf(lines.slice(start, end));
    const asking =
      answers.length === 0
        ? paragraphs.filter(({ text }) => isQuestion(text))
        : paragraphs.slice(paragraphs.findLastIndex(({ text }) => !isQuestion(text)) + 1);
    for (const paragraph of asking) firstLines.add(paragraph.lines[0] as Line);
  }
  let number = 0;
  return lines.map((line) =>
    firstLines.has(line) ? { ...line, kind: 'heading', heading: withoutCharacters(line.text, ++number) } : line,
  );
}

function isQuestion(text: string): boolean {
  return /^[\p{Lu}«“‘„"'’]/u.test(text) && asks(text);
}

function withoutCharacters(text: string, number: number): Heading {
  const start = text.length - text.trimStart().length;
  return {
    kind: 'question',
    numbers: [{ number: String(number), start, end: start }],
    start,
    end: start,
    textStart: start,
    suggestion: undefined,
  };
}
