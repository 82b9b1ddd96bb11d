import { importableEndings } from '../protocol';

/** What may be documents of which a text can be made, but for what Word keeps beside one that is open: `~$brief.docx`. */
export const importablePattern = `**/[!~]*.{${importableEndings.join(',')}}`;

const importable = new RegExp(`\\.(?:${importableEndings.join('|')})$`);

/** Whether a path or an address is that of a document of which a text can be made. */
export function isImportable(path: string): boolean {
  return importable.test(path);
}

/**
 * Of documents of which a text can be made those beside which none stands. Beside `brief.docx` stands `brief.va` when it
 * was imported, `brief 2.va` when that name was taken, and `brief.txt` when it was made of that.
 */
export function withoutText(documents: readonly string[], texts: Iterable<string>): readonly string[] {
  if (documents.length === 0) return [];
  const imported = new Set(documents.map(withoutEnding));
  const known = new Set(
    Array.from(texts, (path) => {
      const name = withoutEnding(path);
      return imported.has(name) ? name : name.replace(furtherName, '');
    }),
  );
  return documents.filter((path) => !known.has(withoutEnding(path)));
}

/** What a second text of the same document has behind its name, in a path or in an address. */
const furtherName = /(?: |%20)\d{1,3}$/;

function withoutEnding(path: string): string {
  return path.replace(/\.[^./]*$/, '');
}
