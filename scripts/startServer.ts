import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installServer, type ServerInstallation } from './installServer';
import { projectFolder } from './project';

/** What the VS Code server is started with. */
export interface ServerOptions {
  /** The folder that it opens. */
  readonly folder: string;
  /** User settings besides the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Environment variables that the extensions see. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The packaged extension to install, in the place of the one in this folder. */
  readonly packaged?: string;
  /** A file of which VS Code calls `run` in its extension host, with the extension of this folder loaded from there. */
  readonly tests?: string;
}

/** A VS Code server that runs. */
export interface RunningServer {
  /** The page to open in a browser. It holds a secret, so that only who has the address gets in. */
  readonly address: string;
  /** Ends the server with all that it started, and removes what it wrote. Happens by itself when this process ends. */
  stop(): void;
}

/** Starts VS Code on a loopback address with this extension installed, and nothing else than VS Code brings itself. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { node, folder } = installServer();
  const data = mkdtempSync(path.join(tmpdir(), 'vraag-antwoord-'));
  const token = randomBytes(16).toString('hex');
  prepareData(data, token, options);
  if (options.packaged === undefined) linkExtension(data);
  else installExtension(options.packaged, data, { node, folder });
  // Only with this does the page honour the extension and the tests that its address names.
  const driver = options.tests === undefined ? [] : ['--enable-smoke-test-driver'];
  const server = spawn(node, ['out/server-main.js', ...serverArguments(data), ...driver], {
    cwd: folder,
    // A process group of its own, so that it can be ended as a whole.
    detached: true,
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): void => {
    process.off('exit', stop);
    endGroup(server);
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', stop);
  endWhenTold();
  const authority = `127.0.0.1:${await readPort(server)}`;
  const page = `http://${authority}/?tkn=${token}&folder=${encodeURIComponent(options.folder)}`;
  const address = options.tests === undefined ? page : `${page}&payload=${payload(authority, options.tests)}`;
  return { address, stop };
}

/** What `@vscode/test-electron` says with arguments, a VS Code in a browser reads from its address. */
function payload(authority: string, tests: string): string {
  const addressOf = (file: string): string => `vscode-remote://${authority}${file}`;
  const named = [
    ['extensionDevelopmentPath', addressOf(projectFolder)],
    ['extensionTestsPath', addressOf(tests)],
  ];
  return encodeURIComponent(JSON.stringify(named));
}

function prepareData(data: string, token: string, { settings }: ServerOptions): void {
  writeFileSync(tokenFile(data), token, { mode: 0o600 });
  const user = path.join(data, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  mkdirSync(path.join(data, 'extensions'));
}

/** The extension as it is built here. */
function linkExtension(data: string): void {
  symlinkSync(projectFolder, path.join(data, 'extensions', 'vraag-antwoord'), 'dir');
}

/** The extension as a user installs it. */
function installExtension(packaged: string, data: string, { node, folder }: ServerInstallation): void {
  const parameters = ['out/server-main.js', '--install-extension', packaged, ...serverArguments(data)];
  const { status, stdout, stderr } = spawnSync(node, parameters, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`VS Code did not install ${packaged}:\n${stdout}${stderr}`);
}

/** The secret of the address is in a file: the arguments of a process can be read by every user of the machine. */
function tokenFile(data: string): string {
  return path.join(data, 'token');
}

/** What VS Code would otherwise ask, show or, in a browser, save on its own account. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

function serverArguments(data: string): string[] {
  return [
    '--host=127.0.0.1',
    '--port=0',
    `--connection-token-file=${tokenFile(data)}`,
    '--accept-server-license-terms',
    '--telemetry-level=off',
    `--server-data-dir=${data}`,
    `--extensions-dir=${path.join(data, 'extensions')}`,
  ];
}

function readPort(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk;
      const port = /listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) {
        resolve(port);
      }
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The VS Code server ended with status ${code}:\n${output}`)));
  });
}

let endsWhenTold = false;

/**
 * A signal that `npm` gets, it passes on to the shell between itself and this process, and the shell passes it on to
 * nobody: so this process looks whether the shell is still there. However many servers it starts, it does so once.
 */
function endWhenTold(): void {
  if (endsWhenTold) return;
  endsWhenTold = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit());
  }
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) {
      process.exit();
    }
  }, 500).unref();
}

function endGroup(server: ChildProcess): void {
  try {
    process.kill(-Number(server.pid), 'SIGKILL');
  } catch {
    // The group has ended already.
  }
}
