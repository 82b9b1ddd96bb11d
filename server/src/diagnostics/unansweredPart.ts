import { type AskedIn, aboutQuestion, type Comparison, isAmong, isDeferredThere } from '../features/comparison';
import { listedParts } from '../features/numbering/listedParts';
import type { Messages } from '../messages';
import { delaysOf } from '../parser/delays';
import { answersTo, questionWith, textOf } from '../parser/lookup';
import { wholeOf } from '../parser/numbers';
import type { Answer, Question, Structure } from '../parser/structure';
import type { Finding } from './rule';

/**
 * The parts of a question that no answer names, where all its answers name a part: 1b, where the text of question 1
 * lists a and b, and only `Antwoord 1a` stands below it. The question itself counts as answered. Nothing is said where a
 * part may be answered under the heading of another, or later.
 */
export function findUnansweredParts(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  const questions = new Set(structure.answers.flatMap((answer) => cutQuestions(structure, answer)));
  if (questions.size === 0 || delaysOf(structure).length > 0) return [];
  const wholes = new Set([...structure.rows.text.matchAll(answerToWhole)].map(([, number]) => number));
  return [...questions].flatMap((question) => {
    const { number = '', role } = question.numbers[0] ?? {};
    if (
      role !== 'question' ||
      wholes.has(number) ||
      isTakenUpThere(comparison, { number, heading: question.selectionRange })
    )
      return [];
    const answers = answersTo(structure, number);
    const named = answers.map((answer) => partsNamed(answer, number));
    const parts = listedParts(structure, question);
    const isCut = named.every((letters) => letters.length > 0 && letters.every((one) => isListed(parts, one)));
    if (!isCut) return [];
    const texts = answers.map(({ body }) => textOf(structure, body));
    if (texts.some((text) => item.test(text))) return [];
    const mentioned = new Set([...named.flat(), ...texts.flatMap(lettersIn)]);
    return parts
      .filter(({ letter }) => !mentioned.has(letter))
      .map(({ letter, range }) => ({ range, message: messages.unanswered(number + letter) }));
  });
}

/** Whether another document answers a question too, in part or whole, or puts it off. */
function isTakenUpThere(comparison: Comparison | undefined, asked: AskedIn): boolean {
  if (comparison === undefined) return false;
  const shared = aboutQuestion(comparison.shared, ({ here }) => here, asked);
  return (
    shared.some(({ there }) => there.open.length === 0) ||
    comparison.further.some(({ answered }) => isAmong(answered, asked)) ||
    isDeferredThere(comparison, asked.number, asked.heading)
  );
}

/** The questions of which an answer names a part that is no question of its own. */
function cutQuestions(structure: Structure, { numbers }: Answer): readonly Question[] {
  return numbers.flatMap(({ number }) => {
    const whole = wholeOf(number);
    if (whole === number || questionWith(structure, number) !== undefined) return [];
    return questionWith(structure, whole) ?? [];
  });
}

/** The letters of the parts of a question that the heading of an answer names; an empty one for the whole question. */
function partsNamed({ numbers }: Answer, whole: string): readonly string[] {
  return numbers.filter(({ number }) => wholeOf(number) === whole).map(({ number }) => number.slice(whole.length));
}

function isListed(parts: ReturnType<typeof listedParts>, named: string): boolean {
  return parts.some(({ letter }) => letter === named);
}

/** The letters that stand by themselves in the text of an answer, or behind a number: "onderdelen B en C", "1b en c". */
function lettersIn(text: string): readonly string[] {
  return [...text.matchAll(lone)].map(([letter]) => letter.toLowerCase());
}

const lone = /(?<![a-zà-ÿ])[a-h](?![a-zà-ÿ])/gi;

// A line that begins as an answer to the whole question, whether it is a heading or not: "Antwoord 1, tweede deel".
const answerToWhole =
  /^[ \t*_#>]{0,9}antwoord(?:en)?\s+(?:(?:op|bij)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?(\d{1,4})(?!\d|[. \t]?[a-h](?![a-z]))/gim;

// An answer with a list of its own may answer every part in it.
const item = /^[ \t*_(]{0,9}[a-h][.):]/im;
