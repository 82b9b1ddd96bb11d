import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';

/** What can be chosen: how it reads, and what is done then. */
export interface Choice {
  readonly label: string;
  readonly isPresent: boolean;
  readonly choose: () => Promise<void>;
}

/** A row of the list, with the choice that it stands for; a line between two groups stands for none. */
interface Row extends QuickPickItem {
  readonly choice?: Choice;
}

/**
 * Shows groups of choices, of which the present one of each group has a tick, and makes the one that the user takes.
 * The list begins at the first that is present.
 */
export function pickChoice(title: string, ...groups: readonly (readonly Choice[])[]): void {
  const list = window.createQuickPick<Row>();
  list.title = title;
  list.items = groups.flatMap((group, place) => [...(place > 0 ? [line] : []), ...group.map(toRow)]);
  list.activeItems = list.items.filter(({ choice }) => choice?.isPresent).slice(0, 1);
  list.onDidAccept(async () => {
    const [chosen] = list.selectedItems;
    list.hide();
    await chosen?.choice?.choose();
  });
  list.onDidHide(() => list.dispose());
  list.show();
}

const line: Row = { label: '', kind: QuickPickItemKind.Separator };

function toRow(choice: Choice): Row {
  return { label: `$(${choice.isPresent ? 'check' : 'blank'}) ${choice.label}`, choice };
}
