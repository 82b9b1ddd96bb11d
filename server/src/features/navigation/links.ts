import type { LocationLink, Range } from 'vscode-languageserver-types';
import type { Target } from './targets';

/**
 * Places of a document as an editor jumps to them.
 *
 * @param origin the characters that the jump is about, which are underlined; in running text the editor takes a word
 * @param uri the address of the document with the places
 */
export function linksTo(
  targets: readonly Pick<Target, 'range' | 'selectionRange'>[],
  origin: Range | undefined,
  uri: string,
): LocationLink[] {
  return targets.map(({ range, selectionRange }) => ({
    ...(origin === undefined ? {} : { originSelectionRange: origin }),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: selectionRange,
  }));
}
