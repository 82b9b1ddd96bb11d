import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The name of what comes from the standard input, which is in no file. */
export const stdinName = '<stdin>';

/** How a report in one folder links to a document, of which the path begins in another. */
export function addressFrom(folder: string, directory: string): (path: string) => string | undefined {
  return (path) => {
    if (path === stdinName) return undefined;
    const file = resolve(directory, path);
    const way = relative(folder, file);
    // On Windows there is no way from one drive to another.
    if (isAbsolute(way)) return pathToFileURL(file).href;
    return way.split(sep).map(encodeURIComponent).join('/');
  };
}
