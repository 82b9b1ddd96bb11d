import { Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { childOf, childrenOf, settingOf, type WordXml } from './wordXml';

/**
 * Elements that the library that reads Word documents passes over with all that is in them, and the ones it knows for
 * the same. Of text with its sound above it (`w:ruby`) the text is kept.
 */
const known: Readonly<Record<string, string>> = {
  'w:cr': 'w:br',
  'w:ptab': 'w:tab',
  'w:bdo': 'w:smartTag',
  'w:dir': 'w:smartTag',
  'w:ruby': 'w:smartTag',
  'w:rubyBase': 'w:smartTag',
};

/**
 * Changes a part of a Word document so that no text in it is passed over, nor any counted twice, and that the prompt in
 * a field that nobody filled in is no text.
 */
export function useKnownElements(document: WordXml): void {
  for (const element of DomUtils.findAll(({ name }) => known[name] !== undefined, document.children)) {
    element.name = known[element.name] ?? element.name;
  }
  for (const alternatives of DomUtils.getElementsByTagName('mc:AlternateContent', document)) keepOne(alternatives);
  for (const drawing of DomUtils.getElementsByTagName('w:drawing', document)) {
    const boxes = boxesIn(drawing);
    if (boxes.length > 0) DomUtils.replaceElement(drawing, boxAround(boxes));
  }
  for (const field of DomUtils.getElementsByTagName('w:sdt', document)) {
    if (showsPrompt(field)) DomUtils.getElementsByTagName('w:r', field).forEach(DomUtils.removeElement);
  }
}

/** Whether a field only says what is to be filled in: "Klik of tik om tekst in te voeren." */
function showsPrompt(field: Element): boolean {
  const properties = childOf(field, 'w:sdtPr');
  const prompt = properties && childOf(properties, 'w:showingPlcHdr');
  return prompt !== undefined && !['0', 'false', 'off'].includes(settingOf(prompt) ?? '');
}

/** Of several forms of the same, the one for older versions is read; what has its text in another one gets that. */
function keepOne(alternatives: Element): void {
  const fallback = childOf(alternatives, 'mc:Fallback');
  for (const choice of childrenOf(alternatives, 'mc:Choice')) {
    const boxes = boxesIn(choice);
    const isMissed = boxes.length > 0 && (fallback === undefined || boxesIn(fallback).length === 0);
    if (isMissed) DomUtils.append(alternatives, boxAround(boxes));
    DomUtils.removeElement(choice);
    if (isMissed) return;
  }
}

/** The contents of the text boxes in an element; a box inside another one comes along with it. */
function boxesIn(element: Element): readonly Element[] {
  const boxes = DomUtils.getElementsByTagName('w:txbxContent', element);
  return boxes.filter(
    (box) => !boxes.some((other) => other !== box && DomUtils.findOne((one) => one === box, other.children)),
  );
}

/** A drawing of the kind that older versions made, which is read. */
function boxAround(boxes: readonly Element[]): Element {
  const drawing = new Element('w:pict', {});
  for (const box of boxes) DomUtils.appendChild(drawing, box);
  return drawing;
}
