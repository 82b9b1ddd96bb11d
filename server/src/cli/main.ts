#!/usr/bin/env node
import { createColors, isColorSupported } from 'picocolors';
import { runCommandLine } from './commandLine';

// A reader that stops early (`| head`) closes the pipe; what it did not want to read is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

void runCommandLine(process.argv.slice(2), {
  directory: process.cwd(),
  writeOutput: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  colors: createColors(process.stdout.isTTY && isColorSupported),
}).then((status) => {
  // Not `process.exit`: a pipe may still have to take the last of the text, and `lsp` goes on running.
  process.exitCode = status;
});
