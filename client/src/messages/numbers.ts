/** The words between numbers in a list, for each language. */
export const conjunctions = { nl: 'en', en: 'and' } as const;

/** The languages in which the client speaks to its user. */
export type Language = keyof typeof conjunctions;

/** Numbers in a Dutch sentence: `3`, `3 en 4`, `3, 4 en 5`. */
export function nl(numbers: readonly string[]): string {
  return joinNumbers(numbers, 'nl');
}

/** Numbers in an English sentence. */
export function en(numbers: readonly string[]): string {
  return joinNumbers(numbers, 'en');
}

/** The ending of an English word that stands before numbers. */
export function plural(numbers: readonly string[]): string {
  return numbers.length > 1 ? 's' : '';
}

function joinNumbers(numbers: readonly string[], language: Language): string {
  const last = numbers.at(-1) ?? '';
  return numbers.length < 2 ? last : `${numbers.slice(0, -1).join(', ')} ${conjunctions[language]} ${last}`;
}

/** Counts with what they count, without those of nothing: `2 open vragen, 1 uitgesteld`. */
export function inWords(...counts: readonly (readonly [count: number, of: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, of]) => `${count} ${of}`)
    .join(', ');
}
