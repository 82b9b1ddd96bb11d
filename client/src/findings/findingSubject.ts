import type { Messages } from '../messages';

/**
 * What a finding that is ignored is about: the questions by their numbers, with the place of their set where there are
 * several, or else the words that it marks.
 *
 *     merged-answer 3, 4, 5   →   Vraag 3, 4 en 5
 */
export function subjectOf(finding: string, { questionNumbers, markedWords }: Messages): string {
  const subject = finding.slice(`${finding} `.indexOf(' ') + 1);
  const [, numbers, set = ''] = /^(\d+[a-h]?(?:, \d+[a-h]?)*)( \(\d+\))?$/.exec(subject) ?? [];
  return numbers === undefined ? markedWords(subject) : questionNumbers(numbers.split(', ')) + set;
}
