import type { Range } from 'vscode-languageserver-types';
import type { Messages } from '../messages';
import { sectionAt } from '../parser/lookup';
import { compare } from '../parser/ranges';
import { endOfText, kindOf, positionIn, type Rows, rowOfOffset, startOfText, textOfRow } from '../parser/rows';
import { isOfWithdrawn } from '../parser/states';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/**
 * Answers with a text of which a part has still to come: "PM" on a line of its own, below the end of a sentence. Inside
 * a sentence or below the cells of a table it may be what is answered, for an amount that is not known; between square
 * brackets, as in "Er zijn [PM cijfers FEZ] agenten", it is mostly none, and told of for information.
 */
export function findUnfinishedAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const { rows } = structure;
  const findings: Finding[] = [];
  for (let place = rows.text.indexOf(sign); place !== -1; place = rows.text.indexOf(sign, place + sign.length)) {
    const row = rowOfOffset(rows, place);
    const isAlone = standsAlone(rows, row);
    const range = isAlone ? { start: startOfText(rows, row), end: endOfText(rows, row) } : noteAround(rows, row, place);
    const answer = range === undefined ? undefined : sectionAt(structure, range.start);
    if (range === undefined || answer === undefined || !('covers' in answer)) continue;
    const isInText = answer.writing === 'text' && compare(answer.body.start, range.start) <= 0;
    if (!isInText || isOfWithdrawn(structure, answer)) continue;
    const message = messages.unfinishedAnswer(answer.covers);
    findings.push(isAlone ? { range, message } : { range, message, atMost: 'information' });
  }
  return findings;
}

const sign = 'PM';
const alone = /^\s*(?:\[PM\]|\(PM\)|\*\*PM\*\*|PM)[.:]?\s*$/;

// "3 mln." is an amount, and may stand in a table, as may "Opleiding e.d."
const endsSentence = /(?<!\b(?:mln|mld|ca|nr|e\.d|etc|e\.a|c\.q|c\.s|jr|st|excl|incl|max|min))[.?!]["”’»]?\s*$/;

/**
 * Whether a row has nothing but the sign, the text above it ends with a sentence, and no line goes on right below it as
 * in a table.
 */
function standsAlone(rows: Rows, row: number): boolean {
  if (kindOf(rows, row) !== 'text' || !alone.test(textOfRow(rows, row))) return false;
  if (textOfRow(rows, row + 1).trim() !== '') return false;
  let above = row - 1;
  while (above >= 0 && kindOf(rows, above) !== 'text' && kindOf(rows, above) !== 'heading') above--;
  return endsSentence.test(textOfRow(rows, above));
}

// "[PM]", "[PM: cijfers FEZ]".
const note = /\[PM(?![A-Za-z\d])[^[\]\r\n]{0,200}\]/y;

/** The note between square brackets that begins with the sign at an offset, in one row. */
function noteAround(rows: Rows, row: number, place: number): Range | undefined {
  note.lastIndex = place - 1;
  if (kindOf(rows, row) !== 'text' || !note.test(rows.text)) return undefined;
  return { start: positionIn(rows, row, place - 1), end: positionIn(rows, row, note.lastIndex) };
}
