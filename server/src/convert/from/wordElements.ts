import { Element, isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { isPrompt } from '../../parser/answers/placeholderForms';
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
export function useKnownElements(document: WordXml, styleSheet: WordXml): void {
  for (const element of DomUtils.findAll(({ name }) => known[name] !== undefined, document.children)) {
    element.name = known[element.name] ?? element.name;
  }
  for (const alternatives of DomUtils.getElementsByTagName('mc:AlternateContent', document)) keepOne(alternatives);
  for (const drawing of DomUtils.getElementsByTagName('w:drawing', document)) {
    const boxes = boxesIn(drawing);
    if (boxes.length > 0) DomUtils.replaceElement(drawing, boxAround(boxes));
  }
  const promptStyles = promptStylesIn(styleSheet);
  for (const field of DomUtils.getElementsByTagName('w:sdt', document).filter(mayShowPrompt)) {
    promptIn(field, promptStyles).forEach(DomUtils.removeElement);
  }
}

/** Whether a field is said to show only what is to be filled in: "Klik of tik om tekst in te voeren." */
function mayShowPrompt(field: Element): boolean {
  const properties = childOf(field, 'w:sdtPr');
  const prompt = properties && childOf(properties, 'w:showingPlcHdr');
  return prompt !== undefined && !['0', 'false', 'off'].includes(settingOf(prompt) ?? '');
}

/**
 * The prompt in a field, which is in the style for that, or in words that are known. All other text was written by
 * someone, whatever is said of the field around it.
 */
function promptIn(field: Element, styles: ReadonlySet<string>): readonly Element[] {
  const runs = runsIn(field);
  const prompt = runs.filter((run) => {
    const properties = childOf(run, 'w:rPr');
    return styles.has(settingOf(properties && childOf(properties, 'w:rStyle')) ?? '');
  });
  if (prompt.length > 0) return prompt;
  const text = runs.map(DomUtils.textContent).join('').trim();
  return isPrompt(text.replace(/\.$/, '')) ? runs : [];
}

/** The texts in a field, without those in fields inside it. */
function runsIn(parent: Element): readonly Element[] {
  return parent.children.filter(isTag).flatMap((child) => {
    if (child.name === 'w:r') return [child];
    return child.name === 'w:sdt' ? [] : runsIn(child);
  });
}

/** The names of the style for prompts: Word has its own in each language, of which the style sheet tells. */
function promptStylesIn(styleSheet: WordXml): ReadonlySet<string> {
  const styles = DomUtils.getElementsByTagName('w:style', styleSheet).filter(
    (style) => settingOf(childOf(style, 'w:name'))?.toLowerCase() === 'placeholder text',
  );
  return new Set([
    'PlaceholderText',
    'Tekstvanplaatsaanduiding',
    'Tekstvantijdelijkeaanduiding',
    ...styles.flatMap((style) => style.attribs['w:styleId'] ?? []),
  ]);
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
