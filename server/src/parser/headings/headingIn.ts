import { endBehindNumbers, withOthers } from '../numbers/behindNumbers';
import { type NumberInText, type NumberList, readHeadingNumbers } from '../numbers/numbers';
import { skip } from '../text/skip';
import type { Heading } from './heading';
import type { HeadingForm } from './headingForms';

/** The lines below a heading, on which it may go on; the second one is seldom looked at. */
export interface LinesBelow {
  readonly next: string;
  readonly third: () => string;
}

/** No lines: what stands below tells nothing. */
export const nothing: LinesBelow = { next: '', third: () => '' };

const emphasis = /\s*(?:[*_]{1,3}|\]\{\.\w+\})/y;
// "Antwoord 5/10" is cut by page 5 of 10.
const pageOfPages = /\s*\d{1,3}\/\d{1,3}(?!\d)/y;
// Markdown may have a backslash before the full stop: "Vraag 1\.".
const closing = /\s*\\?(\)?[:;.]|\)|[-–—](?=\s|$))?\s*/y;
const goesOn = /\s*(?:,\s*(?:en\s*)?|en\s*)$/y;
const cutLabel = /^\S+(?: antwoord)?\s+(?:(?:op|bij|van)(?:\s+de)?(?:\s+vra(?:ag|gen))?|(?:de\s+)?vra(?:ag|gen))\s*$/i;
const namesQuestions = /^\s*(?:op\s+)?(?:de\s+)?vra(?:ag|gen)\s*(?:\s\d|$)/;
const wordsAlone = /^\s*(?:op\s+)?(?:de\s+)?vra(?:ag|gen)\s*$/;
const beginsCut = /^\s*(?:en|t\/m|tot en met)\s+\d/;
// The columns of a table: "Vraag 1    CDA    10", or "Vraag 1", "Vraag 2" and "Vraag 3" with tabs between them.
const columns = /^(?:\s{3,}\S+(?: \S+)*\s{2,}\S|\t(?:Vraag|Antwoord) \d{1,3}\s*(?:\t|$))/;
const counted = /\d|[A-H]\s+[a-zß-ɏ]/y;
// "Vraag 3 vervallen": all that is left of a question that is withdrawn.
const withdrawn = /\d\s+vervallen\.?\s*$/;
// "Vraag 2 (2026Z01234) kan niet …" is a sentence.
const remark =
  /\([^()]{0,60}\)\s+(?:is|was|zijn|waren|kan|kon|kunnen|konden|zal|zullen|wordt|werd|worden|werden|heeft|hebben|gaat|gaan|betreft|luidt)\s/y;
const sentenceStart = /[A-ZÀ-ÞĀ-ɏ\d«‹“‘„"'’([]/;
// Text in lower case behind any mark, "Vraag 1. a. Hoeveel agenten zijn er?", and behind a full stop, "Antwoord 1. ja".
const firstPart = /a[.)]\s+[A-ZÀ-ÞĀ-ɏ]/y;
const yesOrNo = /(?:ja|neen?)(?![A-Za-zÀ-ɏ-])/y;
const textBehindDash = /[A-ZÀ-ÞĀ-ɏ\d«‹“‘„"'’([€]/;

/** The heading of some form that a line of text is from an offset on, if it is one. */
export function headingIn(form: HeadingForm, text: string, start: number, below: LinesBelow): Heading | undefined {
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
export function continuationIn({ next, third }: LinesBelow): Heading['continuation'] {
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
  if (!startsText.test(text.charAt(textStart)) && !beginsBehind(mark, text, textStart)) {
    return withdrawn.test(text) ? heading : undefined;
  }
  if (skip(remark, text, textStart) > textStart) return undefined;
  // A number that is not read as one is no text of an answer either, and "Antwoord B was juist" is a sentence.
  if (form.numbers === 'none' && skip(counted, text, textStart) > textStart) return undefined;
  // Some conversions lose the line end between a heading and its text: "Antwoord 7Het kabinet".
  return textStart > end || /[A-ZÀ-ÞĀ-ɏ][a-zß-ɏ]/.test(text.slice(end, end + 2)) ? heading : undefined;
}

/** Whether text begins in lower case behind the mark of a heading. */
function beginsBehind(mark: string, text: string, textStart: number): boolean {
  if (mark === '') return false;
  return (
    skip(firstPart, text, textStart) > textStart || (mark.endsWith('.') && skip(yesOrNo, text, textStart) > textStart)
  );
}

function joined(numbers: readonly NumberInText[]): string {
  const all = numbers.map(({ number }) => number);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} en ${all.at(-1)}`;
}

/** Whether a line is the beginning of a heading that goes on with `vraag` below it: `Antwoord op`, `Antwoord op de`. */
export function isCutLabel(text: string): boolean {
  return cutLabel.test(text) && !/vra(?:ag|gen)\s*$/i.test(text);
}
