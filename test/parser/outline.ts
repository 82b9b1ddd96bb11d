import type { Range } from 'vscode-languageserver-types';
import { answersTo, textOf } from '../../server/src/parser/lookup';
import { stateOf } from '../../server/src/parser/states';
import type { Structure } from '../../server/src/parser/structure';
import { compare } from '../../server/src/parser/text/ranges';

/**
 * Writes a structure as text, one line for each item in the order of the document, so that a person can read a
 * difference: `question 3  18:1-20:77  answered in 36  "Is dergelijke …"`. Lines and characters count from 1.
 */
export function outlineOf(structure: Structure): string {
  const items: { readonly range: Range; readonly text: string }[] = [];
  const add = (range: Range, ...words: (string | undefined)[]) =>
    items.push({ range, text: words.filter((word) => word !== undefined).join('  ') });
  const start = (text: string) => JSON.stringify(text.length > 50 ? `${text.slice(0, 50)}…` : text);
  const quote = (range: Range) => start(textOf(structure, range).replace(/\s+/g, ' '));

  const { frontMatter } = structure;
  if (frontMatter !== undefined) add(frontMatter.range, 'front-matter', span(frontMatter.range), frontMatter.title);
  for (const { name, value, range } of frontMatter?.fields ?? []) add(range, `  ${name}`, span(range), start(value));
  for (const question of structure.questions) {
    add(question.range, 'question', span(question.range), question.heading ?? '(no heading)');
    for (const { number, role, text } of question.numbers) {
      const lines = answersTo(structure, number).map(({ range }) => range.start.line + 1);
      const state =
        lines.length > 0 ? `${stateOf(structure, number)} in ${lines.join(', ')}` : stateOf(structure, number);
      add(text, `  ${number}`, role === 'question' ? undefined : role, state, span(text), quote(text));
    }
  }
  for (const { heading, range, covers, body, referral } of structure.answers) {
    const covered = `covers ${covers.join(', ')}`;
    add(range, 'answer', span(range), heading ?? '(no heading)', covered, referral && 'referral', quote(body));
  }
  for (const { kind, heading, range } of structure.notes) add(range, kind, span(range), heading ?? '(no heading)');
  for (const { range, target, numbers } of structure.references) {
    add(range, `  refers to ${target} ${numbers.map(({ number }) => number).join(', ')}`, span(range), quote(range));
  }
  for (const { label, range } of structure.footnoteMarks) add(range, `  mark ${label}`, span(range));
  for (const { label, range } of structure.footnotes) add(range, `  footnote ${label}`, span(range));
  for (const { range, suggestion } of structure.headingTypos) add(range, `  typo for ${suggestion}`, span(range));
  items.sort((first, second) => compare(first.range.start, second.range.start));
  return [`layout ${structure.layout}`, ...items.map(({ text }) => text), ''].join('\n');
}

function span({ start, end }: Range): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}
