import { delaysOf } from './delays/delays';
import { type ListedPart, listedParts } from './listedParts';
import { answersTo, questionWith, textOf } from './lookup';
import { wholeOf } from './numbers/numbers';
import type { Answer, Question, Structure } from './structure';
import { endOfRow, rowAt, startOfRow } from './text/rows';

/** What is left of a question that is answered part by part. */
export interface OpenParts {
  readonly question: Question;
  /** The parts that its text lists and no answer names, in their order. */
  readonly missing: readonly ListedPart[];
  /** The answers to a part in which no text stands yet. */
  readonly unwritten: readonly Answer[];
}

/**
 * The questions that are answered in part, by number: all their answers name a part, and some part has none, or only a
 * place for it:
 *
 *     Vraag 1
 *     a. Hoeveel agenten zijn er?
 *     b. Wat kosten zij?            ← missing
 *     ·
 *     Antwoord 1a
 *     Er zijn er 400.
 *
 * No part is missing that may be answered under the heading of another, or later, and none that need not be answered:
 * `Zo nee, waarom niet?` below what is answered with “Ja”.
 */
export function openPartsOf(structure: Structure): ReadonlyMap<string, OpenParts> {
  return structure.once(findOpenParts);
}

function findOpenParts(structure: Structure): ReadonlyMap<string, OpenParts> {
  const found = new Map<string, OpenParts>();
  const questions = new Set(structure.answers.flatMap((answer) => cutQuestions(structure, answer)));
  if (questions.size === 0) return found;
  const answeredWhole = numbersAnsweredWhole(structure);
  for (const question of questions) {
    const [{ number = '', role } = {}, ...others] = question.numbers;
    if (role !== 'question' || others.length > 0 || answeredWhole.has(number)) continue;
    const answers = answersTo(structure, number).map((answer) => ({ answer, parts: partsNamed(answer, number) }));
    if (!answers.every(({ parts }) => parts.length > 0 && !parts.includes(''))) continue;
    const missing = missingParts(structure, question, answers);
    const unwritten = unwrittenParts(answers);
    if (missing.length > 0 || unwritten.length > 0) found.set(number, { question, missing, unwritten });
  }
  return found;
}

/** An answer to parts of a question, by what stands behind the number of the question in its heading. */
interface PartAnswer {
  readonly answer: Answer;
  readonly parts: readonly string[];
}

/** The questions of which an answer names a part that is no question of its own. */
function cutQuestions(structure: Structure, { numbers }: Answer): readonly Question[] {
  return numbers.flatMap(({ number }) => {
    const whole = wholeOf(number);
    if (whole === number || questionWith(structure, number) !== undefined) return [];
    return questionWith(structure, whole) ?? [];
  });
}

// A line that begins as an answer to the whole question, whether it is a heading or not: "Antwoord 1, tweede deel".
const answerToWhole =
  /^[ \t*_#>]{0,9}antwoord(?:en)?\s+(?:(?:op|bij)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?(\d{1,4})(?!\d|[. \t]?[a-h](?![a-z]))/gim;

function numbersAnsweredWhole({ rows, questions, answers }: Structure): ReadonlySet<string | undefined> {
  const [first, last] = [questions[0], answers.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  const start = startOfRow(rows, rowAt(rows, first.range.start));
  const end = endOfRow(rows, rowAt(rows, last.range.end));
  return new Set([...rows.text.slice(start, end).matchAll(answerToWhole)].map(([, number]) => number));
}

function missingParts(structure: Structure, question: Question, answers: readonly PartAnswer[]): readonly ListedPart[] {
  const listed = listedParts(structure, question);
  const letters = new Set(listed.map(({ letter }) => letter));
  const named = answers.flatMap(({ parts }) => parts);
  if (!named.every((part) => letters.has(part)) || delaysOf(structure).length > 0) return [];
  const texts = answers.map(({ answer }) => textOf(structure, answer.body));
  if (texts.some((text) => item.test(text) || otherParts.test(text))) return [];
  const mentioned = new Set([...named, ...texts.flatMap(lettersIn)]);
  const isAsked = (part: ListedPart, above: ListedPart | undefined) => {
    const condition = conditional.exec(textOf(structure, part.range));
    if (condition === null) return true;
    const [answer] = answers.filter(({ parts }) => above !== undefined && parts.includes(above.letter));
    return answer !== undefined && meets(textOf(structure, answer.answer.body), condition.groups?.said);
  };
  return listed.filter((part, index) => !mentioned.has(part.letter) && isAsked(part, listed[index - 1]));
}

// A part that only asks something where the one above it is answered so: "b. Zo nee, waarom niet?", "b. Waarom niet?",
// "b. Indien dit het geval is, wie betaalt?"
const conditional =
  /^[a-h][.)]\s+\(?(?:(?:en|maar)\s+)?(?:(?:(?:zo|indien|als)\s+(?:(?<said>ja|neen?|niet)|dat|dit|deze|die|u|het\s+antwoord)|mocht\s+(?:dat|dit|u)|in\s+dat\s+geval)(?![a-zà-ÿ])|bij\s+(?:een\s+)?(?:bevestigend|ontkennend)|waarom\s+(?:wel|niet)\s*\?)/i;

/**
 * Whether an answer says what a part depends on; where none is known, it is not said. What says more may answer the part
 * as well: "Ja, sinds 2024."
 */
function meets(answer: string, said: string | undefined): boolean {
  if (said === undefined) return false;
  return (said.toLowerCase() === 'ja' ? consent : denial).test(answer);
}

// "Ja.", "Ja, dat klopt."
const consent = /^ja(?:, (?:dat|dit) (?:klopt|is (?:juist|zo|waar|het geval)))?[.!]?\s*$/i;
// "Nee.", "Nee, dat is onjuist.", "Ik deel die mening niet."
const denial =
  /^(?:neen?|(?:neen?, )?(?:(?:dat|dit) (?:klopt niet|is onjuist|is niet (?:juist|zo|waar|het geval))|(?:ik|wij|het kabinet) (?:deelt?|delen) (?:die|deze) [a-z]{3,20} niet|daartoe ben ik niet bereid))[.!]?\s*$/i;

/** The answers that hold no more than the place of an answer, to a part that has no other. */
function unwrittenParts(answers: readonly PartAnswer[]): readonly Answer[] {
  const isWritten = ({ answer: { writing } }: PartAnswer) => writing === 'text' || writing === 'delay';
  const written = new Set(answers.filter(isWritten).flatMap(({ parts }) => parts));
  return answers
    .filter((one) => !isWritten(one) && one.parts.some((part) => !written.has(part)))
    .map(({ answer }) => answer);
}

/** What an answer names of a question: the letters of its parts, and an empty one for the whole. */
function partsNamed({ numbers }: Answer, whole: string): readonly string[] {
  return numbers.filter(({ number }) => wholeOf(number) === whole).map(({ number }) => number.slice(whole.length));
}

/** The letters that stand by themselves in the text of an answer, or behind a number: "onderdelen B en C", "1b en c". */
function lettersIn(text: string): readonly string[] {
  return [...text.matchAll(lone)].map(([letter]) => letter.toLowerCase());
}

const lone = /(?<![a-zà-ÿ])[a-h](?![a-zà-ÿ])/gi;

// What answers all that is left names no letter: "Antwoord op de overige onderdelen van vraag 1".
const otherParts = /\b(?:overige|andere|resterende|beide)\s(?:onderdelen|deelvragen|subvragen)\b/i;

// An answer with a list of its own may answer every part in it.
const item = /^[ \t*_(]{0,9}[a-h][.):]/im;
