import { window } from 'vscode';

const duration = 4000;

/** Says for a moment in the status bar what a command did, or why it did nothing. */
export function notify(message: string): void {
  window.setStatusBarMessage(message, duration);
}
