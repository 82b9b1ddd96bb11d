import type { AnnotatedTextEdit, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** The document in which changes are made. */
export interface EditTarget {
  readonly uri: string;
  /** The version that was read, for a client that then refuses to change a later one. */
  readonly version?: number | undefined;
  /** What ends a line in this document, for lines that are added. */
  readonly lineEnd: LineEnd;
  /** What else the client can do with changes. */
  readonly client?: EditingClient;
}

/** What a client can do with changes, besides making them. */
export interface EditingClient {
  /** It puts the cursor where a change says so. */
  readonly placesCursor: boolean;
  /** It shows changes that need confirmation before it makes them. */
  readonly asksConfirmation: boolean;
  /** It keeps which findings a user ignores. */
  readonly ignoresFindings?: boolean;
}

/** What ends a line. */
export type LineEnd = '\n' | '\r\n' | '\r';

/** A change in one document. */
export interface Change {
  /** What it does, as a menu or a preview shows it: `Antwoord op vraag 6 invoegen`. */
  readonly title: string;
  /** What changes in the text: in order, without overlap, nothing that stays as it is. */
  readonly edits: readonly ProposedEdit[];
  /** It changes places far from the cursor, so the client shows the changes before it makes them. */
  readonly needsConfirmation?: true;
}

/** A piece of text that is put in the place of another. */
export interface ProposedEdit extends TextEdit {
  /** Where the cursor goes, in characters of the new text; at most one edit of a change says it. */
  readonly cursor?: number;
  /** How many characters behind the cursor are selected, so that what is typed takes their place. */
  readonly selects?: number;
}

/** What ends the first line of a text, and so, in all but damaged documents, every line. */
export function lineEndOf(text: string): LineEnd {
  return (/\r\n|\n|\r/.exec(text)?.[0] as LineEnd | undefined) ?? '\n';
}

/** Changes in one document, as the client takes them. Only with a version can it be told more than the new text. */
export function workspaceEditOf(target: EditTarget, change: Change): WorkspaceEdit {
  const { uri, version, client } = target;
  if (version === undefined) return { changes: { [uri]: change.edits.map(plain) } };
  const textDocument = { uri, version };
  if (change.needsConfirmation && client?.asksConfirmation) {
    const edits = change.edits.map((edit): AnnotatedTextEdit => ({ ...plain(edit), annotationId: 'change' }));
    const changeAnnotations = { change: { label: change.title, needsConfirmation: true } };
    return { documentChanges: [{ textDocument, edits }], changeAnnotations };
  }
  const edits = change.edits.map((edit) => (client?.placesCursor ? withCursor(edit) : plain(edit)));
  return { documentChanges: [{ textDocument, edits }] };
}

function plain({ range, newText }: ProposedEdit): TextEdit {
  return { range, newText };
}

/** A cursor is told by a snippet, in which `$`, `}` and `\` have a meaning of their own. */
function withCursor(edit: ProposedEdit): TextEdit | SnippetTextEdit {
  const { range, newText, cursor, selects = 0 } = edit;
  if (cursor === undefined) return plain(edit);
  const selected = escaped(newText.slice(cursor, cursor + selects));
  const place = selected === '' ? '$0' : `\${0:${selected}}`;
  const value = `${escaped(newText.slice(0, cursor))}${place}${escaped(newText.slice(cursor + selects))}`;
  return { range, snippet: { kind: 'snippet', value } };
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
