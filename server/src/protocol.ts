import type { Position, Range, TextDocumentIdentifier, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { isOpen, type QuestionState } from './parser/structure';

export { isOpen, type QuestionState };

/** The requests of this server that LSP does not have, and the options it takes when it starts. */

/** From the client to the server: which questions are there, and which are answered? */
export const overviewRequest = 'vraagAntwoord/overview';

/** From the client to the server: where are the answers to this question, or the questions of this answer? */
export const counterpartRequest = 'vraagAntwoord/counterpart';

/** From the client to the server: what would change when the text in a range, taken from a PDF, is cleaned? */
export const cleanedTextRequest = 'vraagAntwoord/cleanedText';

/** From the client to the server: what changes to put the numbering of all questions in order? */
export const renumberRequest = 'vraagAntwoord/renumberQuestions';

/** From the client to the server: what changes to move the question at a position up or down? */
export const moveQuestionRequest = 'vraagAntwoord/moveQuestion';

/** From the client to the server, as a command with an address and a range: show the user what stands there. */
export const showCommand = 'vraagAntwoord.server.show' as const;

/** From the client to the server, as a command with an address and the range of a question: put in its answer. */
export const insertAnswerCommand = 'vraagAntwoord.server.insertAnswer' as const;

/** A command that the server carries out for the client. */
export type ServerCommand = typeof showCommand | typeof insertAnswerCommand;

/** The command of a client that takes an {@link IgnoredFinding}, and keeps that the user ignores it. */
export const ignoreFindingCommand = 'vraagAntwoord.ignoreFinding';

/** What the client may say in `initializationOptions`. */
export interface InitializationOptions {
  /** The address of the folder with a page per diagnostic code; without it the server uses its own `docs` folder. */
  readonly documentation?: string;
  /**
   * The client has the command {@link ignoreFindingCommand}, and sends what a user ignores in a document, as a list
   * under `ignored`, with the settings for that document.
   */
  readonly ignoresFindings?: boolean;
}

/** Asks for the overview of one document. */
export interface OverviewParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** How complete a document is; `null` is answered for a document that the server does not know (any more). */
export interface Overview {
  readonly questions: readonly OverviewQuestion[];
  readonly answers: readonly OverviewAnswer[];
}

/** A number that is put as a question. */
export interface OverviewQuestion {
  /** The set of questions in which it is put, from 0: each set counts its questions from 1. */
  readonly set: number;
  readonly number: string;
  readonly state: QuestionState;
  /** The other questions that its answer answers too. */
  readonly mergedWith: readonly string[];
  /** The first words of the question, on one line. */
  readonly text: string;
  /** The whole section and its heading; the numbers of a merged heading share them. */
  readonly range: Range;
  readonly selectionRange: Range;
  /**
   * The text that asks it:
   *
   *     Vraag 1 en 2
   *     Klopt dit bericht? ← body of 1
   *     ·
   *     Sinds wanneer?     ← body of 2
   */
  readonly body: Range;
  /** The heading of its answer, of the first one where there are several. */
  readonly answer?: Range | undefined;
}

/** An answer, and where it stands. */
export interface OverviewAnswer {
  /** The set of questions to which it belongs, from 0. */
  readonly set: number;
  /** The numbers that the answer covers. */
  readonly numbers: readonly string[];
  readonly range: Range;
  readonly selectionRange: Range;
}

/** Asks for the other side of the question or answer at a position. */
export interface CounterpartParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** One place to jump to, named by what stands there. */
export interface Counterpart {
  readonly kind: 'question' | 'answer';
  readonly numbers: readonly string[];
  readonly range: Range;
  readonly selectionRange: Range;
}

/** Asks what would change in the lines of a range. */
export interface CleanedTextParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly range: Range;
}

/** What would change, and how much that is. */
export interface CleanedText {
  readonly edits: readonly TextEdit[];
  /** Lines that become one with the line above them. */
  readonly joinedLines: number;
  /** Words that were cut by a hyphen at the end of a line. */
  readonly mendedWords: number;
  /** Lines that belong to the pages, such as page numbers and running titles. */
  readonly removedLines: number;
}

/** Asks to put the numbering of one document in order. */
export interface RenumberParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Asks to move a question with its answer past its neighbour. */
export interface MoveQuestionParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
  readonly direction: 'up' | 'down';
}

/** What a command changes, and where the cursor goes then; or a sentence that says why it changes nothing. */
export interface CommandResult {
  readonly edit?: WorkspaceEdit;
  readonly cursor?: Position;
  readonly message?: string;
}

/** A finding that a user ignores. */
export interface IgnoredFinding {
  /** The document that it is in. */
  readonly uri: string;
  /** Its code with the questions it is about, or the words that it marks: `merged-answer 3, 4, 5`. */
  readonly finding: string;
}
