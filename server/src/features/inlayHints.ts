import type { InlayHint, Range } from 'vscode-languageserver-types';
import { type Language, type Messages, messagesIn } from '../messages';
import { beginningOf, questionWith, setsOf } from '../parser/lookup';
import type { Answer, Structure } from '../parser/structure';
import { contains, touches } from '../parser/text/ranges';
import { isImplied } from './numbering/numberList';
import { cutAtWord } from './text/excerpt';

/** How much of a question stands behind a reference, in characters, and how much of it a hover shows. */
const excerptLength = 40;
const longestText = 600;

/**
 * What a reader would look up elsewhere, in a part of a document: behind `Antwoord` which question it answers, and
 * behind the number in a reference the first words of that question:
 *
 *     Antwoord[ op vraag 7]
 *     Zie het antwoord op vraag 3[ (Wie betaalt de proef?)].
 */
export function getInlayHints(structure: Structure, part: Range, language: Language): InlayHint[] {
  const messages = messagesIn(language);
  return setsOf(structure)
    .flatMap((set) => [
      ...set.answers.flatMap((answer) => answerHints(answer, messages)),
      ...referencesHints(set, part),
    ])
    .filter(({ position }) => contains(part, position));
}

function answerHints({ heading, numbers, covers, selectionRange }: Answer, messages: Messages): readonly InlayHint[] {
  if (heading === undefined || numbers.length > 0 || covers.length === 0) return [];
  const colon = /(?<!\s)\s*[:.]\s*$/.exec(heading)?.[0] ?? '';
  const { line, character } = selectionRange.end;
  const position = { line, character: character - colon.length };
  return [{ position, label: messages.answersNumber(covers), paddingLeft: true }];
}

/** Of a span (`1 t/m 4`) the numbers that are written; those in between have no place of their own. */
function referencesHints(set: Structure, part: Range): readonly InlayHint[] {
  const textOfQuestion = questionTexts(set);
  return set.references
    .filter(({ range }) => touches(range, part))
    .flatMap(({ numbers }) => numbers.filter((mark) => !isImplied(mark, numbers)))
    .flatMap(({ number, range }) => {
      const text = textOfQuestion(number);
      if (text === '') return [];
      const label = `(${cutAtWord(text, excerptLength)})`;
      return [{ position: range.end, label, paddingLeft: true, tooltip: cutAtWord(text, longestText) }];
    });
}

/** The beginning of the text of each question by its number, read once however many references lead to it. */
function questionTexts(set: Structure): (number: string) => string {
  const read = new Map<string, string>();
  return (number) => {
    const asked = questionWith(set, number)?.numbers.find((one) => one.number === number);
    const text = read.get(number) ?? (asked === undefined ? '' : beginningOf(set, asked.text, longestText));
    read.set(number, text);
    return text;
  };
}
