import type { FolderDocument } from '../../../server/src/protocol';
import { notify } from '../editor/notify';
import { openAt } from '../editor/openAt';
import { pickChoice } from '../editor/pickChoice';
import { getMessages } from '../editor/settings';
import type { LanguageServer } from '../server/languageServer';
import type { DocumentsView } from './documentsView';

/** The commands of the list of documents: which it shows in what order, and what can be done with a document in it. */
export function createDocumentCommands(server: LanguageServer, view: DocumentsView) {
  const withDocument = (run: (document: FolderDocument) => Promise<void>) => async (id: string) => {
    const document = view.documentIn(id);
    if (document !== undefined) await run(document);
  };

  return {
    'vraagAntwoord.showDocuments': () => view.focus(),
    'vraagAntwoord.filterDocuments': () => {
      const { whichDocuments, allDocuments, openDocuments, mostOpenFirst, byName } = getMessages();
      const filters = { all: allDocuments, open: openDocuments };
      const orders = { open: mostOpenFirst, name: byName };
      pickChoice(
        whichDocuments,
        (['all', 'open'] as const).map((filter) => ({
          label: filters[filter],
          isPresent: filter === view.shown.filter,
          choose: () => view.filter(filter),
        })),
        (['open', 'name'] as const).map((order) => ({
          label: orders[order],
          isPresent: order === view.shown.order,
          choose: () => view.order(order),
        })),
      );
    },
    'vraagAntwoord.orderByOpenQuestions': () => view.order('open'),
    'vraagAntwoord.orderByName': () => view.order('name'),
    'vraagAntwoord.listAllDocuments': () => view.filter('all'),
    'vraagAntwoord.listOpenDocuments': () => view.filter('open'),
    'vraagAntwoord.readDocuments': () => view.read(),
    'vraagAntwoord.stopReading': () => view.stop(),
    'vraagAntwoord.goToFirstOpenQuestion': withDocument(async ({ uri }) => {
      const firstOpen = await server.getFirstOpen(uri);
      if (firstOpen === undefined) notify(getMessages().nothingOpenHere);
      else await openAt(uri, firstOpen);
    }),
    'vraagAntwoord.showPairedDocument': withDocument(async ({ counterpart }) => {
      if (counterpart !== undefined) await openAt(counterpart.uri);
    }),
  };
}
