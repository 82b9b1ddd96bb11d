import { Element, Text } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { inFormat } from './numberFormats';
import { childOf, childrenOf, settingOf, type WordXml } from './wordXml';

/** A level of a list in Word: how its numbers look, `%1.` or `Vraag %1`, and with which it begins. */
interface Level {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
}

/** A list in Word, with a level for each depth. Lists that are of one definition count on from each other. */
interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: boolean;
}

/** Of which list a paragraph is an item, and how deep. */
interface Numbering {
  readonly list: string;
  readonly depth: number | undefined;
}

/**
 * Writes the numbers that Word counts itself in the text, as they are shown. Otherwise the questions that a list numbers
 * would lose their numbers where something else stands between them.
 */
export function writeNumbers(document: WordXml, numbering: WordXml, styleSheet: WordXml): void {
  const lists = listsIn(numbering);
  const styles = stylesIn(styleSheet);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  /** The paragraph that goes on in the one below it, because its end was deleted. */
  let upper: Element | undefined;
  for (const paragraph of DomUtils.getElementsByTagName('w:p', document)) {
    const properties = childOf(paragraph, 'w:pPr');
    const gone = properties && endOf(properties);
    if (gone === 'deleted') upper ??= paragraph;
    if (gone !== undefined) continue;
    const first = upper ?? paragraph;
    upper = undefined;
    const own = properties && numberingIn(properties);
    const byStyle = styles.get(settingOf(properties && childOf(properties, 'w:pStyle')) ?? '');
    const { list: name, depth = byStyle?.depth ?? 0 } = own ?? byStyle ?? {};
    const list = lists.get(name ?? '');
    const level = list?.levels.get(depth);
    if (properties === undefined || list === undefined || level === undefined || name === undefined) continue;
    if (list.restarts && !begun.has(name)) counts.delete(list.definition);
    begun.add(name);
    const known = counts.get(list.definition) ?? [];
    const current = Array.from({ length: depth + 1 }, (_, index) => known[index] ?? startOf(list, index) - 1);
    current[depth] = (current[depth] ?? 0) + 1;
    counts.set(list.definition, current);
    const label = labelOf(level, list, current);
    if (label !== undefined) writeLabel(label, properties, first);
  }
}

/** What was done with the end of a paragraph while changes were tracked: such a paragraph is none of its own. */
function endOf(properties: Element): 'deleted' | 'moved' | undefined {
  const changes = childOf(properties, 'w:rPr');
  if (changes === undefined) return undefined;
  if (childOf(changes, 'w:del') !== undefined) return 'deleted';
  return childOf(changes, 'w:moveFrom') === undefined ? undefined : 'moved';
}

function startOf({ levels }: List, depth: number): number {
  return levels.get(depth)?.start ?? 1;
}

/** The number as it is shown; `undefined` for a bullet. */
function labelOf({ format, pattern }: Level, { levels }: List, counts: readonly number[]): string | undefined {
  if (format === 'bullet' || format === 'none' || !pattern.includes('%')) return undefined;
  return pattern.replace(/%(\d)/g, (_, place) => {
    const depth = Number(place) - 1;
    return inFormat(Math.max(counts[depth] ?? 1, 1), levels.get(depth)?.format ?? format);
  });
}

/** Puts a number at the beginning of a paragraph, which is no item of a list from then on. */
function writeLabel(label: string, properties: Element, beginning: Element): void {
  const known = childOf(properties, 'w:numPr');
  if (known !== undefined) DomUtils.removeElement(known);
  const none = [new Element('w:ilvl', { 'w:val': '0' }), new Element('w:numId', { 'w:val': '0' })];
  DomUtils.appendChild(properties, new Element('w:numPr', {}, none));
  const text = new Element('w:t', { 'xml:space': 'preserve' }, [new Text(`${label} `)]);
  DomUtils.append(childOf(beginning, 'w:pPr') ?? properties, new Element('w:r', {}, [text]));
}

function listsIn(numbering: WordXml): ReadonlyMap<string, List> {
  const definitions = definitionsIn(numbering);
  return new Map(
    DomUtils.getElementsByTagName('w:num', numbering).map((list) => {
      const element = definitions.get(settingOf(childOf(list, 'w:abstractNumId')) ?? '');
      const definition = element === undefined ? '' : nameIn(element);
      const levels = new Map(element && childrenOf(element, 'w:lvl').map((level) => [depthOf(level), levelOf(level)]));
      const overrides = childrenOf(list, 'w:lvlOverride');
      for (const override of overrides) {
        const depth = depthOf(override);
        const replaced = childOf(override, 'w:lvl');
        const level = replaced === undefined ? levels.get(depth) : levelOf(replaced);
        const start = settingOf(childOf(override, 'w:startOverride'));
        if (level !== undefined) levels.set(depth, { ...level, start: Number(start ?? level.start) });
      }
      return [list.attribs['w:numId'] ?? '', { definition, levels, restarts: overrides.length > 0 }];
    }),
  );
}

/**
 * What defines lists, by its name. A definition may say no more than of which style for lists it is; then it is the one
 * that has this style.
 */
function definitionsIn(numbering: WordXml): ReadonlyMap<string, Element> {
  const elements = DomUtils.getElementsByTagName('w:abstractNum', numbering);
  const byStyle = new Map(elements.map((element) => [settingOf(childOf(element, 'w:styleLink')), element]));
  return new Map(
    elements.map((element) => {
      const style = settingOf(childOf(element, 'w:numStyleLink'));
      return [nameIn(element), (style === undefined ? undefined : byStyle.get(style)) ?? element];
    }),
  );
}

function nameIn(definition: Element): string {
  return definition.attribs['w:abstractNumId'] ?? '';
}

function levelOf(level: Element): Level {
  return {
    format: settingOf(childOf(level, 'w:numFmt')) ?? 'decimal',
    pattern: settingOf(childOf(level, 'w:lvlText')) ?? '',
    start: Number(settingOf(childOf(level, 'w:start')) ?? 1),
  };
}

function depthOf(level: Element): number {
  return Number(level.attribs['w:ilvl'] ?? 0);
}

/** The lists of which paragraphs are items by their style, by the name of the style. */
function stylesIn(document: WordXml): ReadonlyMap<string, Numbering> {
  const styles = DomUtils.getElementsByTagName('w:style', document);
  const byName = new Map(styles.map((style) => [style.attribs['w:styleId'] ?? '', style]));
  const numberingOf = (style: Element | undefined, passed: readonly Element[]): Numbering | undefined => {
    if (style === undefined || passed.includes(style)) return undefined;
    const properties = childOf(style, 'w:pPr');
    const own = properties && numberingIn(properties);
    return own ?? numberingOf(byName.get(settingOf(childOf(style, 'w:basedOn')) ?? ''), [...passed, style]);
  };
  return new Map(
    [...byName].flatMap(([name, style]) => {
      const numbering = numberingOf(style, []);
      return numbering === undefined ? [] : [[name, numbering] as const];
    }),
  );
}

function numberingIn(properties: Element): Numbering | undefined {
  const numbering = childOf(properties, 'w:numPr');
  const list = numbering && settingOf(childOf(numbering, 'w:numId'));
  const depth = numbering && settingOf(childOf(numbering, 'w:ilvl'));
  return list === undefined ? undefined : { list, depth: depth === undefined ? undefined : Number(depth) };
}
