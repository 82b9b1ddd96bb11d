import {
  ConfigurationTarget,
  type Extension,
  type FileRenameEvent,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import type { IgnoredFinding } from '../../../server/src/protocol';
import { notify } from '../editor/notify';
import { getMessages } from '../editor/settings';
import { subjectOf } from './findingSubject';

/** The findings that a user ignores, by the path of the document in its folder. */
type Ignored = Readonly<Record<string, readonly string[]>>;

/** Whether it can be kept what a user ignores in a document: in the settings of the folder in which it is. */
export function canIgnoreIn(document: Uri): boolean {
  return workspace.getWorkspaceFolder(document) !== undefined;
}

/** The findings that the user ignores in a document. */
export function ignoredIn(document: Uri): readonly string[] {
  if (!canIgnoreIn(document)) return [];
  return workspace.getConfiguration('vraagAntwoord', document).get<Ignored>('ignored', {})[pathOf(document)] ?? [];
}

/** The command of a correction that the server offers: from now on a finding is not shown. */
export async function ignoreFinding({ uri, finding }: IgnoredFinding): Promise<void> {
  const document = Uri.parse(uri);
  const folder = workspace.getWorkspaceFolder(document);
  if (folder === undefined) return;
  const ignored = keptIn(folder);
  const path = pathOf(document);
  const isKept = await keep(folder, { ...ignored, [path]: [...new Set([...(ignored[path] ?? []), finding])] });
  notify(isKept ? getMessages().ignored : getMessages().notIgnored);
}

/**
 * What is ignored in a document goes along when the user gives it, or a folder that it is in, another name or place in
 * the editor. In a folder that is only read, or at a place in another one that is open, it is shown again.
 */
export async function moveIgnored({ files }: FileRenameEvent): Promise<void> {
  for (const folder of workspace.workspaceFolders ?? []) {
    const own = files.filter(({ oldUri, newUri }) =>
      [oldUri, newUri].every((uri) => workspace.getWorkspaceFolder(uri) === folder),
    );
    const entries = Object.entries(keptIn(folder));
    const moved = entries.map(([path, findings]) => [pathAfter(path, own), findings] as const);
    if (moved.some(([path], index) => path !== entries[index]?.[0])) await keep(folder, Object.fromEntries(moved));
  }
}

function pathAfter(path: string, files: FileRenameEvent['files']): string {
  for (const { oldUri, newUri } of files) {
    const old = pathOf(oldUri);
    if (path === old || path.startsWith(`${old}/`)) return pathOf(newUri) + path.slice(old.length);
  }
  return path;
}

/** Lists what is ignored in the folders that are open, and shows again what the user chooses. */
export async function showIgnored({ packageJSON }: Extension<unknown>): Promise<void> {
  const { ignoredFindings: title, chooseIgnored: placeHolder, nothingIgnored } = getMessages();
  const folders = workspace.workspaceFolders ?? [];
  const items = folders.flatMap((folder) =>
    Object.entries(keptIn(folder)).flatMap(([path, findings]) =>
      findings.map((finding) => ({
        folder,
        path,
        finding,
        label: meaningOf(finding, packageJSON),
        detail: subjectOf(finding, getMessages()),
        description: folders.length > 1 ? `${folder.name}/${path}` : path,
      })),
    ),
  );
  if (items.length === 0) return notify(nothingIgnored);
  const chosen =
    (await window.showQuickPick(items, {
      title,
      placeHolder,
      canPickMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
    })) ?? [];
  for (const folder of new Set(chosen.map((item) => item.folder))) {
    const isChosen = (path: string, finding: string) =>
      chosen.some((item) => item.folder === folder && item.path === path && item.finding === finding);
    const left = Object.entries(keptIn(folder)).map(
      ([path, findings]) => [path, findings.filter((finding) => !isChosen(path, finding))] as const,
    );
    const isKept = await keep(folder, Object.fromEntries(left.filter(([, findings]) => findings.length > 0)));
    if (!isKept) notify(getMessages().stillIgnored);
  }
}

/** What the manifest of this extension says of its settings. */
interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: {
        readonly 'vraagAntwoord.severity': {
          readonly properties: Readonly<Record<string, { readonly description: string }>>;
        };
      };
    };
  };
}

/** What a finding means, by its code: the first words of the setting that says how serious it is, or else the code. */
function meaningOf(finding: string, { contributes }: Manifest): string {
  const [code = ''] = finding.split(' ');
  const meaning = contributes.configuration.properties['vraagAntwoord.severity'].properties[code]?.description;
  return meaning?.split(/\.(?=\s|$)/)[0] ?? code;
}

/** What the settings of a folder say themselves. */
function keptIn({ uri }: WorkspaceFolder): Ignored {
  return workspace.getConfiguration('vraagAntwoord', uri).inspect<Ignored>('ignored')?.workspaceFolderValue ?? {};
}

/** Writes the settings of a folder; whether it could: those of a folder that is only read stay as they are. */
async function keep({ uri }: WorkspaceFolder, ignored: Ignored): Promise<boolean> {
  const value = Object.keys(ignored).length > 0 ? ignored : undefined;
  const settings = workspace.getConfiguration('vraagAntwoord', uri);
  try {
    await settings.update('ignored', value, ConfigurationTarget.WorkspaceFolder);
    return true;
  } catch {
    return false;
  }
}

function pathOf(document: Uri): string {
  return workspace.asRelativePath(document, false);
}
