import {
  describeCopies,
  describeFindings,
  describeQuestions,
  describeRepeated,
  describeSets,
} from '../../report/describe';
import { passedOverNotice } from '../../report/passedOver';
import { type DocumentReport, type Finding, othersOf } from '../../report/report';
import { showPath } from '../../report/showPath';
import { summarize } from '../../report/summary';
import { createTotals } from '../../report/totals';
import { count, wordFor } from '../../report/words';
import type { FormatOptions, Parts } from './format';
import { createLikelyPairs } from './likelyPairs';
import { notConvertedNotice } from './notConverted';

/**
 * The report for a person to read: each document with its counts and its findings, and the totals at the end. Without
 * documents there is nothing to read.
 *
 *     antwoord.txt
 *     3 vragen: 2 beantwoord, 1 open
 *       regel 9  waarschuwing  Vraag 3 is nog niet beantwoord.  unanswered-question
 *
 *     1 document, 3 vragen: 2 beantwoord, 1 open
 *     1 waarschuwing
 */
export const textFormat = { describe, assemble };

async function* assemble(
  parts: Parts,
  { language, colors, passedOver = [], notImported = [] }: FormatOptions,
): AsyncGenerator<string | Uint8Array> {
  const totals = createTotals();
  const likelyPairs = createLikelyPairs(language);
  for await (const part of parts) {
    totals.add(part.counts);
    likelyPairs.add(part);
    yield part.text;
  }
  const { total, repeated, copies } = totals.sum();
  if (total.documents === 0) return;
  const counts = `${count(total.documents, 'document', language)}, ${describeQuestions(total, language)}`;
  const notes = [
    ...(repeated === 0 ? [] : [`${describeRepeated(repeated, language)}\n`]),
    ...(copies === 0 ? [] : [`${describeCopies(copies, language)}\n`]),
  ];
  yield `${colors.bold(counts)}\n${notes.join('')}${describeFindings(total, language)}\n`;
  const notices = [
    ...likelyPairs.sentences(),
    ...passedOverNotice(passedOver, language),
    ...notConvertedNotice(notImported, language),
  ];
  for (const sentence of notices) yield `${sentence}\n`;
}

function describe(document: DocumentReport, { language, colors }: FormatOptions): string {
  const { path, findings } = document;
  const severityOf = ({ severity }: Finding) => wordFor(severity, language);
  const lineWidth = longest(findings.map(({ line }) => String(line)));
  const severityWidth = longest(findings.map(severityOf));
  const rows = findings.map((finding) => {
    const place = `${wordFor('line', language)} ${String(finding.line).padStart(lineWidth)}`;
    const severity = colors[severityColors[finding.severity]](severityOf(finding).padEnd(severityWidth));
    return `  ${place}  ${severity}  ${finding.message}  ${colors.dim(finding.code)}`;
  });
  const counts = describeQuestions(summarize(document), language);
  const sets = describeSets(document, language).map((line) => `  ${line}`);
  const belongs = othersOf(document).map((other) => `${wordFor('belongsTo', language)} ${showPath(other)}`);
  return [colors.underline(showPath(path)), counts, ...sets, ...belongs, ...rows, '', ''].join('\n');
}

/** The length of the longest of these texts, of which there may be more than a function takes arguments. */
function longest(texts: readonly string[]): number {
  return texts.reduce((length, text) => Math.max(length, text.length), 0);
}

const severityColors = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;
