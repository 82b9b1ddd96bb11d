/** Why no answer was put in. */
export const draftMessages = {
  nothingToInsert: {
    nl: 'Zet de cursor op een vraag die nog geen antwoord heeft.',
    en: 'Place the cursor on a question that has no answer yet.',
  },
  nothingMissing: { nl: 'Er ontbreekt geen antwoord.', en: 'No answer is missing.' },
} as const;
