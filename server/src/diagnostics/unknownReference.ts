import type { Position, Range } from 'vscode-languageserver-types';
import type { Comparison } from '../features/elsewhere/comparison';
import { mayBeAsked } from '../features/numbering/askedNumbers';
import type { Messages } from '../messages';
import type { Delay } from '../parser/delays/delay';
import { delaysOf } from '../parser/delays/delays';
import { listedParts } from '../parser/listedParts';
import { pieceAt, questionWith, sectionAt, textOf } from '../parser/lookup';
import { wholeOf } from '../parser/numbers/numbers';
import type { NumberMark, Reference, Structure } from '../parser/structure';
import { countWhile } from '../parser/text/countWhile';
import { compare, contains, earliest, latest } from '../parser/text/ranges';
import { groupByRange } from './groupByRange';
import { areNamedByQuestions } from './namedByQuestions';
import { findReferencesToOpenQuestions } from './openReference';
import type { Finding } from './rule';
import { whoseQuestion } from './whoseQuestion';

/** References to a number that no question has, and answers that only refer to a question without an answer. */
export function findUnknownReferences(
  structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  return [
    ...findReferencesToNoQuestion(structure, messages),
    ...findReferencesToNoQuestionOfASet(structure, messages),
    ...findReferencesToOpenQuestions(structure, messages, comparison),
  ];
}

/**
 * References to a number that no question has, unless they may speak of another document. A letter of which the
 * questions begin at 5 has the answers that were left: those before it stand in another letter.
 */
function findReferencesToNoQuestion(structure: Structure, messages: Messages): readonly Finding[] {
  if (structure.references.length === 0) return [];
  const isUnknown = unknownIn(structure);
  return structure.references.flatMap((reference) => {
    const unknown = reference.numbers.filter(isUnknown);
    if (unknown.length === 0 || mayBeMeant(structure, reference)) return [];
    return groupByRange(unknown).map(({ range, numbers }) => ({ range, message: messages.unknownReference(numbers) }));
  });
}

/** References to a number that the set of questions which they name does not have. */
function findReferencesToNoQuestionOfASet(structure: Structure, messages: Messages): readonly Finding[] {
  return structure.setReferences.flatMap(({ reference, set }) => {
    const unknown = set === undefined ? [] : reference.numbers.filter(unknownIn(set));
    if (unknown.length === 0 || mayBeMeant(structure, reference)) return [];
    const whose = whoseQuestion(structure, reference);
    return groupByRange(unknown).map(({ range, numbers }) => ({
      range,
      message: messages.unknownReference(numbers, whose),
    }));
  });
}

/** Which numbers a set of questions does not have. */
function unknownIn(set: Structure): (mark: NumberMark) => boolean {
  const first = set.once(firstAsked).number;
  return ({ number }) =>
    Number.parseInt(number, 10) >= first && (!mayBeAsked(set, number) || isUnlistedPart(set, number));
}

/** Whether a number with a letter, of which only the whole is asked, is none of the parts that its text lists. */
function isUnlistedPart(set: Structure, number: string): boolean {
  const whole = wholeOf(number);
  if (whole === number || questionWith(set, number) !== undefined) return false;
  const question = questionWith(set, whole);
  const parts = question === undefined ? [] : listedParts(set, question);
  return parts.length > 0 && !parts.some(({ letter }) => whole + letter === number);
}

function firstAsked({ questions }: Structure): { readonly number: number } {
  const asked = questions.flatMap(({ numbers }) => numbers.map(({ number }) => Number.parseInt(number, 10)));
  return { number: asked.reduce((lowest, number) => Math.min(lowest, number), Number.POSITIVE_INFINITY) };
}

/** Whether an unknown number may be right: what puts questions off names those that are answered in a later letter. */
function mayBeMeant(structure: Structure, reference: Reference): boolean {
  return mayNameOtherDocument(structure, reference) || isInDelay(structure, reference.range.start);
}

function isInDelay(structure: Structure, position: Position): boolean {
  const delays = structure.once(delaysInOrder);
  const nearest = delays[countWhile(delays, ({ body }) => compare(body.start, position) <= 0) - 1];
  return nearest !== undefined && contains(nearest.body, position);
}

function delaysInOrder(structure: Structure): readonly Delay[] {
  return delaysOf(structure).toSorted((one, other) => compare(one.body.start, other.body.start));
}

/**
 * Words that speak of another document than this one, or of another set of questions. The letters are those of Dutch: a
 * class of all letters there are takes longer to compile than all the rest.
 */
const otherDocument =
  /(?<![a-zà-ÿ])(?:van (?:het|de) (?:lid|leden|fractie|heer|heren|mevrouw)|collega(?:['’]?s)?|kamerlid|gesteld|c\.\s?s|leden|fracties?|eerder(?:e|en)?|vorige?|voorgaande|destijds|[a-zà-ÿ]*(?:brief|brieven|rapport(?:en)?|verslag|nota|bijlagen?|consultatie)|set|kamerstuk|kamervragen|aanhangsel|handelingen|ingezonden|ontvangen|d\.\s?d|schriftelijke?|[a-zà-ÿ]*overleg|hand(?:leiding|reiking)|brochure|pagina|bladzijde|blz|[a-zà-ÿ]*debat|motie|vergaderjaar|document|kenmerk|[a-zà-ÿ]*formulier|enquêtes?|[a-zà-ÿ]*examens?|toets(?:en)?|vragenlijst|onderzoek|respondenten?|ondervraagden?|interviews?|feitelijke(?: vra(?:ag|gen)|\s*$)|(?:be)?antwoordden?|beantwoordt|factsheets?|feitenrelaas|inbreng|vragenuur(?:tje)?|CBS|FAQ|prejudiciële)(?![a-zà-ÿ])|\b(?:19|20)\d\d\b|https?:/i;

/** A question that was left open is one of an earlier document: "Kunt u alsnog vraag 12 beantwoorden?" */
const stillAsked = /\salsnog(?:\s[^.?!]{0,60})?$/i;
const askedStill = /^(?:[^.?!]{0,60}\s)?alsnog(?![a-z])/i;
/** "Waarom bent u niet ingegaan op vraag 12?", "Waarom is vraag 12 niet beantwoord?" */
const notGoneInto =
  /\s(?:niet|geen\santwoord)\s(?:(?:in|ingegaan|gereageerd|geantwoord|gegeven)\s)?(?:op|bij)(?:\sde)?\s*$/i;
const leftOpen = /^\s*(?:(?:nog|(?:in|door|van)(?:\s\w{1,15}){1,3})\s)?niet\s(?:\w{2,12}\s)?beantwoord(?![a-z])/i;

/** Whether the words around a number that a question names say that it was left open. */
function saysLeftOpen(before: string, after: string): boolean {
  return (
    [stillAsked, notGoneInto].some((words) => words.test(before)) || askedStill.test(after) || leftOpen.test(after)
  );
}

/**
 * Where it stands, which may be anything: "vraag 12 van de folder", "In de folder staat bij vraag 12 dat …"; not "In de
 * folder staat dit, zie vraag 12".
 */
const ofAnything = /^[\s,)]{0,3}(?:van|uit)\s(?:de|het|een)\s[a-zà-ÿ]/;
const inAnything =
  /(?<![^\s.?!])In\s(?:de|het|een)\s(?!(?:be)?antwoord|vra(?:ag|gen)\b)[a-zà-ÿ-]{3,40}\s(?:staat|stond|is|wordt|werd)(?![a-z])(?:(?![,(]\s?zie\s|\sen\szie\s)[^.?!]){0,60}$/;

/** How far from a reference such words still speak of it, in characters. */
const distance = 200;

/**
 * A question asks about answers that were given before it, so its references to answers name another document; and
 * so may those in front matter and notes, in quotations, with a footnote, and beside words that say so, and those to a
 * number that a question names too.
 */
function mayNameOtherDocument(structure: Structure, { range, target, numbers }: Reference): boolean {
  const section = sectionAt(structure, range.start);
  if (section === undefined || (!('covers' in section) && target === 'answer')) return true;
  if (structure.footnoteMarks.some((mark) => isJustBehind(mark.range, range))) return true;
  if (isListed(structure, range) || isMarked(structure, range)) return true;
  const before = textOf(structure, {
    start: latest(section.range.start, reach(structure, range.start, -1)),
    end: range.start,
  });
  const after = textOf(structure, {
    start: range.end,
    end: earliest(section.range.end, reach(structure, range.end, 1)),
  });
  if (!('covers' in section) && saysLeftOpen(before, after)) return true;
  if (ofAnything.test(after)) return true;
  if ('covers' in section && areNamedByQuestions(structure, numbers)) return true;
  if (inAnything.test(before) && !/^zie\s/i.test(textOf(structure, range))) return true;
  return /[«“„][^»”«“„]*$/.test(before) || otherDocument.test(before) || otherDocument.test(after);
}

/** Whether words stand where a heading would: what is quoted or listed has a line of its own, "Vraag 4: Hoe groot?" */
function isListed({ lines }: Structure, { start, end }: Range): boolean {
  const { text = '', character = 0 } = lines[pieceAt(lines, start)] ?? {};
  const [before, behind] = [text.slice(0, start.character - character), text.slice(end.character - character)];
  return start.line === end.line && /^\s*(?:[•·▪◦‣*–-]\s+)?$/.test(before) && /^\s*:/.test(behind);
}

/** Whether words stand on a line that is marked as a quotation: "> Zie het antwoord op vraag 12." */
function isMarked({ lines }: Structure, { start }: Range): boolean {
  return /^\s*>/.test(lines[pieceAt(lines, start)]?.text ?? '');
}

/**
 * The place that is `distance` characters of text before a position, or behind it; the end of the text where it is
 * nearer.
 */
function reach({ lines }: Structure, from: Position, step: -1 | 1): Position {
  let left = distance;
  let here = from;
  for (let index = pieceAt(lines, from); ; index += step) {
    const piece = lines[index];
    if (piece === undefined) return here;
    if (piece.kind === 'furniture' || piece.kind === 'footnote') continue;
    const { line, character: start } = piece;
    const end = start + piece.text.length;
    if (here !== from) here = { line, character: step < 0 ? end : start };
    const room = step < 0 ? here.character - start : end - here.character;
    if (room >= left) return { line, character: here.character + step * left };
    left -= room + 1;
    here = { line, character: step < 0 ? start : end };
  }
}

/** With nothing between the two but a bracket, a quotation mark or the end of the sentence. */
function isJustBehind({ start }: Range, { end }: Range): boolean {
  return start.line === end.line && start.character >= end.character && start.character - end.character <= 3;
}
