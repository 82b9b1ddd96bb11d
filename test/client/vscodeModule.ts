import Module from 'node:module';
import { Emitter } from 'vscode-languageserver-protocol';

/**
 * Outside the editor there is no module `vscode`. To be imported before a file of the client that needs it: the events
 * are those of the protocol, a test can add what it needs, and of everything else there is an empty class that a
 * library can extend.
 */
export const editor = new Proxy<Record<string, unknown>>(
  { EventEmitter: Emitter },
  { get: (known, name: string) => known[name] ?? class {} },
);

const loader = Module as unknown as { _load: (name: string, ...others: readonly unknown[]) => unknown };
const load = loader._load;
loader._load = (name, ...others) => (name === 'vscode' ? editor : load(name, ...others));

/** Adds some of the editor while something is done, and has it as it was before afterwards. */
export async function withEditor(parts: Readonly<Record<string, unknown>>, act: () => Promise<void>): Promise<void> {
  const before = Object.keys(parts).map((name) => [name, Object.getOwnPropertyDescriptor(editor, name)] as const);
  Object.assign(editor, parts);
  try {
    await act();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) delete editor[name];
      else Object.defineProperty(editor, name, descriptor);
    }
  }
}
