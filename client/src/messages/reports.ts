/** The report on all documents of the folder that is open. */
export const reportMessages = {
  report: { nl: 'Verslag', en: 'Report' },
  makingReport: { nl: 'Het verslag wordt gemaakt', en: 'The report is being made' },
  saveReport: { nl: 'Verslag opslaan', en: 'Save the report' },
  reportFile: { nl: 'verslag.html', en: 'report.html' },
  webPage: { nl: 'Webpagina', en: 'Web page' },
  reportSaved: {
    nl: (name: string) => `Het verslag is opgeslagen als ${name}.`,
    en: (name: string) => `The report has been saved as ${name}.`,
  },
  reportNotSaved: {
    nl: 'Het verslag kan daar niet worden opgeslagen.',
    en: 'The report cannot be saved there.',
  },
} as const;
