import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Language } from '../messages';
import { severities } from '../report/report';
import { showPath } from '../report/showPath';
import { add, nothing, type Summary } from '../report/summary';
import { checkDocuments } from './checkDocuments';
import type { Outcome } from './checkFile';
import { formats } from './formats/formats';
import { formatOptions, type Presentation } from './formats/presentation';
import { type Problem, problems, savingProblems } from './messages';
import { createProgress, noProgress, type Progress } from './progress';
import { realPath } from './realPath';
import { saveReport } from './saveReport';
import type { Terminal } from './terminal';

/** From which severity on a finding makes the command fail. */
export const failLevels = ['error', 'warning', 'information', 'never'] as const;

/**
 * What no script may pass over: a path that does not exist is a typing error, what the system does not give may be a
 * document, and an error of our own is an accident.
 */
const incomplete: readonly Problem[] = ['missing', 'unmatched', 'closed', 'forbidden', 'unreadable', 'failed'];

/** Names of files that hold a document, and never a report. */
const documentNames = /\.(?:docx?|odt|rtf|pdf|va|kamervragen)$/i;

/** What the user chose besides the paths. */
export interface CheckOptions {
  readonly format: keyof typeof formats;
  /** The file to write the report to; without it the report is the output of the command. */
  readonly output?: string;
  readonly failOn: (typeof failLevels)[number];
  readonly language: Language;
  /** In how many threads; without it as many as suit the number of files. */
  readonly jobs?: number;
  /** Whether documents that belong together are laid beside each other. */
  readonly pairs: boolean;
  /** The name in the report for what comes from the standard input. */
  readonly stdinFilename?: string;
}

/**
 * Checks the documents at these paths and writes a report. What cannot be checked is told on the error output and does
 * not keep the others from being checked. Answers the exit status, as {@link runCommandLine} does. What became of files
 * that are `known` is not found out again.
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  known?: Map<string, Outcome>,
): Promise<number> {
  const { format, output, language } = options;
  const fileOf = (path: string) => realPath(resolve(terminal.directory, path));
  const target = output === undefined ? undefined : fileOf(output);
  if (output !== undefined && documentNames.test(output)) {
    tell(output, problems.notReport, options, terminal);
    return 2;
  }
  const progress = terminal.showsProgress ? createProgress(terminal.writeError, language) : noProgress;
  let total = nothing;
  const [passedOver, notImported]: [string[], string[]] = [[], []];
  let isIncomplete = false;
  let isOverSource = false;
  const noteSource = (path: string) => {
    isOverSource ||= target !== undefined && fileOf(path) === target;
  };
  const parts = async function* () {
    const onProblem = (problem: Problem, path: string) => {
      isIncomplete ||= incomplete.includes(problem);
      noteSource(path);
      progress.clear();
      tell(path, problems[problem], options, terminal);
    };
    const documents = checkDocuments(paths, terminal, {
      ...options,
      presentation,
      known,
      onProblem,
      onPassedOver: (path) => passedOver.push(path),
      onNotImported: (path) => notImported.push(path),
      onProgress: progress.show,
    });
    for await (const [{ path }, part] of documents) {
      noteSource(path);
      total = add(total, part.counts.whole);
      yield part;
    }
    progress.clear();
  };
  const { directory } = terminal;
  const presentation: Presentation = {
    format,
    language,
    isColored: target === undefined && terminal.colors.isColorSupported,
    folder: format === 'html' && target !== undefined ? dirname(target) : directory,
    directory,
  };
  const pieces = formats[format].assemble(parts(), { ...formatOptions(presentation), passedOver, notImported });
  if (target === undefined) {
    await show(pieces, progress, terminal);
  } else {
    const obstacle = await saveReport(pieces, target, () => total.documents > 0 && !isOverSource);
    if (isOverSource || obstacle !== undefined) {
      const saving = (obstacle && savingProblems[obstacle]) ?? problems.unwritable;
      tell(output ?? '', isOverSource ? problems.overwritten : saving, options, terminal);
      return 2;
    }
  }
  if (total.documents === 0 || isIncomplete) return 2;
  return isFailure(total, options) ? 1 : 0;
}

/** Writes the pieces as they come. A reader that stops early ends the work, and that is no failure. */
async function show(
  pieces: AsyncIterable<string | Uint8Array>,
  progress: Progress,
  { output }: Terminal,
): Promise<void> {
  const belowProgress = async function* () {
    for await (const piece of pieces) {
      progress.clear();
      yield piece;
    }
  };
  const listeners = output.listeners('error');
  try {
    await pipeline(belowProgress(), output, { end: false });
    // A pipeline leaves listeners behind in an output that goes on, and a watch would heap them up.
    for (const listener of output.listeners('error')) {
      if (!listeners.includes(listener)) output.off('error', listener as () => void);
    }
  } catch (error) {
    if (!isBrokenPipe(error)) throw error;
  }
}

/** Whether somebody who read the output has stopped reading (`| head`). */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function tell(
  path: string,
  problem: Readonly<Record<Language, string>>,
  { language }: CheckOptions,
  terminal: Terminal,
): void {
  terminal.writeError(`${showPath(path)}: ${problem[language]}\n`);
}

function isFailure(total: Summary, { failOn }: CheckOptions): boolean {
  if (failOn === 'never') return false;
  return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => total[severity] > 0);
}
