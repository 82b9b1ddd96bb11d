/** A number by which copies of a text are known, whatever their line ends: two other texts hardly ever share one. */
export function textKeyOf(text: string): number {
  let [one, other] = [0x811c9dc5, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === carriageReturn) continue;
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other, 31) + code;
  }
  // Of two numbers of 32 bits as much as a whole number holds.
  return (one >>> 11) * 2 ** 32 + (other >>> 0);
}

const carriageReturn = 13;
