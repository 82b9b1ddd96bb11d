import { foldText } from '../../features/text/foldText';
import { lastNamesIn, type Source, sourceIn } from '../../parser/frontMatter/source';
import { frontMattersOf, textOf } from '../../parser/lookup';
import { isDelay } from '../../parser/states';
import type { Structure } from '../../parser/structure';
import { withSingleBlanks } from '../../parser/text/singleBlanks';

/** What a document says above its questions of where they come from; empty lists where it says nothing. */
export interface Origin extends Source {
  /** What they are about, in words as {@link foldText} writes them. */
  readonly subject: string | undefined;
  /** The day on which they were submitted, written likewise. */
  readonly submitted: string | undefined;
  /**
   * All that stands above the questions, written likewise; of a document of answers alone, or of a notice that puts them
   * off, which says here what of.
   */
  readonly letter: string | undefined;
}

/** Reads who asks the questions, under which number they were submitted, and what they are about. */
export function originOf(structure: Structure): Origin {
  const frontMatters = frontMattersOf(structure);
  const texts = frontMatters.map(({ range }) => withSingleBlanks(textOf(structure, range)));
  const fields = frontMatters.flatMap((frontMatter) => frontMatter.fields);
  const named = fields.filter(({ name }) => name === 'asked-by');
  const sources = texts.map(sourceIn);
  const members = [...sources.map((source) => source.members), ...named.map(({ value }) => lastNamesIn(value))];
  const isOfAnswersAlone = structure.questions.length === 0 && (structure.answers.length > 0 || isDelay(structure));
  const [subject, submitted] = (['subject', 'submitted'] as const).map((name) =>
    fields.find((field) => field.name === name),
  );
  return {
    subject: subject && foldText(subject.value),
    submitted: submitted && foldText(submitted.value),
    letter: isOfAnswersAlone ? foldText(texts.join(' ')) : undefined,
    members: [...new Set(members.flat())],
    documentNumbers: [...new Set(sources.flatMap((source) => source.documentNumbers))],
  };
}

/** Who asks the questions of each set, and under which number; empty for a document with one. */
export function setOriginsOf({ sets }: Structure): readonly Source[] {
  return sets.map(originOf).map(({ members, documentNumbers }) => ({ members, documentNumbers }));
}
