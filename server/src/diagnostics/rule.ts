import type { Range } from 'vscode-languageserver-types';
import type { Comparison } from '../features/elsewhere/comparison';
import type { Messages } from '../messages';
import type { Structure } from '../parser/structure';

/** How serious a finding is, from most to least; `off` reports nothing. */
export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/**
 * What a rule looks at: each set of questions by itself, as all that goes by numbers does; the sections of all sets, of
 * which each finding stands in one; or the document, in which a finding may belong to no set.
 */
export type Scope = 'set' | 'sections' | 'document';

/** One kind of finding: its code, how serious it is unless a user decides otherwise, and how it is found. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly scope: Scope;
  /** Finds it, given what the document has in common with the one that belongs to it, where that is known. */
  readonly check: (structure: Structure, messages: Messages, comparison: Comparison | undefined) => readonly Finding[];
}

/** Something that a rule found, told in whole sentences. */
export interface Finding {
  /** The characters that get a wavy line: a heading or a number. */
  readonly range: Range;
  readonly message: string;
  /** Other places that belong to it. */
  readonly related?: readonly RelatedPlace[];
  /** The finding is no more serious than this, whatever the user set for its code. */
  readonly atMost?: Exclude<Severity, 'off'>;
}

/** Another place that a finding names, and what is to be seen there. */
export interface RelatedPlace {
  /** The document in which it is, unless it is the same one. */
  readonly uri?: string;
  readonly range: Range;
  readonly message: string;
}
