import type { Language } from '../messages';
import { forms } from './forms';
import type { ImportProblem } from './readDocument';

/** What is said of a file from which no text can be had, and what a user can do about it. */
export const importProblems: Readonly<Record<ImportProblem, Readonly<Record<Language, string>>>> = {
  'damaged-word': {
    nl: 'dit Word-document is beschadigd. Open het in Word, sla het opnieuw op en probeer het nog eens.',
    en: 'this Word document is damaged. Open it in Word, save it again and try once more.',
  },
  'locked-word': {
    nl: 'dit Word-document is beveiligd met een wachtwoord. Open het in Word, haal het wachtwoord weg en sla het op.',
    en: 'this Word document has a password. Open it in Word, remove the password and save it.',
  },
  'old-word': {
    nl: 'dit is een document van een oude versie van Word. Open het in Word en sla het op als .docx.',
    en: 'this is a document of an old version of Word. Open it in Word and save it as .docx.',
  },
  'not-word': {
    nl: 'dit is geen Word-document. Open het in het programma waarin het gemaakt is en sla het op als .docx of als pdf.',
    en: 'this is not a Word document. Open it in the program it was made with and save it as .docx or as PDF.',
  },
  'damaged-pdf': {
    nl: 'deze pdf is beschadigd. Haal het bestand opnieuw op, of vraag erom bij de afzender.',
    en: 'this PDF is damaged. Fetch the file again, or ask its sender for it.',
  },
  'locked-pdf': {
    nl: 'deze pdf is beveiligd met een wachtwoord. Open de pdf, sla haar op zonder wachtwoord en probeer het nog eens.',
    en: 'this PDF has a password. Open it, save it without the password and try once more.',
  },
  'scanned-pdf': {
    nl: 'in deze pdf staan alleen afbeeldingen, zoals van een scanner. Laat een programma met tekstherkenning (OCR) er tekst van maken, of vraag om het Word-document.',
    en: 'this PDF holds pictures only, as of a scanner. Let a program with text recognition (OCR) make text of it, or ask for the Word document.',
  },
  empty: {
    nl: 'in dit bestand staat geen tekst. Kijk of u het goede bestand hebt gekozen; van een afbeelding kan een programma met tekstherkenning (OCR) tekst maken.',
    en: 'there is no text in this file. See whether it is the right one; of a picture, a program with text recognition (OCR) can make text.',
  },
  binary: {
    nl: 'dit is geen document dat gelezen kan worden. Kies een Word-document, een pdf, een webpagina of een tekstbestand.',
    en: 'this is not a document that can be read. Choose a Word document, a PDF, a web page or a text file.',
  },
};

const endings = Object.values(forms).flat().join(', ');

/** What is said of a name for a file that is none of a form in which documents are written. */
export const unknownForm: Readonly<Record<Language, string>> = {
  nl: `deze naam zegt niet wat voor document het moet worden. Kies een naam op ${endings}.`,
  en: `this name does not say what kind of document it is to be. Choose a name in ${endings}.`,
};
