/** The address of a line of a text, counted from 1, as web servers for source code write it: `antwoord.txt#L12`. */
export function lineAddress(address: string | undefined, line: number | undefined): string | undefined {
  return address === undefined || line === undefined ? address : `${address}#L${line}`;
}

/**
 * The way to an address from the folder at another, as a page in that folder links to it: `../map/antwoord.txt`.
 * Between places of which the addresses begin differently there is no way but the whole address.
 */
export function wayBetween(folder: string, address: string): string {
  const from = folder.replace(/(?<!\/)\/+$/, '').split('/');
  const to = address.split('/');
  const parting = to.findIndex((step, index) => step !== from[index]);
  // The scheme and the host are the first three steps.
  if (parting < 3) return address;
  return [...from.slice(parting).map(() => '..'), ...to.slice(parting)].join('/');
}
