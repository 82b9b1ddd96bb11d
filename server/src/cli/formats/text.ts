import type { Language } from '../../messages';
import { count, type Word, wordFor } from '../messages';
import type { DocumentReport, Finding, Severity } from '../report';
import { showPath } from '../showPath';
import { summarize } from '../summary';
import type { Terminal } from '../terminal';

type Colors = Terminal['colors'];

/**
 * The report for a person to read: each document with its counts and its findings, and the totals at the end.
 *
 *     antwoord.txt
 *     3 vragen: 2 beantwoord, 1 open
 *       regel 9  waarschuwing  Vraag 3 is nog niet beantwoord.  unanswered-question
 *
 *     1 document, 3 vragen: 2 beantwoord, 1 open
 *     1 waarschuwing
 */
export function formatAsText(documents: readonly DocumentReport[], language: Language, colors: Colors): string {
  const findings = documents.flatMap((document) => document.findings);
  const total = [count(documents.length, 'document', language), describeQuestions(documents, language)].join(', ');
  return [
    ...documents.map((document) => describeDocument(document, language, colors)),
    [colors.bold(total), describeFindings(findings, language), ''].join('\n'),
  ].join('\n');
}

function describeDocument(document: DocumentReport, language: Language, colors: Colors): string {
  const { path, findings } = document;
  const severityOf = ({ severity }: Finding) => wordFor(severity, language);
  const lineWidth = longest(findings.map(({ line }) => String(line)));
  const severityWidth = longest(findings.map(severityOf));
  const rows = findings.map((finding) => {
    const place = `${wordFor('line', language)} ${String(finding.line).padStart(lineWidth)}`;
    const severity = colors[severityColors[finding.severity]](severityOf(finding).padEnd(severityWidth));
    return `  ${place}  ${severity}  ${finding.message}  ${colors.dim(finding.code)}`;
  });
  return [colors.underline(showPath(path)), describeQuestions([document], language), ...rows, ''].join('\n');
}

/** The length of the longest of these texts, of which there may be more than a function takes arguments. */
function longest(texts: readonly string[]): number {
  return texts.reduce((length, text) => Math.max(length, text.length), 0);
}

const severityColors = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;

/** How many questions there are and how many of them are answered; an introduction to other questions asks nothing. */
function describeQuestions(documents: readonly DocumentReport[], language: Language): string {
  const { questions, introduction, answered, referred, deferred, mergedAnswers, ...open } = summarize(documents);
  const unanswered = open.unanswered + open.unwritten;
  if (questions === 0) return wordFor('noQuestions', language);
  const asked = count(questions - introduction, 'question', language);
  const states = describeCounts({ answered, referred, deferred, unanswered }, language);
  const merged = describeCounts({ mergedAnswer: mergedAnswers }, language);
  return `${asked}${states && `: ${states}`}${merged && ` (${merged})`}`;
}

function describeFindings(findings: readonly Finding[], language: Language): string {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return describeCounts(counts, language) || wordFor('noFindings', language);
}

/** What there is any of, in the order given: `13 beantwoord, 2 open`. */
function describeCounts(counts: Readonly<Partial<Record<Word, number>>>, language: Language): string {
  return Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([name, number]) => count(number, name as Word, language))
    .join(', ');
}
