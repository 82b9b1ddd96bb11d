import type { Span } from './words';

/**
 * The sentences of a text, line ends or not, without the white space around them. A full stop behind an abbreviation,
 * behind initials, or behind the number at the beginning of an item ends no sentence, and where the next word is not
 * the beginning of one, nothing does:
 *
 *     Zie nr. 3 van dhr. J. de Wit. «Klopt dit?» vraagt hij.
 *     Zie nr. 3 van dhr. J. de Wit.                           ← one sentence
 *                                   «Klopt dit?» vraagt hij.  ← the other
 */
export function sentencesIn(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(endMark)) {
    const end = index + mark.length;
    if (!endsSentence(text, { start, mark, index })) continue;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: text.length });
  return sentences.map((sentence) => trimmed(text, sentence)).filter((sentence) => sentence.start < sentence.end);
}

/** A mark of interpunction with the closing quotes and the footnote marks behind it. */
const endMark =
  /(?<![.?!…])[.?!…]{1,9}[»”’"')[]{0,3}(?:\d{1,8}(?:, ?\d{1,2}){0,5}|[⁰¹²³⁴-⁹]{1,4})?[»”’"')\]]{0,3}(?=\s)/gu;
/** What the next sentence begins with, behind the white space. */
const beginning = /\s+(?:[-–•*]\s+)?(?:['’][snt](?!\p{L})|[«“‘„"'’([*_]{0,3}[\p{Lu}\p{N}])/uy;
const beginningInBrackets = /\s+\(/y;

function endsSentence(
  text: string,
  { start, mark, index }: { readonly start: number; readonly mark: string; readonly index: number },
): boolean {
  if (!matchesAt(beginning, text, index + mark.length)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const longest = 20;
  const [word = ''] = /[\p{L}\p{N}.]{0,20}$/u.exec(text.slice(Math.max(start, index - longest), index)) ?? [];
  if (/^\d+$/.test(word)) return text.slice(start, index).trim() !== word;
  const name = word.toLowerCase();
  if (mayEnd.has(name)) return !matchesAt(beginningInBrackets, text, index + mark.length);
  return !abbreviations.has(name) && !initials.test(word) && !dotted.test(word);
}

/** `J`, `J.P`: the names of a person, or the letter of a part. */
const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u;
/** `m.b.t`, `d.d`, `a.d.h.v`. */
const dotted = /^\p{L}(?:\.\p{L}{1,2})+$/u;

/** Abbreviations that mostly stand in front of something, without the full stop at their end. */
const abbreviations = new Set(
  (
    'dhr mw mevr mej fam nr nrs art artt bijv bijl bv drs dr mr ir ing prof ds jhr jkvr st th chr jr sr lt kol gen ' +
    'blz pag p v par hfst afd jrg vol ca cf vgl resp incl excl evt max tel red inz jo vs zgn zg geb ' +
    'stb stcrt trb jan feb mrt apr aug sep sept okt nov dec'
  ).split(' '),
);

/** Abbreviations that may stand at the end of a sentence, where a capital behind them begins another. */
const mayEnd = new Set('e.d e.a e.v c.s enz etc jl a.u.b s.v.p n.v.t n.t.b p.m mln mld'.split(' '));

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

function trimmed(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  return { start: end - sentence.trimStart().length, end: start + sentence.trimEnd().length };
}
