import type { Language } from '../messages';

/** The words of a report that is for reading, with their plural where it differs. */
const words = {
  document: { nl: ['document', 'documenten'], en: ['document', 'documents'] },
  question: { nl: ['vraag', 'vragen'], en: ['question', 'questions'] },
  answered: { nl: ['beantwoord'], en: ['answered'] },
  referred: { nl: ['beantwoord met een verwijzing'], en: ['answered by reference'] },
  elsewhere: { nl: ['elders beantwoord'], en: ['answered elsewhere'] },
  deferred: { nl: ['uitgesteld'], en: ['deferred'] },
  withdrawn: { nl: ['vervallen'], en: ['withdrawn'] },
  unanswered: { nl: ['open'], en: ['open'] },
  leftOut: { nl: ['ontbreekt', 'ontbreken'], en: ['missing'] },
  repeated: {
    nl: ['staat ook in een ander document en telt daar mee', 'staan ook in een ander document en tellen daar mee'],
    en: ['also stands in another document and counts there', 'also stand in another document and count there'],
  },
  copy: {
    nl: [
      'is een kopie van een ander document en telt niet nog eens mee',
      'zijn kopieën van andere documenten en tellen niet nog eens mee',
    ],
    en: [
      'is a copy of another document and does not count again',
      'are copies of other documents and do not count again',
    ],
  },
  countedElsewhere: { nl: ['telt elders mee', 'tellen elders mee'], en: ['counts elsewhere', 'count elsewhere'] },
  set: { nl: ['reeks', 'reeksen'], en: ['set', 'sets'] },
  mergedAnswer: { nl: ['samengevoegd antwoord', 'samengevoegde antwoorden'], en: ['merged answer', 'merged answers'] },
  error: { nl: ['fout', 'fouten'], en: ['error', 'errors'] },
  warning: { nl: ['waarschuwing', 'waarschuwingen'], en: ['warning', 'warnings'] },
  information: { nl: ['opmerking', 'opmerkingen'], en: ['remark', 'remarks'] },
  hint: { nl: ['detail', 'details'], en: ['detail', 'details'] },
  noQuestions: { nl: ['geen vragen herkend'], en: ['no questions recognised'] },
  answersTo: { nl: ['wel antwoorden op'], en: ['but answers to'] },
  noFindings: { nl: ['geen meldingen'], en: ['nothing found'] },
  line: { nl: ['regel'], en: ['line'] },
  belongsTo: { nl: ['hoort bij'], en: ['belongs to'] },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly [one: string, more?: string]>>>>;

/** A word of the report, by its name. */
export type Word = keyof typeof words;

/** A word of the report by itself, in the singular. */
export function wordFor(name: Word, language: Language): string {
  return words[name][language][0];
}

/** A word of the report for what there is so much of, without the number. */
export function wordForCount(number: number, name: Word, language: Language): string {
  const [one, more = one] = words[name][language];
  return number === 1 ? one : more;
}

/** A number and what it counts: `1 vraag`, `3 vragen`. */
export function count(number: number, name: Word, language: Language): string {
  return `${number} ${wordForCount(number, name, language)}`;
}
