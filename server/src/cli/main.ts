#!/usr/bin/env node
import { createColors, isColorSupported } from 'picocolors';
import { runCommandLine } from './commandLine';

async function main(): Promise<void> {
  const status = await runCommandLine(process.argv.slice(2), {
    directory: process.cwd(),
    writeOutput: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    colors: createColors(process.stdout.isTTY === true && isColorSupported),
  });
  // Not `process.exit`: a pipe may still have to take the last of the text, and `lsp` goes on running.
  process.exitCode ??= status;
}

/** An error of the program or the system must not look like a finding, which has status 1. */
function fail(error: Error): void {
  process.exitCode = 2;
  try {
    process.stderr.write(`Er is iets misgegaan: ${error.message}\n`);
  } catch {
    // The error output may be full as well; then the status alone tells.
  }
}

// A reader that stops early (`| head`) closes the pipe; what it did not want to read is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(error);
});
// There is no other place to tell that errors cannot be told.
process.stderr.on('error', () => {});

main().catch(fail);
