/** What a link says before it is followed. */
export const linkMessages = {
  openAddress: {
    nl: (address: string) => `Openen: ${address}`,
    en: (address: string) => `Open: ${address}`,
  },
} as const;
