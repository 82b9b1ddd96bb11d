import { type Position, Range, type TextDocument, type TextEditor, Uri } from 'vscode';
import type { Counterpart } from '../../../server/src/protocol';
import { getActiveEditor } from '../editor/language';
import { goTo, toRange } from '../editor/navigation';
import { notify } from '../editor/notify';
import { type Place, pickPlace } from '../editor/pickPlace';
import { contains } from '../editor/positions';
import { getMessages } from '../editor/settings';
import { tellReason } from '../editor/tellReason';
import { getOpenNumbersAt } from '../overview/openNumbersAt';
import type { LanguageServer } from '../server/languageServer';
import { documentOf } from './counterpartDocument';

/** A place where the user is. */
interface Here {
  readonly document: TextDocument;
  readonly position: Position;
}

/** The last jump: from where it went, and to which of the other side. */
interface Jump {
  readonly from: Here;
  readonly to: Counterpart;
}

/**
 * The command that goes from a question to its answer and from an answer to its question. From an answer to several
 * questions it goes back to the one that the user came from; where the user did not come from one, it asks. From an
 * answer in another document it goes back to the question there, which this document may ask too.
 */
export function createCounterpartCommand(server: LanguageServer): () => Promise<void> {
  let last: Jump | undefined;
  return async () => {
    const editor = getActiveEditor();
    if (editor === undefined) return;
    const here = { document: editor.document, position: editor.selection.active };
    if (last !== undefined && isBehind(last, here)) {
      const { document, position } = last.from;
      last = undefined;
      return goTo(editor, new Range(position, position), document.uri.toString());
    }
    const counterparts = await server.getCounterparts(here.document, here.position);
    if (counterparts === undefined) return notify(getMessages().unavailable);
    const [first] = counterparts;
    if (first === undefined) return tellReason(await explainNothing(server, here));

    const only =
      counterparts.length === 1 ? first : counterparts.find((counterpart) => isFrom(counterpart, here, last?.from));
    if (only !== undefined) await goTo(editor, only.selectionRange, only.uri);
    const to = only ?? (await choose(editor, counterparts));
    if (to !== undefined) last = { from: here, to };
  };
}

/** Whether the user is where the last jump led, in another document than it came from. */
function isBehind({ to: { uri, range } }: Jump, { document, position }: Here): boolean {
  return uri !== undefined && Uri.parse(uri).toString() === document.uri.toString() && contains(range, position);
}

/** A question may have no answer yet; elsewhere there is nothing to go to. */
async function explainNothing(server: LanguageServer, { document, position }: Here): Promise<string> {
  const { noCounterpart, notAnswered } = getMessages();
  const numbers = await getOpenNumbersAt(server, document, position);
  return numbers.length > 0 ? notAnswered(numbers) : noCounterpart;
}

function isFrom({ range }: Counterpart, { document }: Here, origin: Here | undefined): boolean {
  return origin?.document === document && contains(range, origin.position);
}

async function choose(editor: TextEditor, counterparts: readonly Counterpart[]): Promise<Counterpart | undefined> {
  const { counterparts: title, chooseCounterpart: placeholder } = getMessages();
  const places = await Promise.all(
    counterparts.map(async (counterpart) => toPlace(counterpart, await documentOf(counterpart, editor.document))),
  );
  const chosen = await pickPlace(editor, places, { title, placeholder });
  return chosen && counterparts[places.indexOf(chosen)];
}

function toPlace({ uri, kind, numbers, range, selectionRange }: Counterpart, document: TextDocument): Place {
  const text = document.getText(toRange({ start: selectionRange.end, end: range.end }));
  return { label: getMessages()[kind](numbers), detail: text.trim().replace(/\s+/g, ' '), range: selectionRange, uri };
}
