import type { Parts } from './format';

/**
 * An item of an array as JSON, on lines of its own as it stands so many arrays and objects deep, with a comma before
 * it.
 */
export function jsonItem(item: unknown, depth: number): string {
  const nested = Array.from({ length: depth }).reduce<unknown>((inner) => [inner], item);
  // In front of the item and behind it stand as many lines with a bracket, each two characters further in.
  const brackets = depth * depth + depth;
  return `,${JSON.stringify(nested, undefined, 2).slice(brackets - 1, -brackets)}`;
}

/** The items in these parts, without the first comma; the brackets around them are for the caller. */
export async function* jsonItems(parts: Parts): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const { text } of parts) {
    if (text.length === 0) continue;
    yield isFirst ? text.subarray(1) : text;
    isFirst = false;
  }
}
