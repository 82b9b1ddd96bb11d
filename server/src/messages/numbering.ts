/** The numbers of all questions at once, and their order. */
export const numberingMessages = {
  renumberQuestions: { nl: 'Vragen hernummeren', en: 'Renumber questions' },
  closeGap: {
    nl: (number: string, next: string) => `Doornummeren: vraag ${number} wordt vraag ${next}`,
    en: (number: string, next: string) => `Number on: question ${number} becomes question ${next}`,
  },
  numbersInOrder: { nl: 'De vragen zijn al goed genummerd.', en: 'The questions are numbered correctly already.' },
  submittedNumbersStay: {
    nl: (name: string) => `De vragen houden de nummers die zij in ${name} hebben.`,
    en: (name: string) => `The questions keep the numbers that they have in ${name}.`,
  },
  renumberTwice: {
    nl: (number: string) => `Er zouden dan twee vragen ${number} zijn. Kies andere nummers.`,
    en: (number: string) => `There would be two questions ${number} then. Choose other numbers.`,
  },
  renumberChangesPlace: {
    nl: (place: string) => `Met andere nummers krijgt “${place}” een andere betekenis. Pas dat eerst aan.`,
    en: (place: string) => `With other numbers “${place}” would mean something else. Change that first.`,
  },
  renumberChangesDocument: {
    nl: 'Met andere nummers worden de vragen en antwoorden in dit document anders herkend.',
    en: 'With other numbers the questions and answers in this document would be recognised differently.',
  },
  renumberBareNumbers: {
    nl: 'Met dit nummer worden de vragen anders herkend. Kies een nummer dat aansluit, of schrijf eerst ‘Vraag’ voor de nummers.',
    en: 'With this number the questions would be recognised differently. Choose one that follows on the others, or write ‘Vraag’ before the numbers first.',
  },
  moveChangesFootnotes: {
    nl: 'Een voetnoot zou dan bij een andere tekst horen. Geef eerst elke voetnoot een eigen nummer.',
    en: 'A footnote would then belong to another text. Give each footnote a number of its own first.',
  },
  renumberNamed: {
    nl: (place: string, number: string) =>
      `“${place}” noemt vraag ${number}, die er nu niet is, en zou dan op een andere vraag slaan. Pas dat eerst aan.`,
    en: (place: string, number: string) =>
      `“${place}” names question ${number}, which is not there now, and would then mean another question. Change that first.`,
  },
  renumberCrowded: {
    nl: (number: string, line: number, others: number, name: string) =>
      `Voor vraag ${number} op regel ${line}${others === 0 ? '' : ` en nog ${others} ${others === 1 ? 'vraag' : 'vragen'}`} is geen nummer vrij: andere vragen houden de nummers die zij in ${name} hebben. Kies zelf een nummer.`,
    en: (number: string, line: number, others: number, name: string) =>
      `For question ${number} on line ${line}${others === 0 ? '' : ` and ${others} more`} no number is free: other questions keep the numbers that they have in ${name}. Choose a number yourself.`,
  },
  renumberUnlettered: {
    nl: (number: string) => `Vraag ${number} heeft meer onderdelen dan de letters a tot en met h. Pas dat eerst aan.`,
    en: (number: string) => `Question ${number} has more parts than the letters a to h. Change that first.`,
  },
  renumberUnclear: {
    nl: (place: string, line: number, number: string) =>
      `Welke vraag “${place}” op regel ${line} met ${number} bedoelt, is niet te zien. Pas dat eerst aan.`,
    en: (place: string, line: number, number: string) =>
      `It cannot be seen which question “${place}” on line ${line} means by ${number}. Change that first.`,
  },
  moveUp: { nl: 'Vraag omhoog verplaatsen', en: 'Move question up' },
  moveDown: { nl: 'Vraag omlaag verplaatsen', en: 'Move question down' },
  moveNowhere: {
    nl: 'Zet de cursor in een vraag of het antwoord eronder om die te verplaatsen.',
    en: 'Place the cursor in a question or the answer below it to move these.',
  },
  firstInDocument: { nl: 'Dit is de eerste vraag.', en: 'This is the first question.' },
  lastInDocument: { nl: 'Dit is de laatste vraag.', en: 'This is the last question.' },
  firstInSet: { nl: 'Dit is de eerste vraag van deze reeks.', en: 'This is the first question of this set.' },
  lastInSet: { nl: 'Dit is de laatste vraag van deze reeks.', en: 'This is the last question of this set.' },
} as const;
