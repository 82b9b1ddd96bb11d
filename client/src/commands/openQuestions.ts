import type { TextEditor } from 'vscode';
import { getActiveEditor } from '../editor/language';
import { goTo } from '../editor/navigation';
import { notify } from '../editor/notify';
import { pickPlace } from '../editor/pickPlace';
import { getMessages } from '../editor/settings';
import {
  type Completeness,
  getCompleteness,
  getNextOpenQuestion,
  getPreviousOpenQuestion,
  type OpenQuestion,
} from '../overview/completeness';
import type { LanguageServer } from '../server/languageServer';
import { toPlace } from './openQuestionPlace';

/** The commands that lead from one open question to another. */
export function createOpenQuestionCommands(server: LanguageServer) {
  return {
    'vraagAntwoord.nextUnanswered': () => withOpenQuestions(server, goToNext),
    'vraagAntwoord.previousUnanswered': () => withOpenQuestions(server, goToPrevious),
    'vraagAntwoord.showUnanswered': () => withOpenQuestions(server, showList),
  };
}

type Run = (editor: TextEditor, completeness: Completeness) => Promise<unknown>;

async function withOpenQuestions(server: LanguageServer, run: Run): Promise<void> {
  const editor = getActiveEditor();
  if (editor === undefined) return;
  const overview = await server.getOverview(editor.document);
  if (overview === undefined) notify(getMessages().unavailable);
  else await run(editor, getCompleteness(overview));
}

function goToNext(editor: TextEditor, { total, open }: Completeness): Promise<void> {
  return goToQuestion(editor, total, getNextOpenQuestion(open, editor.selection.active));
}

function goToPrevious(editor: TextEditor, { total, open }: Completeness): Promise<void> {
  return goToQuestion(editor, total, getPreviousOpenQuestion(open, editor.selection.active));
}

async function goToQuestion(editor: TextEditor, total: number, question: OpenQuestion | undefined): Promise<void> {
  if (question === undefined) notify(sayThatNothingIsOpen(total));
  else await goTo(editor, question.selectionRange);
}

function showList(editor: TextEditor, { total, open }: Completeness): Promise<unknown> {
  const messages = getMessages();
  const { openQuestions, chooseQuestion } = messages;
  const places = open.map((question) => toPlace(question, messages));
  const placeholder = open.length > 0 ? chooseQuestion : sayThatNothingIsOpen(total);
  return pickPlace(editor, places, { title: openQuestions, placeholder });
}

function sayThatNothingIsOpen(total: number): string {
  return total === 0 ? getMessages().noQuestions : getMessages().allAnswered;
}
