/** The offset behind a sticky pattern that stands at an offset of a text; the offset itself where it does not. */
export function skip(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
