import type { Pairs } from './pairing';
import { endOfReferral, endsSentence, type ReferenceElsewhere, referenceIn } from './references';
import { isBlank, skipBlanks } from './rows';
import { setNamesOf } from './setNames';
import type { SetReference, Structure } from './structure';

/**
 * The references from one set of questions of a document that say to speak of another set or another document, with the
 * set that they name:
 *
 *     Vragen van de leden van de VVD-fractie           ← the set
 *     …
 *     Vragen van het lid Omtzigt
 *     …
 *     Zie het antwoord op vraag 2 van de VVD-fractie.
 *
 * The set is known only where what stands behind "van" is the name of one set and of nothing more.
 */
export function findSetReferences(document: Structure, { referencesElsewhere }: Pairs): readonly SetReference[] {
  return referencesElsewhere().map((found) => {
    const { passage, end } = found;
    const { text } = passage;
    const named = setNamedIn(document, found);
    const isReferral = endOfReferral(text, skipBlanks(text, 0, text.length)) === end;
    return {
      reference: referenceIn(passage, { ...found, end: named?.end ?? end }),
      set: named?.set,
      isWhole: named !== undefined && isReferral && endsSentence.test(text.slice(named.end)),
    };
  });
}

/** A set of questions, and all that it may be called. */
interface NamedSet {
  readonly set: Structure;
  readonly names: readonly string[];
}

// A longer name is a title, which nobody repeats in a reference.
const longestName = 80;

function namedSetsOf(document: Structure): readonly NamedSet[] {
  const names = setNamesOf(document);
  return document.sets.map((set, place) => ({ set, names: namesFor(names[place]?.name ?? '') }));
}

/** What a set with a name may be called, the longest first: VVD-fractie, fractie van de VVD, VVD. */
function namesFor(name: string): readonly string[] {
  if (name === '' || name.length > longestName) return [];
  const [plain = ''] = name.split(' (');
  const party = plain.replace(/^fractie van (?:de |het )?/, '').replace(/-fractie$/, '');
  const fractions = ['', 'de ', 'het '].map((article) => `fractie van ${article}${party}`);
  const names = [name, plain, party, `${party}-fractie`, ...fractions].map((one) => one.toLowerCase());
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}

/** What stands between the numbers and a name: "van de leden van de". */
const van =
  /[\s,)]*van\s+(?:de\s+vragen\s+van\s+)?(?:(?:(?:het|de)\s+)?(?:[Kk]amer)?(?:lid|leden)\s+|(?:de\s+)?(?:heer|heren)\s+|mevrouw\s+|collega\s+)?(?:van\s+)?(?:(?:de|het)\s+)?/y;

/** What makes a name part of a longer one, or names others too: "Jansen en De Wit", "VVD- en SP-fractie", "Jansen c.s." */
const more =
  /^(?:[\p{L}\p{N}-]|\s*[([/&]|\s+c\.\s?s|(?:,|\s+en|\s+of)\s+(?:(?:de|het)\s+)?(?:(?:[Kk]amer)?(?:lid|leden)\b|fractie|\p{Lu}))/u;

/** What says that the questions were put in another document. */
const otherTime =
  /^[\s,]*(?:over|inzake|betreffende|aangaande|aan|van|uit|bij|tijdens|in\s+(?:het|de|een)|op\s+\d|d\.\s?d|met\s+kenmerk)(?![a-zà-ÿ])/i;
const otherDocument =
  /(?<![a-zà-ÿ])(?:eerdere|vorige|destijds|ingezonden|kamerstuk|aanhangsel|handelingen|vergaderjaar|kenmerk|brief|verslag|debat|(?:19|20)\d\d|\d{4}Z)/i;

// How far from the words such signs still speak of them, in characters.
const distance = 80;

/** The set that is named behind the numbers of a reference, and where its name ends. */
function setNamedIn(
  document: Structure,
  { passage: { text }, start, end }: ReferenceElsewhere,
): { readonly set: Structure; readonly end: number } | undefined {
  van.lastIndex = end;
  if (!van.test(text)) return undefined;
  const from = van.lastIndex;
  const named = document.once(namedSetsOf).flatMap(({ set, names }) => {
    const ends = names.map((name) => endOfName(text, from, name)).filter((found) => found !== undefined);
    const [found] = ends.filter((one) => !more.test(text.slice(one, one + distance)));
    return found === undefined ? [] : [{ set, end: found }];
  });
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return undefined;
  const [behind = ''] = text.slice(only.end, only.end + distance).split(/[.?!]\s/);
  const before = text.slice(Math.max(0, start - distance), start);
  if (otherTime.test(behind) || otherDocument.test(behind) || otherDocument.test(before)) return undefined;
  return only;
}

/** Where a name in small letters ends that stands at an offset; a line may end at a blank or behind a hyphen in it. */
function endOfName(text: string, offset: number, name: string): number | undefined {
  let end = offset;
  for (const [place, letter] of [...name].entries()) {
    if (place > 0 && name[place - 1] === '-') end = skipBlanks(text, end, text.length);
    if (letter === ' ') {
      if (!isBlank(text.charCodeAt(end))) return undefined;
      end = skipBlanks(text, end, text.length);
    } else if (text.charAt(end).toLowerCase() === letter) end++;
    else return undefined;
  }
  return end;
}
