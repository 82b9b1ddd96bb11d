import { type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** The elements of a part of a Word document. */
export type WordXml = ReturnType<typeof parseDocument>;

/** Parses a part of a Word document; nothing for a part that is not there. */
export function parseXml(bytes: Uint8Array = new Uint8Array()): WordXml {
  return parseDocument(new TextDecoder().decode(bytes), { xmlMode: true, decodeEntities: true });
}

/** The elements of a name directly in another. */
export function childrenOf(parent: Element, name: string): readonly Element[] {
  return parent.children.filter(isTag).filter((child) => child.name === name);
}

/** The first of them. */
export function childOf(parent: Element, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** What an element sets, if it is there and sets something. */
export function settingOf(element: Element | undefined): string | undefined {
  return element?.attribs['w:val'];
}
