import type { Code } from '../diagnostics/rules';
import type { Language } from '../messages';

/** What a rule looks for, and what to do about it. */
interface RuleTexts {
  readonly description: Readonly<Record<Language, string>>;
  readonly help: Readonly<Record<Language, string>>;
}

/**
 * What each rule looks for and what to do about a finding of it, for those who read about a finding without its page.
 */
export const ruleTexts: Readonly<Record<Code, RuleTexts>> = {
  'unanswered-question': {
    description: {
      nl: 'Een vraag waar geen antwoord op is gegeven. In een document zonder antwoorden is dit hoogstens een opmerking.',
      en: 'A question that has no answer. In a document without answers this is no more than a remark.',
    },
    help: {
      nl: 'Geef de vraag een antwoord, of noem haar nummer in de kop van het antwoord dat voor haar geldt.',
      en: 'Give the question an answer, or name its number in the heading of the answer that covers it.',
    },
  },
  'merged-answer': {
    description: {
      nl: 'Een antwoord dat voor meer dan één vraag geldt.',
      en: 'An answer that covers more than one question.',
    },
    help: {
      nl: 'Er hoeft niets opgelost te worden. Ga na of elke vraag in het antwoord aan bod komt.',
      en: 'Nothing has to be mended. See whether the answer deals with each of the questions.',
    },
  },
  'empty-answer': {
    description: {
      nl: 'Een kop van een antwoord waar geen tekst onder staat.',
      en: 'The heading of an answer without a text below it.',
    },
    help: { nl: 'Schrijf het antwoord, of haal de kop weg.', en: 'Write the answer, or take the heading away.' },
  },
  'placeholder-answer': {
    description: {
      nl: 'Een antwoord dat nog ingevuld moet worden, zoals “PM” of “n.t.b.”.',
      en: 'An answer that has still to be filled in, such as “PM” or “n.t.b.”.',
    },
    help: { nl: 'Vul het antwoord in.', en: 'Fill in the answer.' },
  },
  'unknown-question': {
    description: {
      nl: 'Een antwoord op een vraag die niet in het document staat.',
      en: 'An answer to a question that is not in the document.',
    },
    help: {
      nl: 'Verbeter het nummer in de kop van het antwoord, of zet de vraag in het document.',
      en: 'Correct the number in the heading of the answer, or put the question in the document.',
    },
  },
  'duplicate-question': {
    description: { nl: 'Een vraagnummer dat twee keer voorkomt.', en: 'A question number that is used twice.' },
    help: { nl: 'Geef een van de vragen een ander nummer.', en: 'Give one of the questions another number.' },
  },
  'duplicate-answer': {
    description: { nl: 'Een vraag waar twee antwoorden op zijn gegeven.', en: 'A question that has two answers.' },
    help: {
      nl: 'Verbeter het nummer van een van de antwoorden, of voeg ze samen.',
      en: 'Correct the number of one of the answers, or join them.',
    },
  },
  'numbering-gap': {
    description: {
      nl: 'Een nummer dat in de nummering van de vragen ontbreekt.',
      en: 'A number that is missing from those of the questions.',
    },
    help: {
      nl: 'Zet de ontbrekende vraag in het document, of nummer de vragen opnieuw.',
      en: 'Put the missing question in the document, or number the questions anew.',
    },
  },
  'numbering-order': {
    description: {
      nl: 'Een vraag waarvan het nummer niet op volgorde staat.',
      en: 'A question whose number is out of order.',
    },
    help: {
      nl: 'Zet de vraag op haar plaats, of verbeter haar nummer.',
      en: 'Put the question in its place, or correct its number.',
    },
  },
  'unknown-reference': {
    description: {
      nl: 'Een verwijzing naar een vraag of antwoord dat niet in het document staat.',
      en: 'A reference to a question or an answer that is not in the document.',
    },
    help: {
      nl: 'Verbeter het nummer in de verwijzing, of schrijf het antwoord waar ze naar verwijst.',
      en: 'Correct the number in the reference, or write the answer to which it refers.',
    },
  },
  'circular-reference': {
    description: { nl: 'Antwoorden die alleen naar elkaar verwijzen.', en: 'Answers that only refer to each other.' },
    help: { nl: 'Geef een van de antwoorden een eigen tekst.', en: 'Give one of the answers a text of its own.' },
  },
  'heading-typo': {
    description: {
      nl: 'Een kop van een vraag of antwoord met een tikfout.',
      en: 'The heading of a question or an answer with a typing error.',
    },
    help: { nl: 'Verbeter de kop.', en: 'Correct the heading.' },
  },
  'question-differs': {
    description: {
      nl: 'Een vraag die anders luidt dan in het document met de ingezonden vragen.',
      en: 'A question of which the words are not those in the document of the submitted questions.',
    },
    help: {
      nl: 'Neem de woorden van de ingezonden vraag over, tenzij de vraag met opzet is aangepast.',
      en: 'Use the words of the submitted question, unless the question was changed on purpose.',
    },
  },
  'footnote-without-text': {
    description: {
      nl: 'Een verwijzing naar een voetnoot die niet in het document staat.',
      en: 'A reference to a footnote that is not in the document.',
    },
    help: {
      nl: 'Zet de tekst van de voetnoot in het document, of haal het cijfer weg.',
      en: 'Put the text of the footnote in the document, or take the figure away.',
    },
  },
  'unused-footnote': {
    description: {
      nl: 'Een voetnoot waar nergens naar wordt verwezen.',
      en: 'A footnote to which nothing refers.',
    },
    help: {
      nl: 'Zet het cijfer van de voetnoot in de tekst, of haal de voetnoot weg.',
      en: 'Put the figure of the footnote in the text, or take the footnote away.',
    },
  },
};
