import { type Heading, headingWithoutCharacters } from './headings';
import { isQuestion, type Paragraph, paragraphsOf } from './paragraphs';
import type { ScannedLine } from './scan';
import type { Line } from './structure';

// Only a document that says who put the questions is read without a single number in it.
const isPutBySomeone =
  /(?:^|\s)(?:Vragen|Vraag) (?:van|gesteld door) (?:het lid|de leden|de vaste commissie|de commissie)\s/;

const mentionsSomeone = new RegExp(isPutBySomeone, 'i');

// A heading without a number: `Vraag`, `Vraag:`, `**Vraag:** Klopt dit?`
const named = /^\s*(?:\*\*|__)?(?<heading>(?:Vraag|VRAAG)(?::|(?=\*\*|__|\s*$)))(?:\*\*|__)?\s*/u;

/**
 * Counts the questions 1, 2, 3 … in a document of which none has a number: those below a line `Vraag`, or else each
 * paragraph that asks, which then gets a heading without characters. Where the document has headings of answers, only
 * the paragraphs directly above such a heading count: a question inside an answer is none that is put.
 */
export function unnumberedHeadings(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  if (lines.some(({ heading }) => heading?.kind === 'question')) return lines;
  const hasAnswers = lines.some(({ heading }) => heading?.kind === 'answer');
  const headed = lines.filter(({ kind, text }) => kind === 'text' && named.test(text));
  if (headed.length > (hasAnswers ? 0 : 1)) return counted(lines, new Set(headed), namedHeading);
  const source = hasAnswers ? mentionsSomeone : isPutBySomeone;
  if (!lines.some(({ text }) => source.test(text))) return lines;
  const asking = (hasAnswers ? aboveAnswers(lines) : paragraphsOf(lines)).filter(isQuestion);
  return counted(lines, new Set(asking.map((paragraph) => paragraph.lines[0] as Line)), headingWithoutCharacters);
}

/** The paragraphs that stand directly above a heading of an answer, as far as all of them ask. */
function aboveAnswers(lines: readonly ScannedLine[]): readonly Paragraph[] {
  const answers = lines.flatMap(({ heading }, index) => (heading?.kind === 'answer' ? [index] : []));
  return answers.flatMap((end, position) => {
    const paragraphs = paragraphsOf(lines.slice(position === 0 ? 0 : (answers[position - 1] as number) + 1, end));
    return paragraphs.slice(paragraphs.findLastIndex((paragraph) => !isQuestion(paragraph)) + 1);
  });
}

function counted(
  lines: readonly ScannedLine[],
  headed: ReadonlySet<Line>,
  headingIn: (text: string, number: string) => Heading,
): readonly ScannedLine[] {
  let number = 0;
  return lines.map((line) =>
    headed.has(line) ? { ...line, kind: 'heading', heading: headingIn(line.text, String(++number)) } : line,
  );
}

function namedHeading(text: string, number: string): Heading {
  const found = named.exec(text);
  const heading = found?.groups?.heading ?? '';
  const start = text.indexOf(heading);
  const end = start + heading.length;
  const textStart = found?.[0].length ?? text.length;
  return { kind: 'question', numbers: [{ number, start: end, end }], start, end, textStart, suggestion: undefined };
}
