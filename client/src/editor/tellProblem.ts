import { window } from 'vscode';

/** Tells what did not work and all of the reason, in a window of its own: a notification would show its first line. */
export async function tellProblem(message: string, problem: string): Promise<void> {
  const detail = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}`;
  await window.showErrorMessage(message, { modal: true, detail });
}
