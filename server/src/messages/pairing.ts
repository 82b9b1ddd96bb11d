import { en, nl, plural } from './numbers';

/** What a document tells about the one that belongs to it. */
export const pairingMessages = {
  readingFolder: { nl: 'Documenten in de map bij elkaar zoeken', en: 'Finding which documents belong together' },
  readingDocuments: {
    nl: (done: number, total: number) => `${done} van ${total} documenten gelezen`,
    en: (done: number, total: number) => `${done} of ${total} documents read`,
  },
  tooManyDocuments: {
    nl: (limit: number, total: number) =>
      `In deze map staan ${total} documenten. De eerste ${limit} zijn gelezen; de andere tellen niet mee.`,
    en: (limit: number, total: number) =>
      `This folder holds ${total} documents. The first ${limit} were read; the others do not count.`,
  },
  foldersNotLookedInto: {
    nl: 'Niet in alle mappen kon worden gekeken; er kunnen meer documenten zijn.',
    en: 'Not all folders could be looked into; there may be more documents.',
  },
  notImported: {
    nl: (count: number) =>
      count === 1
        ? '1 Word- of pdf-bestand is niet gelezen; importeer het als het moet meetellen.'
        : `${count} Word- of pdf-bestanden zijn niet gelezen; importeer wat moet meetellen.`,
    en: (count: number) =>
      count === 1
        ? '1 Word or PDF file was not read; import it if it is to count.'
        : `${count} Word or PDF files were not read; import what is to count.`,
  },
  tooLargeDocuments: {
    nl: (names: readonly string[]) => `Te groot om te lezen: ${nl(names)}.`,
    en: (names: readonly string[]) => `Too large to read: ${en(names)}.`,
  },

  answerIn: {
    nl: (numbers: readonly string[], name: string) => `Antwoord op vraag ${nl(numbers)} in ${name}`,
    en: (numbers: readonly string[], name: string) => `Answer to question${plural(numbers)} ${en(numbers)} in ${name}`,
  },
  answerProbablyIn: {
    nl: (numbers: readonly string[], name: string) =>
      `Antwoord op vraag ${nl(numbers)} in ${name}, dat waarschijnlijk bij dit document hoort`,
    en: (numbers: readonly string[], name: string) =>
      `Answer to question${plural(numbers)} ${en(numbers)} in ${name}, which probably belongs to this document`,
  },
  answeredFurther: {
    nl: (numbers: readonly string[], name: string) =>
      `Vraag ${nl(numbers)} ${numbers.length > 1 ? 'zijn' : 'is'} beantwoord in ${name}.`,
    en: (numbers: readonly string[], name: string) =>
      `Question${plural(numbers)} ${en(numbers)} ${numbers.length > 1 ? 'are' : 'is'} answered in ${name}.`,
  },
  submittedAs: {
    nl: (numbers: readonly string[]) => `ingezonden als vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) => `submitted as question${plural(numbers)} ${en(numbers)}`,
  },
  submittedIn: {
    nl: (numbers: readonly string[], name: string) => `Ingezonden als vraag ${nl(numbers)} in ${name}.`,
    en: (numbers: readonly string[], name: string) =>
      `Submitted as question${plural(numbers)} ${en(numbers)} in ${name}.`,
  },
  probablySubmittedIn: {
    nl: (numbers: readonly string[], name: string) => `Waarschijnlijk ingezonden als vraag ${nl(numbers)} in ${name}.`,
    en: (numbers: readonly string[], name: string) =>
      `Probably submitted as question${plural(numbers)} ${en(numbers)} in ${name}.`,
  },
  questionIn: {
    nl: (numbers: readonly string[], name: string) => `Vraag ${nl(numbers)} in ${name}`,
    en: (numbers: readonly string[], name: string) => `Question${plural(numbers)} ${en(numbers)} in ${name}`,
  },
  answeredInQuestions: {
    nl: (number: string, name: string) => `Vraag ${number} is alleen in ${name} beantwoord.`,
    en: (number: string, name: string) => `Question ${number} has been answered in ${name} alone.`,
  },
  notInAnswers: {
    nl: (number: string, name: string) => `Vraag ${number} staat niet in ${name} en is nog niet beantwoord.`,
    en: (number: string, name: string) => `Question ${number} is not in ${name} and has not been answered yet.`,
  },
  expectedHere: {
    nl: (numbers: readonly string[]) =>
      `Vraag ${nl(numbers)} ${numbers.length > 1 ? 'hadden' : 'had'} hier in de buurt moeten staan.`,
    en: (numbers: readonly string[]) =>
      `Question${plural(numbers)} ${en(numbers)} ${numbers.length > 1 ? 'are' : 'is'} missing near here.`,
  },
  notInThisDocument: {
    nl: (numbers: readonly string[], name: string) =>
      `Vraag ${nl(numbers)} uit ${name} ${numbers.length > 1 ? 'staan' : 'staat'} niet in dit document.`,
    en: (numbers: readonly string[], name: string) =>
      `Question${plural(numbers)} ${en(numbers)} of ${name} ${numbers.length > 1 ? 'are' : 'is'} not in this document.`,
  },
  questionDiffers: {
    nl: (numbers: readonly string[], name: string, differences: string) =>
      `Deze vraag wijkt af van vraag ${nl(numbers)} uit ${name}: ${differences}.`,
    en: (numbers: readonly string[], name: string, differences: string) =>
      `This question differs from question${plural(numbers)} ${en(numbers)} of ${name}: ${differences}.`,
  },
  otherWords: {
    nl: (submitted: string, here: string) => `“${submitted}” is hier “${here}”`,
    en: (submitted: string, here: string) => `“${submitted}” is “${here}” here`,
  },
  wordsLeftOut: {
    nl: (submitted: string) => `“${submitted}” ontbreekt hier`,
    en: (submitted: string) => `“${submitted}” is missing here`,
  },
  wordsAdded: {
    nl: (here: string) => `“${here}” is hier toegevoegd`,
    en: (here: string) => `“${here}” is added here`,
  },
  moreDifferences: {
    nl: (count: number) => `en nog ${count} ${count === 1 ? 'verschil' : 'verschillen'}`,
    en: (count: number) => `and ${count} more difference${count === 1 ? '' : 's'}`,
  },
  takeOver: {
    nl: (numbers: readonly string[], name: string) => `Vraag ${nl(numbers)} uit ${name} overnemen`,
    en: (numbers: readonly string[], name: string) => `Take over question${plural(numbers)} ${en(numbers)} of ${name}`,
  },
  takeOverAll: {
    nl: (count: number, name: string) => `Alle ${count} ontbrekende vragen uit ${name} overnemen`,
    en: (count: number, name: string) => `Take over all ${count} missing questions of ${name}`,
  },
  restoreWording: {
    nl: (numbers: readonly string[], name: string) => `Tekst van vraag ${nl(numbers)} uit ${name} overnemen`,
    en: (numbers: readonly string[], name: string) =>
      `Use the text of question${plural(numbers)} ${en(numbers)} of ${name}`,
  },
} as const;
