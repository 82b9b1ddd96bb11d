import { excerptOf } from '../features/text/excerpt';
import type { Messages } from '../messages';
import { questionsOf } from '../parser/lookup';
import type { Answer, AskedNumber, Structure } from '../parser/structure';
import type { Finding } from './rule';

/** How much of each question the finding shows, in characters. */
const excerptLength = 60;

/** How many ways to a question the findings of a document hold together: more than any joint answers of one letter. */
const mostPlaces = 10_000;

/**
 * Answers that cover more than one question, with the way to each of these, so that a reader can see whether each is
 * dealt with; answers alone have no question to go to. Where nothing is written yet there is nothing to see.
 */
export function findMergedAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const findings: Finding[] = [];
  let places = 0;
  for (const answer of structure.answers) {
    if (answer.covers.length < 2 || answer.writing !== 'text') continue;
    const asked = askedNumbersOf(structure, answer);
    const numbers = new Set(asked.map(({ number }) => number));
    // Where there are answers alone, their headings are all there is to know of the questions.
    const covered = structure.questions.length === 0 ? answer.covers : answer.covers.filter((one) => numbers.has(one));
    if (covered.length < 2) continue;
    const shown = places < mostPlaces ? asked : [];
    places += shown.length;
    findings.push({
      range: answer.selectionRange,
      message: messages.merged(covered),
      related: shown.map(({ number, range, text }) => ({
        range,
        message: `${messages.question([number])}: ${excerptOf(structure, text, excerptLength)}`,
      })),
    });
  }
  return findings;
}

/** The numbers that an answer covers, as the questions put them. */
function askedNumbersOf(structure: Structure, answer: Answer): readonly AskedNumber[] {
  const covers = new Set(answer.covers);
  const asked: AskedNumber[] = [];
  for (const { numbers } of questionsOf(structure, answer)) {
    for (const one of numbers) if (covers.has(one.number)) asked.push(one);
  }
  return asked;
}
