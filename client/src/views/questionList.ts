import { isOpen, type Overview, type OverviewQuestion } from '../../../server/src/protocol';

/** Which questions a list shows. */
export type QuestionFilter = keyof typeof filters;

const filters = {
  all: () => true,
  open: ({ state }: OverviewQuestion) => isOpen(state),
  merged: ({ mergedWith }: OverviewQuestion) => mergedWith.length > 0,
  referred: ({ state }: OverviewQuestion) => state === 'referred',
} as const;

/** A question in a list. */
export interface QuestionRow {
  /** Stays the same while the text around the question changes; numbers that are put twice have different ones. */
  readonly id: string;
  readonly question: OverviewQuestion;
}

/** The questions that a list shows, in the order of the text. */
export function getQuestionRows({ questions }: Overview, filter: QuestionFilter): readonly QuestionRow[] {
  const timesPut = new Map<string, number>();
  return questions
    .map((question) => {
      const place = `${question.set}/${question.number}`;
      const times = (timesPut.get(place) ?? 0) + 1;
      timesPut.set(place, times);
      return { id: `${place}/${times}`, question };
    })
    .filter(({ question }) => filters[filter](question));
}

/** A set of questions with those of its rows that are shown. */
export interface QuestionGroup {
  readonly id: string;
  readonly set: number;
  /** Who asks it, or the title above it. */
  readonly name: string | undefined;
  readonly rows: readonly QuestionRow[];
}

/** The rows by set of questions, of a document that holds several sets; otherwise there are no groups. */
export function getQuestionGroups(
  { questions, sets: named }: Overview,
  rows: readonly QuestionRow[],
): readonly QuestionGroup[] {
  const sets = [...new Set(questions.map(({ set }) => set))];
  if (sets.length < 2) return [];
  return sets
    .map((set) => ({
      id: `${set}`,
      set,
      name: named[set]?.name,
      rows: rows.filter(({ question }) => question.set === set),
    }))
    .filter((group) => group.rows.length > 0);
}

/** The text of a question as it is pasted elsewhere: without the indent that its lines have in the document. */
export function withoutIndent(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n');
}
