import { TreeItem, TreeItemCollapsibleState } from 'vscode';
import { isOpen, type OverviewQuestion } from '../../server/src/protocol';
import { getQuestionAppearance } from './questionAppearance';
import type { QuestionGroup, QuestionRow } from './questionList';
import { createRowItem } from './rowItem';
import { getMessages } from './settings';

/** A question as the tree shows it. What its menu offers depends on the words of its context. */
export function createQuestionItem({ id, question }: QuestionRow): TreeItem {
  const messages = getMessages();
  const item = createRowItem(id, getQuestionAppearance(question, messages));
  item.contextValue = contextOf(question);
  item.command = { command: 'vraagAntwoord.goToQuestion', title: messages.goToQuestion, arguments: [id] };
  return item;
}

/** A set of questions, with the number of those that are open. */
export function createGroupItem({ id, set, name, rows }: QuestionGroup): TreeItem {
  const messages = getMessages();
  const open = rows.filter(({ question }) => isOpen(question.state)).length;
  const item = new TreeItem(messages.questionSet(set + 1, name), TreeItemCollapsibleState.Expanded);
  item.id = id;
  if (open > 0) item.description = messages.openCount(open);
  return item;
}

function contextOf({ state, answer }: OverviewQuestion): string {
  if (answer !== undefined) return 'question hasAnswer';
  return isOpen(state) ? 'question needsAnswer' : 'question';
}
