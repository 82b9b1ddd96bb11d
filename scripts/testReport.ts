import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project';

/** How many tests of a suite passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Where a suite leaves the report that mocha's own reporter `json` writes: in a folder that is there, without an
 * earlier one.
 */
export function newReport(name: string): string {
  const file = path.join(projectFolder, 'out', 'reports', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/**
 * Prints what became of each test of a suite. A suite that left no report counts as one failure, and so does one of
 * which no test failed but the process did, by the status it ended with (`null` when it was killed).
 */
export function printReport(title: string, file: string, status: number | null = 0): Counts {
  const report = readReport(file);
  console.log(`\n${title}`);
  if (report === undefined) {
    console.log('  ✗ ended without a report');
    return { passed: 0, failed: 1 };
  }
  for (const { fullTitle } of report.passes) {
    console.log(`  ✓ ${fullTitle}`);
  }
  for (const { fullTitle, err } of report.failures) {
    console.log(`  ✗ ${fullTitle}\n${indent(err.stack ?? err.message ?? '')}`);
  }
  const passed = report.passes.length;
  if (report.failures.length === 0 && status !== 0) {
    console.log(`  ✗ ended with status ${status}`);
    return { passed, failed: 1 };
  }
  return { passed, failed: report.failures.length };
}

/** Prints the closing line, `N passed, N failed`, and lets this process end with a status that fits it. */
export function printTotal(suites: readonly Counts[]): void {
  const passed = sum(suites.map((counts) => counts.passed));
  const failed = sum(suites.map((counts) => counts.failed));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Part of what mocha's own reporter `json` writes. */
interface Report {
  readonly passes: readonly { readonly fullTitle: string }[];
  readonly failures: readonly { readonly fullTitle: string; readonly err: { stack?: string; message?: string } }[];
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ');
}
