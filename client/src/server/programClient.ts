import { LanguageClient } from 'vscode-languageclient';
import { AbstractMessageReader, AbstractMessageWriter, type DataCallback } from 'vscode-languageclient/browser';
import type { InitializationOptions } from '../../../server/src/protocol';
import { createLanguageClient } from './languageClient';
import type { ClientFollower, LoadedClient } from './serverLifecycle';
import type { ServerProgram } from './serverProgram';

/** Makes a client of the server that it starts; what it takes from the library works in a browser and in Node. */
export function createProgramClient(
  startProgram: () => ServerProgram,
  initialization: InitializationOptions,
  follower: ClientFollower,
): LoadedClient {
  const connect = async () => {
    const program = startProgram();
    return { reader: new ProgramReader(program), writer: new ProgramWriter(program) };
  };
  return createLanguageClient(
    (options) => new LanguageClient('vraagAntwoord', 'Vraag en Antwoord', connect, options),
    initialization,
    follower,
  );
}

/** Tells the client when the server has ended, and ends it when the client lets go of it. */
class ProgramReader extends AbstractMessageReader {
  private readonly program: ServerProgram;

  constructor(program: ServerProgram) {
    super();
    this.program = program;
    program.onEnd(() => this.fireClose());
  }

  listen(callback: DataCallback) {
    return this.program.onMessage((message) => callback(message as Parameters<DataCallback>[0]));
  }

  override dispose(): void {
    super.dispose();
    this.program.end();
  }
}

class ProgramWriter extends AbstractMessageWriter {
  private readonly program: ServerProgram;

  constructor(program: ServerProgram) {
    super();
    this.program = program;
  }

  async write(message: object): Promise<void> {
    this.program.send(message);
  }

  end(): void {}
}
