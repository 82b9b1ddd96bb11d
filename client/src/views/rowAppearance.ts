/** How a row of a list looks, and what is read aloud of it. */
export interface RowAppearance {
  readonly label: string;
  /** What stands behind the label in a lighter colour. */
  readonly description: string;
  readonly tooltip: string;
  readonly spoken: string;
  readonly icon: RowIcon;
}

/** An icon of the editor; each has a form of its own, so that its colour is not needed to tell it from the others. */
export interface RowIcon {
  readonly name: string;
  readonly color?: string;
}

/** The colours of what is complete, and of what waits for someone. */
export const rowColors = {
  complete: 'charts.green',
  waiting: 'problemsWarningIcon.foreground',
} as const;
