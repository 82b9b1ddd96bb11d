/**
 * What the pages of a published document repeat around its text (page furniture): the number of the publication, the
 * place and year of printing, the running title, the page number. It is part of the document but of no question.
 */
const forms: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: 'ah-tk-20232024-1314', pattern: /^(?:ah|kv|h)[- ][te]k[- ]\d{8}[- ]\d+$/ },
  { example: 'Tweede Kamer der Staten-Generaal 2', pattern: /^Tweede Kamer der Staten-Generaal ?2?$/ },
  { example: 'ISSN 0921 - 7398', pattern: /^ISSN 0921 ?[-–] ?7398/ },
  { example: '’s-Gravenhage 2024', pattern: /^['’‘]s-Gravenhage \d{4}/ },
  {
    example: 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1',
    pattern:
      /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}, (?:Aanhangsel|\d[\d ]*(?:[IVX]+ ?)?(?:, ?nr\. ?\d+)?)\s*\d*$/,
  },
  { example: 'Pagina 2 van 6', pattern: /^Pagina \d+ van \d+$/i },
  { example: '2/6', pattern: /^\d{1,3}\/\d{1,3}$/ },
  { example: '-----', pattern: /^(?:-{3,}|_{3,}|\*{3,}|={3,})$/ },
  { example: '+-----+', pattern: /^[+|][-+=| ]*[+|]$/ },
];

/** Whether a line is page furniture by its own form. */
export function isFurniture(text: string): boolean {
  const line = text.trim();
  return line !== '' && forms.some(({ pattern }) => pattern.test(line));
}

/**
 * The lines that are repeated as running titles: three times or more, longer than a fragment of a sentence, without the
 * full stop that repeated sentences ("Zie het antwoord op vraag 2.") end with, and next to other page furniture.
 */
export function runningTitles(texts: readonly string[]): ReadonlySet<string> {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  const counts = new Map<string, number>();
  for (const [index, line] of filled.entries()) {
    if (line.length < 30 || !/\p{L}/u.test(line) || /[.?!:;,]$/.test(line)) continue;
    const around = [...filled.slice(Math.max(0, index - 2), index), ...filled.slice(index + 1, index + 3)];
    if (around.some(isFurniture)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([line]) => line));
}
