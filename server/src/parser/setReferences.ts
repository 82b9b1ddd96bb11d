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

// A longer name is a title, which nobody repeats in a reference.
const longestName = 80;

/** The sets of a document by all that each may be called; none by a name that two have. */
function setsByName(document: Structure): ReadonlyMap<string, Structure | undefined> {
  const titles = setNamesOf(document);
  const sets = new Map<string, Structure | undefined>();
  for (const [place, set] of document.sets.entries()) {
    for (const name of namesFor(titles[place]?.name ?? '')) sets.set(name, sets.has(name) ? undefined : set);
  }
  return sets;
}

/** What a set with a name may be called, in small letters: VVD-fractie, fractie van de VVD, VVD. */
function namesFor(name: string): ReadonlySet<string> {
  if (name === '' || name.length > longestName) return new Set();
  const [plain = ''] = name.split(' (');
  const party = plain.replace(/^fractie van (?:de |het )?/, '').replace(/-fractie$/, '');
  const fractions = ['', 'de ', 'het '].map((article) => `fractie van ${article}${party}`);
  return new Set([name, plain, party, `${party}-fractie`, ...fractions].map((one) => one.toLowerCase()));
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
  /(?<![a-zà-ÿ])(?:eerdere|vorige|destijds|ingezonden|kamerstuk|aanhangsel|handelingen|vergaderjaar|kenmerk|(?:kamer)?brief|verslag|debat|(?:19|20)\d\d|\d{4}Z)/i;

// How far from the words such signs still speak of them, in characters.
const distance = 80;

/** A set of questions that is named in a text, and where its name ends. */
interface NamedSet {
  readonly set: Structure;
  readonly end: number;
}

/** The set that is named behind the numbers of a reference, if nothing tells that it speaks of another document. */
function setNamedIn(document: Structure, { passage: { text }, start, end }: ReferenceElsewhere): NamedSet | undefined {
  van.lastIndex = end;
  const named = van.test(text) ? setNamedAt(document, text, van.lastIndex) : undefined;
  if (named === undefined) return undefined;
  const [behind = ''] = text.slice(named.end, named.end + distance).split(/[.?!]\s/);
  const before = text.slice(Math.max(0, start - distance), start);
  return otherTime.test(behind) || otherDocument.test(behind) || otherDocument.test(before) ? undefined : named;
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
    } else name += text.charAt(end++).toLowerCase();
    const set = sets.get(name);
    if (set !== undefined && !more.test(text.slice(end, end + distance))) named = { set, end };
  }
  return named;
}
