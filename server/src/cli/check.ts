import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createColors } from 'picocolors';
import type { Language } from '../messages';
import { type Document, findDocuments } from './findDocuments';
import { formats } from './formats/formats';
import { getReport } from './getReport';
import { type Problem, problems } from './messages';
import { realPath } from './realPath';
import type { DocumentReport, Severity } from './report';
import { showPath } from './showPath';
import type { Terminal } from './terminal';

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** From which severity on a finding makes the command fail. */
export const failLevels = ['error', 'warning', 'information', 'never'] as const;

/** What the user chose besides the paths. */
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
  let isIncomplete = false;
  const unchecked: string[] = [];
  const report = (problem: Problem, path: string) => {
    // A path that does not exist is a typing error, and an error of our own an accident; a script must not pass over it.
    isIncomplete ||= problem === 'missing' || problem === 'failed';
    unchecked.push(path);
    tell(problem, path, options, terminal);
  };
  const reports: DocumentReport[] = [];
  // One by one, so that of a document that has been checked only the report stays in memory.
  for (const document of findDocuments(paths, terminal.directory, report)) {
    const found = tryToReport(document, options);
    if (found) reports.push(found);
    else report('failed', document.path);
  }
  if (reports.length === 0 && options.format === 'text') return 2;
  const sources = [...reports.map(({ path }) => path), ...unchecked];
  if (!writeReport(reports, sources, options, terminal) || reports.length === 0 || isIncomplete) return 2;
  return isFailure(reports, options) ? 1 : 0;
}

function tell(problem: keyof typeof problems, path: string, { language }: CheckOptions, terminal: Terminal): void {
  terminal.writeError(`${showPath(path)}: ${problems[problem][language]}\n`);
}

/** An error in one document must not keep the others from being checked. */
function tryToReport(document: Document, { language }: CheckOptions): DocumentReport | undefined {
  try {
    return getReport(document, language);
  } catch {
    return undefined;
  }
}

/** Whether the report could be written; it is not written over one of the sources. */
function writeReport(
  reports: readonly DocumentReport[],
  sources: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): boolean {
  const { format, output, language } = options;
  if (output === undefined) {
    terminal.writeOutput(formats[format](reports, language, terminal.colors));
    return true;
  }
  const fileOf = (path: string) => realPath(resolve(terminal.directory, path));
  const file = fileOf(output);
  if (sources.some((source) => fileOf(source) === file)) {
    tell('overwritten', output, options, terminal);
    return false;
  }
  const text = formats[format](reports, language, createColors(false));
  try {
    writeFileSync(file, text);
    return true;
  } catch {
    tell('unwritable', output, options, terminal);
    return false;
  }
}

function isFailure(reports: readonly DocumentReport[], { failOn }: CheckOptions): boolean {
  if (failOn === 'never') return false;
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  return reports.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity)));
}
