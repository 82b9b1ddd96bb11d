import type { Range } from 'vscode-languageserver-types';
import { paragraphAt } from '../text/paragraphs';
import {
  endInRange,
  endOfRow,
  kindOf,
  positionIn,
  type Rows,
  rowAt,
  rowOfOffset,
  skipBlanks,
  startInRange,
  startOfRow,
} from '../text/rows';
import type { Delay } from './delay';
import { longestHalf, sentenceAround } from './delaySentences';
import { putOffIn } from './putOff';

/**
 * All sentences that put answers off hold one of these: "beantwoord", "de antwoorden op …", "op vraag 2 kom ik terug".
 */
const stems = /antwoord|terug/g;

/** The sentences in a range that put answers off, each with the questions that it names or with those that are left. */
export function delaysIn(rows: Rows, range: Range): readonly Delay[] {
  const { text } = rows;
  const from = startInRange(rows, rowAt(rows, range.start), range);
  const part = text.slice(from, endInRange(rows, rowAt(rows, range.end), range));
  const delays: Delay[] = [];
  let end = 0;
  for (const { index: place, 0: stem } of part.matchAll(stems)) {
    if (place < end) continue;
    end = place + stem.length;
    if (!mayPutOff(part, place)) continue;
    const sentence = sentenceAt(rows, from + place);
    if (sentence === undefined || text.charAt(sentence.end) === '?') continue;
    const putOff = putOffIn(text.slice(sentence.start, sentence.end));
    if (putOff === undefined || putOff.others === 'all') continue;
    const [first, last] = [rowOfOffset(rows, sentence.start), rowOfOffset(rows, sentence.end)];
    const body = { start: positionIn(rows, first, sentence.start), end: positionIn(rows, last, sentence.end) };
    delays.push({ ...putOff, place: body, body, isAnswer: false });
    end = sentence.end - from;
  }
  return delays;
}

/** Words that say of answers that they are sent, or in which term: nearly all others that are named are referred to. */
const sending = /ontvang|volg|zend|stu(?:ur|ren)|komen|termijn|tijdig/;

/** How far before "terug" the verb stands that belongs to it, in characters, and that verb. */
const farthestVerb = 160;
const comes = /\bkom(?:en)?\s+(?:ik|wij)\b/i;

function mayPutOff(text: string, place: number): boolean {
  if (text.charAt(place) === 't') return comes.test(text.slice(Math.max(0, place - farthestVerb), place));
  // "Beantwoord" is a verb.
  if (text.charAt(place - 1) === 'e') return true;
  return sending.test(text.slice(Math.max(0, place - longestHalf), place + longestHalf));
}

/** The sentence of running text in which an offset lies: from its first character up to its last mark. */
function sentenceAt(rows: Rows, place: number): { readonly start: number; readonly end: number } | undefined {
  const { first, last } = paragraphAt(rows, place, longestHalf);
  if (kindOf(rows, first) !== 'text') return undefined;
  const paragraph = { from: startOfRow(rows, first), to: endOfRow(rows, last) };
  const { start, end } = sentenceAround(rows.text, { start: place, end: place }, paragraph);
  return { start: skipBlanks(rows.text, start, place), end };
}
