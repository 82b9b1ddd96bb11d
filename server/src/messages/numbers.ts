/** The words between numbers in a list, for each language. */
export const conjunctions = { nl: 'en', en: 'and' } as const;

/** The languages in which the server speaks to its user. */
export type Language = keyof typeof conjunctions;

const upTo = { nl: 't/m', en: 'to' };

/** Numbers as a sentence names them: `3`, `3 en 4`, `3, 4 en 5`. */
export function joinNumbers(numbers: readonly string[], language: Language): string {
  const last = numbers.at(-1) ?? '';
  return numbers.length < 2 ? last : `${numbers.slice(0, -1).join(', ')} ${conjunctions[language]} ${last}`;
}

/** Numbers as {@link joinNumbers} joins them, with three or more in a row named by their ends: `1 t/m 9 en 12`. */
export function joinSpans(numbers: readonly string[], language: Language): string {
  const spans: string[] = [];
  for (let start = 0; start < numbers.length; ) {
    let end = start + 1;
    while (isNext(numbers[end - 1], numbers[end])) end++;
    const span = numbers.slice(start, end);
    spans.push(...(span.length < 3 ? span : [`${span[0]} ${upTo[language]} ${span.at(-1)}`]));
    start = end;
  }
  return joinNumbers(spans, language);
}

function isNext(number: string | undefined, next: string | undefined): boolean {
  return Number.isInteger(Number(next)) && Number(next) === Number(number) + 1;
}

/** Numbers in a Dutch sentence. */
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

/** Counts with what they count, without those of nothing: `2 open vragen, 1 uitgesteld`. */
export function inWords(...counts: readonly (readonly [count: number, of: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, of]) => `${count} ${of}`)
    .join(', ');
}
