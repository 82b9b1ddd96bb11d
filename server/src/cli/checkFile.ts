import { decode, type Obstacle } from '../files/decode';
import type { Language } from '../messages';
import { isQuestionAnswerDocument } from '../parser/detect';
import { getReport } from '../report/getReport';
import type { DocumentReport } from '../report/report';
import type { File } from './findFiles';
import { readText } from './readText';

/** What became of a file: its report, why it could not be checked, or that it is no document. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: DocumentReport }
  | { readonly kind: 'problem'; readonly problem: Obstacle | 'failed' }
  | { readonly kind: 'other' };

/**
 * Reads and checks one file. A file that is named is a document, and so is every `.va` and `.kamervragen` file; any
 * other is one if it holds questions.
 */
export function checkFile({ path, file, isNamed, bytes }: File, language: Language): Outcome {
  const content = bytes === undefined ? readText(file) : decode(bytes);
  if ('obstacle' in content) return { kind: 'problem', problem: content.obstacle };
  try {
    const isDocument = isNamed || /\.(va|kamervragen)$/i.test(path) || isQuestionAnswerDocument(content.text);
    if (!isDocument) return { kind: 'other' };
    return { kind: 'report', report: getReport({ path, text: content.text }, language) };
  } catch {
    // An error in one document must not keep the others from being checked.
    return { kind: 'problem', problem: 'failed' };
  }
}
