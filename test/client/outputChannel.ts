import { Emitter } from 'vscode-languageserver-protocol';
import { editor } from './vscodeModule';

/** As the editor numbers them. */
export const LogLevel = { Off: 0, Trace: 1, Debug: 2, Info: 3 };

/**
 * Gives the editor of the tests an output in which to write, and settings. To be called before each suite that needs
 * them.
 */
export function provideOutput() {
  const settingsChanged = new Emitter<{ affectsConfiguration(name: string): boolean }>();
  const levelChanged = new Emitter<number>();
  const lines: string[] = [];
  const settings: Record<string, unknown> = {};
  let level = LogLevel.Info;
  Object.assign(editor, {
    LogLevel,
    window: {
      createOutputChannel: () => ({
        get logLevel() {
          return level;
        },
        onDidChangeLogLevel: levelChanged.event,
        info: (line: string) => lines.push(line),
        trace: () => {},
        dispose: () => {},
      }),
    },
    workspace: {
      getConfiguration: () => ({ get: (name: string, otherwise: unknown) => settings[name] ?? otherwise }),
      onDidChangeConfiguration: settingsChanged.event,
    },
  });
  return {
    lines,
    set(name: string, value: unknown): void {
      settings[name] = value;
      settingsChanged.fire({ affectsConfiguration: (asked) => asked === `vraagAntwoord.${name}` });
    },
    setLevel(chosen: number): void {
      level = chosen;
      levelChanged.fire(chosen);
    },
  };
}
