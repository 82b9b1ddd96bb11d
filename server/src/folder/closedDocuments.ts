import { parse } from '../parser/parse';
import type { Structure } from '../parser/structure';

/** How many documents are kept as they were read: those that belong to the open ones. */
const mostKept = 20;

/** Documents that are not open in an editor, by their addresses; `undefined` for one that is there no more. */
export function createClosedDocuments(readText: (uri: string) => Promise<string | undefined>) {
  const kept = new Map<string, Promise<Structure | undefined>>();

  return { get, read, forget: (uri: string) => kept.delete(uri), forgetAll: () => kept.clear() };

  /** A document as it was read before, or is read now. */
  function get(uri: string): Promise<Structure | undefined> {
    const known = kept.get(uri);
    if (known !== undefined) return known;
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
    const asked = read(uri);
    kept.set(uri, asked);
    // What is not there now may be there the next time.
    const forgetNothing = (structure?: Structure) => {
      if (structure === undefined && kept.get(uri) === asked) kept.delete(uri);
    };
    asked.then(forgetNothing, () => forgetNothing());
    return asked;
  }

  /** A document as it is now, which is not kept. */
  async function read(uri: string): Promise<Structure | undefined> {
    const text = await readText(uri);
    return text === undefined ? undefined : parse(text);
  }
}
