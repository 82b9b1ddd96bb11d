import type { Range } from 'vscode-languageserver-types';
import { haveSameOrigin, type Source, sourceIn } from '../frontMatter/source';
import type { Structure } from '../structure';
import { lazily } from '../text/lazily';
import { compare } from '../text/ranges';
import type { Rows } from '../text/rows';
import { withSingleBlanks } from '../text/singleBlanks';
import { type Delay, textIn } from './delay';

/** Without what is said of questions of other members, under another number, or in an earlier document. */
export function ofOwnQuestions(structure: Structure, delays: readonly Delay[]): readonly Delay[] {
  const { rows, questions, answers } = structure;
  if (questions.length + answers.length === 0) return delays;
  const bodies = delays.map(({ body }) => body);
  const own = lazily(() => sourceOf(structure, bodies));
  return delays.filter(({ body }) => !speaksOfOthers(textIn(rows, body), own));
}

/** Whether a text says that it is about other questions than those that come from a source. */
export function speaksOfOthers(text: string, own: () => Source): boolean {
  const words = withSingleBlanks(text);
  if (ofEarlierQuestions.test(words)) return true;
  const source = sourceIn(words.replace(ofMember, 'van het lid '));
  const isNamed = source.members.length + source.documentNumbers.length > 0;
  return isNamed && haveSameOrigin(source, own()) === false;
}

/** Other words for "van het lid": in a title they may stand before the name of who answers. */
const ofMember = /\bvan (?:mevrouw|(?:de )?heer|(?:Kamer)?lid|collega) (?=[A-ZÀ-ÞĀ-ɏ])/g;

const ofEarlierQuestions =
  /^\W*(?:De|Uw|Mijn) (?:eerder gestelde|eerdere|vorige|voorgaande) (?:(?:set|reeks|serie) )?(?:schriftelijke )?(?:Kamer)?vragen\b/;

/** Where the questions of a document come from, as all says that stands above them but some passages. */
function sourceOf({ rows, frontMatter, sets }: Structure, passages: readonly Range[]): Source {
  const fronts = [frontMatter, ...sets.map((set) => set.frontMatter)].filter((front) => front !== undefined);
  const sources = fronts.map(({ range, fields }) => {
    const asked = fields.filter(({ name }) => name === 'asked-by').map(({ value }) => `het lid ${value}`);
    return sourceIn(withSingleBlanks([textBeside(rows, range, passages), ...asked].join('. ')));
  });
  return {
    members: sources.flatMap(({ members }) => members),
    documentNumbers: sources.flatMap(({ documentNumbers }) => documentNumbers),
  };
}

/** The text in a range but for some passages, which stand in the order of the text. */
function textBeside(rows: Rows, { start, end }: Range, passages: readonly Range[]): string {
  const texts: string[] = [];
  let from = start;
  for (const passage of passages) {
    if (compare(passage.start, from) < 0 || compare(end, passage.start) < 0) continue;
    texts.push(textIn(rows, { start: from, end: passage.start }));
    from = passage.end;
  }
  return [...texts, textIn(rows, { start: from, end })].join('\n');
}
