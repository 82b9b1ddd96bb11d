import { type Comparison, type Difference, placeOfDifferences } from '../features/elsewhere/comparison';
import { cutAtWord } from '../features/text/excerpt';
import type { Messages } from '../messages';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/** How many characters of the words that differ are shown, and how many differences of one question in its sentence. */
const excerptLength = 40;
const mostShown = 2;

/**
 * Questions of which the words are not those of the question as it was submitted, with the way to that question and to
 * the words that the sentence leaves out: an editor shows the two below each other. Without the document of the
 * submitted questions nothing is known of them.
 */
export function findDifferingQuestions(
  _structure: Structure,
  messages: Messages,
  comparison: Comparison | undefined,
): readonly Finding[] {
  if (comparison?.role !== 'questions') return [];
  const { uri, name } = comparison;
  return comparison.shared
    .filter(({ differences }) => differences.length > 0)
    .map((shared) => {
      const { there, differences } = shared;
      return {
        range: placeOfDifferences(shared),
        message: messages.questionDiffers(there.numbers, name, inWords(differences, messages)),
        related: [
          { uri, range: there.selectionRange, message: messages.questionIn(there.numbers, name) },
          ...differences
            .slice(mostShown)
            .map((difference) => ({ range: difference.range, message: inWords([difference], messages) })),
        ],
      };
    });
}

/** The first of some differences, word by word. */
function inWords(differences: readonly Difference[], messages: Messages): string {
  const shown = differences.slice(0, mostShown).map(({ here, there }) => {
    const [changed, submitted] = [cutAtWord(here, excerptLength), cutAtWord(there, excerptLength)];
    if (submitted === '') return messages.wordsAdded(changed);
    return changed === '' ? messages.wordsLeftOut(submitted) : messages.otherWords(submitted, changed);
  });
  const more = differences.length - shown.length;
  return [...shown, ...(more > 0 ? [messages.moreDifferences(more)] : [])].join('; ');
}
