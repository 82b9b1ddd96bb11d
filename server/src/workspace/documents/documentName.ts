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
function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The way to a document from the folders that are open, as a user reads it: `mei/vragen.txt`. Where several are open, it
 * begins with the name of its folder, and with more of the way where two have the same name. Addresses of folders end
 * with a slash.
 */
export function pathFrom(folders: readonly string[], uri: string): string {
  const [first = '', ...others] = folders;
  const parts = first.split('/');
  let shared = parts.length - 1;
  for (const folder of others) {
    const own = folder.split('/');
    // The name of a folder itself is always told apart from the way to it.
    shared = Math.min(shared, own.length - 2, parts.length - 2);
    while (own.slice(0, shared).join('/') !== parts.slice(0, shared).join('/')) shared--;
  }
  return decodeAddress(uri.split('/').slice(shared).join('/'));
}
