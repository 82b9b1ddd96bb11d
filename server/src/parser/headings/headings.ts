import { skip } from '../text/skip';
import { seenLine } from '../text/unseen';
import type { Heading } from './heading';
import { adForm, draftForm, headingForms, noticeForm, numberedReactionForm, reactionForm } from './headingForms';
import { continuationIn, headingIn, type LinesBelow, nothing } from './headingIn';
import { inUsualWords } from './usualWords';

// Bullets, marks of Markdown or of an e-mail, and the form feed of a new page may stand before a heading; what makes it
// bold, slanting or underlined may stand around it.
const before =
  /[\s\ufeff\u00ad\u200b-\u200f\u202a-\u202e\u2060]*(?:>\s*)?(?:#{1,6}\s+|[•·▪◦‣o*–-]\s+)?(?:(?:[*_]{1,3}|\[)\s*)?/uy;
const mayGoOn = /^\s*(?:en|t\/m|tot|op|de|vraag|vragen)\s/;
const draftWords =
  'concept|versie|directie|afdeling|team|input|bijdrage|nog|nieuw|aangepast|gewijzigd|aangeleverd|akkoord|afgestemd';
// "Antwoord 2 – concept 12 nov", "Vraag 2 – directie FEZ".
const draftNote = new RegExp(String.raw`\s[-–—]\s+(?:${draftWords})(?:\s[^.?!:;]{0,40})?$`);
// "Antwoord op de vragen 1 en 2 – kosten", "Antwoord 1 – ja".
const draftNoteOrTopic = new RegExp(
  `${draftNote.source}|(?<=\\d)\\s[-–—]\\s+(?:[a-zà-ÿ]{3,}(?:(?:,|\\sen)\\s[a-zà-ÿ]{3,}){0,2}|(?:ja|neen?|geen|onbekend)(?![a-zà-ÿ-])[^–—]{0,60})$`,
);

// "Antwoord 2 – dat doen de gemeenten zelf.", "Antwoord 2 – 12 bruggen", up to the text.
const beforeSentence = new RegExp(
  String.raw`^(.{0,60}?\d[*_]{0,3})\s?[-–—]\s+(?=(?:\d{1,4} )?[a-zà-ÿ])(?!(?:${draftWords})(?![a-zà-ÿ-])|.{0,900}?\s[-–—]\s)`,
);

// The first letters of all labels, and the signs that may stand before them. Lines of which many documents have one would
// be laid beside all forms of a heading for nothing: "Vragen van het lid Bo", "Antwoord van minister Bo", "Met dank".
const label =
  /V(?!ragen (?:van (?:het|de) |gesteld ))[rRa]|A(?!ntwoord van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris) [A-Z*](?![^\r\n]{0,200} op (?:de )?vra))[nNtwd]|Bea(?!ntwoord )|Ge(?:za|co)|Sam(?!enwerk)|T[oO]|M[eE](?!t )|Kamer(?!vraag \d)[va]|vra|ant|(?:Het|De|Mijn|Ons|Onze) antwo|De beantw|Reac|Conce|[([][VA][A-Za-z]{2}|<[a-z]/y;
const signs = '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060>#•·▪◦‣o*_–-[';

/** The characters with which a line that is a heading begins. */
export const headingSigns = `VABGSTMKHRCDOva(<${signs}`;

/** Whether a line that begins at an offset may be a heading: most lines that begin with a letter are none. */
export function mayBeHeading(text: string, offset: number): boolean {
  label.lastIndex = offset;
  return label.test(text) || (signs.includes(text.charAt(offset)) && !/^o\S/.test(text.slice(offset, offset + 2)));
}

// How most headings are written: the word and the number of a question, or the word for an answer, and nothing else.
const plain = /^(?:Vraag (?!(?:19|20)\d\d)\d{1,4}|Antwoord):?$/;

/** The heading that a line of text starts with, if it starts with one. A long list of numbers may go on below it. */
export function headingOf(text: string, next = '', third = () => ''): Heading | undefined {
  if (plain.test(text) && !mayGoOn.test(next)) return plainHeading(text);
  return headingInSomeForm(text, { next, third }) ?? headingAsSeen(text, { next, third });
}

/** The heading that a line is without the characters that nobody sees, where it has some. */
function headingAsSeen(line: string, below: LinesBelow): Heading | undefined {
  const seen = seenLine(line);
  if (seen === undefined) return undefined;
  const heading = headingInSomeForm(seen.text, below);
  if (heading === undefined) return undefined;
  const startOf = (character: number) => seen.places[character] as number;
  const endOf = (character: number) => startOf(character - 1) + 1;
  const { numbers, start, end, textStart, suggestion } = heading;
  return {
    ...heading,
    numbers: numbers.map((one) => ({ ...one, start: startOf(one.start), end: endOf(one.end) })),
    start: startOf(start),
    end: endOf(end),
    textStart: startOf(textStart),
    suggestion: suggestion && { ...suggestion, end: endOf(suggestion.end) },
    seen: seen.text.slice(start, end),
  };
}

function plainHeading(text: string): Heading {
  const { length } = text;
  if (text.startsWith('A')) {
    return { kind: 'answer', numbers: [], start: 0, end: length, textStart: length, suggestion: undefined };
  }
  const start = text.indexOf(' ') + 1;
  const end = text.endsWith(':') ? length - 1 : length;
  const numbers = [{ number: String(Number(text.slice(start, end))), start, end }];
  return { kind: 'question', numbers, start: 0, end: length, textStart: length, suggestion: undefined };
}

function headingInSomeForm(text: string, below: LinesBelow): Heading | undefined {
  const start = skip(before, text, 0);
  const initial = text.charAt(start);
  if (!/[A-Z]/.test(initial)) return undefined;
  for (const form of headingForms) {
    if (!form.initials.includes(initial)) continue;
    const heading = headingIn(form, text, start, below);
    if (heading !== undefined) return heading;
  }
  return undefined;
}

/**
 * The heading that a line would be if its first letter were a capital, or if its first word were not one with which a
 * sentence begins too: `vraag 3`, `antwoord op vraag 3 en 4:`, `Het antwoord op vraag 3`, `Reactie op vraag 3`,
 * `Conceptantwoord`; or without a note behind it, as in `Antwoord 3 – concept 12 nov`, or the marks around it, as in
 * `(Antwoord 3)`. It is all of the line, but for the text behind the colon of `antwoord op vraag 3: Er doen …`. Only
 * what stands around it tells whether it is one, or a line of a sentence.
 */
export function lowerCaseHeadingOf(text: string): Heading | undefined {
  const start = skip(before, text, 0);
  const heading = inOtherWords(text, start) ?? headingInMarks(text);
  if (heading === undefined) return text.charAt(start) === 'A' ? answerBeforeDash(text) : undefined;
  if (heading.suggestion !== undefined) return undefined;
  if (heading.note !== undefined) return heading;
  const mark = text.charAt(heading.end - 1);
  if (heading.textStart >= text.length) return /[.;)]/.test(mark) ? undefined : heading;
  const label = text.slice(start, heading.numbers[0]?.start ?? start);
  return mark === ':' && /^antwoord.*vra/.test(label) ? heading : undefined;
}

function inOtherWords(text: string, start: number): Heading | undefined {
  const initial = text.charAt(start);
  if (initial === 'R') return headingIn(reactionForm, text, start, nothing);
  if (initial === 'C') return headingIn(draftForm, text, start, nothing);
  if (initial === 'v' || initial === 'a') {
    return headingOf(`${text.slice(0, start)}${initial.toUpperCase()}${text.slice(start + 1)}`);
  }
  const noted = initial === 'V' || initial === 'A' ? headingWithNote(text) : undefined;
  return noted ?? answerInOtherWords(text, start);
}

/** The heading of an answer with text in lower case behind a dash, which says more than how far a draft is. */
function answerBeforeDash(text: string): Heading | undefined {
  const [before, label = ''] = beforeSentence.exec(text) ?? [];
  const heading = before === undefined ? undefined : headingOf(label);
  const isAnswer = heading?.kind === 'answer' && heading.numbers.length > 0 && heading.textStart >= label.length;
  return isAnswer && before !== undefined ? { ...heading, textStart: before.length } : undefined;
}

/** The heading with a number that stands alone on its line between brackets or tags, or before a comma. */
function headingInMarks(text: string): Heading | undefined {
  const [, open = '', inside = ''] = (text.length > longestWithNote ? null : inMarks.exec(text)) ?? [];
  if (inside === '') return undefined;
  const start = text.indexOf(inside, text.indexOf(open) + open.length);
  const heading = headingOf(`${' '.repeat(start)}${inside}`);
  const isAlone = heading !== undefined && heading.numbers.length > 0 && heading.textStart >= start + inside.length;
  // "(Vraag 3)" behind a text says what it is about.
  return isAlone && (heading.kind === 'answer' || open.startsWith('<'))
    ? { ...heading, textStart: text.length }
    : undefined;
}

const inMarks =
  /^\s*(\(|\[|<(?:[biu]|em|strong)>|(?=[VA]))([VA][A-Za-z][^()[\]<>]*\d[a-h]?)(?:\)|\]|<\/(?:[biu]|em|strong)>|,):?\s*$/;

/** The heading of an answer that has other words than most documents use. */
function answerInOtherWords(text: string, start: number): Heading | undefined {
  const usual = inUsualWords(text.slice(start));
  const heading = usual === undefined ? undefined : headingOf(`${text.slice(0, start)}${usual}`);
  return heading?.kind === 'answer' && heading.numbers.length > 0 ? { ...heading, start } : undefined;
}

/** The heading of a line that has behind a dash how far the draft is, who writes it, or what an answer is about. */
function headingWithNote(text: string): Heading | undefined {
  const end = text.length > longestWithNote ? -1 : text.search(text.startsWith('V') ? draftNote : draftNoteOrTopic);
  const heading = end === -1 ? undefined : headingOf(text.slice(0, end));
  const isAlone = heading !== undefined && heading.numbers.length > 0 && heading.textStart >= end;
  if (!isAlone) return undefined;
  const note = { before: heading.end, start: skip(dash, text, end) };
  return { ...heading, end: text.trimEnd().length, textStart: text.length, note };
}

const dash = /\s[-–—]\s+/y;
const longestWithNote = 100;

/** The heading of an answer that a line would be in a document that answers by `Ad 1.`, or by `Reactie 1`. */
export function adHeadingOf(text: string): Heading | undefined {
  const start = skip(before, text, 0);
  const form = text.charAt(start) === 'R' ? numberedReactionForm : adForm;
  return headingIn(form, text, start, nothing);
}

/** The heading of a notice of delay that a line which says who gives it would be below the questions. */
export function noticeHeadingOf(text: string): Heading | undefined {
  return text.includes('Mededeling van') ? headingIn(noticeForm, text, skip(before, text, 0), nothing) : undefined;
}

/**
 * The heading of which a line has only the word, where the next line has nothing but its numbers: `Vraag` above `3`.
 * The document tells whether that is a heading in two parts, or a word with the number of a page below it.
 */
export function brokenHeadingOf(text: string, next: string): Heading | undefined {
  const [, word = ''] = loneWord.exec(text) ?? [];
  const continuation = word === '' ? undefined : continuationIn({ ...nothing, next });
  if (continuation === undefined) return undefined;
  const start = text.indexOf(word);
  const kind = /^V/.test(word) ? 'question' : 'answer';
  const end = start + word.length;
  return { kind, numbers: [], start, end, textStart: text.length, suggestion: undefined, continuation };
}

const loneWord = /^\s*(Vraag|VRAAG|Vragen|VRAGEN|Antwoord|ANTWOORD|Antwoorden|ANTWOORDEN)\s*$/;
