/** A document with these questions in this order and no answer; a number in angle brackets has a marked heading. */
export function questions(numbers: string): string {
  return numbers
    .split(' ')
    .map((number) => (number.startsWith('<') ? `<|Vraag ${number.slice(1, -1)}|>` : `Vraag ${number}`))
    .map((heading, index) => `${heading}\nIs dit punt ${'abcdefghijklmnop'[index]}?`)
    .join('\n\n');
}
