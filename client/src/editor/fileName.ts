import type { Uri } from 'vscode';

/** The name of a file as a user knows it: the last part of its path. */
export function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** That name without its ending: `brief` of `map.oud/brief.docx`. */
export function fileStem(file: Uri): string {
  return fileName(file).replace(/(?<=.)\.[^.]*$/, '');
}
