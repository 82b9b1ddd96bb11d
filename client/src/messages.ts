import { changeMessages } from './messages/changes';
import { cleaningMessages } from './messages/cleaning';
import { completenessMessages } from './messages/completeness';
import { documentMessages } from './messages/documents';
import { draftMessages } from './messages/drafts';
import { encodingMessages } from './messages/encoding';
import { exportMessages } from './messages/exporting';
import { ignoringMessages } from './messages/ignoring';
import { importMessages } from './messages/importing';
import type { Language } from './messages/numbers';
import { placeMessages } from './messages/places';
import { questionMessages } from './messages/questions';
import { reportMessages } from './messages/reports';
import { serverMessages } from './messages/server';
import { taskMessages } from './messages/tasks';

export type { Language } from './messages/numbers';

const table = {
  name: { nl: 'Vraag en Antwoord', en: 'Vraag en Antwoord' },
  ...cleaningMessages,
  ...changeMessages,
  ...completenessMessages,
  ...documentMessages,
  ...ignoringMessages,
  ...encodingMessages,
  ...exportMessages,
  ...importMessages,
  ...draftMessages,
  ...placeMessages,
  ...questionMessages,
  ...reportMessages,
  ...serverMessages,
  ...taskMessages,
};

/** The messages of one language, by name. */
export type Messages = { readonly [Name in keyof typeof table]: (typeof table)[Name][Language] };

/** All that the client says, in one language. */
export function messagesIn(language: Language): Messages {
  return Object.fromEntries(Object.entries(table).map(([name, row]) => [name, row[language]])) as Messages;
}
