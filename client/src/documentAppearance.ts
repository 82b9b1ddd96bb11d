import type { FolderDocument } from '../../server/src/protocol';
import { type DocumentNode, type FolderRow, isFolder } from './documentTree';
import type { Messages } from './messages';
import { type RowAppearance, rowColors } from './rowAppearance';

const { complete, waiting } = rowColors;

const icons = {
  folder: { name: 'folder' },
  answered: { name: 'check', color: complete },
  elsewhere: { name: 'link-external', color: complete },
  partial: { name: 'color-mode', color: waiting },
  open: { name: 'circle-large-outline', color: waiting },
} as const;

/** Says in the words of a language how complete a document is, or the documents of a folder. */
export function getDocumentAppearance(node: DocumentNode, messages: Messages): RowAppearance {
  return isFolder(node) ? folderAppearance(node, messages) : documentAppearance(node, messages);
}

function folderAppearance({ name, documents, openDocuments }: FolderRow, messages: Messages): RowAppearance {
  const description = messages.folderCounts(documents, openDocuments);
  return {
    label: name,
    description,
    tooltip: `${name}\n${description}`,
    spoken: `${messages.folder} ${name}, ${description}`,
    icon: icons.folder,
  };
}

function documentAppearance(
  { name, document }: { readonly name: string; readonly document: FolderDocument },
  messages: Messages,
): RowAppearance {
  const { title, questions, referred, elsewhere, open, merged, counterpart } = document;
  const counts = { total: questions, answered: questions - open, referred };
  const inFull = [
    messages.countsInFull(counts),
    ...(elsewhere > 0 ? [messages.answeredElsewhere(elsewhere, questions)] : []),
    ...(merged > 0 ? [messages.mergedCount(merged)] : []),
    ...(counterpart ? [messages[counterpart.certainty](counterpart.name)] : []),
  ];
  return {
    label: name,
    description: elsewhere > 0 ? messages.countsElsewhere(counts, elsewhere) : messages.counts(counts),
    tooltip: [name, ...(title === undefined ? [] : [title]), ...inFull].join('\n'),
    spoken: `${name}: ${inFull.join(' ')}`,
    icon: icons[stateOf(document)],
  };
}

function stateOf({ questions, elsewhere, open }: FolderDocument): keyof typeof icons {
  if (open > 0) return open === questions ? 'open' : 'partial';
  return questions > 0 && elsewhere === questions ? 'elsewhere' : 'answered';
}
