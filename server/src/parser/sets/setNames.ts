import { readFrontMatter } from '../frontMatter/frontMatter';
import { answersToQuestions } from '../frontMatter/frontMatterForms';
import { linesOf, textOf } from '../lookup';
import type { FrontMatter, Structure } from '../structure';
import { lazily } from '../text/lazily';
import { type Paragraph, paragraphsOf } from '../text/paragraphs';
import { latest } from '../text/ranges';
import { rowAt, startOfRow } from '../text/rows';
import { namesWhose } from './whose';

/** What a set of questions is named by, if it has a name. */
export interface SetName {
  readonly name?: string | undefined;
}

/** What no set of questions is named by: how a letter begins. */
const salutation = /^(?:geachte|aan de)\b/i;

/** What stands before the name of whoever asks; a list has no room for it. */
const introduction = new RegExp(
  `^(?:(?:[Vv]ragen(?: en opmerkingen)?|[Ii]nbreng) (?:van|door) |${answersToQuestions.source})?(?:(?:[Hh]et [Ll]id|[Dd]e [Ll]eden|[Ll]id)(?: van)? )?(?:de )?`,
  'u',
);

/**
 * What each set of questions of a document is named by, for a list of them: who asks it, or else the title above it.
 * There is no name for one without such a title, nor for any where the names do not tell them apart.
 *
 *     Vragen van de leden van de ABC-fractie
 *                                ABC-fractie   ← name of the set below it
 *     ·
 *     Vraag 1
 *
 * Headings that say it go before such titles: `Vraag 1 van het lid Bo (ABC)`.
 */
export function setNamesOf(structure: Structure): readonly SetName[] {
  const { sets } = structure;
  if (sets.length === 0) return [{ name: namedIn(structure.frontMatter, structure) }];
  const fronts = lazily(() => sets.map(nearestFrontMatter));
  const inTitles = (nameIn: NameIn) => sets.map((set, index) => nameIn(fronts()[index], set));
  const inHeadings = sets.map(nameInHeading);
  if (!inHeadings.includes(undefined) && areDistinct(inHeadings)) return inHeadings.map((name) => ({ name }));
  const names = [namedIn, titleIn].map(inTitles).find(areDistinct);
  return names?.map((name) => ({ name })) ?? sets.map(() => ({}));
}

function areDistinct(names: readonly (string | undefined)[]): boolean {
  const known = names.filter((name) => name !== undefined);
  return new Set(known).size === known.length;
}

/** What a set of questions is named by in what stands above it. */
type NameIn = (front: FrontMatter | undefined, set: Structure) => string | undefined;

/** Whose question the first one of a set is, as its heading says. */
function nameInHeading({ questions }: Structure): string | undefined {
  const [, all = '', behind, inBrackets = behind] = whose.exec(questions[0]?.heading ?? '') ?? [];
  return namesWhose(all) ? inBrackets?.replace(introduction, '') : undefined;
}

const whose =
  /^[^\d]{1,20}1 ((?:van|namens) (?:de heer |mevrouw )?(.+?)|\((?:van |namens )?((?:[^()]|\([^()]*\))+)\))[:.]?$/;

/** What the last title says that names who asks; above the first set stands that of the whole document too. */
function nearestFrontMatter(set: Structure): FrontMatter | undefined {
  const { rows, frontMatter } = set;
  if (frontMatter === undefined) return undefined;
  const { start, end } = frontMatter.range;
  const top = { line: Math.max(start.line, end.line - longestFront), character: 0 };
  const title = paragraphsOf(linesOf(set, { start: latest(start, top), end })).findLast(namesAsker);
  if (title === undefined) return frontMatter;
  const first = rowAt(rows, title.range.start);
  return readFrontMatter(rows, { first, start: startOfRow(rows, first), end: rowAt(rows, title.range.end) + 1 });
}

// The most lines above a question that are looked at for such a title, and the most characters of one.
const longestFront = 60;
const longestTitle = 200;

function namesAsker({ text }: Paragraph): boolean {
  if (text.length > longestTitle || /[.;,?!]$/.test(text)) return false;
  return titleOfAsker.test(text);
}

const titleOfAsker = new RegExp(
  String.raw`^\W*(?:Vragen(?: en opmerkingen)? (?:van|door) |${answersToQuestions.source})|fractie[\s:*_]{0,5}$`,
  'u',
);

/** Who asks: a member, or else a party that the title names; or else what the title says they ask about. */
function namedIn(front: FrontMatter | undefined, set: Structure): string | undefined {
  const party = front && titleOfParty.exec(textOf(set, front.range))?.[1];
  return withoutIntroduction(askedBy(front) ?? party) ?? titleIn(front);
}

/** What the title says. */
function titleIn(front: FrontMatter | undefined): string | undefined {
  const title = front?.title;
  return title !== undefined && salutation.test(title) ? undefined : withoutIntroduction(title);
}

function askedBy(front: FrontMatter | undefined): string | undefined {
  return front?.fields.find(({ name }) => name === 'asked-by')?.value;
}

function withoutIntroduction(name: string | undefined): string | undefined {
  return name?.replace(introduction, '').replace(behindName, '') || undefined;
}

/** A title that says which parties ask, and behind it to whom or what about. */
const titleOfParty = new RegExp(
  String.raw`^\W{0,9}(?:Vragen\s(?:van|door)\s|${answersToQuestions.source})de\s((?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\d]*-fractie|fractie\svan\s(?:de\s)?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\d]*)(?:(?:,|\sen)\s(?:de\s)?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\d]*(?:-fractie)?){0,9})(?=\s(?:aan|over)\s)`,
  'u',
);

// What stands behind it: "De leden van de ABC-fractie stellen de volgende vragen."
const behindName = / ?:$| (?:stellen|hebben) de volgende vragen.{0,40}$/;
