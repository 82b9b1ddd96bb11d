import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from 'vscode-languageserver-types';
import { textOf, wholeTextOf } from '../../server/src/parser/lookup';
import { parse } from '../../server/src/parser/parse';
import type { Structure } from '../../server/src/parser/structure';
import { compare } from '../../server/src/parser/text/ranges';
import { projectFolder } from '../project';

/** The texts of the seeds, in the order of their names. */
export const seeds: readonly string[] = readdirSync(join(projectFolder, 'seeds'))
  .sort()
  .map((name) => readFileSync(join(projectFolder, 'seeds', name), 'utf8'));

/**
 * A document of 1 MB has about so many questions; a larger one begins anew with question 1, as several in one file do.
 */
const questionsInSet = 1300;

/**
 * A document of about so many characters, the same every time: the questions and answers of the seeds in another order
 * and with other numbers. One in twelve groups is three questions with one answer, some answers only refer to another
 * one, some questions have no answer, and some answers have a footnote.
 */
export function documentOf(size: number): string {
  const random = randomNumbers(1);
  const [questions, answers] = textsOfSeeds();
  const pieces: string[] = [];
  let length = 0;
  const add = (...added: readonly string[]) => {
    pieces.push(...added);
    for (const piece of added) length += piece.length + 2;
  };
  const pick = (texts: readonly string[], number: number) =>
    (texts[Math.floor(random() * texts.length)] ?? '').replace(
      /\b(vra(?:ag|gen)) \d+/gi,
      `$1 ${Math.max(1, number - 1)}`,
    );
  const ask = (number: number) => add(`Vraag ${number}`, pick(questions, number));

  for (let number = questionsInSet; length < size; number++) {
    if (number >= questionsInSet) {
      number = 1;
      add('Antwoord van minister De Vries (Algemene Zaken) (ontvangen 3 mei 2024)');
    }
    const chance = random();
    ask(number);
    if (chance < 0.08) {
      ask(number + 1);
      ask(number + 2);
      add(`Antwoord op vraag ${number}, ${number + 1} en ${number + 2}`, pick(answers, number));
      number += 2;
    } else if (chance < 0.14) {
      add('Antwoord', `Zie het antwoord op vraag ${Math.max(1, number - 1)}.`);
    } else if (chance < 0.22) {
      const label = 1 + (number % 999);
      add('Antwoord', `${pick(answers, number)} [${label}]`, `[${label}] Kamerstuk 22 112, nr. ${number}`);
    } else if (chance < 0.97) {
      add('Antwoord', pick(answers, number));
    }
  }
  return `${pieces.join('\n\n')}\n`;
}

/** The questions of a document alone, as they were submitted. */
export function questionsOf(text: string): string {
  const structure = parse(text);
  return `${structure.questions.map(({ range }) => wholeTextOf(structure, range)).join('\n\n')}\n`;
}

/** The same document as Markdown: its headings are headings there too. */
export function asMarkdown(text: string): string {
  return text.replace(/^Vraag \d+$/gm, '## $&').replace(/^Antwoord(?: op vraag .*)?$/gm, '### $&');
}

/** As much JSON as the document: a list of its questions, with the text from each question to the next. */
export function asJson(text: string): string {
  const [, ...sections] = text.split(/^Vraag /m);
  const questions = sections.map((section) => {
    const [number, ...rest] = section.split('\n');
    return { number, text: rest.join('\n').trim() };
  });
  return JSON.stringify(questions, undefined, 2);
}

/** The texts of the questions and of the answers in the seeds, but for those with footnotes. */
export function textsOfSeeds(): readonly [questions: readonly string[], answers: readonly string[]] {
  const structures = seeds.map((text) => parse(text));
  const textsOf = (kind: 'questions' | 'answers') =>
    structures
      .flatMap((structure) =>
        structure[kind]
          .filter(({ range }) => !hasNote(structure, range))
          .map(({ body }) => textOf(structure, body).trim()),
      )
      .filter((text) => text !== '');
  return [textsOf('questions'), textsOf('answers')];
}

/** A text with a mark or a note would carry them to where the other one is not. */
function hasNote({ footnoteMarks, footnotes }: Structure, { start, end }: Range): boolean {
  return [...footnoteMarks, ...footnotes].some(
    ({ range }) => compare(start, range.start) <= 0 && compare(range.end, end) <= 0,
  );
}

/** Numbers from 0 up to 1 that look like chance but are the same every time (the generator mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
