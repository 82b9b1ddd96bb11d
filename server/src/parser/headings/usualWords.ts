/** Words that stand in the heading of an answer, and what most documents write there instead. */
interface OtherWords {
  readonly written: RegExp;
  /** Shorter than what is written; none where it is mostly left out. */
  readonly usual: string;
}

// Each looks at what is left by those before it.
const otherWords: readonly OtherWords[] = [
  { written: /^(?:Het|De|Mijn|Ons|Onze)\s+(?=(?:antwoord(?:en)?\s+op|beantwoording\s+van)\s)/, usual: '' },
  // "Antwoord(en) op vraag(en) 1 en 2".
  { written: /(?<=antwoord|vraag)\(en\)(?=\s)/gi, usual: '' },
  { written: /(?<=^Antwoord)op(?=\s+(?:de\s+)?vra(?:ag|gen)\s)/, usual: '' },
  { written: /\s(?:vr|vrg)\.?(?=\s+\d)/, usual: '' },
  {
    written:
      /(?<=^Antwoord(?:en)?)\s+(?:inzake|betreffende|ten\s+aanzien\s+van|voor)(?=\s+(?:de\s+)?vra(?:ag|gen)\s+\d)/,
    usual: '',
  },
  // "Antwoord van de minister van Financiën op de vragen 1 en 2".
  {
    written:
      /(?<=^(?:Antwoord(?:en)?|Beantwoording))\s+van\s+(?:de\s+)?(?:minister|staatssecretaris)(?:,?\s+(?:(?:van|voor|en|den?|der|het|mede|namens|minister|staatssecretaris)(?=\s)|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]{0,30})){1,20}(?=\s+op\s+(?:de\s+)?vra(?:ag|gen)\s+\d)/,
    usual: '',
  },
  // "Antwoord op zowel vraag 1 als 2".
  { written: /(?<=\szowel\s(?:op\s)?vraag\s\d{1,4}\s)als(?=\s)/, usual: 'en' },
  { written: /\szowel(?=\s(?:op\s)?vraag\s\d{1,4}\sen\s)/, usual: '' },
  { written: /(?<=\d\s+)evenals(?=\s+(?:(?:op\s+)?vraag\s+)?\d)/, usual: 'en' },
  { written: /(?<=\d\s+en)\s+(?:(?:tevens|ook)\s+)?op(?=\s+(?:(?:de\s+)?vra(?:ag|gen)\s+)?\d)/g, usual: '' },
  { written: /(?<=\d\s+en)\s+antwoord(?=\s+vraag\s+\d)/g, usual: '' },
  // "Antwoord 7 / Antwoord 8", "Antwoord op vraag 7 / vraag 8".
  { written: /(?<=\d)\s*\/\s*(?:Antwoord(?=\s+(?:op\s+)?(?:vraag\s+)?\d)|vraag(?=\s+\d))/g, usual: ' en' },
  { written: /(?<=\d)\s+(?:luidt|is)(?:\s+als\s+volgt)?:(?=[\s*_]*$)/, usual: '' },
];

const beginsAsAnswer =
  /^(?:(?:Het|De|Mijn|Ons|Onze)\s+(?:antwoord(?:en)?\s+op|beantwoording\s+van)\s|(?:Antwoord|Beantwoording|Gezamenlijk))/;

/** Longer than any heading of an answer on one line, in characters. */
const longestHeading = 160;

/**
 * A line that begins as the heading of an answer, in the words that most documents use for it, each character in its
 * place: `Ons antwoord op de vragen 1 en 2 luidt:` as `Antwoord op de vragen 1 en 2` with blanks around it. `undefined`
 * where it has no other words.
 */
export function inUsualWords(line: string): string | undefined {
  if (line.length > longestHeading || !beginsAsAnswer.test(line)) return undefined;
  let text = line;
  for (const { written, usual } of otherWords) text = text.replace(written, (words) => usual.padEnd(words.length));
  if (text === line) return undefined;
  return text.replace(/^\s+[ab]/, (letter) => letter.toUpperCase());
}
