import type { DocumentReport, Severity } from '../../report/report';
import { showPath } from '../../report/showPath';
import type { Parts } from './format';

/**
 * The findings alone, one on a line in the form that compilers made common, so that editors and other tools can find
 * their place. The words for the severity are theirs too, in every language.
 *
 *     antwoord.txt:9:1: warning: Vraag 3 is nog niet beantwoord. [unanswered-question]
 */
export const linesFormat = { describe, assemble };

function describe({ path, findings }: DocumentReport): string {
  return findings
    .map(
      ({ line, column, severity, message, code }) =>
        `${showPath(path)}:${line}:${column}: ${severityNames[severity]}: ${message} [${code}]\n`,
    )
    .join('');
}

async function* assemble(parts: Parts): AsyncGenerator<Uint8Array> {
  for await (const { text } of parts) if (text.length > 0) yield text;
}

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};
