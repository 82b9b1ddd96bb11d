import { type Disposable, Uri, workspace } from 'vscode';

const scheme = 'vraagantwoord-uitleg';

/** Where {@link servePages} has the pages; the end of the path makes the editor show them as pages, not as texts. */
export const pagesAddress = Uri.from({ scheme, path: '/vraag-antwoord/docs/diagnostics' });

/**
 * Lets the editor open the pages in a folder of the extension, which is on the site that the extension came from: their
 * own addresses would lead out of the editor.
 */
export function servePages(folder: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ path }) => {
      const name = path.slice(pagesAddress.path.length);
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
    },
  });
}
