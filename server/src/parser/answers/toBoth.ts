/** Whether the heading of an answer that names no number says to be that of two questions: `Antwoord op beide vragen`. */
export function isToBoth(heading: string | undefined): boolean {
  return heading !== undefined && heading.length >= shortest && /\bbeide\s/i.test(heading);
}

// In characters, so that the word `Antwoord` alone is not looked into.
const shortest = 'Antwoord beide vragen'.length;

/** What is asked in a set of questions, and how many of its answers have a heading. */
interface AskedAndAnswered {
  readonly asked: ReadonlySet<string>;
  readonly answers: number;
}

/**
 * Which numbers such an answer covers: the last two of those that are asked below the answer before it, or else those of
 * a set that asks no others and has no other answer. `undefined` where no two are meant.
 */
export function numbersOfBoth(
  { asked, answers }: AskedAndAnswered,
  above: readonly string[],
): readonly string[] | undefined {
  if (above.length > 1) return [...new Set(above.slice(-2))];
  return asked.size === 2 && answers === 1 ? [...asked] : undefined;
}
