/** A text of fewer bytes may be anything. */
const shortestUnmarked = 32;

/** The part of the characters of a text in Dutch, or another language in our letters, of which one byte is zero. */
const leastZeros = 0.9;

/** So few characters have a zero for their other byte. */
const mostStray = 0.05;

/** What stands in no text, and in most other files. */
const controls = /(?![\t\n\v\f\r])\p{Cc}/u;

/**
 * The text that bytes are in UTF-16; `undefined` where they are something else. Without a byte order mark they are that
 * when nearly every second byte is zero, hardly any of the others is, and what they give is text and nothing else.
 */
export function wideTextIn(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.length >= shortestUnmarked && bytes.includes(0) ? unmarkedText(bytes) : undefined;
}

function unmarkedText(bytes: Uint8Array): string | undefined {
  let [even, odd] = [0, 0];
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const [few, many] = even < odd ? [even, odd] : [odd, even];
  if (few > mostStray * many || 2 * many < leastZeros * bytes.length) return undefined;
  try {
    const text = new TextDecoder(odd > even ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
    return controls.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
