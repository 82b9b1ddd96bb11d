import type { FolderCounterpart, FolderDocument } from '../../../server/src/protocol';
import type { Messages } from '../messages';
import { type DocumentNode, type FolderRow, isFolder, openQuestionsIn } from './documentTree';
import { type RowAppearance, rowColors } from './rowAppearance';

const { complete, waiting } = rowColors;

const icons = {
  folder: { name: 'folder' },
  answered: { name: 'check', color: complete },
  elsewhere: { name: 'link-external', color: complete },
  partial: { name: 'color-mode', color: waiting },
  open: { name: 'circle-large-outline', color: waiting },
  deferred: { name: 'watch', color: waiting },
  nothing: { name: 'mail' },
} as const;

/** Says in the words of a language how complete a document is, or the documents of a folder. */
export function getDocumentAppearance(node: DocumentNode, messages: Messages): RowAppearance {
  return isFolder(node) ? folderAppearance(node, messages) : documentAppearance(node, messages);
}

function folderAppearance(
  { name, documents, openDocuments, deferredDocuments }: FolderRow,
  messages: Messages,
): RowAppearance {
  const description = messages.folderCounts(documents, openDocuments, deferredDocuments);
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
  const { title, isDelay, questions, referred, open, deferred, leftOut, merged, counterpart } = document;
  const { elsewhere, elsewhereIn = [] } = document;
  const counts = { total: questions, answered: questions - open - leftOut, referred, leftOut };
  const inFull = [
    isDelay === true ? messages.onlyDelays : messages.countsInFull(counts),
    ...(elsewhere > 0 ? [messages.answeredElsewhere(elsewhere, questions, elsewhereIn)] : []),
    ...(deferred > 0 ? [messages.deferredCount(deferred)] : []),
    ...(merged > 0 ? [messages.mergedCount(merged)] : []),
    ...(leftOut > 0 ? [messages.leftOutCount(leftOut)] : []),
    ...(counterpart ? explainCounterpart(counterpart, messages) : []),
  ];
  const counted = elsewhere > 0 ? messages.countsElsewhere(counts, elsewhere) : messages.counts(counts);
  const description = isDelay === true ? messages.delay : counted;
  return {
    label: name,
    description: deferred > 0 ? messages.withDeferred(description, deferred) : description,
    tooltip: [name, ...(title === undefined ? [] : [title]), ...inFull].join('\n'),
    spoken: `${name}: ${inFull.join(' ')}`,
    icon: icons[stateOf(document)],
  };
}

/** To which document another belongs, or to which several with answers, and which would do as well, in sentences. */
export function explainCounterpart(
  { name, certainty, ties, further = [] }: FolderCounterpart,
  messages: Messages,
): readonly string[] {
  const others = ties.filter((tie) => !further.includes(tie));
  return [messages[certainty]([...new Set([name, ...further])]), ...(others.length > 0 ? [messages.ties(others)] : [])];
}

function stateOf(document: FolderDocument): keyof typeof icons {
  const { questions, elsewhere, open, leftOut } = document;
  if (questions === 0) return 'nothing';
  if (openQuestionsIn(document) > 0) return open + leftOut === questions ? 'open' : 'partial';
  if (open > 0) return 'deferred';
  return elsewhere === questions ? 'elsewhere' : 'answered';
}
