import type { CodeLens, Range } from 'vscode-languageserver-types';
import { type Language, type Messages, messagesIn } from '../messages';
import { answersTo, questionsOf, setsOf } from '../parser/lookup';
import { stateOf } from '../parser/states';
import type { Answer, Question, Structure } from '../parser/structure';
import { insertAnswerCommand, type ServerCommand, showCommand } from '../protocol';
import type { Companion } from './elsewhere/comparison';
import { answersElsewhere } from './elsewhere/targetsElsewhere';
import { stateTextOf } from './states/stateText';

/** How the lenses are told, and to whom. */
export interface CodeLensOptions {
  readonly uri: string;
  readonly language: Language;
  /** What may happen on a click; a lens that can do nothing only tells something. */
  readonly commands: readonly ServerCommand[];
  /** The document that belongs to this one, as far as it is known. */
  readonly companion?: Companion | undefined;
}

/**
 * Above a question how it stands with it, and the way to its answer or a place for one; above an answer to several
 * questions which these are, and the way to the first:
 *
 *     beantwoord samen met vraag 4 en 5 · naar antwoord
 *     Vraag 3
 */
export function getCodeLenses(structure: Structure, options: CodeLensOptions): CodeLens[] {
  const messages = messagesIn(options.language);
  return setsOf(structure)
    .flatMap((set) => [
      ...set.questions.map((question) => lensOfQuestion(set, question, messages, options.companion)),
      ...set.answers.flatMap((answer) => lensesOfAnswer(set, answer, messages)),
    ])
    .map((lens) => codeLensOf(lens, options));
}

interface Lens {
  /** The heading above which it stands. */
  readonly range: Range;
  readonly text: string;
  /** What happens on a click, in words, and where. */
  readonly action?: {
    readonly title: string;
    readonly command: ServerCommand;
    readonly range: Range;
    readonly uri?: string;
  };
}

function lensOfQuestion(
  set: Structure,
  question: Question,
  messages: Messages,
  companion: Companion | undefined,
): Lens {
  const { numbers, selectionRange: range } = question;
  const names = numbers.map(({ number }) => number);
  const text = stateTextOf(set, names, messages, companion);
  const answer = names.map((number) => answersTo(set, number)[0]).find((first) => first !== undefined);
  if (answer !== undefined) {
    const action = { title: messages.toAnswer, command: showCommand, range: answer.selectionRange };
    return { range, text, action };
  }
  const [elsewhere] = answersElsewhere({ kind: 'question', section: question, numbers: names, range }, companion);
  if (elsewhere !== undefined && companion?.isCertain === true) {
    const place = { range: elsewhere.selectionRange, uri: companion.comparison.uri };
    return { range, text, action: { title: messages.toAnswer, command: showCommand, ...place } };
  }
  if (!names.some((number) => stateOf(set, number) === 'unanswered')) return { range, text };
  return { range, text, action: { title: messages.insertAnswerHere, command: insertAnswerCommand, range } };
}

function lensesOfAnswer(set: Structure, answer: Answer, messages: Messages): readonly Lens[] {
  const questions = questionsOf(set, answer);
  const asked = new Set(questions.flatMap(({ numbers }) => numbers.map(({ number }) => number)));
  const covered = [...new Set(answer.covers)].filter((number) => asked.has(number));
  const [first] = questions;
  const [number] = covered;
  if (first === undefined || number === undefined || covered.length < 2) return [];
  const action = { title: messages.toQuestion, command: showCommand, range: first.selectionRange };
  return [{ range: answer.selectionRange, text: messages.appliesTo(covered), action }];
}

function codeLensOf({ range, text, action }: Lens, { uri, commands }: CodeLensOptions): CodeLens {
  if (action === undefined || !commands.includes(action.command))
    return { range, command: { title: text, command: '' } };
  const title = `${text} · ${action.title}`;
  return { range, command: { title, command: action.command, arguments: [action.uri ?? uri, action.range] } };
}
