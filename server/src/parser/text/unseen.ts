// Characters without width, and the marks that a conversion puts around each run of bold words: "**Vraag** **1**".
const unseen =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|(?<=[A-Za-z])[*_]{1,3}(?=\s)|(?<=\s)[*_]{1,3}(?=[A-Za-z\d])/g;
const sign = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff*_]/;

/** A line as it is seen. */
export interface SeenLine {
  readonly text: string;
  /** For each character of that text its character in the line, and for its end that of the line. */
  readonly places: readonly number[];
}

/** A line without what is not seen of it; `undefined` where that is all of it. */
export function seenLine(line: string): SeenLine | undefined {
  if (!sign.test(line)) return undefined;
  const places: number[] = [];
  let text = '';
  let start = 0;
  const keep = (end: number) => {
    text += line.slice(start, end);
    for (let place = start; place < end; place++) places.push(place);
  };
  for (const { index, 0: gone } of line.matchAll(unseen)) {
    keep(index);
    start = index + gone.length;
  }
  if (start === 0) return undefined;
  keep(line.length);
  return { text, places: [...places, line.length] };
}

/** A text without what is not seen of it. */
export function seenText(text: string): string {
  return sign.test(text) ? text.replace(unseen, '') : text;
}
