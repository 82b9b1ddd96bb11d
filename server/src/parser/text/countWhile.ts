/** How many of some things, which stand in the order of the text, come before a place in it. */
export function countWhile<Thing>(things: ArrayLike<Thing>, isBefore: (thing: Thing) => boolean): number {
  let count = 0;
  for (let high = things.length; count < high; ) {
    const middle = (count + high) >> 1;
    if (isBefore(things[middle] as Thing)) count = middle + 1;
    else high = middle;
  }
  return count;
}
