import type { Range } from 'vscode-languageserver-types';
import { touches } from '../../parser/ranges';
import type { ActionContext } from './action';

/** Where the client shows findings with this code around the cursor or in the selection. */
export function findingsAt({ diagnostics, range }: ActionContext, code: string): readonly Range[] {
  return diagnostics
    .filter((diagnostic) => diagnostic.code === code && touches(diagnostic.range, range))
    .map((diagnostic) => diagnostic.range);
}
