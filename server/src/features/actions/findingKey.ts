import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { placesOfSets, sectionAt, setAt, wholeTextOf } from '../../parser/lookup';
import type { NumberMark, Reference, Structure } from '../../parser/structure';
import { countWhile } from '../../parser/text/countWhile';
import { compare, contains, isInside, isSame } from '../../parser/text/ranges';
import { withSingleBlanks } from '../../parser/text/singleBlanks';

/** How much of the text that a finding marks is kept to know it by, in characters. */
const longestWords = 60;

/**
 * What a finding is known by when the user ignores it: its code, and the questions that it is about or else the words
 * that it marks. So it stays the same finding while the text around it changes:
 *
 *     Antwoord op vraag 3, 4 en 5   → merged-answer 3, 4, 5
 *
 * Behind the numbers of a second set of questions stands which set that is: `merged-answer 3, 4 (2)`.
 */
export function findingKey(structure: Structure, { code, range }: Pick<Diagnostic, 'code' | 'range'>): string {
  const set = setAt(structure, range.start);
  const numbers = code === 'question-differs' ? numbersAsked(set, range) : numbersAt(set, range);
  if (numbers.length === 0) return `${code} ${withSingleBlanks(wholeTextOf(structure, range)).slice(0, longestWords)}`;
  const place = structure.once(placesOfSets).get(set) ?? 0;
  return `${code} ${numbers.join(', ')}${place > 0 ? ` (${place + 1})` : ''}`;
}

/** The numbers of the question in whose text, or in whose heading, a range stands. */
function numbersAsked(set: Structure, range: Range): readonly string[] {
  const section = sectionAt(set, range.start);
  const asked = section === undefined || 'covers' in section ? [] : section.numbers;
  const meant = asked.filter(({ text }) => contains(text, range.start));
  return meant.length > 0 ? meant.map(({ number }) => number) : numbersAt(set, range);
}

/** The numbers that a range in a heading or a reference names: its own, or all that stand there. */
function numbersAt(set: Structure, range: Range): readonly string[] {
  const isUpToRange = (reference: Reference) => compare(reference.range.start, range.start) <= 0;
  const reference = set.references[countWhile(set.references, isUpToRange) - 1];
  if (reference !== undefined && isInside(range, reference.range)) return numbersNamed(reference.numbers, range);
  const section = sectionAt(set, range.start);
  if (section === undefined) return [];
  const covers = 'covers' in section ? section.covers : [];
  if (!isInside(range, section.selectionRange)) return isSame(section.body, range) ? covers : [];
  return section.numbers.length > 0 ? numbersNamed(section.numbers, range) : covers;
}

/** The number that has a range, if one of these has; otherwise all of them. */
function numbersNamed(marks: readonly NumberMark[], range: Range): readonly string[] {
  const meant = marks.filter((mark) => isSame(mark.range, range));
  return (meant.length > 0 ? meant : marks).map(({ number }) => number);
}
