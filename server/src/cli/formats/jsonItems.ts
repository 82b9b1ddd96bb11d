import type { Parts } from './format';

/** An item of an array as JSON, on lines of its own with this indent before them and a comma above. */
export function jsonItem(item: unknown, indent: string): string {
  // No text in JSON holds a line end, so that each line end is one between properties.
  return `,\n${indent}${JSON.stringify(item, undefined, 2).replaceAll('\n', `\n${indent}`)}`;
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
