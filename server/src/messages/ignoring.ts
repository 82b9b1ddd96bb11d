/** What a user does not want to be told again. */
export const ignoringMessages = {
  ignoreFinding: { nl: 'Negeer deze melding', en: 'Ignore this finding' },
  ignoreOne: {
    nl: (message: string) => `Negeer de melding “${message}”`,
    en: (message: string) => `Ignore the finding “${message}”`,
  },
} as const;
