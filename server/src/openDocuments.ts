import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './capabilities';
import { type EditTarget, lineEndOf } from './features/edits/workspaceEdit';
import { searchedQuestions } from './features/navigation/searchedQuestions';
import type { SearchedDocument } from './features/workspaceSymbols';
import { LSPErrorCodes, ResponseError, TextDocuments } from './library';
import { type Language, messagesIn } from './messages';
import { parse } from './parser/parse';
import type { Structure } from './parser/structure';
import { defaultSettings, readSettings, type Settings } from './settings';

/** What a change is made in, and the language in which it is told. */
export type LanguageTarget = EditTarget & { readonly language: Language };

/**
 * The documents that a client has open, each read once per version, and the settings for each. What is asked of a
 * document that is not open is `null`.
 */
export type OpenDocuments = ReturnType<typeof createOpenDocuments>;

/** Follows the documents of a client; `getClient` says what that client can do, once it has said so. */
export function createOpenDocuments(connection: Connection, getClient: () => Client) {
  const documents = new TextDocuments(TextDocument);
  const structures = new Map<string, { readonly version: number; readonly structure: Structure }>();
  const settings = new Map<string, Promise<Settings>>();
  /** The settings of a client that cannot be asked for those of a document. */
  let sentSettings = defaultSettings;

  // They come while the text is read, and whatever is asked about a document needs them.
  documents.onDidOpen(({ document: { uri } }) => void settingsOf(uri));
  documents.onDidClose(({ document: { uri } }) => {
    structures.delete(uri);
    settings.delete(uri);
  });

  return {
    documents,
    openStructure,
    withStructure,
    withStructures,
    withSettings,
    withLanguage,
    withEdits,
    structureOf,
    settingsOf,
    settingsOfAll,
    forgetSettings,
  };

  function openStructure(uri: string): Structure | null {
    const document = documents.get(uri);
    return document === undefined ? null : structureOf(document);
  }

  function withStructure<Result>(uri: string, getResult: (structure: Structure) => Result | undefined): Result | null {
    const structure = openStructure(uri);
    return structure && (getResult(structure) ?? null);
  }

  async function withStructures<Result>(
    getResult: (documents: readonly SearchedDocument[], language: Language) => Result,
  ): Promise<Result> {
    const known = documents.all().map((document) => {
      const structure = structureOf(document);
      return { uri: document.uri, title: structure.frontMatter?.title, questions: searchedQuestions(structure) };
    });
    const { language } = await settingsOf();
    return getResult(known, language);
  }

  /** Positions in a request speak of the text as it is now; while the settings are asked for, that may change. */
  async function withSettings<Result>(
    uri: string,
    getResult: (structure: Structure, settings: Settings) => Result | undefined,
  ): Promise<Result | null> {
    const structure = openStructure(uri);
    return structure && (getResult(structure, await settingsOf(uri)) ?? null);
  }

  function withLanguage<Result>(
    uri: string,
    getResult: (structure: Structure, language: Language) => Result | undefined,
  ): Promise<Result | null> {
    return withSettings(uri, (structure, { language }) => getResult(structure, language));
  }

  /** Changes to a text that is there no more would end up in wrong places. */
  function withEdits<Result>(
    uri: string,
    getResult: (structure: Structure, target: LanguageTarget) => Result,
  ): Promise<Result | ResponseError | null> {
    const before = documents.get(uri)?.version;
    return withLanguage(uri, (structure, language) => {
      const document = documents.get(uri);
      if (document === undefined || document.version !== before) {
        return new ResponseError(LSPErrorCodes.ContentModified, messagesIn(language).documentChanged);
      }
      const { takesVersions, editing } = getClient();
      const version = takesVersions ? before : undefined;
      const lineEnd = lineEndOf(document.getText());
      return getResult(structure, { uri, language, version, lineEnd, client: editing });
    });
  }

  /** Reads a document once per version; the object of an open document stays the same when its text changes. */
  function structureOf(document: TextDocument): Structure {
    const { uri, version } = document;
    const known = structures.get(uri);
    if (known?.version === version) return known.structure;
    const structure = parse(document.getText());
    structures.set(uri, { version, structure });
    return structure;
  }

  /**
   * The settings for an open document, as a folder may have its own, or else those of the window. They are asked for
   * once, until some setting changes.
   */
  function settingsOf(uri?: string): Promise<Settings> {
    const isGone = uri !== undefined && documents.get(uri) === undefined;
    if (!getClient().asksConfiguration || isGone) return Promise.resolve(sentSettings);
    const key = uri ?? '';
    const known = settings.get(key);
    if (known !== undefined) return known;
    const asked = connection.workspace
      .getConfiguration({ ...(uri === undefined ? {} : { scopeUri: uri }), section: 'vraagAntwoord' })
      .catch(report)
      .then(readSettings);
    settings.set(key, asked);
    return asked;
  }

  /** The settings for documents that need not be open, in their order. */
  async function settingsOfAll(uris: readonly string[]): Promise<readonly Settings[]> {
    if (!getClient().asksConfiguration) return uris.map(() => sentSettings);
    const unknown = uris.filter((uri) => !settings.has(uri));
    const items = unknown.map((uri) => ({ scopeUri: uri, section: 'vraagAntwoord' }));
    const asked = items.length === 0 ? [] : connection.workspace.getConfiguration(items).catch(report);
    for (const [index, uri] of unknown.entries()) {
      settings.set(uri, readAt(index));
    }
    async function readAt(index: number): Promise<Settings> {
      return readSettings((await asked)?.[index]);
    }
    return Promise.all(uris.map((uri) => settings.get(uri) ?? sentSettings));
  }

  /** Some setting changed: they are asked for anew, or are those that the client sent along. */
  function forgetSettings(sent: unknown): void {
    sentSettings = readSettings(sent);
    settings.clear();
  }

  /** Settings that cannot be had count as not set. */
  function report(error: unknown): undefined {
    connection.console.error(String(error));
  }
}
