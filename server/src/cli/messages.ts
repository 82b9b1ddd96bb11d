import type { Obstacle } from '../files/decode';
import type { Language } from '../messages';

/**
 * What keeps a path from being checked: `empty` is a folder without documents, `closed` one of which the system does not
 * tell what is in it, `unmatched` a pattern without documents, and `failed` an error of our own.
 */
export type Problem = Obstacle | 'empty' | 'closed' | 'unmatched' | 'failed';

/** Why a report is not saved: its name is that of another kind of file, or of one of the documents, or it fails. */
export type ReportProblem = 'notReport' | 'overwritten' | 'unwritable';

/** What is said of a path that cannot be checked, or of a report that cannot be written. */
export const problems: Readonly<Record<Problem | ReportProblem, Readonly<Record<Language, string>>>> = {
  missing: {
    nl: 'dit bestand of deze map bestaat niet.',
    en: 'this file or folder does not exist.',
  },
  forbidden: {
    nl: 'u mag dit bestand niet lezen.',
    en: 'you are not allowed to read this file.',
  },
  folder: {
    nl: 'dit is een map. Noem een document dat erin staat.',
    en: 'this is a folder. Name a document in it.',
  },
  full: {
    nl: 'de schijf is vol.',
    en: 'the disk is full.',
  },
  unreadable: {
    nl: 'dit bestand kan niet worden gelezen.',
    en: 'this file cannot be read.',
  },
  pdf: {
    nl: 'dit is een pdf. Maak er tekst van met vraag-antwoord convert, of met “Document importeren…” in VS Code, en controleer die.',
    en: 'this is a PDF. Make text of it with vraag-antwoord convert, or with “Document importeren…” in VS Code, and check that.',
  },
  formatted: {
    nl: 'dit is een opgemaakt document, bijvoorbeeld van Word of een webpagina. Maak er tekst van met vraag-antwoord convert, of met “Document importeren…” in VS Code, en controleer die.',
    en: 'this is a formatted document, for example of Word or a web page. Make text of it with vraag-antwoord convert, or with “Document importeren…” in VS Code, and check that.',
  },
  otherFormat: {
    nl: 'documenten van deze soort (zoals .doc, .xlsx, .odt of .rtf, of met een wachtwoord) kunnen niet worden gelezen. Open het document in het programma waarin het gemaakt is, sla het op als .docx, en maak daarvan tekst met vraag-antwoord convert.',
    en: 'documents of this kind (such as .doc, .xlsx, .odt or .rtf, or with a password) cannot be read. Open the document in the program it was made with, save it as .docx, and make text of that with vraag-antwoord convert.',
  },
  binary: {
    nl: 'dit is geen tekstbestand.',
    en: 'this is not a text file.',
  },
  empty: {
    nl: 'in deze map staan geen documenten met vragen. Van een Word-document, een pdf of een webpagina maakt u eerst tekst met vraag-antwoord convert.',
    en: 'there are no documents with questions in this folder. Make text of a Word document, a PDF or a web page first, with vraag-antwoord convert.',
  },
  closed: {
    nl: 'deze map kan niet worden geopend. Wat erin staat, is niet gecontroleerd.',
    en: 'this folder cannot be opened. What is in it has not been checked.',
  },
  unmatched: {
    nl: 'bij dit patroon horen geen documenten.',
    en: 'there are no documents that match this pattern.',
  },
  failed: {
    nl: 'dit document is niet gecontroleerd door een fout in dit programma.',
    en: 'this document has not been checked because of an error in this program.',
  },
  overwritten: {
    nl: 'dit is een van de documenten. Kies een ander bestand voor het verslag.',
    en: 'this is one of the documents. Choose another file for the report.',
  },
  notReport: {
    nl: 'deze naam is niet die van een verslag. Kies een naam op .txt, .html, .json of .sarif.',
    en: 'this name is not that of a report. Choose a name in .txt, .html, .json or .sarif.',
  },
  unwritable: {
    nl: 'het verslag kan hier niet worden opgeslagen.',
    en: 'the report cannot be saved here.',
  },
};

/** What is said of a file that cannot be written, where the system says why. */
export const savingProblems: Readonly<Partial<Record<Obstacle, Readonly<Record<Language, string>>>>> = {
  missing: {
    nl: 'deze map bestaat niet. Maak haar eerst, of kies een andere.',
    en: 'this folder does not exist. Make it first, or choose another one.',
  },
  forbidden: {
    nl: 'u mag hier niets opslaan. Kies een andere plaats.',
    en: 'you are not allowed to save here. Choose another place.',
  },
  full: {
    nl: 'de schijf is vol. Maak ruimte, of kies een andere plaats.',
    en: 'the disk is full. Make room, or choose another place.',
  },
  folder: {
    nl: 'dit is een map. Zet er de naam van een bestand achter.',
    en: 'this is a folder. Add the name of a file to it.',
  },
};

/** What is said when the output does not take what is written to it. */
export const fullOutput: Readonly<Record<Language, string>> = {
  nl: 'De uitvoer kan niet worden opgeslagen: de schijf is vol. Maak ruimte, of kies een andere plaats.',
  en: 'The output cannot be saved: the disk is full. Make room, or choose another place.',
};

/** What is said of an error of the program or the system that is not known. */
export const accidents: Readonly<Record<Language, (message: string) => string>> = {
  nl: (message) => `Er is iets misgegaan: ${message}`,
  en: (message) => `Something went wrong: ${message}`,
};

/** What is said of two documents that probably belong together. */
export const likelyPairMessages: Readonly<Record<Language, (one: string, other: string) => string>> = {
  nl: (one, other) =>
    `${one} en ${other} horen waarschijnlijk bij elkaar; dat is niet zeker genoeg om mee te tellen. Met vraag-antwoord pair legt u ze naast elkaar.`,
  en: (one, other) =>
    `${one} and ${other} probably belong together; that is not certain enough to count. With vraag-antwoord pair you lay them side by side.`,
};

/** What is shown while the documents are being checked. */
export const progressMessages: Readonly<Record<Language, (done: number, total: number) => string>> = {
  nl: (done, total) => `${done} van ${total} bestanden bekeken`,
  en: (done, total) => `${done} of ${total} files looked at`,
};

/** What is shown while the command waits for a document to change. */
export const watchMessages: Readonly<Record<Language, string>> = {
  nl: 'Wacht op wijzigingen. Stop met Ctrl+C.',
  en: 'Waiting for changes. Stop with Ctrl+C.',
};

/** What is said of two documents side by side. */
export interface PairMessages {
  readonly sameFile: (name: string) => string;
  readonly unrelated: (here: string, there: string) => string;
  readonly certain: (here: string, there: string, shared: number) => string;
  readonly likely: (here: string, there: string, shared: number) => string;
  /** Neither of them holds the answers to the other. */
  readonly versions: (here: string, there: string, shared: number) => string;
  /** Each of these begins with the name of a document, and a line in that one. */
  readonly renumbered: (place: string, number: string, other: string, there: string) => string;
  readonly differs: (place: string, number: string, here: string, there: string, other: string) => string;
  readonly onlyHere: (place: string, number: string, words: string, other: string) => string;
  readonly onlyThere: (place: string, number: string, words: string, other: string) => string;
  readonly absent: (place: string, number: string, lacking: string) => string;
  readonly answeredAlone: (numbers: string) => string;
  readonly withdrawn: (numbers: string) => string;
  readonly unwrittenAlone: (numbers: string) => string;
  readonly deferredAlone: (numbers: string) => string;
  readonly place: (name: string, line: number) => string;
}

/** What is said of two documents side by side, in each language. */
export const pairMessages: Readonly<Record<Language, PairMessages>> = {
  nl: {
    sameFile: (name) => `U noemt ${name} twee keer. Noem twee verschillende documenten.`,
    unrelated: (here, there) => `${here} en ${there} horen niet bij elkaar.`,
    certain: (here, there, shared) => `${here} en ${there} horen bij elkaar. Vragen die in allebei staan: ${shared}.`,
    likely: (here, there, shared) =>
      `${here} en ${there} horen waarschijnlijk bij elkaar. Vragen die in allebei staan: ${shared}.`,
    versions: (here, there, shared) =>
      `${here} en ${there} bevatten dezelfde vragen, als twee versies van één document. Vragen die in allebei staan: ${shared}.`,
    answeredAlone: (numbers) => `beantwoord zonder dat de vraag erbij staat: vraag ${numbers}.`,
    withdrawn: (numbers) => `vervallen: vraag ${numbers}.`,
    unwrittenAlone: (numbers) => `alleen een plaats voor het antwoord, nog zonder tekst: vraag ${numbers}.`,
    deferredAlone: (numbers) => `uitgesteld zonder dat de vraag erbij staat: vraag ${numbers}.`,
    place: (name, line) => `${name}, regel ${line}`,
    renumbered: (place, number, other, there) => `${place}: vraag ${number} is in ${there} vraag ${other}.`,
    differs: (place, number, here, there, other) =>
      `${place}: vraag ${number} verschilt: hier “${here}”, in ${other} “${there}”.`,
    onlyHere: (place, number, words, other) =>
      `${place}: vraag ${number} verschilt: “${words}” staat niet in ${other}.`,
    onlyThere: (place, number, words, other) =>
      `${place}: vraag ${number} verschilt: “${words}” staat alleen in ${other}.`,
    absent: (place, number, lacking) => `${place}: vraag ${number} staat niet in ${lacking}.`,
  },
  en: {
    sameFile: (name) => `You name ${name} twice. Name two different documents.`,
    unrelated: (here, there) => `${here} and ${there} do not belong together.`,
    certain: (here, there, shared) => `${here} and ${there} belong together. Questions in both: ${shared}.`,
    likely: (here, there, shared) => `${here} and ${there} probably belong together. Questions in both: ${shared}.`,
    versions: (here, there, shared) =>
      `${here} and ${there} hold the same questions, like two versions of one document. Questions in both: ${shared}.`,
    answeredAlone: (numbers) => `answered without the question being repeated: ${numbers}.`,
    withdrawn: (numbers) => `withdrawn: ${numbers}.`,
    unwrittenAlone: (numbers) => `only a place for the answer, without text yet: ${numbers}.`,
    deferredAlone: (numbers) => `deferred without the question being repeated: ${numbers}.`,
    place: (name, line) => `${name}, line ${line}`,
    renumbered: (place, number, other, there) => `${place}: question ${number} is question ${other} in ${there}.`,
    differs: (place, number, here, there, other) =>
      `${place}: question ${number} differs: “${here}” here, “${there}” in ${other}.`,
    onlyHere: (place, number, words, other) => `${place}: question ${number} differs: “${words}” is not in ${other}.`,
    onlyThere: (place, number, words, other) =>
      `${place}: question ${number} differs: “${words}” is in ${other} alone.`,
    absent: (place, number, lacking) => `${place}: question ${number} is not in ${lacking}.`,
  },
};
