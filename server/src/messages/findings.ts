import { en, joinSpans, nl, plural } from './numbers';

/** What is wrong or open in a document. */
export const findingMessages = {
  inSet: { nl: behindName, en: behindName },
  unanswered: {
    nl: (number: string) => `Vraag ${number} is nog niet beantwoord.`,
    en: (number: string) => `Question ${number} has not been answered yet.`,
  },
  deferredQuestions: {
    nl: (numbers: readonly string[]) =>
      numbers.length > 1
        ? `De antwoorden op vraag ${joinSpans(numbers, 'nl')} zijn uitgesteld.`
        : `Het antwoord op vraag ${nl(numbers)} is uitgesteld.`,
    en: (numbers: readonly string[]) =>
      numbers.length > 1
        ? `The answers to questions ${joinSpans(numbers, 'en')} are deferred.`
        : `The answer to question ${en(numbers)} is deferred.`,
  },
  deferredIn: {
    nl: (numbers: readonly string[], name: string) =>
      numbers.length > 1
        ? `Volgens ${name} zijn de antwoorden op vraag ${joinSpans(numbers, 'nl')} uitgesteld.`
        : `Volgens ${name} is het antwoord op vraag ${nl(numbers)} uitgesteld.`,
    en: (numbers: readonly string[], name: string) =>
      numbers.length > 1
        ? `According to ${name} the answers to questions ${joinSpans(numbers, 'en')} are deferred.`
        : `According to ${name} the answer to question ${en(numbers)} is deferred.`,
  },
  answeredAccordingTo: {
    nl: (numbers: readonly string[], name: string) =>
      `Vraag ${joinSpans(numbers, 'nl')} ${numbers.length > 1 ? 'zijn' : 'is'} volgens de mededeling in ${name} elders beantwoord.`,
    en: (numbers: readonly string[], name: string) =>
      `According to the notice in ${name} question${plural(numbers)} ${joinSpans(numbers, 'en')} ${numbers.length > 1 ? 'were' : 'was'} answered elsewhere.`,
  },
  noticeIn: {
    nl: (name: string) => `De mededeling in ${name}`,
    en: (name: string) => `The notice in ${name}`,
  },
  answeredElsewhere: {
    nl: (numbers: readonly string[]) =>
      `Vraag ${joinSpans(numbers, 'nl')} ${numbers.length > 1 ? 'zijn' : 'is'} volgens deze mededeling elders beantwoord.`,
    en: (numbers: readonly string[]) =>
      `According to this notice question${plural(numbers)} ${joinSpans(numbers, 'en')} ${numbers.length > 1 ? 'were' : 'was'} answered elsewhere.`,
  },
  merged: {
    nl: (numbers: readonly string[]) => `Dit antwoord geldt voor vraag ${nl(numbers)}.`,
    en: (numbers: readonly string[]) => `This answer covers questions ${en(numbers)}.`,
  },
  emptyAnswer: {
    nl: (numbers: readonly string[]) =>
      numbers.length > 0
        ? `Het antwoord op vraag ${nl(numbers)} heeft nog geen tekst.`
        : 'Dit antwoord heeft nog geen tekst.',
    en: (numbers: readonly string[]) =>
      numbers.length > 0
        ? `The answer to question${plural(numbers)} ${en(numbers)} has no text yet.`
        : 'This answer has no text yet.',
  },
  placeholderAnswer: {
    nl: (numbers: readonly string[]) =>
      numbers.length > 0
        ? `Het antwoord op vraag ${nl(numbers)} is nog niet ingevuld.`
        : 'Dit antwoord is nog niet ingevuld.',
    en: (numbers: readonly string[]) =>
      numbers.length > 0
        ? `The answer to question${plural(numbers)} ${en(numbers)} has not been filled in yet.`
        : 'This answer has not been filled in yet.',
  },
  possiblePlaceholder: {
    nl: (numbers: readonly string[]) =>
      numbers.length > 0
        ? `Het antwoord op vraag ${nl(numbers)} is misschien nog niet ingevuld.`
        : 'Dit antwoord is misschien nog niet ingevuld.',
    en: (numbers: readonly string[]) =>
      numbers.length > 0
        ? `The answer to question${plural(numbers)} ${en(numbers)} may not have been filled in yet.`
        : 'This answer may not have been filled in yet.',
  },
  unfinishedAnswer: {
    nl: (numbers: readonly string[], words: string) =>
      numbers.length > 0
        ? `Het antwoord op vraag ${nl(numbers)} is nog niet af: hier staat nog ${words}.`
        : `Dit antwoord is nog niet af: hier staat nog ${words}.`,
    en: (numbers: readonly string[], words: string) =>
      numbers.length > 0
        ? `The answer to question${plural(numbers)} ${en(numbers)} is not finished yet: it still says ${words} here.`
        : `This answer is not finished yet: it still says ${words} here.`,
  },
  unknownQuestion: {
    nl: (numbers: readonly string[]) =>
      `Vraag ${joinSpans(numbers, 'nl')} ${numbers.length > 1 ? 'bestaan' : 'bestaat'} niet in dit document.`,
    en: (numbers: readonly string[]) =>
      `Question${plural(numbers)} ${joinSpans(numbers, 'en')} ${numbers.length > 1 ? 'do' : 'does'} not exist in this document.`,
  },
  unknownReference: {
    nl: (numbers: readonly string[], whose = '') =>
      `Deze verwijzing klopt niet: vraag ${joinSpans(numbers, 'nl')} ${whose && `${whose} `}${numbers.length > 1 ? 'bestaan' : 'bestaat'} niet in dit document.`,
    en: (numbers: readonly string[], whose = '') =>
      `This reference is wrong: question${plural(numbers)} ${joinSpans(numbers, 'en')} ${whose && `(${whose}) `}${numbers.length > 1 ? 'do' : 'does'} not exist in this document.`,
  },
  referenceToOpen: {
    nl: (numbers: readonly string[], open: readonly string[], whose = '') =>
      `Vraag ${joinSpans(numbers, 'nl')} ${whose && `${whose} `}${numbers.length > 1 ? 'zijn' : 'is'} nog niet beantwoord, dus vraag ${joinSpans(open, 'nl')} ook niet.`,
    en: (numbers: readonly string[], open: readonly string[], whose = '') =>
      `Question${plural(numbers)} ${joinSpans(numbers, 'en')} ${whose && `(${whose}) `}${numbers.length > 1 ? 'have' : 'has'} not been answered yet, so neither ${open.length > 1 ? 'have' : 'has'} question${plural(open)} ${joinSpans(open, 'en')}.`,
  },
  referenceToWithdrawn: {
    nl: (numbers: readonly string[], open: readonly string[]) =>
      `Vraag ${joinSpans(numbers, 'nl')} ${numbers.length > 1 ? 'zijn' : 'is'} vervallen, dus vraag ${joinSpans(open, 'nl')} ${open.length > 1 ? 'zijn' : 'is'} zo niet beantwoord.`,
    en: (numbers: readonly string[], open: readonly string[]) =>
      `Question${plural(numbers)} ${joinSpans(numbers, 'en')} ${numbers.length > 1 ? 'were' : 'was'} withdrawn, so this does not answer question${plural(open)} ${joinSpans(open, 'en')}.`,
  },
  duplicateQuestion: {
    nl: (number: string, count: number, meant: string | undefined) =>
      `Vraag ${number} komt ${count === 2 ? 'twee' : count} keer voor.${meant === undefined ? '' : ` Hier is waarschijnlijk vraag ${meant} bedoeld.`}`,
    en: (number: string, count: number, meant: string | undefined) =>
      `Question ${number} is asked ${count === 2 ? 'twice' : `${count} times`}.${meant === undefined ? '' : ` This is probably question ${meant}.`}`,
  },
  duplicateAnswer: {
    nl: (number: string, count: number) => `Vraag ${number} heeft ${count === 2 ? 'twee' : count} antwoorden.`,
    en: (number: string, count: number) => `Question ${number} has ${count === 2 ? 'two' : count} answers.`,
  },
  numberingGap: {
    nl: (missing: readonly string[]) =>
      `Vraag ${joinSpans(missing, 'nl')} ${missing.length > 1 ? 'ontbreken' : 'ontbreekt'}.`,
    en: (missing: readonly string[]) =>
      `Question${plural(missing)} ${joinSpans(missing, 'en')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
  },
  numberingOrder: {
    nl: (previous: string, number: string) => `Na vraag ${previous} volgt vraag ${number}.`,
    en: (previous: string, number: string) => `Question ${previous} is followed by question ${number}.`,
  },
  firstQuestion: {
    nl: (number: string) => `Hier staat vraag ${number} voor het eerst.`,
    en: (number: string) => `Question ${number} is first asked here.`,
  },
  firstAnswer: {
    nl: (number: string) => `Hier staat het eerste antwoord op vraag ${number}.`,
    en: (number: string) => `The first answer to question ${number} is here.`,
  },
  circularReference: {
    nl: (numbers: readonly string[]) =>
      `De antwoorden op vraag ${nl(numbers)} verwijzen alleen naar elkaar. Een eigen antwoord ontbreekt.`,
    en: (numbers: readonly string[]) =>
      `The answers to questions ${en(numbers)} only refer to each other. None of them has an answer of its own.`,
  },
  referenceToItself: {
    nl: (numbers: readonly string[]) => `Het antwoord op vraag ${nl(numbers)} verwijst alleen naar zichzelf.`,
    en: (numbers: readonly string[]) =>
      `The answer to question${plural(numbers)} ${en(numbers)} only refers to itself.`,
  },
  refersTo: {
    nl: (numbers: readonly string[], others: readonly string[]) =>
      `Het antwoord op vraag ${nl(numbers)} verwijst naar vraag ${nl(others)}.`,
    en: (numbers: readonly string[], others: readonly string[]) =>
      `The answer to question${plural(numbers)} ${en(numbers)} refers to question${plural(others)} ${en(others)}.`,
  },
  headingTypo: {
    nl: (suggestion: string) => `Deze kop bevat een tikfout. Bedoeld is waarschijnlijk “${suggestion}”.`,
    en: (suggestion: string) => `This heading has a typing error. It probably should be “${suggestion}”.`,
  },
  footnoteWithoutText: {
    nl: (label: string) => `Voetnoot ${label} heeft geen tekst.`,
    en: (label: string) => `Footnote ${label} has no text.`,
  },
  unusedFootnote: {
    nl: (label: string) => `Nergens staat een verwijzing naar voetnoot ${label}.`,
    en: (label: string) => `Nothing refers to footnote ${label}.`,
  },
} as const;

/** A sentence behind the name of the set of questions that it is about: `ABC-fractie: vraag 2 is nog niet beantwoord.` */
function behindName(name: string, sentence: string): string {
  return `${name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
