/** How far an answer is written: nothing stands there, only something that holds its place, or a text. */
export type Writing = 'empty' | 'placeholder' | 'text';

/** One way to say that an answer has still to come, in an answer that says nothing else. */
interface PlaceholderForm {
  readonly example: string;
  /** The whole text, on one line, without brackets around it and the full stop behind it. */
  readonly pattern: RegExp;
}

const forms: readonly PlaceholderForm[] = [
  { example: 'p.m.', pattern: /^p\.?\s?m\.?$/i },
  { example: 'PM BZK', pattern: /^PM(?:[ :/–-]+[A-Z]{2,5})+$/ },
  { example: 'PM: cijfers volgen', pattern: /^PM\s*[:–-]\s/ },
  { example: '@@ aanvullen @@', pattern: /^@@|@@$/ },
  { example: 'pro memorie', pattern: /^pro memorie$/i },
  { example: 'n.t.b.', pattern: /^n\.?\s?(?:n\.?\s?)?t\.?\s?b\.?$/i },
  { example: 'n.n.b.', pattern: /^n\.?\s?n\.?\s?b\.?$/i },
  {
    example: 'nader te bepalen',
    pattern: /^(?:nog |nader |nog nader )(?:te bepalen|in te vullen|aan te vullen|uit te werken|op te stellen)$/i,
  },
  {
    example: 'antwoord volgt',
    pattern: /^(?:(?:het |de )?(?:antwoord|tekst|reactie|bijdrage) )?volgt(?: nog| later)?$/i,
  },
  {
    example: '[hier antwoord invullen]',
    pattern:
      /^(?:hier |nog )?(?:(?:het |de )?(?:antwoord|tekst|reactie|bijdrage) )?(?:hier |nog )?(?:invullen|aanvullen|invoegen)$/i,
  },
  { example: '[antwoord]', pattern: /^(?:antwoord|tekst)$/i },
  { example: 'XXX', pattern: /^x{2,}$/i },
  { example: 'TODO', pattern: /^(?:to[ -]?do|t\.?b\.?d\.?|t\.?b\.?c\.?)$/i },
];

/** Longer than any of these with what may stand around it, in characters; so that a long answer costs no time. */
export const longestForm = 60;
const isLong = /^(?:\s*\S){61}/;

/** Dots, dashes or question marks, and no word: "…", "[...]", "-", "???". */
const signs = /^[\p{P}\p{S}\s]+$/u;

/** How far an answer is written. "PM" only holds the place of an answer; a short one like "Ja." is one. */
export function readWriting(answer: string): Writing {
  const written = answer.trim();
  if (written === '') return 'empty';
  if (signs.test(written)) return 'placeholder';
  if (isLong.test(written)) return 'text';
  const text = written.replace(/\s+/g, ' ');
  if (text.length > longestForm) return 'text';
  const words = /[^\s[(<*_](?:.*[^\s\])>*_.:;])?/.exec(text)?.[0] ?? '';
  return forms.some(({ pattern }) => pattern.test(words)) ? 'placeholder' : 'text';
}
