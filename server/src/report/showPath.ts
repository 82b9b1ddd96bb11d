/**
 * A path as it is written for a person: control characters, which could give orders to a terminal, are shown by their
 * code, an escape as `\x1b`.
 */
export function showPath(path: string): string {
  return path.replace(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
