import type { OverviewQuestion } from '../../server/src/protocol';
import type { Messages } from './messages';

/** How a question looks in a list, and what is read aloud of it. */
export interface QuestionAppearance {
  readonly label: string;
  /** How it stands with the question where it is not simply answered, and its first words. */
  readonly description: string;
  readonly tooltip: string;
  readonly spoken: string;
  readonly icon: QuestionIcon;
}

/** An icon of the editor; each has a form of its own, so that its colour is not needed to tell it from the others. */
export interface QuestionIcon {
  readonly name: string;
  readonly color?: string;
}

const answered = 'charts.green';
const waiting = 'problemsWarningIcon.foreground';

const icons = {
  answered: { name: 'check', color: answered },
  merged: { name: 'check-all', color: answered },
  referred: { name: 'link', color: answered },
  unanswered: { name: 'circle-large-outline', color: waiting },
  unwritten: { name: 'edit', color: waiting },
  deferred: { name: 'watch', color: waiting },
  introduction: { name: 'list-unordered' },
} as const;

/** Says in the words of a language how it stands with a question. */
export function getQuestionAppearance(question: OverviewQuestion, messages: Messages): QuestionAppearance {
  const { number, state, text, mergedWith } = question;
  const label = messages.question([number]);
  const how = stateInShort(question, messages);
  const inFull = state === 'answered' || state === 'referred' ? messages.answered(how) : how;
  return {
    label,
    description: how === '' ? text : `${how} · ${text}`,
    tooltip: `${label}, ${inFull}\n${text}`,
    spoken: `${label}, ${inFull}: ${text}`,
    icon: state === 'answered' && mergedWith.length > 0 ? icons.merged : icons[state],
  };
}

function stateInShort({ state, mergedWith }: OverviewQuestion, messages: Messages): string {
  if (state === 'answered') return mergedWith.length > 0 ? messages.mergedWith(mergedWith) : '';
  return state === 'unanswered' ? messages.open : messages[state];
}
