/**
 * What the pages of a published document repeat around its text (page furniture): the number of the publication, the
 * place and year of printing, the running title, the page number. It is part of the document but of no question.
 */
export const furnitureForms: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: 'ah-tk-20232024-1314', pattern: /^(?:ah|kv|h)[- ][te]k[- ]\d{8}[- ]\d+$/ },
  { example: 'Tweede Kamer der Staten-Generaal 2', pattern: /^Tweede Kamer der Staten-Generaal ?2?$/ },
  { example: 'ISSN 0921 - 7398', pattern: /^ISSN 0921 ?[-–] ?7398/ },
  { example: '’s-Gravenhage 2024', pattern: /^['’‘]s-Gravenhage \d{4}/ },
  {
    example: 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1',
    pattern: /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}, Aanhangsel\s*\d*$/,
  },
  {
    example: 'Tweede Kamer, vergaderjaar 2023–2024, 36 410 VII, nr. 4 1',
    pattern:
      /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}, \d[\d ]*(?:[^\S ]\s*\d*|[IVX]+\s*\d*|(?:[IVX]+ ?)?, ?nr\. ?\d+(?:\s+\d*)?)?$/,
  },
  { example: 'Pagina 2 van 6', pattern: /^Pagina\s+\d+\s+van\s+\d+$/i },
  { example: '2/6', pattern: /^\d{1,3}\/\d{1,3}$/ },
  { example: '-----', pattern: /^(?:-{3,}|_{3,}|\*{3,}|={3,})$/ },
  { example: '+-----+', pattern: /^[+|][-+=| ]*[+|]$/ },
];

/** The characters with which page furniture begins. */
export const furnitureSigns = "ahkTEIPp'’‘0123456789-_*=+|";

// What every form begins with: most lines have nothing of it, and are not looked at further.
const beginning =
  /(?:ah|kv|h)[- ][te]k|(?:Tweede|Eerste)\sKamer|ISSN|['’‘]s-G|[Pp][Aa][Gg][Ii]|\d{1,3}\/|([-_*=])\1\1|[+|]/y;

/** Whether page furniture may begin at an offset. */
export function mayBeFurniture(text: string, offset: number): boolean {
  beginning.lastIndex = offset;
  return beginning.test(text);
}

/** Whether a line is page furniture by its own form. */
export function isFurniture(text: string): boolean {
  const line = text.trim().replaceAll('\u00a0', ' ');
  return line !== '' && furnitureForms.some(({ pattern }) => pattern.test(line));
}

// Shorter than any running title, in characters.
const shortestTitle = 30;
// How many lines with text may stand between a running title and other page furniture, and one more.
const nearby = 2;

/**
 * The lines that are repeated as running titles: three times or more, longer than a fragment of a sentence, without the
 * full stop that repeated sentences ("Zie het antwoord op vraag 2.") end with, and next to other page furniture. Given
 * the lines that are furniture by their form, and the text of each line; `undefined` above and below all lines.
 */
export function runningTitles(
  furniture: readonly number[],
  textAt: (line: number) => string | undefined,
): ReadonlySet<string> {
  const near = new Set<number>();
  for (const line of furniture) {
    for (const step of [-1, 1]) {
      let filled = 0;
      for (let at = line + step; filled < nearby; at += step) {
        const text = textAt(at)?.trim();
        if (text === undefined) break;
        if (text === '') continue;
        near.add(at);
        filled++;
      }
    }
  }
  const counts = new Map<string, number>();
  for (const line of near) {
    const text = textAt(line)?.trim() ?? '';
    if (text.length < shortestTitle || !/[A-Za-zÀ-ɏ]/.test(text) || /[.?!:;,]$/.test(text)) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([text]) => text));
}
