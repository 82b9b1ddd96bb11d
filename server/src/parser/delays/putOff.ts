import { readNumbers } from '../numbers/numbers';
import { isCount } from '../references/referencesInText';
import { withSingleBlanks } from '../text/singleBlanks';
import { saysLate, saysLater, sentenceEnd, term } from './delaySentences';

/** Which answers some words put off. */
export interface PutOff {
  /** The numbers of the questions that they name. */
  readonly numbers: readonly string[];
  /** Of which other questions without an answer they speak: of what is left where others are answered, or of all. */
  readonly others: 'none' | 'remaining' | 'all';
  /** The numbers that are not among those others. */
  readonly except: readonly string[];
}

/** What words put off that speak of all questions. */
export const all: PutOff = { numbers: [], others: 'all', except: [] };

/**
 * What a text puts off, by all its sentences that say so; `undefined` where none does. A sentence that only says once
 * more that answers come later, and not which, adds nothing to one that does.
 */
export function putOffIn(text: string): PutOff | undefined {
  const late: PutOff[] = [];
  const later: PutOff[] = [];
  for (const sentence of text.split(paragraphEnd).flatMap(sentencesIn)) {
    if (term.test(sentence) && saysLate(sentence)) late.push(meantBy(sentence));
    else if (saysLater(sentence)) later.push(meantBy(sentence));
    else if (late.at(-1)?.others === 'all' && explains.test(sentence)) late.splice(-1, 1, meantBy(sentence));
  }
  if (late.length + later.length === 0) return undefined;
  const specific = later.filter(({ others }) => others !== 'all');
  return joined(late.length + specific.length === 0 ? [all] : [...late, ...specific]);
}

/**
 * What the subject of a letter puts off that names some questions: "Uitstel beantwoording vragen 3 en 5 over bruggen".
 */
export function putOffBySubject(subject: string): PutOff | undefined {
  const numbers = /uitstel/i.test(subject) ? numbersNamedIn(subject) : [];
  return numbers.length === 0 ? undefined : { numbers, others: 'none', except: [] };
}

const paragraphEnd = /\n[^\S\n]*\n/;

/** A sentence that says of which questions the one before it speaks. */
const explains = /^\s*(?:Het|Dit) (?:betreft|gaat)\b/;

function sentencesIn(paragraph: string): readonly string[] {
  return withSingleBlanks(paragraph).split(sentenceEnd);
}

const naming = /\b(?:Kamer)?vra(?:ag|gen)(?:\s(?:met\s)?(?:de\s)?(?:nummers?|nrs?\.?))?\s\(?(?=\d)/gi;
const remaining =
  /\b(?:overige|resterende|andere|openstaande|niet alle|aantal|enkele|deel van de)\s(?:[a-zà-ÿ]+\s)?vragen\b(?!\s\(?\d{1,3}\b)/i;
const excepting = /\b(?:met uitzondering van|uitgezonderd|behalve|behoudens)\b/i;

/** Of which questions a sentence speaks. */
function meantBy(sentence: string): PutOff {
  const exception = sentence.search(excepting);
  const [said, excepted] =
    exception === -1 ? [sentence, ''] : [sentence.slice(0, exception), sentence.slice(exception)];
  const numbers = numbersNamedIn(said);
  const except = numbersNamedIn(excepted);
  if (numbers.length === 0 && except.length === 0)
    return remaining.test(sentence) ? { ...all, others: 'remaining' } : all;
  const others = remaining.test(said) || numbers.length === 0 ? 'remaining' : 'none';
  return { numbers, others, except };
}

function numbersNamedIn(text: string): readonly string[] {
  return [...text.matchAll(naming)].flatMap(({ index, 0: words }) => {
    const list = readNumbers(text, index + words.length);
    if (list === undefined || isCount(text.slice(list.end))) return [];
    return list.numbers.map(({ number }) => number);
  });
}

function joined(parts: readonly PutOff[]): PutOff {
  const said = new Set(parts.map(({ others }) => others));
  return {
    numbers: [...new Set(parts.flatMap(({ numbers }) => numbers))],
    others: said.has('all') ? 'all' : said.has('remaining') ? 'remaining' : 'none',
    except: parts.flatMap(({ except }) => except),
  };
}
