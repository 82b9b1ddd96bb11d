import { CompletionItemKind, type Position } from 'vscode-languageserver-types';
import { putQuestions, sectionAt, setAt } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';
import { referableQuestions } from './referableQuestions';
import type { Suggestion } from './suggestion';
import type { TextAround } from './textAround';

// "zie het antwoord op vraag 3 en ", "de vragen ", with the digits that were typed of the next number.
const beforeNumber =
  /(?<![\p{L}\d])(?<answer>(?:antwoord(?:en)?|beantwoording)\s+(?:op|van|bij)\s+(?:de\s+)?)?vra(?:ag|gen)\s+(?<list>(?:\d{1,3}[a-h]?(?:\s*,\s*|\s+en\s+))*)(?<typed>\d{0,3}[a-h]?)$/iu;

/**
 * The numbers that may follow "vraag" in an answer: of the other questions, and where the words are about an answer
 * those that are answered first. Numbers that the list names already are left out.
 */
export function suggestNumbers(
  structure: Structure,
  position: Position,
  { before, behind }: TextAround,
): readonly Suggestion[] {
  const groups = beforeNumber.exec(before)?.groups;
  const set = setAt(structure, position);
  const section = sectionAt(set, position);
  if (groups === undefined || section === undefined || !('covers' in section) || /^[\p{L}\d]/u.test(behind)) return [];
  const { answer, list = '', typed = '' } = groups;
  const { answered, open } = referableQuestions(set, section.covers);
  const questions = answer === undefined ? putQuestions(set) : [...answered, ...open];
  const named = new Set([...section.covers, ...(list.match(/\d+[a-h]?/gi) ?? []).map((name) => name.toLowerCase())]);
  return [...new Set(questions.map(({ asked }) => asked.number))]
    .filter((number) => !named.has(number))
    .filter((number) => number.startsWith(typed.toLowerCase()))
    .map((number) => ({
      label: number,
      kind: CompletionItemKind.Value,
      filterText: number,
      from: position.character - typed.length,
      newText: number,
      set,
      numbers: [number],
    }));
}
