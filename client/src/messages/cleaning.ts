/** What there is to say of text that was taken from a PDF. */
export const cleaningMessages = {
  cleanedTitle: {
    nl: (document: string) => `${document}: nu ↔ opgeschoond`,
    en: (document: string) => `${document}: now ↔ cleaned`,
  },
  decideFirst: {
    nl: 'Kies eerst ‘Wijzigingen toepassen’ of ‘Wijzigingen annuleren’.',
    en: 'First choose ‘Wijzigingen toepassen’ or ‘Wijzigingen annuleren’.',
  },
  nothingToClean: {
    nl: 'Hier valt niets op te schonen.',
    en: 'There is nothing to clean here.',
  },
  cleaned: {
    nl: ({ joinedLines, mendedWords, removedLines }: CleanedCounts) =>
      sentence([
        joinedLines > 0 && `${joinedLines} ${joinedLines === 1 ? 'regel' : 'regels'} samengevoegd`,
        mendedWords > 0 && `${mendedWords} ${mendedWords === 1 ? 'woord' : 'woorden'} hersteld`,
        removedLines > 0 && `${removedLines} ${removedLines === 1 ? 'regel' : 'regels'} van de pagina weggehaald`,
      ]) || 'Witregels en spaties opgeschoond',
    en: ({ joinedLines, mendedWords, removedLines }: CleanedCounts) =>
      sentence([
        joinedLines > 0 && `${joinedLines} ${joinedLines === 1 ? 'line' : 'lines'} joined`,
        mendedWords > 0 && `${mendedWords} ${mendedWords === 1 ? 'word' : 'words'} mended`,
        removedLines > 0 && `${removedLines} page ${removedLines === 1 ? 'line' : 'lines'} removed`,
      ]) || 'Empty lines and spaces cleaned',
  },
} as const;

/** How much was done. */
interface CleanedCounts {
  readonly joinedLines: number;
  readonly mendedWords: number;
  readonly removedLines: number;
}

function sentence(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(', ');
}
