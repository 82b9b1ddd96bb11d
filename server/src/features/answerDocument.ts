import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Structure } from '../parser/structure';
import type { AnswerDocument } from '../protocol';
import { draftAnswers } from './drafting/answerDraft';
import { missingAnswersOf } from './drafting/missingAnswers';
import { writingPlaceOf } from './drafting/writingPlace';
import { documentOf, structureAfter } from './edits/structureAfter';
import type { LineEnd } from './edits/workspaceEdit';

/**
 * A new document for the answers to the questions of one that holds questions alone: its text, with a place for the
 * answer to each of them, and of the first of its titles that says what it is, what it will be:
 *
 *     Vragen van het lid …   → Antwoorden op vragen van het lid …
 *
 * `undefined` where no question is put, where one is answered already, and where the places would be read otherwise.
 */
export function getAnswerDocument(structure: Structure, lineEnd: LineEnd): AnswerDocument | undefined {
  const missing = missingAnswersOf(structure);
  if (missing.length === 0 || structure.answers.length > 0) return undefined;
  const drafted = draftAnswers(structure, missing, '\n');
  if (drafted === undefined) return undefined;
  const retitled = [...titleOfAnswers(structure), ...drafted];
  const edits = answersIn(structure, retitled) === answersIn(structure, drafted) ? retitled : drafted;
  const text = TextDocument.applyEdits(documentOf(structure), [...edits]);
  const after = structureAfter(structure, edits);
  const cursor = after.answers.map((answer) => writingPlaceOf(after, answer).end)[0] ?? { line: 0, character: 0 };
  return { text: text.replaceAll('\n', lineEnd), cursor };
}

/** A line above the questions that says who asks them; not the title of the series in which they are published. */
const titleOfQuestions =
  /^([^\p{L}\d\n]{0,20})((?:schriftelijke )?vragen|kamervragen)(?= (?:(?:gesteld door|van) )?(?:het lid|de leden|lid|leden) (?!der Kamer))/imu;

function titleOfAnswers(structure: Structure): readonly TextEdit[] {
  const document = documentOf(structure);
  const end = structure.questions[0]?.range.start ?? { line: 0, character: 0 };
  const found = titleOfQuestions.exec(document.getText({ start: { line: 0, character: 0 }, end }));
  const [, before = '', title = ''] = found ?? [];
  // A title begins with a capital letter.
  if (found === null || !/^\p{Lu}/u.test(title)) return [];
  const start = found.index + before.length;
  const range = { start: document.positionAt(start), end: document.positionAt(start + title.length) };
  return [{ range, newText: withAnswers(title) }];
}

function withAnswers(title: string): string {
  if (title === title.toUpperCase()) return `ANTWOORDEN OP ${title}`;
  return `Antwoorden op ${title.startsWith('K') ? title : title.toLowerCase()}`;
}

/** What is answered where after some changes. */
function answersIn(structure: Structure, edits: readonly TextEdit[]): string {
  const { questions, answers } = structureAfter(structure, edits);
  return JSON.stringify([questions.length, answers.map(({ covers, range }) => [covers, range.start.line])]);
}
