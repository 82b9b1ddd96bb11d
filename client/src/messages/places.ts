import { en, nl, plural } from './numbers';

/** The questions and answers that a user can go to. */
export const placeMessages = {
  question: {
    nl: (numbers: readonly string[]) => `Vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) => `Question${plural(numbers)} ${en(numbers)}`,
  },
  answer: {
    nl: (numbers: readonly string[]) => `Antwoord op vraag ${nl(numbers)}`,
    en: (numbers: readonly string[]) => `Answer to question${plural(numbers)} ${en(numbers)}`,
  },
  deferred: { nl: 'uitgesteld', en: 'deferred' },
  unwritten: { nl: 'antwoord nog niet af', en: 'answer not finished' },
  openQuestions: { nl: 'Onbeantwoorde vragen', en: 'Unanswered questions' },
  chooseQuestion: { nl: 'Kies een vraag om ernaartoe te gaan', en: 'Choose a question to go to it' },
  allAnswered: { nl: 'Alle vragen zijn beantwoord.', en: 'All questions have been answered.' },
  noQuestions: { nl: 'Er staan geen vragen in dit document.', en: 'There are no questions in this document.' },
  onlyAnswers: {
    nl: 'In dit document staan antwoorden zonder de vragen.',
    en: 'This document holds answers without the questions.',
  },

  counterparts: { nl: 'Bijbehorende vragen en antwoorden', en: 'Counterparts' },
  chooseCounterpart: { nl: 'Kies waar u naartoe gaat', en: 'Choose where to go' },
  notAnswered: {
    nl: (numbers: readonly string[]) => `Er is nog geen antwoord op vraag ${nl(numbers)}.`,
    en: (numbers: readonly string[]) => `There is no answer to question${plural(numbers)} ${en(numbers)} yet.`,
  },
  noCounterpart: {
    nl: 'Hier hoort geen vraag of antwoord bij.',
    en: 'No question or answer belongs to this place.',
  },
} as const;
