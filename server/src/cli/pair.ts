import { resolve } from 'node:path';
import { joinNumbers, type Language } from '../messages';
import { type ComparedReport, getPairReport, type PairReport, type SharedReport } from '../report/pairReport';
import { showPath } from '../report/showPath';
import { type PairMessages, pairMessages, problems } from './messages';
import { readText } from './readText';
import type { Terminal } from './terminal';

/** What the user chose besides the two documents. */
export interface PairOptions {
  readonly format: keyof typeof pairFormats;
  readonly language: Language;
}

/** The forms of the report on two documents, by the name that a user gives them. */
export const pairFormats = { text: formatAsText, json: formatAsJson };

/**
 * Lays two documents side by side and writes which questions stand in both and where their words differ. Answers the
 * exit status: 0 when they belong together and ask the same, 1 when they do not, 2 when one of them cannot be read.
 */
export function pair(here: string, there: string, { format, language }: PairOptions, terminal: Terminal): number {
  const contents = [here, there].map((path) => readText(resolve(terminal.directory, path)));
  const documents = contents.flatMap((content, index) => {
    const path = index === 0 ? here : there;
    if ('text' in content) return [{ path, text: content.text }];
    terminal.writeError(`${showPath(path)}: ${problems[content.obstacle][language]}\n`);
    return [];
  });
  const [one, other] = documents;
  if (one === undefined || other === undefined) return 2;
  const report = getPairReport(one, other);
  terminal.output.write(pairFormats[format](report, language));
  const { certainty, shared, onlyHere, onlyThere } = report;
  const isSame =
    onlyHere.length === 0 && onlyThere.length === 0 && shared.every(({ differences }) => !differences.length);
  return certainty !== undefined && isSame ? 0 : 1;
}

/**
 * The report for a person to read; the lines are those of the first document, or where it lacks a question those of
 * the second.
 *
 *     vragen.txt en antwoord.txt horen bij elkaar. Vragen die in allebei staan: 3.
 *       regel 9: vraag 3 verschilt: eerst “soms”, dan “altijd”.
 */
function formatAsText(report: PairReport, language: Language): string {
  const { certainty, shared, onlyHere, onlyThere } = report;
  const messages = pairMessages[language];
  const [here, there] = [showPath(report.here), showPath(report.there)];
  if (certainty === undefined) return `${messages.unrelated(here, there)}\n`;
  const lines = [
    messages[certainty](here, there, shared.length),
    ...shared.flatMap((both) => describeShared(both, language, messages)),
    ...onlyHere.map((question) => describeAbsent(question, here, there, language, messages)),
    ...onlyThere.map((question) => describeAbsent(question, there, here, language, messages)),
  ];
  return `${lines.join('\n')}\n`;
}

function describeShared({ here, there, differences }: SharedReport, language: Language, messages: PairMessages) {
  const numbers = joinNumbers(here.numbers, language);
  const others = joinNumbers(there.numbers, language);
  const renumbered = numbers === others ? [] : [`  ${messages.renumbered(here.line, numbers, others)}`];
  return [
    ...renumbered,
    ...differences.map(
      (difference) => `  ${messages.differs(difference.line, numbers, difference.here, difference.there)}`,
    ),
  ];
}

function describeAbsent(
  { numbers, line }: ComparedReport,
  where: string,
  lacking: string,
  language: Language,
  messages: PairMessages,
): string {
  return `  ${messages.absent(line, joinNumbers(numbers, language), where, lacking)}`;
}

/** The report as one JSON object. Lines and columns count from 1; those of a difference are in the first document. */
function formatAsJson({ here, there, certainty, shared, onlyHere, onlyThere }: PairReport): string {
  const report = { version: 1, here, there, certainty: certainty ?? null, shared, onlyHere, onlyThere };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
