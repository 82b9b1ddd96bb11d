import type { Reference } from '../structure';

/** How a text refers to a question or an answer: the words up to the numbers, and what they point at. */
interface ReferenceForm {
  readonly example: string;
  readonly words: RegExp;
  readonly target: Reference['target'];
}

/** The forms of words that refer, each found from its first word up to its first number. */
export const referenceForms: readonly ReferenceForm[] = [
  {
    example: 'het antwoord op de vragen 6 en 7',
    words:
      /\b(?:(?:concept)?antwoord(?:en)?|(?:concept)?beantwoording|antw\.)\s+(?:(?:op|bij|van|onder|aan)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?(?:n(?:rs?\.?|ummers?)\s+(?=\d{1,3}(?!\d)))?(?=[.,]?\d)/gi,
    target: 'answer',
  },
  {
    example: 'zie vraag 3',
    words:
      /\b(?:zie|idem(?:\s+als)?)\s+(?:ook\s+)?(?:onder\s+|bij\s+)?vra(?:ag|gen)\s+(?:n(?:rs?\.?|ummers?)\s+(?=\d{1,3}(?!\d)))?(?=[.,]?\d)/gi,
    target: 'answer',
  },
  {
    example: 'zoals bedoeld in vraag 9',
    words: /\bvra(?:ag|gen)\s+(?:n(?:rs?\.?|ummers?)\s+(?=\d{1,3}(?!\d)))?(?=[.,]?\d)/gi,
    target: 'question',
  },
];

// Whatever words refer, a number follows them, and most passages hold none.
const number = /\d/;

/** Words that may refer, and where they stand in a text. */
export interface Candidate extends Pick<ReferenceForm, 'target'> {
  readonly index: number;
  readonly words: string;
}

/** All words of a text that may refer, with a number behind them, in its order; of those at one place the longest first. */
export function wordsThatMayRefer(text: string): readonly Candidate[] {
  if (!number.test(text)) return [];
  const found: Candidate[] = [];
  for (const { words, target } of referenceForms) {
    words.lastIndex = 0;
    for (let match = words.exec(text); match !== null; match = words.exec(text)) {
      found.push({ index: match.index, words: match[0], target });
    }
  }
  return found.sort((first, second) => first.index - second.index || second.words.length - first.words.length);
}
