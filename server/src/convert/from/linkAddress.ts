import { headingOf } from '../../parser/headings/headings';

/**
 * What stands behind the text of a link so that its address is not lost: ` (https://…)`. Nothing where the text says the
 * address itself, for an address within the document or its site, and behind a heading or the mark of a footnote, which
 * have to stay what they are.
 */
export function addressBehind(text: string, address: string): string {
  const written = /^mailto:([^?]*)/i.exec(address.trim())?.[1] ?? address.trim();
  const isElsewhere = /^(?:(?:https?|ftp):\/\/|mailto:)\S+$/i.test(address.trim());
  const hasWords = /\p{L}/u.test(text) && headingOf(text.trim()) === undefined;
  if (!isElsewhere || !hasWords || bare(text) === bare(written)) return '';
  return ` (${written})`;
}

/** An address as it is compared, without what people leave out: `https://www.example.org/` is `example.org`. */
function bare(address: string): string {
  return readable(address)
    .replace(/\s|\u00ad|^\s*<|>\s*$/g, '')
    .replace(/^(?:https?|ftp):\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
