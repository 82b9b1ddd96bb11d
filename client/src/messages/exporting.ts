/** What there is to say of a document that is made in another form. */
export const exportMessages = {
  exportTitle: { nl: 'Document exporteren', en: 'Export the document' },
  exportLabel: { nl: 'Exporteren', en: 'Export' },
  pickForm: {
    nl: 'Kies een vorm. Een pdf maakt u daarna van het Word-document of de webpagina.',
    en: 'Choose a form. A PDF can then be made of the Word document or the web page.',
  },
  wordDocument: { nl: 'Word-document', en: 'Word document' },
  exporting: {
    nl: (file: string) => `${file} maken`,
    en: (file: string) => `Making ${file}`,
  },
  exported: {
    nl: (file: string) => `Opgeslagen als ${file}.`,
    en: (file: string) => `Saved as ${file}.`,
  },
  stillUnanswered: {
    nl: (count: number) => `Let op: ${count} ${count === 1 ? 'vraag' : 'vragen'} nog open.`,
    en: (count: number) => `Mind: ${count} ${count === 1 ? 'question' : 'questions'} still open.`,
  },
  notExported: {
    nl: (file: string) => `${file} kan niet worden gemaakt.`,
    en: (file: string) => `${file} cannot be made.`,
  },
  unwritableFile: {
    nl: 'daar kan niets worden opgeslagen. Kies een andere plaats, of kijk of het bestand nog ergens open staat.',
    en: 'nothing can be saved there. Choose another place, or see whether the file is still open somewhere.',
  },
} as const;
