import { answersTo } from '../parser/lookup';
import type { Answer, Reference, Structure } from '../parser/structure';

/** An answer that is a reference and nothing else. */
export interface Referring extends Answer {
  readonly referral: Reference;
}

/** Whether an answer is a reference and nothing else. */
export function isReferring(answer: Answer): answer is Referring {
  return answer.referral !== undefined;
}

/** The numbers that a reference names. */
export function numbersIn(reference: Reference | undefined): readonly string[] {
  return reference?.numbers.map(({ number }) => number) ?? [];
}

/**
 * The answers that only refer to each other, so that who follows them finds a text nowhere, circle by circle: 4 says
 * "zie 5" and 5 says "zie 4". Each circle, and each answer in it, stands in the order of the text.
 */
export function referralCircles(structure: Structure): readonly (readonly Referring[])[] {
  return structure.once(findCircles);
}

function findCircles(structure: Structure): readonly (readonly Referring[])[] {
  if (!structure.answers.some(isReferring)) return [];
  const { named, namedBy, naming } = linksOf(structure);
  const leadToText = reachedFrom(
    named.filter((answer) => !isReferring(answer)),
    naming,
  );
  const endless = structure.answers.filter(isReferring).filter((answer) => !leadToText.has(answer));
  return circlesAmong(endless, { namedBy, naming });
}

type Links = (answer: Answer) => readonly Answer[];

interface BothLinks {
  readonly namedBy: Links;
  readonly naming: Links;
}

/** From an answer to those that it names, and to those that name it; and all that some answer names. */
function linksOf(structure: Structure): BothLinks & { readonly named: readonly Answer[] } {
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

/** The answers that lead to each other, circle by circle, in the order of the text. */
function circlesAmong(
  answers: readonly Referring[],
  { namedBy, naming }: BothLinks,
): readonly (readonly Referring[])[] {
  const among = new Set<Answer>(answers);
  const circleOf = new Map<Answer, Answer>();
  // Kosaraju: an answer is left behind all that it leads to; from the last one back, only its own circle leads to it.
  for (const last of inOrderOfLeaving(answers, namedBy).reverse()) {
    if (circleOf.has(last)) continue;
    const isFree = (other: Answer) => among.has(other) && !circleOf.has(other);
    for (const member of reachedFrom([last], (answer) => naming(answer).filter(isFree))) circleOf.set(member, last);
  }
  const circles = new Map<Answer | undefined, Referring[]>();
  for (const answer of answers) {
    const circle = circles.get(circleOf.get(answer));
    if (circle === undefined) circles.set(circleOf.get(answer), [answer]);
    else circle.push(answer);
  }
  return [...circles.values()].filter(
    ([first, second]) => second !== undefined || (first !== undefined && namedBy(first).includes(first)),
  );
}

/** The answers, each behind all to which links lead from it and that were not there before it was entered. */
function inOrderOfLeaving(answers: readonly Answer[], links: Links): Answer[] {
  const entered = new Set<Answer>();
  const left: Answer[] = [];
  for (const start of answers) {
    const path = entered.has(start) ? [] : [{ answer: start, next: links(start).values() }];
    entered.add(start);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const { value: next } = last.next.next();
      if (next === undefined) {
        left.push(last.answer);
        path.pop();
      } else if (!entered.has(next)) {
        entered.add(next);
        path.push({ answer: next, next: links(next).values() });
      }
    }
  }
  return left;
}
