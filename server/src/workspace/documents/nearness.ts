/** Puts addresses in order, those in the folders nearest to one of them first, and of those as near by their names. */
export function byNearness(uri: string): (one: string, other: string) => number {
  const folders = foldersOf(uri);
  return (one, other) => stepsTo(folders, one) - stepsTo(folders, other) || (one < other ? -1 : Number(one > other));
}

/** How many folders have to be left and entered to come from one place to another. */
function stepsTo(folders: readonly string[], uri: string): number {
  const others = foldersOf(uri);
  let common = 0;
  while (common < folders.length && folders[common] === others[common]) common++;
  return folders.length + others.length - 2 * common;
}

function foldersOf(uri: string): readonly string[] {
  return uri.split(/[/\\]/).slice(0, -1);
}
