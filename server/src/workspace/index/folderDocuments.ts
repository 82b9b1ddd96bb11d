import { needsAnswer } from '../../parser/structure';
import type { FolderCounterpart, FolderDocument } from '../../protocol';
import { nameOf } from '../documents/documentName';
import { otherRole } from '../documents/roles';
import type { Pair } from '../pairing/pairing';
import type { DocumentIndex } from './documentIndex';

/** How complete the documents of an index are and which belong together, in the order of their addresses. */
export function folderDocuments(index: DocumentIndex): readonly FolderDocument[] {
  return [...index.documents()]
    .map(({ uri }) => uri)
    .sort()
    .map((uri) => folderDocument(index, uri))
    .filter((document) => document !== undefined);
}

/** How complete one document is; `undefined` for what is no document of the index. */
export function folderDocument(index: DocumentIndex, uri: string): FolderDocument | undefined {
  const document = index.documentAt(uri);
  const completeness = index.completenessOf(uri);
  if (document === undefined || completeness === undefined) return undefined;
  const { title, questions } = document;
  const { elsewhere, withdrawnThere, open, deferred, answeredAlone, unwrittenAlone, deferredAlone, leftOut } =
    completeness;
  const alone = answeredAlone + unwrittenAlone + deferredAlone + leftOut;
  const counted = questions.filter(({ state }) => needsAnswer(state));
  const referred = counted.filter(({ state }) => state === 'referred').length;
  const asked = counted.length - withdrawnThere;
  const pair = index.counterpartOf(uri);
  return {
    uri,
    title,
    role: pair === undefined || pair.isMutual ? document.role : otherRole(pair.role),
    isDelay: (document.isDelay && questions.length === 0) || undefined,
    questions: asked + alone,
    answered: asked - referred - elsewhere - open + answeredAlone,
    referred,
    elsewhere,
    open: open + unwrittenAlone + deferredAlone,
    deferred: deferred + deferredAlone,
    leftOut,
    merged: counted.filter(({ isMerged }) => isMerged).length,
    counterpart: pair && counterpartOf(pair),
    elsewhereIn: elsewhere > 0 && pair?.role === 'questions' ? answeringIn(pair) : undefined,
  };
}

/** Beside the questions as they were submitted: the documents to which one with answers leaves the others. */
function answeringIn({ further }: Pair): readonly string[] {
  const answering = further.filter(({ questions }) => [...questions.values()].some(({ isAnswered }) => isAnswered));
  const sharing = answering.filter(({ openHere }) => openHere !== 'all');
  return (sharing.length > 0 ? sharing : answering).map(({ uri }) => nameOf(uri));
}

function counterpartOf({ uri, role, certainty, ties, further }: Pair): FolderCounterpart {
  const others = role === 'answers' && further.length > 0 ? further.map((document) => nameOf(document.uri)) : undefined;
  return { uri, name: nameOf(uri), certainty, ties: ties.map(nameOf), further: others };
}
