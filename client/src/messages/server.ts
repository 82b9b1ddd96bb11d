/** How it stands with the language server. */
export const serverMessages = {
  unavailable: {
    nl: 'Vraag en Antwoord is nu niet beschikbaar.',
    en: 'Vraag en Antwoord is not available at the moment.',
  },
  starting: { nl: 'Vraag en Antwoord start', en: 'Vraag en Antwoord is starting' },
  running: { nl: 'Vraag en Antwoord werkt', en: 'Vraag en Antwoord is working' },
  stopped: { nl: 'Vraag en Antwoord is gestopt', en: 'Vraag en Antwoord has stopped' },
  failed: { nl: 'Vraag en Antwoord werkt niet', en: 'Vraag en Antwoord is not working' },
  failedDetail: {
    nl: 'Zie het uitvoervenster.',
    en: 'See the output.',
  },
  notAllRead: { nl: 'niet alles is gelezen', en: 'not all was read' },
  restart: { nl: 'Opnieuw starten', en: 'Restart' },
  restarted: { nl: 'Vraag en Antwoord is opnieuw gestart', en: 'Vraag en Antwoord has been restarted' },
} as const;
