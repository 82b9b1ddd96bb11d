/** Why no answer was put in, and what else can be. */
export const draftMessages = {
  nothingToInsert: {
    nl: 'Zet de cursor op een vraag die nog geen antwoord heeft.',
    en: 'Place the cursor on a question that has no answer yet.',
  },
  nothingMissing: { nl: 'Er ontbreekt geen antwoord.', en: 'No answer is missing.' },
  againForLeftOut: {
    nl: (count: number) =>
      `Doe dit nog eens voor de ingezonden ${count === 1 ? 'vraag die ontbreekt' : 'vragen die ontbreken'}.`,
    en: (count: number) =>
      `Do this once more for the submitted ${count === 1 ? 'question that is' : 'questions that are'} missing.`,
  },
  newDocument: { nl: 'Nieuw antwoorddocument', en: 'New document of answers' },
  answersToQuestions: {
    nl: (name: string) => `Antwoorden op de vragen uit ${name}`,
    en: (name: string) => `Answers to the questions of ${name}`,
  },
  answersStem: {
    nl: (stem: string) => `${stem} antwoorden`,
    en: (stem: string) => `${stem} answers`,
  },
  emptyDocument: { nl: 'Leeg document met twee vragen', en: 'Empty document with two questions' },
} as const;
