import type { Structure } from '../structure';
import { setNamesOf } from './setNames';

/** How many characters a name has at most: a longer one is a title, which nobody repeats in a reference. */
export const longestName = 80;

/** What may join the parts of a name in a text; in the names by which sets are known it is the first of these. */
export const hyphens = '-‐‑–';

/**
 * The sets of questions of a document by all that each may be called, in small letters; none by a name that two have:
 *
 *     Vragen van het lid Pieter Omtzigt (NSC)     → omtzigt, nsc, nsc-fractie, …
 *
 * What a title says goes before what follows from it: where the questions of the ABC-fractie are one set, those of "het
 * lid Jansen (ABC)" are not meant by "de ABC".
 */
export function setsByName(document: Structure): ReadonlyMap<string, Structure | undefined> {
  const titles = setNamesOf(document).map(({ name = '' }) => (name.length > longestName ? '' : name));
  const byTitle = (namesFor: (title: string) => readonly string[]) => {
    const sets = new Map<string, Structure | undefined>();
    for (const [place, set] of document.sets.entries()) {
      const names = new Set(namesFor(titles[place] ?? '').map(plainName));
      for (const name of names) sets.set(name, sets.has(name) ? undefined : set);
    }
    sets.delete('');
    return sets;
  };
  return new Map([...byTitle(namesOfParty), ...byTitle(namesOfMember), ...byTitle(namesIn)]);
}

/** What a title names: Pieter Omtzigt (NSC), Pieter Omtzigt; VVD-fractie, fractie van de VVD, VVD. */
function namesIn(title: string): readonly string[] {
  const [plain = ''] = title.split(' (');
  const party = plain.replace(/^fractie van (?:de |het )?/, '').replace(/-fractie$/, '');
  return [title, plain, ...namesFor(party)];
}

function namesFor(party: string): readonly string[] {
  const fractions = ['', 'de ', 'het '].map((article) => `fractie van ${article}${party}`);
  return party === '' ? [] : [party, `${party}-fractie`, ...fractions];
}

const partyBehind = /^[^()]* \((?:beiden? |allen )?((?:50)?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\d/ ‐‑–-]*)\)$/;

/** What the party behind a single member, or several, is called: NSC, NSC-fractie. */
function namesOfParty(title: string): readonly string[] {
  return namesFor(partyBehind.exec(title)?.[1] ?? '');
}

const firstName =
  /^(?!(?:Van|Den?|Der|Ten?|Ter|Het|El|Al) )[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'-]* (?=(?:(?:van|den?|der|ten?|ter|het|in|el|al|['’][st]) ){0,3}[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'-]*(?: \(|$))/;

/** What a member is called without a first name, and without what may be read as part of "van de": Omtzigt. */
function namesOfMember(title: string): readonly string[] {
  const name = title.replace(firstName, '');
  const bare = name.replace(/^(?:van )?(?:(?:de|het) )?/i, '');
  return [name, bare].flatMap((one) => [one, ...one.split(' (').slice(0, 1)]);
}

/** A name in small letters, with one kind of hyphen. */
function plainName(name: string): string {
  return name.replace(/ ?[‐‑–-] ?/g, '-').toLowerCase();
}
