import type { Range, SemanticTokens } from 'vscode-languageserver-types';
import { linesOf, setsOf } from '../parser/lookup';
import { type Answer, isOpen, type Question, type Structure } from '../parser/structure';
import { compare, endOf, startOf, touches } from '../parser/text/ranges';
import type { Companion } from './elsewhere/comparison';
import { type TokenModifier, type TokenType, tokenModifiers, tokenTypes } from './semanticTokenLegend';
import { questionState } from './states/questionState';

/**
 * The headings of questions and answers with their states, for an editor that colours them. A heading over two lines
 * is a token on each. Of a part of a document only what touches it is told:
 *
 *     Vraag 1          ← question, open
 *     Klopt dit?
 */
export function getSemanticTokens(
  structure: Structure,
  { part, companion }: { readonly part?: Range; readonly companion?: Companion | undefined } = {},
): SemanticTokens {
  const headings = setsOf(structure)
    .flatMap((set) => headingsOf(set, companion))
    .filter(({ range }) => part === undefined || touches(range, part))
    .sort((one, other) => compare(one.range.start, other.range.start));
  const data: number[] = [];
  let previous = { line: 0, character: 0 };
  for (const { range, type, modifier } of headings) {
    for (const piece of linesOf(structure, range)) {
      const start = startOf(piece);
      const length = endOf(piece).character - start.character;
      if (length <= 0) continue;
      const isSameLine = start.line === previous.line;
      data.push(
        start.line - previous.line,
        isSameLine ? start.character - previous.character : start.character,
        length,
        tokenTypes.indexOf(type),
        modifier === undefined ? 0 : 1 << tokenModifiers.indexOf(modifier),
      );
      previous = start;
    }
  }
  return { data };
}

interface HeadingToken {
  readonly range: Range;
  readonly type: TokenType;
  readonly modifier: TokenModifier | undefined;
}

function headingsOf(set: Structure, companion: Companion | undefined): readonly HeadingToken[] {
  const questions = set.questions.filter(({ heading }) => heading !== undefined);
  const answers = set.answers.filter(({ heading }) => heading !== undefined);
  return [
    ...questions.map((question) => ({
      range: question.selectionRange,
      type: 'question' as const,
      modifier: modifierOfQuestion(set, question, companion),
    })),
    ...answers.map((answer) => ({
      range: answer.selectionRange,
      type: 'answer' as const,
      modifier: modifierOfAnswer(answer),
    })),
  ];
}

/** Of the questions under one heading one that is open goes first. */
function modifierOfQuestion(
  set: Structure,
  { numbers }: Question,
  companion: Companion | undefined,
): TokenModifier | undefined {
  const states = numbers.map(({ number }) => questionState(set, number, companion));
  const open = states.filter(isOpen);
  if (open.length > 0) return open.every((state) => state === 'deferred') ? 'deferred' : 'open';
  return states.every((state) => state === 'referred' || state === 'elsewhere') ? 'referred' : undefined;
}

function modifierOfAnswer(answer: Answer): TokenModifier | undefined {
  if (answer.writing !== 'text') return 'empty';
  return new Set(answer.covers).size > 1 ? 'merged' : undefined;
}
