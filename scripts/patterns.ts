import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';
import { check, type Diagnostics } from 'recheck';
import { projectFolder } from './project';

/** A regular expression in the source, and what is known of the time that it takes. */
interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** How long one pattern may be thought about, in milliseconds. */
const timeout = 20_000;

/**
 * Says of every regular expression in the server and the client whether a text can make it take more than linear time.
 * One that takes exponential time is an error. One that takes the square of what it reads must read little: no more
 * than a line, or a part of a text that was cut.
 */
async function checkPatterns(): Promise<void> {
  const patterns = ['server/src', 'client/src'].flatMap(sourceFiles).flatMap(patternsIn);
  const counts = { safe: 0, polynomial: 0, exponential: 0, unknown: 0 };
  for (const { place, source, flags } of patterns) {
    // Neither the groups' indices nor the notation of sets change how a pattern is searched.
    const verdict = await check(source, flags.replace(/[dv]/g, ''), { timeout });
    const kind = kindOf(verdict);
    counts[kind]++;
    if (kind !== 'safe') console.log(`${kind}  ${place}  /${source}/${flags}`);
  }
  console.log(
    Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', '),
  );
  if (counts.exponential > 0) process.exitCode = 1;
}

function kindOf(verdict: Diagnostics): 'safe' | 'polynomial' | 'exponential' | 'unknown' {
  if (verdict.status !== 'vulnerable') return verdict.status;
  return verdict.complexity.type;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .sort();
}

function patternsIn(file: string): readonly Pattern[] {
  const text = readFileSync(path.join(projectFolder, file), 'utf8');
  const { tokens } = parse(text, { sourceType: 'module', plugins: ['typescript'], tokens: true });
  return (tokens ?? [])
    .filter(({ type }) => type.label === 'regexp')
    .map(({ value, loc }) => ({ place: `${file}:${loc.start.line}`, source: value.pattern, flags: value.flags }));
}

void checkPatterns();
