/** What there is to say of a document that is read in another encoding than it was saved in. */
export const encodingMessages = {
  encoding: { nl: 'Codering', en: 'Encoding' },
  wrongEncoding: { nl: 'De tekens kloppen niet', en: 'The characters are wrong' },
  wrongEncodingDetail: { nl: 'kies Windows 1252', en: 'choose Windows 1252' },
  reopen: { nl: 'Opnieuw openen', en: 'Open again' },
} as const;
