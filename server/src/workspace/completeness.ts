import { matchQuestions } from './matching';
import type { DocumentPrint } from './pairing';
import { roleBeside } from './roles';

/** How many questions of a document there are, and how many of them are answered. */
export interface Completeness {
  readonly questions: number;
  /** Answered in the document itself. */
  readonly answered: number;
  /** Answered in the document that belongs to it (*elders beantwoord*), and not in this one. */
  readonly elsewhere: number;
  /** Not answered in either of them. */
  readonly open: number;
  /** How many questions stand before the first text of which one is open; `undefined` when none is. */
  readonly beforeOpen: number | undefined;
}

/** Counts the questions of a document, given the one that certainly belongs to it. */
export function completenessOf(print: DocumentPrint, counterpart: DocumentPrint | undefined): Completeness {
  const answeredThere = new Set<number>();
  if (counterpart !== undefined && roleBeside(counterpart, print) === 'answers') {
    for (const { here, there } of matchQuestions(print.questions, counterpart.questions)) {
      if (counterpart.questions[there]?.open === 0) answeredThere.add(here);
    }
  }
  let [questions, open, elsewhere] = [0, 0, 0];
  let beforeOpen: number | undefined;
  for (const [index, question] of print.questions.entries()) {
    if (answeredThere.has(index)) elsewhere += question.open;
    else open += question.open;
    if (open > 0) beforeOpen ??= questions;
    questions += question.count;
  }
  return { questions, answered: questions - open - elsewhere, elsewhere, open, beforeOpen };
}
