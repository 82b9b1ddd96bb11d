import { type NumberInText, readNumbers } from './numbers';
import type { NoteKind } from './structure';

/** What a heading begins. */
export type SectionKind = 'question' | 'answer' | NoteKind;

/** A heading in a line, in characters of that line's text. */
export interface Heading {
  readonly kind: SectionKind;
  readonly numbers: readonly NumberInText[];
  /** The heading itself, without white space, bullets and Markdown around it. */
  readonly start: number;
  readonly end: number;
  /** Where the text behind the heading on the same line begins; the length of the line when there is none. */
  readonly textStart: number;
  /** The heading that was probably meant, when it holds a typing error. */
  readonly suggestion: string | undefined;
}

/** One way to write a heading. All forms, with how often they occur in published documents, are in `docs/layouts.md`. */
interface HeadingForm {
  readonly kind: SectionKind;
  readonly example: string;
  /** The words before the numbers. A heading starts with a capital; a wrapped sentence hardly ever does. */
  readonly label: RegExp;
  readonly numbers: 'required' | 'none';
  /**
   * What may stand behind the heading on its line. `sentence`: anything that starts like one, or that a colon sets
   * apart; `after-colon`: only text that a colon sets apart; `nothing`: the heading stands alone.
   */
  readonly behind: 'sentence' | 'after-colon' | 'nothing';
  /** How the label should have been written, when this form is a typing error. */
  readonly meant?: string;
}

const forms: readonly HeadingForm[] = [
  { kind: 'question', example: 'Vraag 3', label: /Vraag\s+(?:nr\.?\s+)?/y, numbers: 'required', behind: 'sentence' },
  { kind: 'question', example: 'VRAAG 3', label: /VRAAG\s+/y, numbers: 'required', behind: 'sentence' },
  {
    kind: 'question',
    example: 'Vragen 3 en 4',
    label: /(?:Vragen|VRAGEN)\s+/y,
    numbers: 'required',
    behind: 'sentence',
  },
  {
    kind: 'question',
    example: 'Vraag3',
    label: /Vraag(?=\d)/y,
    numbers: 'required',
    behind: 'nothing',
    meant: 'Vraag ',
  },
  {
    kind: 'answer',
    example: 'Antwoord op de vragen 3 en 4',
    label:
      /(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Beantwoording)\s+(?:(?:op|bij|van|OP)\s+)?(?:(?:de|DE)\s+)?(?:(?:[Vv]raag|[Vv]ragen|VRAAG|VRAGEN)\s+)?/y,
    numbers: 'required',
    behind: 'sentence',
  },
  {
    kind: 'answer',
    example: 'Antwoord3',
    label: /Antwoord(?=\d)/y,
    numbers: 'required',
    behind: 'nothing',
    meant: 'Antwoord ',
  },
  {
    kind: 'answer',
    example: 'Anwoord op vraag 3',
    label:
      /(?:Anwoord|Antwoor|Antwood|Antwoordt|Antwoorrd|Antwwoord|Antowoord|Antwrood|Awntoord)\s+(?:op\s+)?(?:vra(?:ag|gen)\s+)?/y,
    numbers: 'required',
    behind: 'nothing',
    meant: 'Antwoord op vraag ',
  },
  {
    kind: 'answer',
    example: 'Antwoord',
    label: /(?:Antwoord|ANTWOORD)(?![\p{L}\d])/uy,
    numbers: 'none',
    behind: 'sentence',
  },
  {
    kind: 'answer',
    example: 'Antwoorden:',
    label: /(?:Antwoorden|Beantwoording)(?=\s*:)/y,
    numbers: 'none',
    behind: 'after-colon',
  },
  {
    kind: 'explanatory-note',
    example: 'Toelichting:',
    label: /(?:Toelichting|TOELICHTING)(?![\p{L}\d])/uy,
    numbers: 'none',
    behind: 'after-colon',
  },
  {
    kind: 'notice-of-delay',
    example: 'Mededeling',
    label: /(?:Mededeling|MEDEDELING)(?![\p{L}\d])/uy,
    numbers: 'none',
    behind: 'after-colon',
  },
  {
    kind: 'colophon',
    example: 'Kamervraag document nummer: kv-tk-2023Z13670',
    label: /Kamer(?:vraag|antwoord) document nummer(?=:)/y,
    numbers: 'none',
    behind: 'after-colon',
  },
];

// Bullets, Markdown and the form feed of a new page may stand before a heading, bold marks behind it.
const before = /[\s\ufeff\u200b]*(?:#{1,6}\s+|[•·▪◦‣o*–-]\s+)?(?:\*\*|__)?\s*/uy;
const bold = /\s*(?:\*\*|__)/y;
// "Vraag 3 (pagina 4)" names a page of the document that is asked about, "Antwoord 5/10" is cut by page 5 of 10.
const pageMark = /\s*\((?:op\s+)?(?:pagina|pag\.|p\.|blz\.|bladzijde)\s*\d+[^)\n]{0,20}\)/iy;
const pageOfPages = /\s*\d{1,3}\/\d{1,3}(?!\d)/y;
const closing = /\s*([:.]?)\s*/y;
const sentenceStart = /[\p{Lu}\d«‹“‘„"'’([]/u;

/** The heading that a line of text starts with, if it starts with one. */
export function headingOf(text: string): Heading | undefined {
  const start = skip(before, text, 0);
  if (!/[A-Z]/.test(text.charAt(start))) return undefined;
  for (const form of forms) {
    const heading = headingIn(form, text, start);
    if (heading !== undefined) return heading;
  }
  return undefined;
}

function headingIn(form: HeadingForm, text: string, start: number): Heading | undefined {
  const labelEnd = skip(form.label, text, start);
  if (labelEnd === start) return undefined;
  if (form.numbers === 'none') return finish(form, text, start, skip(pageOfPages, text, labelEnd), []);
  if (skip(pageOfPages, text, labelEnd) > labelEnd) return undefined;
  const list = readNumbers(text, labelEnd);
  if (list === undefined) return undefined;
  const heading = finish(form, text, start, skip(pageMark, text, list.end), list.numbers);
  if (heading === undefined) return undefined;
  const label = form.meant ?? (list.missesComma ? text.slice(start, labelEnd) : undefined);
  return { ...heading, suggestion: label && `${label}${joined(list.numbers)}` };
}

function finish(
  form: HeadingForm,
  text: string,
  start: number,
  end: number,
  numbers: readonly NumberInText[],
): Heading | undefined {
  const unbold = skip(bold, text, end);
  closing.lastIndex = unbold;
  const mark = closing.exec(text)?.[1] ?? '';
  const behindMark = skip(bold, text, closing.lastIndex);
  const textStart = behindMark > closing.lastIndex ? skip(/\s*/y, text, behindMark) : closing.lastIndex;
  const heading = {
    kind: form.kind,
    numbers,
    start,
    end: mark === '' ? end : text.indexOf(mark, end) + 1,
    textStart,
    suggestion: undefined,
  };
  if (textStart >= text.length) return { ...heading, textStart: text.length };
  if (form.behind === 'nothing') return undefined;
  if (mark === ':') return heading;
  if (form.behind === 'after-colon' || !sentenceStart.test(text.charAt(textStart))) return undefined;
  return textStart > end ? heading : undefined;
}

function skip(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

function joined(numbers: readonly NumberInText[]): string {
  const all = numbers.map(({ number }) => number);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} en ${all.at(-1)}`;
}
