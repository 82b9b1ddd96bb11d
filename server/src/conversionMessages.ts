/** What is asked of who reads a document that is not text: what does this one say? */
export interface ImportParams {
  readonly bytes: Uint8Array;
  readonly language: 'nl' | 'en';
}

/** The text of a document, or in words why there is none. */
export type Import = { readonly text: string } | { readonly problem: string };

/** What is asked of who writes a document in another form. */
export interface ExportParams {
  readonly text: string;
  /** The name of the document, and that of the file to be made: how it ends says the form. */
  readonly source: string;
  readonly target: string;
  readonly language: 'nl' | 'en';
}

/** What is in the file to be made, or in words why it cannot be made. */
export type Export = { readonly bytes: Uint8Array } | { readonly problem: string };
