import type { Position, TextDocument, TextEditor } from 'vscode';
import type { Counterpart } from '../../server/src/protocol';
import { documentOf } from './counterpartDocument';
import { getActiveEditor } from './language';
import type { LanguageServer } from './languageServer';
import { goTo, toRange } from './navigation';
import { notify } from './notify';
import { getOpenNumbersAt } from './openNumbersAt';
import { type Place, pickPlace } from './pickPlace';
import { contains } from './positions';
import { getMessages } from './settings';

/** Where the user was before the last jump. */
interface Origin {
  readonly document: TextDocument;
  readonly position: Position;
}

/**
 * The command that goes from a question to its answer and from an answer to its question. From an answer to several
 * questions it goes back to the one that the user came from; where the user did not come from one, it asks.
 */
export function createCounterpartCommand(server: LanguageServer): () => Promise<void> {
  let origin: Origin | undefined;
  return async () => {
    const editor = getActiveEditor();
    if (editor === undefined) return;
    const here = { document: editor.document, position: editor.selection.active };
    const counterparts = await server.getCounterparts(here.document, here.position);
    if (counterparts === undefined) return notify(getMessages().unavailable);
    const [first] = counterparts;
    if (first === undefined) return notify(await explainNothing(server, here));

    const only =
      counterparts.length === 1 ? first : counterparts.find((counterpart) => isFrom(counterpart, here, origin));
    if (only !== undefined) {
      await goTo(editor, only.selectionRange, only.uri);
      origin = here;
    } else if ((await choose(editor, counterparts)) !== undefined) {
      origin = here;
    }
  };
}

/** A question may have no answer yet; elsewhere there is nothing to go to. */
async function explainNothing(server: LanguageServer, { document, position }: Origin): Promise<string> {
  const { noCounterpart, notAnswered } = getMessages();
  const numbers = await getOpenNumbersAt(server, document, position);
  return numbers.length > 0 ? notAnswered(numbers) : noCounterpart;
}

function isFrom({ range }: Counterpart, { document }: Origin, origin: Origin | undefined): boolean {
  return origin?.document === document && contains(range, origin.position);
}

async function choose(editor: TextEditor, counterparts: readonly Counterpart[]): Promise<Place | undefined> {
  const { counterparts: title, chooseCounterpart: placeholder } = getMessages();
  const places = await Promise.all(
    counterparts.map(async (counterpart) => toPlace(counterpart, await documentOf(counterpart, editor.document))),
  );
  return pickPlace(editor, places, { title, placeholder });
}

function toPlace({ uri, kind, numbers, range, selectionRange }: Counterpart, document: TextDocument): Place {
  const text = document.getText(toRange({ start: selectionRange.end, end: range.end }));
  return { label: getMessages()[kind](numbers), detail: text.trim().replace(/\s+/g, ' '), range: selectionRange, uri };
}
