import type { DocumentPrint, PrintedQuestion } from '../documents/documentPrint';
import type { Match } from '../words/matchedText';

/** So many questions that differ by the same words are no chance. */
const fewestDiffering = 2;

/**
 * The matches between two documents without those that are the same sentences about something else, as in documents
 * that were filled in from one template. There are such only where most questions differ, and do so by words which the
 * other document does not have, and which stand in several of them:
 *
 *     Hoeveel meldingen over vrachtwagens zijn er?     Hoeveel meldingen over vuurwerk zijn er?
 *     Welke maatregelen neemt u tegen vrachtwagens?    Welke maatregelen neemt u tegen vuurwerk?
 *
 * Documents of one submission are not to be asked: there such a word is only written otherwise.
 */
export function matchesOnTopic(one: DocumentPrint, other: DocumentPrint, matches: readonly Match[]): readonly Match[] {
  const asking = matches.filter(({ here }) => one.questions[here]?.kind !== 'stock');
  const differing = asking.filter(({ similarity, isPart }) => similarity < 1 && !isPart);
  if (differing.length < fewestDiffering || 2 * differing.length <= asking.length) return matches;
  const isOnOtherTopic =
    differByTopic(
      differing.map(({ here }) => one.questions[here] as PrintedQuestion),
      other,
    ) &&
    differByTopic(
      differing.map(({ there }) => other.questions[there] as PrintedQuestion),
      one,
    );
  return isOnOtherTopic ? matches.filter((match) => !differing.includes(match)) : matches;
}

/** Whether each of some questions has a word that the other document lacks, and that stands in another of them too. */
function differByTopic(questions: readonly PrintedQuestion[], other: DocumentPrint): boolean {
  const known = new Set<number>();
  for (const { words } of other.questions) for (const word of words) known.add(word);
  const counts = new Map<number, number>();
  const absent: ReadonlySet<number>[] = [];
  for (const { words } of questions) {
    const lacking = new Set<number>();
    for (const word of words) if (!known.has(word)) lacking.add(word);
    if (lacking.size === 0) return false;
    for (const word of lacking) counts.set(word, (counts.get(word) ?? 0) + 1);
    absent.push(lacking);
  }
  return absent.every((words) => [...words].some((word) => (counts.get(word) as number) > 1));
}
