import { foldText } from '../features/text/foldText';
import { frontMattersOf, isDelay, textOf } from '../parser/lookup';
import { withSingleBlanks } from '../parser/singleBlanks';
import type { Structure } from '../parser/structure';

/** What a document says above its questions of where they come from; empty lists where it says nothing. */
export interface Origin {
  /** The last names of the members who ask them, in small letters: the same name may stand behind a first name. */
  readonly members: readonly string[];
  /** The numbers that parliament gave to the questions: `2024Z01234`. */
  readonly documentNumbers: readonly string[];
  /** What they are about, in words as {@link foldText} writes them. */
  readonly subject: string | undefined;
  /**
   * All that stands above the questions, written likewise; of a document of answers alone, or of a notice that puts them
   * off, which says here what of.
   */
  readonly letter: string | undefined;
}

/** Who asks questions, and under which number: by these it is told whether two documents are about the same ones. */
export type Source = Pick<Origin, 'members' | 'documentNumbers'>;

/** Who asks, up to the word that says of whom or about what. */
const asking =
  /\b(?:het lid|de leden) (?!der )(.{2,300}?)(?= (?:aan|over|inzake|betreffende|van de|op|die|heeft|hebben|vragen|schriftelijke) | ?\(in| ?\.|$)/gu;

const documentNumber = /\b\d{4}Z ?\d{5}\b/g;

/**
 * Reads who asks the questions, and under which number they were submitted:
 *
 *     Vragen van de leden Van Nispen (SP) en Agnes Mulder (CDA) aan de Minister
 *                             nispen                mulder                       ← members
 */
export function originOf(structure: Structure): Origin {
  const frontMatters = frontMattersOf(structure);
  const texts = frontMatters.map(({ range }) => withSingleBlanks(textOf(structure, range)));
  const named = frontMatters.flatMap(({ fields }) => fields.filter(({ name }) => name === 'asked-by'));
  const asked = texts.flatMap((text) => [...text.matchAll(asking)].map(([, who = '']) => who));
  const isOfAnswersAlone = structure.questions.length === 0 && (structure.answers.length > 0 || isDelay(structure));
  const subject = frontMatters.flatMap(({ fields }) => fields).find(({ name }) => name === 'subject');
  return {
    subject: subject && foldText(subject.value),
    letter: isOfAnswersAlone ? foldText(texts.join(' ')) : undefined,
    members: unique([...asked, ...named.map(({ value }) => value)].flatMap(lastNamesIn)),
    documentNumbers: unique(
      texts.flatMap((text) => text.match(documentNumber) ?? []).map((text) => text.replace(' ', '')),
    ),
  };
}

/** Who asks the questions of each set, and under which number; empty for a document with one. */
export function setOriginsOf({ sets }: Structure): readonly Source[] {
  return sets.map(originOf).map(({ members, documentNumbers }) => ({ members, documentNumbers }));
}

/** Whether two documents say that their questions come from the same place; `undefined` where one does not say so. */
export function haveSameOrigin(one: Source, other: Source): boolean | undefined {
  return shareSome(one.documentNumbers, other.documentNumbers) ?? shareSome(one.members, other.members);
}

/** Whether two documents name the same number of parliament, which only the same questions have. */
export function haveSameNumber(one: Source, other: Source): boolean {
  return shareSome(one.documentNumbers, other.documentNumbers) === true;
}

function shareSome(some: readonly string[], others: readonly string[]): boolean | undefined {
  return some.length === 0 || others.length === 0 ? undefined : some.some((item) => others.includes(item));
}

function lastNamesIn(who: string): readonly string[] {
  return who
    .replace(/\([^)]{0,80}\)?|\bc\.s\./g, ' ')
    .split(/,| en /)
    .map((name) => name.split(' ').findLast((word) => /\p{L}{2}/u.test(word)) ?? '')
    .filter((name) => /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(name))
    .map((name) =>
      name
        .normalize('NFKD')
        .replace(/[^\p{L}]/gu, '')
        .toLowerCase(),
    );
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
