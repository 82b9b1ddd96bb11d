import { TreeItem, TreeItemCollapsibleState } from 'vscode';
import { countsAsOpen, isOpen, type OverviewQuestion } from '../../../server/src/protocol';
import { getMessages } from '../editor/settings';
import { getQuestionAppearance } from './questionAppearance';
import type { QuestionGroup, QuestionRow } from './questionList';
import { createRowItem } from './rowItem';

/** A question as the tree shows it. What its menu offers depends on the words of its context. */
export function createQuestionItem({ id, question }: QuestionRow): TreeItem {
  const messages = getMessages();
  const item = createRowItem(id, getQuestionAppearance(question, messages));
  item.contextValue = contextOf(question);
  item.command = { command: 'vraagAntwoord.goToQuestion', title: messages.goToQuestion, arguments: [id] };
  return item;
}

/** A set of questions, with the numbers of those that are open and put off. */
export function createGroupItem({ id, set, name, rows }: QuestionGroup): TreeItem {
  const messages = getMessages();
  const open = rows.filter(({ question }) => countsAsOpen(question.state)).length;
  const deferred = rows.filter(({ question }) => question.state === 'deferred').length;
  const item = new TreeItem(messages.questionSet(set + 1, name), TreeItemCollapsibleState.Expanded);
  item.id = id;
  if (open + deferred > 0) item.description = messages.openCount(open, deferred);
  return item;
}

function contextOf({ state, answer }: OverviewQuestion): string {
  if (answer !== undefined) return 'question hasAnswer';
  return isOpen(state) ? 'question needsAnswer' : 'question';
}
