/** The name of a document as a user knows it: the last part of its address. */
export function nameOf(uri: string): string {
  const last =
    uri
      .replace(/[?#][\s\S]*/, '')
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) ?? uri;
  return decodeAddress(last);
}

/** A part of an address as a user reads it: `een%20stuk` is `een stuk`. */
export function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
