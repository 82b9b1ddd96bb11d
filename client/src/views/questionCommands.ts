import { commands, env, type TextDocument, type TextEditor, window } from 'vscode';
import type { OverviewQuestion } from '../../../server/src/protocol';
import { getActiveEditor } from '../editor/language';
import { goTo, toRange } from '../editor/navigation';
import { notify } from '../editor/notify';
import { pickChoice } from '../editor/pickChoice';
import { getMessages } from '../editor/settings';
import { tabsOf } from '../editor/tabs';
import type { SideBySide } from '../sideBySide/sideBySide';
import { withoutIndent } from './questionList';
import type { QuestionsView } from './questionsView';

/** The commands of the list of questions: which it shows, and what can be done with the question in a row. */
export function createQuestionCommands(view: QuestionsView, sideBySide: SideBySide) {
  const withQuestion =
    (run: (editor: TextEditor, question: OverviewQuestion) => Promise<void>) => async (id: string) => {
      const selected = view.select(id);
      if (selected !== undefined) await run(await editorOf(selected.document), selected.question);
    };

  return {
    'vraagAntwoord.showQuestions': () => view.focus(),
    'vraagAntwoord.filterQuestions': () => {
      const messages = getMessages();
      const choices = (['all', 'open', 'merged', 'referred'] as const).map((filter) => ({
        label: messages[filterTitles[filter]],
        isPresent: filter === view.shown,
        choose: () => view.filter(filter),
      }));
      pickChoice(messages.whichQuestions, choices);
    },
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

/** How each choice of questions reads, by the names of the messages. */
const filterTitles = {
  all: 'allQuestions',
  open: 'openQuestions',
  merged: 'mergedQuestions',
  referred: 'referredQuestions',
} as const;

/** The editor of a document, which is shown where it is behind another tab or the report has the focus. */
async function editorOf(document: TextDocument): Promise<TextEditor> {
  const active = getActiveEditor();
  if (active?.document === document) return active;
  const viewColumn = tabsOf(document)[0]?.group.viewColumn;
  return window.showTextDocument(document, { ...(viewColumn && { viewColumn }), preview: false });
}
