import { answersTo, sectionAt, setAt, wholeTextOf } from '../../parser/lookup';
import { openPartsOf } from '../../parser/openParts';
import type { Answer, Structure } from '../../parser/structure';
import { touches } from '../../parser/text/ranges';
import { answerSpacingOf, gapBehindHeading } from '../drafting/answerSpacing';
import { insertSections, withOneCursor } from '../drafting/sectionInsertion';
import { changesOnly, wordingOf } from '../edits/statements';
import type { ProposedEdit } from '../edits/workspaceEdit';
import type { ActionContext, Proposal } from './action';
import { wholeHeading } from './answerLines';

/**
 * A place for the answer to a part of the question at the cursor that has none, where the other parts each have a heading
 * of their own: 1b comes below the answer to 1a, and 1a above that to 1b, with a heading like theirs.
 */
export function proposePartAnswers(context: ActionContext): readonly Proposal[] {
  const { structure, range, messages } = context;
  const set = setAt(structure, range.start);
  const section = sectionAt(set, range.start);
  return [...openPartsOf(set)].flatMap(([number, { question, missing }]) => {
    if (question !== section) return [];
    const answers = answersTo(set, number);
    const atCursor = missing.filter((part) => touches(part.range, range));
    return (atCursor.length > 0 ? atCursor : missing).flatMap((part) => {
      const edits = editsFor(context, answers, part.letter);
      const come = [wordingOf(structure, set).answer([number], '')];
      if (edits === undefined || !changesOnly(structure, edits, { gone: [], come })) return [];
      const solves = { code: 'unanswered-question', range: part.range };
      return [{ title: messages.insertAnswer([number + part.letter]), edits, solves }];
    });
  });
}

function editsFor(
  { structure, lineEnd }: ActionContext,
  answers: readonly Answer[],
  letter: string,
): readonly ProposedEdit[] | undefined {
  const letters = answers.map(({ numbers }) => (numbers.length === 1 ? numbers[0]?.number.slice(-1) : undefined) ?? '');
  const isInOrder = letters.every((one, index) => one !== '' && one >= (letters[index - 1] ?? ''));
  const above = answers[letters.findLastIndex((one) => one < letter)];
  const model = above ?? answers[0];
  if (!isInOrder || model === undefined) return undefined;
  const spacing = answerSpacingOf(structure);
  const text = headingLike(structure, model, letter) + gapBehindHeading(spacing, lineEnd);
  const place =
    above === undefined
      ? { position: model.range.start, side: 'above' as const }
      : { position: above.body.end, side: 'below' as const };
  const section = { place, text, cursor: text.length, selects: 0 };
  return withOneCursor(
    structure,
    insertSections(structure, [section], { emptyLines: spacing.above, lineBreak: lineEnd }),
  );
}

/** The heading of the answer to one part for that of another: `**Antwoord 1A:**` becomes `**Antwoord 1B:**`. */
function headingLike(structure: Structure, answer: Answer, letter: string): string {
  const whole = wholeHeading(structure, answer);
  const end = answer.numbers[0]?.range.end ?? whole.end;
  const named = wholeTextOf(structure, { start: whole.start, end });
  const written = /[A-H]$/.test(named) ? letter.toUpperCase() : letter;
  return named.slice(0, -1) + written + wholeTextOf(structure, { start: end, end: whole.end });
}
