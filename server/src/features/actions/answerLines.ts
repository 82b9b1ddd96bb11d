import type { Range, TextEdit } from 'vscode-languageserver-types';
import { pieceAt } from '../../parser/lookup';
import type { Answer, Line, Section, Structure } from '../../parser/structure';
import { isEmpty, touches } from '../../parser/text/ranges';
import { closingMarksIn } from '../drafting/headingForm';
import { writingPlaceOf } from '../drafting/writingPlace';
import type { ActionContext } from './action';
import { type WholeLines, wholeLinesOf } from './wholeLines';

/**
 * The lines of an answer from its heading up to the last line of its text, without the page furniture and the
 * footnotes below that; `undefined` where something else stands on them too.
 */
export function linesOfAnswer(structure: Structure, { selectionRange, body }: Answer): WholeLines | undefined {
  return wholeLinesOf(structure, { start: selectionRange.start, end: body.end });
}

/**
 * The heading of a section with the indent, the bullet and the marks around it:
 *
 *     Vraag 3
 *     Klopt dit?
 *     **Antwoord 3:** Ja.
 *     **Antwoord 3:**     ← range
 */
export function wholeHeading({ lines }: Structure, { selectionRange: { start, end } }: Section): Range {
  const { line, character } = lines[pieceAt(lines, start)] as Line;
  const last = lines[pieceAt(lines, end)] as Line;
  const marks = closingMarksIn(last.text.slice(end.character - last.character));
  return { start: { line, character }, end: { line: end.line, character: end.character + marks.length } };
}

/**
 * Whether the cursor or the selection is at the heading of an answer, or at the empty line below it where the text of
 * one without a text is to come, and where the cursor is led.
 */
export function isPointedAt(answer: Answer, { structure, range }: ActionContext): boolean {
  if (touches(wholeHeading(structure, answer), range)) return true;
  return isEmpty(answer.body) && touches(writingPlaceOf(structure, answer), range);
}

/** Puts another line in the place of the whole heading of an answer. Text beside it stays behind a colon. */
export function withHeading(structure: Structure, answer: Answer, heading: string): TextEdit {
  const { start, end } = wholeHeading(structure, answer);
  return hasTextBeside(answer)
    ? { range: { start, end: answer.body.start }, newText: beforeText(heading) }
    : { range: { start, end }, newText: heading };
}

/** A heading with what stands between it and a text on the same line. */
export function beforeText(heading: string): string {
  return heading + (/:[^\w:]*$/.test(heading) ? ' ' : ': ');
}

/** Whether the text of an answer begins on the line of its heading. */
export function hasTextBeside({ selectionRange, body }: Answer): boolean {
  return !isEmpty(body) && body.start.line === selectionRange.end.line;
}

/** The lines of an answer with another heading. */
export function textsWith({ lines }: WholeLines, { range, newText }: TextEdit): readonly string[] {
  const texts = lines.map(({ text }) => text).slice(range.end.line - range.start.line);
  return [newText + (texts[0] ?? '').slice(range.end.character), ...texts.slice(1)];
}

/** The lines of a new answer, set as another one is: beside its heading or below it, as far from it and as deep. */
export function textsLike(
  structure: Structure,
  answer: Answer,
  { heading, text }: { readonly heading: string; readonly text: string },
): readonly string[] {
  const { newText } = withHeading(structure, answer, heading);
  if (hasTextBeside(answer)) return [newText + text];
  return [newText, ...setBelow(structure, answer, text)];
}

/** The lines below the heading of an answer, with another text than it has. */
export function setBelow({ lines }: Structure, { selectionRange, body }: Answer, text: string): readonly string[] {
  const { line, character } = body.start;
  const indent = lines[pieceAt(lines, { line, character: 0 })]?.text.slice(0, character) ?? '';
  return [...Array<string>(Math.max(0, line - selectionRange.end.line - 1)).fill(''), indent + text];
}
