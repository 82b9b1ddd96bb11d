import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { knownFile, type Pattern, patternsInSources, verdictOn } from '../test/patterns';
import { projectFolder } from './project';

/**
 * Looks at every regular expression in the server and the client anew, and writes down those that take linear time, so
 * that the tests need only look at the others.
 */
async function checkPatterns(): Promise<void> {
  const linear: Pattern[] = [];
  for (const pattern of patternsInSources()) {
    const problem = await verdictOn(pattern);
    if (problem === undefined) linear.push(pattern);
    else console.log(`${pattern.place}  ${problem}`);
  }
  const known = [...new Set(linear.map(({ written }) => written))].sort();
  writeFileSync(path.join(projectFolder, knownFile), `${JSON.stringify(known, undefined, 2)}\n`);
  console.log(`${known.length} take linear time`);
}

void checkPatterns();
