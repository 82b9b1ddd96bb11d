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
    nl: (file: string) => `${file} kan niet worden gelezen.`,
    en: (file: string) => `${file} cannot be read.`,
  },
} as const;
