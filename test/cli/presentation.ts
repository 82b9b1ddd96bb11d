import type { Presentation } from '../../server/src/cli/formats/presentation';

/** A report as text in Dutch, without colours. */
export const asText: Presentation = {
  format: 'text',
  language: 'nl',
  isColored: false,
  folder: '.',
  directory: '.',
};
