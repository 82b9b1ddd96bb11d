import type { DocumentLink } from 'vscode-languageserver-types';
import { type Language, messagesIn } from '../messages';
import type { Structure } from '../parser/structure';
import { passageOf } from '../parser/text/passage';
import { documentNumbersIn } from './text/documentNumbers';
import { type Link, webAddressesIn } from './text/webAddresses';

/**
 * Web addresses, and the numbers of parliamentary documents, which lead to their public pages. What is broken over
 * lines is underlined on each of them, and each part opens the whole:
 *
 *     Zie Aanhangsel Handelingen,
 *         Aanhangsel Handelingen,      ← a link
 *     vergaderjaar 2018–2019, nr. 3922 ← another to the same page
 */
export function getDocumentLinks({ lines }: Structure, language: Language): DocumentLink[] {
  const messages = messagesIn(language);
  const passage = passageOf(lines);
  const links = [...webAddressesIn(passage.text), ...documentNumbersIn(passage.text)];
  return withoutOverlap(links).flatMap(({ start, end, address }) =>
    linesOf(passage.text, start, end).map(([from, to]) => ({
      range: passage.rangeAt(from, to),
      target: address,
      tooltip: messages.openAddress(address),
    })),
  );
}

/** In the order of the text. A number inside an address, or inside a longer number, is part of it. */
function withoutOverlap(links: readonly Link[]): readonly Link[] {
  const sorted = [...links].sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return sorted.filter((link) => {
    if (link.start < end) return false;
    end = link.end;
    return true;
  });
}

/** The part of a link on each of its lines, without the white space around it. */
function linesOf(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  return [...text.slice(start, end).matchAll(/\S+(?:[^\S\n]+\S+)*/g)].map(
    ({ 0: part, index }) => [start + index, start + index + part.length] as const,
  );
}
