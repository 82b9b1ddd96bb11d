import { markupFormOf } from '../convert/markupForm';
import { decode, type Obstacle } from '../files/decode';
import { isQuestionAnswerDocument } from '../parser/detect';
import { parse } from '../parser/parse';
import type { Structure } from '../parser/structure';
import { getReport, type ReportOptions } from '../report/getReport';
import { countsOf } from '../report/totals';
import { companionOf } from '../workspace/comparison/companion';
import { type DocumentPrint, printOf } from '../workspace/documents/documentPrint';
import type { FurtherAnswers } from '../workspace/pairing/furtherAnswers';
import type { File } from './findFiles';
import type { Format, Part } from './formats/format';
import { formats } from './formats/formats';
import { formatOptions, type Presentation } from './formats/presentation';
import { likelyOthers } from './likelyOthers';
import { readText } from './readText';

/** A file to check, with the one that certainly belongs to it if that is known. */
export interface Task {
  readonly file: File;
  readonly other?: File | undefined;
  /** Further files with answers to the same questions, and what they have. */
  readonly further?: readonly FurtherFile[] | undefined;
}

/** A further file with answers to the same questions. */
export interface FurtherFile {
  readonly file: File;
  readonly answers: FurtherAnswers;
}

/** What decides how files are checked. */
export interface CheckFileOptions {
  readonly presentation: Presentation;
  /** Whether it is to be found out which documents belong together, for which a print of each is needed. */
  readonly pairs: boolean;
}

/** What became of a file: its part of the report, why it could not be checked, or that it is no document. */
export type Outcome =
  | {
      readonly kind: 'report';
      readonly part: Part;
      readonly print: DocumentPrint | undefined;
      /** The file beside which it was checked. */
      readonly beside: string | undefined;
    }
  | { readonly kind: 'problem'; readonly problem: Obstacle | 'failed' }
  | { readonly kind: 'other' };

/**
 * Reads and checks some files; one that belongs to others among them is read once. Where it is to be found out which
 * documents belong together, those of these that probably do are checked beside each other, as both are at hand.
 */
export function checkBatch(tasks: readonly Task[], { presentation, pairs }: CheckFileOptions): readonly Outcome[] {
  const belonging = new Set(tasks.flatMap(({ other }) => other?.file ?? []));
  const known = new Map<string, ReturnType<typeof readFile>>();
  const read = (file: File) => {
    const content = known.get(file.file) ?? readFile(file);
    if (pairs || belonging.has(file.file)) known.set(file.file, content);
    return content;
  };
  const prints = pairs ? printsOf(tasks, read) : new Map<File, DocumentPrint>();
  const likelyOther = likelyOthers(prints);
  const { describe }: Format = formats[presentation.format];
  const options = formatOptions(presentation);
  const checkFile = ({ file, other = likelyOther(file), further }: Task): Outcome => {
    const content = read(file);
    if (!('structure' in content)) return content;
    const { structure } = content;
    const report = getReport(
      { path: file.path, structure },
      { language: presentation.language, other: other && companionIn({ file: other, further }, structure, read) },
    );
    const text = new TextEncoder().encode(describe(report, options));
    return { kind: 'report', part: { text, counts: countsOf(report) }, print: prints.get(file), beside: other?.file };
  };
  return tasks.map((task) => unlessItFails(() => checkFile(task)) ?? { kind: 'problem', problem: 'failed' });
}

/** An error in one document must not keep the others from being checked. */
function unlessItFails<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function printsOf(tasks: readonly Task[], read: typeof readFile): Map<File, DocumentPrint> {
  const prints = new Map<File, DocumentPrint>();
  for (const { file } of tasks) {
    const print = unlessItFails(() => {
      const content = read(file);
      return 'structure' in content ? printOf(content.structure) : undefined;
    });
    if (print !== undefined) prints.set(file, print);
  }
  return prints;
}

/** What a document has in common with the one in another file; that may have changed meanwhile, or be gone. */
function companionIn(
  { file, further = [] }: Pick<Task, 'file' | 'further'>,
  structure: Structure,
  read: typeof readFile,
): ReportOptions['other'] {
  const content = read(file);
  if (!('structure' in content)) return undefined;
  const { path } = file;
  // The last part of the address is the name of the document.
  const uri = path.split('/').map(encodeURIComponent).join('/');
  const companion = companionOf(structure, {
    uri,
    structure: content.structure,
    certainty: 'certain',
    further: further.map(({ answers }) => answers),
  });
  return { path, companion, furtherPaths: further.map((one) => one.file.path) };
}

/**
 * The document in a file. A file that is named is a document, and so is every `.va` and `.kamervragen` file; any other
 * is one if it holds questions.
 */
function readFile({
  path,
  file,
  isNamed,
  bytes,
}: File): { readonly structure: Structure } | Exclude<Outcome, { kind: 'report' }> {
  const content = bytes === undefined ? readText(file) : decode(bytes);
  if ('obstacle' in content) return { kind: 'problem', problem: content.obstacle };
  if (isNamed && markupFormOf(content.text) !== undefined) return { kind: 'problem', problem: 'formatted' };
  const isDocument = isNamed || /\.(va|kamervragen)$/i.test(path) || isQuestionAnswerDocument(content.text);
  return isDocument ? { structure: parse(content.text) } : { kind: 'other' };
}
