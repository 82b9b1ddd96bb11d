import type { Language } from '../messages';
import type { Obstacle } from './readText';

/** What keeps a path from being checked; `empty` is a folder without documents, `failed` an error of our own. */
export type Problem = Obstacle | 'empty' | 'failed';

type InEachLanguage<Text> = Readonly<Record<Language, Text>>;

/** What is said of a path that cannot be checked, or of a report that cannot be written. */
export const problems: Readonly<Record<Problem | 'unwritable' | 'overwritten', InEachLanguage<string>>> = {
  missing: {
    nl: 'dit bestand of deze map bestaat niet.',
    en: 'this file or folder does not exist.',
  },
  forbidden: {
    nl: 'u mag dit bestand niet lezen.',
    en: 'you are not allowed to read this file.',
  },
  unreadable: {
    nl: 'dit bestand kan niet worden gelezen.',
    en: 'this file cannot be read.',
  },
  pdf: {
    nl: 'dit is een pdf. Sla de tekst ervan op in een .txt-bestand en controleer dat.',
    en: 'this is a PDF. Save its text in a .txt file and check that.',
  },
  formatted: {
    nl: 'dit is een opgemaakt document, bijvoorbeeld van Word. Sla het op als tekst zonder opmaak en controleer dat.',
    en: 'this is a formatted document, for example of Word. Save it as plain text and check that.',
  },
  binary: {
    nl: 'dit is geen tekstbestand.',
    en: 'this is not a text file.',
  },
  empty: {
    nl: 'in deze map staan geen documenten met vragen.',
    en: 'there are no documents with questions in this folder.',
  },
  failed: {
    nl: 'dit document is niet gecontroleerd door een fout in dit programma.',
    en: 'this document has not been checked because of an error in this program.',
  },
  overwritten: {
    nl: 'dit is een van de documenten. Kies een ander bestand voor het verslag.',
    en: 'this is one of the documents. Choose another file for the report.',
  },
  unwritable: {
    nl: 'het verslag kan hier niet worden opgeslagen.',
    en: 'the report cannot be saved here.',
  },
};

/** The words of the report that is for reading, with their plural where it differs. */
const words = {
  document: { nl: ['document', 'documenten'], en: ['document', 'documents'] },
  question: { nl: ['vraag', 'vragen'], en: ['question', 'questions'] },
  answered: { nl: ['beantwoord'], en: ['answered'] },
  referred: { nl: ['beantwoord met een verwijzing'], en: ['answered by reference'] },
  deferred: { nl: ['uitgesteld'], en: ['deferred'] },
  unanswered: { nl: ['open'], en: ['open'] },
  mergedAnswer: { nl: ['samengevoegd antwoord', 'samengevoegde antwoorden'], en: ['merged answer', 'merged answers'] },
  error: { nl: ['fout', 'fouten'], en: ['error', 'errors'] },
  warning: { nl: ['waarschuwing', 'waarschuwingen'], en: ['warning', 'warnings'] },
  information: { nl: ['opmerking', 'opmerkingen'], en: ['remark', 'remarks'] },
  hint: { nl: ['detail', 'details'], en: ['detail', 'details'] },
  noQuestions: { nl: ['geen vragen herkend'], en: ['no questions recognised'] },
  noFindings: { nl: ['geen meldingen'], en: ['nothing found'] },
  line: { nl: ['regel'], en: ['line'] },
} as const satisfies Readonly<Record<string, InEachLanguage<readonly [one: string, more?: string]>>>;

/** A word of the report, by its name. */
export type Word = keyof typeof words;

/** A word of the report by itself, in the singular. */
export function wordFor(name: Word, language: Language): string {
  return words[name][language][0];
}

/** A number and what it counts: `1 vraag`, `3 vragen`. */
export function count(number: number, name: Word, language: Language): string {
  const [one, more = one] = words[name][language];
  return `${number} ${number === 1 ? one : more}`;
}
