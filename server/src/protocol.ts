import type { Position, Range, TextDocumentIdentifier, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { countsAsOpen, isOpen, type KnownState, needsAnswer } from './parser/structure';

export { countsAsOpen, isOpen, type KnownState, needsAnswer };

/** The requests of this server that LSP does not have, and the options it takes when it starts. */

/** From the client to the server: which questions are there, and which are answered? */
export const overviewRequest = 'vraagAntwoord/overview';

/** From the client to the server: where are the answers to this question, or the questions of this answer? */
export const counterpartRequest = 'vraagAntwoord/counterpart';

/** From the client to the server: what would change when the text in a range, taken from a PDF, is cleaned? */
export const cleanedTextRequest = 'vraagAntwoord/cleanedText';

/** From the client to the server: what would a document for the answers to these questions be? */
export const answerDocumentRequest = 'vraagAntwoord/answerDocument';

/** From the client to the server: what changes to put the numbering of all questions in order? */
export const renumberRequest = 'vraagAntwoord/renumberQuestions';

/** From the client to the server: what changes to move the question at a position up or down? */
export const moveQuestionRequest = 'vraagAntwoord/moveQuestion';

/** From the client to the server: how complete is each document of the folder, and which belong together? */
export const folderRequest = 'vraagAntwoord/folder';

/** From the client to the server: the user does not want to wait until all documents of the folder are read. */
export const stopReadingNotification = 'vraagAntwoord/stopReading';

/** From the client to the server: the user wants all documents of the folder listed and read anew. */
export const readAnewNotification = 'vraagAntwoord/readAnew';

/** From the server to the client: what it said of the folder, or of a document in it, may have changed now. */
export const folderChangedNotification = 'vraagAntwoord/folderChanged';

/** From the client to the server: where does the first open question of a document of the folder stand? */
export const firstOpenRequest = 'vraagAntwoord/firstOpen';

/** From the client to the server: what is the report on all documents of the folder, as a page? */
export const reportRequest = 'vraagAntwoord/report';

/**
 * From the server to the client: which files of the folder may be documents, be imported, or rule out some with
 * `.gitignore`?
 */
export const filesRequest = 'vraagAntwoord/files';

/** How the names of files end that may be documents, as patterns: an editor tells capitals from other letters. */
export const documentEndings = [
  '[vV][aA]',
  '[kK][aA][mM][eE][rR][vV][rR][aA][gG][eE][nN]',
  '[tT][xX][tT]',
  '[mM][dD]',
] as const;

/** The same of documents of which a text can be made; they are not read, and a user is told that there are some. */
export const importableEndings = ['[dD][oO][cC][xX]', '[pP][dD][fF]'] as const;

/** From the server to the client: what is in a file? */
export const fileRequest = 'vraagAntwoord/file';

/** From the client to the server, as a command with an address and a range: show the user what stands there. */
export const showCommand = 'vraagAntwoord.server.show' as const;

/** From the client to the server, as a command with an address and the range of a question: put in its answer. */
export const insertAnswerCommand = 'vraagAntwoord.server.insertAnswer' as const;

/** A command that the server carries out for the client. */
export type ServerCommand = typeof showCommand | typeof insertAnswerCommand;

/** The command of a client that takes an {@link IgnoredFinding}, and keeps that the user ignores it. */
export const ignoreFindingCommand = 'vraagAntwoord.ignoreFinding';

/** The command of a client that opens the document at an address, at a position where one is given. */
export const openAtCommand = 'vraagAntwoord.openAt';

/** What the client may say in `initializationOptions`. */
export interface InitializationOptions {
  /** The address of the folder with a page per diagnostic code; without it the server uses its own `docs` folder. */
  readonly documentation?: string;
  /**
   * The client has the command {@link ignoreFindingCommand}, and sends what a user ignores in a document, as a list
   * under `ignored`, with the settings for that document.
   */
  readonly ignoresFindings?: boolean;
  /** The client answers {@link filesRequest} and {@link fileRequest}; otherwise the server looks on the disk. */
  readonly readsFiles?: boolean;
  /** The client takes {@link folderChangedNotification}, which others would warn of. */
  readonly followsFolder?: boolean;
  /** Of files that are made, the client tells of documents, rules of git and folders only, whatever it has to watch. */
  readonly tellsOfFolders?: boolean;
}

/** The answer to {@link filesRequest}. */
export interface FoundFiles {
  readonly uris: readonly string[];
  /** Whether there may be more, in folders that were not looked into. */
  readonly isCutOff: boolean;
}

/** Asks for the overview of one document. */
export interface OverviewParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** How complete a document is; `null` is answered for a document that the server does not know (any more). */
export interface Overview {
  readonly questions: readonly OverviewQuestion[];
  readonly answers: readonly OverviewAnswer[];
  /** The sets of questions, by what names them. */
  readonly sets: readonly { readonly name?: string | undefined }[];
  readonly counterpart?: OverviewCounterpart | undefined;
}

/** The document that belongs to this one, and how its questions count here. */
export interface OverviewCounterpart extends FolderCounterpart {
  /** The submitted questions that this document of answers neither repeats nor answers, in their order. */
  readonly leftOut: readonly LeftOutQuestion[];
  /** How many of the submitted questions this document answers without repeating them. */
  readonly answeredAlone: number;
  /** Those of which it has, without repeating them, only a place for the answer: there `place` is where its text goes. */
  readonly unwrittenAlone: readonly LeftOutQuestion[];
  /** Those that it puts off without repeating them: there `place` is where it says so. */
  readonly deferredAlone: readonly LeftOutQuestion[];
}

/** A submitted question that a document of answers does not have. */
export interface LeftOutQuestion {
  /** Its number in the document of the questions. */
  readonly number: string;
  /** Its first words, on one line. */
  readonly text: string;
  /** The heading of the question in front of it here, or of the first one. */
  readonly place: Range;
}

/** A number that is put as a question. */
export interface OverviewQuestion {
  /** The set of questions in which it is put, from 0: each set counts its questions from 1. */
  readonly set: number;
  readonly number: string;
  /** The number under which it was submitted, where that is another one. */
  readonly submittedAs?: string | undefined;
  readonly state: KnownState;
  /** Another question of the same numbering has its number too. */
  readonly isDouble?: true | undefined;
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
  /** Where the text of its answer goes, of which there is only a place; or the first of its parts that has no answer. */
  readonly unwritten?: Range | undefined;
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
  /** The document in which it is, where that is another one. */
  readonly uri?: string;
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

/** Asks for a new document; `null` is answered for one that is not of questions alone. */
export interface AnswerDocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** A new document with questions and places for the answers to them. */
export interface AnswerDocument {
  readonly text: string;
  /** Where the first answer is to be written. */
  readonly cursor: Position;
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

/**
 * All documents of the folder that is open. `null` is answered where no folder is open, and where the user does not
 * want documents to be looked for. The first answer waits until all documents were read.
 */
export interface Folder {
  /** In the order of their addresses. */
  readonly documents: readonly FolderDocument[];
  /** What was not read, in whole sentences. */
  readonly notices: readonly string[];
}

/** What the user may want to know of the folder as it is now. */
export interface FolderChangedParams {
  /** What was not read, in whole sentences. */
  readonly notices: readonly string[];
}

/** How complete a document of the folder is; introductions to sub-questions, and withdrawn ones, do not count. */
export interface FolderDocument {
  readonly uri: string;
  readonly title?: string | undefined;
  /** Whether it holds questions as they were submitted, or answers (which mostly repeat the questions). */
  readonly role: 'questions' | 'answers';
  /** Whether it asks and answers nothing, and only says that answers come later. */
  readonly isDelay?: true | undefined;
  /** The sum of what is answered, referred, elsewhere, open and left out. */
  readonly questions: number;
  /** Answered in the document itself, with a text of its own; also submitted questions that it does not repeat. */
  readonly answered: number;
  /** Answered in the document itself, with a reference. */
  readonly referred: number;
  /** Answered in the document that belongs to it (*elders beantwoord*), which is certain then, or in a further one. */
  readonly elsewhere: number;
  /** Where the one that belongs to it does not answer those: the names of the documents that may. */
  readonly elsewhereIn?: readonly string[] | undefined;
  /** Waiting for an answer; deferred ones wait too. */
  readonly open: number;
  /** How many of the open ones are put off, here or in the document that belongs to it (*uitgesteld*). */
  readonly deferred: number;
  /** Submitted in the document that belongs to it, and neither repeated nor answered in this one. */
  readonly leftOut: number;
  /** How many of the questions are answered together with another one. */
  readonly merged: number;
  readonly counterpart?: FolderCounterpart | undefined;
}

/** Asks for a place in a document of the folder; `null` is answered where none of its questions is open. */
export interface FirstOpenParams {
  readonly uri: string;
}

/** Asks for a page; `null` is answered where there is no folder, and when the page is wanted no more. */
export interface ReportParams {
  /** The address of the folder in which the page will be saved; without it the links are for {@link openAtCommand}. */
  readonly folder?: string;
  /** Under this token the client is told how far the page is. */
  readonly workDoneToken?: number | string;
}

/** The document that belongs to another one. */
export interface FolderCounterpart {
  readonly uri: string;
  /** The last part of its address. */
  readonly name: string;
  readonly certainty: 'certain' | 'likely';
  /** The names of other documents that fit just as well, such as a copy. */
  readonly ties: readonly string[];
  /** Beside questions that several documents answer: the names of the further ones. */
  readonly further?: readonly string[] | undefined;
}

/** Asks what is in a file. */
export interface FileParams {
  readonly uri: string;
  /** The number of bytes from which on it is too large to be read. */
  readonly limit: number;
}

/** What is in a file; `null` is answered for one that cannot be read. */
export type FileContent = { readonly base64: string } | { readonly tooLarge: true };
