/** What there is to say of a document that is imported. */
export const importMessages = {
  importTitle: { nl: 'Document importeren', en: 'Import a document' },
  importLabel: { nl: 'Importeren', en: 'Import' },
  importableFiles: { nl: 'Word, pdf, officiële publicatie of tekst', en: 'Word, PDF, official publication or text' },
  allFiles: { nl: 'Alle bestanden', en: 'All files' },
  importing: {
    nl: (file: string) => `${file} importeren`,
    en: (file: string) => `Importing ${file}`,
  },
  notImported: {
    nl: (file: string) => `${file} kan niet worden geïmporteerd.`,
    en: (file: string) => `${file} cannot be imported.`,
  },
  unreadableFile: {
    nl: 'dit bestand kan niet worden gelezen. Kijk of het er nog staat en of u het mag openen.',
    en: 'this file cannot be read. See whether it is still there and whether you may open it.',
  },
} as const;
