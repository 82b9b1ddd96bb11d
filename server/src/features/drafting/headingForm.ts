import { joinNumbers } from '../../messages';
import { isToBoth } from '../../parser/answers/toBoth';
import { pieceAt, questionsOf } from '../../parser/lookup';
import type { NumberMark, Section, Structure } from '../../parser/structure';
import { isEmpty } from '../../parser/text/ranges';
import { questionSpacingOf } from './answerSpacing';
import { mostFrequent } from './mostFrequent';
import { behindList } from './wordsBehindNumbers';

/** How a document writes its headings; what it does not show is written as most documents do. */
export interface HeadingForm {
  /**
   * The line of a heading for the answer to these numbers, with the indent and the marks that stand around it here:
   * `**Antwoord op vraag 3:**`. It names no number where this document writes `Antwoord` below a question; such a
   * heading is right only directly below the question that it answers.
   */
  readonly answer: (numbers: readonly string[]) => string;
  /**
   * The same, which names its numbers in any case: `Antwoord op vraag 3`, `Antwoord op vraag 3, 4 en 5`. Behind them may
   * stand words, with the blank before them: `Antwoord op vraag 3 (OCW)`.
   */
  readonly numberedAnswer: (numbers: readonly string[], behind?: string) => string;
  /** The line of a heading for a question: `Vraag 3`, ` • Vraag 3`, `3.`; `Vraag:` where no question has a number. */
  readonly question: (number: string) => string;
}

/** Reads from the headings of a document how its author writes them: each kind as most of its headings are. */
export function headingFormOf(structure: Structure): HeadingForm {
  // Who drafts several headings asks for it again and again.
  return structure.once(readHeadingForm);
}

function readHeadingForm(structure: Structure): HeadingForm {
  const { questions, answers } = structure;
  const asked = templatesOf(structure, questions);
  const alone = templatesOf(
    structure,
    answers.filter((answer) =>
      answer.numbers.length === 0
        ? questionsOf(structure, answer).length < 2 && !isToBoth(answer.heading)
        : answer.numbers.length === 1,
    ),
  );
  const isUnnumbered = structure.layout === 'unnumbered';
  const question = mostFrequent(isUnnumbered ? asked.bare : asked.numbered) ?? { ...usual, label: 'Vraag ' };
  const around = mostFrequent([...alone.numbered, ...alone.bare]) ?? aroundAnswer(structure, question);
  const single = mostFrequent(alone.numbered);
  const bare = mostFrequent(alone.bare) ?? { ...around, label: inCapitalsOf(around, 'Antwoord') };
  const merged = mostFrequent(
    templatesOf(
      structure,
      answers.filter(({ numbers }) => numbers.length > 1),
    ).numbered,
  );
  const named = single ?? singular(merged) ?? { ...around, label: inCapitalsOf(around, usual.label) };
  const isBare = alone.bare.length > alone.numbered.length || (isUnnumbered && single === undefined);
  const numberedAnswer = (numbers: readonly string[], behind = '') => {
    const template = numbers.length > 1 ? (merged ?? named) : named;
    return written(template, joinNumbers(numbers, 'nl').replace(' en ', template.conjunction) + behind);
  };
  return {
    numberedAnswer,
    answer: (numbers) => (isBare && numbers.length < 2 ? written(bare, '') : numberedAnswer(numbers)),
    question: (number) => written(question, isUnnumbered ? '' : number),
  };
}

/** Whether most answers of a document, or of a set of questions, stand below their questions without a heading. */
export function leavesOutHeadings({ answers }: Structure): boolean {
  return answers.filter(({ heading }) => heading === undefined).length * 2 > answers.length;
}

/** A heading without its numbers: `**`, `Antwoord op vraag `, `:`, `**`. */
interface Template {
  /** The indent, a bullet and what makes the heading bold. */
  readonly before: string;
  readonly label: string;
  /** What stands before the last number: ` en `, or ` EN ` where a heading in capitals has that. */
  readonly conjunction: string;
  /** What stands behind the numbers, and belongs to the heading. */
  readonly mark: string;
  /** What ends the bold text, or what stands around the heading. */
  readonly after: string;
}

const usual: Template = { before: '', label: 'Antwoord op vraag ', conjunction: ' en ', mark: '', after: '' };

interface Templates {
  readonly numbered: readonly Template[];
  readonly bare: readonly Template[];
}

type Headed = Section & { readonly heading: string | undefined; readonly numbers: readonly NumberMark[] };

/**
 * The forms of the headings that stand on one line without a typing error, those with numbers apart from the others.
 */
function templatesOf({ lines, headingTypos }: Structure, sections: readonly Headed[]): Templates {
  const mistyped = new Set(headingTypos.map(({ range }) => range.start.line));
  const numbered: Template[] = [];
  const bare: Template[] = [];
  for (const { heading, numbers, selectionRange } of sections) {
    const { start, end } = selectionRange;
    const line = lines[pieceAt(lines, start)];
    if (heading === undefined || line === undefined || start.line !== end.line) continue;
    if (mistyped.has(start.line)) continue;
    const at = (character: number) => character - line.character;
    const around = {
      before: line.text.slice(0, at(start.character)),
      after: closingMarksIn(line.text.slice(at(end.character))),
    };
    const [first, last] = [numbers[0], numbers.at(-1)];
    if (first === undefined || last === undefined || isEmpty(first.range)) {
      const mark = /[:;.]?$/.exec(heading)?.[0] ?? '';
      // "Antwoord 5/10" is cut by page 5 of 10.
      const label = heading
        .slice(0, heading.length - mark.length)
        .replace(/\s\d{1,3}\/\d{1,3}$/, '')
        .trimEnd();
      bare.push({ ...usual, ...around, label, mark });
    } else {
      const label = line.text.slice(at(start.character), at(first.range.start.character));
      // Behind a colon a number may be the answer, where no text stands below it yet.
      if (/:\s*$/.test(label)) continue;
      const list = line.text.slice(at(first.range.start.character), at(last.range.end.character));
      const mark = behindList(list, line.text.slice(at(last.range.end.character), at(end.character)));
      const conjunction = list.includes(' EN ') ? ' EN ' : usual.conjunction;
      numbered.push({ ...around, label, conjunction, mark: /^[:;.)]*$/.test(mark) ? mark : '' });
    }
  }
  return { numbered, bare };
}

/**
 * What ends the bold text of a heading, or the brackets or tags around it, at the beginning of what stands behind it; empty
 * where nothing does.
 */
export function closingMarksIn(text: string): string {
  return closingMarks.exec(text)?.[0] ?? '';
}

const closingMarks = /^(?:[*_]{1,3}|\]\{\.\w+\}|(?:\)|\]|<\/(?:[biu]|em|strong)>):?(?=\s*$))/;

/**
 * What stands around the heading of a question, for an answer. A question may have a bullet; the answer below it stands
 * as deep as its text. Of the marks behind the number a colon goes with `Vraag`, all else with a bare number.
 */
function aroundAnswer(structure: Structure, { before, label, mark, after }: Template): Template {
  const indent = /^\s*[•·▪◦‣]\s*/.exec(before)?.[0];
  const own = { label, mark: label !== '' && mark === ':' ? mark : '' };
  if (indent === undefined) return { ...usual, ...own, before, after };
  const textIndent = questionSpacingOf(structure).indent;
  return { ...usual, ...own, before: textIndent === '' ? ' '.repeat(indent.trimEnd().length) : textIndent };
}

/** `Antwoorden op de vragen ` for one question. */
function singular(template: Template | undefined): Template | undefined {
  if (template === undefined) return undefined;
  const label = template.label
    .replace(/^(?:Gezamenlijk|Gecombineerd|Samengevoegd)e? antwoord/, 'Antwoord')
    .replace(/^([Aa]ntwoord)en/, '$1')
    .replace(/^ANTWOORDEN/, 'ANTWOORD')
    .replace(/(?:de )?vragen/, 'vraag')
    .replace(/(?:DE )?VRAGEN/, 'VRAAG');
  return { ...template, label };
}

/** In capitals where the heading that is there is written in them. */
function inCapitalsOf({ label }: Template, words: string): string {
  return /^[A-Z]{2,}/.test(label) ? words.toUpperCase() : words;
}

function written({ before, label, mark, after }: Template, numbers: string): string {
  return `${before}${label}${numbers}${mark}${after}`;
}
