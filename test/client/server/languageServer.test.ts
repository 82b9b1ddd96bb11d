import '../vscodeModule';
import assert from 'node:assert/strict';
import type { TextDocument } from 'vscode';
import { type BaseLanguageClient, CloseAction, Emitter, State, type StateChangeEvent } from 'vscode-languageclient';
import { type ClientOptions, createLanguageClient } from '../../../client/src/server/languageClient';
import { createLanguageServer } from '../../../client/src/server/languageServer';
import type { LoadClient } from '../../../client/src/server/serverLifecycle';
import { provideOutput } from '../outputChannel';

const document = { uri: 'file:///vragen.txt' } as unknown as TextDocument;

suite('Language server of the client', () => {
  suiteSetup(provideOutput);

  test('starts once', async () => {
    const { server, clients, states } = create();
    const started = server.start();
    assert.equal(server.state, 'starting');
    await until(() => clients.length === 1);
    clients[0]?.run();
    await started;
    await server.start();
    assert.equal(clients.length, 1);
    assert.deepEqual(states, ['starting', 'running']);
    assert.deepEqual(await server.getOverview(document), { method: 'vraagAntwoord/overview' });
  });

  test('waits with what it is asked until the server runs', async () => {
    const { server, clients } = create();
    assert.equal(await server.getOverview(document), undefined);
    void server.start();
    const overview = server.getOverview(document);
    await until(() => clients.length === 1);
    clients[0]?.run();
    assert.deepEqual(await overview, { method: 'vraagAntwoord/overview' });
    void server.restart();
    const again = server.getOverview(document);
    await until(() => clients.length === 2);
    clients[1]?.fail();
    assert.equal(await again, undefined);
  });

  test('starts no server before the one that it stops has ended', async () => {
    const { server, clients } = await createRunning();
    void server.stop();
    void server.start();
    await until(() => clients.length === 2);
    assert.deepEqual(alive(clients), [1]);
  });

  test('can be tried again when the client cannot be loaded', async () => {
    let isThere = false;
    const clients: FakeClient[] = [];
    const server = createLanguageServer(async (follower) => {
      if (!isThere) throw new Error('Cannot find the module');
      return loadFakeClient(clients)(follower);
    });
    await server.start();
    assert.equal(server.state, 'failed');
    isThere = true;
    const restarted = server.restart();
    await until(() => clients.length === 1);
    clients[0]?.run();
    await restarted;
    assert.equal(server.state, 'running');
  });

  test('stops', async () => {
    const { server, clients, states } = await createRunning();
    await server.stop();
    await server.stop();
    assert.deepEqual(alive(clients), []);
    assert.deepEqual(states, ['starting', 'running', 'stopped']);
    assert.equal(await server.getOverview(document), undefined);
  });

  test('is replaced when it restarts', async () => {
    const { server, clients, states } = await createRunning();
    const restarted = server.restart();
    await until(() => clients.length === 2);
    clients[1]?.run();
    await restarted;
    assert.deepEqual(alive(clients), [1]);
    assert.deepEqual(states, ['starting', 'running', 'stopped', 'starting', 'running']);
  });

  test('leaves nothing behind when it restarts or stops while it starts', async () => {
    const { server, clients } = create();
    void server.start();
    const restarted = server.restart();
    await until(() => clients.length === 1);
    clients[0]?.run();
    await until(() => clients.length === 2);
    assert.deepEqual(alive(clients), [1]);
    const stopped = server.stop();
    clients[1]?.run();
    await Promise.all([restarted, stopped]);
    assert.deepEqual(alive(clients), []);
    assert.equal(server.state, 'stopped');
  });

  test('a start that fails can be tried again', async () => {
    const { server, clients, states } = create();
    const started = server.start();
    await until(() => clients.length === 1);
    clients[0]?.fail();
    await started;
    assert.equal(server.state, 'failed');
    const restarted = server.restart();
    await until(() => clients.length === 2);
    clients[1]?.run();
    await restarted;
    assert.deepEqual(states, ['starting', 'failed', 'stopped', 'starting', 'running']);
  });

  test('a server that keeps falling over is left alone', async () => {
    const { server, clients } = await createRunning();
    const [client] = clients;
    for (const _ of [1, 2, 3, 4]) {
      assert.equal(await client?.crash(), CloseAction.Restart);
      assert.equal(server.state, 'starting');
      client?.run();
      await until(() => server.state === 'running');
    }
    assert.equal(await client?.crash(), CloseAction.DoNotRestart);
    assert.equal(server.state, 'failed');
    assert.equal(clients.length, 1);
  });

  test('a server that falls over while it starts is not tried again', async () => {
    const { server, clients } = create();
    void server.start();
    await until(() => clients.length === 1);
    assert.equal(await clients[0]?.crash(), CloseAction.DoNotRestart);
    assert.equal(server.state, 'failed');
  });

  test('tells when the server knows a document', async () => {
    const { server, clients } = await createRunning();
    const opened: TextDocument[] = [];
    server.onDidOpen((one) => opened.push(one));
    await clients[0]?.options.middleware.didOpen(document, async () => {
      assert.deepEqual(opened, []);
    });
    assert.deepEqual(opened, [document]);
  });

  test('ends the server when it is disposed', async () => {
    const { server, clients, states } = await createRunning();
    server.dispose();
    await until(() => alive(clients).length === 0);
    assert.deepEqual(states, ['starting', 'running', 'stopped']);
  });
});

function create() {
  const clients: FakeClient[] = [];
  const server = createLanguageServer(loadFakeClient(clients));
  const states: string[] = [];
  server.onDidChangeState((state) => states.push(state));
  return { server, clients, states };
}

async function createRunning() {
  const created = create();
  const started = created.server.start();
  await until(() => created.clients.length === 1);
  created.clients[0]?.run();
  await started;
  return created;
}

/** Adds the clients that it makes to the others. */
function loadFakeClient(clients: FakeClient[]): LoadClient {
  return async (follower) => {
    const createClient = (options: ClientOptions) => {
      const client = createFakeClient(options);
      clients.push(client);
      return client as unknown as BaseLanguageClient;
    };
    return createLanguageClient(createClient, {}, follower);
  };
}

type FakeClient = ReturnType<typeof createFakeClient>;

/** Starts, stops and refuses as the client of the library does; what its server does is up to the test. */
function createFakeClient(options: ClientOptions) {
  const changed = new Emitter<StateChangeEvent>();
  let state = State.Stopped;
  let start: PromiseWithResolvers<void> | undefined;
  const enter = (newState: State) => {
    const oldState = state;
    state = newState;
    changed.fire({ oldState, newState });
  };
  return {
    options,
    onDidChangeState: changed.event,
    /** Whether there is a server behind it. */
    isAlive: () => state === State.Starting || state === State.Running,
    isRunning: () => state === State.Running,
    start(): Promise<void> {
      if (start === undefined) {
        start = resolvers();
        enter(State.Starting);
      }
      return start.promise;
    },
    async dispose(): Promise<void> {
      if (state === State.Starting || state === State.StartFailed) throw new Error('Client is not running');
      if (state === State.Running) enter(State.Stopped);
    },
    sendRequest: async (method: string) => ({ method }),
    onRequest: () => {},
    onNotification: () => {},
    run(): void {
      enter(State.Running);
      start?.resolve();
    },
    fail(): void {
      enter(State.StartFailed);
      start?.reject(new Error('Client did not start'));
    },
    /** The connection closes; answers what the client does about it. */
    async crash(): Promise<CloseAction> {
      const { action } = await options.errorHandler.closed();
      start = undefined;
      enter(State.Stopped);
      if (action === CloseAction.Restart) void this.start();
      return action;
    },
  };
}

interface PromiseWithResolvers<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

function resolvers(): PromiseWithResolvers<void> {
  let resolve: () => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** Which of the clients have a server. */
function alive(clients: readonly FakeClient[]): readonly number[] {
  return clients.flatMap((client, index) => (client.isAlive() ? [index] : []));
}

async function until(condition: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 1500;
  while (!condition()) {
    assert.ok(Date.now() < giveUpAt, 'it never happened');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
