/** Who asks questions, and under which number: by these it is told whether two texts are about the same ones. */
export interface Source {
  /** The last names of the members who ask them, in small letters: the same name may stand behind a first name. */
  readonly members: readonly string[];
  /** The numbers that parliament gave to the questions: `2024Z01234`. */
  readonly documentNumbers: readonly string[];
}

/** Who asks, up to the word that says of whom or about what. */
const asking =
  /\b(?:het (?:Kamer)?lid|de leden) (?!der )(.{2,300}?)(?= (?:aan|over|inzake|betreffende|van de|op|die|heeft|hebben|kan|kunnen|zal|zullen|wordt|worden|is|vergt|vergen|kost|kosten|vraagt|meer|vragen|schriftelijke) | ?\(in| ?\.|$)/gu;

const documentNumber = /\b\d{4}Z ?\d{5}\b/g;

/**
 * Reads what a text, with single blanks between its words, says of where questions come from:
 *
 *     Vragen van de leden Van Nispen (SP) en Agnes Mulder (CDA) aan de Minister
 *                             nispen                mulder                       ← members
 */
export function sourceIn(text: string): Source {
  return {
    members: [...new Set([...text.matchAll(asking)].flatMap(([, who = '']) => lastNamesIn(who)))],
    documentNumbers: [...new Set((text.match(documentNumber) ?? []).map((number) => number.replace(' ', '')))],
  };
}

/** Whether two texts say that their questions come from the same place; `undefined` where one does not say so. */
export function haveSameOrigin(one: Source, other: Source): boolean | undefined {
  return shareSome(one.documentNumbers, other.documentNumbers) ?? shareSome(one.members, other.members);
}

/** Whether two texts name the same number of parliament, which only the same questions have. */
export function haveSameNumber(one: Source, other: Source): boolean {
  return shareSome(one.documentNumbers, other.documentNumbers) === true;
}

function shareSome(some: readonly string[], others: readonly string[]): boolean | undefined {
  return some.length === 0 || others.length === 0 ? undefined : some.some((item) => others.includes(item));
}

/** The last names in a list of members, in small letters. */
export function lastNamesIn(who: string): readonly string[] {
  return who
    .replace(/\([^)]{0,80}\)?|\bc\.s\./g, ' ')
    .split(/,| en /)
    .map((name) => name.split(' ').findLast((word) => /[A-Za-zÀ-ɏ]{2}/.test(word)) ?? '')
    .filter((name) => /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'-]*[a-zß-ɏ]/.test(name))
    .map((name) =>
      name
        .normalize('NFKD')
        .replace(/[^A-Za-zÀ-ɏ]/g, '')
        .toLowerCase(),
    );
}
