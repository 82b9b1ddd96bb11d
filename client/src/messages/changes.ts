/** What happens when a document is changed. */
export const changeMessages = {
  documentChanged: {
    nl: 'Het document is intussen gewijzigd. Probeer het opnieuw.',
    en: 'The document has changed in the meantime. Try again.',
  },
  nothingChanged: {
    nl: 'Er is niets gewijzigd. Vink de wijzigingen aan voordat u ze toepast.',
    en: 'Nothing was changed. Check the boxes of the changes before you apply them.',
  },
} as const;
