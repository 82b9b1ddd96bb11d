import { fork, type Serializable } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { LogOutputChannel } from 'vscode';
import type { ServerProgram } from './serverProgram';

/** How the engine runs the server. */
export const engineOptions: readonly string[] = [
  // A large document is read anew at each keystroke. With more room for what is soon needed no more, in MB, less of the
  // time goes to cleaning it up; the room is taken only when it is needed.
  '--max-semi-space-size=64',
  // All functions are translated when a file is read, not each at its first use: only so is their translation kept for
  // the next start.
  '--no-lazy',
];

/**
 * Starts the server in a process of its own, which ends when this one does. What Node makes of its code is kept in a
 * folder, so that the next start takes less time; where nothing can be written, each start takes as long as the first.
 */
export function startServerProcess(
  module: string,
  { compiled, output }: { readonly compiled: string; readonly output: LogOutputChannel },
): ServerProgram {
  const server = fork(module, ['--node-ipc', `--clientProcessId=${process.pid}`], {
    execArgv: [...engineOptions],
    // On a desktop the editor is its own Node; elsewhere Node is that already, and does not mind.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_COMPILE_CACHE: compiled },
    silent: true,
  });
  if (server.stdout) createInterface(server.stdout).on('line', (line) => output.info(line));
  if (server.stderr) createInterface(server.stderr).on('line', (line) => output.error(line));
  return {
    send: (message) => server.send(message as Serializable),
    onMessage: (listener) => {
      const onMessage = (message: Serializable) => listener(message as object);
      server.on('message', onMessage);
      return { dispose: () => server.off('message', onMessage) };
    },
    onEnd: (listener) => {
      server.on('close', listener);
      server.on('error', listener);
    },
    end: () => server.kill(),
  };
}
