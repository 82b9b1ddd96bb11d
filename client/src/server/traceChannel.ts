import { EventEmitter, LogLevel, type LogOutputChannel, window, workspace } from 'vscode';

/**
 * The output of the language client, in which it writes the traffic with the server as long as the user wants that by
 * the setting `vraagAntwoord.trace.server`. The client itself goes by the level of its output alone, and knows by the
 * setting only whether to write what is in a message.
 */
export function createTraceChannel(): LogOutputChannel {
  const channel = window.createOutputChannel('Vraag en Antwoord', { log: true });
  const changed = new EventEmitter<LogLevel>();
  const levelNow = () => {
    const wanted = workspace.getConfiguration('vraagAntwoord').get('trace.server', 'off');
    return wanted === 'off' ? channel.logLevel : LogLevel.Trace;
  };
  const listeners = [
    changed,
    channel.onDidChangeLogLevel(() => changed.fire(levelNow())),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('vraagAntwoord.trace.server')) changed.fire(levelNow());
    }),
  ];
  return {
    ...channel,
    get logLevel() {
      return levelNow();
    },
    onDidChangeLogLevel: changed.event,
    // What is written at the level of its name would not be shown.
    trace: channel.info,
    dispose: () => {
      for (const listener of listeners) listener.dispose();
      channel.dispose();
    },
  };
}
