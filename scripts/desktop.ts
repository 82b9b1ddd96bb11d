import { spawnSync } from 'node:child_process';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { editorsFolder, projectFolder } from './project';

/** Opens a folder in the desktop's VS Code with this extension; says whether there is one. */
export function openInDesktop(folder: string): boolean {
  // On Windows `code` is a script, which only a shell can run.
  const shell = process.platform === 'win32';
  const parameters = [`--extensionDevelopmentPath=${projectFolder}`, folder];
  const quoted = shell ? parameters.map((parameter) => `"${parameter}"`) : parameters;
  return hasScreen() && spawnSync('code', quoted, { stdio: 'ignore', shell }).status === 0;
}

/** The program of a desktop VS Code for tests, downloaded once; `undefined` without a screen or a way to download. */
export async function downloadDesktop(): Promise<string | undefined> {
  if (!hasScreen() || !(await answers('https://update.code.visualstudio.com/api/releases/stable'))) {
    return undefined;
  }
  return downloadAndUnzipVSCode({ cachePath: editorsFolder });
}

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(4000) })).ok;
  } catch {
    return false;
  }
}
