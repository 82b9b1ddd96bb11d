import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { isOpen, type OverviewQuestion } from '../../server/src/protocol';
import { getQuestionAppearance, type QuestionIcon } from './questionAppearance';
import type { QuestionGroup, QuestionRow } from './questionList';
import { getMessages } from './settings';

/** A question as the tree shows it. What its menu offers depends on the words of its context. */
export function createQuestionItem({ id, question }: QuestionRow): TreeItem {
  const messages = getMessages();
  const { label, description, tooltip, spoken, icon } = getQuestionAppearance(question, messages);
  const item = new TreeItem(label);
  item.id = id;
  item.description = description;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken };
  item.iconPath = toThemeIcon(icon);
  item.contextValue = contextOf(question);
  item.command = { command: 'vraagAntwoord.goToQuestion', title: messages.goToQuestion, arguments: [id] };
  return item;
}

/** A set of questions, with the number of those that are open. */
export function createGroupItem({ id, set, rows }: QuestionGroup): TreeItem {
  const messages = getMessages();
  const open = rows.filter(({ question }) => isOpen(question.state)).length;
  const item = new TreeItem(messages.questionSet(set + 1), TreeItemCollapsibleState.Expanded);
  item.id = id;
  if (open > 0) item.description = messages.openCount(open);
  return item;
}

function toThemeIcon({ name, color }: QuestionIcon): ThemeIcon {
  return color === undefined ? new ThemeIcon(name) : new ThemeIcon(name, new ThemeColor(color));
}

function contextOf({ state, answer }: OverviewQuestion): string {
  if (answer !== undefined) return 'question hasAnswer';
  return isOpen(state) ? 'question needsAnswer' : 'question';
}
