#!/usr/bin/env node
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { createColors, isColorSupported } from 'picocolors';
import { isBrokenPipe } from './check';
import { answerBatches } from './checkWorker';
import { runCommandLine } from './commandLine';
import { accidents, fullOutput } from './messages';
import { obstacleOf } from './readText';

async function main(): Promise<void> {
  const { stdin, stdout, stderr } = process;
  const status = await runCommandLine(process.argv.slice(2), {
    directory: process.cwd(),
    input: stdin,
    output: stdout,
    writeError: (text) => stderr.write(text),
    colors: createColors(stdout.isTTY === true && isColorSupported),
    clear: () => stdout.isTTY && stdout.write('\x1b[2J\x1b[3J\x1b[H'),
    showsProgress: stderr.isTTY === true && process.env.CI === undefined,
    interruption: () => once(process, 'SIGINT'),
  });
  // Not `process.exit`: a pipe may still have to take the last of the text, and `lsp` goes on running.
  process.exitCode ??= status;
}

/** An error of the program or the system must not look like a finding, which has status 1. It is told once. */
function fail(error: Error): void {
  if (process.exitCode === 2) return;
  process.exitCode = 2;
  try {
    const language = /--language[ =]en\b/.test(process.argv.join(' ')) ? 'en' : 'nl';
    // The same code says that no more folders can be watched.
    const isFull = obstacleOf(error) === 'full' && !('syscall' in error && error.syscall === 'watch');
    process.stderr.write(`${isFull ? fullOutput[language] : accidents[language](error.message)}\n`);
  } catch {
    // The error output may be full as well; then the status alone tells.
  }
}

// A reader that stops early closes the pipe; what it did not want to read is no failure.
process.stdout.on('error', (error) => {
  if (!isBrokenPipe(error)) fail(error);
});
// There is no other place to tell that errors cannot be told.
process.stderr.on('error', () => {});

// The command runs itself once more in each thread that it checks files in.
if (parentPort) answerBatches(parentPort);
else main().catch(fail);
