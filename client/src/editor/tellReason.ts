import { window } from 'vscode';
import { notify } from './notify';

/** What fits in the status bar beside all that others have there, in characters. */
const mostInStatusBar = 90;

/**
 * Says why a command did nothing: for a moment in the status bar, or in a notification that stays where the status bar
 * would cut off the rest.
 */
export function tellReason(reason: string): void {
  if (reason.length > mostInStatusBar) void window.showInformationMessage(reason);
  else notify(reason);
}
