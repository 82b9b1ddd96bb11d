import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createColors } from 'picocolors';
import type { Language } from '../messages';
import { findDocuments } from './findDocuments';
import { formats } from './formats/formats';
import { getReport } from './getReport';
import { problems } from './messages';
import type { DocumentReport, Severity } from './report';
import type { Terminal } from './terminal';

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** From which severity on a finding makes the command fail. */
export const failLevels = ['error', 'warning', 'information', 'never'] as const;

export interface CheckOptions {
  readonly format: keyof typeof formats;
  /** The file to write the report to; without it the report is the output of the command. */
  readonly output?: string;
  readonly failOn: (typeof failLevels)[number];
  readonly language: Language;
}

/**
 * Checks the documents at these paths and writes a report. What cannot be checked is told on the error output and does
 * not keep the others from being checked. Answers the exit status, as {@link runCommandLine} does.
 */
export function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): number {
  let isMisnamed = false;
  const documents = findDocuments(paths, terminal.directory, (problem, path) => {
    // A path that does not exist is a typing error; a script must not pass over it.
    isMisnamed ||= problem === 'missing';
    terminal.writeError(`${path}: ${problems[problem][options.language]}\n`);
  });
  // One by one, so that of a document that has been checked only the report stays in memory.
  const reports = Array.from(documents, (document) => getReport(document, options.language));
  if (reports.length === 0 && options.format === 'text') return 2;
  if (!writeReport(reports, options, terminal) || reports.length === 0 || isMisnamed) return 2;
  return isFailure(reports, options) ? 1 : 0;
}

/** Whether the report could be written. */
function writeReport(
  reports: readonly DocumentReport[],
  { format, output, language }: CheckOptions,
  terminal: Terminal,
): boolean {
  if (output === undefined) {
    terminal.writeOutput(formats[format](reports, language, terminal.colors));
    return true;
  }
  try {
    writeFileSync(resolve(terminal.directory, output), formats[format](reports, language, createColors(false)));
    return true;
  } catch {
    terminal.writeError(`${output}: ${problems.unwritable[language]}\n`);
    return false;
  }
}

function isFailure(reports: readonly DocumentReport[], { failOn }: CheckOptions): boolean {
  if (failOn === 'never') return false;
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  return reports.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity)));
}
