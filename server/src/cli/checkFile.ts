import { decode, type Obstacle } from '../files/decode';
import type { Language } from '../messages';
import { isQuestionAnswerDocument } from '../parser/detect';
import { parse } from '../parser/parse';
import type { Structure } from '../parser/structure';
import { getReport, type ReportOptions } from '../report/getReport';
import type { DocumentReport } from '../report/report';
import { companionOf } from '../workspace/companion';
import { type DocumentPrint, printOf } from '../workspace/documentPrint';
import type { File } from './findFiles';
import { readText } from './readText';

/** A file to check, with the one that certainly belongs to it if that is known. */
export interface Task {
  readonly file: File;
  readonly other?: File | undefined;
}

/** What decides how files are checked. */
export interface CheckFileOptions {
  readonly language: Language;
  /** Whether it is to be found out which documents belong together, for which a print of each is needed. */
  readonly pairs: boolean;
}

/**
 * What became of a file: its report, why it could not be checked, or that it is no document. The report is packed, so
 * that it takes little to keep and to hand from thread to thread; {@link unpack} gives it back.
 */
export type Outcome =
  | { readonly kind: 'report'; readonly report: Uint8Array; readonly print: DocumentPrint | undefined }
  | { readonly kind: 'problem'; readonly problem: Obstacle | 'failed' }
  | { readonly kind: 'other' };

/** Reads and checks some files; one that belongs to several others is read once. */
export function checkBatch(tasks: readonly Task[], options: CheckFileOptions): readonly Outcome[] {
  const known = new Map<string, ReturnType<typeof readFile>>();
  const read = (file: File) => {
    const content = known.get(file.file) ?? readFile(file);
    known.set(file.file, content);
    return content;
  };
  return tasks.map((task) => {
    try {
      return checkFile(task, read, options);
    } catch {
      // An error in one document must not keep the others from being checked.
      return { kind: 'problem', problem: 'failed' };
    }
  });
}

function checkFile({ file, other }: Task, read: typeof readFile, { language, pairs }: CheckFileOptions): Outcome {
  const content = read(file);
  if (!('structure' in content)) return content;
  const { structure } = content;
  const report = getReport(
    { path: file.path, structure },
    { language, other: other && companionIn(other, structure, read) },
  );
  return { kind: 'report', report: pack(report), print: pairs ? printOf(structure) : undefined };
}

/** What a document has in common with the one in another file; that may have changed meanwhile, or be gone. */
function companionIn(file: File, structure: Structure, read: typeof readFile): ReportOptions['other'] {
  const content = read(file);
  if (!('structure' in content)) return undefined;
  const { path } = file;
  // The last part of the address is the name of the document.
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return { path, companion: companionOf(structure, { uri, structure: content.structure, certainty: 'certain' }) };
}

function pack(report: DocumentReport): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(report));
}

/** The report in an outcome. */
export function unpack(report: Uint8Array): DocumentReport {
  return JSON.parse(new TextDecoder().decode(report));
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
  const isDocument = isNamed || /\.(va|kamervragen)$/i.test(path) || isQuestionAnswerDocument(content.text);
  return isDocument ? { structure: parse(content.text) } : { kind: 'other' };
}
