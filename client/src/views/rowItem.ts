import { ThemeColor, ThemeIcon, TreeItem } from 'vscode';
import type { RowAppearance } from './rowAppearance';

/** A row of a tree that looks like this. */
export function createRowItem(id: string, { label, description, tooltip, spoken, icon }: RowAppearance): TreeItem {
  const { name, color } = icon;
  const item = new TreeItem(label);
  item.id = id;
  item.description = description;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken };
  item.iconPath = color === undefined ? new ThemeIcon(name) : new ThemeIcon(name, new ThemeColor(color));
  return item;
}
