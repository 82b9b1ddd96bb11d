import { endBehindNumbers, withOthers } from './behindNumbers';
import {
  adForm,
  draftForm,
  type HeadingForm,
  headingForms,
  noticeForm,
  numberedReactionForm,
  reactionForm,
  type SectionKind,
} from './headingForms';
import { type NumberInText, type NumberList, readHeadingNumbers } from './numbers';
import { skip } from './skip';
import { seenLine } from './unseen';
import { inUsualWords } from './usualWords';

/** A heading in a line, in characters of that line's text. */
export interface Heading {
  readonly kind: SectionKind;
  readonly numbers: readonly NumberInText[];
  /** The heading itself, without white space, bullets and Markdown around it. */
  readonly start: number;
  readonly end: number;
  /** Where the text behind the heading on the same line begins; the length of the line when there is none. */
  readonly textStart: number;
  /** What was probably meant, when the heading holds a typing error: it replaces the heading up to `end`. */
  readonly suggestion: { readonly text: string; readonly end: number } | undefined;
  /** The rest of a list of numbers that is too long for one line: the next line, or the next two. */
  readonly continuation?: readonly ContinuedLine[];
  /** The heading as it is seen, where characters stand in it that are not. */
  readonly seen?: string;
}

/** A line on which a heading goes on, in characters of that line. */
interface ContinuedLine {
  readonly numbers: readonly NumberInText[];
  readonly end: number;
}

/** The lines below a heading, on which it may go on; the second one is seldom looked at. */
interface LinesBelow {
  readonly next: string;
  readonly third: () => string;
}

const nothing: LinesBelow = { next: '', third: () => '' };

// Bullets, marks of Markdown or of an e-mail, and the form feed of a new page may stand before a heading; what makes it
// bold, slanting or underlined may stand around it.
const before =
  /[\s\ufeff\u00ad\u200b-\u200f\u202a-\u202e\u2060]*(?:>\s*)?(?:#{1,6}\s+|[•·▪◦‣o*–-]\s+)?(?:(?:[*_]{1,3}|\[)\s*)?/uy;
const emphasis = /\s*(?:[*_]{1,3}|\]\{\.\w+\})/y;
// "Antwoord 5/10" is cut by page 5 of 10.
const pageOfPages = /\s*\d{1,3}\/\d{1,3}(?!\d)/y;
// Markdown may have a backslash before the full stop: "Vraag 1\.".
const closing = /\s*\\?(\)?[:;.]|\)|[-–—](?=\s|$))?\s*/y;
const goesOn = /\s*(?:,\s*(?:en\s*)?|en\s*)$/y;
const cutLabel = /^\S+(?: antwoord)?\s+(?:(?:op|bij|van)(?:\s+de)?(?:\s+vra(?:ag|gen))?|(?:de\s+)?vra(?:ag|gen))\s*$/i;
const mayGoOn = /^\s*(?:en|t\/m|tot|op|de|vraag|vragen)\s/;
const namesQuestions = /^\s*(?:op\s+)?(?:de\s+)?vra(?:ag|gen)\s*(?:\s\d|$)/;
const wordsAlone = /^\s*(?:op\s+)?(?:de\s+)?vra(?:ag|gen)\s*$/;
const beginsCut = /^\s*(?:en|t\/m|tot en met)\s+\d/;
// The columns of a table: "Vraag 1    CDA    10", or "Vraag 1", "Vraag 2" and "Vraag 3" with tabs between them.
const columns = /^(?:\s{3,}\S+(?: \S+)*\s{2,}\S|\t(?:Vraag|Antwoord) \d{1,3}\s*(?:\t|$))/;
const counted = /\d|[A-H]\s+\p{Ll}/uy;
// "Vraag 3 vervallen": all that is left of a question that is withdrawn.
const withdrawn = /\d\s+vervallen\.?\s*$/;
// "Vraag 2 (2026Z01234) kan niet …" is a sentence.
const remark =
  /\([^()]{0,60}\)\s+(?:is|was|zijn|waren|kan|kon|kunnen|konden|zal|zullen|wordt|werd|worden|werden|heeft|hebben|gaat|gaan|betreft|luidt)\s/y;
const sentenceStart = /[\p{Lu}\d«‹“‘„"'’([]/u;
const textBehindDash = /[\p{Lu}\d«‹“‘„"'’([€]/u;
// "Antwoord 2 – concept 12 nov", "Vraag 2 – directie FEZ".
const draftNote =
  /\s[-–—]\s+(?:concept|versie|directie|afdeling|team|input|bijdrage|nog|nieuw|aangepast|gewijzigd|aangeleverd|akkoord|afgestemd)(?:\s[^.?!:;]{0,40})?$/;
// "Antwoord op de vragen 1 en 2 – kosten".
const draftNoteOrTopic = new RegExp(
  `${draftNote.source}|(?<=\\d)\\s[-–—]\\s+[a-zà-ÿ]{3,}(?:(?:,|\\sen)\\s[a-zà-ÿ]{3,}){0,2}$`,
);

// The first letters of all labels, and the signs that may stand before them.
const label =
  /V[rRa]|A[nNtwd]|Bea|Ge[zc]|Sam|T[oO]|M[eE]|Kamer|vra|ant|(?:Het|De|Mijn|Ons|Onze) antwo|De beantw|Reac|Conce|[([][VA]|<[a-z]/y;
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
 * `(Antwoord 3)`. It is all of the line, but for
 * the text behind the colon of `antwoord op vraag 3: Er doen …`. Only what stands around it tells whether it is one, or
 * a line of a sentence.
 */
export function lowerCaseHeadingOf(text: string): Heading | undefined {
  const start = skip(before, text, 0);
  const heading = inOtherWords(text, start) ?? headingInMarks(text);
  if (heading === undefined || heading.suggestion !== undefined) return undefined;
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
  return isAlone ? { ...heading, textStart: text.length } : undefined;
}

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

/** A heading that goes on in its next lines, with so many lines of something else between the first of them and the others. */
export function withGap(heading: Heading, lines: number): Heading {
  const gap = Array.from({ length: lines }, () => ({ numbers: [], end: 0 }));
  return heading.continuation === undefined ? heading : { ...heading, continuation: [...gap, ...heading.continuation] };
}

/** Whether a line is the beginning of a heading that goes on with `vraag` below it: `Antwoord op`, `Antwoord op de`. */
export function isCutLabel(text: string): boolean {
  return cutLabel.test(text) && !/vra(?:ag|gen)\s*$/i.test(text);
}

const loneWord = /^\s*(Vraag|VRAAG|Vragen|VRAGEN|Antwoord|ANTWOORD|Antwoorden|ANTWOORDEN)\s*$/;

/** The numbers that a heading says, on all its lines. */
export function numbersIn({ numbers, continuation }: Heading): readonly string[] {
  const all = continuation === undefined ? numbers : [...numbers, ...continuation.flatMap((line) => line.numbers)];
  return all.map(({ number }) => number);
}

/** How many lines a heading takes. */
export function linesOfHeading({ continuation }: Heading): number {
  return 1 + (continuation?.length ?? 0);
}

/** The heading of a question that has none: it stands in front of the text and has no characters. */
export function headingWithoutCharacters(text: string, number: string): Heading {
  const start = text.length - text.trimStart().length;
  const numbers = [{ number, start, end: start }];
  return { kind: 'question', numbers, start, end: start, textStart: start, suggestion: undefined };
}

function headingIn(form: HeadingForm, text: string, start: number, below: LinesBelow): Heading | undefined {
  const { next } = below;
  const labelEnd = skip(form.label, text, start);
  if (labelEnd === start) return undefined;
  const pageEnd = skip(pageOfPages, text, labelEnd);
  if (form.numbers === 'none') {
    const isCut = form.kind === 'answer' && namesQuestions.test(next) && text.slice(labelEnd).trim() === '';
    const continued = isCut ? withContinuation(form, { text, start, end: labelEnd, below }) : undefined;
    return continued ?? finish(form, text, start, pageEnd, []);
  }
  const list = readHeadingNumbers(form.numbers === 'misread' ? withDigits(text, labelEnd) : text, labelEnd);
  if (list === undefined && form.numbers === 'optional') return loneLabel(form, text, start, labelEnd);
  if (list === undefined) {
    const isCut = form.kind === 'answer' && cutLabel.test(text.slice(start));
    return isCut ? withContinuation(form, { text, start, end: text.trimEnd().length, below }) : undefined;
  }
  if (pageEnd > labelEnd && !namesBoth(text.slice(start, labelEnd), list)) return undefined;
  const { numbers, end } = withOthers(text, list);
  if (skip(goesOn, text, end) > end || (/^\s*$/.test(text.slice(end)) && beginsCut.test(next))) {
    const continued = withContinuation(form, { text, start, end, below, numbers });
    if (continued !== undefined) return continued;
  }
  if (columns.test(text.slice(end))) return undefined;
  const heading = finish(form, text, start, endBehindNumbers(text, end), numbers);
  if (heading === undefined) return undefined;
  const label = labelMeant(form, text.slice(start, labelEnd));
  if (list.isMistyped) return { ...heading, suggestion: { text: `${label}${joined(numbers)}`, end } };
  if (form.meant === undefined) return heading;
  const written = form.numbers === 'misread' ? joined(numbers) : text.slice(labelEnd, end);
  return { ...heading, suggestion: { text: `${label}${written}`, end } };
}

/** A label with a typing error that has no numbers, and nothing else on its line. */
function loneLabel(form: HeadingForm, text: string, start: number, labelEnd: number): Heading | undefined {
  const label = text.slice(start, labelEnd).trimEnd();
  const heading = finish(form, text, start, start + label.length, []);
  return heading && { ...heading, suggestion: { text: labelMeant(form, label).trimEnd(), end: start + label.length } };
}

/** Whether two numbers around a slash are those of questions, and not of a page: "Antwoord op vraag 6/8", "Vraag 6/7". */
function namesBoth(label: string, { numbers: [first, second] }: NumberList): boolean {
  if (first === undefined || second === undefined) return false;
  const isOfQuestions = /^Vragen|\svra(?:ag|gen)[\s.]/i.test(label);
  return isOfQuestions || Number.parseInt(second.number, 10) === Number.parseInt(first.number, 10) + 1;
}

/** A label without its typing error, if it has one, and with the blank in front of the numbers. */
function labelMeant({ meant }: HeadingForm, label: string): string {
  return meant === undefined ? label : `${meant(label).trimEnd()} `;
}

interface CutHeading extends Pick<Heading, 'start' | 'end'>, Partial<Pick<Heading, 'numbers'>> {
  readonly text: string;
  readonly below: LinesBelow;
}

function withContinuation(
  form: HeadingForm,
  { text, start, end, below, numbers = [] }: CutHeading,
): Heading | undefined {
  const continuation = continuationIn(below);
  if (continuation === undefined) return undefined;
  return { kind: form.kind, numbers, start, end, textStart: text.length, suggestion: undefined, continuation };
}

/** The list on a line that holds nothing else, and on the next one where it goes on there, or begins below its words. */
function continuationIn({ next, third }: LinesBelow): Heading['continuation'] {
  const list = readHeadingNumbers(next, skip(beforeContinuation, next, 0));
  if (list === undefined && !wordsAlone.test(next)) return undefined;
  const line = { numbers: list?.numbers ?? [], end: next.trimEnd().length };
  if (list !== undefined) {
    if (/^[:.]?\s*$/.test(next.slice(list.end))) return [line];
    if (skip(goesOn, next, list.end) === list.end) return undefined;
  }
  const rest = continuationIn({ ...nothing, next: third() });
  return rest && [line, ...rest];
}

const beforeContinuation = /\s*(?:en\s+)?(?:(?:op\s+)?(?:de\s+)?vra(?:ag|gen)\s+)?/y;

function withDigits(text: string, start: number): string {
  return text.slice(0, start) + text.slice(start).replaceAll('l', '1').replaceAll('O', '0');
}

function finish(
  form: HeadingForm,
  text: string,
  start: number,
  end: number,
  numbers: readonly NumberInText[],
): Heading | undefined {
  closing.lastIndex = skip(emphasis, text, end);
  const mark = closing.exec(text)?.[1] ?? '';
  const behindMark = skip(emphasis, text, closing.lastIndex);
  const textStart = behindMark > closing.lastIndex ? skip(/\s*/y, text, behindMark) : closing.lastIndex;
  const heading = {
    kind: form.kind,
    numbers,
    start,
    end: /[:;.)]/.test(mark) ? text.indexOf(mark, end) + mark.length : end,
    textStart: Math.min(textStart, text.length),
    suggestion: undefined,
  };
  if (textStart >= text.length) return heading;
  if (form.behind === 'nothing') return undefined;
  if (mark.endsWith(':')) return heading;
  if (form.behind === 'after-colon') return undefined;
  const startsText = /[-–—]/.test(mark) ? textBehindDash : sentenceStart;
  if (!startsText.test(text.charAt(textStart))) return withdrawn.test(text) ? heading : undefined;
  if (skip(remark, text, textStart) > textStart) return undefined;
  // A number that is not read as one is no text of an answer either, and "Antwoord B was juist" is a sentence.
  if (form.numbers === 'none' && skip(counted, text, textStart) > textStart) return undefined;
  // Some conversions lose the line end between a heading and its text: "Antwoord 7Het kabinet".
  return textStart > end || /\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2)) ? heading : undefined;
}

function joined(numbers: readonly NumberInText[]): string {
  const all = numbers.map(({ number }) => number);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} en ${all.at(-1)}`;
}
