import type { Language } from '../../messages';
import type { QuestionState } from '../../parser/structure';

/** What stands on the page besides the words that every report has. */
export interface PageMessages {
  readonly title: string;
  readonly totals: string;
  readonly documents: string;
  readonly document: string;
  readonly questions: string;
  readonly open: string;
  readonly findings: string;
  readonly key: string;
  readonly place: string;
  readonly severity: string;
  readonly message: string;
  readonly code: string;
  readonly noDocuments: string;
  /** The list of questions of one document, for those who hear it. */
  readonly questionsOf: (path: string) => string;
  readonly findingsOf: (path: string) => string;
  readonly questionInState: (number: string, state: string) => string;
  /** The state of a question: a letter that stands in its cell, and what that means. */
  readonly states: Readonly<Record<QuestionState, readonly [letter: string, meaning: string]>>;
  readonly joined: string;
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
    findings: 'Meldingen',
    key: 'Wat de vakjes betekenen',
    place: 'Plaats',
    severity: 'Ernst',
    message: 'Melding',
    code: 'Code',
    noDocuments: 'Er zijn geen documenten gecontroleerd.',
    questionsOf: (path) => `De vragen in ${path}`,
    findingsOf: (path) => `Meldingen in ${path}`,
    questionInState: (number, state) => `Vraag ${number}: ${state}`,
    states: {
      answered: ['B', 'beantwoord'],
      referred: ['V', 'beantwoord met een verwijzing'],
      deferred: ['U', 'uitgesteld'],
      unwritten: ['L', 'open: het antwoord is nog leeg of niet ingevuld'],
      unanswered: ['O', 'open: er is geen antwoord'],
      introduction: ['–', 'inleiding bij de vragen eronder'],
    },
    joined: 'Vakjes die aan elkaar vastzitten, hebben samen één antwoord.',
  },
  en: {
    title: 'Report on questions and answers',
    totals: 'Totals',
    documents: 'Documents',
    document: 'Document',
    questions: 'Questions',
    open: 'Open',
    findings: 'Findings',
    key: 'What the cells mean',
    place: 'Place',
    severity: 'Severity',
    message: 'Finding',
    code: 'Code',
    noDocuments: 'No documents have been checked.',
    questionsOf: (path) => `The questions in ${path}`,
    findingsOf: (path) => `Findings in ${path}`,
    questionInState: (number, state) => `Question ${number}: ${state}`,
    states: {
      answered: ['A', 'answered'],
      referred: ['R', 'answered by reference'],
      deferred: ['D', 'deferred'],
      unwritten: ['E', 'open: the answer is still empty or not filled in'],
      unanswered: ['O', 'open: there is no answer'],
      introduction: ['–', 'introduction to the questions below it'],
    },
    joined: 'Cells that are joined share one answer.',
  },
};
