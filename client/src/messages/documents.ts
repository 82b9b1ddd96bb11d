import type { CompletenessCounts } from './completeness';
import { en, nl } from './numbers';

/** The documents of the folder that is open: how complete they are, and which are shown. */
export const documentMessages = {
  folder: { nl: 'Map', en: 'Folder' },
  folderCounts: {
    nl: (documents: number, open: number, deferred: number) =>
      `${documents === 1 ? '1 document' : `${documents} documenten`}, ${open === 0 ? 'niets open' : `${open} met open vragen`}${deferred === 0 ? '' : `, ${deferred} met uitgestelde vragen`}`,
    en: (documents: number, open: number, deferred: number) =>
      `${documents === 1 ? '1 document' : `${documents} documents`}, ${open === 0 ? 'nothing open' : `${open} with open questions`}${deferred === 0 ? '' : `, ${deferred} with deferred questions`}`,
  },
  countsElsewhere: {
    nl: ({ answered, total }: CompletenessCounts, elsewhere: number) =>
      elsewhere === answered
        ? `${elsewhere}/${total} elders beantwoord`
        : `${answered}/${total} beantwoord, ${elsewhere} elders`,
    en: ({ answered, total }: CompletenessCounts, elsewhere: number) =>
      elsewhere === answered
        ? `${elsewhere}/${total} answered elsewhere`
        : `${answered}/${total} answered, ${elsewhere} elsewhere`,
  },
  answeredElsewhere: {
    nl: (elsewhere: number, total: number, names: readonly string[]) => {
      const [name = 'het bijbehorende document'] = names;
      const where = names.length > 1 ? 'in andere documenten met antwoorden op deze vragen' : `in ${name}`;
      if (total === 1) return `Het antwoord staat ${where}.`;
      if (elsewhere === total) return `De antwoorden staan ${where}.`;
      return elsewhere === 1
        ? `Eén vraag is elders beantwoord, ${where}.`
        : `${elsewhere} vragen zijn elders beantwoord, ${where}.`;
    },
    en: (elsewhere: number, total: number, names: readonly string[]) => {
      const [name = 'the document that belongs to it'] = names;
      const where = names.length > 1 ? 'in other documents that answer these questions' : `in ${name}`;
      if (total === 1) return `The answer is ${where}.`;
      if (elsewhere === total) return `The answers are ${where}.`;
      return elsewhere === 1
        ? `One question is answered elsewhere, ${where}.`
        : `${elsewhere} questions are answered elsewhere, ${where}.`;
    },
  },
  delay: { nl: 'mededeling van uitstel', en: 'notice of delay' },
  onlyDelays: {
    nl: 'Dit document zegt alleen dat de antwoorden later komen.',
    en: 'This document only says that the answers come later.',
  },
  withDeferred: {
    nl: (counts: string, deferred: number) => `${counts}, ${deferred} uitgesteld`,
    en: (counts: string, deferred: number) => `${counts}, ${deferred} deferred`,
  },
  deferredCount: {
    nl: (deferred: number) =>
      deferred === 1
        ? 'Het antwoord op één vraag is uitgesteld.'
        : `De antwoorden op ${deferred} vragen zijn uitgesteld.`,
    en: (deferred: number) =>
      deferred === 1 ? 'The answer to one question is deferred.' : `The answers to ${deferred} questions are deferred.`,
  },
  mergedCount: {
    nl: (merged: number) =>
      merged === 1 ? 'Eén vraag is samen met andere beantwoord.' : `${merged} vragen zijn samen met andere beantwoord.`,
    en: (merged: number) =>
      merged === 1
        ? 'One question is answered together with others.'
        : `${merged} questions are answered together with others.`,
  },
  leftOutCount: {
    nl: (leftOut: number) =>
      leftOut === 1
        ? 'Eén ingezonden vraag staat niet in dit document.'
        : `${leftOut} ingezonden vragen staan niet in dit document.`,
    en: (leftOut: number) =>
      leftOut === 1 ? 'One submitted question is not in it.' : `${leftOut} submitted questions are not in it.`,
  },
  ties: {
    nl: (names: readonly string[]) => `Ook ${nl(names)} ${names.length === 1 ? 'past' : 'passen'} er even goed bij.`,
    en: (names: readonly string[]) => `${en(names)} ${names.length === 1 ? 'fits' : 'fit'} just as well.`,
  },
  certain: {
    nl: (names: readonly string[]) => `Het document hoort bij ${nl(names)}.`,
    en: (names: readonly string[]) => `The document belongs to ${en(names)}.`,
  },
  likely: {
    nl: (names: readonly string[]) => `Het document hoort waarschijnlijk bij ${nl(names)}.`,
    en: (names: readonly string[]) => `The document probably belongs to ${en(names)}.`,
  },

  whichDocuments: { nl: 'Welke documenten de lijst toont', en: 'Which documents the list shows' },
  allDocuments: { nl: 'Alle documenten', en: 'All documents' },
  openDocuments: { nl: 'Documenten met open vragen', en: 'Documents with open questions' },
  mostOpenFirst: { nl: 'Meeste open vragen eerst', en: 'Most open questions first' },
  byName: { nl: 'Op naam', en: 'By name' },
  orderedByOpen: { nl: 'meeste open vragen eerst', en: 'most open questions first' },
  orderedByName: { nl: 'op naam', en: 'by name' },
  onlyOpenDocuments: { nl: 'alleen met open vragen', en: 'only with open questions' },
  listsOpenDocuments: {
    nl: 'De lijst toont alleen documenten met open vragen.',
    en: 'The list shows only documents with open questions.',
  },
  noOpenDocuments: {
    nl: 'In geen van de documenten staan open vragen.',
    en: 'None of the documents has open questions.',
  },
  readingStopped: {
    nl: 'Het lezen is gestopt. Kies ‘Documenten opnieuw lezen’ om alle documenten te zien.',
    en: 'Reading has been stopped. Choose ‘Documenten opnieuw lezen’ to see all documents.',
  },
  notLookedFor: {
    nl: 'Er wordt niet naar documenten gezocht. Dat is bij de instellingen uitgezet.',
    en: 'Documents are not looked for. The settings say so.',
  },
  nothingOpenHere: {
    nl: 'In dit document staan geen open vragen.',
    en: 'There are no open questions in this document.',
  },
  cannotOpen: {
    nl: (name: string) => `${name} kan niet worden geopend.`,
    en: (name: string) => `${name} cannot be opened.`,
  },
} as const;
