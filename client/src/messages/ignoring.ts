import { en, nl, plural } from './numbers';

/** What a user does not want to be told again. */
export const ignoringMessages = {
  ignored: {
    nl: 'De melding wordt genegeerd. Met “Genegeerde meldingen tonen” haalt u haar terug.',
    en: 'The finding is ignored. “Genegeerde meldingen tonen” brings it back.',
  },
  notIgnored: {
    nl: 'De melding blijft staan, omdat de instellingen van deze map niet gewijzigd kunnen worden.',
    en: 'The finding stays, because the settings of this folder cannot be changed.',
  },
  stillIgnored: {
    nl: 'De meldingen blijven genegeerd, omdat de instellingen van deze map niet gewijzigd kunnen worden.',
    en: 'The findings stay ignored, because the settings of this folder cannot be changed.',
  },
  ignoredFindings: { nl: 'Genegeerde meldingen', en: 'Ignored findings' },
  chooseIgnored: { nl: 'Kies de meldingen die u weer wilt zien', en: 'Choose the findings to show again' },
  questionNumbers: {
    nl: (numbers: readonly string[]) => `Vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) => `Question${plural(numbers)} ${en(numbers)}`,
  },
  markedWords: { nl: (words: string) => `“${words}”`, en: (words: string) => `“${words}”` },
  nothingIgnored: { nl: 'Er worden geen meldingen genegeerd.', en: 'No findings are ignored.' },
} as const;
