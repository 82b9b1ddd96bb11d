/** What a user does not want to be told again. */
export const ignoringMessages = {
  ignored: {
    nl: 'De melding wordt genegeerd. Met “Genegeerde meldingen tonen” haalt u haar terug.',
    en: 'The finding is ignored. “Genegeerde meldingen tonen” brings it back.',
  },
  ignoredFindings: { nl: 'Genegeerde meldingen', en: 'Ignored findings' },
  chooseIgnored: { nl: 'Kies de meldingen die u weer wilt zien', en: 'Choose the findings to show again' },
  nothingIgnored: { nl: 'Er worden geen meldingen genegeerd.', en: 'No findings are ignored.' },
} as const;
