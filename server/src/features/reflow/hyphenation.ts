import { months } from '../../parser/frontMatter/months';
import type { Line } from '../../parser/structure';

/** What a document says about its own words: those that stand whole on a line, in lower case. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** What is also written in capitals: `bni` where the document says BNI. */
  readonly abbreviations: ReadonlySet<string>;
}

/** The words of a document, without the pieces of those that a line end cuts. */
export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const texts = lines.map(({ text }, index) => {
    const whole = text.replace(cutOff, '');
    return cutOff.test(lines[index - 1]?.text ?? '') ? whole.replace(/^\s*[\p{L}-]+/u, '') : whole;
  });
  const words = new Set(texts.flatMap((text) => text.toLowerCase().match(word) ?? []));
  const capitals = texts.flatMap((text) => text.match(/\b\p{Lu}{2,}\b/gu) ?? []);
  return { words, abbreviations: new Set(capitals.map((name) => name.toLowerCase())) };
}

const word = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
// A match begins where the word does: one that is tried from each of its letters takes endless on an endless word.
const cutOff = /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]+[-‐\u00ad]\s*$/u;

/** How a line end is closed: the characters that go from the end of the upper line, and what comes in their place. */
export interface Seam {
  readonly cut: number;
  readonly between: '' | ' ';
}

/**
 * How two lines of one paragraph are joined. A hyphen at the line end goes where it only cuts a word in two, and stays
 * where it belongs to the word or that is not sure:
 *
 *     de Wereldgezond-       → Wereldgezondheidsorganisatie
 *     heidsorganisatie
 *     goederen voor dual-    → dual-use
 *     use
 *     de in-                 → in- en uitvoer
 *     en uitvoer
 */
export function seamBetween(upper: string, lower: string, vocabulary: Vocabulary): Seam {
  const above = upper.trimEnd();
  const below = lower.trimStart();
  if (/\u00ad$/.test(above)) return { cut: 1, between: '' };
  // An address, or words with a slash between them; and years with a dash between them.
  const isCutAddress = /[-_=&%~]$/.test(above) && endsWithAddress(above);
  if (isCutAddress || /\S\/$|\d[–—]$/.test(above) || /^[%&=?#/]\S/.test(below)) return { cut: 0, between: '' };
  if (!/\S[-‐]$/u.test(above)) return { cut: 0, between: ' ' };
  const left = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?=[-‐]$)/u.exec(above)?.[0] ?? '';
  const right = /^[\p{L}\p{M}]+/u.exec(below)?.[0] ?? '';
  if (suspended.test(below)) return { cut: 0, between: ' ' };
  return { cut: isCut(above, left, right, vocabulary) ? 1 : 0, between: '' };
}

// "in- en uitvoer": the hyphen stands for the rest of the word.
const suspended = /^(?:en|of|en\/of|dan wel|tot|noch)\s/;

function isCut(above: string, left: string, right: string, { words, abbreviations }: Vocabulary): boolean {
  if (left === '' || right === '' || isName(above, left, right)) return false;
  const start = left.toLowerCase();
  if (months.includes(start + right.toLowerCase())) return true;
  // The beginning of the second part is enough: of another form of the same word the end may differ.
  const next = right.slice(0, 3).toLowerCase();
  const known = [...words];
  if (known.some((one) => one.startsWith(start + next))) return true;
  if (known.some((one) => one.startsWith(`${start}-`))) return false;
  if (clashes(start, right) || loose.has(start) || abbreviations.has(start)) return false;
  if (bound.has(start) || suffix.test(right)) return true;
  if (/^\p{Lu}\p{Ll}{0,2}$/u.test(left)) return false;
  return !words.has(start) || (start.length < 4 && !words.has(right.toLowerCase()));
}

/** A second part with a capital, an abbreviation, a letter, or a part of an address: the hyphen belongs there. */
function isName(above: string, left: string, right: string): boolean {
  if (!/^\p{Ll}/u.test(right) || left.length < 2 || right.length < 2) return true;
  if (/\p{Lu}/u.test(left.slice(1)) || !vowel.test(left) || !vowel.test(right)) return true;
  return /[\d’'»”)\]]$/u.test(above.slice(0, -1 - left.length)) || endsWithAddress(above);
}

/** Whether the last word of a line is an address, or the beginning of one. */
function endsWithAddress(line: string): boolean {
  return /https?:|www\./.test(line.slice(line.search(/\s\S*$/) + 1));
}

const vowel = /[aeiouyàáâäèéêëìíîïòóôöùúûü]/i;

/** The vowels would be read as one: mede-eigenaar, data-analyse. */
function clashes(left: string, right: string): boolean {
  return /a[aeiu]|e[eiu]|i[ej]|o[eiou]|u[iu]/.test(left.slice(-1) + right.slice(0, 1));
}

// What is never a word of its own, and never has a hyphen behind it.
const bound = new Set([
  ...['ver', 'ont', 'her', 'be', 'ge', 'wan', 'mis', 'on', 'aan', 'af', 'bij', 'door', 'in', 'mee', 'na', 'onder'],
  ...['op', 'over', 'terug', 'toe', 'uit', 'voor', 'weg', 'samen', 'tegen', 'plaats'],
]);

// What has a hyphen behind it, in most words.
const loose = new Set([
  ...['ex', 'oud', 'niet', 'non', 'vice', 'adjunct', 'aspirant', 'kandidaat', 'interim', 'anti', 'pro', 'semi'],
  ...[
    'quasi',
    'privé',
    'dual',
    'follow',
    'know',
    'start',
    'read',
    'best',
    'real',
    'stand',
    'cross',
    'peer',
    'co',
    'ad',
  ],
  ...['online', 'offline', 'open', 'sociaal', 'economisch', 'politiek', 'secretaris', 'minister', 'directeur'],
]);

// What is never a word of its own, and never has a hyphen before it.
const suffix =
  /^(?:heid|heden|lijk|schap|baar|loos|zaam|achtig|ing(?:en|s)?$|[bdfgklmnprstvz]ing|ers?$|en$|[bdfgklmnprstvz]en$|tie|teit)/;
