import type { Heading } from './headings';
import type { ScannedLine } from './scan';

/** A line that begins with a number, which may be the heading of a question. */
interface Candidate {
  readonly index: number;
  readonly number: number;
  readonly heading: Heading;
}

// `1`, `1.`, `1.)`, `1)`, alone or in front of a sentence that starts with a capital or a quotation.
const form = /^[\s\ufeff]*(?:\*\*)?(\d{1,3})(?!\d)(\.\)|[.)])?(?:\*\*)?(?:\s*$|\s+(?=[\p{Lu}«“‘„"'’]))/u;

/**
 * Makes headings of the numbers before questions, in a document that numbers its questions so: one without a single
 * `Vraag 1`, where 1, 2, 3 … stand before texts that ask. Any other document comes back as it is, because a number at
 * the beginning of a line is mostly a page, a table cell, an item of a list or a footnote.
 */
export function numberHeadings(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  if (lines.some(({ heading }) => heading?.kind === 'question')) return lines;
  const chosen = new Map<number, Heading>();
  const candidates = candidatesIn(lines);
  let expected = 1;
  for (const [position, candidate] of candidates.entries()) {
    if (candidate.number !== expected || !isQuestion(lines, candidates, position)) continue;
    chosen.set(candidate.index, candidate.heading);
    expected++;
  }
  return lines.map((line, index) => {
    const heading = chosen.get(index);
    return heading === undefined ? line : { ...line, kind: 'heading', heading };
  });
}

function candidatesIn(lines: readonly ScannedLine[]): Candidate[] {
  return lines.flatMap(({ kind, text }, index): Candidate[] => {
    const found = kind === 'text' ? form.exec(text) : null;
    if (found === null) return [];
    const [whole, digits = '', mark = ''] = found;
    const start = whole.indexOf(digits);
    const end = start + digits.length;
    const number = Number(digits);
    return [
      {
        index,
        number,
        heading: {
          kind: 'question',
          numbers: [{ number: String(number), start, end }],
          start,
          end: end + mark.length,
          textStart: whole.length,
          suggestion: undefined,
        },
      },
    ];
  });
}

/**
 * Whether the text behind a number asks something: its first paragraph has a question mark, or what follows is an
 * answer's heading. An item of a list in an answer has neither.
 */
function isQuestion(lines: readonly ScannedLine[], candidates: readonly Candidate[], position: number): boolean {
  const candidate = candidates[position] as Candidate;
  const next = candidates[position + 1]?.index ?? lines.length;
  let seenText = false;
  for (let index = candidate.index; index < next; index++) {
    const line = lines[index] as ScannedLine;
    const text = index === candidate.index ? line.text.slice(candidate.heading.textStart) : line.text;
    if (line.kind === 'heading') return seenText && line.heading?.kind === 'answer';
    if (line.kind === 'furniture') continue;
    if (text.trim() === '') {
      if (seenText && !leadsToAnswer(lines, index)) return false;
      continue;
    }
    if (!seenText && !/^[\s*_]*[\p{Lu}«“‘„"'’(]/u.test(text)) return false;
    seenText = true;
    if (text.includes('?')) return true;
  }
  return false;
}

function leadsToAnswer(lines: readonly ScannedLine[], start: number): boolean {
  const next = lines.slice(start, start + 10).find(({ kind }) => kind !== 'blank' && kind !== 'furniture');
  return next?.heading?.kind === 'answer';
}
