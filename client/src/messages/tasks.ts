/** The tasks that a user can run. */
export const taskMessages = {
  checkDocuments: { nl: 'Alle documenten controleren', en: 'Check all documents' },
} as const;
