import { beginning, mixed, step } from './hashes';
import { normalised } from './questionText';

/**
 * The words of a text as numbers, the same as those of the words that would be read from it; `undefined` where it has a
 * character that is rare, or a digit that may be the mark of a footnote. Most questions are plain, and a folder has very
 * many of them.
 */
export function hashPlainText(text: string): readonly number[] | undefined {
  if (kinds.length === 0) kinds = kindsOfCharacters();
  const hashes: number[] = [];
  for (let index = 0; index < text.length; ) {
    const kind = kindAt(text, index);
    if (kind === rare || kind === accent) return undefined;
    const skipped = kind < digit ? index + 1 : kind === digit ? endOf(mark, text, index) : undefined;
    if (skipped !== undefined) {
      index = skipped;
      continue;
    }
    let hash = beginning;
    if (kind === digit) {
      const end = endOf(plainNumber, text, index);
      if (end === undefined) return undefined;
      for (; index < end; index++) hash = step(hash, text.charCodeAt(index));
    } else {
      for (let next: number | undefined = index; next !== undefined; next = behindJoiners(text, index)) {
        index = next;
        for (let letter = kindAt(text, index); letter > digit; letter = kindAt(text, ++index)) {
          if (letter !== accent) hash = step(hash, letter);
        }
      }
    }
    hashes.push(mixed(hash));
  }
  return hashes;
}

// The kinds of characters; the kind of a letter is the code of the small letter without an accent.
const rare = 0;
const separator = 1;
/** What may stand in a word, such as an apostrophe or a hyphen. */
const joiner = 2;
const digit = 3;
/** An accent that is a character of its own, behind its letter. */
const accent = 4;

/**
 * The kinds by code, up to the quotation marks and dashes of print. They are made for the first text, as a start has no
 * use for them.
 */
let kinds = new Uint8Array();

function kindsOfCharacters(): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(0x2030);
  for (const code of codesOf(' \n\t\u00a0.,;:?!()"«»“”„–—/*')) made[code] = separator;
  for (const code of codesOf("'’‘`-\u2010\u2011")) made[code] = joiner;
  for (const code of codesOf('0123456789¹²³')) made[code] = digit;
  made.fill(accent, 0x300, 0x370);
  for (let code = 0; code < 0x180; code++) {
    const letter = String.fromCharCode(code);
    const plain = normalised(letter);
    if (/[\p{Lu}\p{Ll}]/u.test(letter) && /^[a-z]$/.test(plain)) made[code] = plain.charCodeAt(0);
  }
  return made;
}

function codesOf(characters: string): readonly number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < kinds.length ? (kinds[code] as number) : rare;
}

/**
 * Where a word goes on that is broken off by a character within it, `foto’s`, or at the end of a line; `undefined` where
 * it ends.
 */
function behindJoiners(text: string, end: number): number | undefined {
  let next = end;
  while (kindAt(text, next) === joiner) next++;
  if (next > end && kindAt(text, next) > digit) return next;
  return next === end + 1 ? endOf(brokenOff, text, end) : undefined;
}

const brokenOff = /-[^\S\n]*\n\s*(?=\p{Ll})/uy;

// Behind a word, and a word by itself; at the beginning of a line a number of a few digits may be a mark.
const plainNumber = /(?:(?<=\p{L}[^\S\n]+\(?)\d+|(?<=\p{L}\s+\(?)\d{4,})(?=[\s?!:;)]|[.,](?!\d)|$)/uy;

// The mark of a footnote beyond doubt.
const mark = /(?<=[?!»”])(?:\d{1,8}(?=\s|$)|[¹²³]+)/y;

/** Where a form ends that begins at a place of a text; `undefined` where it does not. */
function endOf(form: RegExp, text: string, start: number): number | undefined {
  form.lastIndex = start;
  return form.test(text) ? form.lastIndex : undefined;
}
