import type { OverviewQuestion } from '../../../server/src/protocol';
import type { Messages } from '../messages';
import { type RowAppearance, rowColors } from './rowAppearance';

const { complete, waiting } = rowColors;

const icons = {
  answered: { name: 'check', color: complete },
  merged: { name: 'check-all', color: complete },
  referred: { name: 'link', color: complete },
  elsewhere: { name: 'references', color: complete },
  unanswered: { name: 'circle-large-outline', color: waiting },
  unwritten: { name: 'edit', color: waiting },
  deferred: { name: 'watch', color: waiting },
  introduction: { name: 'list-unordered' },
  withdrawn: { name: 'circle-slash' },
} as const;

/** Says in the words of a language how it stands with a question. */
export function getQuestionAppearance(question: OverviewQuestion, messages: Messages): RowAppearance {
  const { number, submittedAs, state, text, mergedWith, isDouble } = question;
  const label = messages.question([number]);
  const how = stateInShort(question, messages);
  const inFull = state === 'answered' || state === 'referred' ? messages.answered(how) : how;
  const about = [
    ...(isDouble ? [messages.doubleNumber] : []),
    ...(submittedAs === undefined ? [] : [messages.submittedAs(submittedAs)]),
  ];
  const named = [label, inFull, ...about].join(', ');
  return {
    label,
    description: [how, ...about, text].filter((part) => part !== '').join(' · '),
    tooltip: `${named}\n${text}`,
    spoken: `${named}: ${text}`,
    icon: state === 'answered' && mergedWith.length > 0 ? icons.merged : icons[state],
  };
}

function stateInShort({ state, mergedWith }: OverviewQuestion, messages: Messages): string {
  if (state === 'answered') return mergedWith.length > 0 ? messages.mergedWith(mergedWith) : '';
  return state === 'unanswered' ? messages.open : messages[state];
}
