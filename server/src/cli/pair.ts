import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { markupFormOf } from '../convert/markupForm';
import { decode } from '../files/decode';
import { joinNumbers, type Language } from '../messages';
import { type ComparedReport, getPairReport, type PairReport, type SharedReport } from '../report/pairReport';
import { showPath } from '../report/showPath';
import { stdinName } from './addresses';
import { pairMessages, problems } from './messages';
import { readText } from './readText';
import { realPath } from './realPath';
import type { Terminal } from './terminal';

/** What the user chose besides the two documents. */
export interface PairOptions {
  readonly format: keyof typeof pairFormats;
  readonly language: Language;
  /** The name in the report for what comes from the standard input. */
  readonly stdinFilename?: string;
}

/** The forms of the report on two documents, by the name that a user gives them. */
export const pairFormats = { text: formatAsText, json: formatAsJson };

/**
 * Lays two documents side by side, of which one may be the standard input (`-`), and writes which questions stand in both
 * and where their words differ. Answers the exit status: 0 when they belong together and ask the same, 1 when they do
 * not, 2 when one of them cannot be read.
 */
export async function pair(
  here: string,
  there: string,
  { format, language, stdinFilename = stdinName }: PairOptions,
  terminal: Terminal,
): Promise<number> {
  const [file, other] = [here, there].map((path) => realPath(resolve(terminal.directory, path)));
  if (file === other) {
    terminal.writeError(`${pairMessages[language].sameFile(showPath(here))}\n`);
    return 2;
  }
  const read = async (path: string) => {
    const name = path === '-' ? stdinFilename : path;
    const content = path === '-' ? decode(await buffer(terminal.input)) : readText(resolve(terminal.directory, path));
    if ('text' in content && markupFormOf(content.text) === undefined) return { path: name, text: content.text };
    const problem = 'text' in content ? 'formatted' : content.obstacle;
    terminal.writeError(`${showPath(name)}: ${problems[problem][language]}\n`);
    return undefined;
  };
  const [one, another] = [await read(here), await read(there)];
  if (one === undefined || another === undefined) return 2;
  const report = getPairReport(one, another);
  terminal.output.write(pairFormats[format](report, language));
  const { certainty, shared, onlyHere, onlyThere } = report;
  const isSame =
    onlyHere.length === 0 && onlyThere.length === 0 && shared.every(({ differences }) => !differences.length);
  return certainty !== undefined && isSame ? 0 : 1;
}

/**
 * The report for a person to read. Each line begins with the document and the line in it that it is about.
 *
 *     vragen.txt en antwoord.txt horen bij elkaar. Vragen die in allebei staan: 3.
 *       vragen.txt, regel 9: vraag 3 verschilt: hier “soms”, in antwoord.txt “altijd”.
 */
function formatAsText(report: PairReport, language: Language): string {
  const { certainty, shared, onlyHere, onlyThere, answeredAlone, withdrawn, unwrittenAlone, deferredAlone } = report;
  const messages = pairMessages[language];
  const numbersIn = (questions: readonly ComparedReport[]) =>
    joinNumbers(
      questions.flatMap(({ numbers }) => numbers),
      language,
    );
  const [here, there] = [showPath(report.here), showPath(report.there)];
  if (certainty === undefined && shared.length === 0) return `${messages.unrelated(here, there)}\n`;
  const absent = ({ numbers, line }: ComparedReport, where: string, lacking: string) =>
    messages.absent(messages.place(where, line), joinNumbers(numbers, language), lacking);
  const lines = [
    ...(answeredAlone.length > 0 ? [messages.answeredAlone(numbersIn(answeredAlone))] : []),
    ...(withdrawn.length > 0 ? [messages.withdrawn(numbersIn(withdrawn))] : []),
    ...(unwrittenAlone.length > 0 ? [messages.unwrittenAlone(numbersIn(unwrittenAlone))] : []),
    ...(deferredAlone.length > 0 ? [messages.deferredAlone(numbersIn(deferredAlone))] : []),
    ...shared.flatMap((both) => describeShared(both, { here, there, language })),
    ...onlyHere.map((question) => absent(question, here, there)),
    ...onlyThere.map((question) => absent(question, there, here)),
  ];
  return [messages[certainty ?? 'versions'](here, there, shared.length), ...lines.map((line) => `  ${line}`), ''].join(
    '\n',
  );
}

/** The names of two documents, and the language in which they are compared. */
interface Naming {
  readonly here: string;
  readonly there: string;
  readonly language: Language;
}

function describeShared(
  { here, there, differences }: SharedReport,
  { here: name, there: other, language }: Naming,
): readonly string[] {
  const messages = pairMessages[language];
  const numbers = joinNumbers(here.numbers, language);
  const others = joinNumbers(there.numbers, language);
  const renumbered = messages.renumbered(messages.place(name, here.line), numbers, others, other);
  const different = differences.map((difference) => {
    const place = messages.place(name, difference.line);
    if (difference.there === '') return messages.onlyHere(place, numbers, difference.here, other);
    if (difference.here === '') return messages.onlyThere(place, numbers, difference.there, other);
    return messages.differs(place, numbers, difference.here, difference.there, other);
  });
  return numbers === others ? different : [renumbered, ...different];
}

/** The report as one JSON object. Lines and columns count from 1; those of a difference are in the first document. */
function formatAsJson({ certainty, here, there, ...questions }: PairReport): string {
  const report = { version: 1, here, there, certainty: certainty ?? null, ...questions };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
