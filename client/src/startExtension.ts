import { commands, type ExtensionContext, type LogOutputChannel, type Uri, workspace } from 'vscode';
import { ignoreFindingCommand, openAtCommand } from '../../server/src/protocol';
import { createCleaning } from './commands/cleanPdfText';
import { createFoldingCommands } from './commands/folding';
import { createInsertCommands } from './commands/insertAnswers';
import { createNewDocumentCommand } from './commands/newDocument';
import { createNumberingCommands } from './commands/numbering';
import { createOpenQuestionCommands } from './commands/openQuestions';
import { createReportPanel } from './commands/reportPanel';
import { createRestartCommand } from './commands/restart';
import { createExportCommands, type Exporter } from './conversion/exportDocument';
import { createImportCommands, type Importer } from './conversion/importDocument';
import { languageId } from './editor/language';
import { openAt } from './editor/openAt';
import { ignoreFinding, moveIgnored, showIgnored } from './findings/ignoredFindings';
import { followActiveOverview } from './overview/activeOverview';
import { recogniseDocuments } from './recognition';
import { createLanguageServer, type LanguageServer } from './server/languageServer';
import type { ServerProgram } from './server/serverProgram';
import { createCounterpartCommand } from './sideBySide/counterpart';
import { createSideBySide } from './sideBySide/sideBySide';
import { showCompletenessInStatusBar } from './statusBar/completenessItem';
import { showWrongEncoding } from './statusBar/encodingStatus';
import { showServerStatus } from './statusBar/serverStatus';
import { createDocumentCommands } from './views/documentCommands';
import { createDocumentsView } from './views/documentsView';
import { createQuestionCommands } from './views/questionCommands';
import { createQuestionsView } from './views/questionsView';

/** What depends on where the extension runs. */
export interface Host {
  /** Loads what the server is spoken to with, when it is wanted. */
  readonly loadProgramClient: () => Promise<typeof import('./server/programClient')>;
  /** Starts the server; what it writes besides its messages goes to the output. */
  readonly startProgram: (output: LogOutputChannel) => ServerProgram;
  readonly importer: Importer;
  readonly exporter: Exporter;
  /** The folder with a page per diagnostic code, at an address that the editor opens itself. */
  readonly documentation: Uri;
}

/**
 * All of the extension that does not depend on the host: recognises documents, and once there is one starts the server
 * and gives the user its commands and the status bar. What it returns is to be stopped at the end.
 */
export function startExtension(
  context: ExtensionContext,
  { loadProgramClient, startProgram, importer, exporter, documentation }: Host,
): LanguageServer {
  const initialization = {
    documentation: documentation.toString(),
    ignoresFindings: true,
    readsFiles: true,
    followsFolder: true,
    tellsOfFolders: true,
  };
  const server = createLanguageServer(async (follower) => {
    // The server gets ready while the client is loaded, and before that the editor hears what a document is.
    const started = [startProgram(follower.output)];
    await new Promise((resolve) => setTimeout(resolve));
    const { createProgramClient } = await loadProgramClient();
    return createProgramClient(() => started.pop() ?? startProgram(follower.output), initialization, follower);
  });
  const active = followActiveOverview(server);
  const sideBySide = createSideBySide(server);
  const questions = createQuestionsView(server, active);
  const documents = createDocumentsView(server);
  const report = createReportPanel(server);
  const cleaning = createCleaning(server);
  const startWhenNeeded = () => {
    if (workspace.textDocuments.some((document) => document.languageId === languageId)) void server.start();
  };

  const handlers: Readonly<Record<string, (row: string) => unknown>> = {
    'vraagAntwoord.goToCounterpart': createCounterpartCommand(server),
    'vraagAntwoord.showBeside': sideBySide.toggle,
    ...createOpenQuestionCommands(server),
    ...createFoldingCommands(server),
    ...createQuestionCommands(questions, sideBySide),
    ...createDocumentCommands(server, documents),
    ...report.handlers,
    ...cleaning.handlers,
    ...createNumberingCommands(server),
    'vraagAntwoord.showIgnored': () => showIgnored(context.extension),
    ...createInsertCommands(server),
    'vraagAntwoord.newDocument': createNewDocumentCommand(server),
    ...createImportCommands(importer),
    ...createExportCommands(server, exporter),
    'vraagAntwoord.restartServer': createRestartCommand(server),
  };

  context.subscriptions.push(
    server,
    showServerStatus(server),
    active,
    sideBySide,
    questions,
    documents,
    report,
    cleaning,
    showCompletenessInStatusBar(active),
    showWrongEncoding(active),
    ...Object.entries(handlers).map(([name, run]) => commands.registerCommand(name, run)),
    commands.registerCommand(ignoreFindingCommand, ignoreFinding),
    commands.registerCommand(openAtCommand, openAt),
    workspace.onDidOpenTextDocument(startWhenNeeded),
    workspace.onDidRenameFiles(moveIgnored),
    recogniseDocuments(context.workspaceState, server.start),
  );
  startWhenNeeded();
  return server;
}
