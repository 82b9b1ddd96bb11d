import { readNumbers } from '../numbers/numbers';
import type { Pairs } from '../pairing/pairing';
import { saysElsewhere } from '../references/otherDocument';
import type { ReferenceToWhose } from '../references/references';
import { referenceIn } from '../references/referencesInText';
import { endOfReferral, endsSentence } from '../references/referrals';
import type { SetReference, Structure } from '../structure';
import type { Passage } from '../text/passage';
import { isBlank, type Stretch, skipBlanks } from '../text/rows';
import { hyphens, longestName, setsByName } from './setsByName';

/** The questions and answers of a set, and what stands above them. */
interface SetParts {
  readonly pairs: Pairs;
  readonly front: Stretch;
}

/**
 * The references from one set of questions of a document that name the set which they mean, and those that say to speak
 * of another set or another document:
 *
 *     Vragen van de leden van de VVD-fractie           ← the set
 *     …
 *     Vragen van het lid Omtzigt
 *     …
 *     Zie het antwoord op vraag 2 van de VVD-fractie.
 *
 * The set is known only where what stands behind "van" is the name of one set and of nothing more.
 */
export function findSetReferences(document: Structure, { pairs, front }: SetParts): readonly SetReference[] {
  const inPassages = new Map<Passage, Naming[]>();
  for (const first of pairs.referencesToWhose(front)) {
    for (let found: ReferenceToWhose | undefined = first; found !== undefined; ) {
      const named = setNamedBehind(document, found);
      const isElsewhere = found === first && saysElsewhere(found.passage.text, found.end);
      if (named === undefined && !isElsewhere) break;
      const before = inPassages.get(found.passage);
      const naming = { found, meant: named && meantBy(found, named) };
      if (before === undefined) inPassages.set(found.passage, [naming]);
      else before.push(naming);
      found = named && numbersBehind(found, named.end);
    }
  }
  return [...inPassages.values()].flatMap(setReferencesOf);
}

/** Words that refer to another set or document, and which set is meant and where its name ends, where that is known. */
interface Naming {
  readonly found: ReferenceToWhose;
  readonly meant: NamedSet | undefined;
}

function meantBy({ passage, start }: ReferenceToWhose, named: NamedSet): NamedSet | undefined {
  return named.set && !isOfOtherDocument(passage.text, start, named.end) ? named : undefined;
}

/** The references in one passage. */
function setReferencesOf(namings: readonly Naming[]): readonly SetReference[] {
  const isWhole = areWhole(namings);
  return namings.map(({ found, meant }) => ({
    reference: referenceIn(found.passage, { ...found, end: meant?.end ?? found.end }),
    set: meant?.set,
    isWhole,
  }));
}

const joins = /^(?:,|,?\s+en)\s+(?:(?:ook|tevens|zie|naar)\s+)*(?:op\s+)?(?:(?:het|mijn|ons|de)\s+)?$/i;

/** Whether a passage says nothing but some references to sets that are known. */
function areWhole(namings: readonly Naming[]): boolean {
  const [first] = namings;
  const text = first?.found.passage.text ?? '';
  if (endOfReferral(text, skipBlanks(text, 0, text.length)) !== first?.found.end) return false;
  return namings.every(({ meant }, index) => {
    const next = namings[index + 1]?.found;
    if (meant === undefined) return false;
    return next === undefined
      ? endsSentence.test(text.slice(meant.end))
      : joins.test(text.slice(meant.end, next.start));
  });
}

const and = /(?:,|,?\s+en)\s+(?:op\s+)?(?:de\s+)?(?=\d)/y;

/** The numbers with which a reference goes on behind the name of a set: "de vragen 1 van de VVD en 2 van de SP". */
function numbersBehind({ passage, target }: ReferenceToWhose, nameEnd: number): ReferenceToWhose | undefined {
  and.lastIndex = nameEnd;
  if (!and.test(passage.text)) return undefined;
  const start = and.lastIndex;
  const list = readNumbers(passage.text, start);
  return list && { passage, target, start, ...list };
}

/** What stands between the numbers and a name: "van de leden van de", ", gesteld door", "(". */
const whose =
  /[\s,)]*(?:(?:\(\s*)?(?:van|gesteld\s+door)\s+|\(\s*)(?:de\s+vragen\s+van\s+)?(?:(?:(?:het|de)\s+)?(?:[Kk]amer)?(?:lid|leden)\s+|(?:de\s+)?(?:heer|heren)\s+|(?:mevrouw|(?:mw|mevr|dhr)\.)\s+|collega\s+)?(?:van\s+)?(?:(?:de|het)\s+)?/y;

/** What makes a name the beginning of a longer word. */
const goesOn = /^(?:[A-Za-zÀ-ɏ\d²³¹⁰-₉‐‑-]|–[A-Za-zÀ-ɏ])/;

/** What makes a name part of a longer one, or names others too: "Jansen en De Wit", "Jansen Smit", "Jansen c.s." */
const more =
  /^(?:\s*[([/&]|[^\S\n]+(?:[‐‑–-]\s*)?[A-ZÀ-ÞĀ-ɏ]|\s+c\.\s?s|(?:,|\s+en|\s+of)\s+(?:(?:de|het)\s+)?(?:(?:[Kk]amer)?(?:lid|leden)\b|fractie|[A-ZÀ-ÞĀ-ɏ]))/;

/** What says that the questions were put in another document. */
const otherTime =
  /^[\s,]*(?:over|inzake|betreffende|aangaande|aan|van|uit|bij|tijdens|in\s+(?:het|de|een)|op\s+\d|d\.\s?d|met\s+kenmerk)(?![a-zà-ÿ])/i;
const otherDocument =
  /(?<![a-zà-ÿ])(?:eerdere|vorige|destijds|ingezonden|kamerstuk|aanhangsel|handelingen|vergaderjaar|kenmerk|(?:kamer)?brief|verslag|(?:19|20)\d\d|\d{4}Z)|debat|overleg/i;

// How far from the words such signs still speak of them, in characters.
const distance = 80;

/** What is named in a text, and where its name ends: a set of questions, or no one set where others are named too. */
interface NamedSet {
  readonly set: Structure | undefined;
  readonly end: number;
}

/** The set that is named behind the numbers of a reference. A bracket before its name is closed behind it. */
function setNamedBehind(document: Structure, { passage: { text }, end }: ReferenceToWhose): NamedSet | undefined {
  whose.lastIndex = end;
  if (!whose.test(text)) return undefined;
  const start = whose.lastIndex;
  const named = setNamedAt(document, text, start);
  if (named?.set === undefined || !text.slice(end, start).includes('(')) return named;
  return text.charAt(named.end) === ')' ? { ...named, end: named.end + 1 } : undefined;
}

/** Whether the words around a reference, up to the name of a set, tell that it speaks of another document. */
function isOfOtherDocument(text: string, start: number, end: number): boolean {
  const [behind = ''] = text.slice(end, end + distance).split(/[.?!]\s/);
  const before = text.slice(Math.max(0, start - distance), start);
  return otherTime.test(behind) || otherDocument.test(behind) || otherDocument.test(before);
}

/** The set of which the name stands at an offset; a line may end at a blank in it, or behind a hyphen. */
function setNamedAt(document: Structure, text: string, offset: number): NamedSet | undefined {
  const sets = document.once(setsByName);
  let named: NamedSet | undefined;
  let name = '';
  for (let end = offset; end < text.length && name.length < longestName; ) {
    if (isBlank(text.charCodeAt(end))) {
      if (!name.endsWith('-')) name += ' ';
      end = skipBlanks(text, end, text.length);
    } else {
      const character = text.charAt(end++);
      name = hyphens.includes(character) ? `${name.trimEnd()}-` : name + character.toLowerCase();
    }
    if (!sets.has(name)) continue;
    const behind = text.slice(end, end + distance);
    if (!goesOn.test(behind)) named = { set: more.test(behind) ? undefined : sets.get(name), end };
  }
  return named;
}
