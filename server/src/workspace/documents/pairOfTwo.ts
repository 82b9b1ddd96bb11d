import type { DocumentRole } from '../../features/elsewhere/comparison';

/** The document that belongs to another one, before further answers are looked for. */
export interface PairOfTwo {
  readonly uri: string;
  /** What the other one holds. */
  readonly role: DocumentRole;
  /** Whether both answer, each what the other leaves open; then each holds the answers to the other. */
  readonly isMutual: boolean;
  /** How sure it is, from 0 to 1: what the questions of both have in common, and how much text that is. */
  readonly confidence: number;
  readonly certainty: Certainty;
  /** Other documents that fit just as well, such as a copy. */
  readonly ties: readonly string[];
}

/** How sure it is that two documents belong together, for a user to read. Only what is certain is acted on. */
export type Certainty = 'certain' | 'likely';

/** What was found for a document, and the documents that may answer its questions, each alone or with others. */
export interface Found {
  readonly pair: PairOfTwo | undefined;
  readonly answering: () => readonly string[];
}
