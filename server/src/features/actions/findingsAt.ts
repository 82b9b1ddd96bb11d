import type { Range } from 'vscode-languageserver-types';
import { touches } from '../../parser/text/ranges';
import type { ActionContext } from './action';

/**
 * How many findings of a selection are mended one by one: each change is tried on the whole document first, and a longer
 * list is no choice any more.
 */
const mostFindings = 20;

/** Where the client shows findings with this code around the cursor or in the selection; of very many the first. */
export function findingsAt({ diagnostics, range }: ActionContext, code: string): readonly Range[] {
  return diagnostics
    .filter((diagnostic) => diagnostic.code === code && touches(diagnostic.range, range))
    .slice(0, mostFindings)
    .map((diagnostic) => diagnostic.range);
}
