import type { Language } from '../messages';
import type { DocumentReport } from './report';
import { type Summary, summarize } from './summary';
import { count, type Word, wordFor, wordForCount } from './words';

/**
 * How many questions there are and how many of them are answered: `3 vragen: 2 beantwoord, 1 open`. An introduction to
 * other questions asks nothing, and a question whose answer is still to be written is open. Answers of which the
 * questions are nowhere are only told where there is nothing else.
 */
export function describeQuestions(summary: Summary, language: Language): string {
  const {
    introduction,
    withdrawn,
    referred,
    elsewhere,
    mergedAnswers,
    leftOut,
    answeredAlone,
    unwrittenAlone,
    deferredAlone,
    unasked,
  } = summary;
  const questions = summary.questions + leftOut + answeredAlone + unwrittenAlone + deferredAlone;
  const answered = summary.answered + answeredAlone;
  if (questions === 0) {
    const answers = `, ${wordFor('answersTo', language)} ${count(unasked, 'question', language)}`;
    return `${wordFor('noQuestions', language)}${unasked > 0 ? answers : ''}`;
  }
  const deferred = summary.deferred + deferredAlone;
  const unanswered = summary.unanswered + summary.unwritten + unwrittenAlone;
  const asked = count(questions - introduction - withdrawn, 'question', language);
  const states = describeCounts({ answered, referred, elsewhere, deferred, unanswered, leftOut, withdrawn }, language);
  const merged = describeCounts({ mergedAnswer: mergedAnswers }, language);
  return `${asked}${states && `: ${states}`}${merged && ` (${merged})`}`;
}

/** The same for each set of questions of a document that holds several, by its name: `reeks 1, ABC-fractie: 2 vragen`. */
export function describeSets(document: DocumentReport, language: Language): readonly string[] {
  return (document.sets ?? []).map((_, set) => {
    const questions = document.questions.filter((question) => question.set === set);
    const alone = {
      ...document,
      questions,
      mergedAnswers: 0,
      leftOut: [],
      unasked: [],
      answeredAlone: 0,
      unwrittenAlone: 0,
      deferredAlone: [],
    };
    return `${nameOfSet(document, set, language)}: ${describeQuestions(summarize(alone), language)}`;
  });
}

/** What a set of questions is called: `reeks 1`, and by whom it is asked where that is known. */
export function nameOfSet({ sets }: DocumentReport, set: number, language: Language): string {
  const name = sets?.[set]?.name;
  return `${wordFor('set', language)} ${set + 1}${name === undefined ? '' : `, ${name}`}`;
}

/** How many questions count in another document: `3 vragen staan ook in een ander document en tellen daar mee`. */
export function describeRepeated(repeated: number, language: Language): string {
  return describeSome(repeated, ['question', 'repeated'], language);
}

/** How many documents are copies: `1 document is een kopie van een ander document en telt niet nog eens mee`. */
export function describeCopies(copies: number, language: Language): string {
  return describeSome(copies, ['document', 'copy'], language);
}

/** How many things there are, and what is so of them. */
function describeSome(some: number, [thing, saying]: readonly [Word, Word], language: Language): string {
  return `${count(some, thing, language)} ${wordForCount(some, saying, language)}`;
}

/** How many findings there are of each severity: `1 waarschuwing, 3 opmerkingen`. */
export function describeFindings({ error, warning, information, hint }: Summary, language: Language): string {
  return describeCounts({ error, warning, information, hint }, language) || wordFor('noFindings', language);
}

/** What there is any of, in the order given: `13 beantwoord, 2 open`. */
function describeCounts(counts: Readonly<Partial<Record<Word, number>>>, language: Language): string {
  return Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([name, number]) => count(number, name as Word, language))
    .join(', ');
}
