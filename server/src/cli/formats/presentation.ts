import { createColors } from 'picocolors';
import type { Language } from '../../messages';
import { addressFrom } from '../addresses';
import type { FormatOptions } from './format';
import type { formats } from './formats';

/** The form that a report is to have, in plain values that can be handed to a thread. */
export interface Presentation {
  readonly format: keyof typeof formats;
  readonly language: Language;
  readonly isColored: boolean;
  /** The folder in which the report will be, from which it links to the documents. */
  readonly folder: string;
  /** The folder in which the paths of the documents begin. */
  readonly directory: string;
}

/** The same as a form takes it. */
export function formatOptions({ language, isColored, folder, directory }: Presentation): FormatOptions {
  return { language, colors: createColors(isColored), addressOf: addressFrom(folder, directory) };
}
