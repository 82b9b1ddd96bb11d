import type { Range } from 'vscode-languageserver-types';
import type { Structure } from '../../parser/structure';
import { excerptOf } from '../text/excerpt';

/** How much of a text that goes a title shows, in characters. */
const longestExcerpt = 40;

/** The first words of a text that goes with a change, for its title; empty where nothing is written. */
export function titleExcerptOf(structure: Structure, range: Range): string {
  return excerptOf(structure, range, longestExcerpt);
}
