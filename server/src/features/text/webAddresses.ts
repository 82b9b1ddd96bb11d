import type { Span } from './words';

/** The beginning of a text that leads somewhere; it may go on over line ends. */
export interface Link extends Span {
  /** The address to open. */
  readonly address: string;
}

/**
 * The web addresses in a text of several lines, `www.` in front counts too. One that reaches the end of its line goes
 * on at the next where that is certain: between `<` and `>`, behind a bare `https://`, or where what follows cannot be
 * a word of a sentence:
 *
 *     1 https://example.org/artikel/kabinet-stelt-besluit-over-
 *       https://example.org/artikel/kabinet-stelt-besluit-over- ┐ one address
 *     fietspaden-uit                                            ┘
 */
export function webAddressesIn(text: string): readonly Link[] {
  const found: Link[] = [];
  for (const match of text.matchAll(beginning)) {
    const start = match.index + (match.groups?.bracketed === undefined ? 0 : 1);
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const { written, end } = readAddress(text, start, match);
    const address = /^https?:/i.test(written) ? written : `https://${written}`;
    if (namesSite(address)) found.push({ start, end, address });
  }
  return found;
}

const beginning =
  /<(?<bracketed>(?:https?:\/\/|www\.)[^\s<>]*(?:[^\S\n]*\n[^\S\n]*[^\s<>]+){0,3})>|(?:https?:\/\/|(?<![\p{L}\d.@/-])www\.)[^\s<>«»“”"[\]]*/giu;
// No address is longer; text that seems to go on and on is something else.
const mostLines = 5;
const nextLine = /[^\S\n]*\n[^\S\n]*(?<word>[^\s<>«»“”"[\]]+)(?<more>[^\S\n]*\S)?/y;

/** An address without the line ends in it, and the place behind its last character. */
function readAddress(text: string, start: number, { 0: first, groups }: RegExpExecArray) {
  if (groups?.bracketed !== undefined) {
    return { written: groups.bracketed.replace(/\s+/g, ''), end: start + groups.bracketed.length };
  }
  let written = first;
  let end = start + first.length;
  for (let line = 1; line < mostLines && !endsWithPunctuation(written); line++) {
    nextLine.lastIndex = end;
    const { word, more } = nextLine.exec(text)?.groups ?? {};
    if (word === undefined || !goesOn(written, { word, isAlone: more === undefined })) break;
    written += word;
    end = text.indexOf(word, end) + word.length;
  }
  const whole = withoutPunctuation(written);
  return { written: whole, end: end - (written.length - whole.length) };
}

/** Whether the first word of the next line belongs to an address. */
function goesOn(written: string, { word, isAlone }: { readonly word: string; readonly isAlone: boolean }): boolean {
  if (written.endsWith('://')) return /^(?:[\p{L}\d-]{1,63}\.)+\p{L}{2}/u.test(word);
  // The number of a document of its own, mostly at the foot of a page.
  if (/^(?:https?:|www\.|(?:ah|kv|h|kst)-)/i.test(word)) return false;
  if (/[-_=&?%~+]$/.test(written)) return /^[\p{L}\d%]/u.test(word);
  if (!/^[-/_%?&=.#~+]?[\p{Ll}\d%]/u.test(word)) return false;
  if (/^[-/_%?&=.#~+]|\.(?:html?|pdf|aspx?|php|docx?)[).,;]{0,3}$/i.test(word)) return true;
  return hasJoints(word) || (written.endsWith('/') && isAlone);
}

/** Words of a sentence are seldom joined twice: `gezichten-van-oeigoeren`, `nieuws/artikel/`, `id=3&deel=2`. */
function hasJoints(word: string): boolean {
  return /\p{L}/u.test(word) && (word.match(/[\p{L}\d][-/_%=?&~](?=[\p{L}\d])/gu) ?? []).length >= 2;
}

function endsWithPunctuation(written: string): boolean {
  return withoutPunctuation(written) !== written && !written.endsWith('://') && !written.endsWith('?');
}

/** An address without the punctuation behind it; a bracket that was opened in the address belongs to it. */
function withoutPunctuation(written: string): string {
  const count = (bracket: string) => written.split(bracket).length - 1;
  let unopened = count(')') - count('(');
  let end = written.length;
  for (; end > 0; end--) {
    const last = written[end - 1] as string;
    if (last === ')' && unopened > 0) unopened--;
    else if (!".,;:!?…*'’‘".includes(last)) break;
  }
  return written.slice(0, end);
}

function namesSite(address: string): boolean {
  return /^https?:\/\/[^/\s]*[^/\s.]\.\p{L}{2}/iu.test(address) && URL.canParse(address);
}
