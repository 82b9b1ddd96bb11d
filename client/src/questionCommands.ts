import { commands, env, type TextEditor } from 'vscode';
import type { OverviewQuestion } from '../../server/src/protocol';
import { getActiveEditor } from './language';
import { goTo, toRange } from './navigation';
import { notify } from './notify';
import { withoutIndent } from './questionList';
import type { QuestionsView } from './questionsView';
import { getMessages } from './settings';
import type { SideBySide } from './sideBySide';

/** The commands of the list of questions: which it shows, and what can be done with the question in a row. */
export function createQuestionCommands(view: QuestionsView, sideBySide: SideBySide) {
  const withQuestion =
    (run: (editor: TextEditor, question: OverviewQuestion) => Promise<void>) => async (id: string) => {
      const editor = getActiveEditor();
      const question = view.select(id);
      if (editor !== undefined && question !== undefined) await run(editor, question);
    };

  return {
    'vraagAntwoord.showQuestions': () => view.focus(),
    'vraagAntwoord.listAllQuestions': () => view.filter('all'),
    'vraagAntwoord.listOpenQuestions': () => view.filter('open'),
    'vraagAntwoord.listMergedQuestions': () => view.filter('merged'),
    'vraagAntwoord.listReferredQuestions': () => view.filter('referred'),
    'vraagAntwoord.goToQuestion': withQuestion((editor, { selectionRange }) => goTo(editor, selectionRange)),
    'vraagAntwoord.goToAnswer': withQuestion(async (editor, { answer }) => {
      if (answer !== undefined) await goTo(editor, answer);
    }),
    'vraagAntwoord.insertAnswerToQuestion': withQuestion(async (editor, { selectionRange }) => {
      await goTo(editor, selectionRange);
      await commands.executeCommand('vraagAntwoord.insertAnswer');
    }),
    'vraagAntwoord.showQuestionBeside': withQuestion(async (editor, { selectionRange }) => {
      await goTo(editor, selectionRange);
      await sideBySide.begin();
    }),
    'vraagAntwoord.copyQuestion': withQuestion(async ({ document }, { number, body }) => {
      await env.clipboard.writeText(withoutIndent(document.getText(toRange(body))));
      notify(getMessages().copied(number));
    }),
  };
}
