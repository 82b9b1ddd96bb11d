import assert from 'node:assert/strict';
import { createReadStream, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { installServer } from '../../../scripts/installServer';
import { quietSettings } from '../../../scripts/startServer';
import { reportPath } from './reportPath';

/** What a site shows. */
export interface SiteOptions {
  /** The folder with the extensions, each in a folder of its own. */
  readonly extensions: string;
  /** The names of those folders. */
  readonly names: readonly string[];
  /** The address of the folder that is open in the editor; an extension provides what is in it. */
  readonly folder: string;
  /** The module in one of the extensions that tests them, as a path below the folder with the extensions. */
  readonly tests?: string;
  /** The file that what is sent to {@link reportPath} comes in. */
  readonly report?: string;
  /** User settings besides the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A site that is there until it is closed. */
export interface Site {
  /** The page with the editor. */
  readonly address: string;
  close(): void;
}

/**
 * Serves VS Code as a site like vscode.dev does: as files alone, so that all happens in the browser. It is the VS Code
 * of the other tests without its server.
 */
export async function openSite(options: SiteOptions): Promise<Site> {
  const { folder: editor } = installServer();
  const script = readWorkbench(editor);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const [, first = '', ...rest] = decodeURIComponent(pathname).split('/');
    if (first === '') sendPage(response, editor, configurationOf(request.headers.host, options));
    else if (pathname === `/editor/${workbench}`) response.writeHead(200, { 'Content-Type': types['.js'] }).end(script);
    else if (first === 'editor') sendFile(response, path.join(editor, ...rest));
    else if (first === 'extensions') sendFile(response, path.join(options.extensions, ...rest));
    else if (pathname === reportPath && options.report !== undefined) {
      await writeFile(options.report, await buffer(request));
      response.end();
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const query = new URLSearchParams({
    folder: options.folder,
    // The extension that provides the folder makes it searchable, for which there is no settled way yet.
    payload: JSON.stringify([['enableProposedApi', '']]),
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/?${query}`, close: () => server.close() };
}

/** The script that is VS Code. */
const workbench = 'out/vs/code/browser/workbench/workbench.js';

function configurationOf(authority: string | undefined, { names, tests, settings }: SiteOptions): object {
  const at = (place: string) => ({ scheme: 'http', authority, path: `/${place}` });
  return {
    developmentOptions: {
      extensions: names.map((name) => at(`extensions/${name}`)),
      ...(tests === undefined ? {} : { extensionTestsPath: at(`extensions/${tests}`) }),
    },
    // What code-server wants to know.
    userDataPath: '/user',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    configurationDefaults: { ...quietSettings, ...settings },
    webviewEndpoint: `http://${authority}/editor/out/vs/workbench/contrib/webview/browser/pre`,
  };
}

function sendPage(response: ServerResponse, editor: string, configuration: object): void {
  const values: Readonly<Record<string, string>> = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/editor',
    WORKBENCH_NLS_FALLBACK_URL: '/editor/out/nls.messages.js',
    WORKBENCH_NLS_URL: '/editor/out/nls.messages.js',
  };
  const template = readFileSync(path.join(editor, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
  const page = template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
}

/**
 * What code-server made of VS Code, and what that is on a site without a server: who it belongs to, where settings are.
 */
const undone: readonly (readonly [made: RegExp, was: string])[] = [
  [/(?<=\.\.\.JSON\.parse\(\w+\)),remoteAuthority:location\.host(?=\})/, ''],
  [
    /(?<=get userRoamingDataHome\(\)\{return .{0,50}this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote/,
    'vscodeUserData',
  ],
];

function readWorkbench(editor: string): string {
  let script = readFileSync(path.join(editor, workbench), 'utf8');
  for (const [made, was] of undone) {
    assert.match(script, made);
    script = script.replace(made, was);
  }
  return script;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

function sendFile(response: ServerResponse, file: string): void {
  const stream = createReadStream(file);
  stream.once('open', () => {
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    stream.pipe(response);
  });
  stream.once('error', () => response.writeHead(404).end());
}
