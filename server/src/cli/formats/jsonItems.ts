/**
 * The items of an array as JSON, one by one as they come, each on lines of its own with this indent before them; the
 * brackets around them are for the caller.
 */
export async function* jsonItems(items: AsyncIterable<unknown>, indent: string): AsyncGenerator<string> {
  let separator = '\n';
  for await (const item of items) {
    // No text in JSON holds a line end, so that each line end is one between properties.
    yield `${separator}${indent}${JSON.stringify(item, undefined, 2).replaceAll('\n', `\n${indent}`)}`;
    separator = ',\n';
  }
}
