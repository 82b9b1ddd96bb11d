import type { Location, ReportingDescriptor, Result, Run } from 'sarif';
import { version } from '../../../../package.json';
import { rules } from '../../diagnostics/rules';
import type { Language } from '../../messages';
import type { DocumentReport, Finding, Severity } from '../../report/report';
import { ruleTexts } from '../../report/ruleTexts';
import type { FormatOptions, Parts } from './format';
import { jsonItem, jsonItems } from './jsonItems';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The folder from which relative addresses count; whoever reads the report knows where it is. */
const base = 'ROOT';

/** The findings as SARIF 2.1.0, the form in which code hosts and editors take the results of a checker. */
export const sarifFormat = { describe, assemble };

function describe(document: DocumentReport, options: FormatOptions): string {
  return resultsOf(document, options)
    .map((result) => jsonItem(result, 4))
    .join('');
}

async function* assemble(parts: Parts, { language }: FormatOptions): AsyncGenerator<string | Uint8Array> {
  const head = JSON.stringify({ $schema: schema, version: '2.1.0', runs: [runOf(language)] }, undefined, 2);
  // The results are the last property of the run, and are written as they come.
  yield head.slice(0, head.lastIndexOf(']', head.lastIndexOf(']') - 1));
  yield* jsonItems(parts);
  yield '\n      ]\n    }\n  ]\n}\n';
}

function runOf(language: Language): Run {
  return {
    tool: {
      driver: { name: 'Vraag en Antwoord', version, language, rules: rules.map((rule) => ruleOf(rule, language)) },
    },
    originalUriBaseIds: {
      [base]: { description: { text: baseDescriptions[language] } },
    },
    columnKind: 'utf16CodeUnits',
    results: [],
  };
}

const baseDescriptions: Readonly<Record<Language, string>> = {
  nl: 'De map waarin de opdracht is gegeven.',
  en: 'The folder in which the command was given.',
};

function ruleOf({ code, severity }: (typeof rules)[number], language: Language): ReportingDescriptor {
  const { description, help } = ruleTexts[code];
  return {
    id: code,
    shortDescription: { text: description[language] },
    help: { text: help[language] },
    defaultConfiguration: { level: levels[severity] },
  };
}

/** A detail is a note too: at the level `none` it would not be shown at all. */
const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Readonly<
  Record<Severity, Result.level>
>;

function resultsOf({ path, findings }: DocumentReport, { addressOf }: FormatOptions): readonly Result[] {
  const uri = addressOf(path);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const subject = [finding.code, ...finding.numbers].join('/');
    const occurrence = (seen.get(subject) ?? 0) + 1;
    seen.set(subject, occurrence);
    return {
      ruleId: finding.code,
      ruleIndex: rules.findIndex(({ code }) => code === finding.code),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [locationOf(finding, path, uri)],
      // By question and not by line, so that a line above it does not make it another finding.
      partialFingerprints: { 'question/v1': `${subject}:${occurrence}` },
    };
  });
}

/** A finding in a text that is in no file has a place with a name, but without an address. */
function locationOf({ line, column, endLine, endColumn }: Finding, path: string, uri: string | undefined): Location {
  // In SARIF a region ends behind its last character.
  const region = { startLine: line, startColumn: column, endLine, endColumn: endColumn + 1 };
  if (uri === undefined) return { physicalLocation: { artifactLocation: { description: { text: path } }, region } };
  const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(uri);
  return { physicalLocation: { artifactLocation: isAbsolute ? { uri } : { uri, uriBaseId: base }, region } };
}
