import type { Position, TextEdit } from 'vscode-languageserver-types';
import { pieceAt } from '../../parser/lookup';
import { isEmpty } from '../../parser/ranges';
import type { Answer, Line, Structure } from '../../parser/structure';
import { type WholeLines, wholeLinesOf } from './wholeLines';

/**
 * The lines of an answer from its heading up to the last line of its text, without the page furniture and the
 * footnotes below that; `undefined` where something else stands on them too.
 */
export function linesOfAnswer(structure: Structure, { selectionRange, body }: Answer): WholeLines | undefined {
  return wholeLinesOf(structure, { start: selectionRange.start, end: body.end });
}

/**
 * Puts another line in the place of the heading of an answer, with the indent and the marks around it:
 *
 *     **Antwoord 3:** Ja.
 *     **Antwoord 3:**·        ← what it replaces
 */
export function withHeading({ lines }: Structure, answer: Answer, heading: string): TextEdit {
  const { line, character } = lines[pieceAt(lines, answer.selectionRange.start)] as Line;
  const { end } = answer.selectionRange;
  const start = { line, character };
  if (hasTextBeside(answer)) {
    const separator = /:\W*$/.test(heading) ? ' ' : ': ';
    return { range: { start, end: answer.body.start }, newText: heading + separator };
  }
  return { range: { start, end: behindMarks(lines, end) }, newText: heading };
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

/** The end of what makes a heading bold or slanting, behind its last character. */
function behindMarks(lines: Structure['lines'], { line, character }: Position): Position {
  const piece = lines[pieceAt(lines, { line, character })] as Line;
  const marks = /^(?:[*_]{1,3}|\]\{\.\w+\})/.exec(piece.text.slice(character - piece.character))?.[0] ?? '';
  return { line, character: character + marks.length };
}
