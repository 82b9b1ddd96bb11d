import { lazily } from '../text/lazily';
import { type NumberList, readHeadingNumbers, readNumbers } from './numbers';

/** How the list of numbers is read that stands at an offset of a sentence. */
export type NumberReader = (text: string, start: number) => NumberList | undefined;

/**
 * Reads numbers in sentences of a document that asks these. Digits behind a full stop are part of a number, as in
 * "vraag 1.2", where that is asked; otherwise they may be the mark of a footnote.
 */
export function numberReader(asked: ReadonlySet<string>): NumberReader {
  const asksCut = lazily(() => [...asked].some(isCut));
  return (text, start) => {
    const list = readNumbers(text, start);
    if (list === undefined || text.charAt(list.end) !== '.' || !asksCut()) return list;
    const cut = readHeadingNumbers(text, start);
    return cut?.numbers.every(({ number }) => !isCut(number) || asked.has(number)) ? cut : list;
  };
}

function isCut(number: string): boolean {
  return number.includes('.');
}
