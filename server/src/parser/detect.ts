import { delayIn } from './delays/delayIn';
import { headingOf, lowerCaseHeadingOf } from './headings/headings';

// What only a published or official document of this kind says.
const official =
  /^[^\w\r\n\u2028\u2029]*(?:Kamervraag \d{4}Z\d|Vragen gesteld door de leden der Kamer|(?:nr\. ?\d+\s+)?lijst van vragen(?: en antwoorden)?\s*$|Vragen van (?:het lid|de leden) .{2,120} aan (?:de )?(?:minister|staatssecretaris))/im;
// A title that only such a document has when it ends with a date.
const dated =
  /^[^\w\r\n\u2028\u2029]*(?:Vragen van (?:het lid|de leden)|(?:Antwoord(?:en)?|Mededeling) van (?:de )?(?:minister|staatssecretaris))/gim;
const date = /\((?:ingezonden|ontvangen) \d/i;
// How far behind the beginning of a title its date may stand, in characters.
const longestTitle = 600;
// A question inside a long line, with the beginning of its sentence.
const inline = /[^\S\r\n]Vraag (\d{1,3})[.:]?[^\S\r\n]+(?=[A-Z])/g;

// The first question at the beginning of a line, and the second one inside it.
const inlineFromFirst = /^[^\S\r\n\u2028\u2029]*Vraag 1[.:]?[^\S\r\n]+[A-Z].*[^\S\r\n]Vraag 2[.:]?[^\S\r\n]+[A-Z]/m;
const unnumbered = /^[^\S\r\n\u2028\u2029]*(?:\*\*)?(Vraag|Antwoord):/gm;
const acquainted =
  /^[^\S\r\n\u2028\u2029]*(?:\*\*)?Vraag:(?:\*\*)?\s{1,4}(?:Bent u bekend met|Heeft u kennisgenomen van|Kent u (?:het|dit|de) (?:[A-Za-zÀ-ɏ]{1,20} )?(?:bericht|berichten|artikel|rapport|uitzending|onderzoek)\b)/m;

// Who is asked, or who asks, or the number of parliament, in a document that numbers its questions without the word.
const parliament =
  /\b(?:Kamervragen|[Ss]chriftelijke vragen|Tweede Kamer|Eerste Kamer|[Mm]inister|[Ss]taatssecretaris|het lid|de leden|fracties?|commissie|Provinciale Staten|gedeputeerde|wethouder|raadslid|\d{4}Z\d{5})\b/;

// What a letter to parliament has, and no rule or report that tells of such letters.
const letter = /\b(?:\d{4}Z\d{5}|[Gg]eachte [Vv]oorzitter|[Vv]oorzitter van de (?:Tweede|Eerste) Kamer)\b/;

// The number under which questions are submitted.
const documentNumber = /\b\d{4}Z\d{5}\b/;

// Enough to hold the front matter and the first questions of any document that was seen.
const longestLook = 50_000;

/**
 * Whether a text is a question-and-answer document (*Kamervragen*) beyond doubt: cheap enough to ask of every text
 * that is opened, and rather silent than wrong. It says so when the text has the official title of such a document, or
 * the headings of its first question and of a second one or an answer, or those of a question and an answer that says
 * its number, or of several questions and the answer to each, or those of its first answer and another one and a word
 * of parliament, or says of the answers that they come later. Headings in lower case need a word of parliament too, and
 * those without a number a question with which only such documents begin. An example between the fences of Markdown, as
 * on a page about such documents, does not count.
 */
export function isQuestionAnswerDocument(text: string): boolean {
  const start = withoutExamples(text.slice(0, longestLook));
  return (
    isOfficial(start) ||
    hasHeadings(start) ||
    hasLowerCaseHeadings(start) ||
    hasInlineHeadings(start) ||
    hasUnnumberedPairs(start) ||
    putsOffAnswers(start)
  );
}

function withoutExamples(text: string): string {
  return fences.some((fence) => text.includes(fence)) ? text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '') : text;
}

const fences = ['```', '~~~'];

function isOfficial(text: string): boolean {
  if (official.test(text)) return true;
  return [...text.matchAll(dated)].some(({ index, 0: { length } }) =>
    date.test(text.slice(index + length, index + length + longestTitle)),
  );
}

function hasHeadings(text: string): boolean {
  let hasFirstQuestion = false;
  const asked = new Set<string>();
  const answered = new Set<string>();
  let lastAsked: readonly string[] = [];
  let hasNamedPair = false;
  for (const line of text.split(lineEnd)) {
    const heading = headingOf(line);
    if (heading === undefined || heading.suggestion !== undefined) continue;
    // A sentence may begin with "Vraag 2"; behind a colon it is a heading all the same.
    const isHeading = heading.textStart >= line.length || line.charAt(heading.end - 1) === ':';
    if (hasFirstQuestion && isHeading && (heading.kind === 'question' || heading.kind === 'answer')) return true;
    const numbers = heading.numbers.map(({ number }) => number);
    if (heading.kind === 'question' && isFirst(numbers[0])) hasFirstQuestion = true;
    if (heading.kind === 'question' && isHeading) {
      lastAsked = numbers;
      for (const number of numbers) asked.add(number);
    }
    if (heading.kind === 'answer' && isHeading) {
      if (numbers.some((number) => asked.has(number))) hasNamedPair = true;
      for (const number of numbers.length > 0 ? numbers : lastAsked) answered.add(number);
    }
  }
  if (hasFirstQuestion) return false;
  const pairs = [...answered].filter((number) => asked.has(number));
  return hasNamedPair || pairs.length > 1 || areAnswers([...answered], text) || hasNumberedQuestions(text);
}

const lineEnd = /\r\n|\r|\n/;
const firstInLowerCase = /^[^\S\r\n\u2028\u2029]*vraag 1a?:?[^\S\r\n\u2028\u2029]*$/m;

/** Whether a text has the first question and two more headings in lower case, each with nothing above it. */
function hasLowerCaseHeadings(text: string): boolean {
  if (!firstInLowerCase.test(text) || !parliament.test(text)) return false;
  const headings = text
    .split(lineEnd)
    .filter((_, index, lines) => (lines[index - 1] ?? '').trim() === '')
    .flatMap((line) => lowerCaseHeadingOf(line) ?? []);
  const hasFirst = headings.some(({ kind, numbers }) => kind === 'question' && isFirst(numbers[0]?.number));
  return hasFirst && headings.length > 2;
}

function isFirst(number: string | undefined): boolean {
  return /^1(?:[a-h]|\.1)?$/.test(number ?? '');
}

/** Whether answers that do not repeat the questions belong to a document of this kind; a second letter has the rest. */
function areAnswers([first, ...others]: readonly string[], text: string): boolean {
  return others.length > 0 && (isFirst(first) ? parliament : documentNumber).test(text);
}

const numbered = /^[^\S\r\n\u2028\u2029]*(?:\*\*)?(\d{1,3})(?:\.\)|[.)])?(?:\*\*)?(?:\s+[A-ZÀ-ÞĀ-ɏ]|\s*$)/gm;
const answers = /^[^\S\r\n\u2028\u2029]*(?:\*\*)?Antwoord(?: (?:op )?(?:vraag )?\d{1,3})?:?(?:\*\*)?\s*$/gm;
const inlineAnswers =
  /^[^\S\r\n\u2028\u2029]*(?:\*\*)?Antwoord(?: (?:op )?(?:vraag )?\d{1,3})?:(?:\*\*)? +[A-ZÀ-ÞĀ-ɏ]/gm;

function hasNumberedQuestions(text: string): boolean {
  const countOf = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const all = countOf(answers) + countOf(inlineAnswers);
  if (all < 2) return false;
  const numbers = new Set(numbersOf(text));
  return (numbers.has('1') && numbers.has('2') && parliament.test(text)) || areNumberedPairs(text);
}

/**
 * Whether the questions 1, 2 and 3 have a heading of an answer directly below each of them. What stands between two
 * such headings is an answer, which may be numbered too, and in its last paragraph a question.
 */
function areNumberedPairs(text: string): boolean {
  const questions = text.split(answers).slice(0, -1).filter(asks);
  const numbers = new Set(questions.map((question) => numbersOf(lastParagraphOf(question)).at(-1)));
  return ['1', '2', '3'].every((number) => numbers.has(number));
}

/** The last paragraph of a text, with the number that stands alone in the one above it. */
function lastParagraphOf(text: string): string {
  const [last = '', above = ''] = text.trimEnd().split(emptyLine).reverse();
  return loneNumber.test(above) ? `${above}\n${last}` : last;
}

const loneNumber = /^\s*(?:\*\*)?\d{1,3}(?:\.\)|[.)])?(?:\*\*)?\s*$/;

const emptyLine = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/;

function numbersOf(text: string): readonly (string | undefined)[] {
  return [...text.matchAll(numbered)].map(([, number]) => number);
}

/** Whether a text ends as a question does, with the mark of a footnote or not. */
function asks(text: string): boolean {
  return text.trimEnd().slice(-6).includes('?');
}

function hasInlineHeadings(text: string): boolean {
  const numbers = new Set([...text.matchAll(inline)].map(([, number]) => number));
  return (numbers.has('1') && numbers.has('2')) || inlineFromFirst.test(text);
}

/**
 * Whether questions and answers without a number take turns, below the question with which most such documents begin: a
 * page with frequent questions has none like it.
 */
function hasUnnumberedPairs(text: string): boolean {
  if (!acquainted.test(text)) return false;
  const labels = [...text.matchAll(unnumbered)].map(([, label]) => label);
  return labels.length > 3 && labels.every((label, index) => label === (index % 2 === 0 ? 'Vraag' : 'Antwoord'));
}

/** Whether a text is the letter by which answers are put off. */
function putsOffAnswers(text: string): boolean {
  return delayIn(text) !== undefined && /vragen\b/.test(text) && letter.test(text);
}
