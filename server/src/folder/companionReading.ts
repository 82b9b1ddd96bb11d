import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { Companion } from '../features/elsewhere/comparison';
import type { LanguageTarget, OpenDocuments } from '../openDocuments';
import type { Structure } from '../parser/structure';
import type { Settings } from '../settings';
import type { Folder } from './folder';

/** Ways to read an open document together with the one that belongs to it. */
export function createCompanionReading({ openStructure, withEdits, settingsOf }: OpenDocuments, folder: Folder) {
  return { withCompanion, withCompanionAndSettings, withCompanionEdits, withFolder };

  /** With what is known by now; positions in a request speak of the text as it was then. */
  async function withCompanion<Result>(
    uri: string,
    getResult: (structure: Structure, companion: Companion | undefined) => Result | Promise<Result>,
  ): Promise<Result | null> {
    const structure = openStructure(uri);
    return structure && getResult(structure, await folder.getCompanion(uri, structure));
  }

  async function withCompanionAndSettings<Result>(
    uri: string,
    getResult: (structure: Structure, companion: Companion | undefined, settings: Settings) => Result | undefined,
  ): Promise<Result | null> {
    const settings = settingsOf(uri);
    const getWithSettings = async (structure: Structure, companion: Companion | undefined) =>
      getResult(structure, companion, await settings) ?? null;
    return withCompanion(uri, getWithSettings);
  }

  /** As for other changes; what is known of another text than the one that is changed does not count. */
  async function withCompanionEdits<Result>(
    uri: string,
    getResult: (structure: Structure, target: LanguageTarget, companion: Companion | undefined) => Result,
  ): Promise<Result | ResponseError | null> {
    const structure = openStructure(uri);
    const companion = structure === null ? undefined : await folder.getCompanion(uri, structure);
    return withEdits(uri, (now, target) => getResult(now, target, now === structure ? companion : undefined));
  }

  /** Has all documents read where the one at hand gives nothing: the user asks for it, and waits. */
  async function withFolder<Item>(
    uri: string,
    token: CancellationToken,
    getItems: (structure: Structure, companion: Companion | undefined) => Item[],
  ): Promise<Item[] | null> {
    const structure = openStructure(uri);
    if (structure === null) return null;
    const known = getItems(structure, await folder.getCompanion(uri, structure));
    if (known.length > 0 || folder.current() !== undefined) return known;
    await folder.whenRead(token, uri);
    return getItems(structure, await folder.getCompanion(uri, structure));
  }
}

/** What is acted on, and not only shown: the document that certainly belongs to another. */
export function sureOf(companion: Companion | undefined) {
  return companion?.isCertain ? companion.comparison : undefined;
}
