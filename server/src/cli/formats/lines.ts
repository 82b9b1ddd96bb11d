import type { Severity } from '../../report/report';
import { showPath } from '../../report/showPath';
import type { Documents } from './format';

/**
 * The findings alone, one on a line in the form that compilers made common, so that editors and other tools can find
 * their place. The words for the severity are theirs too, in every language.
 *
 *     antwoord.txt:9:1: warning: Vraag 3 is nog niet beantwoord. [unanswered-question]
 */
export async function* formatAsLines(documents: Documents): AsyncGenerator<string> {
  for await (const { path, findings } of documents) {
    const lines = findings.map(
      ({ line, column, severity, message, code }) =>
        `${showPath(path)}:${line}:${column}: ${severityNames[severity]}: ${message} [${code}]\n`,
    );
    if (lines.length > 0) yield lines.join('');
  }
}

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};
