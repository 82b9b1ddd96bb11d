import { changeMessages } from './messages/changes';
import { draftMessages } from './messages/drafts';
import { findingMessages } from './messages/findings';
import { ignoringMessages } from './messages/ignoring';
import { lensMessages } from './messages/lenses';
import { linkMessages } from './messages/links';
import { numberingMessages } from './messages/numbering';
import { conjunctions, type Language } from './messages/numbers';
import { pairingMessages } from './messages/pairing';
import { rewritingMessages } from './messages/rewriting';
import { sectionMessages } from './messages/sections';

export { joinNumbers, type Language } from './messages/numbers';

const table = {
  ...sectionMessages,
  ...findingMessages,
  ...changeMessages,
  ...lensMessages,
  ...linkMessages,
  ...rewritingMessages,
  ...numberingMessages,
  ...draftMessages,
  ...pairingMessages,
  ...ignoringMessages,
};

/** The messages of one language, by name. */
export type Messages = { readonly [Name in keyof typeof table]: (typeof table)[Name][Language] };

/** All that the server says, in one language. */
export function messagesIn(language: Language): Messages {
  spoken[language] ??= column(language);
  return spoken[language];
}

// Most servers speak one language alone.
const spoken: Partial<Record<Language, Messages>> = {};

function column(language: Language): Messages {
  return Object.fromEntries(Object.entries(table).map(([name, row]) => [name, row[language]])) as Messages;
}

/** Whether a value names one of the languages. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(conjunctions, value);
}
