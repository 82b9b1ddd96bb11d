import { answersTo, inEachSet, putQuestions, textOf } from '../../parser/lookup';
import { parse } from '../../parser/parse';
import { getReport } from '../../report/getReport';
import { statusOf } from '../../report/status';
import type { Content } from '../content';
import type { Source } from '../writeDocument';
import { writeText } from './text';

/**
 * The document as JSON for programs: of each question what the check says of it, with the whole texts of questions and
 * answers. Lines and columns count from 1 in the plain text of the document, as {@link writeText} gives it. The names
 * are a promise, as they are in the report of the check.
 */
export function writeJson(content: Content, { path }: Source): string {
  const text = writeText(content);
  const structure = parse(text);
  const { layout, title, questions } = getReport({ path, structure }, { language: 'nl' });
  // The report goes over the sets of questions in the same order.
  const texts = inEachSet(structure, (set) =>
    putQuestions(set).map(({ asked }) => {
      const [answer] = answersTo(set, asked.number);
      return { question: textOf(set, asked.text), answer: answer && textOf(set, answer.body) };
    }),
  );
  const document = {
    version: 1,
    path,
    layout,
    title: title ?? null,
    frontMatter: Object.fromEntries((content.frontMatter?.fields ?? []).map(({ name, value }) => [name, value])),
    questions: questions.map(({ number, line, column, state, answer }, index) => ({
      number,
      line,
      column,
      text: texts[index]?.question,
      status: statusOf(state),
      answer: answer ? { ...answer, heading: answer.heading ?? null, text: texts[index]?.answer } : null,
    })),
    footnotes: content.footnotes.map(({ label, text: note }) => ({ label, text: note })),
    text,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
