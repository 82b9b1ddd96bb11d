import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Form, formOf } from '../convert/forms';
import { importProblems, unknownForm } from '../convert/messages';
import { type ImportProblem, readDocument } from '../convert/readDocument';
import { writeDocument } from '../convert/writeDocument';
import { decode } from '../files/decode';
import type { Language } from '../messages';
import { showPath } from '../report/showPath';
import { stdinName } from './addresses';
import { type Problem, problems, savingProblems } from './messages';
import { obstacleOf } from './readText';
import { realPath } from './realPath';
import { saveReport } from './saveReport';
import type { Terminal } from './terminal';

/** What the user chose besides the document. */
export interface ConvertOptions {
  /** Without it, the form is the one that the name of the output says, or else plain text. */
  readonly to?: Form;
  /** The file to write to; without it the document is the output of the command. */
  readonly output?: string;
  readonly language: Language;
  /** The name for what comes from the standard input. */
  readonly stdinFilename?: string;
}

/**
 * Makes of a document another one, in the form that the user wants. Answers the exit status: 0 when it is there, 2 when
 * the document cannot be read or the other one cannot be written.
 */
export async function convert(path: string, options: ConvertOptions, terminal: Terminal): Promise<number> {
  const { language, output } = options;
  const named = output === undefined ? undefined : formOf(output);
  const to = options.to ?? named ?? 'text';
  const fail = (place: string, words: Readonly<Record<Language, string>>) => {
    terminal.writeError(`${showPath(place)}: ${words[language]}\n`);
    return 2;
  };
  if (output !== undefined && named === undefined && options.to === undefined && extname(output) !== '') {
    return fail(output, unknownForm);
  }
  if (named !== undefined && named !== to && (named === 'docx' || to === 'docx')) return fail(output ?? '', otherName);
  const name = path === '-' ? (options.stdinFilename ?? stdinName) : path;
  const reading = await read(path, terminal);
  if ('obstacle' in reading) return fail(name, problems[reading.obstacle]);
  if ('problem' in reading) return fail(name, importProblems[reading.problem]);
  const written = await writeDocument({ path: name, text: reading.text }, to);
  if (output === undefined) {
    if (typeof written !== 'string') return fail(name, withoutOutput);
    terminal.output.write(written);
    return 0;
  }
  const target = realPath(resolve(terminal.directory, output));
  if (path !== '-' && target === realPath(resolve(terminal.directory, path))) return fail(output, sameFile);
  const pieces = async function* () {
    yield written;
  };
  const obstacle = await saveReport(pieces(), target, () => true);
  return obstacle === undefined ? 0 : fail(output, savingProblems[obstacle] ?? unwritable);
}

async function read(
  path: string,
  { directory, input }: Terminal,
): Promise<{ readonly text: string } | { readonly obstacle: Problem } | { readonly problem: ImportProblem }> {
  try {
    const bytes = path === '-' ? await buffer(input) : readFileSync(resolve(directory, path));
    return await readDocument(bytes, (text) => {
      const content = decode(text);
      return 'text' in content ? content.text : undefined;
    });
  } catch (error) {
    return { obstacle: obstacleOf(error) };
  }
}

const otherName: Readonly<Record<Language, string>> = {
  nl: 'deze naam is van een ander soort document dan --to noemt. Kies een andere naam, of laat --to weg.',
  en: 'this name is that of another kind of document than --to names. Choose another name, or leave out --to.',
};

const withoutOutput: Readonly<Record<Language, string>> = {
  nl: 'een Word-document past niet op het scherm. Noem met --output het bestand waarin het moet komen.',
  en: 'a Word document cannot be shown on the screen. Name with --output the file it should be saved in.',
};

const sameFile: Readonly<Record<Language, string>> = {
  nl: 'dit is het document zelf. Kies een ander bestand.',
  en: 'this is the document itself. Choose another file.',
};

const unwritable: Readonly<Record<Language, string>> = {
  nl: 'het document kan hier niet worden opgeslagen.',
  en: 'the document cannot be saved here.',
};
