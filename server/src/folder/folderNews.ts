import type { FolderDocument } from '../protocol';

/**
 * Who has to be told of what changed: `nobody`; the list of `documents` only, because a document is more or less
 * complete; or whoever shows an `other` document too, because what is said of that one may have changed with it.
 */
export type Audience = 'nobody' | 'documents' | 'other';

/**
 * Compares what is said of the documents of a folder with what was said of them before they changed. Nothing is told
 * until it is asked for. `isOpen` says whether an editor shows the document at an address.
 */
export function createFolderNews(isOpen: (uri: string) => boolean) {
  /** What was said of documents before they changed, until others are told what is said of them now. */
  const untold = new Map<string, FolderDocument | undefined>();
  return { remember, tell, forget: () => untold.clear() };

  /** Keeps what is said of a document that is about to change, unless it changed before. */
  function remember(uri: string, describe: Describe): void {
    if (!untold.has(uri)) untold.set(uri, describe(uri));
  }

  /** Who has to be told of all changes up to now, given what is said of the documents now. */
  function tell(describe: Describe): Audience {
    const news = [...untold]
      .map(([uri, before]) => ({ before, now: describe(uri) }))
      .filter(({ before, now }) => JSON.stringify(before) !== JSON.stringify(now));
    untold.clear();
    if (news.some(isSeenElsewhere)) return 'other';
    return news.length > 0 ? 'documents' : 'nobody';
  }

  /** Whether a document belongs to another one than before, or otherwise, or to one that is open too. */
  function isSeenElsewhere({ before, now }: Change): boolean {
    const [was, is] = [before?.counterpart, now?.counterpart];
    if (was?.uri !== is?.uri || was?.certainty !== is?.certainty) return true;
    return is !== undefined && isOpen(is.uri);
  }
}

/** What is said of the document at an address; `undefined` where there is none. */
type Describe = (uri: string) => FolderDocument | undefined;

/** What was said of a document before it changed, and what is said of it now. */
interface Change {
  readonly before: FolderDocument | undefined;
  readonly now: FolderDocument | undefined;
}
