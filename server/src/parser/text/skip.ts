/** The offset behind a sticky pattern that stands at an offset of a text; the offset itself where it does not. */
export function skip(pattern: RegExp, text: string, start: number): number {
  // Most headings end their line: a pattern that no line of a document needs is not translated by the engine then.
  if (start >= text.length) return start;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
