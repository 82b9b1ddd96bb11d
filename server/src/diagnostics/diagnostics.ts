import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { findingKey } from '../features/actions/findingKey';
import type { Comparison } from '../features/elsewhere/comparison';
import { cutAtWord } from '../features/text/excerpt';
import { type Language, type Messages, messagesIn } from '../messages';
import { setAt, setsOf } from '../parser/lookup';
import { setNamesOf } from '../parser/sets/setNames';
import type { Structure } from '../parser/structure';
import { compare } from '../parser/text/ranges';
import type { Finding, Scope, Severity } from './rule';
import { type Code, rules } from './rules';

/** What decides how findings are shown. */
export interface DiagnosticsOptions {
  /** The address of the document, for the other places that a finding names. */
  readonly uri: string;
  readonly language: Language;
  /** How serious each kind of finding is; a code that is not named keeps the severity of its rule. */
  readonly severities: Readonly<Partial<Record<Code, Severity>>>;
  /** The findings that are not shown, as {@link findingKey} names them. */
  readonly ignored?: readonly string[];
  /** The address of the folder with a page per code, to which the codes link; without it they link nowhere. */
  readonly documentation?: string | undefined;
  /** What is known of the document that belongs to this one. */
  readonly comparison?: Comparison | undefined;
}

/** How much a finding says of the name of a set of questions, in characters. */
const longestName = 40;

/**
 * All that is to be said about a document, in the order of the text. Where it holds several sets of questions that have
 * names, a finding begins with the name: each set has a question 2.
 */
export function getDiagnostics(structure: Structure, options: DiagnosticsOptions): Diagnostic[] {
  const ignored = new Set(options.ignored);
  const messages = messagesIn(options.language);
  const documentation = options.documentation?.replace(/(?<!\/)\/+$/, '');
  const links = { uri: options.uri, documentation };
  const naming = namingSets(structure, messages);
  const diagnostics: Diagnostic[] = [];
  for (const { code, severity, scope, check } of rules) {
    const chosen = options.severities[code] ?? severity;
    if (chosen === 'off') continue;
    for (const part of scope === 'set' ? setsOf(structure) : [structure]) {
      for (const finding of check(part, messages, options.comparison)) {
        diagnostics.push(diagnosticOf(code, chosen, naming(finding, scope, part), links));
      }
    }
  }
  return diagnostics
    .filter((diagnostic) => ignored.size === 0 || !ignored.has(findingKey(structure, diagnostic)))
    .sort((one, other) => compare(one.range.start, other.range.start));
}

/** What puts the name of a set of questions in front of what is found in it. */
function namingSets(
  structure: Structure,
  messages: Messages,
): (finding: Finding, scope: Scope, part: Structure) => Finding {
  const { sets } = structure;
  if (sets.length === 0) return (finding) => finding;
  const names = setNamesOf(structure);
  const nameOf = new Map(sets.map((set, place) => [set, names[place]?.name]));
  return (finding, scope, part) => {
    if (scope === 'document') return finding;
    const name = nameOf.get(scope === 'set' ? part : setAt(structure, finding.range.start));
    if (name === undefined) return finding;
    return { ...finding, message: messages.inSet(cutAtWord(name, longestName), finding.message) };
  };
}

function diagnosticOf(
  code: Code,
  severity: Exclude<Severity, 'off'>,
  { range, message, related = [], atMost }: Finding,
  { uri, documentation }: Pick<DiagnosticsOptions, 'uri' | 'documentation'>,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range,
    severity: Math.max(severityNumbers[severity], severityNumbers[atMost ?? severity]) as DiagnosticSeverity,
    code,
    source: 'Vraag en Antwoord',
    message,
  };
  if (documentation !== undefined) {
    diagnostic.codeDescription = { href: `${documentation}/${code}.md` };
  }
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map((place) => ({
      location: { uri: place.uri ?? uri, range: place.range },
      message: place.message,
    }));
  }
  return diagnostic;
}

const severityNumbers: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
