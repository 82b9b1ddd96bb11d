import type { Messages } from '../messages';
import { answersTo } from '../parser/lookup';
import type { Answer, Reference, Structure } from '../parser/structure';
import type { Finding } from './rule';

/** An answer that is a reference and nothing else. */
interface Referring extends Answer {
  readonly referral: Reference;
}

/**
 * Answers that only refer to each other, so that who follows them finds a text nowhere: 4 says "zie 5" and 5 says
 * "zie 4". A circle is reported once, where it begins in the text, with the way along it: one answer solves it.
 */
export function findCircularReferences(structure: Structure, messages: Messages): readonly Finding[] {
  if (!structure.answers.some(isReferring)) return [];
  const { named, namedBy, naming } = linksOf(structure);
  const leadToText = reachedFrom(
    named.filter((answer) => !isReferring(answer)),
    naming,
  );
  const endless = structure.answers.filter(isReferring).filter((answer) => !leadToText.has(answer));
  const reported = new Set<Answer>();
  return endless.flatMap((answer) => {
    if (reported.has(answer)) return [];
    const ahead = reachedFrom(namedBy(answer), namedBy);
    const behind = reachedFrom(naming(answer), naming);
    const circle = endless.filter((other) => ahead.has(other) && behind.has(other));
    for (const member of circle) reported.add(member);
    return findingsAbout(circle, messages);
  });
}

type Links = (answer: Answer) => readonly Answer[];

/** From an answer to those that it names, and to those that name it; and all that some answer names. */
function linksOf(structure: Structure): {
  readonly named: readonly Answer[];
  readonly namedBy: Links;
  readonly naming: Links;
} {
  const namedBy = (answer: Answer) => numbersIn(answer.referral).flatMap((number) => answersTo(structure, number));
  const inverse = new Map<Answer, Answer[]>();
  for (const answer of structure.answers.filter(isReferring)) {
    for (const named of namedBy(answer)) {
      const others = inverse.get(named);
      if (others === undefined) inverse.set(named, [answer]);
      else others.push(answer);
    }
  }
  return { named: [...inverse.keys()], namedBy, naming: (answer) => inverse.get(answer) ?? [] };
}

/** All answers that links lead to from some answers, these included. */
function reachedFrom(answers: readonly Answer[], links: Links): ReadonlySet<Answer> {
  const reached = new Set(answers);
  // A set that grows while it is gone through yields what was added too.
  for (const answer of reached) for (const next of links(answer)) reached.add(next);
  return reached;
}

function findingsAbout(circle: readonly Referring[], messages: Messages): readonly Finding[] {
  const [first] = circle;
  if (first === undefined) return [];
  const numbers = [...new Set(circle.flatMap(({ covers }) => covers))];
  const range = first.referral.range;
  if (circle.length === 1) return [{ range, message: messages.referenceToItself(numbers) }];
  const related = circle.map(({ covers, referral }) => ({
    range: referral.range,
    message: messages.refersTo(covers, numbersIn(referral)),
  }));
  return [{ range, message: messages.circularReference(numbers), related }];
}

function isReferring(answer: Answer): answer is Referring {
  return answer.referral !== undefined;
}

function numbersIn(reference: Reference | undefined): readonly string[] {
  return reference?.numbers.map(({ number }) => number) ?? [];
}
