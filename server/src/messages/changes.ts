/** What can be changed, and why something cannot. */
export const changeMessages = {
  changeHeading: {
    nl: (suggestion: string) => `Wijzig in “${suggestion}”`,
    en: (suggestion: string) => `Change to “${suggestion}”`,
  },
  correctHeadings: { nl: 'Alle koppen verbeteren', en: 'Correct all headings' },
  renumbered: {
    nl: (number: string, next: string) => `Vraag ${number} wordt vraag ${next}`,
    en: (number: string, next: string) => `Question ${number} becomes question ${next}`,
  },
  documentChanged: {
    nl: 'Het document is intussen gewijzigd. Probeer het opnieuw.',
    en: 'The document has changed in the meantime. Try again.',
  },
  renameNowhere: {
    nl: 'Zet de cursor op het nummer van een vraag om dat te wijzigen.',
    en: 'Place the cursor on the number of a question to change it.',
  },
  renameDouble: {
    nl: (number: string) =>
      `Vraag ${number} komt meer dan één keer voor, dus het is niet duidelijk welke verwijzingen mee moeten. Wijzig het nummer met de hand.`,
    en: (number: string) =>
      `Question ${number} is asked more than once, so it is not clear which references should change with it. Change the number by hand.`,
  },
  renameNotNumber: {
    nl: (name: string) =>
      `“${name}” is geen vraagnummer. Kies een getal van 1 tot en met 999, zo nodig met een letter van a tot en met h erachter: 3 of 3a.`,
    en: (name: string) =>
      `“${name}” is not the number of a question. Choose a number from 1 to 999, if need be followed by a letter from a to h: 3 or 3a.`,
  },
  renameTaken: {
    nl: (number: string) => `Vraag ${number} bestaat al in dit document. Kies een ander nummer, of verplaats de vraag.`,
    en: (number: string) =>
      `Question ${number} exists in this document already. Choose another number, or move the question.`,
  },
  renameTakenInSet: {
    nl: (number: string) => `Vraag ${number} bestaat al in deze reeks. Kies een ander nummer, of verplaats de vraag.`,
    en: (number: string) =>
      `Question ${number} exists in this set already. Choose another number, or move the question.`,
  },
} as const;
