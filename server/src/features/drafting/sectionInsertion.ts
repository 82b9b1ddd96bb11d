import type { Position } from 'vscode-languageserver-types';
import { pieceAt } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';
import { compare } from '../../parser/text/ranges';
import type { ProposedEdit } from '../edits/workspaceEdit';
import type { AnswerPlace } from './answerPlace';

/** A question or an answer that is put in: where, its lines, and where in these the cursor goes. */
export interface NewSection extends Pick<ProposedEdit, 'cursor' | 'selects'> {
  readonly place: AnswerPlace;
  readonly text: string;
}

/** How new sections are set apart from what stands around them. */
interface Apart {
  readonly emptyLines: number;
  readonly lineBreak: string;
}

/**
 * The changes that put in new sections, in the order of the text. Those of one place stand there in the order in which
 * they are given, as far apart from each other as from what stands around them; the cursor is that of the first.
 */
export function insertSections(
  structure: Structure,
  sections: readonly NewSection[],
  { emptyLines, lineBreak }: Apart,
): readonly ProposedEdit[] {
  const groups = new Map<string, { readonly surroundings: Surroundings; readonly sections: NewSection[] }>();
  for (const section of sections) {
    const surroundings = surroundingsOf(structure, section.place, emptyLines);
    const key = JSON.stringify(surroundings.position);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { surroundings, sections: [section] });
    else group.sections.push(section);
  }
  const breaks = (count: number) => lineBreak.repeat(count);
  const between = breaks(structure.layout === 'flat' ? 2 : emptyLines + 1);
  return [...groups.values()]
    .map(({ surroundings: { position, breaksBefore, breaksBehind }, sections }): ProposedEdit => {
      const { cursor, selects } = sections[0] ?? {};
      const text = sections.map((section) => section.text).join(between);
      return {
        range: { start: position, end: position },
        newText: breaks(breaksBefore) + text + breaks(breaksBehind),
        ...(cursor === undefined ? {} : { cursor: breaks(breaksBefore).length + cursor }),
        ...(selects === undefined ? {} : { selects }),
      };
    })
    .sort((one, other) => compare(one.range.start, other.range.start));
}

interface Surroundings {
  readonly position: Position;
  /** How many line ends go before and behind the new text, to keep it apart from what stands there. */
  readonly breaksBefore: number;
  readonly breaksBehind: number;
}

/**
 * Where new lines go in, and how they are kept apart from what stands there: at the beginning of a line where that is
 * possible, so that no other line is touched.
 */
function surroundingsOf(structure: Structure, { position, side }: AnswerPlace, emptyLines: number): Surroundings {
  const { lines, layout } = structure;
  if (layout === 'flat') {
    return { position, breaksBefore: side === 'below' ? 2 : 0, breaksBehind: side === 'below' ? 0 : 2 };
  }
  if (side === 'above') {
    const { line, character } = lines[pieceAt(lines, position)] ?? position;
    return { position: { line, character }, breaksBefore: 0, breaksBehind: emptyLines + 1 };
  }
  const index = pieceAt(lines, { line: position.line, character: Math.max(0, position.character - 1) });
  const next = lines[index + 1];
  if (next === undefined) {
    const character = (lines[index]?.character ?? 0) + (lines[index]?.text.length ?? 0);
    return { position: { line: position.line, character }, breaksBefore: emptyLines + 1, breaksBehind: 0 };
  }
  if (next.line === position.line) {
    return { position, breaksBefore: emptyLines + 1, breaksBehind: emptyLines + 1 };
  }
  const missing = emptyLinesMissing(structure, index + 1, emptyLines);
  return { position: { line: next.line, character: 0 }, breaksBefore: emptyLines, breaksBehind: 1 + missing };
}

/** How many empty lines there are too few from a line on, in front of a text that stands below them. */
function emptyLinesMissing({ lines }: Structure, first: number, wanted: number): number {
  let next = first;
  while (lines[next]?.kind === 'blank') next++;
  return next === lines.length ? 0 : Math.max(0, wanted - (next - first));
}

/**
 * The changes with one cursor, that of the first which says it. An editor that is told of a cursor gives new lines the
 * indent of the line in which they begin, so it is not told where that would indent them twice.
 */
export function withOneCursor({ lines }: Structure, edits: readonly ProposedEdit[]): readonly ProposedEdit[] {
  const isIndented = ({ range: { start }, newText }: ProposedEdit) =>
    start.character > 0 &&
    /[\r\n]/.test(newText) &&
    /^\s/.test(lines[pieceAt(lines, { ...start, character: 0 })]?.text ?? '');
  const told = edits.some(isIndented) ? undefined : edits.find(({ cursor }) => cursor !== undefined);
  return edits.map((edit) => (edit === told ? edit : { range: edit.range, newText: edit.newText }));
}
