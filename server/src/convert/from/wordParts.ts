import { unzipSync, zipSync } from 'fflate';
import { DomUtils } from 'htmlparser2';
import { useKnownElements } from './wordElements';
import { writeNumbers } from './wordNumbers';
import { parseXml } from './wordXml';

/** The parts that hold text besides the main one. */
const notes = ['word/footnotes.xml', 'word/endnotes.xml'];

/**
 * A Word document of which the library that reads it finds all text, with the numbers that Word counts itself. Pictures
 * are left out. Throws where the text breaks off.
 */
export function readableParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  const mainPart = mainPartOf(parts['_rels/.rels']);
  const main = parts[mainPart];
  if (main === undefined) return bytes;
  if (!isWhole(main)) throw new Error('The text of the document breaks off.');
  const styleSheet = parseXml(parts['word/styles.xml']);
  for (const name of [mainPart, ...notes]) {
    const part = parts[name];
    if (part === undefined) continue;
    const document = parseXml(part);
    useKnownElements(document, styleSheet);
    if (name === mainPart) writeNumbers(document, parseXml(parts['word/numbering.xml']), styleSheet);
    const written = DomUtils.getOuterHTML(document, { xmlMode: true, decodeEntities: true });
    parts[name] = new TextEncoder().encode(written);
  }
  return zipSync(parts, { level: 1 });
}

/** The name of the part with the text; some programs have another one than Word. */
function mainPartOf(relations: Uint8Array | undefined): string {
  const parts = DomUtils.getElementsByTagName('Relationship', parseXml(relations));
  const main = parts.find(({ attribs }) => attribs.Type?.endsWith('/officeDocument'));
  return main?.attribs.Target?.replace(/^\//, '') ?? 'word/document.xml';
}

/** Whether the text has its end; what reads it would make do with the half of it. */
function isWhole(main: Uint8Array): boolean {
  return /<\/(?:\w+:)?document>\s*$/.test(new TextDecoder().decode(main.subarray(-100)));
}
