import type { Parts } from './format';

/** An item as JSON, on lines of its own below so many arrays and objects, with a comma above. */
export function jsonItem(item: unknown, depth: number): string {
  let nested = item;
  for (let above = 0; above < depth; above++) nested = [nested];
  const text = JSON.stringify(nested, undefined, 2);
  // The brackets above and below the item, each on a line with its indent.
  const around = depth * (depth + 1);
  return `,${text.slice(around - 1, -around)}`;
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
