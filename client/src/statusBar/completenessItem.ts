import { Disposable, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { Overview } from '../../../server/src/protocol';
import { getActiveEditor } from '../editor/language';
import { getMessages } from '../editor/settings';
import type { ActiveOverview } from '../overview/activeOverview';
import { type Completeness, countDeferred, getCompleteness } from '../overview/completeness';
import { explainCounterpart } from '../views/documentAppearance';

const mostNumbers = 25;

/**
 * Shows in the status bar how much of the document in the active editor is answered, and put off: `12/15 beantwoord`,
 * `0/2 beantwoord, 2 uitgesteld`.
 */
export function showCompletenessInStatusBar(active: ActiveOverview): Disposable {
  const item = window.createStatusBarItem('vraagAntwoord.completeness', StatusBarAlignment.Right, 100);
  item.command = 'vraagAntwoord.showUnanswered';
  const update = () => {
    if (active.current === undefined || getActiveEditor() === undefined) item.hide();
    else show(item, active.current.overview);
  };
  update();
  return Disposable.from(item, active.onDidChange(update));
}

function show(item: StatusBarItem, overview: Overview): void {
  const messages = getMessages();
  const completeness = getCompleteness(overview);
  const explanation = explain(completeness, overview);
  item.name = messages.name;
  const counts = messages.counts(completeness);
  const deferred = countDeferred(completeness);
  item.text = deferred > 0 ? messages.withDeferred(counts, deferred) : counts;
  item.tooltip = explanation.join('\n');
  item.accessibilityInformation = { label: explanation.join(' '), role: 'button' };
  item.show();
}

function explain(completeness: Completeness, { counterpart }: Overview): readonly string[] {
  const messages = getMessages();
  const [deferred, leftOut] = (['deferred', 'leftOut'] as const).map((state) =>
    shorten(completeness.open.filter((question) => question.state === state)),
  ) as [readonly string[], readonly string[]];
  const open = shorten(completeness.open.filter(({ state }) => state !== 'deferred' && state !== 'leftOut'));
  return [
    messages.countsInFull(completeness),
    ...(open.length > 0 ? [messages.openNumbers(open)] : []),
    ...(deferred.length > 0 ? [messages.deferredNumbers(deferred)] : []),
    ...(leftOut.length > 0 ? [messages.leftOutNumbers(leftOut, counterpart?.name ?? '')] : []),
    ...(counterpart === undefined ? [] : explainCounterpart(counterpart, messages)),
    ...(completeness.open.length > 0 ? [messages.showOpenQuestions] : []),
  ];
}

/** A list that fits in a tooltip. */
function shorten(questions: readonly { readonly number: string }[]): readonly string[] {
  const numbers = questions.map(({ number }) => number);
  return numbers.length > mostNumbers ? [...numbers.slice(0, mostNumbers), '…'] : numbers;
}
