import type { Language } from '../../messages';
import type { CellState } from './cells';

/** What stands on the page besides the words that every report has. */
export interface PageMessages {
  readonly title: string;
  readonly totals: string;
  readonly documents: string;
  readonly document: string;
  readonly questions: string;
  readonly open: string;
  readonly deferred: string;
  readonly findings: string;
  readonly key: string;
  readonly place: string;
  readonly severity: string;
  readonly message: string;
  readonly code: string;
  readonly noDocuments: string;
  /** Said of a page that shows only the first of very many documents. */
  readonly firstDocuments: (shown: number, all: number) => string;
  /** The row of cells of one document, for those who hear it. */
  readonly questionsOf: (path: string) => string;
  readonly findingsOf: (path: string) => string;
  readonly questionInState: (number: string, state: string) => string;
  readonly doubleNumber: string;
  /** What a cell stands for: the letter in it, and what that means. */
  readonly states: Readonly<Record<CellState, readonly [letter: string, meaning: string]>>;
  readonly joined: string;
  /** What the documents come to together, below the list of them. */
  readonly together: string;
  /** Said where a question stands in two documents. */
  readonly countedOnce: string;
}

/** The words of the page in each language. */
export const pageMessages: Readonly<Record<Language, PageMessages>> = {
  nl: {
    title: 'Verslag van vragen en antwoorden',
    totals: 'Totalen',
    documents: 'Documenten',
    document: 'Document',
    questions: 'Vragen',
    open: 'Open',
    deferred: 'Uitgesteld',
    findings: 'Meldingen',
    key: 'Wat de vakjes betekenen',
    place: 'Plaats',
    severity: 'Ernst',
    message: 'Melding',
    code: 'Code',
    noDocuments: 'Er zijn geen documenten gecontroleerd.',
    firstDocuments: (shown, all) =>
      `Dit verslag gaat over de eerste ${shown} van ${all} documenten. Open een map met minder documenten voor de andere.`,
    questionsOf: (path) => `De vragen in ${path}`,
    findingsOf: (path) => `Meldingen in ${path}`,
    questionInState: (number, state) => `Vraag ${number}: ${state}`,
    doubleNumber: 'dubbel nummer',
    states: {
      answered: ['B', 'beantwoord'],
      referred: ['V', 'beantwoord met een verwijzing'],
      elsewhere: ['E', 'elders beantwoord'],
      deferred: ['U', 'uitgesteld'],
      unwritten: ['L', 'open (het antwoord is nog leeg of niet af, of verwijst naar een antwoord dat er niet is)'],
      unanswered: ['O', 'open (er is geen antwoord)'],
      alone: ['A', 'beantwoord; de vraag staat alleen in het document dat erbij hoort'],
      unknown: ['?', 'beantwoord; de vraag staat er niet bij, en het is niet zeker waar zij wel staat'],
      leftOut: ['N', 'ontbreekt (de vraag is ingezonden, en is hier niet overgenomen en niet beantwoord)'],
      introduction: ['–', 'inleiding bij de vragen eronder'],
      withdrawn: ['X', 'vervallen'],
    },
    joined: 'Vakjes die aan elkaar vastzitten, hebben samen één antwoord.',
    together: 'Samen',
    countedOnce: 'Een vraag die in meer documenten staat die bij elkaar horen, telt bij een daarvan mee.',
  },
  en: {
    title: 'Report on questions and answers',
    totals: 'Totals',
    documents: 'Documents',
    document: 'Document',
    questions: 'Questions',
    open: 'Open',
    deferred: 'Deferred',
    findings: 'Findings',
    key: 'What the cells mean',
    place: 'Place',
    severity: 'Severity',
    message: 'Finding',
    code: 'Code',
    noDocuments: 'No documents have been checked.',
    firstDocuments: (shown, all) =>
      `This report is about the first ${shown} of ${all} documents. Open a folder with fewer documents for the others.`,
    questionsOf: (path) => `The questions in ${path}`,
    findingsOf: (path) => `Findings in ${path}`,
    questionInState: (number, state) => `Question ${number}: ${state}`,
    doubleNumber: 'double number',
    states: {
      answered: ['A', 'answered'],
      referred: ['R', 'answered by reference'],
      elsewhere: ['W', 'answered elsewhere'],
      deferred: ['D', 'deferred'],
      unwritten: ['E', 'open (the answer is still empty or not finished, or refers to an answer that is not there)'],
      unanswered: ['O', 'open (there is no answer)'],
      alone: ['S', 'answered; the question stands in the document that belongs to this one alone'],
      unknown: ['?', 'answered; the question is not here, and it is not certain where it is'],
      leftOut: ['M', 'missing (the question was submitted, and is neither repeated nor answered here)'],
      introduction: ['–', 'introduction to the questions below it'],
      withdrawn: ['X', 'withdrawn'],
    },
    joined: 'Cells that are joined share one answer.',
    together: 'Together',
    countedOnce: 'A question that stands in several documents that belong together counts in one of them.',
  },
};
