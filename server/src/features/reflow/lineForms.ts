/** A line that stands on its own by its form: it is joined to no line above or below it. */
export function standsAlone(text: string): boolean {
  return aloneForms.some((form) => form.test(text)) || isTableRow(text);
}

const aloneForms: readonly RegExp[] = [
  // A number, a rule of dashes, a bracket: no letter in it.
  /^\P{L}*$/u,
  // Markdown: a heading, a quotation, a line that is bold as a whole.
  /^\s*(?:#{1,6}\s|>)/,
  /^\s*(\*\*|__).*\1\s*$/,
];

/** Whether a line has columns, as a row of a table has: wide blanks between its words, or mostly numbers. */
function isTableRow(text: string): boolean {
  if (/\S(?: {3,}|\t+)\S|^\s*\|.*\|\s*$/.test(text)) return true;
  const words = text.trim().split(/\s+/);
  return (
    words.length > 2 &&
    words.filter((word) => /^(?:[\d.,%]*[€+-])*[.,%]*\d[\d.,%]*$/.test(word)).length * 2 >= words.length
  );
}

/** Whether a line is a rule, as tables and some pages have above and below them. */
export function isRule(text: string): boolean {
  return /^[\s+|]*[-=_]{3}[-=_\s+|]*$/.test(text);
}

/** Whether a line begins with a number as a footnote does: `4Mede namens`, `1 Kamerstuk`. */
export function beginsNote(text: string): boolean {
  return /^\s*\d{1,3} ?(?:[\p{Lu}«“(]|https?:|www\.)/u.test(text);
}

/** Whether a line begins an item of a list: `• `, `- `, `1. `, `a) `. */
export function beginsItem(text: string): boolean {
  return itemForm.test(text);
}

/** How far a line is indented, in characters; the form feed of a new page is not counted, nor what stands before it. */
export function indentOf(text: string): number {
  return text.length - text.trimStart().length - formFeedsIn(text);
}

/** How far the text of a line stands from the margin, in characters; that of an item of a list behind its bullet. */
export function textColumn(text: string): number {
  return (itemForm.exec(text)?.[0].length ?? text.length - text.trimStart().length) - formFeedsIn(text);
}

/** The characters of a line up to the last form feed before its text. */
export function formFeedsIn(text: string): number {
  return /^\s*[\f\v]/.exec(text)?.[0].length ?? 0;
}

const itemForm = /^\s*(?:[•·▪◦‣●○■□*–—-]|o|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\)?)\s+(?=\S)/u;

/** Whether a text begins as only the middle of a sentence does. */
function goesOn(text: string): boolean {
  return /^\s*(?:[«“‘„"'’(]*\p{Ll}|-\p{L}|[)\],;])/u.test(text);
}

/** The word that the end of a line cuts and that goes on in lower case: `minderjarigen` in `voor minder-` above `jarigen`. */
export function cutWord(upper: string, lower: string): string | undefined {
  const [, left] = /(?<!\p{L})(\p{L}+)[-‐\u00ad]\s*$/u.exec(upper) ?? [];
  const [, right] = /^\s*(\p{Ll}{2}\p{L}*)/u.exec(lower) ?? [];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** Whether the end of a line stands between two years: `in de jaren 2024-` above `2025`. */
function cutsYears(upper: string, lower: string): boolean {
  const [, first] = /(?<!\d)((?:19|20)\d\d)[-‐–]\s*$/u.exec(upper) ?? [];
  const [, last] = /^\s*((?:19|20)\d\d)(?!\d)/.exec(lower) ?? [];
  return first !== undefined && last !== undefined && first < last;
}

/** Whether the lower of two lines goes on with what the upper one says, by how it begins or by the cut word above. */
export function continues(upper: string, lower: string): boolean {
  return (
    goesOn(lower) ||
    cutsYears(upper, lower) ||
    closesBracket(upper, lower) ||
    (/\p{L}[-‐\u00ad]\s*$/u.test(upper) && /^\s*\p{L}/u.test(lower))
  );
}

/** Whether the lower of two lines closes a bracket that the upper one leaves open: `(ingezonden 6 maart` / `2024).` */
export function closesBracket(upper: string, lower: string): boolean {
  return /\([^()]*$/.test(upper) && /^[^()]{0,80}\)/.test(lower);
}

/** Whether a line ends where a sentence may end; closing quotes and footnote marks may stand behind the full stop. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.trimEnd().slice(-40)) && !abbreviation.test(text.trimEnd().slice(-40));
}

const sentenceEnd =
  /[.?!:…][»”’"')\]*_]*(?:(?:\d{1,3}(?:[,\s]{1,2}\d{1,3})*|[⁰¹²³⁴-⁹]{1,4}|\[\^?\d{1,3} ?\])[»”’"')\]]*)?$/u;

// What is written with a full stop and never ends a sentence.
const abbreviation =
  /(?:^|[\s(])(?:mr|dr|drs|ir|prof|nr|nrs|art|bijv|ca|incl|excl|resp|zgn|evt|mw|dhr|blz|pag|p|o\.a|m\.b\.t|i\.v\.m|d\.w\.z|t\.a\.v|o\.b\.v|i\.p\.v|t\.o\.v|m\.n|n\.a\.v|t\.b\.v|d\.d)\.$/i;
