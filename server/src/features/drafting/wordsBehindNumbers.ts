import { wholeTextOf } from '../../parser/lookup';
import type { Answer, Structure } from '../../parser/structure';

/**
 * What a heading says behind its numbers, with the blank before it and without the mark at its end; empty where nothing
 * stands there:
 *
 *     Antwoord op de vragen 3 en 4 (OCW):
 *                                 ^^^^^^
 */
export function wordsBehindNumbers(structure: Structure, { numbers, selectionRange: { end } }: Answer): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return '';
  const behind = wholeTextOf(structure, { start: last.range.end, end }).replace(/[:;.]$/, '');
  const words = behindList(wholeTextOf(structure, { start: first.range.start, end: last.range.end }), behind);
  return words === ')' ? '' : words.trimEnd();
}

/** What stands behind a list of numbers; of "3 (en 4)" the bracket belongs to the list. */
export function behindList(list: string, behind: string): string {
  return list.includes('(') ? behind.replace(/^\)/, '') : behind;
}

/** Whether words behind the numbers of a heading say no more than that there are several: " tezamen". */
export function saysTogether(words: string): boolean {
  return together.test(words);
}

const together = /^\s*\(?(?:gezamenlijk|tezamen|samen|samengevoegd|gecombineerd)\)?$/;
