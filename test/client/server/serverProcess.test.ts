import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { LogOutputChannel } from 'vscode';
import { startServerProcess } from '../../../client/src/server/serverProcess';
import { withFiles } from '../../cli/temporaryFolder';

const echo =
  "process.on('message', (message) => process.send({ ...message, words: process.argv.slice(2), compiled: process.env.NODE_COMPILE_CACHE }));";

suite('The process of the server', () => {
  test('is sent messages and sends them, until it is ended', async () => {
    await withFiles({ 'server.js': echo }, async (folder) => {
      const server = startServerProcess(join(folder, 'server.js'), { compiled: folder, output: outputTo([]) });
      const ended = new Promise<void>((resolve) => server.onEnd(resolve));
      const answer = await new Promise((resolve) => {
        server.onMessage(resolve);
        server.send({ id: 1 });
      });
      const words = ['--node-ipc', `--clientProcessId=${process.pid}`];
      assert.deepEqual(answer, { id: 1, words, compiled: folder });
      server.end();
      await ended;
    });
  });

  test('tells of what it writes, of its end, and of what comes too late', async () => {
    const lines: string[] = [];
    await withFiles({ 'server.js': "console.log('eerst'); throw new Error('daarna');" }, async (folder) => {
      const server = startServerProcess(join(folder, 'server.js'), { compiled: folder, output: outputTo(lines) });
      await new Promise<void>((resolve) => server.onEnd(resolve));
      assert.ok(lines.includes('info: eerst') && lines.includes('error: Error: daarna'), lines.join('\n'));
      const told = new Promise<void>((resolve) => server.onEnd(resolve));
      server.send({ id: 1 });
      await told;
    });
  });

  test('tells that there is nothing to start', async () => {
    const server = startServerProcess(join(__dirname, 'nothing.js'), { compiled: __dirname, output: outputTo([]) });
    await new Promise<void>((resolve) => server.onEnd(resolve));
  });
});

function outputTo(lines: string[]): LogOutputChannel {
  const write = (level: string) => (line: string) => lines.push(`${level}: ${line}`);
  return { info: write('info'), error: write('error') } as unknown as LogOutputChannel;
}
