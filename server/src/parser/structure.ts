import type { Range } from 'vscode-languageserver-types';
import type { Rows } from './text/rows';

/**
 * The structure of one question-and-answer document, as plain data.
 *
 * It is derived from the text alone: two equal texts have equal structures. Lists stand in the order of the text,
 * items refer to each other by number, and every range lies inside the document. Lines and UTF-16 characters count
 * from 0. What the recognition could not place belongs to the section above it, so no text is lost. The lines, the
 * front matter, the references, the marks of footnotes and the sets are made when they are asked for.
 */
export interface Structure {
  /** The lines in a compact form, for what has to be quick. */
  readonly rows: Rows;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly frontMatter: FrontMatter | undefined;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly references: readonly Reference[];
  readonly footnoteMarks: readonly FootnoteMark[];
  readonly footnotes: readonly Footnote[];
  readonly notes: readonly Note[];
  readonly headingTypos: readonly HeadingTypo[];
  /**
   * The sets of questions of a document that holds several, each counting from 1; empty for a document with one. A set
   * is a structure of the same lines, with the questions, answers, references and notes of that set alone.
   */
  readonly sets: readonly Structure[];
  /** The references that name whose questions they mean, in a document with several sets; otherwise there are none. */
  readonly setReferences: readonly SetReference[];
  /**
   * What a function makes of this structure: made when it is first asked for, and kept with the structure. In a table
   * beside it (a `WeakMap`) it would stay in memory, and all that it points at, long after the structure is gone.
   */
  once<Value extends object>(make: (structure: Structure) => Value): Value;
}

/** How a document marks its questions; see `docs/layouts.md`. */
export type Layout = 'headings' | 'bullets' | 'numbers' | 'flat' | 'unnumbered' | 'none';

/**
 * A line of the document, or a piece of one: where a heading stands inside a line, the line is cut there.
 * The pieces of all lines together are the text of the document without its line ends.
 */
export interface Line {
  /** The line in the document, from 0. */
  readonly line: number;
  /** The character at which this piece begins; 0 for a whole line. */
  readonly character: number;
  /** The text as it stands there, white space included. */
  readonly text: string;
  readonly kind: LineKind;
}

/**
 * What a line is: `heading` is anything that starts a section, `furniture` what a page repeats (its number, the running
 * title) and a title above all answers, `footnote` the text of a footnote.
 */
export type LineKind = 'blank' | 'heading' | 'text' | 'furniture' | 'footnote';

/** A number that a heading or a reference names, and the characters that name it. */
export interface NumberMark {
  /** The number as text, sub-questions in lower case: `3`, `3a`. */
  readonly number: string;
  /**
   * The characters that name the number. The numbers that a span leaves out share the characters of the whole span:
   *
   *     Antwoord 2 t/m 4
   *              2           → 2
   *              2 t/m 4     → 3
   *                    4     → 4
   *
   * None, at the end of the words, for a reference that names no number: "Idem."
   */
  readonly range: Range;
}

/** A part of the document with a beginning that can be shown. */
export interface Section {
  /**
   * The whole section, from the first character of its heading up to the end of its last line that is not blank:
   *
   *     Vraag 1            ┐
   *     Klopt dit bericht? ┘ range
   *     ·
   *     Antwoord
   */
  readonly range: Range;
  /**
   * The heading, without the white space around it; for a section without a heading its first line of text.
   *
   *     Vraag 1            ← selectionRange
   *     Klopt dit bericht?
   */
  readonly selectionRange: Range;
  /**
   * The text below (or, on the same line, after) the heading; empty, at the end of the heading, when there is none.
   *
   *     Vraag 1
   *     Klopt dit bericht? ← body
   */
  readonly body: Range;
}

/** A question (*vraag*), or several questions under one merged heading (`Vraag 2 en 3`). */
export interface Question extends Section {
  /** The heading as it is written; `undefined` where a question has none. */
  readonly heading: string | undefined;
  /** The questions that are put here, at least one. */
  readonly numbers: readonly AskedNumber[];
}

/** One of the numbers under a question heading, and the text that asks it. */
export interface AskedNumber extends NumberMark {
  /** Its own paragraph where the heading has as many paragraphs as numbers, otherwise the body of the section. */
  readonly text: Range;
  readonly role: QuestionRole;
}

/**
 * Why a number stands here: it is put as a question; it introduces its own sub-questions (1 before 1a and 1b), which
 * are answered one by one; it stands in a list that repeats the questions, before or after those with the answers; or
 * it only says that the question is withdrawn (*vervallen*).
 */
export type QuestionRole = 'question' | 'introduction' | 'listing' | 'withdrawn';

/**
 * Whether a question is answered. `referred`: every answer to it only points at another answer. `unwritten`: there is
 * a place for its answer, in which no text stands yet, or only a reference that leads to none, or it is answered part by
 * part and not all of them are. `deferred`: a notice of delay (*mededeling*) puts it off, or an answer that says nothing
 * else. `introduction`: it is asked, and answered, in its sub-questions. `withdrawn`: it is asked no more.
 */
export type QuestionState =
  | 'answered'
  | 'referred'
  | 'unwritten'
  | 'unanswered'
  | 'deferred'
  | 'introduction'
  | 'withdrawn';

/** How it stands with a question, given the document that belongs to its own too: `elsewhere` is answered there. */
export type KnownState = QuestionState | 'elsewhere';

/** Whether a question still waits for its answer; one that is put off waits too. */
export function isOpen(state: KnownState): boolean {
  return state === 'unanswered' || state === 'unwritten' || state === 'deferred';
}

/** Whether a question counts as open: it waits for its answer, and is not put off. */
export function countsAsOpen(state: KnownState): boolean {
  return isOpen(state) && state !== 'deferred';
}

/** Whether a question counts: an introduction to others asks nothing, and one that is withdrawn needs no answer. */
export function needsAnswer(state: KnownState): boolean {
  return state !== 'introduction' && state !== 'withdrawn';
}

/**
 * How far an answer is written: nothing stands there, only something that holds its place, only that the answer comes
 * later, or a text.
 */
export type Writing = 'empty' | 'placeholder' | 'delay' | 'text';

/** An answer (*antwoord*) to one or more questions. */
export interface Answer extends Section {
  /** The heading as it is written; `undefined` where the answer stands below its question without one. */
  readonly heading: string | undefined;
  /** The numbers that the heading says; empty for `Antwoord`. */
  readonly numbers: readonly NumberMark[];
  /**
   * The numbers that are answered here: those that the heading says, or those of the question directly above.
   * A said number that no question has is among them, and so is one that has no answer where the first sentence says
   * that it is answered together with them.
   */
  readonly covers: readonly string[];
  /** The reference that is the whole answer ("Zie antwoord vraag 4."), if it is one. */
  readonly referral: Reference | undefined;
  /** How far it is written. */
  readonly writing: Writing;
}

/** A reference (*verwijzing*) in running text to one or more questions or their answers. */
export interface Reference {
  /**
   * The words that refer:
   *
   *     Ja, zie het antwoord op vraag 4.
   *                 antwoord op vraag 4      ← range
   */
  readonly range: Range;
  readonly numbers: readonly NumberMark[];
  /** What the words point at: the answer to the number, or the question itself. */
  readonly target: 'question' | 'answer';
}

/** A reference to the questions of one of several sets in a document, by the name of that set. */
export interface SetReference {
  /**
   * The words that refer, up to the numbers or, where the set is known, the name:
   *
   *     Zie het antwoord op vraag 2 van de leden van de VVD-fractie.
   *             antwoord op vraag 2 van de leden van de VVD-fractie     ← range
   */
  readonly reference: Reference;
  /** The set that has this name; `undefined` where none has, or where something else may be meant. */
  readonly set: Structure | undefined;
  /** Whether its answer says no more than this, or this and other references to sets that are known. */
  readonly isWhole: boolean;
}

/** A mark in the text that points at a footnote: `testte?1`, `testte?¹`, `testte?[1]`. */
export interface FootnoteMark {
  readonly label: string;
  /** The characters of the mark, brackets included. */
  readonly range: Range;
}

/** The text of a footnote (*voetnoot*) with its label. */
export interface Footnote extends Section {
  readonly label: string;
}

/** A section that is neither question nor answer. */
export interface Note extends Section {
  readonly kind: NoteKind;
  readonly heading: string | undefined;
}

/**
 * An explanatory note (*toelichting*), a notice of delay (*mededeling*) that defers the answers, the closing of a letter
 * with its signature and its annexes, which has no heading, a title between an answer and the next question, or the
 * colophon: where a published document names its source below the last answer.
 */
export type NoteKind = 'explanatory-note' | 'notice-of-delay' | 'closing' | 'title' | 'colophon';

/** Whether a note puts answers off. */
export function isNoticeOfDelay({ kind }: Pick<Note, 'kind'>): boolean {
  return kind === 'notice-of-delay';
}

/** All that stands before the first question, and what it says about the document. */
export interface FrontMatter {
  readonly range: Range;
  /** What the document is about, for a title: the subject if it is said, otherwise the first line that is a title. */
  readonly title: string | undefined;
  readonly fields: readonly FrontMatterField[];
  /** The days from the questions to the answers, where both dates are said; the usual term is three weeks. */
  readonly days: number | undefined;
}

/** One thing that the front matter says. */
export interface FrontMatterField {
  readonly name: FrontMatterName;
  /** The text as it is written, on one line. */
  readonly value: string;
  readonly range: Range;
}

/** What a field of the front matter says. */
export type FrontMatterName = 'document-number' | 'subject' | 'asked-by' | 'answered-by' | 'submitted' | 'answered';

/** A heading with a typing error. It counts as the heading that was meant. */
export interface HeadingTypo {
  /**
   * From the beginning of the heading up to its last number:
   *
   *     Anwoord op vraag 3:
   *     Anwoord op vraag 3  ← range
   */
  readonly range: Range;
  /** What was probably meant, in place of the range: `Antwoord op vraag 3`. */
  readonly suggestion: string;
}
