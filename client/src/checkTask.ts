import {
  commands,
  Disposable,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskRevealKind,
  TaskScope,
  tasks,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { getLanguage, getMessages } from './editor/settings';

/** The kind of task that the manifest defines. */
const taskType = 'vraag-antwoord';

/** A task as a user may write it in `tasks.json`. */
interface CheckTaskDefinition extends TaskDefinition {
  /** What is checked, from the folder on that is open in the editor. */
  readonly path?: string;
}

/**
 * Offers a task for each open folder that checks all documents in it, also those that are not open in an editor. The
 * command line does it, which comes with the extension, and the editor's own Node runs it. What it finds is shown by the
 * editor, and is no failure of the task: the lines that the editor reads are none to look at.
 */
export function offerCheckTasks(program: Uri): Disposable {
  return Disposable.from(
    tasks.registerTaskProvider(taskType, {
      provideTasks: () =>
        (workspace.workspaceFolders ?? [])
          .filter(({ uri }) => uri.scheme === 'file')
          .map((folder) => createTask(program, { type: taskType }, folder)),
      resolveTask: ({ definition, scope }) => createTask(program, { ...definition, type: taskType }, scope),
    }),
    tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      const isDone = execution.task.definition.type === taskType && exitCode === 0;
      if (isDone) void commands.executeCommand('workbench.actions.view.problems');
    }),
  );
}

function createTask(program: Uri, definition: CheckTaskDefinition, scope: Task['scope']): Task {
  const { path = '.' } = definition;
  const { checkDocuments, name } = getMessages();
  const folder = isFolder(scope) ? scope : workspace.workspaceFolders?.[0];
  const words = ['check', '--format', 'lines', '--fail-on', 'never', '--language', getLanguage(), '--', path];
  const execution = new ProcessExecution(process.execPath, [program.fsPath, ...words], {
    // On a desktop the editor is its own Node; elsewhere Node is that already, and does not mind.
    env: { ELECTRON_RUN_AS_NODE: '1' },
    ...(folder && { cwd: folder.uri.fsPath }),
  });
  const task = new Task(definition, scope ?? TaskScope.Workspace, checkDocuments, name, execution, '$vraag-antwoord');
  task.presentationOptions = { reveal: TaskRevealKind.Silent };
  return task;
}

function isFolder(scope: Task['scope']): scope is WorkspaceFolder {
  return typeof scope === 'object';
}
