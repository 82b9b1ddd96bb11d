import {
  ProcessExecution,
  Task,
  type TaskDefinition,
  type TaskProvider,
  TaskScope,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { getLanguage, getMessages } from './settings';

/** The kind of task that the manifest defines. */
export const taskType = 'vraag-antwoord';

/** A task as a user may write it in `tasks.json`. */
interface CheckTaskDefinition extends TaskDefinition {
  /** What is checked, from the folder on that is open in the editor. */
  readonly path?: string;
}

/**
 * Offers a task for each open folder that checks all documents in it, also those that are not open in an editor. The
 * command line does it, which comes with the extension, and the editor's own Node runs it.
 */
export function createCheckTasks(program: Uri): TaskProvider {
  return {
    provideTasks: () =>
      (workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map((folder) => createTask(program, { type: taskType }, folder)),
    resolveTask: ({ definition, scope }) => createTask(program, { ...definition, type: taskType }, scope),
  };
}

function createTask(program: Uri, definition: CheckTaskDefinition, scope: Task['scope']): Task {
  const { path = '.' } = definition;
  const { checkDocuments, name } = getMessages();
  const folder = isFolder(scope) ? scope : workspace.workspaceFolders?.[0];
  const words = ['check', '--format', 'lines', '--language', getLanguage(), '--', path];
  const execution = new ProcessExecution(process.execPath, [program.fsPath, ...words], {
    // On a desktop the editor is its own Node; elsewhere Node is that already, and does not mind.
    env: { ELECTRON_RUN_AS_NODE: '1' },
    ...(folder && { cwd: folder.uri.fsPath }),
  });
  return new Task(definition, scope ?? TaskScope.Workspace, checkDocuments, name, execution, '$vraag-antwoord');
}

function isFolder(scope: Task['scope']): scope is WorkspaceFolder {
  return typeof scope === 'object';
}
