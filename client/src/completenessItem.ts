import {
  CancellationTokenSource,
  Disposable,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { Overview } from '../../server/src/protocol';
import { type Completeness, getCompleteness } from './completeness';
import { getActiveEditor } from './language';
import type { LanguageServer } from './languageServer';
import { getMessages } from './settings';

// Long enough to leave out most keystrokes, short enough to look immediate.
const pauseAfterChange = 150;
const mostNumbers = 25;

/** Shows in the status bar how much of the document in the active editor is answered: `12/15 beantwoord`. */
export function showCompletenessInStatusBar(server: LanguageServer): Disposable {
  const item = window.createStatusBarItem('vraagAntwoord.completeness', StatusBarAlignment.Right, 100);
  item.command = 'vraagAntwoord.showUnanswered';
  let shown: TextDocument | undefined;
  let pause: NodeJS.Timeout | undefined;
  let latest = new CancellationTokenSource();

  const update = async () => {
    clearTimeout(pause);
    latest.cancel();
    latest = new CancellationTokenSource();
    const { token } = latest;
    const document = getActiveEditor()?.document;
    // The count of another document is not to be read as the count of this one.
    if (document !== shown) item.hide();
    const overview = document && (await server.getOverview(document, token));
    if (token.isCancellationRequested) return;
    shown = overview && document;
    if (overview === undefined) item.hide();
    else show(item, overview);
  };

  void update();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    server.onDidOpen(update),
    workspace.onDidChangeConfiguration(update),
    server.onDidChangeState(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document !== getActiveEditor()?.document) return;
      clearTimeout(pause);
      pause = setTimeout(update, pauseAfterChange);
    }),
    new Disposable(() => {
      clearTimeout(pause);
      latest.cancel();
    }),
  );
}

function show(item: StatusBarItem, overview: Overview): void {
  const messages = getMessages();
  const completeness = getCompleteness(overview);
  const explanation = explain(completeness);
  item.name = messages.name;
  item.text = messages.counts(completeness);
  item.tooltip = explanation.join('\n');
  item.accessibilityInformation = { label: explanation.join(' '), role: 'button' };
  item.show();
}

function explain(completeness: Completeness): readonly string[] {
  const messages = getMessages();
  const deferred = shorten(completeness.open.filter(({ state }) => state === 'deferred'));
  const open = shorten(completeness.open.filter(({ state }) => state !== 'deferred'));
  return [
    messages.countsInFull(completeness),
    ...(open.length > 0 ? [messages.openNumbers(open)] : []),
    ...(deferred.length > 0 ? [messages.deferredNumbers(deferred)] : []),
    ...(completeness.open.length > 0 ? [messages.showOpenQuestions] : []),
  ];
}

/** A list that fits in a tooltip. */
function shorten(questions: readonly { readonly number: string }[]): readonly string[] {
  const numbers = questions.map(({ number }) => number);
  return numbers.length > mostNumbers ? [...numbers.slice(0, mostNumbers), '…'] : numbers;
}
