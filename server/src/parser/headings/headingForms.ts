import type { NoteKind } from '../structure';

/** What a heading begins. */
export type SectionKind = 'question' | 'answer' | NoteKind;

/**
 * One way to write a heading. All forms, with how often they occur in published documents, are in `docs/layouts.md`.
 */
export interface HeadingForm {
  readonly kind: SectionKind;
  readonly example: string;
  /** The capitals with which the label begins. */
  readonly initials: string;
  /** The words before the numbers. A heading starts with a capital; a wrapped sentence hardly ever does. */
  readonly label: RegExp;
  /**
   * `misread`: a single number in which a letter stands for a digit; `optional`: without numbers nothing else stands on
   * the line.
   */
  readonly numbers: 'required' | 'optional' | 'misread' | 'none';
  /**
   * What may stand behind the heading on its line. `sentence`: anything that starts like one, or that a colon sets
   * apart; `after-colon`: only text that a colon sets apart; `nothing`: the heading stands alone.
   */
  readonly behind: 'sentence' | 'after-colon' | 'nothing';
  /** Its label as it should have been written, when this form is a typing error. */
  readonly meant?: (label: string) => string;
}

const withFirstWord = (word: string) => (label: string) => label.replace(/^[A-Za-zÀ-ɏ]+/, word);
const withLastWord = (word: string) => (label: string) => label.replace(/(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]+\s*$/, word);

/** All forms; of those that a line begins with the first one counts. */
export const headingForms: readonly HeadingForm[] = [
  {
    kind: 'question',
    example: 'Vraag 3',
    initials: 'V',
    label: /Vraag[\s.]+(?:nr\.?\s+|nummer\s+)?/y,
    numbers: 'required',
    behind: 'sentence',
  },
  { kind: 'question', example: 'VRAAG 3', initials: 'V', label: /VRAAG\s+/y, numbers: 'required', behind: 'sentence' },
  {
    kind: 'question',
    example: 'Vragen 3 en 4',
    initials: 'V',
    label: /(?:Vragen|VRAGEN)\s+/y,
    numbers: 'required',
    behind: 'sentence',
  },
  {
    kind: 'question',
    example: 'Vraag3',
    initials: 'V',
    label: /Vraag(?=\d)/y,
    numbers: 'required',
    behind: 'nothing',
    meant: withFirstWord('Vraag'),
  },
  {
    kind: 'question',
    example: 'Vraag l',
    initials: 'V',
    label: /Vraag\s+(?=(?:l\d{0,2}|\d{1,2}[lO])[.:]?\s*$)/y,
    numbers: 'misread',
    behind: 'nothing',
    meant: withFirstWord('Vraag'),
  },
  {
    kind: 'question',
    example: 'Vrag 3',
    initials: 'V',
    label:
      /(?!Vraag\s)(?:VRAag|VRaag|Va[a-z]?ag|Varaag|Vraa|Vrag|Vraga|Vr[a-z]a?ag|Vra[a-z]a?g|Vraa[a-z]g?|Vraag[a-z])\s+/y,
    numbers: 'required',
    behind: 'nothing',
    meant: withFirstWord('Vraag'),
  },
  // The usual ones of the next form: to make ready what knows all of them takes a part of the time of a first document.
  {
    kind: 'answer',
    example: 'Antwoord op vraag 3',
    initials: 'A',
    label: /Antwoord (?:op (?:de )?(?:vraag|vragen) )?(?=\d)/y,
    numbers: 'required',
    behind: 'sentence',
  },
  {
    kind: 'answer',
    example: 'Antwoord op de vragen 3 en 4',
    initials: 'ABGS',
    label:
      /(?:(?:(?:Gezamenlijk|Gecombineerd|Samengevoegd)e?\s+(?:antwoord|beantwoording)|Antwoord(?:en)?|ANTWOORD(?:EN)?|Beantwoording)(?:[\s.]+van\s+(?:de\s+|het\s+)?(?:minister|staatssecretaris|college|regering|kabinet)(?=\s+op\s))?|Antw|ANTW)[\s.]+(?:(?:op|bij|van|OP)\s+)?(?:(?:de|DE)\s+)?(?:(?:[Vv]raag|[Vv]ragen|VRAAG|VRAGEN)[\s.:]+)?(?:n(?:r\.?|rs\.?|ummers?)\s+)?/y,
    numbers: 'required',
    behind: 'sentence',
  },
  {
    kind: 'answer',
    example: 'Antwoord (vragen 3 en 4)',
    initials: 'A',
    label:
      /(?:Antwoord(?:en)?|ANTWOORD(?:EN)?)(?:(?::\s+|\s+\((?=[^()]*\)[\s:.*_]*$))(?:op\s+)?(?:de\s+)?(?:vra(?:ag|gen)|VRA(?:AG|GEN))\s+|\s+\((?=\d{1,3}(?:, \d{1,3})*(?: en | t\/m )\d{1,3}\)[\s:.*_]*$))/y,
    numbers: 'required',
    behind: 'nothing',
  },
  {
    kind: 'answer',
    example: 'Antwoord3',
    initials: 'A',
    label: /Antwoord(?=\d)/y,
    numbers: 'required',
    behind: 'nothing',
    meant: withFirstWord('Antwoord'),
  },
  {
    kind: 'answer',
    example: 'Antwoord l',
    initials: 'A',
    label: /Antwoord\s+(?=(?:l\d{0,2}|\d{1,2}[lO])[.:]?\s*$)/y,
    numbers: 'misread',
    behind: 'nothing',
    meant: withFirstWord('Antwoord'),
  },
  {
    kind: 'answer',
    example: 'Antwoord op vraag l',
    initials: 'A',
    label: /Antwoord\s+op\s+vraag\s+(?=(?:l\d{0,2}|\d{1,2}[lO])[.:]?\s*$)/y,
    numbers: 'misread',
    behind: 'nothing',
    meant: withFirstWord('Antwoord'),
  },
  {
    kind: 'answer',
    example: 'Anwoord op vraag 3',
    initials: 'A',
    label:
      /(?!Antwoord(?:[*_:\s]|$))(?:ANtwoord|A[ntw]t?woord|Atnwoord|A[tw]ntwoord|Anwtoord|An[a-z]t?woord|Antoword|Ant[a-z]?oord|Ant[a-z]woord|Antword|Antw[a-z]o?ord|Antwo[a-z]o?rd|Antworod|Antwoo[a-z]r?d|Antwoodr?|Antwoor[a-z]?d?|Antwoord[a-z]|Antwod|Antwordt|Antwrood|Antwodor|Antowoord|Awntoord)(?:\s+(?:(?:op|bij)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?|(?=[*_:]{0,4}\s*$))/y,
    numbers: 'optional',
    behind: 'nothing',
    meant: withFirstWord('Antwoord'),
  },
  {
    kind: 'answer',
    example: 'Antwoord op vrag 3',
    initials: 'AB',
    label:
      /(?:Antwoord(?:en)?|Beantwoording)\s+(?:(?:op|bij|van)\s+)?(?:de\s+)?(?:[Vv]raag(?=\d)|(?:[Vv](?:aag|arag|rag|raga|rage|ragg|rg|raa|raaag|raagd|raage|raagg|raagje|raagt|rraag|vraag)|raag|rvaag)\s+)/y,
    numbers: 'required',
    behind: 'nothing',
    meant: withLastWord('vraag'),
  },
  {
    kind: 'answer',
    example: 'Antwoord op de vragn 3 en 4',
    initials: 'AB',
    label:
      /(?:Antwoord(?:en)?|Beantwoording)\s+(?:(?:op|bij|van)\s+)?(?:de\s+)?(?:[Vv]ragen(?=\d)|(?:[Vv](?:agen|argen|raagen|raagjes|raegn|raen|rageen|ragenn|ragn|ragne|raggen|rgaen|rgen|rragen|vragen)|ragen|rvagen)\s+)/y,
    numbers: 'required',
    behind: 'nothing',
    meant: withLastWord('vragen'),
  },
  {
    kind: 'answer',
    example: 'Conceptantwoord op vraag 3',
    initials: 'C',
    label:
      /Concept[- ]?(?:antwoord(?:en)?|beantwoording)[\s.]+(?:(?:op|bij)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?(?=\d)/y,
    numbers: 'required',
    behind: 'sentence',
  },
  // In a draft: by a minister, or the letters of the ministry.
  {
    kind: 'answer',
    example: 'Antwoord BZK 3',
    initials: 'A',
    label:
      /Antwoord\s+(?:minister|staatssecretaris|kabinet|AenM|BHO|BZK?|DEF|Def|EZK?|FIN|Fin|IenW|JenV|KGG|LNV|LVVN|OCW|SZW|VRO|VWS)\s+(?:op\s+)?(?:(?:de\s+)?vra(?:ag|gen)\s+)?(?=\d)/y,
    numbers: 'required',
    behind: 'nothing',
  },
  {
    kind: 'answer',
    example: 'Antwoord BZK',
    initials: 'A',
    label:
      /Antwoord\s+(?:(?:minister|staatssecretaris)(?:\s+van\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,20})?|AenM|BHO|BZK?|DEF|Def|EZK?|FIN|Fin|IenW|JenV|KGG|LNV|LVVN|OCW|SZW|VRO|VWS)(?=\s*(?::|$))/y,
    numbers: 'none',
    behind: 'after-colon',
  },
  {
    kind: 'answer',
    example: 'Antwoord op beide vragen',
    initials: 'ABGS',
    label:
      /(?:(?:(?:Gezamenlijk|Gecombineerd|Samengevoegd)e?\s+a|A)ntwoord(?:en)?|ANTWOORD|Beantwoording)\s+(?:(?:op|bij|van|OP)\s+)?(?:(?:de|DE)\s+)?(?:beide\s+vragen|BEIDE\s+VRAGEN)(?![A-Za-zÀ-ÖØ-öø-ÿ\d])/y,
    numbers: 'none',
    behind: 'after-colon',
  },
  {
    kind: 'answer',
    example: 'Antwoord',
    initials: 'A',
    label: /(?:Antwoord|ANTWOORD)(?![A-Za-zÀ-ÖØ-öø-ÿ\d])/y,
    numbers: 'none',
    behind: 'sentence',
  },
  {
    kind: 'answer',
    example: 'Antwoorden:',
    initials: 'AB',
    label: /(?:Antwoorden|Beantwoording)(?=\s*:)/y,
    numbers: 'none',
    behind: 'after-colon',
  },
  {
    kind: 'answer',
    example: 'Antwoord van het college:',
    initials: 'A',
    label:
      /Antwoord (?:van (?:het |de )?)?(?:college|gedeputeerde|burgemeester|wethouder|minister|staatssecretaris)(?=\s*:)/y,
    numbers: 'none',
    behind: 'after-colon',
  },
  {
    kind: 'explanatory-note',
    example: 'Toelichting:',
    initials: 'T',
    label: /(?:Toelichting|TOELICHTING)(?![A-Za-zÀ-ÖØ-öø-ÿ\d])/y,
    numbers: 'none',
    behind: 'after-colon',
  },
  {
    kind: 'notice-of-delay',
    example: 'Mededeling',
    initials: 'M',
    label: /(?:Mededeling|MEDEDELING)(?![A-Za-zÀ-ÖØ-öø-ÿ\d])/y,
    numbers: 'none',
    behind: 'after-colon',
  },
  {
    kind: 'colophon',
    example: 'Kamervraag document nummer: kv-tk-2023Z13670',
    initials: 'K',
    label: /Kamer(?:vraag|antwoord)\s+document\s+nummer(?=:)/y,
    numbers: 'none',
    behind: 'after-colon',
  },
];

/**
 * The heading of an answer in a document that answers by number: `Ad 1.`, `Ad vraag 2 en 3`. Items inside an answer are
 * written so too; the document tells whether it means the one or the other.
 */
export const adForm: HeadingForm = {
  kind: 'answer',
  example: 'Ad 1.',
  initials: 'A',
  label: /Ad\s+(?:vra(?:ag|gen)\s+)?(?=\d)/y,
  numbers: 'required',
  behind: 'sentence',
};

/** The heading of an answer that may be a line of a sentence as well; what stands around it tells. */
export const reactionForm: HeadingForm = {
  kind: 'answer',
  example: 'Reactie op vraag 3',
  initials: 'R',
  label: /Reactie\s+op\s+(?:de\s+)?vra(?:ag|gen)\s+/y,
  numbers: 'required',
  behind: 'nothing',
};

/** The heading of a notice of delay that says who gives it; above the questions such a line is a title. */
export const noticeForm: HeadingForm = {
  kind: 'notice-of-delay',
  example: 'Mededeling van minister De Wit (ontvangen 3 mei 2024)',
  initials: 'M',
  label:
    /Mededeling van (?:de )?(?:minister|staatssecretaris)[a-z-]*,?(?:\s+(?:van|voor|en|de|den|der|het|mede|namens|minister|staatssecretaris|\(ontvangen \d[^()]*\)|\(?[A-Z][^\s*_]*))*(?<![.?!,;:])/y,
  numbers: 'none',
  behind: 'nothing',
};

/** The heading of an answer of which the numbers stand behind a word that may be the title of anything. */
export const numberedReactionForm: HeadingForm = {
  kind: 'answer',
  example: 'Reactie 3',
  initials: 'R',
  label: /Reactie\s+(?=\d)/y,
  numbers: 'required',
  behind: 'nothing',
};

/** The heading of an answer in a draft, or all that is written of an answer. */
export const draftForm: HeadingForm = {
  kind: 'answer',
  example: 'Conceptantwoord',
  initials: 'C',
  label: /Concept[- ]?(?:antwoord(?:en)?|beantwoording)(?![A-Za-zÀ-ÖØ-öø-ÿ\d])/y,
  numbers: 'none',
  behind: 'nothing',
};
